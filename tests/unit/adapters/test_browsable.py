"""A page to read from a folder: each link to a page names the file of that page."""

from __future__ import annotations

import pytest

from uitvoeringskompas.adapters.browsable import make_browsable, name_file


@pytest.mark.parametrize(
    ("href", "file"),
    [
        ("./", "./index.html"),
        ("../", "../index.html"),
        ("..", "../index.html"),
        ("../doelen/", "../doelen/index.html"),
        ("../doelen/#doel-meer", "../doelen/index.html#doel-meer"),
        ("cijfers.csv", "cijfers.csv"),
        ("../a.b/c.svg#d", "../a.b/c.svg#d"),
    ],
)
def test_a_link_to_a_folder_names_the_file_in_it(href: str, file: str) -> None:
    assert name_file(href) == file


def test_only_links_of_this_site_to_other_pages_change_and_the_text_of_a_page_never_does() -> None:
    """What an editor wrote about a link is text, and a quoted ``>`` ends no tag."""
    html = (
        '<a title="a > b" href="../x/">x</a> <a href="#y">y</a> <a href="https://stad.example/">z</a> '
        '<a href="mailto:a@stad.example">m</a> &lt;a href="../x/"&gt; <link rel="canonical" href="../x/">'
    )
    assert make_browsable(html) == html.replace(' href="../x/">x', ' href="../x/index.html">x')


def test_nothing_is_fetched_ahead_as_from_another_site() -> None:
    """A browser refuses that from a file, and tells so in its console."""
    ahead = '<link rel="preload" as="font" crossorigin href="a.woff2">\n<link rel="stylesheet" href="a.css">'
    assert make_browsable(ahead) == '<link rel="stylesheet" href="a.css">'


def test_a_link_may_be_led_elsewhere_first() -> None:
    assert make_browsable('<a href="../x/">x</a>', lambda href: f"../straks{href[2:]}") == (
        '<a href="../straks/x/index.html">x</a>'
    )
