"""The pictures of a comparison: the strands of the interventies, and a slope for each amount that both years know."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.caution import CautionKind
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.geld import GeldComparison
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import Thing
from uitvoeringskompas.model.geld import Geldsoort, Som
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal, write_euro, write_ongeveer, write_verschil
from uitvoeringskompas.taal.zin import capitalize_first, write_keuze, write_opsomming, write_zinnen
from uitvoeringskompas.views.kit.figuren.helling import Helling, Hellinglijn, draw_helling
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.stroom import Draad, Lot, Stroom, draw_stroom
from uitvoeringskompas.views.onderwerp.geld.geld import ANKERS, name_regel
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver
from uitvoeringskompas.views.wijziging.gang import write_doorgaan, write_gang, write_nieuw
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing

LOTEN = {
    Fate.DOORGEZET: Lot.DOORGEZET,
    Fate.GEWIJZIGD: Lot.DOORGEZET,
    Fate.HERNOEMD: Lot.DOORGEZET,
    Fate.SAMENGEVOEGD: Lot.SAMENGEVOEGD,
    Fate.GESPLITST: Lot.GESPLITST,
    Fate.GESTOPT: Lot.GESTOPT,
    Fate.AFGEROND: Lot.GESTOPT,
    Fate.OVERGEDRAGEN: Lot.GESTOPT,
    Fate.AL_GESTOPT: Lot.GESTOPT,
    Fate.ANDERE_JAREN: Lot.GEPLAND_TOT,
    Fate.NIET_MEER_GENOEMD: Lot.NIET_GENOEMD,
    Fate.NIEUW: Lot.NIEUW,
}
EIGEN_TITEL = frozenset({Lot.DOORGEZET, Lot.NIEUW})
"""What is called after all of its strands together."""
IN_BEELD = frozenset({CautionKind.OPENBARE_BRON, CautionKind.INGETROKKEN, CautionKind.ANDERE_PUBLICIST})
"""What a reader of the strands must know, and so stands below them."""


def draw_interventies(schrijver: Schrijver, stroom: tuple[Pair, ...]) -> Stroom | None:
    """Return what became of the interventies, each once on either side."""
    found = schrijver.vergelijking
    voor, na = found.before.name, found.after.name
    warnings = (write_waarschuwing(each) for each in found.cautions if each.kind in IN_BEELD)
    return draw_stroom(
        [_draad(schrijver, pair) for pair in stroom],
        _title_loten(found, stroom),
        (voor, na),
        Opschrift(
            id="vergelijk-stroom",
            titel=f"Interventies van {voor} naar {na}",
            beschrijving=write_zinnen("Dezelfde interventies als in de tabel hierboven.", *dict.fromkeys(warnings)),
        ),
    )


def _draad(schrijver: Schrijver, pair: Pair) -> Draad:
    """Return the strand of a thing, or of things that went on together; what goes on beside it is named with it."""
    beside = write_opsomming(map(schrijver.verteller.naamgever.name_thing, pair.remaining))
    van, naar = (tuple(_list_namen(schrijver, things)) for things in (pair.before, pair.after))
    if beside and not naar:
        van = tuple(f"{naam} (verder in {beside})" for naam in van)
    if beside and not van:
        naar = tuple(f"{naam} (uit {beside})" for naam in naar)
    return Draad(lot=_lot_of(pair), van=van, naar=naar)


def _lot_of(pair: Pair) -> Lot:
    """Return the fate of a strand in the picture; what is planned for other years begins or ends by that."""
    return Lot.GEPLAND_VANAF if pair.fate is Fate.ANDERE_JAREN and pair.after else LOTEN[pair.fate]


def _list_namen(schrijver: Schrijver, things: tuple[Thing, ...]) -> Iterator[str]:
    yield from map(schrijver.verteller.naamgever.name_thing, things)


def _title_loten(found: Comparison, stroom: tuple[Pair, ...]) -> dict[Lot, str]:
    """Return what each fate is called in these two years; several of one kind are named together."""
    gangen: dict[Lot, dict[str, None]] = {}
    for pair in stroom:
        if (lot := _lot_of(pair)) not in EIGEN_TITEL:
            gangen.setdefault(lot, {})[write_gang(found, pair)] = None
    verder = sum(_lot_of(pair) is Lot.DOORGEZET for pair in stroom)
    new = [pair for pair in stroom if pair.fate is Fate.NIEUW]
    titels = {lot: capitalize_first(write_keuze(woorden)) for lot, woorden in gangen.items()}
    return {
        **titels,
        Lot.DOORGEZET: capitalize_first(write_doorgaan(found, verder)),
        Lot.NIEUW: capitalize_first(write_nieuw(found, new)),
    }


def draw_geld(geld: GeldComparison) -> Helling | None:
    """Return a slope for each amount that both years know; the others are counted and never drawn."""
    jaren = (str(geld.jaar_before), str(geld.jaar_after))
    lijnen = tuple(_list_lijnen(geld))
    buiten = len(geld.posten) - len(lijnen)
    niet = f"Van {write_aantal(buiten, 'regel', 'regels')} is een van de bedragen niet bekend: "
    return draw_helling(
        lijnen,
        jaren,
        Opschrift(
            id=f"vergelijk-{ANKERS[geld.stroom]}",
            titel=f"Begroot in {jaren[0]} en {jaren[1]}, per regel die beide jaren noemen",
            beschrijving=write_zinnen(
                "Wat maar een van beide jaren noemt, staat er niet in.",
                f"{niet}{pick_vorm(buiten, 'die staat', 'die staan')} er ook niet in." if buiten else "",
            ),
        ),
    )


def _list_lijnen(geld: GeldComparison) -> Iterator[Hellinglijn]:
    for post in geld.posten:
        before, after = post.sum_before(Geldsoort.BEGROOT), post.sum_after(Geldsoort.BEGROOT)
        verschil = post.difference(Geldsoort.BEGROOT)
        if verschil is not None and before.bedrag is not None and after.bedrag is not None:
            yield Hellinglijn(
                naam=name_regel(post.stand),
                voor=before.bedrag,
                na=after.bedrag,
                tekst_voor=_write(before),
                tekst_na=_write(after),
                verschil=write_verschil(verschil),
            )


def _write(som: Som) -> str:
    return write_ongeveer(write_euro(som.bedrag or 0), som.bij_benadering)
