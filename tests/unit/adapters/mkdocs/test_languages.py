"""Whether a build is that of the language of the plans, and a menu without what another language does not have."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from mkdocs.config.defaults import MkDocsConfig

from uitvoeringskompas.adapters.mkdocs.languages import has_languages, is_first_language, without


def settings(**plugins: object) -> MkDocsConfig:
    """Return settings with these plugins."""
    return cast("MkDocsConfig", SimpleNamespace(plugins=plugins))


@pytest.mark.parametrize(
    ("plugins", "found"),
    [
        ({"search": object()}, (False, False)),
        ({"i18n": SimpleNamespace(current_language="nl", default_language="nl")}, (True, True)),
        ({"i18n": SimpleNamespace(current_language="en", default_language="nl")}, (True, False)),
    ],
    ids=["one language", "the first of several", "another one"],
)
def test_the_plans_are_in_one_language_of_a_site(plugins: dict[str, Any], found: tuple[bool, bool]) -> None:
    config = settings(**plugins)
    assert (has_languages(config), is_first_language(config)) == found


def test_a_menu_loses_what_is_not_there_and_a_section_that_has_nothing_left() -> None:
    """In every form that nav has; other entries and links stay."""
    gezond = {"Gezond": ["gezond.md", {"Nu": "gezond/plan.md"}]}
    nav = ["index.md", {"Plan": "gezond/plan.md"}, gezond, {"Wonen": ["huur.md"]}]
    assert without(nav, {"gezond.md", "gezond/plan.md"}) == ["index.md", {"Wonen": ["huur.md"]}]
    assert without(None, {"gezond.md"}) is None
