"""The money of a year in a report: every line with what the report says about it, and the difference in words."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.model.bevinding.geld import judge_geld
from uitvoeringskompas.model.dossier import Verslag, path_of
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.geld import (
    Geldsoort,
    Geldstroom,
    Jaargeld,
    Regelstand,
    jaren_with_money,
    money_of_jaar,
    som_of,
)
from uitvoeringskompas.model.verantwoording import Financien
from uitvoeringskompas.taal.datum import write_datum, write_moment
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal, write_euro, write_meer_of_minder, write_ongeveer
from uitvoeringskompas.taal.zin import capitalize_first, lower_first, quote, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kengetal, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_uitklap
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import (
    ANKERS,
    TITELS,
    add_sommen,
    bedrag_cel,
    describe_bekend,
    describe_bronnen,
    draw_geld,
    name_regel,
    present_soorten,
    tabulate_dekking,
    waarvoor_cel,
)
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import label_geld
from uitvoeringskompas.views.onderwerp.geld.geldmutaties import write_mutaties
from uitvoeringskompas.views.onderwerp.verslag.kop import peildag_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

WERKWOORDEN = {
    Geldsoort.BESTEED: "is {} besteed",
    Geldsoort.VERWACHT: "wordt {} aan {} verwacht",
    Geldsoort.ONTVANGEN: "is {} ontvangen",
}
TERUG = {
    Geldsoort.BESTEED: "kwam er {} meer terug dan eruit ging",
    Geldsoort.VERWACHT: "wordt {} onder nul aan {} verwacht",
    Geldsoort.ONTVANGEN: "is {} meer terugbetaald dan ontvangen",
}
"""The same when the sum is below zero."""


def list_geldjaren(
    verwijzer: Verwijzer, verslag: Verslag, stroom: Geldstroom = Geldstroom.UITGAVEN
) -> tuple[Jaargeld, ...]:
    """Return what is spent, as known on the day of the report, of the years that the report is about.

    A look back on one year is about that year; one on the whole programme about all its years; an interim report about
    its own year and every year of which it names an amount. A year without any amount in a public source is left out:
    that nothing was found is said once, at the end of the page.
    """
    dossiers = [dossier.until(verslag) for dossier in verwijzer.dossiers]
    peildag = peildag_of(verwijzer, verslag)
    budgeted = sorted({jaar for dossier in dossiers for jaar in jaren_with_money(dossier)})
    if isinstance(verslag, Evaluatie):
        jaren = {verslag.jaar} if verslag.jaar else set(budgeted)
    else:
        jaren = {year_of_verslag(verwijzer, verslag), *(told.jaar for told in verslag.financien)}
    found = (money_of_jaar(dossiers, jaar, peildag, stroom=stroom) for jaar in budgeted if jaar in jaren)
    shown = (_drop_old_expectations(verslag, geld) for geld in found)
    transcribed = verwijzer.dossier.is_transcribed
    return tuple(
        geld
        for geld in shown
        if _has_amount(geld) or _told_elders(verslag, geld) or (geld.is_known and not transcribed)
    )


def _drop_old_expectations(verslag: Verslag, geld: Jaargeld) -> Jaargeld:
    """Return the money without what was expected before the end: in a look back that is no news."""
    if not isinstance(verslag, Evaluatie) or any(told.verwacht is not None for told in verslag.financien):
        return geld
    return replace(geld, regels=tuple(replace(stand, verwacht=None) for stand in geld.regels))


def year_of_verslag(verwijzer: Verwijzer, verslag: Verslag) -> int:
    """Return the year that a report is about; one just after the end is about the last year of the programme."""
    dossier = verwijzer.dossier
    return max(dossier.programma.looptijd.van, min(dossier.jaar_of(verslag), dossier.laatste_jaar))


def write_geld(verwijzer: Verwijzer, verslag: Verslag, soort: Geldsoort) -> tuple[Onderdeel, ...]:
    """Return the parts on money: what is spent in each year, then what came in.

    ``soort`` is what is compared with the budget in words; of income that is what was received, once that is over.
    """
    received = Geldsoort.ONTVANGEN if soort is Geldsoort.BESTEED else soort
    uitgaven = (_write_geldjaar(verwijzer, verslag, geld, soort) for geld in list_geldjaren(verwijzer, verslag))
    income = list_geldjaren(verwijzer, verslag, Geldstroom.INKOMSTEN)
    inkomsten = (_write_geldjaar(verwijzer, verslag, geld, received) for geld in income)
    mutaties = write_mutaties(verwijzer, verslag.mutaties, "volgens dit verslag")
    return (*(deel for delen in (*uitgaven, *inkomsten) for deel in delen), mutaties)


def _write_geldjaar(verwijzer: Verwijzer, verslag: Verslag, geld: Jaargeld, soort: Geldsoort) -> tuple[Onderdeel, ...]:
    """Return the parts on one stream of money in one year."""
    identifier = f"{ANKERS[geld.stroom]}-{geld.jaar}"
    return (
        Onderdeel(
            titel=f"{TITELS[geld.stroom]} in {geld.jaar}",
            anker=identifier,
            intro=describe_verschil(geld, soort),
            tabel=_tabulate(verwijzer, verslag, geld),
            slot=_describe_elders(geld),
        ),
        Onderdeel(tabel=_tabulate_elders(verwijzer, verslag, geld)),
        _write_bronnen(geld, f"{identifier}-plaatje"),
    )


def _write_bronnen(geld: Jaargeld, identifier: str) -> Onderdeel:
    """Return where the money came from, on demand; the picture repeats the table, so without it there is none."""
    dekking = tabulate_dekking(geld)
    plaatje = draw_geld(geld, identifier=identifier) if dekking else None
    per_bron = Onderdeel(tabel=dekking, staven=plaatje)
    return Onderdeel(uitklappen=make_uitklap(f"Bekijk per bron: {lower_first(describe_bronnen(geld))}", per_bron))


def describe_verschil(geld: Jaargeld, soort: Geldsoort) -> str:
    """Return how an amount compares with the budget, over the lines of which both are known; the rest is counted."""
    both = [stand for stand in geld.regels if None not in (stand.bedrag(Geldsoort.BEGROOT), stand.bedrag(soort))]
    som, other = som_of(both, Geldsoort.BEGROOT), som_of(both, soort).bedrag
    if som.bedrag is None or other is None:
        return ""
    begroot = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
    gebeurd = (WERKWOORDEN if other >= 0 else TERUG)[soort].format(write_euro(abs(other)), geld.stroom.value)
    aan = " aan inkomsten" if geld.stroom is Geldstroom.INKOMSTEN else ""
    zin = f"in {geld.jaar} was {begroot}{aan} begroot en {gebeurd}: {_write_verschil(other - som.bedrag)}."
    unknown = len(geld.regels) - len(both)
    if not unknown:
        return capitalize_first(zin)
    known = f"Van {write_aantal(len(both), 'regel', 'regels')}"
    rest = f"Van {write_aantal(unknown, 'andere regel', 'andere regels')}"
    return (
        f"{known} zijn beide bedragen bekend: {zin} {rest} is een bedrag niet bekend. "
        f"Die {pick_vorm(unknown, 'telt', 'tellen')} in deze vergelijking niet mee."
    )


def count_geld(geld: Jaargeld | None, soort: Geldsoort) -> Kengetal | None:
    """Return the sum of one kind of amount for the head of the page, beside what was budgeted."""
    som = geld.som(soort) if geld else None
    if geld is None or som is None or som.bedrag is None:
        return None
    begroot = geld.som(Geldsoort.BEGROOT)
    van = f"{write_euro(begroot.bedrag)} begroot" if begroot.bedrag is not None else ""
    return Kengetal(
        waarde=write_euro(som.bedrag),
        naam=f"{soort.value} in {geld.jaar}",
        toelichting=write_reeks((describe_bekend(som), van), " · "),
    )


def _has_amount(geld: Jaargeld) -> bool:
    return bool(geld.totalen) or any(geld.som(soort).bedrag is not None for soort in Geldsoort)


def _write_verschil(verschil: int) -> str:
    if not verschil:
        return "precies evenveel"
    return f"{write_meer_of_minder(verschil)} dan begroot"


def _tabulate(verwijzer: Verwijzer, verslag: Verslag, geld: Jaargeld) -> Tabel | None:
    bekend = f"zoals bekend op {write_datum(peildag_of(verwijzer, verslag))}"
    bijschrift = f"{TITELS[geld.stroom]} in {geld.jaar} {bekend}, in euro’s"
    tabel = _tabulate_regels(verwijzer, verslag, geld.regels, bijschrift)
    return add_sommen(tabel, geld) if _has_amount(geld) else tabel


def _tabulate_elders(verwijzer: Verwijzer, verslag: Verslag, geld: Jaargeld) -> Tabel | None:
    """Return the lines that count at another publisher, of which this report tells something."""
    regels = _told_elders(verslag, geld)
    return _tabulate_regels(verwijzer, verslag, regels, f"Geld van {geld.jaar} dat bij een ander meetelt, in euro’s")


def _told_elders(verslag: Verslag, geld: Jaargeld) -> tuple[Regelstand, ...]:
    return tuple(stand for stand in geld.elders_geteld if _told_of(verslag, stand))


def _told_of(verslag: Verslag, stand: Regelstand) -> Financien | None:
    """Return what the report tells about a line, as the programme of that line reads it."""
    read = stand.dossier.verslag(path_of(verslag))
    told = read.financien if read else ()
    return next((each for each in told if (each.regel, each.jaar) == (stand.regel.id, stand.jaar)), None)


def _tabulate_regels(
    verwijzer: Verwijzer, verslag: Verslag, regels: Sequence[Regelstand], bijschrift: str
) -> Tabel | None:
    return tabulate(
        bijschrift,
        regels,
        ("Waarvoor", lambda stand: _regel_cel(verwijzer, verslag, stand)),
        ("Programma", lambda stand: _programma_cel(verwijzer, stand)),
        ("Gemeente", lambda stand: cellen.of_tekst(verwijzer.deelnemer(stand.regel.deelnemer))),
        ("Waar komt het geld vandaan", lambda stand: cellen.of_tekst(stand.dekking.naam if stand.dekking else None)),
        *(
            (capitalize_first(soort.value), lambda stand, soort=soort: _bedrag_cel(verwijzer, verslag, stand, soort))
            for soort in present_soorten(regels)
        ),
    )


def _regel_cel(verwijzer: Verwijzer, verslag: Verslag, stand: Regelstand) -> Cel:
    """Return what a line is for, with what this report explains about it."""
    told = _told_of(verslag, stand)
    return cellen.add_proza(waarvoor_cel(verwijzer, stand), told.toelichting if told else None)


def _programma_cel(verwijzer: Verwijzer, stand: Regelstand) -> Cel | None:
    """Return whose line it is, in a report over several programmes."""
    return Cel(tekst=stand.dossier.programma.titel) if verwijzer.samen else None


def _bedrag_cel(verwijzer: Verwijzer, verslag: Verslag, stand: Regelstand, soort: Geldsoort) -> Cel:
    """Return the amount of a line, with the verdict where it was compared with the budget.

    An amount that another report gave says from which day it is.
    """
    bevinding = judge_geld(stand, peildag_of(verwijzer, verslag))
    labels = (label_geld(bevinding),) if bevinding.soort is soort else ()
    cel = replace(bedrag_cel(stand, soort), labels=labels)
    told = None if soort is Geldsoort.BEGROOT else getattr(stand, soort.value)
    if told is None or path_of(told.verslag) == path_of(verslag):
        return cel
    return replace(cel, opmerking=f"stand van {write_moment(told.verslag.peildatum, lidwoord=True)}")


def _describe_elders(geld: Jaargeld) -> str:
    namen = write_reeks(quote(name_regel(stand)) for stand in geld.elders_geteld)
    return (
        f"Het geld voor {namen} telt mee bij een andere gemeente of regio en staat niet in deze tabel." if namen else ""
    )
