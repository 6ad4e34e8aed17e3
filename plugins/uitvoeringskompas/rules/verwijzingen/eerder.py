"""References to what a thing was before: ``was``, ``vervangt`` and ``afgesplitst_van``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.verwijzingen.onbekend import unknown


@dataclass(frozen=True, kw_only=True, slots=True)
class Soort:
    """A kind of thing that may have been something else before: how it is called and where former ids stand."""

    code: str
    zin: str  # with {key} and {id}
    known: Callable[[Publicatie], Iterable[str]]
    broken: Callable[[str, str], bool]  # path of a broken file, former id → may it stand there?


def check_eerdere(bestand: Bestand) -> Iterator[Problem]:
    """Check that a former id is that of a thing of the same kind, in any year of the publisher."""
    for kind, soort in SOORTEN.items():
        records = bestand.all_of(kind)
        known = set(soort.known(bestand.publicatie)) if any(record.afkomst for record in records) else set()
        for record in records:
            yield from _unknown(bestand, record, soort, known)


def _unknown(bestand: Bestand, record: Herleidbaar, soort: Soort, known: set[str]) -> Iterator[Problem]:
    for text in formers(bestand, record):
        if text.waarde in known or any(soort.broken(path, text.waarde) for path in bestand.publicatie.broken):
            continue
        yield unknown(
            text,
            soort.code,
            soort.zin.format(key=text.key, id=text.waarde),
            sorted(known),
            otherwise="Noem het id van vroeger, of haal het hier weg.",
        )


def formers(bestand: Bestand, record: Herleidbaar) -> Iterator[Tekst]:
    """Return each former id of a record with its place."""
    seen = 0
    for key, former in record.afkomst:
        index = None
        if key == "vervangt":
            index, seen = seen, seen + 1
        yield Tekst(bestand=bestand, record=record, key=key, index=index, soort=type(record), waarde=former)


def _interventies(publicatie: Publicatie) -> Iterator[str]:
    strays = (record.id for record in publicatie.strays if isinstance(record, Interventie))
    yield from strays
    yield from (found.id for dossier in publicatie.dossiers for found in dossier.interventies)


def _regels(publicatie: Publicatie) -> Iterator[str]:
    for dossier in publicatie.dossiers:
        begroting = dossier.programma.begroting
        yield from (regel.id for regel in begroting.regels) if begroting else ()


def _in_policy(path: str, _: str) -> bool:
    return "/notas/" in path or path.endswith("/programma.yaml")


SOORTEN: Mapping[type[Herleidbaar], Soort] = {
    Interventie: Soort(
        code="verwijzing-eerdere-interventie-onbekend",
        zin='Bij "{key}" staat de interventie "{id}", maar die is er in geen enkel jaar.',
        known=_interventies,
        broken=lambda path, former: path.endswith(f"/interventies/{former}.yaml"),
    ),
    Doel: Soort(
        code="verwijzing-eerder-doel-onbekend",
        zin='Bij "{key}" staat het doel "{id}", maar dat is er in geen enkel jaar.',
        known=lambda publicatie: publicatie.doelen,
        broken=_in_policy,
    ),
    Prioriteit: Soort(
        code="verwijzing-eerdere-prioriteit-onbekend",
        zin='Bij "{key}" staat de prioriteit "{id}", maar die is er in geen enkel jaar.',
        known=lambda publicatie: publicatie.prioriteiten,
        broken=_in_policy,
    ),
    Indicator: Soort(
        code="verwijzing-eerdere-indicator-onbekend",
        zin='Bij "{key}" staat de indicator "{id}", maar die staat niet in indicatoren.yaml.',
        known=lambda publicatie: publicatie.indicatoren,
        broken=lambda path, _: path.endswith("/indicatoren.yaml"),
    ),
    Begrotingsregel: Soort(
        code="verwijzing-eerdere-begrotingsregel-onbekend",
        zin='Bij "{key}" staat de begrotingsregel "{id}", maar die is er in geen enkel jaar.',
        known=_regels,
        broken=lambda path, _: path.endswith("/programma.yaml"),
    ),
    Programma: Soort(
        code="verwijzing-eerder-programma-onbekend",
        zin='Bij "{key}" staat het programma "{id}", maar dat is er niet.',
        known=lambda publicatie: (dossier.pad for dossier in publicatie.dossiers),
        broken=lambda path, former: path.endswith(f"/{former}/programma.yaml"),
    ),
}
