"""An editor's Markdown becomes safe HTML: what was typed is shown, and nothing typed can run."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from uitvoeringskompas.views.kit import prose
from uitvoeringskompas.views.kit.platte_tekst import read_plain
from uitvoeringskompas.views.kit.prose import begin_proza, render_proza, shorten_proza


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Gewoon *schuin* en **vet**.", "<p>Gewoon <em>schuin</em> en <strong>vet</strong>.</p>"),
        ("# Kop", "<p><strong>Kop</strong></p>"),
        ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("tekst <b onclick=x>b</b>", "<p>tekst &lt;b onclick=x&gt;b&lt;/b&gt;</p>"),
        ("[klik](javascript:alert(1))", "<p>[klik](javascript:alert(1))</p>"),
        ("[klik](data:text/html,x)", "<p>[klik](data:text/html,x)</p>"),
        ("[klik](../elders/)", "<p>[klik](../elders/)</p>"),
        ("[ggd](https://ggd.nl)", '<p><a href="https://ggd.nl" rel="noopener noreferrer">ggd</a></p>'),
        ("[bel](tel:0900-1234)", '<p><a href="tel:0900-1234" rel="noopener noreferrer">bel</a></p>'),
        (
            "![plaatje](https://elders.nl/x.png)",
            '<p><a href="https://elders.nl/x.png" rel="noopener noreferrer">plaatje</a></p>',
        ),
        ("> “Fijn”, zegt Anna.", "<blockquote>\n<p>“Fijn”, zegt Anna.</p>\n</blockquote>"),
        ("een\n\n---\n\ntwee", "<p>een</p>\n<hr>\n<p>twee</p>"),
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


SIGNS = "aAzé19 .,;:)(?!%'’-–*_`[]<&#>+~=|/@\\\"\n"


@tries(300)
@given(st.text(alphabet=SIGNS, min_size=1, max_size=24))
def test_the_beginning_is_that_of_what_the_page_shows_also_where_nothing_is_marked(typed: str) -> None:
    """Most texts hold no mark at all, and are not put to who reads Markdown; then it would change nothing."""
    assert shorten_proza(typed, most=100) == read_plain(render_proza(typed))


def test_a_plain_text_is_not_put_to_who_reads_markdown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prose, "render_proza", lambda _: pytest.fail("that takes a hundred times as long"))
    text = "In 2026 (en ook daarna) helpt de beweegcoach 65-plussers, zo'n 1,5 uur per week: thuis. Kosten: 10%."
    assert shorten_proza(text) == text


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Dit is **een** zin. Dit is de tweede.", "Dit is een zin."),
        ("zonder punt", "zonder punt"),
        ("Met o.a. Fysio en **ca.** 10 scholen. Dat helpt.", "Met o.a. Fysio en ca. 10 scholen."),
        ("# Samen gezond\n\nWij helpen ouderen. Thuis.", "Wij helpen ouderen."),
        ("Samen gezond", "Samen gezond"),
        (
            "Dit programma doet:\n\n- wandelen\n- fietsen\n\nDaarna volgt meer.",
            "Dit programma doet: • wandelen • fietsen",
        ),
        ("Dit doen we:\n1. wandelen\n2. fietsen", "Dit doen we: 1. wandelen 2. fietsen"),
        ("Dit doen we.\n\n- wandelen\n- fietsen", "Dit doen we."),
        ("> 65 jaar is de doelgroep. Ook anderen.", "> 65 jaar is de doelgroep."),
        ("+ 5% deelnemers", "+ 5% deelnemers"),
        ("2026. Het eerste jaar", "2026. Het eerste jaar"),
        ("Zie [de monitor](https://ggd.nl). Klaar.", "Zie de monitor."),
    ],
)
def test_the_first_sentence_stands_alone(typed: str, first: str) -> None:
    """With the list that it announces; a heading is no sentence."""
    assert begin_proza(typed) == first
