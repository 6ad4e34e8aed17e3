"""What a stranger named something is shown, and can do nothing."""

from __future__ import annotations

import pytest

from uitvoeringskompas.taal.zichtbaar import visible, write_pad


def test_what_hides_or_turns_is_shown_as_its_code() -> None:
    """Colours, line ends, reversed text and half characters."""
    assert visible("a\x1b[31mrood\n\u202eomgekeerd\udc80 é") == "a\\x1b[31mrood\\x0a\\u202eomgekeerd\\udc80 é"


@pytest.mark.parametrize(
    ("pad", "shown"),
    [
        ("mkdocs.yml", "‘mkdocs.yml’"),
        ("site templates/é.html", "‘site templates/é.html’"),
        ("a\nb\u2028c\udcff", "‘a\\x0ab\\u2028c\\udcff’"),
        ("a’. Goedgekeurd. ‘b", "‘a\\u2019. Goedgekeurd. \\u2018b’"),
        ("x" * 70 + "y" * 70, f"‘{'x' * 60}…{'y' * 60}’"),
    ],
)
def test_the_path_of_a_file_cannot_leave_its_quotes(pad: str, shown: str) -> None:
    """Neither can it fill a screen: its begin and its end are what one knows it by."""
    assert write_pad(pad) == shown
