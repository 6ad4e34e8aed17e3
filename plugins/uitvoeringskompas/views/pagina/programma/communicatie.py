"""Chapter "Hoe vertellen we het": messages, contacts, celebrations and media."""

from __future__ import annotations

from uitvoeringskompas.model.communicatie import Communicatie, Communicatieactiviteit, Medium
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import quote, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, fold_long, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_communicatie(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the fifth chapter of the programme page, or None when nothing is said about communication."""
    dossier = verwijzer.dossier
    plan = dossier.programma.communicatie
    kanttekeningen = list_kanttekeningen(verwijzer, "communicatie")
    delen: tuple[Onderdeel, ...] = (Onderdeel(kanttekeningen=kanttekeningen),)
    if plan is not None:
        delen = (
            Onderdeel(proza=proza_of(plan.strategie)),
            fold_long(Onderdeel(titel="Wat vertellen we, en aan wie", tabel=_tabulate_activiteiten(plan))),
            Onderdeel(titel="Contactmomenten", tabel=_tabulate_contacten(verwijzer, plan)),
            Onderdeel(titel="Successen vieren", tabel=_tabulate_vieringen(verwijzer, plan)),
            Onderdeel(titel="Film, geluid en beeld", tabel=_tabulate_media(plan)),
            Onderdeel(titel="Advies van de communicatieafdeling", feiten=_advies(plan)),
            *delen,
        )
    return make_hoofdstuk("communicatie", "Hoe vertellen we het", *delen, _wijzigingen(verwijzer))


def _when(moment: str | None, frequentie: str | None) -> Cel | None:
    delen = (write_moment(moment) if moment else "", frequentie or "")
    return cellen.of_tekst(write_reeks(delen))


def _tabulate_activiteiten(plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Communicatie over dit programma",
        plan.activiteiten,
        ("Voor wie", lambda found: Cel(tekst=found.publiek.naam)),
        ("Boodschap", _boodschap_cel),
        ("Middel", lambda found: cellen.of_tekst(found.middel)),
        ("Wanneer", lambda found: _when(found.moment, found.frequentie)),
        ("Wie doet het", lambda found: cellen.of_tekst(found.verantwoordelijk)),
    )


def _boodschap_cel(activiteit: Communicatieactiviteit) -> Cel | None:
    """Return what is told; None while nobody knows it yet."""
    if not activiteit.boodschap and not activiteit.toelichting:
        return None
    return cellen.add_proza(Cel(tekst=activiteit.boodschap or ""), activiteit.toelichting)


def _tabulate_contacten(verwijzer: Verwijzer, plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Momenten waarop partijen elkaar spreken",
        plan.contactmomenten,
        ("Vorm", lambda found: Cel(tekst=found.vorm)),
        ("Wanneer", lambda found: _when(found.moment, found.frequentie)),
        ("Met wie", lambda found: cellen.of_links(verwijzer.partijen(found.met))),
        ("Waarvoor", lambda found: cellen.of_proza(found.doel)),
    )


def _tabulate_vieringen(verwijzer: Verwijzer, plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Successen die we vieren",
        plan.vieringen,
        ("Mijlpaal", lambda found: cellen.add_proza(Cel(tekst=found.mijlpaal), found.toelichting)),
        ("Wanneer", lambda found: _when(found.moment, None)),
        ("Met wie", lambda found: cellen.of_links(verwijzer.partijen(found.met))),
    )


def _tabulate_media(plan: Communicatie) -> Tabel | None:
    return tabulate(
        "Media, met een tekst die hetzelfde vertelt",
        plan.media,
        ("Titel", lambda found: Cel(links=(Link(tekst=found.titel, href=found.url),))),
        ("Soort", lambda found: cellen.of_naam(found.soort)),
        ("In tekst", _tekst_cel),
    )


def _tekst_cel(medium: Medium) -> Cel | None:
    if medium.tekst_url:
        link = Link(tekst=f"Lees de tekst van {quote(medium.titel)}", href=medium.tekst_url)
        return cellen.add_proza(Cel(links=(link,)), medium.tekst_alternatief)
    return cellen.of_proza(medium.tekst_alternatief)


def _advies(plan: Communicatie) -> tuple[Feit, ...]:
    return list_feiten(("Gevraagd in", cellen.of_moment(plan.advies_op)), ("Advies", cellen.of_proza(plan.advies)))


def _wijzigingen(verwijzer: Verwijzer) -> Onderdeel:
    tabel = tabulate(
        "Wijzigingen in het programma sinds de vaststelling",
        verwijzer.dossier.programma.wijzigingen,
        ("Datum", lambda found: Cel(tekst=write_moment(found.datum))),
        ("Wat er verandert", lambda found: cellen.of_proza(found.wat)),
        ("Waarom", lambda found: cellen.of_proza(found.aanleiding)),
        ("Verteld op", lambda found: cellen.of_moment(found.gecommuniceerd_op)),
    )
    return Onderdeel(titel="Wijzigingen", tabel=tabel)
