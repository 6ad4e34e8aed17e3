"""Two things with one title: a reader cannot tell them apart, or they are one thing under two ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.prioriteit import Prioriteit
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.rule import PublicatieRule, Vondst, find
from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.taal.gelijkenis import pair_alike

EINDE = frozenset({"stoppen", "afgerond", "overgedragen"})


def check_one_title(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that no two things of a kind in one place have the same title; in a public source that cannot be helped."""
    if not publicatie.is_transcribed:
        for soort, records in _list_places(publicatie):
            yield from _doubles(soort, records)


def _list_places(publicatie: Publicatie) -> Iterator[tuple[str, Sequence[Record]]]:
    yield "partij", tuple(publicatie.partijen.values())
    yield "indicator", tuple(publicatie.indicatoren.values())
    for nota in publicatie.notas.values():
        yield "doel", nota.doelen
        yield "prioriteit", nota.prioriteiten
    for dossier in publicatie.dossiers:
        if not dossier.is_transcribed:
            yield "doel", dossier.programma.doelen
            yield "prioriteit", dossier.programma.prioriteiten
            yield "interventie", dossier.interventies


def _doubles(soort: str, records: Sequence[Record]) -> Iterator[Vondst]:
    seen: dict[str, Record] = {}
    for record in records:
        first = seen.setdefault(fold(_title(record)), record)
        if first is not record:
            veld = record.shape.naam[0]
            plek = first.location_of(veld)
            yield find(record.location_of(veld), soort=soort, titel=_title(record), plek=plek, veld=veld)


def check_renamed_without_was(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that what goes on in the next year under nearly the same title says so, when it has another id."""
    for voor, na in pairwise(publicatie.jaren):
        earlier, later = publicatie.dossiers_in_jaar(voor), publicatie.dossiers_in_jaar(na)
        if not any(dossier.is_transcribed for dossier in (*earlier, *later)):
            for soort, gone, new in _list_changed(publicatie, earlier, later):
                for old, record in pair_alike(_titled(gone), _titled(new)):
                    yield find(
                        record.location_of(record.shape.naam[0]),
                        soort=soort,
                        titel=_title(record),
                        eerder=_title(old),
                        id=old.id,
                        voor=voor,
                        na=na,
                    )


Bekend = Interventie | Doel | Prioriteit


def _list_changed(
    publicatie: Publicatie, earlier: tuple[Dossier, ...], later: tuple[Dossier, ...]
) -> Iterator[tuple[str, list[Bekend], list[Bekend]]]:
    """Yield per kind what only the earlier year names and nothing came from, and what is new in the later one."""
    trees = (publicatie.interventie_stamboom, publicatie.doel_stamboom, publicatie.prioriteit_stamboom)
    for soort, tree, first, second in zip(
        ("interventie", "doel", "prioriteit"), trees, _things(earlier), _things(later), strict=True
    ):
        gone = [thing for key, thing in first.items() if key not in second and not tree.descendants(key)]
        new = [thing for key, thing in second.items() if key not in first and not thing.afkomst]
        yield soort, [thing for thing in gone if not _is_ended(earlier, thing)], new


def _things(dossiers: tuple[Dossier, ...]) -> tuple[dict[str, Bekend], dict[str, Bekend], dict[str, Bekend]]:
    return (
        {found.id: found for dossier in dossiers for found in dossier.interventies},
        {found.id: found for dossier in dossiers for found in dossier.doelen},
        {found.id: found for dossier in dossiers for found in dossier.prioriteiten},
    )


def _is_ended(dossiers: tuple[Dossier, ...], thing: Bekend) -> bool:
    """Tell whether an evaluation decided that it ends."""
    told = (
        dossier.told_about(thing.id, verslag)
        for dossier in dossiers
        for verslag in dossier.evaluaties
        if isinstance(thing, Interventie)
    )
    return any(getattr(each, "besluit", None) in EINDE for each in told if each)


def _titled(things: list[Bekend]) -> list[tuple[str, Bekend]]:
    return [(_title(thing), thing) for thing in things]


def _title(record: Record) -> str:
    return str(getattr(record, record.shape.naam[0]))


RULES: Mapping[str, PublicatieRule] = {
    "titel-dubbel": PublicatieRule(
        check=check_one_title,
        melding=(
            'Er is al een {soort} die "{titel}" heet, in {plek}. '
            "Is het dezelfde, laat er dan één staan. Zet anders in de {veld} waarin ze verschillen, zoals de wijk."
        ),
        waarom="Een lezer ziet twee keer dezelfde naam en weet niet welke hij voor zich heeft.",
        severity=Severity.WAARSCHUWING,
    ),
    "verder-zonder-was": PublicatieRule(
        check=check_renamed_without_was,
        melding=(
            'Is {soort} "{titel}" in {na} hetzelfde als "{eerder}" in {voor}? Schrijf dan "was: {id}". '
            "Is het iets anders, zet dan in de titel waarin het verschilt."
        ),
        waarom=(
            "Zonder verwijzing staat op de site dat het ene niet meer wordt genoemd en het andere nieuw is, "
            "en loopt de geschiedenis niet door."
        ),
        severity=Severity.WAARSCHUWING,
    ),
}
