"""A workbook that was filled in becomes changes of plans: only what somebody changed, and all of it or nothing.

What was changed in the plans since the workbook was made stays; where both changed the same, that is told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.names import is_kebab
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkmap
from uitvoeringskompas.workbook.bladvorm import Bladopzet, Boekkolom, list_bladvormen
from uitvoeringskompas.workbook.boek import Boekrij, list_rijen, stem_of
from uitvoeringskompas.workbook.rijen import Basis, Ingevuld, Plek, find_basis, list_ingevuld, list_vreemd
from uitvoeringskompas.workbook.waarden import Onleesbaar, afdruk, from_cell
from uitvoeringskompas.writing.names import slug_of

Items = dict[Pointer, list[dict[str, Value]]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Wijzigwens:
    """What is to change in one file, by pointer: values to put, to take away, and items to add to lists."""

    zet: dict[Pointer, Value] = field(default_factory=dict)
    weg: list[Pointer] = field(default_factory=list)
    erbij: Items = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is to change."""
        return not (self.zet or self.weg or self.erbij)


@dataclass(frozen=True, kw_only=True, slots=True)
class Terug:
    """What a workbook asks for: changes by the stem of each file, the data of new ones, and what is wrong or to see."""

    wijzigingen: dict[tuple[Kind, str], Wijzigwens] = field(default_factory=dict)
    nieuw: dict[tuple[Kind, str], dict[str, Value]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def compare_werkboek(
    werkmap: Werkmap, documents: Mapping[str, Document], knowledge: Knowledge, *, verwijder: bool
) -> Terug:
    """Return what is to change in these files (by their path in the folder of the programme)."""
    terug, basis = Terug(), find_basis(werkmap)
    if basis is None:
        raise ValueError(f"{werkmap.bestand} is no workbook of ours")
    own = {(document.place.kind, stem_of(document)): document for document in documents.values()}
    for vorm in list_bladvormen(knowledge.register):
        rows = list_ingevuld(werkmap, vorm)
        if isinstance(rows, Problem):
            terug.problems.append(rows)
            continue
        terug.problems.extend(list_vreemd(werkmap, vorm))
        blad = _Blad(werkmap=werkmap, vorm=vorm, basis=basis, knowledge=knowledge, terug=terug, own=own)
        blad.compare(rows, {_plek(vorm, rij): rij for rij in list_rijen(vorm, documents)}, verwijder=verwijder)
    return terug


def _plek(vorm: Bladopzet, rij: Boekrij) -> Plek:
    return (vorm.code, rij.bestand, rij.nummer)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Blad:
    """One sheet beside the plans as they are now."""

    werkmap: Werkmap
    vorm: Bladopzet
    basis: Basis
    knowledge: Knowledge
    terug: Terug
    own: Mapping[tuple[Kind, str], Document]

    def compare(self, rows: Sequence[Ingevuld], nu: Mapping[Plek, Boekrij], *, verwijder: bool) -> None:
        seen: set[Plek] = set()
        for rij in rows:
            if rij.plek in nu and rij.cellen:
                seen.add(rij.plek)
                self._compare_row(rij, nu[rij.plek])
            elif rij.cellen and rij.plek in self.basis.afdrukken and (self.vorm.kind, rij.bestand) in self.own:
                self._say_moved(rij)
            elif rij.cellen:
                self._add(rij)
        for plek in nu.keys() - seen:
            if plek in self.basis.afdrukken:
                self._remove(plek, nu[plek], verwijder=verwijder)

    def _compare_row(self, rij: Ingevuld, nu: Boekrij) -> None:
        before = self.basis.afdrukken.get(rij.plek, {})
        changed = [kolom for kolom in self.vorm.kolommen if self._is_changed(kolom, rij, before)]
        for kolom in changed:
            self._compare_cell(kolom, rij, nu.waarden.get(kolom.code), before.get(kolom.code, ""))

    def _is_changed(self, kolom: Boekkolom, rij: Ingevuld, before: Mapping[str, str]) -> bool:
        cel = rij.cellen.get(kolom.code)
        if cel is None:
            return kolom.code in before
        found = from_cell(cel, kolom.veld, self.knowledge)
        return isinstance(found, Onleesbaar) or afdruk(found) != before.get(kolom.code, "")

    def _compare_cell(self, kolom: Boekkolom, rij: Ingevuld, now: Value, before: str) -> None:
        cel = rij.cellen.get(kolom.code)
        value = self._read(kolom, rij, cel) if cel else None
        if isinstance(value, Onleesbaar):
            return
        is_now = "" if now is None else afdruk(now)
        if is_now == ("" if value is None else afdruk(value)):
            return  # somebody wrote the same in the plans
        if is_now != before:
            self._say(rij, cel, "werkboek-allebei", f"{kolom.titel} is ook in de plannen veranderd. {_CHOOSE}")
            return
        change = self._change(rij.bestand)
        pointer = (*self._item(rij.nummer), *kolom.pad)
        if value is None:
            change.weg.append(pointer)
        else:
            change.zet[pointer] = value

    def _read(self, kolom: Boekkolom, rij: Ingevuld, cel: Tabelcel) -> Value | Onleesbaar:
        found = from_cell(cel, kolom.veld, self.knowledge)
        if isinstance(found, Onleesbaar):
            self._say(rij, cel, "werkboek-onleesbaar", f"{kolom.titel}: {found.message}")
        return found

    def _add(self, rij: Ingevuld) -> None:
        """Note a new row: a new file, or one more item in a list of a file."""
        data = self._data_of(rij)
        if data is None:
            return
        if not self.vorm.lijst:
            self._add_file(rij, data)
            return
        bestand = rij.bestand or self._only_file()
        known = (self.vorm.kind, bestand)
        if known in self.terug.nieuw:
            _put(self.terug.nieuw[known], self.vorm.lijst, data)
        elif known in self.own:
            self._change(bestand).erbij.setdefault(self.vorm.lijst, []).append(data)
        else:
            waar = f"‘{bestand}’ is er niet." if bestand else "Het kenmerk is leeg."
            self._say(rij, None, "werkboek-hoort-nergens", f"{waar} Typ bij Kenmerk in welk bestand deze rij hoort.")

    def _add_file(self, rij: Ingevuld, data: dict[str, Value]) -> None:
        stem = rij.bestand or slug_of(str(data.get("titel", "")))
        if not stem or not is_kebab(stem):
            message = f"‘{stem}’ kan geen kenmerk zijn. Gebruik kleine letters, cijfers en streepjes."
            self._say(rij, None, "werkboek-kenmerk", message)
        elif (self.vorm.kind, stem) in self.own or (self.vorm.kind, stem) in self.terug.nieuw:
            self._say(rij, None, "werkboek-kenmerk", f"‘{stem}’ is er al. Kies een ander kenmerk.")
        else:
            self.terug.nieuw[self.vorm.kind, stem] = data

    def _data_of(self, rij: Ingevuld) -> dict[str, Value] | None:
        """Return the values of a new row as the mapping that it will be; None when a cell cannot be read."""
        data: dict[str, Value] = {}
        is_whole = True
        for kolom in self.vorm.kolommen:
            cel = rij.cellen.get(kolom.code)
            found = self._read(kolom, rij, cel) if cel else None
            is_whole = is_whole and not isinstance(found, Onleesbaar)
            if found is not None and not isinstance(found, Onleesbaar):
                _put_value(data, kolom.pad, found)
        return data if is_whole else None

    def _remove(self, plek: Plek, rij: Boekrij, *, verwijder: bool) -> None:
        wat = f"Rij {rij.nummer} van ‘{rij.bestand}’" if rij.nummer else f"‘{rij.bestand}’"
        if rij.nummer is None:
            how = "Verwijder het bestand zelf als het weg moet."
        elif not verwijder:
            how = "Moet het weg? Typ dan --verwijder achter de opdracht."
        elif self.basis.afdrukken[plek] != {code: afdruk(value) for code, value in rij.waarden.items()}:
            how = "Het is in de plannen veranderd sinds dit werkboek is gemaakt, en blijft daarom staan."
        else:
            self._change(rij.bestand).weg.append(self._item(rij.nummer))
            return
        self._warn(f"{wat} staat niet meer op het blad ‘{self.vorm.naam}’, en blijft in de plannen. {how}")

    def _say_moved(self, rij: Ingevuld) -> None:
        message = "Deze rij staat niet meer in de plannen: iemand haalde haar weg. Maak een nieuw werkboek."
        self._say(rij, None, "werkboek-allebei", message)

    def _item(self, nummer: int | None) -> Pointer:
        return () if nummer is None else (*self.vorm.lijst, nummer - 1)

    def _change(self, bestand: str) -> Wijzigwens:
        return self.terug.wijzigingen.setdefault((self.vorm.kind, bestand), Wijzigwens())

    def _only_file(self) -> str:
        found = [stem for kind, stem in (*self.own, *self.terug.nieuw) if kind is self.vorm.kind]
        return found[0] if len(found) == 1 else ""

    def _say(self, rij: Ingevuld, cel: Tabelcel | None, code: str, message: str) -> None:
        place = f"{rij.location.cell.partition('!')[0]}!{cel.adres}" if cel else rij.location.cell
        self.terug.problems.append(Problem(location=replace(rij.location, cell=place), code=code, message=message))

    def _warn(self, message: str) -> None:
        self.terug.problems.append(
            Problem(
                location=Location(self.werkmap.bestand, cell=self.vorm.naam),
                code="werkboek-rij-weg",
                message=message,
                severity=Severity.WAARSCHUWING,
            )
        )


_CHOOSE = "Er is niets overgenomen: maak een nieuw werkboek en vul het daar in."


def _put_value(data: dict[str, Value], pad: Pointer, value: Value) -> None:
    """Put a value in a mapping, with the mappings on the way to it."""
    here = data
    for step in pad[:-1]:
        found = here.setdefault(str(step), {})
        if isinstance(found, dict):
            here = found
    here[str(pad[-1])] = value


def _put(data: dict[str, Value], lijst: Pointer, item: dict[str, Value]) -> None:
    """Put an item in a list of a new file, with the mappings on the way to it."""
    found: Value = data
    for step in lijst:
        found = found.get(str(step)) if isinstance(found, dict) else None
    _put_value(data, lijst, [*(found if isinstance(found, list) else ()), item])
