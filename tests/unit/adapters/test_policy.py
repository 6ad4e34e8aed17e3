"""The Content-Security-Policy: what the frame brings may run, what an editor wrote may not."""

from __future__ import annotations

import base64
import hashlib

import pytest

from uitvoeringskompas.adapters.policy import add_policy, content_security_policy, require_inert


def hash_of(text: str) -> str:
    """Give the source expression that allows exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_a_page_without_inline_code_allows_nothing_inline() -> None:
    """Everything comes from the site itself, or does not come."""
    assert content_security_policy("<html><head><script src='a.js'></script></head></html>") == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
    )


def test_every_inline_script_and_style_is_allowed_by_its_hash_alone() -> None:
    """A hash holds for one exact text; a browser reads each line end as one character."""
    html = (
        "<style>:root{--a:#1b5e20}</style><script>one\r\n</script><SCRIPT defer>two</SCRIPT ><script>one\r\n</script>"
    )
    policy = content_security_policy(html)
    assert f"script-src 'self' {hash_of('one' + chr(10))} {hash_of('two')};" in policy
    assert f"style-src 'self' {hash_of(':root{--a:#1b5e20}')};" in policy


@pytest.mark.parametrize(
    "html",
    [
        '<script type="application/json">{"a":1}</script>',
        "<!-- <script>old()</script> -->",
        '<a title="<script>evil()</script>">x</a>',
        "<script></script>",
    ],
)
def test_what_no_browser_runs_gets_no_hash(html: str) -> None:
    """Data, a remark, the text of an attribute and an empty script are no code."""
    assert "sha256" not in content_security_policy(html)


def test_the_policy_stands_before_everything_that_it_governs() -> None:
    """Right after the character set; in a page without one, as early as can be."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{content_security_policy("")}">'
    page = '<!doctype html><html><head>{0}<meta charset="utf-8">{1}<title>x</title></head></html>'
    assert add_policy(page.format("", "")) == page.format("", meta)
    assert (
        add_policy("<html><head><title>x</title></head></html>") == f"<html><head>{meta}<title>x</title></head></html>"
    )
    assert add_policy("<p>los</p>") == f"{meta}<p>los</p>"


def test_a_body_that_could_run_something_is_a_bug() -> None:
    """Else its script would be hashed, and so allowed, with the rest."""
    with pytest.raises(ValueError, match="the body of page 'kleindorp/' holds a <script>, which could run"):
        require_inert("<h1>x</h1><script>alert(1)</script>", "kleindorp/")


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
