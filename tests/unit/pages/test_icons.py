"""The icons: each stands once in the style sheet, and no page carries one."""

from __future__ import annotations

import re

import pytest

from tests.knowledge import KNOWLEDGE
from tests.stylesheet import read_rules
from uitvoeringskompas.resources import template_folder

ICON = "--kompas-icoon"
CODES = ("besluit", "interventiestatus", "koers", "oordeel", "programmastatus", "stoplicht")
"""The code lists whose names stand on a page as a label."""


def read_icons(name: str) -> dict[str, str]:
    """Return the shape of each kind of label that has one in this sheet."""
    rules = read_rules((template_folder() / "assets" / name).read_text("utf-8"))
    drawn = [(rule.prelude, value) for rule in rules for key, value in rule.declarations if key == ICON]
    return {kind: value for prelude, value in drawn for kind in re.findall(r"\.label--([\w-]+)", prelude)}


def test_every_outcome_has_a_sign_of_its_own() -> None:
    """Grey is enough to tell them apart: no two have the same shape."""
    soorten = ("behaald", "niet-behaald", "op-koers", "goede-kant", "gelijk", "verkeerde-kant", "niet-te-zeggen")
    icons = read_icons("stijl.css")
    assert len({icons[soort] for soort in soorten}) == len(soorten)


@pytest.mark.parametrize("codelijst", CODES)
def test_every_code_that_becomes_a_label_has_a_sign(codelijst: str) -> None:
    icons = read_icons("stijl.css")
    kinds = [code.replace("_", "-") for code in KNOWLEDGE.codelijst(codelijst)]
    assert [kind for kind in kinds if kind not in icons] == []


def test_a_small_page_for_another_site_shows_the_shapes_that_the_site_shows() -> None:
    small, whole = read_icons("inbedden.css"), read_icons("stijl.css")
    assert {kind: whole[kind] for kind in small} == small
    statuses = [*KNOWLEDGE.codelijst("interventiestatus"), *KNOWLEDGE.codelijst("programmastatus")]
    assert {code.replace("_", "-") for code in statuses} - set(small) == set()


def test_no_template_draws_a_shape_of_its_own_for_a_label() -> None:
    """A page of a programme has some forty labels; the shapes were a seventh of all bytes."""
    printed = [name for name, text in KNOWLEDGE.texts.templates.items() if 'viewBox="0 0 16 16"' in text]
    assert printed == []
