"""What kind of plan a copy is of which git tells nothing but the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.voorlezen.lezing import SCHEMAS
from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.kinds import place_of
from uitvoeringskompas.voorlezen.soort import find_kind


def test_every_plan_is_known_by_what_it_holds(project: Path) -> None:
    """Also under a name that says nothing: some versions of git write signs before it."""
    plans = project / "tests" / "golden" / "plans"
    for path in sorted(plans.rglob("*.yaml")):
        place = place_of(path.relative_to(plans).parts)
        data = parse(path.read_text("utf-8"), path.name).data
        assert place is not None
        assert isinstance(data, dict)
        assert find_kind(path.name, data, SCHEMAS) is place.kind, path
        assert find_kind(f"x_{path.name}", data, SCHEMAS) is place.kind, path


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("profiel.yaml", "profiel"),
        ("programma.yaml", "programma"),
        ("evaluatie-2026.yaml", "evaluatie"),
        ("2026-06-30.yaml", "voortgang"),
    ],
)
def test_where_the_keys_say_too_little_the_name_tells(name: str, kind: str) -> None:
    """As in a file that somebody has just begun."""
    assert find_kind(name, ["bronnen"], SCHEMAS) == kind


def test_a_file_without_a_key_of_ours_is_of_no_kind() -> None:
    """Whatever it is called."""
    assert find_kind("profiel.yaml", ["name", "version"], SCHEMAS) is None
