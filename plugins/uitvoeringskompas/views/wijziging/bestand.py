"""The files of the plans as a history names them: what each is called, and the page that shows it."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.history.plain import plain_text
from uitvoeringskompas.history.revision import FileChange, Status
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

SOORTEN = {
    "profiel": "Profiel",
    "partijen": "Lijst met partijen",
    "indicatoren": "Lijst met indicatoren",
    "metingen": "Metingen van",
    "nota": "Nota",
    "programma": "Programma",
    "interventie": "Interventie",
    "voortgang": "Tussenrapportage",
    "evaluatie": "Evaluatie",
}
"""What a reader calls a file of this kind."""


def describe_change(change: FileChange) -> str:
    """Return what happened to a file as a whole, in words."""
    if change.status is not Status.VERPLAATST or change.old_path is None:
        return change.status.value
    ook = "" if change.before == change.after else " en gewijzigd"
    return f"verplaatst{ook}; stond in {plain_text(change.old_path)}"


def name_bestand(change: FileChange) -> str:
    """Return what a file is called that has no page: its kind, the name of the file and its year."""
    place = change.place
    which = plain_text(place.id or place.programma or "")
    waar = f" ({place.jaar})" if place.jaar and place.kind.value != "evaluatie" else ""
    return f"{SOORTEN[place.kind.value]} {which}".rstrip() + waar


def list_paginas(blad: Blad, publicatie: Publicatie) -> Iterator[tuple[str, Link]]:
    """Yield the path of every file of a publisher with the page that shows it."""
    home = blad.home_of(publicatie.slug)
    for file in (publicatie.profiel, publicatie.partijenlijst, publicatie.indicatorenlijst):
        if file is not None:
            place = file.node.document.place
            yield place.path, blad.link(SOORTEN[place.kind.value], home)
    for nota in publicatie.notas.values():
        yield nota.node.document.place.path, blad.link(nota.titel, links.address_of_nota(publicatie.slug, nota.id))
    for dossier in publicatie.dossiers:
        verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        yield dossier.programma.node.document.place.path, verwijzer.programma()
        for interventie in dossier.interventies:
            address = links.address_of_interventie(publicatie.slug, dossier.pad, interventie.id)
            link = blad.link(f"{interventie.titel} ({dossier.jaar})", address)
            yield interventie.node.document.place.path, link
        for verslag in dossier.eigen_verslagen:
            yield verslag.node.document.place.path, verwijzer.verslag(verslag)
