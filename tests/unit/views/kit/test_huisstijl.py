"""A publisher's own colour is used only where everybody can read it."""

from __future__ import annotations

import re

import pytest

from uitvoeringskompas.resources import template_folder
from uitvoeringskompas.views.kit.huisstijl import STANDAARDACCENT, VLAK, check_accent


@pytest.mark.parametrize("kleur", ["#14567a", "#a3195b", "#00632e", "#000000"])
def test_a_dark_colour_is_kept(kleur: str) -> None:
    assert check_accent(kleur) == kleur


@pytest.mark.parametrize("kleur", ["#ffffff", "#ffcc00", "#00aaff", "#777777"])
def test_a_colour_that_is_too_pale_gives_way_to_our_own(kleur: str) -> None:
    assert check_accent(kleur) == "#14567a"


@pytest.mark.parametrize(
    "kleur", [None, "", "red", "#fff", "#12345", "#12345g", "#1234567", "#123456;}body{", "#12345६"]
)
def test_what_is_no_colour_never_reaches_the_page(kleur: str | None) -> None:
    assert check_accent(kleur) == "#14567a"


def test_capitals_are_the_same_colour() -> None:
    assert check_accent("#A3195B") == "#a3195b"


def test_the_style_sheet_has_the_colours_that_accents_are_checked_against() -> None:
    stijl = (template_folder() / "assets" / "stijl.css").read_text(encoding="utf-8")
    gevonden = dict(
        re.findall(
            r"(--basis-color-accent-1-color-default|--basis-color-default-bg-subtle): light-dark\((#[0-9a-f]{6}),",
            stijl,
        )
    )
    assert gevonden == {
        "--basis-color-accent-1-color-default": STANDAARDACCENT,
        "--basis-color-default-bg-subtle": VLAK,
    }
