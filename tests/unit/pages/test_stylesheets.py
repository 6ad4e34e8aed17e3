"""The style sheets: that of the content reaches nothing around it, in whatever frame it stands."""

from __future__ import annotations

import re

import pytest

from tests.stylesheet import read_rules
from uitvoeringskompas.resources import template_folder

ASSETS = template_folder() / "assets"
DEFINITIONS = ("@property --", "@counter-style ")
"""What the sheet of the content may define by name; all else selects something."""


def sheet(name: str) -> str:
    return (ASSETS / name).read_text("utf-8")


def outside_content(selector: str) -> bool:
    """Tell whether the selector can reach something that is not our content."""
    return not re.match(r"\.kompas(?![\w-])", selector)


def test_every_selector_of_the_content_stands_below_its_root() -> None:
    """Material loads this sheet for all pages of the site; only measures and colours are shared with our frame."""
    rules = list(read_rules(sheet("stijl.css")))
    selectors = {selector for rule in rules for selector in rule.selectors if outside_content(selector)}
    definitions = {rule.prelude for rule in rules if rule.is_at_rule and not rule.prelude.startswith(DEFINITIONS)}
    assert (selectors, definitions) == ({".kompas-raam"}, set())
    shared = [rule for rule in rules if ".kompas-raam" in rule.selectors]
    names = {name for rule in shared for name, _ in rule.declarations if not name.startswith("--")}
    assert names == {"color-scheme"}


def test_what_fits_us_into_material_reaches_no_page_without_our_content() -> None:
    """It may touch the frame around our content, never a page that a user wrote."""
    rules = list(read_rules(sheet("gast.css")))
    ours = re.compile(r"\.kompas(?:-merk(?:--papier)?|-afzender)?(?![\w-])")
    assert [selector for rule in rules for selector in rule.selectors if not ours.search(selector)] == []
    assert {rule.prelude for rule in rules if rule.is_at_rule} == {"@page uitvoeringskompas", "@bottom-right"}


@pytest.mark.parametrize("name", ["stijl.css", "gast.css"])
def test_no_measure_of_the_content_counts_from_the_root_of_the_document(name: str) -> None:
    """Material makes that root 125 to 150 %, so that our text would become huge."""
    values = [value for rule in read_rules(sheet(name)) for _, value in rule.declarations]
    conditions = [condition for rule in read_rules(sheet(name)) for condition in rule.conditions]
    assert [text for text in (*values, *conditions) if re.search(r"\d(?:rem|rlh|rex|rch)\b", text)] == []


@pytest.mark.parametrize("name", ["stijl.css", "raam.css", "gast.css"])
def test_every_variable_that_is_used_is_declared(name: str) -> None:
    """A misspelt name is no error to a browser: it just does nothing. One with a fallback may be absent."""
    shared = {rule_name for rule in read_rules(sheet("stijl.css")) for rule_name, _ in rule.declarations}
    used = {
        used
        for rule in read_rules(sheet(name))
        for _, value in rule.declarations
        for used in re.findall(r"var\((--(?!md-)[\w-]+)\)", value)
    }
    assert used - shared == set()
