"""What of the guideline counts as a point of a programme: only what it says itself, and never what is about nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.plannen import document_of
from tests.unit.rules.leidraad.zonstad import PEILDATUM, PROFIEL, PROGRAMMA, problems_of, sound_files, zonstad
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.model.leidraad import Controle, Leidraadonderdeel
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import place_of
from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst, judge
from uitvoeringskompas.rules.leidraad.samenvatting import count_present

Pointer = tuple[str | int, ...]
Data = Mapping[str, Any]

MINIMAL = "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2026}\n"
INTERVENTIE = "zonstad/2026/gezond/interventies/wandelen.yaml"
ALONE = "titel: Wandelen\nsoort: interventie\nwat: Lopen.\nstatus: niet_gestart\n"
ENGINES = [
    (onderdeel, controle)
    for onderdeel in KNOWLEDGE.leidraad.onderdelen
    for controle in onderdeel.controles
    if controle.soort in {"dekking", "datum"}
]


def judge_texts(files: Mapping[str, str]) -> dict[str, Oordeel]:
    """Return how each item stands in the programme of these files."""
    return {found.onderdeel.id: found for found in judge(*zonstad(files), PEILDATUM)}


def small(interventie: str = "") -> dict[str, str]:
    """Return the smallest programme that is valid, and an interventie when one is given."""
    profiel = "soort: gemeente\nnaam: Zonstad\nherkomst: eigen\n"
    files = {PROFIEL: profiel, PROGRAMMA: f"{MINIMAL}status: concept\n"}
    return files | ({INTERVENTIE: interventie} if interventie else {})


def present(files: Mapping[str, str]) -> set[str]:
    """Return the items that count."""
    return {name for name, found in judge_texts(files).items() if found.uitkomst is Uitkomst.AANWEZIG}


def test_the_smallest_programme_earns_only_what_it_says() -> None:
    """Its summary, and that it is about everything. That there is a page or a comparison is no merit of it."""
    assert present(small()) == {"A1", "A4"}


def test_an_interventie_without_a_goal_gives_no_goal_an_approach() -> None:
    """Of no goals at all nobody can say that each has one; nor of goals for which nothing is done."""
    alone = judge_texts(small(ALONE))
    assert alone["A9"].uitkomst is Uitkomst.NIET_VAN_TOEPASSING
    assert alone["D7"].uitkomst is Uitkomst.ONTBREEKT
    assert present(small(ALONE)) == {"A1", "A4"}
    files = small(ALONE)
    files[PROGRAMMA] += "doelen: [{id: fit, titel: Meer bewegen}]\n"
    assert judge_texts(files)["A9"].uitkomst is Uitkomst.ONTBREEKT


def test_what_the_site_does_is_explained_and_never_counted() -> None:
    """Also in a programme in which everything is there."""
    explained = {found.id for found in KNOWLEDGE.leidraad.onderdelen if found.soort == "uitleg"}
    assert {"A13", "A17", "K11", "M1", "M3"} <= explained
    assert not explained & present(sound_files())
    outcomes = judge_texts(sound_files())
    assert {outcomes[item].uitkomst for item in explained} == {Uitkomst.UITLEG}


def test_a_no_and_an_unknown_are_no_evidence() -> None:
    """``werkt: false`` does not show that all works, nor ``stand: onbekend`` that something is recognised."""
    broken = f"{ALONE}materialen: [{{naam: Mat, werkt: false}}]\nerkenning: {{stand: onbekend}}\n"
    assert {"E9"} == present(small(broken)) & {"D5", "E9", "E10"}


def test_of_what_is_there_something_is_told() -> None:
    """And of what is only asked nothing is: in the smallest programme the points that count, and no others."""
    sound = judge_texts(sound_files())
    assert {name for name in present(sound_files()) if not sound[name].is_told} == set()
    smallest = judge_texts(small()).items()
    assert {name for name, found in smallest if found.is_told and found.uitkomst is not Uitkomst.UITLEG} == {"A1", "A4"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("begroting: {regels: [{id: coach, jaar: 2026, soort: uitvoering, begroot: 100}]}\n", set()),
        ("begroting: {regels: [{id: coach, jaar: 2026, soort: coordinatie, begroot: 100}]}\n", {"H1"}),
        ("begroting: {regels: [{id: potje, jaar: 2026, soort: onvoorzien, begroot: 100}]}\n", {"H2"}),
        ("begroting: {regels: [{id: later, jaar: 2026, soort: onderhoud, begroot: 100}]}\n", {"H7"}),
        ("communicatie: {activiteiten: [{publiek: raad}]}\n", {"I2"}),
        ("communicatie: {activiteiten: [{publiek: inwoners}]}\n", {"I3"}),
    ],
)
def test_a_field_that_several_items_share_tells_only_of_the_item_that_its_value_is_about(
    text: str, told: set[str]
) -> None:
    """A line for the execution is no money that is kept apart, and a letter to the raad tells residents nothing."""
    files = small()
    files[PROGRAMMA] += text
    found = judge_texts(files)
    assert {name for name in ("H1", "H2", "H7", "I2", "I3") if found[name].is_told} == told


@pytest.mark.parametrize(("onderdeel", "controle"), ENGINES, ids=[str(each.code) for _, each in ENGINES])
def test_a_check_over_nothing_is_never_met(onderdeel: Leidraadonderdeel, controle: Controle) -> None:
    """Without the things that each should have something, nobody can say that each has it."""
    assert controle.elke
    without: dict[str, Any] = deepcopy(dict(sound_data()))
    soort, *keys = controle.elke.split(".")
    for path in [path for path in without if kind_of(path) == soort]:
        if not keys:
            del without[path]
        else:
            take_away(without[path], keys)
    texts = {path: json.dumps(data, default=float) for path, data in without.items()}
    assert judge_texts(texts)[onderdeel.id].uitkomst is not Uitkomst.AANWEZIG or is_asked_elsewhere(onderdeel, controle)


def is_asked_elsewhere(onderdeel: Leidraadonderdeel, controle: Controle) -> bool:
    """Tell whether another check of the item is about other things, such as another kind of report."""
    return any(other.elke != controle.elke and other.soort != "elders" for other in onderdeel.controles) or bool(
        controle.over
    )


def kind_of(path: str) -> str:
    """Return the kind of a file, as the guideline calls it."""
    place = place_of(tuple(path.split("/")))
    assert place is not None
    return place.kind.value


def take_away(data: Any, keys: list[str]) -> None:  # noqa: ANN401 -- plain data
    """Take what stands at these keys out of the data, in every item of the lists on the way."""
    if isinstance(data, list):
        for each in data:
            take_away(each, keys)
    elif isinstance(data, dict) and keys[0] in data:
        if len(keys) == 1:
            del data[keys[0]]
        else:
            take_away(data[keys[0]], keys[1:])


def pointers(data: Any, here: Pointer = ()) -> Iterator[Pointer]:  # noqa: ANN401 -- plain data
    """Yield the place of every value in plain data."""
    found = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in found:
        yield (*here, key)
        yield from pointers(value, (*here, key))


@cache
def sound_data() -> Mapping[str, Data]:
    """Return the programme in which everything is there, as plain data."""
    return {path: document_of(path, text).data for path, text in sound_files().items()}


PLACES = [(path, pointer) for path in sound_files() for pointer in pointers(sound_data()[path])]


def count_without(*gone: tuple[str, Pointer]) -> int | None:
    """Return how many points the programme has when these values are taken away; None when it is not valid any more."""
    files: dict[str, Any] = {path: deepcopy(data) for path, data in sound_data().items()}
    for path, pointer in sorted(gone, key=lambda found: [str(step).zfill(4) for step in found[1]], reverse=True):
        inside: Any = files[path]
        for step in pointer[:-1]:
            inside = inside[step]
        del inside[pointer[-1]]
    documents = []
    for path, data in files.items():
        place = place_of(tuple(path.split("/")))
        assert place is not None
        document = read_content(json.dumps(data, default=float).encode(), place, path).document
        if document is None or KNOWLEDGE.validate(document):
            return None
        documents.append(document)
    publicatie = build_catalogus(documents, KNOWLEDGE).publicaties["zonstad"]
    dossier = publicatie.dossier("2026/gezond")
    return count_present(judge(publicatie, dossier, PEILDATUM)) if dossier else None


@pytest.mark.parametrize("path", sorted({path for path, _ in PLACES}))
def test_taking_something_away_never_adds_a_point(path: str) -> None:
    """Every value of the programme in which everything is there, one by one."""
    before = count_without()
    counts = {pointer: count_without((path, pointer)) for file, pointer in PLACES if file == path and len(pointer) < 4}
    assert before is not None
    assert {pointer: count for pointer, count in counts.items() if count is not None and count > before} == {}


@given(gone=st.sets(st.sampled_from(PLACES), min_size=2, max_size=12))
@tries(40)
def test_taking_more_away_never_adds_a_point_either(gone: set[tuple[str, Pointer]]) -> None:
    """Not even when what lacks something goes together with what it belongs to."""
    tops = {
        (path, pointer)
        for path, pointer in gone
        if not any((path, pointer[:end]) in gone for end in range(len(pointer)))
    }
    before, after = count_without(), count_without(*tops)
    assert before is not None
    assert after is None or after <= before


def test_the_quality_page_and_the_check_miss_the_same_items() -> None:
    """What ``kompas check`` warns about is what the page says can be added, item by item."""
    files = small(ALONE)
    told = {problem.code.partition("-")[0] for problem in problems_of(files)}
    missing = {name for name, found in judge_texts(files).items() if found.uitkomst is Uitkomst.ONTBREEKT}
    assert told == missing
