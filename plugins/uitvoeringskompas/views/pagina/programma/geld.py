"""Chapter "Wat kost het": lines and sources of money per year, tariffs, capacity and requests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from uitvoeringskompas.model.begroting import Begroting, Dekking
from uitvoeringskompas.model.bron import Kanttekening
from uitvoeringskompas.model.geld import (
    Geldsoort,
    Geldstroom,
    Jaargeld,
    Regelstand,
    jaren_with_money,
    money_of_dossier,
)
from uitvoeringskompas.model.geldmutatie import mutaties_in_jaar, mutaties_of
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_euro
from uitvoeringskompas.taal.zin import capitalize_first, lower_first, write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, KanttekeningView
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    fold_long,
    keep_filled,
    make_hoofdstuk,
    make_uitklap,
)
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.geld.dekkingsbalk import draw_dekking, tell_jaargeld
from uitvoeringskompas.views.onderwerp.geld.geld import (
    ANKERS,
    APART,
    bedrag_cel,
    describe_bronnen,
    draw_geld,
    present_soorten,
    tabulate_dekking,
    tabulate_regels,
    waarvoor_cel,
)
from uitvoeringskompas.views.onderwerp.geld.geldmutaties import write_mutaties
from uitvoeringskompas.views.onderwerp.geld.geldplan import write_begroting
from uitvoeringskompas.views.onderwerp.geld.looptijdgeld import write_looptijd, write_totaal
from uitvoeringskompas.views.onderwerp.geld.regiogeld import tabulate_deelnemers
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen, list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

GEEN_BEDRAG = "Hoeveel geld ervoor was, is niet gevonden in de bron."


def write_kosten(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the chapter on money, or None when the programme says nothing about it."""
    dossier = verwijzer.dossier
    programma = dossier.programma
    begroting = programma.begroting
    kanttekeningen = list_kanttekeningen(verwijzer, "geld")
    jaren = () if _is_silent(verwijzer) else jaren_with_money(dossier)
    return make_hoofdstuk(
        "geld",
        "Over deze bedragen",
        _opening(begroting),
        Onderdeel(intro=GEEN_BEDRAG if _is_silent(verwijzer) else ""),
        *write_looptijd(verwijzer),
        *(deel for jaar in jaren for deel in _jaar(verwijzer, jaar)),
        _other_mutaties(verwijzer, jaren),
        _bronnen(verwijzer, programma.dekking),
        *map(fold_long, write_begroting(verwijzer, begroting) if begroting else ()),
        Onderdeel(kanttekeningen=kanttekeningen),
    )


