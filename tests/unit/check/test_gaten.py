"""Who is published when others hold errors, and that nothing of a sound publisher changes by it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.check.gatenplannen import (
    ABOUT_ALL,
    FOUT,
    GOED,
    build,
    content_of,
    left_out,
    make_gemeente,
    page_of,
    write,
)

ZEELAND: Mapping[str, str] = {
    "zeeland/profiel.yaml": (
        "soort: regio\nnaam: Zeeland\nherkomst: fictief\n"
        "deelnemers: [{id: aarle, naam: Aarle}, {id: stuk, naam: Stuk}]\n"
    ),
}


def test_a_sound_publisher_is_published_to_the_byte_as_if_the_broken_one_were_not_there(tmp_path: Path) -> None:
    """Every page and file but those that tell of all publishers, and the one that stands in for the broken one."""
    plans = write(tmp_path, {**GOED, **ZEELAND, "kapot/profiel.yaml": FOUT})
    found = content_of(build(plans))
    shutil.rmtree(plans / "kapot")
    without = content_of(build(plans))
    assert found.keys() - without.keys() == {"kapot/"}
    assert {address for address, text in without.items() if found[address] != text} == ABOUT_ALL


def test_without_being_asked_nothing_is_published(tmp_path: Path) -> None:
    """An error anywhere keeps the old site, as ever."""
    plans = write(tmp_path, {**GOED, "kapot/profiel.yaml": FOUT})
    assert build(plans, met_gaten=False).site is None


def test_sound_plans_give_the_same_site_with_and_without_being_asked(tmp_path: Path) -> None:
    """And no word of gaps."""
    plans = write(tmp_path, GOED)
    assert content_of(build(plans)) == content_of(build(plans, met_gaten=False))
    assert build(plans).gaten == ()


LES = "peildatum: 2026-09-01\nsamenvatting: Kort.\nlessen: [{id: a, les: b, terug_in: 2026/niets}]\n"
"""A lesson that comes back in a programme that is not there."""
NAAR_KAPOT = make_gemeente("stuk", vervangt="[kapot]")
BROKEN: Mapping[str, tuple[Mapping[str, str], list[str]]] = {
    "a key that is not there": ({"kapot/profiel.yaml": FOUT}, ["kapot"]),
    "what is no YAML": ({**make_gemeente("kapot"), "kapot/notas/a.yaml": '"'}, ["kapot"]),
    "a file that does not belong there": ({**make_gemeente("kapot"), "kapot/brief.docx": "x"}, ["kapot"]),
    "two of them": ({"kapot/profiel.yaml": FOUT, "zoek/profiel.yaml": FOUT}, ["kapot", "zoek"]),
    "a rule over its files": (
        {
            **make_gemeente("kapot"),
            "kapot/2026/gezondheid/evaluatie.yaml": LES,
        },
        ["kapot"],
    ),
    "a name that no address can have": (
        {"Kapot/profiel.yaml": "soort: gemeente\nnaam: K\nherkomst: eigen\n"},
        ["Kapot"],
    ),
    "a name that only looks like that of a sound one": ({"Aarle/profiel.yaml": "soort: gemeente\n"}, ["Aarle"]),
    "who refers to a broken one is sound": ({**NAAR_KAPOT, "kapot/profiel.yaml": FOUT}, ["kapot"]),
    "who refers to nobody is broken": (make_gemeente("stuk", vervangt="[niemand]"), ["stuk"]),
    "who refers to what a sound one has not is broken": (
        {
            **make_gemeente("stuk"),
            "stuk/2026/gezondheid/programma.yaml": make_gemeente("stuk")["stuk/2026/gezondheid/programma.yaml"]
            + "bouwt_voort_op: [beek/2025/niets]\n",
        },
        ["stuk"],
    ),
    "two that each come from the other": (
        {**make_gemeente("kapot", vervangt="[stuk]"), **make_gemeente("stuk", vervangt="[kapot]")},
        ["kapot", "stuk"],
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_is_who_has_an_error_of_its_own(case: str, tmp_path: Path) -> None:
    """The other publishers are on the site."""
    files, expected = BROKEN[case]
    result = build(write(tmp_path, {**GOED, **files}))
    assert [slug for slug, _, _ in left_out(result)] == expected
    assert page_of(result, "aarle/")


OF_EVERYBODY: Mapping[str, Mapping[str, str]] = {
    "the file of the site": {"site.yaml": FOUT},
    "the house style of the site": {"huisstijl/logo.svg": "<svg/>", "site.yaml": "huisstijl: {}\n"},
    "all publishers": {path: FOUT for path in GOED if path.endswith("profiel.yaml")},
}


@pytest.mark.parametrize("case", OF_EVERYBODY)
def test_an_error_in_what_belongs_to_everybody_leaves_nothing_to_publish(case: str, tmp_path: Path) -> None:
    """Nor does one in each of them."""
    assert build(write(tmp_path, {**GOED, **OF_EVERYBODY[case]})).site is None


def test_a_folder_that_can_have_no_page_is_told_to_editors_only(tmp_path: Path) -> None:
    """No reader looks for it."""
    result = build(
        write(tmp_path, {**GOED, "Kapot/profiel.yaml": FOUT, "brief.docx": "x", "uitleg/profiel.yaml": FOUT})
    )
    assert left_out(result) == [("Kapot", "", False), ("brief.docx", "", False), ("uitleg", "", False)]
    assert "nieuwste versie" not in page_of(result, "")


def test_beside_a_gap_a_publisher_keeps_its_address(tmp_path: Path) -> None:
    """It is the only one that is shown, and still not the only one: the portal stays."""
    plans = write(tmp_path, {**make_gemeente("aarle"), **make_gemeente("kapot")})
    before = content_of(build(plans)).keys()
    write(plans, {"kapot/profiel.yaml": FOUT})
    after = content_of(build(plans))
    assert {"", "aarle/", "kapot/"} < after.keys()
    assert {address for address in before - after.keys() if not address.startswith("kapot/")} == set()
