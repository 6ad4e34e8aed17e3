"""The policy in a page stands before everything that it governs."""

from __future__ import annotations

from uitvoeringskompas.adapters.policy.page import add_policy

NOTHING_ELSE = (
    "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'"
)


def test_the_policy_stands_before_everything_that_it_governs() -> None:
    """Right after the character set; in a page without one, as early as can be."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_ELSE}">'
    page = '<!doctype html><html><head>{0}<meta charset="utf-8">{1}<title>x</title></head></html>'
    assert add_policy(page.format("", ""), ()) == page.format("", meta)
    assert (
        add_policy("<html><head><title>x</title></head></html>", ())
        == f"<html><head>{meta}<title>x</title></head></html>"
    )
    assert add_policy("<p>los</p>", ()) == f"{meta}<p>los</p>"
