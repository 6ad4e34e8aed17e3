"""What we make ourselves holds nothing that runs: it is a mistake of ours before it is a page."""

from __future__ import annotations

import pytest

from uitvoeringskompas.adapters.policy.inert import require_inert


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("<h1>x</h1><script>alert(1)</script>", "a <script>"),
        ('<p onclick="alert(1)">x</p>', "the attribute onclick"),
        ("<svg/onload=alert(1)></svg>", "the attribute onload"),
        ('<p style="position:fixed">x</p>', "the attribute style"),
        ("<h1>x</h1><ScRiPt>alert(1)</sCrIpT>", "a <script>"),
        ('<p title="é"\tOnClick\n="alert(1)">x</p>', "the attribute onclick"),
    ],
)
def test_a_body_that_could_run_something_is_a_bug(body: str, what: str) -> None:
    """Else its code would be hashed, and so allowed, with the rest."""
    with pytest.raises(ValueError, match=f"the body of page 'kleindorp/' holds {what}, which could run"):
        require_inert(body, "kleindorp/")


@pytest.mark.parametrize(
    "body",
    [
        "<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>",
        '<p title="<script>alert(1)</script>">In een attribuut is het tekst.</p>',
        '<p>Zet onclick="iets" in de tekst en er gebeurt niets.</p>',
    ],
)
def test_a_body_may_speak_about_code(body: str) -> None:
    """Escaped text and attributes are no elements; an editor may write about HTML."""
    assert require_inert(body, "") == body
