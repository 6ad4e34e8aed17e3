"""References to policy: notas, and the goals and priorities in a programme or its notas."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Home
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.verwijzingen.onbekend import unknown


def check_nota(text: Tekst) -> Problem | None:
    """Check that a nota is a file in the folder notas."""
    bestand = text.bestand
    known = bestand.publicatie.notas
    if text.waarde in known or bestand.is_broken("notas", f"{text.waarde}.yaml"):
        return None
    file = bestand.shown(bestand.path("notas", f"{text.waarde}.yaml"))
    return unknown(
        text,
        "verwijzing-nota-onbekend",
        f'De nota "{text.waarde}" is er niet: er is geen bestand {file}.',
        known,
        otherwise="Maak dat bestand, of haal de nota hier weg.",
    )


def check_doel(text: Tekst) -> Problem | None:
    """Check that a goal stands in the programme or in one of its notas."""
    known = [doel.id for doel in _home(text.bestand).doelen]
    if text.waarde in known or _misses_nota(text.bestand):
        return None
    return unknown(
        text,
        "verwijzing-doel-onbekend",
        f'Het doel "{text.waarde}" {_not_here(text.bestand)}.',
        known,
        otherwise=_advice(text, text.bestand.publicatie.doelen, "doelen"),
    )


def check_prioriteit(text: Tekst) -> Problem | None:
    """Check that a priority stands in the programme or in one of its notas."""
    known = [prioriteit.id for prioriteit in _home(text.bestand).prioriteiten]
    if text.waarde in known or _misses_nota(text.bestand):
        return None
    return unknown(
        text,
        "verwijzing-prioriteit-onbekend",
        f'De prioriteit "{text.waarde}" {_not_here(text.bestand)}.',
        known,
        otherwise=_advice(text, text.bestand.publicatie.prioriteiten, "prioriteiten"),
    )


def _home(bestand: Bestand) -> Dossier | Nota:
    """Return where goals and priorities of this file may stand; only programmes and notas refer to them."""
    if bestand.dossier:
        return bestand.dossier
    if isinstance(bestand.root, Nota):
        return bestand.root
    raise TypeError(f"{type(bestand.root).__name__} cannot refer to a doel or prioriteit")


def _misses_nota(bestand: Bestand) -> bool:
    """Tell whether a nota of the programme is not here (an error of its own): the goal may stand in that one."""
    return bestand.dossier is not None and any(
        nota not in bestand.publicatie.notas for nota in bestand.dossier.programma.notas
    )


def _not_here(bestand: Bestand) -> str:
    if bestand.dossier is None:
        return "staat niet in deze nota"
    programma = bestand.shown(bestand.dossier.programma.node.document.place.path)
    notas = [bestand.shown(nota.node.document.place.path) for nota in bestand.dossier.notas]
    return " en niet in ".join((f"staat niet in {programma}", *notas))


def _advice(text: Tekst, elsewhere: Mapping[str, tuple[Home, object]], key: str) -> str:
    """Return how to mend it, with the nota that does hold it when the programme does not name that nota."""
    home = elsewhere[text.waarde][0] if text.waarde in elsewhere else None
    if isinstance(home, Nota) and text.bestand.dossier:
        return f'In de nota "{home.id}" staat dit id wel: zet die nota bij "notas" in programma.yaml.'
    return f'Vul daar "{key}" aan, of haal de verwijzing hier weg.'
