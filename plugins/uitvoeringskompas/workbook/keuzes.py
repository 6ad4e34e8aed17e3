"""What can be chosen in a cell: the words of a code list, yes or no, or the name of something in the plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from uitvoeringskompas.model.veld import Veld
from uitvoeringskompas.model.veldkennis import Veldkennis
from uitvoeringskompas.model.verwijzing import IndicatorId, InterventieId, NotaId, PartijId, ProgrammaPad
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.tables.uit.werkboek import Inhoud, Keuzelijst
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.workbook.bladvorm import Bladopzet, Boekkolom, Sleutel
from uitvoeringskompas.workbook.namen import LIJSTEN, Namenboek, lijst_of
from uitvoeringskompas.workbook.waarden import JA, NEE, labels_of, list_woorden, to_cell

_JA_NEE = "ja_nee"
_BESTANDEN: Mapping[Kind, Any] = {Kind.NOTA: NotaId, Kind.INTERVENTIE: InterventieId}
_DINGEN: Mapping[Kind, Any] = {Kind.PARTIJEN: PartijId, Kind.INDICATOREN: IndicatorId}
NAMENBLAD = "Namen"


class Keuzes(Vast):
    """What is known when cells are written: code lists, and the names of all things around the workbook."""

    knowledge: Veldkennis
    namen: Namenboek

    def cel(self, value: Value, veld: Veld) -> Inhoud:
        """Return what a cell shows of a value."""
        return to_cell(value, veld, self.knowledge, self.namen.of(veld))

    def lijst_of(self, veld: Veld) -> str:
        """Return from which list one word is chosen in the cells of a field; empty when what they hold is free."""
        if veld.kind is bool:
            return _JA_NEE
        if veld.several:
            return ""
        return veld.codelijst or self._of_kind(veld.kind)

    def lijst_of_sleutel(self, vorm: Bladopzet, sleutel: Sleutel) -> str:
        """Return from which list one chooses where a new row belongs; empty when there is none."""
        kind = {
            Sleutel.MAP: ProgrammaPad,
            Sleutel.BESTAND: _BESTANDEN.get(vorm.kind) if vorm.lijst else None,
            Sleutel.BIJ: _DINGEN.get(vorm.kind),
        }
        return self._of_kind(kind.get(sleutel))

    def lijsten(self, vormen: Iterable[Bladopzet]) -> dict[str, Keuzelijst]:
        """Return every list that a cell of these sheets names."""
        found: dict[str, Keuzelijst] = {}
        for vorm in vormen:
            named = [self.lijst_of_sleutel(vorm, sleutel) for sleutel in vorm.sleutels]
            named += [self.lijst_of(kolom.veld) for kolom in vorm.kolommen]
            found |= {naam: self._words(naam) for naam in named if naam and naam not in found}
        return found

    def say(self, kolom: Boekkolom) -> Iterator[str]:
        """Yield what a remark tells of how to fill in the cells of a column."""
        veld, lijst = kolom.veld, lijst_of(kolom.veld)
        namen = list_woorden(veld, self.knowledge) if veld.several else ()
        if veld.several:
            yield "Zet elk op een eigen regel in de cel."
        if 0 < len(namen) <= _MOST_WORDS:
            yield f"Kies uit: {', '.join(namen)}."
        if lijst and veld.several:
            yield f"Kies uit ‘{lijst.titel}’ op het blad ‘{NAMENBLAD}’."
        elif lijst:
            yield "Kies uit de lijst. Is het nieuw? Typ dan het kenmerk."

    def _of_kind(self, kind: object) -> str:
        lijst = LIJSTEN.get(kind)
        return lijst.naam if lijst and self.namen.namen[lijst.naam] else ""

    def _words(self, naam: str) -> Keuzelijst:
        if naam == _JA_NEE:
            return Keuzelijst(woorden=(JA, NEE))
        if naam in self.namen.namen:
            return Keuzelijst(woorden=self.namen.choices(naam), is_open=True)
        return Keuzelijst(woorden=tuple(labels_of(self.knowledge.codelijst(naam)).values()))


_MOST_WORDS = 30
