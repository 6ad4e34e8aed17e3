"""References to other programmes: of the same publisher, or of one that it continues."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.verwijzing import LesPad, NotaOfProgramma, ProgrammaPad
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.rule import ReferenceRule, Vondst, find
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown


def check_programma(text: Tekst) -> Iterator[Vondst]:
    """Check that the programme exists: of the same publisher, or of the one that is named before it."""
    bestand, file = text.bestand, f"{text.waarde}/programma.yaml"
    if is_of_same(text.waarde):
        if not bestand.is_broken(file):
            known = [dossier.pad for dossier in bestand.publicatie.dossiers]
            otherwise = "Schrijf het als jaar/programma, of haal het hier weg."
            yield from find_unknown(text, known, otherwise=otherwise, bestand=bestand.file(file))
        return
    catalogus, slug = bestand.catalogus, text.waarde.partition("/")[0]
    other = catalogus.publicaties.get(slug)
    if slug in catalogus.buiten or (other and (file in other.broken or catalogus.find_dossier(other, text.waarde))):
        return
    known = [f"{found.slug}/{dossier.pad}" for found in catalogus.publicaties.values() for dossier in found.dossiers]
    otherwise = "Schrijf het als map/jaar/programma, of haal het hier weg."
    yield from find_unknown(text, known, otherwise=otherwise, bestand=bestand.shown(file))


def is_of_same(pad: str) -> bool:
    """Tell whether a path names a programme of the same publisher: ``jaar/programma``."""
    return pad.count("/") == 1


def check_bouwt_voort_op(text: Tekst) -> Iterator[Vondst]:
    """Check that a programme builds on another one that did not start later."""
    bestand, own = text.bestand, text.bestand.dossier
    if is_of_same(text.waarde):
        target = bestand.publicatie.dossier(text.waarde)
    else:
        target = bestand.catalogus.find_dossier(bestand.publicatie, text.waarde)
    if target is None or own is None or (target is not own and target.jaar <= own.jaar):
        return
    wat = "dit programma zelf" if target is own else "een programma dat later begint"
    yield find(text.location, id=text.waarde, wat=wat)


def check_nota_of_programma(text: Tekst) -> Iterator[Vondst]:
    """Check that a baseline or target belongs to a programme or a nota of the publisher."""
    publicatie, bestand = text.bestand.publicatie, text.bestand
    if not (bestand.is_broken(text.waarde, "programma.yaml") or bestand.is_broken("notas", f"{text.waarde}.yaml")):
        known = [*publicatie.notas, *(dossier.pad for dossier in publicatie.dossiers)]
        otherwise = "Schrijf een programma als jaar/programma, of noem het id van een nota."
        yield from find_unknown(text, known, otherwise=otherwise)


def check_terug_in(text: Tekst) -> Iterator[Vondst]:
    """Check that a lesson comes back in a programme of the publisher, or in an interventie of it."""
    bestand, parts = text.bestand, text.waarde.split("/")
    pad = "/".join(parts[:2])
    files = (("programma.yaml",), *(("interventies", f"{interventie}.yaml") for interventie in parts[2:]))
    if any(bestand.is_broken(pad, *file) for file in files):
        return
    pads = {dossier.pad: dossier for dossier in bestand.publicatie.dossiers}
    inside = pads[pad].interventies if pad in pads else ()
    known = [*pads, *(f"{pad}/{found.id}" for found in inside)]
    otherwise = "Schrijf jaar/programma of jaar/programma/interventie, of haal het hier weg."
    yield from find_unknown(text, known, otherwise=otherwise)


RULES: Mapping[str, ReferenceRule] = {
    "verwijzing-programma-onbekend": ReferenceRule(
        soort=ProgrammaPad,
        check=check_programma,
        melding='Het programma "{id}" is er niet: er is geen bestand {bestand}. {advies}',
    ),
    "bouwt-voort-op-later": ReferenceRule(
        soort=ProgrammaPad,
        check=check_bouwt_voort_op,
        melding='"{id}" is {wat}. Noem een eerder programma, of haal het hier weg.',
        waarom="Een programma bouwt voort op wat er eerder was; de site laat die keten zien.",
    ),
    "verwijzing-nota-of-programma-onbekend": ReferenceRule(
        soort=NotaOfProgramma,
        check=check_nota_of_programma,
        melding='Er is geen programma en geen nota "{id}". {advies}',
    ),
    "verwijzing-terug-in-onbekend": ReferenceRule(
        soort=LesPad, check=check_terug_in, melding='Er is geen programma en geen interventie "{id}". {advies}'
    ),
}
