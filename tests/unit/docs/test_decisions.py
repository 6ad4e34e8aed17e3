"""The decisions in `plugins/README.md`: each has a number, a day and a status."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from tests.sourcecode import PROJECT

PAGE = (PROJECT / "plugins" / "README.md").read_text("utf-8")
SECTION = re.compile(r"^## (?P<title>.+)\n(?P<body>(?:(?!## ).*\n)*)", re.MULTILINE)
DECISION = re.compile(r"^(?P<number>\d+)\. \*\*(?P<gone>~~)?", re.MULTILINE)
BULLET = re.compile(r"^[*-] .*", re.MULTILINE)
LINE = re.compile(r"^\*\d.*\*$", re.MULTILINE)
DAY = r"\d{4}-\d\d-\d\d"
STATUS = re.compile(
    rf"(?P<first>\d+)(?:–(?P<last>\d+))?: accepted (?P<accepted>{DAY})"
    rf"(?:, (?:withdrawn|replaced by (?P<by>\d+) on) (?P<ended>{DAY}))?"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Status:
    """What the line under a heading says of one or more decisions."""

    numbers: tuple[int, ...]
    accepted: date
    ended: date | None
    by: int | None


def sections() -> dict[str, str]:
    """Map the heading of each section that holds decisions to its text."""
    return {match["title"]: match["body"] for match in SECTION.finditer(PAGE) if DECISION.search(match["body"])}


def numbers(text: str = PAGE) -> list[int]:
    """List the numbers of the decisions in a text."""
    return [int(match["number"]) for match in DECISION.finditer(text)]


def statuses(text: str = PAGE) -> list[Status]:
    """Read the lines under the headings; what is written in another way is an error."""
    return [status(part) for line in LINE.findall(text) for part in line.strip("*").split(" · ")]


def status(text: str) -> Status:
    """Read `50: accepted 2026-11-22, replaced by 66 on 2026-11-27`."""
    match = STATUS.fullmatch(text)
    assert match, f"Write `50: accepted 2026-11-22, replaced by 66 on 2026-11-27` instead of `{text}`."
    first = int(match["first"])
    return Status(
        numbers=tuple(range(first, int(match["last"] or first) + 1)),
        accepted=date.fromisoformat(match["accepted"]),
        ended=date.fromisoformat(match["ended"]) if match["ended"] else None,
        by=int(match["by"]) if match["by"] else None,
    )


def test_numbers_rise_through_the_page_and_none_is_missing() -> None:
    """So a number is never used twice, and a decision that no longer holds stays readable."""
    assert numbers() == [*range(1, len(numbers()) + 1)]


def test_a_section_with_decisions_holds_nothing_without_a_number() -> None:
    """A bullet between decisions is a decision that nobody can point at."""
    assert {title: found for title, body in sections().items() if (found := BULLET.findall(body))} == {}


def test_every_decision_has_one_date_and_one_status_under_the_heading_of_its_section() -> None:
    """The line under the heading names each number of its section once."""
    counted = {title: Counter(n for line in statuses(body) for n in line.numbers) for title, body in sections().items()}
    assert counted == {title: Counter(numbers(body)) for title, body in sections().items()}


def test_a_decision_ends_after_it_was_taken_and_what_replaces_it_exists() -> None:
    """What replaces a decision is another one, accepted on that day or before, that came later in the list."""
    accepted = {number: line.accepted for line in statuses() for number in line.numbers}
    for line in statuses():
        assert line.ended is None or line.ended >= line.accepted
        assert line.by is None or (line.by > max(line.numbers) and accepted[line.by] <= (line.ended or date.min))


def test_what_no_longer_holds_is_struck_through() -> None:
    """Who reads only the list sees which decisions still hold."""
    struck = {int(match["number"]) for match in DECISION.finditer(PAGE) if match["gone"]}
    assert struck == {number for line in statuses() if line.ended for number in line.numbers}
