"""A page as a file for another generator: its front matter, and its content as one block."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.adapters.small_site import page
from uitvoeringskompas.adapters.content_page import HUGO, ZENSICAL, is_content_page, write_content_page
from uitvoeringskompas.pages.aankleding import Aankleding
from uitvoeringskompas.vast import replace

PAGE = replace(
    page("kleindorp/2026/", 'Eten & "drinken" <b> {{ x }}'),
    source="kleindorp/2026/eten/programma.yaml",
    edit_url="https://git.stad.nl/a/b/_edit/main/plans/x.yaml",
)
ASSETS = ("assets/uitvoeringskompas/stijl.css",)


def test_a_page_for_zensical_escapes_what_zensical_prints_as_it_is() -> None:
    """Our style sheet comes along, as seen from the page; the content starts with a tag and has no blank line."""
    assert write_content_page(PAGE, "<div>\n\n  <h1>[x] *y*</h1>\n</div>\n", ZENSICAL, assets=ASSETS) == (
        "---\n"
        "# Gemaakt door Uitvoeringskompas uit 'kleindorp/2026/eten/programma.yaml'."
        " Verander deze pagina niet: ze wordt steeds vervangen.\n"
        'title: "Eten &amp; \\"drinken\\" &lt;b&gt; &#123;&#123; x &#125;&#125;"\n'
        'description: "Over Eten &amp; &quot;drinken&quot; &lt;b&gt; &#123;&#123; x &#125;&#125;"\n'
        'edit_url: "https://git.stad.nl/a/b/_edit/main/plans/x.yaml"\n'
        'hide: ["toc", "path"]\n'
        "gemaakt_met: uitvoeringskompas\n"
        "---\n"
        "\n"
        '<div hidden><link rel="stylesheet" href="../../assets/uitvoeringskompas/stijl.css"></div>\n'
        "<div>\n"
        "&#10;  <h1>&#91;x&#93; &#42;y&#42;</h1>\n"
        "</div>\n"
    )


def test_a_page_wears_the_house_style_of_its_publisher() -> None:
    """Behind our own style sheet, as seen from the page."""
    worn = Aankleding(stijl="assets/uitvoeringskompas/huisstijl/kleindorp/stijl.css")
    text = write_content_page(replace(PAGE, aankleding=worn), "<div></div>", HUGO, assets=ASSETS)
    assert text.splitlines()[-2] == (
        '<div hidden><link rel="stylesheet" href="../../assets/uitvoeringskompas/stijl.css">'
        '<link rel="stylesheet" href="../../assets/uitvoeringskompas/huisstijl/kleindorp/stijl.css"></div>'
    )


def test_a_page_for_hugo_leaves_escaping_to_hugo() -> None:
    """And asks for the layout of a page: to Hugo it is a folder, as only there other pages can stand below it."""
    text = write_content_page(replace(PAGE, source=None, edit_url=None), "<div></div>", HUGO, assets=())
    assert text == (
        "---\n"
        "# Gemaakt door Uitvoeringskompas. Verander deze pagina niet: ze wordt steeds vervangen.\n"
        'title: "Eten & \\"drinken\\" <b> {{ x }}"\n'
        'description: "Over Eten & \\"drinken\\" <b> {{ x }}"\n'
        'layout: "single"\n'
        "gemaakt_met: uitvoeringskompas\n"
        "---\n"
        "\n"
        "<div hidden></div>\n"
        "<div></div>\n"
    )


def test_a_page_that_no_search_may_find_says_so() -> None:
    """Zensical reads it as Material does."""
    text = write_content_page(replace(PAGE, is_findable=False), "<div></div>", ZENSICAL, assets=())
    assert 'search: {"exclude": true}' in text.partition("\n---\n")[0].splitlines()


@given(st.text(st.sampled_from("a{}[]*`~<\t \n"), max_size=30))
def test_a_browser_reads_what_was_meant(text: str) -> None:
    """Whatever was encoded: in a text, where blanks count, and in an attribute."""
    written = text.replace("<", "&lt;")
    body = f'<div><pre title="{written}">.{written}</pre></div>'
    page_text = write_content_page(PAGE, body, ZENSICAL, assets=())
    block = page_text.partition("\n---\n\n")[2]
    (found,) = lxml.html.fragment_fromstring(block, create_parent="main").iter("pre")
    assert (found.text, found.get("title")) == (f".{text}", text)
    assert [line for line in block.splitlines() if not line.strip()] == []
    assert not set(block) & set("{}[]*`~\t")


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\ufeff", "\n", "\\", "é"])
def test_a_title_is_one_line_of_front_matter(sign: str) -> None:
    """Whatever YAML takes for the end of a line."""
    text = write_content_page(replace(PAGE, title=f"a{sign}b"), "<div></div>", HUGO, assets=())
    assert text.splitlines()[2] == f'title: "a{sign if sign == "é" else CODES[sign]}b"'


CODES = {"\x85": "\\u0085", "\u2028": "\\u2028", "\ufeff": "\\ufeff", "\n": "\\n", "\\": "\\\\"}


def test_a_file_of_ours_is_known_by_its_front_matter() -> None:
    """Not by its text."""
    ours = write_content_page(PAGE, "<div></div>", ZENSICAL, assets=())
    others = ("", "# Over ons\n", "---\ntitle: x\n---\n\ngemaakt_met: uitvoeringskompas\n", f"\n{ours}")
    assert [is_content_page(text) for text in (ours, *others)] == [True, False, False, False, False]