def _is_silent(verwijzer: Verwijzer) -> bool:
    """Tell whether a public source named no amount for any line, so that a sentence says it and not a table a year."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    begroting = dossier.programma.begroting
    regels = begroting.regels if begroting else ()
    if not dossier.is_transcribed or not regels or any(regel.geen_bedrag != "niet_gezien" for regel in regels):
        return False
    years = (
        money_of_dossier(dossier, jaar, peildatum, stroom=stroom)
        for jaar in jaren_with_money(dossier)
        for stroom in Geldstroom
    )
    return not any(geld.has_bedrag for geld in years)


def _opening(begroting: Begroting | None) -> Onderdeel | None:
    if begroting is None:
        return None
    proza = proza_of(begroting.toelichting)
    afronding = f"De bedragen zijn afgerond op {write_euro(begroting.afgerond_op)}." if begroting.afgerond_op else ""
    return Onderdeel(intro=afronding, proza=proza)


def _jaar(verwijzer: Verwijzer, jaar: int) -> Iterator[Onderdeel]:
    """Yield the money of one year: what is spent, and apart from that what comes in."""
    peildatum = verwijzer.blad.peildatum
    uitgaven, inkomsten = (money_of_dossier(verwijzer.dossier, jaar, peildatum, stroom=stroom) for stroom in Geldstroom)
    intro = write_zinnen(tell_jaargeld(uitgaven, peildatum), APART if uitgaven.is_known and inkomsten.is_known else "")
    balk = Onderdeel(balk=draw_dekking(uitgaven))
    mutaties = write_mutaties(verwijzer, mutaties_in_jaar(verwijzer.dossier, jaar, peildatum), f"in {jaar}")
    delen = keep_filled((balk, *_stroom(verwijzer, uitgaven), *_stroom(verwijzer, inkomsten), mutaties))
    for deel in delen[:1]:
        yield replace(deel, titel=f"Het geld in {jaar}", anker=f"geld-{jaar}", intro=intro)
    yield from delen[1:]


def _other_mutaties(verwijzer: Verwijzer, jaren: Collection[int]) -> Onderdeel:
    """Return the money that changed place in a year of which the budget has no lines."""
    found = mutaties_of(verwijzer.dossier, verwijzer.blad.peildatum)
    other = [mutatie for mutatie in found if mutatie.jaar not in jaren and mutatie.naar_jaar not in jaren]
    return write_mutaties(verwijzer, other, "in andere jaren")


def _stroom(verwijzer: Verwijzer, geld: Jaargeld) -> tuple[Onderdeel, ...]:
    """Return the money of one stream in one year: lines, sources, the picture and how published totals compare."""
    bijzonder = [each for stand in geld.regels for each in _remarks(verwijzer, stand.kanttekeningen)]
    return (
        Onderdeel(
            tabel=tabulate_regels(verwijzer, geld),
            punten=tuple(write_totaal(verwijzer, totaal) for totaal in geld.totalen),
            kanttekeningen=tuple(dict.fromkeys(bijzonder)),
        ),
        Onderdeel(tabel=tabulate_deelnemers(verwijzer, geld)),
        _per_bron(geld),
        _elders(verwijzer, geld),
    )


def _per_bron(geld: Jaargeld) -> Onderdeel:
    """Return what each source of money pays for, on demand: the bar of the year shows the same of what is budgeted."""
    plaatje = draw_geld(geld, identifier=f"{ANKERS[geld.stroom]}-{geld.jaar}-plaatje")
    per_bron = Onderdeel(tabel=tabulate_dekking(geld), staven=plaatje)
    return Onderdeel(uitklappen=make_uitklap(f"Bekijk per bron: {lower_first(describe_bronnen(geld))}", per_bron))


def _remarks(verwijzer: Verwijzer, found: tuple[Kanttekening, ...]) -> tuple[KanttekeningView, ...]:
    return select_kanttekeningen(found, bronnen=list_programmabronnen(verwijzer))


def _elders(verwijzer: Verwijzer, geld: Jaargeld) -> Onderdeel:
    # What is budgeted is there always: a line without any amount says why it has none.
    soorten = dict.fromkeys((Geldsoort.BEGROOT, *present_soorten(geld.elders_geteld)))
    tabel = tabulate(
        f"{'Bedragen' if geld.stroom is Geldstroom.UITGAVEN else 'Inkomsten'} van {geld.jaar} die bij een andere "
        "gemeente of regio meetellen",
        geld.elders_geteld,
        ("Waarvoor", lambda stand: cellen.add_proza(waarvoor_cel(verwijzer, stand), stand.regel.toelichting)),
        ("Gemeente", lambda stand: cellen.of_tekst(verwijzer.deelnemer(stand.regel.deelnemer))),
        ("Waar komt het geld vandaan", lambda stand: cellen.of_tekst(stand.dekking.naam if stand.dekking else None)),
        *((capitalize_first(soort.value), _bedrag_maker(soort)) for soort in soorten),
    )
    return Onderdeel(tabel=tabel)


def _bedrag_maker(soort: Geldsoort) -> Callable[[Regelstand], Cel]:
    return lambda found: bedrag_cel(found, soort)


def _bronnen(verwijzer: Verwijzer, dekking: tuple[Dekking, ...]) -> Onderdeel:
    """Return the sources of money, folded: the bar names them, and what ends asks for attention on the overview."""
    namen = {found.id: found.naam for found in verwijzer.dossier.programma.dekking}
    tabel = tabulate(
        "Bronnen van geld, en wat er gebeurt als tijdelijk geld stopt",
        dekking,
        ("Bron van geld", lambda found: cellen.add_proza(Cel(tekst=found.naam), found.toelichting)),
        ("Van wie", lambda found: Cel(tekst=found.soort.naam)),
        ("Hoe lang", _duur_cel),
        ("Wat komt ervoor in de plaats", lambda found: _opvolging_cel(found, namen)),
    )
    return fold_long(Onderdeel(titel="Waar het geld vandaan komt", anker="bronnen-van-geld", tabel=tabel))


def _duur_cel(dekking: Dekking) -> Cel | None:
    labels = (label_of(dekking.duur),) if dekking.duur else ()
    van = f"vanaf {write_moment(dekking.van)}" if dekking.van else ""
    tot = f"tot en met {write_moment(dekking.tot_en_met)}" if dekking.tot_en_met else ""
    periode = write_zinnen(van, tot)
    return Cel(labels=labels, tekst=periode) if labels or periode else None


def _opvolging_cel(dekking: Dekking, namen: dict[str, str]) -> Cel | None:
    if dekking.opvolger in namen:
        return cellen.add_proza(Cel(tekst=namen[dekking.opvolger]), dekking.opvolging)
    return cellen.of_proza(dekking.opvolging)
