"""References to an interventie of another publisher (``hoort_bij``): the same measure, counted only there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.verwijzing import ElderPad
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.rule import ReferenceRule, Vondst, find
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest


def check_other_publicist(text: Tekst) -> Iterator[Vondst]:
    """Check that the publisher has a folder in the plans."""
    catalogus = text.bestand.catalogus
    slug = text.waarde.partition("/")[0]
    if slug not in catalogus.slugs and slug not in catalogus.buiten:
        near = ask_bedoelde(find_nearest(slug, sorted(catalogus.slugs)))
        advies = near or "Zet de plannen van die gemeente of regio erbij, of haal dit weg."
        yield find(text.location, slug=slug, map=text.bestand.shown(slug), advies=advies)


def check_not_own(text: Tekst) -> Iterator[Vondst]:
    """Check that it is another publisher: within one publisher an interventie is the same by its id."""
    if text.waarde.partition("/")[0] == text.bestand.publicatie.slug:
        yield find(text.location, id=text.waarde)


def check_other_interventie(text: Tekst) -> Iterator[Vondst]:
    """Check that the interventie exists at the other publisher."""
    slug, _, rest = text.waarde.partition("/")
    other = text.bestand.catalogus.publicaties.get(slug)
    if other is None or other is text.bestand.publicatie:
        return
    pad, _, interventie_id = rest.rpartition("/")
    if other.broken.isdisjoint((f"{slug}/{pad}/programma.yaml", f"{slug}/{pad}/interventies/{interventie_id}.yaml")):
        known = [f"{slug}/{dossier.pad}/{found.id}" for dossier in other.dossiers for found in dossier.interventies]
        otherwise = "Schrijf het als publicist/jaar/programma/interventie, of haal het hier weg."
        yield from find_unknown(text, known, otherwise=otherwise)


RULES: Mapping[str, ReferenceRule] = {
    "verwijzing-publicist-onbekend": ReferenceRule(
        soort=ElderPad,
        check=check_other_publicist,
        melding='De publicist "{slug}" is er niet: er is geen map {map}. {advies}',
        waarom="Wat ook bij een ander staat, telt alleen daar mee. Dan moet dat andere plan er wel zijn.",
    ),
    "hoort-bij-zichzelf": ReferenceRule(
        soort=ElderPad,
        check=check_not_own,
        melding=(
            '"{id}" is van dezelfde gemeente of regio. '
            "Noem hier alleen een interventie van een ander; haal dit anders weg."
        ),
        waarom="Dezelfde interventie in een ander jaar herkent de site aan hetzelfde id.",
    ),
    "verwijzing-hoort-bij-onbekend": ReferenceRule(
        soort=ElderPad, check=check_other_interventie, melding='De interventie "{id}" is er niet. {advies}'
    ),
}
