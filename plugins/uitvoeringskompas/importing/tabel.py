"""Reads all tables of a file by what their columns mean; every cell comes out once."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.importing.cellen.cellezer import Cellezer
from uitvoeringskompas.importing.duiding import (
    Achtergrond,
    Bladkoppeling,
    Koppeling,
    Onderwerp,
    Restsoort,
    Tabelkop,
    Tabellezing,
    Tabelrest,
    Tabelrij,
    Vulling,
)
from uitvoeringskompas.importing.rijlezer import Rijlezer, mark_lone, text_of
from uitvoeringskompas.importing.rijsoort import Rijsoort, is_title_empty, make_tabelvorm, says_tussenkop, sort_rij
from uitvoeringskompas.importing.totalen import TOTAAL_WAAROM, Sommen
from uitvoeringskompas.importing.tussenkop import read_tussenkop
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.kolomwoorden import Celvorm
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.vast import replace

Uitkomst = Tabelrij | Tabelkop | Tabelrest

ONDER = "Dit staat los van de rijen, als opmerking of tussenkop waar geen rij onder staat."
BOVEN = "Dit staat boven de koppen van de tabel."
ONBEKEND_BLAD = "Dit blad staat niet in de koppeling."
VERBORGEN_RIJ = "Deze rij is verborgen. Maak haar zichtbaar als zij mee moet."


def read_tabel(werkmap: Werkmap, koppeling: Koppeling, achtergrond: Achtergrond, knowledge: Knowledge) -> Tabellezing:
    """Return all that a file says, by what its columns mean."""
    lezer = Cellezer(knowledge.codelijsten, achtergrond)
    found = [each for blad in werkmap.bladen for each in _read_blad(werkmap, blad, koppeling, lezer, knowledge)]
    return Tabellezing(
        rijen=tuple(each for each in found if isinstance(each, Tabelrij)),
        koppen=tuple(each for each in found if isinstance(each, Tabelkop)),
        rest=tuple(each for each in found if isinstance(each, Tabelrest)),
    )


def _read_blad(
    werkmap: Werkmap, blad: Werkblad, koppeling: Koppeling, lezer: Cellezer, knowledge: Knowledge
) -> Iterator[Uitkomst]:
    known = koppeling.blad(blad.naam)
    if known is None or known.onderwerp is Onderwerp.OVERSLAAN:
        waarom = known.waarom or "Dit blad wordt overgeslagen." if known else ONBEKEND_BLAD
        yield from (_rest(werkmap, blad, cel, Restsoort.BLAD, waarom) for cel in blad.cellen())
        return
    reader = _Bladlezer(werkmap, blad, known, lezer, knowledge)
    first = max(known.koprijen, default=-1) + 1
    for cel in (cel for cel in blad.cellen() if cel.rij < first):
        if cel.rij in known.koprijen and cel.tekst:
            yield Tabelkop(location=werkmap.location(blad, cel), tekst=cel.tekst)
        else:
            yield from reader.read_above(cel)
    yield from reader.read(first)


def _rest(werkmap: Werkmap, blad: Werkblad, cel: Tabelcel, soort: Restsoort, waarom: str) -> Tabelrest:
    return Tabelrest(location=werkmap.location(blad, cel), tekst=text_of(cel), soort=soort, waarom=waarom)


class _Bladlezer:
    """Reads the rows below the headings, and remembers what they have in common: headings between them and sums."""

    def __init__(
        self, werkmap: Werkmap, blad: Werkblad, koppeling: Bladkoppeling, lezer: Cellezer, knowledge: Knowledge
    ) -> None:
        themas = knowledge.codelijst("thema").values()
        names = frozenset(fold_name(naam) for code in themas for naam in (code.naam, *code.synoniemen))
        self._werkmap, self._blad, self._lezer = werkmap, blad, lezer
        self._vorm = make_tabelvorm(blad, koppeling, knowledge.kolomwoorden, names)
        self._rijlezer = Rijlezer(werkmap=werkmap, vorm=self._vorm, lezer=lezer, ankers=_anchors(blad))
        self._sommen = Sommen()
        self._boven: dict[str, Vulling] = {}
        self._waiting: dict[str, Tabelcel] = {}
        self._has_rows = False

    def read_above(self, cel: Tabelcel) -> Iterator[Uitkomst]:
        """Yield what became of a cell above the headings: it may say what all rows have in common."""
        if cel.tekst and not cel.verborgen and not cel.fout and says_tussenkop(cel, self._vorm):
            yield from self._enter(cel)
        else:
            yield self._rest(cel, Restsoort.BOVEN, BOVEN)

    def read(self, first: int) -> Iterator[Uitkomst]:
        """Yield what became of every cell from this row on."""
        for rij in self._blad.rijen[first:]:
            yield from self._read_rij(rij)
        for cel in self._waiting.values():
            yield _rest(self._werkmap, self._blad, cel, Restsoort.ONDER, ONDER)

    def _read_rij(self, rij: tuple[Tabelcel, ...]) -> Iterator[Uitkomst]:
        own = [cel for cel in rij if not cel.bedekt and not cel.is_empty]
        match sort_rij(rij, self._vorm):
            case Rijsoort.GEWOON:
                yield from self._read_gewoon(rij)
            case Rijsoort.KOP:
                yield from (Tabelkop(location=self._werkmap.location(self._blad, cel), tekst=cel.tekst) for cel in own)
            case Rijsoort.TOTAAL:
                yield from (self._rest(cel, Restsoort.TOTAAL, self._judge(cel)) for cel in own)
                self._sommen.begin_part()
            case Rijsoort.TUSSENKOP:
                yield from self._enter(own[0])
            case Rijsoort.ONDER:
                yield from (self._rest(cel, Restsoort.ONDER, ONDER) for cel in own)
            case Rijsoort.VERBORGEN:
                yield from (self._rest(cel, Restsoort.VERBORGEN, VERBORGEN_RIJ) for cel in own)

    def _rest(self, cel: Tabelcel, soort: Restsoort, waarom: str) -> Tabelrest:
        return _rest(self._werkmap, self._blad, cel, soort, waarom)

    def _enter(self, cel: Tabelcel) -> Iterator[Uitkomst]:
        """Remember a heading for the rows below; one that waited for rows in vain is left over."""
        vulling = read_tussenkop(self._werkmap, self._vorm, self._lezer, cel)
        if vulling is None:
            yield self._rest(cel, Restsoort.ONDER, ONDER)
            return
        if vulling.betekenis in self._waiting:
            yield self._rest(self._waiting[vulling.betekenis], Restsoort.ONDER, ONDER)
        self._boven[vulling.betekenis] = vulling
        self._waiting[vulling.betekenis] = cel

    def _read_gewoon(self, rij: tuple[Tabelcel, ...]) -> Iterator[Uitkomst]:
        vullingen, rest = self._rijlezer.read(rij)
        yield from rest
        if not vullingen:
            return
        self._count(rij, vullingen)
        covered = self._vorm.titel is not None and rij[self._vorm.titel].bedekt
        goes_on = self._has_rows and is_title_empty(rij, self._vorm) and not _has_number(vullingen)
        own = [each for each in vullingen if not each.ontleend]
        is_lone = len(own) == len(vullingen) == 1 and len(rij) > 1 and not rest
        marked = tuple(mark_lone(vullingen, is_lone=is_lone and not goes_on, goes_on=goes_on and not covered))
        yield Tabelrij(
            blad=self._blad.naam,
            onderwerp=self._vorm.koppeling.onderwerp,
            nummer=rij[0].rij + 1,
            location=(own or vullingen)[0].location,
            vullingen=(*self._take_above(), *marked),
            vervolg=goes_on,
        )
        self._has_rows = True

    def _take_above(self) -> Iterator[Vulling]:
        """Yield what the headings above say; at the first row that is a cell of its own."""
        for betekenis, vulling in self._boven.items():
            yield replace(vulling, ontleend=betekenis not in self._waiting)
        self._waiting = {}

    def _count(self, rij: tuple[Tabelcel, ...], vullingen: tuple[Vulling, ...]) -> None:
        columns = {self._werkmap.location(self._blad, cel): cel.kolom for cel in rij if not cel.bedekt}
        for vulling in vullingen:
            kolom = columns.get(vulling.location)
            if kolom is not None and self._vorm.vormen.get(kolom) is Celvorm.BEDRAG:
                self._sommen.add(kolom, vulling)

    def _judge(self, cel: Tabelcel) -> str:
        kolom = next((each for each in self._vorm.koppeling.kolommen if each.kolom == cel.kolom), None)
        if kolom is None or self._vorm.vormen.get(cel.kolom) is not Celvorm.BEDRAG:
            return TOTAAL_WAAROM
        return self._sommen.judge(cel.kolom, cel, kolom.factor)


def _has_number(vullingen: tuple[Vulling, ...]) -> bool:
    return any(vulling.betekenis == "nummer" and not vulling.ontleend for vulling in vullingen)


def _anchors(blad: Werkblad) -> dict[tuple[int, int], Tabelcel]:
    """Return of every covered place the cell that covers it."""
    return {
        (cel.rij + down, cel.kolom + right): cel
        for rij in blad.rijen
        for cel in rij
        if not cel.bedekt and (cel.breedte > 1 or cel.hoogte > 1)
        for down in range(min(cel.hoogte, len(blad.rijen) - cel.rij))
        for right in range(min(cel.breedte, len(rij) - cel.kolom))
    }
