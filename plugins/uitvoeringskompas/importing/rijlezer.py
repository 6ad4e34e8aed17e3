"""Reads one row of a sheet: every cell of it becomes a value with a meaning, or is left over with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.importing.cellen.cellezer import Cellezer
from uitvoeringskompas.importing.cellen.inhoud import Boven
from uitvoeringskompas.importing.duiding import Kolomkoppeling, Restsoort, Tabelrest, Vulling
from uitvoeringskompas.importing.kopwoord import TOTAAL
from uitvoeringskompas.importing.kruisjes import join_kruisjes
from uitvoeringskompas.importing.rijsoort import Tabelvorm
from uitvoeringskompas.importing.totalen import amount_of, judge_total
from uitvoeringskompas.model.kolomwoorden import Celvorm
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkmap
from uitvoeringskompas.vast import Vast, Vraagbaak, replace

COUNTED = frozenset({Celvorm.BEDRAG, Celvorm.CIJFER})
"""Forms that count once, however many rows a cell was merged over."""
GEDEELD = "Deze cel is samengevoegd over {aantal} rijen. Verdeel het over de rijen, of maak er een eigen rij van."
BREED = "Deze cel is samengevoegd over {aantal} kolommen. Alleen de eerste telt."
ALLEEN_TITEL = "In deze rij staat alleen een titel. Is het een tussenkop, voeg de cellen van de rij dan samen."
GEEN_TITEL = "Deze rij heeft geen titel en hoort zo bij de rij erboven."


class Rijlezer(Vraagbaak):
    """Reads the rows of one sheet; ``ankers`` has of every covered place the cell that covers it."""

    werkmap: Werkmap
    vorm: Tabelvorm
    lezer: Cellezer
    ankers: Mapping[tuple[int, int], Tabelcel]

    def read(self, rij: tuple[Tabelcel, ...]) -> tuple[tuple[Vulling, ...], tuple[Tabelrest, ...]]:
        """Return what the cells of a row say, and those that say nothing that plans have a place for."""
        kolommen = {kolom.kolom: kolom for kolom in self.vorm.koppeling.kolommen}
        found = [each for cel in rij if (each := self._read_cel(cel, kolommen.get(cel.kolom)))]
        vullingen = join_kruisjes(each for each in found if isinstance(each, Vulling))
        rest = tuple(self._judge(each, vullingen) for each in found if isinstance(each, _Total))
        return vullingen, (*(each for each in found if isinstance(each, Tabelrest)), *rest)

    def _read_cel(self, cel: Tabelcel, kolom: Kolomkoppeling | None) -> Vulling | Tabelrest | _Total | None:
        if cel.bedekt:
            return self._borrow(cel, kolom) if kolom else None
        if cel.is_empty:
            return None
        location = self.werkmap.location(self.vorm.blad, cel)
        if reason := _left_over(cel, kolom):
            return Tabelrest(location=location, tekst=text_of(cel), soort=reason[0], waarom=reason[1])
        if kolom is None or kolom.betekenis == TOTAAL:
            return _Total(cel=cel, factor=kolom.factor if kolom else 1)
        return self._fill(cel, kolom)

    def _fill(self, cel: Tabelcel, kolom: Kolomkoppeling) -> Vulling:
        word = self.vorm.woorden.kolom(self.vorm.koppeling.onderwerp, kolom.betekenis)
        if word is None:
            raise ValueError(f"{kolom.betekenis!r} is no meaning of a column")
        boven = Boven(jaar=kolom.jaar, factor=kolom.factor, inkomsten=kolom.betekenis == "inkomsten", kop=kolom.kop)
        inhoud = self.lezer.read(word, cel, boven)
        shared = word.vorm in COUNTED and cel.hoogte > 1 and not self._is_one_thing(cel)
        wide = BREED.format(aantal=cel.breedte) if cel.breedte > 1 else ""
        return Vulling(
            betekenis=kolom.betekenis,
            location=self.werkmap.location(self.vorm.blad, cel),
            tekst=cel.tekst,
            waarden=() if shared else inhoud.waarden,
            jaar=kolom.jaar,
            waarom=GEDEELD.format(aantal=cel.hoogte) if shared else inhoud.waarom,
            let_op=write_zinnen(inhoud.let_op, wide),
            gedeeld=cel.hoogte,
            opmerking=remark_of(cel),
        )

    def _borrow(self, cel: Tabelcel, kolom: Kolomkoppeling) -> Vulling | None:
        """Return what a cell says that was merged over this row from above; what counts once does not count here."""
        anchor = self.ankers.get((cel.rij, cel.kolom))
        if anchor is None or anchor.rij == cel.rij or anchor.kolom != cel.kolom or not anchor.tekst:
            return None
        form = self.vorm.vormen.get(cel.kolom)
        if form is None or form in COUNTED or _left_over(anchor, kolom):
            return None
        return replace(self._fill(anchor, kolom), ontleend=True, let_op="", opmerking="")

    def _is_one_thing(self, cel: Tabelcel) -> bool:
        """Tell whether all rows that a cell was merged over have one title."""
        titel = self.vorm.titel
        title = self.vorm.blad.rijen[cel.rij][titel] if titel is not None else None
        rows = self.vorm.blad.rijen[cel.rij + 1 : cel.rij + cel.hoogte]
        return title is not None and all(row[title.kolom].bedekt or not row[title.kolom].tekst for row in rows)

    @property
    def _factors(self) -> tuple[int, ...]:
        """Return in what the amounts of this sheet count; a total stands beside the heading that says so."""
        return tuple(kolom.factor for kolom in self.vorm.koppeling.betekenis("kosten"))

    def _judge(self, total: _Total, vullingen: tuple[Vulling, ...]) -> Tabelrest:
        amounts = [each for each in vullingen if each.betekenis == "kosten"]
        known = None if not amounts or any(each.waarom for each in amounts) else sum(map(amount_of, amounts))
        income = sum(amount_of(each) for each in vullingen if each.betekenis == "inkomsten")
        sums = (known, known - income) if known is not None and income else (known,)
        return Tabelrest(
            location=self.werkmap.location(self.vorm.blad, total.cel),
            tekst=total.cel.tekst,
            soort=Restsoort.TOTAAL,
            waarom=judge_total(total.cel, (total.factor, *self._factors), sums, "de bedragen in deze rij"),
        )


class _Total(Vast):
    """A cell in a column that adds up others."""

    cel: Tabelcel
    factor: int


def _left_over(cel: Tabelcel, kolom: Kolomkoppeling | None) -> tuple[Restsoort, str] | None:
    """Return why a cell is not read, whatever it says."""
    if cel.fout:
        return Restsoort.FOUT, f"Hier staat een fout ({cel.fout}) in plaats van een uitkomst. Herstel de formule."
    if cel.verborgen:
        return Restsoort.VERBORGEN, "Deze cel is verborgen. Maak de rij of kolom zichtbaar als zij mee moet."
    if not cel.tekst and cel.doorgehaald:
        return Restsoort.DOORGEHAALD, "Deze tekst is doorgehaald. Haal de streep weg als hij toch mee moet."
    if not cel.tekst:
        return Restsoort.OPMERKING, "Dit is een opmerking bij een lege cel. Zet in de cel wat in het plan moet komen."
    if kolom is None or not kolom.betekenis:
        kop = f'"{cut_off(kolom.kop)}"' if kolom and kolom.kop else "zonder kop"
        return Restsoort.KOLOM, f"Van deze kolom ({kop}) is niet bekend wat die betekent. Zet dat in de koppeling."
    return None


def text_of(cel: Tabelcel) -> str:
    """Return all that stands in a cell that is not read."""
    return cel.tekst or cel.fout or cel.doorgehaald or cel.opmerking


def remark_of(cel: Tabelcel) -> str:
    """Return what hangs on a cell besides its text."""
    struck = f"Doorgehaald: {cel.doorgehaald}" if cel.doorgehaald else ""
    return "\n".join(part for part in (struck, cel.opmerking) if part)


def mark_lone(vullingen: tuple[Vulling, ...], *, is_lone: bool, goes_on: bool) -> Iterator[Vulling]:
    """Yield the cells of a row, with what to look at at the first: a title alone, or no title at all."""
    told = GEEN_TITEL if goes_on else ALLEEN_TITEL if is_lone else ""
    for place, vulling in enumerate(vullingen):
        is_place = place == next((n for n, each in enumerate(vullingen) if not each.ontleend), -1)
        yield replace(vulling, let_op=write_zinnen(vulling.let_op, told)) if told and is_place else vulling
