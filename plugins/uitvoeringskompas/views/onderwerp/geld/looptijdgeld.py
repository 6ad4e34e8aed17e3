"""The money of a programme over all its years together, beside that of one year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Som, Totaalverschil, money_of_dossier
from uitvoeringskompas.model.looptijdgeld import Looptijdgeld, money_of_looptijd
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.taal.getal import write_euro, write_ongeveer
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kengetal, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.onderwerp.bron.bronnen import find_bron_link
from uitvoeringskompas.views.onderwerp.geld.geld import (
    BEDRAGEN,
    REGELS,
    TITELS,
    describe_bekend,
    describe_totaal,
    name_post,
    som_cel,
    write_samen,
)
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_begroot
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_looptijd(verwijzer: Verwijzer) -> Iterator[Onderdeel]:
    """Yield what is budgeted over all years together, spending apart from income; nothing when there is one year."""
    for stroom in Geldstroom:
        geld = money_of_looptijd(verwijzer.dossier, stroom=stroom)
        punten = tuple(write_totaal(verwijzer, totaal) for totaal in geld.totalen)
        if has_several_years(geld) or punten:
            titel = "Alle jaren samen" if stroom is Geldstroom.UITGAVEN else "De inkomsten van alle jaren samen"
            yield Onderdeel(
                titel=titel, anker=f"alle-jaren-{stroom.value}", tabel=_tabulate(verwijzer.dossier, geld), punten=punten
            )


def write_totaal(verwijzer: Verwijzer, verschil: Totaalverschil) -> str:
    """Return how a published total compares with the sum, with where it stands."""
    bron = find_bron_link(verwijzer.dossier.bronnen, verschil.totaal.bron)
    return describe_totaal(verschil) + (f" Bron: {bron.tekst}." if bron else "")


def has_several_years(geld: Looptijdgeld) -> bool:
    """Tell whether the budget is about more than one year, so that one year is not all of it."""
    return len(geld.jaren) > 1


def count_begroot(dossier: Dossier, jaar: int, peildatum: date) -> tuple[Kengetal | None, ...]:
    """Return what is budgeted for one year and for all years together, and the income of that year."""
    uitgaven, inkomsten = (money_of_dossier(dossier, jaar, peildatum, stroom=stroom) for stroom in Geldstroom)
    begroot = Geldsoort.BEGROOT
    return (
        make_begroot(uitgaven.som(begroot), f"begroot voor {jaar}"),
        _count_looptijd(money_of_looptijd(dossier)),
        make_begroot(inkomsten.som(begroot), f"inkomsten begroot voor {jaar}"),
    )


def begroot_cel(dossier: Dossier, jaar: int, peildatum: date) -> Cel | None:
    """Return what a programme budgets for a year and for all its years together; None when nothing is known."""
    looptijd = money_of_looptijd(dossier)
    year = money_of_dossier(dossier, jaar, peildatum).som(Geldsoort.BEGROOT)
    whole = f"{_write_som(looptijd.som)} {_name_jaren(looptijd)}" if looptijd.som.bedrag is not None else ""
    if year.bedrag is None:
        return Cel(tekst=whole, opmerking=_describe_whole(looptijd)) if whole else None
    alle = f"alle jaren samen: {write_reeks((whole, _describe_whole(looptijd)))}"
    opmerkingen = (describe_bekend(year), alle if has_several_years(looptijd) else "")
    return Cel(tekst=f"{_write_som(year)} voor {jaar}", opmerking=write_reeks(opmerkingen, "; "))


def _count_looptijd(geld: Looptijdgeld) -> Kengetal | None:
    if geld.som.bedrag is None or not has_several_years(geld):
        return None
    naam = f"begroot {_name_jaren(geld)}"
    return Kengetal(waarde=_write_som(geld.som), naam=naam, toelichting=_describe_whole(geld))


def _write_som(som: Som) -> str:
    return write_ongeveer(write_euro(som.bedrag or 0), som.bij_benadering)


def _name_jaren(geld: Looptijdgeld) -> str:
    return f"voor {write_periode(geld.jaren[0], geld.jaren[-1])}"


def _describe_whole(geld: Looptijdgeld) -> str:
    """Return over how many amounts the sum is: in several years a line has more than one."""
    return describe_bekend(geld.som, BEDRAGEN if has_several_years(geld) else REGELS)


def _tabulate(dossier: Dossier, geld: Looptijdgeld) -> Tabel | None:
    if not has_several_years(geld) or not (geld.som.bekend or geld.samen):
        return None
    jaren = [jaar for jaar in geld.jaren if any(regel.jaar == jaar and not regel.is_meerjarig for regel in geld.regels)]
    samen = Rij(cellen=(Cel(tekst="Alle jaren samen"), som_cel(geld.som, BEDRAGEN)), nadruk=True)
    return Tabel(
        bijschrift=f"{TITELS[geld.stroom]} per jaar, in euro’s",
        kolommen=(Kolom(titel="Jaar"), Kolom(titel="Begroot", getal=True)),
        rijen=(
            *(Rij(cellen=(Cel(tekst=str(jaar)), som_cel(geld.som_of_jaar(jaar)))) for jaar in jaren),
            *(_samen_rij(dossier, regel) for regel in geld.samen),
            samen,
        ),
    )


def _samen_rij(dossier: Dossier, regel: Begrotingsregel) -> Rij:
    naam = Cel(tekst=capitalize_first(write_samen(regel).removeprefix("voor ")), opmerking=name_post(dossier, regel))
    som = Som(
        bedrag=regel.begroot,
        bekend=int(regel.begroot is not None),
        onbekend=int(regel.begroot is None),
        bij_benadering=bool(regel.bij_benadering),
    )
    return Rij(cellen=(naam, som_cel(som)))
