"""References to what a thing was before: ``was``, ``vervangt`` and ``afgesplitst_van``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.bestand import Bestand, Tekst
from uitvoeringskompas.rules.rule import DEAD, Check, FileRule, Vondst
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown

OTHERWISE = "Noem het id van vroeger, of haal het hier weg."


def known_before(
    kind: type[Herleidbaar], names: Callable[[Publicatie], Iterable[str]], home: Callable[[str, str], bool]
) -> Check[Bestand]:
    """Return the check that a former id is that of a thing of the same kind, in any year of the publisher.

    ``home`` tells of the path of a broken file and a former id whether it may stand there.
    """

    def check(bestand: Bestand) -> Iterator[Vondst]:
        records = [record for record in bestand.all_of(kind) if record.afkomst]
        known = sorted(set(names(bestand.publicatie))) if records else []
        for text in (text for record in records for text in formers(bestand, record)):
            if not any(home(path, text.waarde) for path in bestand.publicatie.broken):
                yield from find_unknown(text, known, otherwise=OTHERWISE, veld=text.key)

    return check


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


def _programmas(publicatie: Publicatie) -> Iterator[str]:
    return (dossier.pad for dossier in publicatie.dossiers)


def _in_policy(path: str, _: str) -> bool:
    return "/notas/" in path or path.endswith("/programma.yaml")


RULES: Mapping[str, FileRule] = {
    "verwijzing-eerdere-interventie-onbekend": FileRule(
        check=known_before(Interventie, _interventies, lambda path, id_: path.endswith(f"/interventies/{id_}.yaml")),
        melding='Bij "{veld}" staat de interventie "{id}", maar die is er in geen enkel jaar. {advies}',
        waarom=DEAD,
    ),
    "verwijzing-eerder-doel-onbekend": FileRule(
        check=known_before(Doel, lambda publicatie: publicatie.doelen, _in_policy),
        melding='Bij "{veld}" staat het doel "{id}", maar dat is er in geen enkel jaar. {advies}',
        waarom=DEAD,
    ),
    "verwijzing-eerdere-prioriteit-onbekend": FileRule(
        check=known_before(Prioriteit, lambda publicatie: publicatie.prioriteiten, _in_policy),
        melding='Bij "{veld}" staat de prioriteit "{id}", maar die is er in geen enkel jaar. {advies}',
        waarom=DEAD,
    ),
    "verwijzing-eerdere-partij-onbekend": FileRule(
        check=known_before(
            Partij, lambda publicatie: publicatie.partijen, lambda path, _: path.endswith("/partijen.yaml")
        ),
        melding='Bij "{veld}" staat de partij "{id}", maar die staat niet in partijen.yaml. {advies}',
        waarom=DEAD,
    ),
    "verwijzing-eerdere-indicator-onbekend": FileRule(
        check=known_before(
            Indicator, lambda publicatie: publicatie.indicatoren, lambda path, _: path.endswith("/indicatoren.yaml")
        ),
        melding='Bij "{veld}" staat de indicator "{id}", maar die staat niet in indicatoren.yaml. {advies}',
        waarom=DEAD,
    ),
    "verwijzing-eerdere-begrotingsregel-onbekend": FileRule(
        check=known_before(Begrotingsregel, _regels, lambda path, _: path.endswith("/programma.yaml")),
        melding='Bij "{veld}" staat de begrotingsregel "{id}", maar die is er in geen enkel jaar. {advies}',
        waarom=DEAD,
    ),
    "verwijzing-eerder-programma-onbekend": FileRule(
        check=known_before(Programma, _programmas, lambda path, id_: path.endswith(f"/{id_}/programma.yaml")),
        melding='Bij "{veld}" staat het programma "{id}", maar dat is er niet. {advies}',
        waarom=DEAD,
    ),
}
