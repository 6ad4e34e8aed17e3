"""References to other programmes of the same publisher."""

from __future__ import annotations

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.verwijzingen.onbekend import unknown


def check_programma(text: Tekst) -> Problem | None:
    """Check that a programme of the same publisher exists."""
    known = [dossier.pad for dossier in text.bestand.publicatie.dossiers]
    if text.waarde in known or is_broken_programma(text.bestand, text.waarde):
        return None
    return unknown(
        text,
        "verwijzing-programma-onbekend",
        f'Het programma "{text.waarde}" is er niet: er is geen bestand {_programma_file(text.bestand, text.waarde)}.',
        known,
        otherwise="Schrijf het als jaar/programma, of haal het hier weg.",
    )


def check_bouwt_voort_op(text: Tekst) -> Problem | None:
    """Check that a programme builds on another one that did not start later."""
    target = text.bestand.publicatie.dossier(text.waarde)
    own = text.bestand.dossier
    if target is None or own is None or (target is not own and target.jaar <= own.jaar):
        return None
    which = "dit programma zelf" if target is own else "een programma dat later begint"
    message = f'"{text.waarde}" is {which}. Noem een eerder programma, of haal het hier weg.'
    why = "Een programma bouwt voort op wat er eerder was; de site laat die keten zien."
    return Problem(location=text.location, code="bouwt-voort-op-later", message=message, explanation=why)


def check_nota_of_programma(text: Tekst) -> Problem | None:
    """Check that a baseline or target belongs to a programme or a nota of the publisher."""
    publicatie, bestand = text.bestand.publicatie, text.bestand
    known = [*publicatie.notas, *(dossier.pad for dossier in publicatie.dossiers)]
    is_broken = is_broken_programma(bestand, text.waarde) or bestand.is_broken("notas", f"{text.waarde}.yaml")
    if text.waarde in known or is_broken:
        return None
    return unknown(
        text,
        "verwijzing-nota-of-programma-onbekend",
        f'Er is geen programma en geen nota "{text.waarde}".',
        known,
        otherwise="Schrijf een programma als jaar/programma, of noem het id van een nota.",
    )


def check_terug_in(text: Tekst) -> Problem | None:
    """Check that a lesson comes back in a programme of the publisher, or in an interventie of it."""
    publicatie = text.bestand.publicatie
    pads = {dossier.pad: dossier for dossier in publicatie.dossiers}
    pad = "/".join(text.waarde.split("/")[:2])
    ids = [found.id for found in pads[pad].interventies] if pad in pads else []
    known = [*pads, *(f"{pad}/{interventie_id}" for interventie_id in ids)]
    if text.waarde in known or is_broken_programma(text.bestand, pad) or _is_broken_interventie(text):
        return None
    return unknown(
        text,
        "verwijzing-terug-in-onbekend",
        f'Er is geen programma en geen interventie "{text.waarde}".',
        known,
        otherwise="Schrijf jaar/programma of jaar/programma/interventie, of haal het hier weg.",
    )


def is_broken_programma(bestand: Bestand, pad: str) -> bool:
    """Tell whether the programme is there, but with mistakes in its file."""
    return bestand.is_broken(pad, "programma.yaml")


def _programma_file(bestand: Bestand, pad: str) -> str:
    return bestand.shown(bestand.path(pad, "programma.yaml"))


def _is_broken_interventie(text: Tekst) -> bool:
    pad, _, interventie_id = text.waarde.rpartition("/")
    return text.bestand.is_broken(pad, "interventies", f"{interventie_id}.yaml")
