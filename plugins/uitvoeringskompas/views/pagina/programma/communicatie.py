"""Chapter "Hoe vertellen we het": messages, contacts, celebrations and media."""

from __future__ import annotations

from uitvoeringskompas.model.communicatie import Communicatie, Medium
from uitvoeringskompas.taal.datum import write_datum, write_moment
from uitvoeringskompas.taal.zin import quote, write_reeks
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.cellen import list_feiten
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import (
    add_proza,
    make_cel,
    make_datum_cel,
    make_links_cel,
    make_moment_cel,
    make_naam_cel,
    make_proza_cel,
    tabulate,
)
from uitvoeringskompas.views.onderwerp.bronnen import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def write_communicatie(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the fifth chapter of the programme page, or None when nothing is said about communication."""
    dossier = verwijzer.dossier
    plan = dossier.programma.communicatie
    kanttekeningen = list_kanttekeningen(dossier, "communicatie")
    delen: tuple[Onderdeel, ...] = (Onderdeel(kanttekeningen=kanttekeningen),)
    if plan is not None:
        delen = (
            Onderdeel(proza=render_proza(plan.strategie) if plan.strategie else None),
            Onderdeel(titel="Wat vertellen we, en aan wie", tabel=_tabulate_activiteiten(plan)),
            Onderdeel(titel="Contactmomenten", tabel=_tabulate_contacten(verwijzer, plan)),
            Onderdeel(titel="Successen vieren", tabel=_tabulate_vieringen(verwijzer, plan)),
            Onderdeel(titel="Film, geluid en beeld", tabel=_tabulate_media(plan)),
            Onderdeel(titel="Advies van de communicatieafdeling", feiten=_advies(plan)),
            *delen,
        )
    return make_hoofdstuk("communicatie", "Hoe vertellen we het", *delen, _wijzigingen(verwijzer))


def _when(moment: str | None, frequentie: str | None) -> Cel | None:
    delen = (write_moment(moment) if moment else "", frequentie or "")
    return make_cel(write_reeks(delen))


def _tabulate_activiteiten(plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Communicatie over dit programma",
        plan.activiteiten,
        ("Voor wie", lambda found: Cel(tekst=found.publiek.naam)),
        ("Boodschap", lambda found: add_proza(Cel(tekst=found.boodschap), found.toelichting)),
        ("Middel", lambda found: make_cel(found.middel)),
        ("Wanneer", lambda found: _when(found.moment, found.frequentie)),
        ("Wie doet het", lambda found: make_cel(found.verantwoordelijk)),
    )


def _tabulate_contacten(verwijzer: Verwijzer, plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Momenten waarop partijen elkaar spreken",
        plan.contactmomenten,
        ("Vorm", lambda found: Cel(tekst=found.vorm)),
        ("Wanneer", lambda found: _when(found.moment, found.frequentie)),
        ("Met wie", lambda found: make_links_cel(verwijzer.partijen(found.met))),
        ("Waarvoor", lambda found: make_proza_cel(found.doel)),
    )


def _tabulate_vieringen(verwijzer: Verwijzer, plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Successen die we vieren",
        plan.vieringen,
        ("Mijlpaal", lambda found: add_proza(Cel(tekst=found.mijlpaal), found.toelichting)),
        ("Wanneer", lambda found: _when(found.moment, None)),
        ("Met wie", lambda found: make_links_cel(verwijzer.partijen(found.met))),
    )


def _tabulate_media(plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Media, met een tekst die hetzelfde vertelt",
        plan.media,
        ("Titel", lambda found: Cel(links=(Link(tekst=found.titel, href=found.url),))),
        ("Soort", lambda found: make_naam_cel(found.soort)),
        ("In tekst", _tekst_cel),
    )


def _tekst_cel(medium: Medium) -> Cel | None:
    if medium.tekst_url:
        link = Link(tekst=f"Lees de tekst van {quote(medium.titel)}", href=medium.tekst_url)
        return add_proza(Cel(links=(link,)), medium.tekst_alternatief)
    return make_proza_cel(medium.tekst_alternatief)


def _advies(plan: Communicatie) -> tuple[Feit, ...]:
    return list_feiten(
        ("Gevraagd in", make_moment_cel(plan.advies_op)),
        ("Advies", make_proza_cel(plan.advies)),
    )


def _wijzigingen(verwijzer: Verwijzer) -> Onderdeel:
    tabel = tabulate(
        "Wijzigingen in het programma sinds de vaststelling",
        verwijzer.dossier.programma.wijzigingen,
        ("Datum", lambda found: Cel(tekst=write_datum(found.datum))),
        ("Wat er verandert", lambda found: make_proza_cel(found.wat)),
        ("Waarom", lambda found: make_proza_cel(found.aanleiding)),
        (
            "Verteld op",
            lambda found: make_datum_cel(found.gecommuniceerd_op),
        ),
    )
    return Onderdeel(titel="Wijzigingen", tabel=tabel)
