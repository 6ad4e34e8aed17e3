"""The changelog tells of versions that are valid, in order, and end at the version of the package."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from tests.sourcecode import PROJECT
from uitvoeringskompas import __version__

PAGE = (PROJECT / "CHANGELOG.md").read_text("utf-8")
HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
AUDIENCES = ["### For who reads", "### For who writes", "### For who judges", "### For who builds a site"]
# A version of Semantic Versioning: three numbers without leading zeros.
NUMBER = r"(0|[1-9]\d*)"
RELEASE = re.compile(rf"{NUMBER}\.{NUMBER}\.{NUMBER} \((\d{{4}}-\d\d-\d\d)\)")


def releases() -> list[tuple[tuple[int, ...], date]]:
    """List the released versions as they stand on the page."""
    found = [RELEASE.fullmatch(heading) for heading in HEADING.findall(PAGE) if heading != "Unreleased"]
    return [(tuple(map(int, match.groups()[:3])), date.fromisoformat(match[4])) for match in found if match]


def test_every_heading_is_a_version_with_its_day_and_what_is_not_released_comes_first() -> None:
    """A version that is written in another way is not found by who looks for it."""
    headings = HEADING.findall(PAGE)
    assert [heading for heading in headings[1:] if not RELEASE.fullmatch(heading)] == []
    assert headings[0] == "Unreleased" or RELEASE.fullmatch(headings[0])


def test_the_newest_release_is_the_version_of_the_package() -> None:
    """Who raises the one without the other hears it here."""
    assert ".".join(map(str, releases()[0][0])) == __version__


def test_versions_and_days_go_down_the_page() -> None:
    """The newest stands first; two versions may share a day."""
    for (newer, day), (older, day_before) in pairwise(releases()):
        assert newer > older
        assert day >= day_before


def test_a_change_is_told_to_who_it_is_for() -> None:
    """Readers, writers, reviewers and builders each find their own part, in this order."""
    for part in HEADING.split(PAGE)[2::2]:
        found = re.findall(r"^### .*", part, re.MULTILINE)
        assert found == [audience for audience in AUDIENCES if audience in found]
