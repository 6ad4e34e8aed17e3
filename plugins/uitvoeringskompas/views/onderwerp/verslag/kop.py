"""The head of a report: its name, its date, its summary, and the way to the other reports of the programme."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.moment import parse_dag
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kengetal, Link
from uitvoeringskompas.views.kit.bronbestand import describe_bron
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, list_secties
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_jaar, address_of_programma
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.onderwerp.herkomst import is_transcribed, list_banners
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def peildag_of(verwijzer: Verwijzer, verslag: Verslag) -> date:
    """Return the day on which the report looks; everything on its page is as it was known then."""
    return parse_dag(verslag.peildatum) or verwijzer.blad.peildatum


def title_verslag(blad: Blad, publicatie: Publicatie, dossier: Dossier, verslag: Verslag) -> str:
    """Return the full title of the page, as in the tab of a browser."""
    naam = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier).verslag(verslag).tekst
    return f"{naam} – {dossier.programma.titel} – {publicatie.naam}"


def frame_verslag(  # noqa: PLR0913 - each argument is one part of the head of a page
    verwijzer: Verwijzer,
    verslag: Verslag,
    hoofdstukken: tuple[Hoofdstuk, ...],
    *,
    beschrijving: str,
    ondertitel: Iterable[str],
    kengetallen: Iterable[Kengetal | None],
) -> Kader:
    """Return the frame of the page of a report."""
    blad, publicatie, dossier = verwijzer.blad, verwijzer.publicatie, verwijzer.dossier
    titel = verwijzer.verslag(verslag).tekst
    jaar = (str(dossier.jaar), address_of_jaar(publicatie.slug, dossier.jaar))
    programma = (dossier.programma.titel, address_of_programma(publicatie.slug, dossier.pad))
    return Kader(
        soort="evaluatie" if isinstance(verslag, Evaluatie) else "voortgang",
        titel=titel,
        beschrijving=beschrijving,
        kruimels=blad.write_kruimels(jaar, programma, (titel, blad.address)),
        banners=list_banners(publicatie, dossier),
        bovenkop=dossier.programma.titel,
        ondertitel=capitalize_first(" · ".join(deel for deel in ondertitel if deel)),
        kort=render_proza(verslag.samenvatting),
        kengetallen=tuple(kengetal for kengetal in kengetallen if kengetal),
        inhoud=list_secties(hoofdstukken),
        bron=describe_bron(blad, verslag, titel),
        peildatum=write_datum(peildag_of(verwijzer, verslag)),
    )


def describe_raad(verwijzer: Verwijzer, verslag: Verslag) -> str:
    """Return when the report goes to the raad, or that this is not known; nothing when a source does not tell."""
    if verslag.naar_raad_op:
        return f"naar de raad op {write_datum(verslag.naar_raad_op)}"
    if is_transcribed(verwijzer.publicatie, verwijzer.dossier):
        return ""
    return "nog niet bekend wanneer dit naar de raad gaat"


def list_verslagen(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return the links to all reports of the programme by date, none when this is the only one."""
    links = tuple(map(verwijzer.verslag, verwijzer.dossier.verslagen))
    return links if len(links) > 1 else ()


def describe_missing(verwijzer: Verwijzer, missing: Iterable[str], waarin: str) -> str:
    """Return in one sentence what a report does not tell; ``waarin`` names the report: "deze evaluatie"."""
    wat = write_opsomming(missing)
    if not wat:
        return ""
    if is_transcribed(verwijzer.publicatie, verwijzer.dossier):
        return f"Niet gevonden in de openbare bron: {wat}."
    return f"In {waarin} staat nog niets over {wat}."
