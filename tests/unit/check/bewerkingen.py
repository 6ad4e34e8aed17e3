"""Edits of the plans of three publishers, of which one names another, to look again after any of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.unit.check.gatenplannen import write
from tests.unit.plannen import (
    BEWEEGCOACH,
    BUUR,
    DUINSTAD,
    PARTIJEN,
    PROFIEL,
    PROGRAMMA,
    REGIO,
    REGIO_INTERVENTIE,
    VORIG,
)

BUURPROFIEL = "zuiderdorp/profiel.yaml"
PLANS = {**DUINSTAD, **BUUR}
STIJL, TOKENS = "zuiderdorp/huisstijl/tokens.json", '{"primary": {"$value": "#00506e", "$type": "color"}}'

BUURPROGRAMMA = "zuiderdorp/2027/gezond/programma.yaml"
BOUWT_VOORT = DUINSTAD[VORIG].replace("titel:", "bouwt_voort_op: [duinstad/2026/gezondheid]\ntitel:", 1)

Edit = Callable[[dict[str, str]], None]


def _put(path: str, text: str) -> Edit:
    return lambda files: files.update({path: text})


def _swap(path: str, old: str, new: str) -> Edit:
    return lambda files: files.update({path: files[path].replace(old, new)} if path in files else {})


def _take(path: str) -> Edit:
    def take(files: dict[str, str]) -> None:
        files.pop(path, None)

    return take


EDITS: Mapping[str, Edit] = {
    "another name": _swap(PROFIEL, "naam: Duinstad", "naam: Duindorp"),
    "a key that is unknown": _swap(PROFIEL, "naam: ", "naan: "),
    "a file that breaks off": _put(PROGRAMMA, "titel: [\n"),
    "a file that is whole again": _put(PROGRAMMA, DUINSTAD[PROGRAMMA]),
    "a party less": _swap(PARTIJEN, "  - {id: welzijn, naam: Welzijn Duinstad, soort: welzijn}\n", ""),
    "all parties again": _put(PARTIJEN, DUINSTAD[PARTIJEN]),
    "an interventie less": _take(BEWEEGCOACH),
    "the interventie again": _put(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH]),
    "an earlier year less": _take(VORIG),
    "the earlier year again": _put(VORIG, DUINSTAD[VORIG]),
    "a region less": _take(REGIO),
    "the region again": _put(REGIO, DUINSTAD[REGIO]),
    "a neighbour that continues it": _swap(BUURPROFIEL, "herkomst", "vervangt: [duinstad]\nherkomst"),
    "a neighbour that continues nobody": _put(BUURPROFIEL, BUUR[BUURPROFIEL]),
    "a neighbour less": _take(BUURPROFIEL),
    "a neighbour with a house style": _swap(
        BUURPROFIEL, "naam: ", "huisstijl: {tokens: huisstijl/tokens.json}\nnaam: "
    ),
    "its colours": _put(STIJL, TOKENS),
    "its other colours": _put(STIJL, TOKENS.replace("00506e", "ffff00")),
    "no colours": _take(STIJL),
    "a file that nobody knows": _put("duinstad/onzin.yaml", "a: 1\n"),
    "that file again gone": _take("duinstad/onzin.yaml"),
}
"""What an editor does to the plans of one publisher."""

ROUGH_EDITS: Mapping[str, Edit] = {
    **EDITS,
    "an interventie of another under another name": _take(REGIO_INTERVENTIE),
    "that interventie again": _put(REGIO_INTERVENTIE, DUINSTAD[REGIO_INTERVENTIE]),
    "a neighbour that builds on a programme of another": _put(BUURPROGRAMMA, BOUWT_VOORT),
    "a neighbour that builds on nothing": _take(BUURPROGRAMMA),
    "the only file of a neighbour broken": _put(BUURPROFIEL, "naam: [\n"),
    "a publisher under another case": _put("Duinstad/profiel.yaml", "naam: Duinstad\n"),
    "that publisher gone": _take("Duinstad/profiel.yaml"),
    "a site with a house style": _put("site.yaml", 'huisstijl: {accent: "#ffff00"}\n'),
    "a site with an error": _put("site.yaml", "huisstijl: {accent: geel}\n"),
    "no settings of the site": _take("site.yaml"),
    "a file at the top that nobody knows": _put("onzin.yaml", "a: 1\n"),
    "nothing at the top that nobody knows": _take("onzin.yaml"),
    "a folder that nobody knows": _put("duinstad/onzin/a.yaml", "a: 1\n"),
    "that folder empty": _take("duinstad/onzin/a.yaml"),
    "nothing at all": lambda files: files.clear(),
    "everything again": lambda files: files.update(PLANS),
}


def lay(plans: Path, files: Mapping[str, str]) -> Path:
    """Let a folder hold these files and nothing else."""
    for path in plans.rglob("*.*"):
        if path.is_file() and path.relative_to(plans).as_posix() not in files:
            path.unlink()
    return write(plans, files)


def edit(plans: Path, *names: str) -> Path:
    """Let a folder hold the plans after these edits."""
    files = dict(PLANS)
    for name in names:
        ROUGH_EDITS[name](files)
    return lay(plans, files)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-9])


def _turn(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def _leave(_file: Path) -> None:
    """Let an entry stand as it is."""


Mishap = Callable[[Path], None]
MISHAPS: tuple[Mishap, ...] = (_leave, _leave, _cut, _turn, Path.unlink)
"""What happens to an entry of what is kept between one run and the next."""
