"""A workbook that was filled in becomes changes of plans: only what somebody changed, and all of it or nothing.

What was changed in the plans since the workbook was made stays; where both changed the same, that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from uitvoeringskompas.model.veldkennis import Veldkennis
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.tables.werkmap import Werkmap
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.bladstand import Bladstand, Terug
from uitvoeringskompas.workbook.bladvorm import ALLEEN, Boekkolom, Sleutel, list_bladvormen
from uitvoeringskompas.workbook.boek import is_breed, title_of
from uitvoeringskompas.workbook.boekrij import Boekrij, bestand_of, list_rijen
from uitvoeringskompas.workbook.erbij import add_row
from uitvoeringskompas.workbook.herkend import afdrukken_of, recognise
from uitvoeringskompas.workbook.rijen import (
    Ingevuld,
    Plek,
    find_basis,
    list_ingevuld,
    list_kolomfouten,
    list_vreemd,
)
from uitvoeringskompas.workbook.waarden import Onleesbaar, afdruk, from_cell
from uitvoeringskompas.workbook.weg import list_not_empty


def compare_werkboek(
    werkmap: Werkmap, documents: Iterable[Document], knowledge: Veldkennis, *, verwijder: bool
) -> Terug:
    """Return what is to change in these files of the programme or the publisher that the workbook is of."""
    terug, basis = Terug(), find_basis(werkmap)
    if basis is None:
        raise ValueError(f"{werkmap.bestand} is no workbook of ours")
    breed = is_breed(basis.pad)
    own = {bestand_of(document, is_breed=breed): document for document in documents}
    vormen = list_bladvormen(knowledge.register, is_breed=breed)
    for vorm in vormen:
        rows = list_ingevuld(werkmap, vorm)
        if isinstance(rows, Problem):
            terug.problems.append(rows)
            continue
        if broken := list_kolomfouten(werkmap, vorm, basis):
            terug.problems.extend(broken)
            continue
        terug.problems.extend(list_vreemd(werkmap, vorm))
        nu = recognise(vorm, list_rijen(vorm, own.values()), basis)
        blad = Bladstand(werkmap=werkmap, vorm=vorm, basis=basis, knowledge=knowledge, terug=terug, own=own, nu=nu)
        _Vergelijking(blad=blad).compare(rows, verwijder=verwijder)
    terug.problems.extend(list_not_empty(werkmap.bestand, terug, own, vormen))
    return terug


class _Vergelijking(Vast):
    """One sheet beside the plans as they are now."""

    blad: Bladstand

    def compare(self, rows: Sequence[Ingevuld], *, verwijder: bool) -> None:
        blad, seen = self.blad, set[Plek]()
        for rij in (rij for rij in rows if rij.cellen):
            if rij.plek in seen:
                self._say_double(rij)
            elif rij.plek not in blad.basis.afdrukken or rij.thuis.bestand not in blad.own:
                add_row(blad, rij)
            else:
                seen.add(rij.plek)
                self._compare_row(rij)
        for plek, nu in blad.nu.rijen.items():
            if plek not in seen:
                self._remove(plek, nu, verwijder=verwijder)

    def _compare_row(self, rij: Ingevuld) -> None:
        before, nu = self.blad.basis.afdrukken[rij.plek], self.blad.nu.rijen.get(rij.plek)
        changed = [kolom for kolom in self.blad.vorm.kolommen if self._is_changed(kolom, rij, before)]
        if nu is None:
            if not self.blad.nu.take(rij.thuis, self.blad.waarden_of(rij) or {}):
                self._say_moved(rij, is_changed=bool(changed))
            return
        for kolom in changed:
            self._compare_cell(kolom, rij, nu, before.get(kolom.code, ""))

    def _is_changed(self, kolom: Boekkolom, rij: Ingevuld, before: Mapping[str, str]) -> bool:
        cel = rij.cellen.get(kolom.code)
        if cel is None:
            return kolom.code in before
        found = from_cell(cel, kolom.veld, self.blad.knowledge)
        return isinstance(found, Onleesbaar) or afdruk(found) != before.get(kolom.code, "")

    def _compare_cell(self, kolom: Boekkolom, rij: Ingevuld, nu: Boekrij, before: str) -> None:
        cel, now = rij.cellen.get(kolom.code), nu.waarden.get(kolom.code)
        value = self.blad.read(kolom, rij, cel) if cel else None
        if isinstance(value, Onleesbaar):
            return
        is_now = "" if now is None else afdruk(now)
        if is_now == ("" if value is None else afdruk(value)):
            return  # somebody wrote the same in the plans
        if is_now != before:
            self.blad.say(rij, cel, "werkboek-allebei", f"{kolom.titel} is ook in de plannen veranderd. {_CHOOSE}")
            return
        change, pointer = self.blad.terug.change(rij.thuis.bestand), (*nu.pointer, *kolom.pad)
        if value is None:
            change.weg.append(pointer)
        else:
            change.zet[pointer] = value

    def _remove(self, plek: Plek, rij: Boekrij, *, verwijder: bool) -> None:
        thuis = rij.thuis
        wat = f"Rij {rij.nummer} van ‘{thuis.in_woorden}’" if rij.nummer else f"‘{thuis.in_woorden}’"
        if rij.nummer is None:
            how = "Verwijder het bestand zelf als het weg moet."
        elif not verwijder:
            how = "Moet het weg? Typ dan --verwijder achter de opdracht."
        elif self.blad.basis.afdrukken[plek] != afdrukken_of(rij.waarden):
            how = "Het is in de plannen veranderd sinds dit werkboek is gemaakt, en blijft daarom staan."
        else:
            self.blad.terug.change(thuis.bestand).weg.append(rij.pointer)
            return
        self.blad.warn(f"{wat} staat niet meer op het blad ‘{self.blad.vorm.naam}’, en blijft in de plannen. {how}")

    def _say_moved(self, rij: Ingevuld, *, is_changed: bool) -> None:
        message = "Deze rij staat niet meer in de plannen: iemand haalde haar weg of schreef haar anders."
        if is_changed:
            self.blad.say(rij, None, "werkboek-allebei", f"{message} Maak een nieuw werkboek.")
        else:
            self.blad.warn(f"{message} Ze komt er niet in terug.", rij.location)

    def _say_double(self, rij: Ingevuld) -> None:
        """Tell of a row that was copied with all it is known by; it would go over the first."""
        vorm = self.blad.vorm
        told = [each for each in vorm.sleutels if not (each is Sleutel.BESTAND and vorm.kind in ALLEEN)]
        known = [f"{title_of(each)} ‘{rij.thuis.said(each)}’" for each in told if each is not Sleutel.NUMMER]
        known += [f"Nr {rij.nummer}"] if vorm.lijst else []
        clear = title_of(Sleutel.NUMMER if vorm.lijst else Sleutel.BESTAND)
        message = f"Op dit blad staat nog een rij met {write_opsomming(known)}. "
        self.blad.say(rij, None, "werkboek-dubbel", f"{message}Is deze rij nieuw? Maak {clear} dan leeg.")


_CHOOSE = "Er is niets overgenomen: maak een nieuw werkboek en vul het daar in."
