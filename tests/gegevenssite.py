"""The data of the plans in this repository in every form, as files on a disk, and what they must all say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tests.sourcecode import PROJECT
from uitvoeringskompas.build import BuildOptions, BuildResult, build_once, list_extra_vormen
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

Bedragen = Mapping[tuple[str, str, int], tuple[int, int, int]]
"""By publisher, title of the programme and year: the sum of what was planned, how many lines, and how many without."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Gegevenssite:
    """The folder with the files, the answer, and our own page about the money of Voorbeeldstad in 2026."""

    data: Path
    bedragen: Bedragen
    geldpagina: str = field(repr=False)


def write_gegevenssite(folder: Path) -> Gegevenssite:
    """Write the files with data of the site of the plans in every form."""
    options = BuildOptions(
        peildatum=date(2026, 10, 1), uitrusting=Uitrusting(gegevens=True, extra_vormen=list_extra_vormen())
    )
    built = build_once(PROJECT / "plans", None, options=options)
    assert built.site is not None
    for asset in built.site.assets:
        if asset.address.startswith("data/"):
            place = folder / asset.address
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(asset.read())
    page = next(each for each in built.site.pages if each.address == "voorbeeldstad/2026/gezondheid/geld/")
    return Gegevenssite(data=folder / "data", bedragen=_expect(built), geldpagina=page.render().html)


def _expect(built: BuildResult) -> Bedragen:
    """Return the answer, from the records of the plans themselves."""
    assert built.catalogus is not None
    lines = (
        (publicatie.slug, dossier.programma.titel, regel.jaar, regel.begroot, regel.geen_bedrag)
        for publicatie in built.catalogus.publicaties.values()
        for dossier in publicatie.dossiers
        for regel in (dossier.programma.begroting.regels if dossier.programma.begroting else ())
        if regel.stroom != "inkomsten"
    )
    return count_bedragen(lines)


def count_bedragen(lines: Iterable[tuple[str, str, int | None, int | None, str | None]]) -> Bedragen:
    """Return the answer from lines: publisher, title, year, amount and why there is none; a line has no year or one."""
    sums: Counter[tuple[str, str, int]] = Counter()
    count: Counter[tuple[str, str, int]] = Counter()
    without: Counter[tuple[str, str, int]] = Counter()
    for uitgever, titel, jaar, begroot, geen_bedrag in lines:
        key = (uitgever, titel, int(jaar or 0))
        sums[key] += int(begroot or 0)
        count[key] += 1
        without[key] += begroot is None and geen_bedrag is not None
    return {key: (sums[key], count[key], without[key]) for key in count}
