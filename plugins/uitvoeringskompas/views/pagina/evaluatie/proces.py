"""Chapters on how it went and how that was found out: process, lessons, method and who was told."""

from __future__ import annotations

from uitvoeringskompas.model.evaluatie import Evaluatie, Evaluator, Les, Wens
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, list_feiten, make_blokken
from uitvoeringskompas.views.kit.links import address_of_interventie, address_of_programma, anchor_of
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_proces(evaluatie: Evaluatie) -> Onderdeel:
    """Return the titled pieces on working together and carrying out."""
    proces = evaluatie.proces
    if proces is None:
        return Onderdeel()
    blokken = make_blokken(
        ("Samenwerking", proces.samenwerking),
        ("Uitvoering", proces.uitvoering),
        ("Ervaringen van deelnemers en partijen", proces.ervaringen),
        ("Wat van buiten kwam", proces.externe_factoren),
        ("Dit gaat goed", proces.gaat_goed),
        ("Hobbels", proces.hobbels),
        ("Binnen de eigen organisatie", proces.intern),
    )
    return Onderdeel(blokken=blokken)


def write_lessen(verwijzer: Verwijzer, evaluatie: Evaluatie) -> tuple[Onderdeel, ...]:
    """Return the lessons with what follows from them, and what is asked of others."""
    return (
        Onderdeel(tabel=_tabulate_lessen(verwijzer, evaluatie)),
        Onderdeel(titel="Wat we van anderen vragen", tabel=_tabulate_wensen(verwijzer, evaluatie)),
    )


def _tabulate_wensen(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Tabel | None:
    return tabulate(
        "Wensen aan anderen, en aan wie",
        evaluatie.wensen,
        ("Aan wie", lambda found: _aan_cel(verwijzer, found)),
        ("Wat we vragen", lambda found: cellen.add_proza(Cel(tekst=found.wens), found.toelichting)),
    )


def _aan_cel(verwijzer: Verwijzer, wens: Wens) -> Cel:
    links = verwijzer.partijen([wens.partij])
    return Cel(links=links, opmerking=wens.aan.naam) if links else Cel(tekst=wens.aan.naam)


def _tabulate_lessen(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Tabel | None:
    """Return the lessons with what follows from them and where they came back."""
    return tabulate(
        "Lessen, en waar ze terugkomen",
        evaluatie.lessen,
        ("Les", lambda found: cellen.add_proza(Cel(tekst=found.les), found.toelichting)),
        ("Wat we daarmee doen", lambda found: cellen.of_proza(found.gevolg)),
        ("Hier komt de les terug", lambda found: _terug_cel(verwijzer, found)),
        anker=lambda found: anchor_of("les", found.id),
    )


def _terug_cel(verwijzer: Verwijzer, les: Les) -> Cel | None:
    """Return the link to where a lesson came back: only a page that exists is linked."""
    if not les.terug_in:
        return None
    jaar, _, rest = les.terug_in.partition("/")
    programma_id, _, interventie_id = rest.partition("/")
    dossier = verwijzer.publicatie.dossier(f"{jaar}/{programma_id}")
    if dossier is None:
        return cellen.empty(f"in {jaar}; dat programma staat niet op deze site")
    interventie = dossier.interventie(interventie_id)
    if interventie is None:
        tekst, address = dossier.programma.titel, address_of_programma(verwijzer.slug, dossier.pad)
    else:
        tekst, address = interventie.titel, address_of_interventie(verwijzer.slug, dossier.pad, interventie.id)
    return Cel(links=(verwijzer.blad.link(tekst, address),), opmerking=f"programma van {dossier.jaar}")


def write_werkwijze(verwijzer: Verwijzer, evaluatie: Evaluatie) -> tuple[Onderdeel, ...]:
    """Return how was evaluated, by whom, what it cannot tell, and who was told."""
    return (
        _methode(verwijzer, evaluatie),
        Onderdeel(
            titel="Wat deze evaluatie niet kan zeggen" if evaluatie.beperkingen else "", punten=evaluatie.beperkingen
        ),
        Onderdeel(titel="Wie evalueerde", tabel=_tabulate_evaluatoren(verwijzer, evaluatie)),
        Onderdeel(titel="Aan wie is de uitkomst verteld", tabel=_tabulate_teruggekoppeld(evaluatie)),
    )


def _methode(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Onderdeel:
    raad = cellen.of_moment(evaluatie.naar_raad_op)
    transcribed = verwijzer.dossier.is_transcribed
    document = cellen.of_link("Bekijk het document", evaluatie.url)
    return Onderdeel(
        proza=proza_of(evaluatie.methode),
        feiten=list_feiten(
            ("Soort evaluatie", cellen.of_tekst(write_namen(evaluatie.soorten))),
            ("Peildatum", Cel(tekst=write_moment(evaluatie.peildatum))),
            ("Naar de raad", raad or (None if transcribed else cellen.empty())),
            ("Document", document),
        ),
    )


def _tabulate_evaluatoren(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Tabel | None:
    return tabulate(
        "Wie deze evaluatie maakte",
        evaluatie.geevalueerd_door,
        ("Wie", lambda found: _wie_cel(verwijzer, found)),
        ("Functie", lambda found: cellen.of_tekst(found.functie if found.partij else None)),
        ("Rol", lambda found: cellen.of_tekst(found.rol)),
    )


def _wie_cel(verwijzer: Verwijzer, evaluator: Evaluator) -> Cel:
    links = cellen.of_links(verwijzer.partijen([evaluator.partij]))
    return links or Cel(tekst=evaluator.partij or evaluator.functie or NIET_GENOEMD)


def _tabulate_teruggekoppeld(evaluatie: Evaluatie) -> Tabel | None:
    return tabulate(
        "Aan wie de uitkomst is verteld",
        evaluatie.teruggekoppeld,
        ("Aan wie", lambda found: Cel(tekst=found.aan.naam)),
        ("Wanneer", lambda found: cellen.of_moment(found.datum)),
        ("Hoe", lambda found: cellen.of_tekst(found.hoe)),
    )
