"""Chapter "Wat kost het": the lines of the budget for this interventie, year by year, and the hours of people."""

from __future__ import annotations

from collections.abc import Callable

from uitvoeringskompas.model.geld import (
    Geldsoort,
    Geldstroom,
    Regelstand,
    money_of_interventies,
    select_stroom,
    stroom_of,
)
from uitvoeringskompas.model.geldmutatie import mutaties_of
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.geld.geld import bedrag_cel, name_regel, present_soorten
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import KOLOM, make_geldoordeel
from uitvoeringskompas.views.onderwerp.geld.geldmutaties import name_welk_geld, write_mutaties
from uitvoeringskompas.views.onderwerp.geld.geldplan import uren_cel
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.elders import link_elders
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_kosten(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on money, or None when no line of the budget is for this interventie."""
    dossier = verwijzer.dossier
    regels = money_of_interventies(dossier, {interventie.id}, verwijzer.blad.peildatum)
    mutaties = _list_mutaties(verwijzer, regels)
    remarks = {id(found): found for stand in regels for found in stand.kanttekeningen}
    return make_hoofdstuk(
        "geld",
        "Wat kost het",
        Onderdeel(
            intro=_describe_elsewhere(verwijzer, interventie) if regels else "",
            tabel=_tabulate_regels(verwijzer, regels),
            kanttekeningen=select_kanttekeningen(remarks.values(), bronnen=list_programmabronnen(verwijzer)),
        ),
        Onderdeel(
            uitklappen=make_uitklap(
                name_welk_geld(mutaties), write_mutaties(verwijzer, mutaties, "bij deze interventie")
            )
        ),
        Onderdeel(titel="Uren", tabel=_tabulate_uren(verwijzer, interventie)),
    )


def _tabulate_uren(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    begroting = verwijzer.dossier.programma.begroting
    return tabulate(
        "Uren van mensen, naast het geld",
        (found for found in (begroting.capaciteit if begroting else ()) if found.interventie == interventie.id),
        ("Functie", lambda found: cellen.add_proza(Cel(tekst=found.functie), found.toelichting)),
        ("Uren", uren_cel),
    )


def _describe_elsewhere(verwijzer: Verwijzer, interventie: Interventie) -> str:
    if not interventie.hoort_bij:
        return ""
    link = link_elders(verwijzer.blad, interventie.hoort_bij)
    bij = f"bij {link.tekst}" if link else "bij een ander programma"
    return f"Dit geld telt mee {bij}. Het zit niet in de som van dit programma."


def _tabulate_regels(verwijzer: Verwijzer, regels: tuple[Regelstand, ...]) -> Tabel | None:
    return tabulate(
        "Het geld voor deze interventie, in euro’s",
        regels,
        ("Jaar", lambda found: Cel(tekst=str(found.jaar))),
        ("Uitgaven of inkomsten", lambda found: _stroom_cel(found, regels)),
        ("Waarvoor", lambda found: _waarvoor_cel(found, alone=len({each.regel.id for each in regels}) == 1)),
        ("Gemeente", lambda found: cellen.of_tekst(verwijzer.deelnemer(found.regel.deelnemer))),
        ("Waar het geld vandaan komt", lambda found: cellen.of_tekst(found.dekking.naam if found.dekking else None)),
        *((capitalize_first(soort.value), _bedrag_maker(soort)) for soort in present_soorten(regels)),
        (KOLOM, make_geldoordeel(regels, verwijzer.blad.peildatum)),
        ("Uitleg in het laatste verslag", _uitleg_cel),
    )


def _list_mutaties(verwijzer: Verwijzer, regels: tuple[Regelstand, ...]) -> tuple[Mutatie, ...]:
    """Return the money that came to the lines of an interventie, or went away from them."""
    own = {stand.regel.id for stand in regels}
    return tuple(
        found for found in mutaties_of(verwijzer.dossier, verwijzer.blad.peildatum) if own.intersection(found.regels)
    )


def _stroom_cel(stand: Regelstand, regels: tuple[Regelstand, ...]) -> Cel | None:
    """Return whether the money goes out or comes in; where all of it goes out that is not said."""
    has_income = select_stroom(regels, Geldstroom.INKOMSTEN)
    return Cel(tekst=capitalize_first(stroom_of(stand.regel).value)) if has_income else None


def _bedrag_maker(soort: Geldsoort) -> Callable[[Regelstand], Cel]:
    return lambda found: bedrag_cel(found, soort)


def _waarvoor_cel(stand: Regelstand, *, alone: bool) -> Cel | None:
    """Return what a line is for; the only line of an interventie needs no name, for it is the interventie."""
    regel = stand.regel
    soort = regel.soort.naam if regel.soort else ""
    if alone and not regel.naam:
        return cellen.add_proza(Cel(tekst=soort), regel.toelichting) if soort or regel.toelichting else None
    return cellen.add_proza(Cel(tekst=name_regel(stand), opmerking=soort.lower()), regel.toelichting)


def _uitleg_cel(stand: Regelstand) -> Cel | None:
    """Return what the latest report that gave an amount says about it."""
    every = (stand.ontvangen, stand.besteed, stand.verwacht, stand.bijgesteld)
    known = (told for told in every if told and told.financien.toelichting)
    latest = max(known, key=lambda told: told.verslag.moment.volgorde, default=None)
    return cellen.of_proza(latest.financien.toelichting) if latest else None
