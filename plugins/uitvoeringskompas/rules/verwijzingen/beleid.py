"""References to policy: notas, and the goals and priorities in a programme or its notas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.doelenboom import Home
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.verwijzing import DoelId, NotaId, PrioriteitId
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.rule import ReferenceRule, Vondst
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown


def check_nota(text: Tekst) -> Iterator[Vondst]:
    """Check that a nota is a file in the folder notas."""
    bestand, parts = text.bestand, ("notas", f"{text.waarde}.yaml")
    if not bestand.is_broken(*parts):
        otherwise = "Maak dat bestand, of haal de nota hier weg."
        yield from find_unknown(text, bestand.publicatie.notas, otherwise=otherwise, bestand=bestand.file(*parts))


def check_doel(text: Tekst) -> Iterator[Vondst]:
    """Check that a goal stands in the programme or in one of its notas."""
    if not _misses_nota(text.bestand):
        known = [doel.id for home in _homes(text.bestand) for doel in home.doelen]
        advice = _advice(text, text.bestand.publicatie.doelen, "doelen")
        yield from find_unknown(text, known, otherwise=advice, waar=_where(text.bestand))


def check_prioriteit(text: Tekst) -> Iterator[Vondst]:
    """Check that a priority stands in the programme or in one of its notas."""
    if not _misses_nota(text.bestand):
        known = [prioriteit.id for home in _homes(text.bestand) for prioriteit in home.prioriteiten]
        advice = _advice(text, text.bestand.publicatie.prioriteiten, "prioriteiten")
        yield from find_unknown(text, known, otherwise=advice, waar=_where(text.bestand))


def _homes(bestand: Bestand) -> tuple[Dossier | Nota, ...]:
    """Return where goals and priorities of this file may stand; only programmes and notas refer to them."""
    if bestand.dossier:
        return bestand.dossiers
    if isinstance(bestand.root, Nota):
        return (bestand.root,)
    raise TypeError(f"{type(bestand.root).__name__} cannot refer to a doel or prioriteit")


def _misses_nota(bestand: Bestand) -> bool:
    """Tell whether a nota or programme is not here (an error of its own): the goal may stand in that one."""
    notas = (nota for dossier in bestand.dossiers for nota in dossier.programma.notas)
    return bestand.misses_dossier or any(nota not in bestand.publicatie.notas for nota in notas)


def _where(bestand: Bestand) -> str:
    if bestand.dossier is None:
        return "in deze nota"
    programmas = [bestand.shown(found.programma.node.document.place.path) for found in bestand.dossiers]
    paths = (nota.node.document.place.path for found in bestand.dossiers for nota in found.notas)
    return f"in {' en niet in '.join((*programmas, *map(bestand.shown, dict.fromkeys(paths))))}"


def _advice(text: Tekst, elsewhere: Mapping[str, tuple[Home, object]], key: str) -> str:
    """Return how to mend it, with the nota that does hold it when the programme does not name that nota."""
    home = elsewhere[text.waarde][0] if text.waarde in elsewhere else None
    if isinstance(home, Nota) and text.bestand.dossier:
        return f'In de nota "{home.id}" staat dit id wel: zet die nota bij "notas" in programma.yaml.'
    return f'Vul daar "{key}" aan, of haal de verwijzing hier weg.'


RULES: Mapping[str, ReferenceRule] = {
    "verwijzing-nota-onbekend": ReferenceRule(
        soort=NotaId, check=check_nota, melding='De nota "{id}" is er niet: er is geen bestand {bestand}. {advies}'
    ),
    "verwijzing-doel-onbekend": ReferenceRule(
        soort=DoelId, in_programma=True, check=check_doel, melding='Het doel "{id}" staat niet {waar}. {advies}'
    ),
    "verwijzing-prioriteit-onbekend": ReferenceRule(
        soort=PrioriteitId,
        in_programma=True,
        check=check_prioriteit,
        melding='De prioriteit "{id}" staat niet {waar}. {advies}',
    ),
}
