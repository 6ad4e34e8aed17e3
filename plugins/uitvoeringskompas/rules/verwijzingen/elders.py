"""References to an interventie of another publisher (``hoort_bij``): the same measure, counted only there."""

from __future__ import annotations

from collections.abc import Callable

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.verwijzingen.onbekend import unknown
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest


def check_other_publicist(text: Tekst, catalogus: Catalogus) -> Problem | None:
    """Check that the publisher has a folder in the plans."""
    slug = text.waarde.partition("/")[0]
    if slug in catalogus.publicaties:
        return None
    near = ask_bedoelde(find_nearest(slug, catalogus.publicaties))
    advice = near or "Zet de plannen van die gemeente of regio erbij, of haal dit weg."
    message = f'De publicist "{slug}" is er niet: er is geen map {text.bestand.shown(slug)}. {advice}'
    why = "Wat ook bij een ander staat, telt alleen daar mee. Dan moet dat andere plan er wel zijn."
    return Problem(location=text.location, code="verwijzing-publicist-onbekend", message=message, explanation=why)


def check_not_own(text: Tekst, catalogus: Catalogus) -> Problem | None:
    """Check that it is another publisher: within one publisher an interventie is the same by its id."""
    if catalogus.publicaties.get(text.waarde.partition("/")[0]) is not text.bestand.publicatie:
        return None
    message = (
        f'"{text.waarde}" is van dezelfde gemeente of regio. '
        "Noem hier alleen een interventie van een ander; haal dit anders weg."
    )
    why = "Dezelfde interventie in een ander jaar herkent de site aan hetzelfde id."
    return Problem(location=text.location, code="hoort-bij-zichzelf", message=message, explanation=why)


def check_other_interventie(text: Tekst, catalogus: Catalogus) -> Problem | None:
    """Check that the interventie exists at the other publisher."""
    slug, _, rest = text.waarde.partition("/")
    other = catalogus.publicaties.get(slug)
    if other is None or other is text.bestand.publicatie or catalogus.find_interventie(text.waarde):
        return None
    pad, _, interventie_id = rest.rpartition("/")
    if {f"{slug}/{pad}/programma.yaml", f"{slug}/{pad}/interventies/{interventie_id}.yaml"} & other.broken:
        return None
    return unknown(
        text,
        "verwijzing-hoort-bij-onbekend",
        f'De interventie "{text.waarde}" is er niet.',
        [f"{slug}/{dossier.pad}/{found.id}" for dossier in other.dossiers for found in dossier.interventies],
        otherwise="Schrijf het als publicist/jaar/programma/interventie, of haal het hier weg.",
    )


CHECKS: tuple[Callable[[Tekst, Catalogus], Problem | None], ...] = (
    check_other_publicist,
    check_not_own,
    check_other_interventie,
)
