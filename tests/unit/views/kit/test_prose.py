"""An editor's Markdown becomes safe HTML: what was typed is shown, and nothing typed can run."""

import time

import pytest

from uitvoeringskompas.views.kit.prose import begin_proza, render_proza, shorten_proza


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Gewoon *schuin* en **vet**.", "<p>Gewoon <em>schuin</em> en <strong>vet</strong>.</p>"),
        ("# Kop", "<p><strong>Kop</strong></p>"),
        ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("tekst <b onclick=x>b</b>", "<p>tekst &lt;b onclick=x&gt;b&lt;/b&gt;</p>"),
        ("[klik](javascript:alert(1))", '<p><a rel="noopener noreferrer">klik</a></p>'),
        ("[klik](data:text/html,x)", '<p><a rel="noopener noreferrer">klik</a></p>'),
        ("[klik](../elders/)", '<p><a rel="noopener noreferrer">klik</a></p>'),
        ("[ggd](https://ggd.nl)", '<p><a href="https://ggd.nl" rel="noopener noreferrer">ggd</a></p>'),
        ("![plaatje](https://elders.nl/x.png)", "<p>plaatje</p>"),
    ],
)
def test_markdown_comes_out_as_safe_html(typed: str, expected: str) -> None:
    assert render_proza(typed) == expected


@pytest.mark.parametrize("piece", ["[", "*a", "`", "> ", "_a **b ", "[a](", "<", "&", "![a]("])
def test_a_field_full_of_one_sign_costs_no_more_than_a_moment(piece: str) -> None:
    start = time.process_time()
    render_proza(piece * (20000 // len(piece)))
    assert time.process_time() - start < 1


def test_an_overview_shows_the_beginning_in_plain_text_cut_at_a_word() -> None:
    assert shorten_proza("Wij *helpen* mensen met <b>.", most=80) == "Wij helpen mensen met <b>."
    assert shorten_proza("een twee drie vier", most=10) == "een twee …"


def test_the_first_sentence_stands_alone() -> None:
    assert begin_proza("Dit is **een** zin. Dit is de tweede.") == "Dit is een zin."
    assert begin_proza("zonder punt") == "zonder punt"
