"""Where our pages come in a site that is there already."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.structure.files import get_files

from tests.unit.adapters.mkdocs.settings import START, read_settings
from uitvoeringskompas.adapters.mkdocs.mount import Mount, find_mount

MARKER = "---\nuitvoeringskompas: hier\ntitle: Gezond\n---\n# Nog niet heel\n"
OWN = "# Van mij\n"


def found(folder: Path, pages: Mapping[str, str], plek: str | None = None, extra: str = "") -> Mount:
    """Give the mount in a site with these pages of the user."""
    for name, text in pages.items():
        (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / name).write_text(text, "utf-8")
    config = read_settings(folder, extra, start=START.replace("docs_dir: plans", "docs_dir: docs"))
    return find_mount(get_files(config), config, plek)


@pytest.mark.parametrize(
    ("pages", "plek", "prefix"),
    [
        ({"over.md": OWN}, None, ""),
        ({"index.md": OWN}, None, "gezondheidsbeleid/"),
        ({"README.md": OWN}, None, "gezondheidsbeleid/"),
        ({"index.md": OWN}, "gezond/plannen/", "gezond/plannen/"),
        ({"index.md": MARKER}, None, ""),
        ({"index.md": OWN, "gezond/index.md": MARKER}, None, "gezond/"),
        ({"index.md": OWN, "beleid/gezond.md": MARKER}, "beleid/gezond/", "beleid/gezond/"),
    ],
    ids=["nothing in the way", "own first page", "own readme", "option", "first page", "a folder", "a page"],
)
def test_our_pages_come_where_the_user_wants_them(
    tmp_path: Path, pages: Mapping[str, str], plek: str | None, prefix: str
) -> None:
    """In the place of the page that says so, or where the option says, or else where nobody is in the way."""
    assert found(tmp_path, pages, plek).prefix == prefix


def test_a_page_of_ours_is_called_by_its_address_and_the_first_by_the_page_that_it_replaces(tmp_path: Path) -> None:
    """So that links and menus of the user keep leading to it."""
    mount = found(tmp_path, {"gezond.md": MARKER})
    names = [mount.source_name(address) for address in ("gezond/", "gezond/stad/2026/", "gezond/index/")]
    assert names == ["gezond.md", "gezond/stad/2026.md", "gezond/index/index.md"]
    assert mount.meta == {"title": "Gezond"}
    assert Mount(prefix="x/", meta={}).source_name("x/") == "x/index.md"


TWO_PAGES = (
    "'docs/a.md' en 'docs/b.md' zeggen allebei 'uitvoeringskompas: hier'. Haal die regel uit één van de twee weg."
)
PAGE_AND_OPTION = (
    "mkdocs.yml:1: volgens 'plek' komen de plannen in 'b/', en volgens 'docs/a.md' in 'a/'. Haal één van de twee weg."
)


@pytest.mark.parametrize(
    ("pages", "plek", "message"),
    [
        ({"a.md": MARKER, "b.md": MARKER}, None, TWO_PAGES),
        (
            {"a.md": MARKER.replace("hier", "daar")},
            None,
            "docs/a.md: achter 'uitvoeringskompas' kan alleen 'hier' staan.",
        ),
        ({"a.md": MARKER}, "b/", PAGE_AND_OPTION),
    ],
    ids=["two pages", "another word", "page and option"],
)
def test_what_contradicts_itself_is_told_in_dutch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: Mapping[str, str], plek: str | None, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Abort) as told:
        found(tmp_path, pages, plek)
    assert str(told.value) == message


def test_a_page_that_is_left_out_of_the_site_is_in_nobodys_way(tmp_path: Path) -> None:
    """And says nothing either."""
    pages = {"index.md": OWN, "oud.md": MARKER}
    assert found(tmp_path, pages, extra="exclude_docs: |\n  index.md\n  oud.md\n") == Mount(meta={})
