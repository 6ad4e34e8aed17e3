"""A link that leads to a publisher that is not shown as it is written now says so, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from tests.unit.check.gatenplannen import FOUT, build, make_gemeente, page_of, write
from tests.unit.history.repository import Repository
from uitvoeringskompas.build import BuildResult

AARLE = make_gemeente("aarle", vervangt="[kapot]")
PROGRAMMA = "aarle/2026/gezondheid/programma.yaml"
COACH = "aarle/2026/gezondheid/interventies/coach.yaml"
REGIO = """\
soort: regio
naam: Regio
herkomst: fictief
deelnemers: [{id: aarle, naam: Aarle}, {id: kapot, naam: Kapot}]
"""
KAPOT = {
    path.replace("/2026/", "/2025/"): text.replace("2026", "2025") for path, text in make_gemeente("kapot").items()
}
PLANS: Mapping[str, str] = {
    **AARLE,
    PROGRAMMA: AARLE[PROGRAMMA] + "bouwt_voort_op: [kapot/2025/gezondheid]\n",
    COACH: AARLE[COACH] + "hoort_bij: kapot/2025/gezondheid/coach\n",
    **KAPOT,
    "regio/profiel.yaml": REGIO,
}
WHERE = ("aarle/", "aarle/2026/gezondheid/", "aarle/2026/gezondheid/interventies/coach/", "regio/", "")


def links_to(result: BuildResult, address: str, slug: str) -> list[tuple[str, str]]:
    """Return each link of a page to a publisher, relative to the root, with its words."""
    found = re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', page_of(result, address))
    links = (
        (href.replace("../", "").removeprefix("./"), unescape(re.sub("<[^>]+>", "", text))) for href, text in found
    )
    return [(href, text) for href, text in dict.fromkeys(links) if href.startswith(f"{slug}/")]


def test_a_link_to_nothing_leads_to_the_page_that_says_so(tmp_path: Path) -> None:
    """Which stands where the publisher stood."""
    result = build(write(tmp_path, {**PLANS, "kapot/profiel.yaml": FOUT}))
    assert {address: links_to(result, address, "kapot") for address in WHERE} == {
        "aarle/": [("kapot/", "kapot (staat hier nu niet)")],
        "aarle/2026/gezondheid/": [("kapot/", "Hiervoor: kapot (staat hier nu niet)")],
        "aarle/2026/gezondheid/interventies/coach/": [("kapot/", "kapot (staat hier nu niet)")],
        "regio/": [("kapot/", "Kapot (staat hier nu niet)")],
        "": [("kapot/", "kapot (staat hier nu niet)"), ("kapot/", "Kapot (staat hier nu niet)")],
    }


def test_a_link_to_an_earlier_version_says_of_which_day_it_is(tmp_path: Path) -> None:
    """And leads to the same page as ever, as far as that version has it."""
    repository = Repository(tmp_path)
    write(repository.plans, PLANS)
    repository.commit("Begin", "2026-01-05")
    result = build(write(repository.plans, {"kapot/profiel.yaml": KAPOT["kapot/profiel.yaml"] + FOUT}))
    versie, programma = "(versie van 5 januari 2026)", "kapot/2025/gezondheid/"
    found = {address: links_to(result, address, "kapot") for address in WHERE}
    assert found.pop("")[0] == ("kapot/", f"Kapot {versie}")
    assert found == {
        "aarle/": [("kapot/", f"Kapot (2025) {versie}")],
        "aarle/2026/gezondheid/": [(programma, f"Hiervoor: Gezond in Kapot (Kapot) {versie}")],
        "aarle/2026/gezondheid/interventies/coach/": [
            (f"{programma}interventies/coach/", f"Kapot: Coach {versie}"),
            (f"{programma}interventies/coach/", "Coach"),  # in a row that says of which day it is
        ],
        "regio/": [("kapot/", f"Kapot {versie}")],
    }


def test_a_regio_that_is_shown_as_it_was_says_so_on_the_page_of_a_member(tmp_path: Path) -> None:
    """What the regio does for a gemeente stands there too."""
    repository = Repository(tmp_path)
    write(repository.plans, PLANS)
    repository.commit("Begin", "2026-01-05")
    result = build(write(repository.plans, {"regio/profiel.yaml": FOUT}))
    assert links_to(result, "aarle/", "regio") == [
        ("regio/", "Bekijk wat Regio samen doet (versie van 5 januari 2026)")
    ]


@pytest.mark.parametrize(
    ("number", "told"),
    [(1, "Van 1 gemeente of regio staat"), (12, "Dat geldt ook voor nog 2 andere.")],
)
def test_the_first_page_names_them_and_counts_what_is_too_much(number: int, told: str, tmp_path: Path) -> None:
    """At most ten by name."""
    broken = {f"kapot-{place}/profiel.yaml": FOUT for place in range(number)}
    html = page_of(build(write(tmp_path, {**AARLE, **make_gemeente("kapot"), **broken})), "")
    assert told in html
    assert html.count("(staat hier nu niet)") == min(number, 10)


def test_the_page_in_its_place_tells_a_reader_when_to_come_back(tmp_path: Path) -> None:
    """And nothing of what is wrong: that is for editors."""
    files = {**AARLE, **make_gemeente("kapot"), "kapot/2026/gezondheid/programma.yaml": FOUT}
    result = build(write(tmp_path, files))
    assert result.site is not None
    page = next(page for page in result.site.pages if page.address == "kapot/")
    text = re.sub(r"<[^>]+>", "\n", page.render().html)
    assert (page.title, page.is_findable, page.source) == ("De plannen van Kapot staan hier nu niet", False, None)
    assert [line.strip() for line in text.splitlines() if line.strip()] == [
        "Alle gemeenten",
        "Kapot",
        "De plannen van Kapot staan hier nu niet",
        "In de bestanden met deze plannen staat iets dat niet klopt. Daarom laten we ze nu niet zien.",
        "Zodra dat is verbeterd, staan ze hier weer. Kom later nog eens terug.",
        "Bekijk wie er wel op deze site staan",
        "Op papier? Kies ‘Afdrukken’ in je browser. De pagina is daarvoor opgemaakt.",
    ]
