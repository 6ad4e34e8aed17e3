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
from uitvoeringskompas.workbook.bladvorm import Bladopzet, Boekkolom, Pad, list_bladvormen
from uitvoeringskompas.workbook.boek import Boekrij, list_rijen, stem_of
from uitvoeringskompas.workbook.herkend import Herkend, afdrukken_of, recognise
from uitvoeringskompas.workbook.rijen import (
    Basis,
    Ingevuld,
    Plek,
    find_basis,
    list_ingevuld,
    list_kolomfouten,
    list_vreemd,
)
from uitvoeringskompas.workbook.waarden import Onleesbaar, afdruk, from_cell
from uitvoeringskompas.writing.inhoud import nested, put_value
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
        if broken := list_kolomfouten(werkmap, vorm, basis):
            terug.problems.extend(broken)
            continue
        terug.problems.extend(list_vreemd(werkmap, vorm))
        nu = recognise(vorm, list_rijen(vorm, documents), basis)
        blad = _Blad(werkmap=werkmap, vorm=vorm, basis=basis, knowledge=knowledge, terug=terug, own=own, nu=nu)
        blad.compare(rows, verwijder=verwijder)
    return terug


@dataclass(frozen=True, kw_only=True, slots=True)
class _Blad:
    """One sheet beside the plans as they are now."""

    werkmap: Werkmap
    vorm: Bladopzet
    basis: Basis
    knowledge: Knowledge
    terug: Terug
    own: Mapping[tuple[Kind, str], Document]
    nu: Herkend

    def compare(self, rows: Sequence[Ingevuld], *, verwijder: bool) -> None:
        seen: set[Plek] = set()
        for rij in (rij for rij in rows if rij.cellen):
            if rij.plek in seen:
                self._say_double(rij)
            elif rij.plek not in self.basis.afdrukken or (self.vorm.kind, rij.bestand) not in self.own:
                self._add(rij)
            else:
                seen.add(rij.plek)
                self._compare_row(rij)
        for plek, nu in self.nu.rijen.items():
            if plek not in seen:
                self._remove(plek, nu, verwijder=verwijder)

    def _compare_row(self, rij: Ingevuld) -> None:
        before, nu = self.basis.afdrukken[rij.plek], self.nu.rijen.get(rij.plek)
        changed = [kolom for kolom in self.vorm.kolommen if self._is_changed(kolom, rij, before)]
        if nu is None:
            if not self.nu.take(rij.bestand, self._waarden_of(rij) or {}):
                self._say_moved(rij, is_changed=bool(changed))
            return
        for kolom in changed:
            self._compare_cell(kolom, rij, nu, before.get(kolom.code, ""))

    def _is_changed(self, kolom: Boekkolom, rij: Ingevuld, before: Mapping[str, str]) -> bool:
        cel = rij.cellen.get(kolom.code)
        if cel is None:
            return kolom.code in before
        found = from_cell(cel, kolom.veld, self.knowledge)
        return isinstance(found, Onleesbaar) or afdruk(found) != before.get(kolom.code, "")

    def _compare_cell(self, kolom: Boekkolom, rij: Ingevuld, nu: Boekrij, before: str) -> None:
        cel, now = rij.cellen.get(kolom.code), nu.waarden.get(kolom.code)
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
        pointer = (*self._item(nu.nummer), *kolom.pad)
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
        waarden = self._waarden_of(rij)
        if waarden is None:
            return
        bestand = rij.bestand or (self._only_file() if self.vorm.lijst else slug_of(str(waarden.get("titel", ""))))
        if self.nu.take(bestand, waarden):
            return  # it went into the plans with this workbook before
        data = nested(waarden)
        if not self.vorm.lijst:
            self._add_file(rij, bestand, data)
            return
        known = (self.vorm.kind, bestand)
        if known in self.terug.nieuw:
            _put(self.terug.nieuw[known], self.vorm.lijst, data)
        elif known in self.own:
            self._change(bestand).erbij.setdefault(self.vorm.lijst, []).append(data)
        else:
            waar = f"‘{bestand}’ is er niet." if bestand else "Het kenmerk is leeg."
            self._say(rij, None, "werkboek-hoort-nergens", f"{waar} Typ bij Kenmerk in welk bestand deze rij hoort.")

    def _add_file(self, rij: Ingevuld, stem: str, data: dict[str, Value]) -> None:
        if not stem or not is_kebab(stem):
            message = f"‘{stem}’ kan geen kenmerk zijn. Gebruik kleine letters, cijfers en streepjes."
            self._say(rij, None, "werkboek-kenmerk", message)
        elif (self.vorm.kind, stem) in self.own or (self.vorm.kind, stem) in self.terug.nieuw:
            self._say(rij, None, "werkboek-kenmerk", f"‘{stem}’ is er al. Kies een ander kenmerk.")
        else:
            self.terug.nieuw[self.vorm.kind, stem] = data

    def _waarden_of(self, rij: Ingevuld) -> dict[str, Value] | None:
        """Return the values of a row by column; None when a cell cannot be read."""
        waarden: dict[str, Value] = {}
        is_whole = True
        for kolom in self.vorm.kolommen:
            cel = rij.cellen.get(kolom.code)
            found = self._read(kolom, rij, cel) if cel else None
            is_whole = is_whole and not isinstance(found, Onleesbaar)
            if found is not None and not isinstance(found, Onleesbaar):
                waarden[kolom.code] = found
        return waarden if is_whole else None

    def _remove(self, plek: Plek, rij: Boekrij, *, verwijder: bool) -> None:
        wat = f"Rij {rij.nummer} van ‘{rij.bestand}’" if rij.nummer else f"‘{rij.bestand}’"
        if rij.nummer is None:
            how = "Verwijder het bestand zelf als het weg moet."
        elif not verwijder:
            how = "Moet het weg? Typ dan --verwijder achter de opdracht."
        elif self.basis.afdrukken[plek] != afdrukken_of(rij.waarden):
            how = "Het is in de plannen veranderd sinds dit werkboek is gemaakt, en blijft daarom staan."
        else:
            self._change(rij.bestand).weg.append(self._item(rij.nummer))
            return
        self._warn(f"{wat} staat niet meer op het blad ‘{self.vorm.naam}’, en blijft in de plannen. {how}")

    def _say_moved(self, rij: Ingevuld, *, is_changed: bool) -> None:
        message = "Deze rij staat niet meer in de plannen: iemand haalde haar weg of schreef haar anders."
        if is_changed:
            self._say(rij, None, "werkboek-allebei", f"{message} Maak een nieuw werkboek.")
        else:
            self._warn(f"{message} Ze komt er niet in terug.", rij.location)

    def _say_double(self, rij: Ingevuld) -> None:
        """Tell of a row that was copied with all it is known by; it would go over the first."""
        known, clear = f"Kenmerk ‘{rij.bestand}’", "Kenmerk"
        if self.vorm.lijst:
            known, clear = f"{known} en Nr {rij.nummer}", "Nr"
        message = f"Op dit blad staat nog een rij met {known}. Is deze rij nieuw? Maak {clear} dan leeg."
        self._say(rij, None, "werkboek-dubbel", message)

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

    def _warn(self, message: str, location: Location | None = None) -> None:
        self.terug.problems.append(
            Problem(
                location=location or Location(self.werkmap.bestand, cell=self.vorm.naam),
                code="werkboek-rij-weg",
                message=message,
                severity=Severity.WAARSCHUWING,
            )
        )


_CHOOSE = "Er is niets overgenomen: maak een nieuw werkboek en vul het daar in."


def _put(data: dict[str, Value], lijst: Pad, item: dict[str, Value]) -> None:
    """Put an item in a list of a new file, with the mappings on the way to it."""
    found: Value = data
    for step in lijst:
        found = found.get(step) if isinstance(found, dict) else None
    put_value(data, lijst, [*(found if isinstance(found, list) else ()), item])
