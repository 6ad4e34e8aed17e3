"""Who reads a page as text reads words: blocks that touch in the HTML are set apart."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.pagetext import read_text
from tests.sourcecode import PROJECT
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.line_breaks import set_blocks_apart


@pytest.mark.parametrize(
    ("touching", "apart"),
    [
        ("<tr><td>Wijk</td><td>2025</td></tr>", "<tr><td>Wijk</td>\n<td>2025</td></tr>"),
        ("<dt>Sinds</dt><dd>2025</dd></dl>tekst", "<dt>Sinds</dt>\n<dd>2025</dd></dl>\ntekst"),
        ("<li>Een<ul><li>deel</li></ul></li>", "<li>Een\n<ul><li>deel</li></ul></li>"),
        ("<li><b>Een</b><p>deel</p></li>", "<li><b>Een</b>\n<p>deel</p></li>"),
        ("eerste<br>tweede", "eerste<br>\ntweede"),
        ("<text>2024</text><text>2025</text>", "<text>2024</text>\n<text>2025</text>"),
        ("<svg><path><title>een</title></path></svg><svg>", "<svg><path><title>een</title></path></svg>\n<svg>"),
        ('<span>–</span><span class="voorlezen">geen</span>', '<span>–</span>\n<span class="voorlezen">geen</span>'),
        ("<a>Naam</a><small>uitleg</small>", "<a>Naam</a>\n<small>uitleg</small>"),
        ("<div><h3>Kop</h3><div>tekst</div></div>", "<div>\n<h3>Kop</h3>\n<div>tekst</div></div>"),
    ],
)
def test_a_line_break_comes_between_two_blocks_that_touch(touching: str, apart: str) -> None:
    assert set_blocks_apart(touching) == apart
    assert set_blocks_apart(apart) == apart


@pytest.mark.parametrize(
    "text",
    [
        '<span class="label"><b class="letter">P</b>reventie</span>',
        "een <em>heel</em><strong>woord</strong>, en <code>a</code>: b",
        '<svg aria-hidden="true"><path d="M0 0"/></svg>loopt',
        "<pre><code>hoe: |\n  - wandelen\n</code></pre>",
        "<abbr>GGD</abbr>-arts",
    ],
)
def test_inside_a_text_nothing_changes(text: str) -> None:
    assert set_blocks_apart(text) == text


def blocks(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Write an element around some of what was written already."""
    tags = st.sampled_from(["div", "li", "td", "dd", "p", "section", "h2", "b", "a", "span"])
    return st.tuples(tags, st.lists(inside, min_size=1, max_size=4)).map(
        lambda it: f"<{it[0]}>{''.join(it[1])}</{it[0]}>"
    )


@given(st.recursive(st.sampled_from(["woord", "nog een", "<br>"]), blocks, max_leaves=20))
def test_no_signs_are_lost_and_nothing_but_white_space_is_added(html: str) -> None:
    apart = set_blocks_apart(html)
    assert apart.replace("\n", "") == html
    assert set_blocks_apart(apart) == apart


def test_on_no_page_two_texts_touch_that_a_visitor_sees_apart() -> None:
    """Of the tiny publishers, whose pages are printed whole; those of the real plans are looked at when built."""
    result = build_site(PROJECT / "tests/golden/plans", KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1)))
    assert result.site is not None
    assert {
        page.address: touching for page in result.site.pages if (touching := read_text(page.render().html).touching)
    } == {}
