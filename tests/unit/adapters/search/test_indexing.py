"""The index beside the pages of a site: made when the program is there, the same for the same pages."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

from tests.unit.adapters.small_site import export_to, page, small_site
from uitvoeringskompas.adapters.search.indexing import with_search
from uitvoeringskompas.adapters.search.pagefind import NoIndex, find_program, write_index
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import replace

INDEX = "assets/uitvoeringskompas/zoeken"
PAGES = (("een/", "<html><body><h1>Een</h1></body></html>"),)


def searched() -> Site:
    """Give the small site with a page to search."""
    site = small_site()
    return with_search(replace(site, pages=(*site.pages, page("zoeken/", "Zoeken"))))


def files_of(folder: Path) -> dict[str, bytes]:
    """Give what is in a folder, by place."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_a_site_gets_a_field_and_an_index_and_the_same_site_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for target in (one, other):
        assert export_to(searched(), target) == ()
    found = files_of(one / INDEX)
    assert {name.partition("/")[0].partition(".")[0] for name in found} == {
        "fragment", "index", "pagefind", "pagefind-entry", "resultaat", "wasm", "zoeken",
    }  # fmt: skip
    assert found == files_of(other / INDEX)
    assert 'action="../../zoeken/"' in (one / "kleindorp/2026/index.html").read_text("utf-8")


def test_what_one_chooses_from_has_the_same_bytes_too(tmp_path: Path) -> None:
    """Pagefind lists the values of a choice in another order each time: with these there are 720 orders."""
    jaren = "".join(f'<meta data-pagefind-filter="Jaar[content]" content="{jaar}">' for jaar in range(2021, 2027))
    pages = ((f"{name}/", f"<html><head>{jaren}</head><body><h1>{name}</h1></body></html>") for name in ("een", "twee"))
    program, made = find_program(), tuple(pages)
    assert program is not None
    for target in ("one", "other"):
        write_index(program, made, tmp_path / target)
    found = files_of(tmp_path / "one")
    (choices,) = (name for name in found if name.endswith(".pf_filter"))
    assert b"2021" in gzip.decompress(found[choices])
    assert json.loads(found["pagefind-entry.json"])["languages"]["xx"]["hash"] in "".join(found)
    assert found == files_of(tmp_path / "other")


def test_the_page_to_search_alone_may_run_a_program(tmp_path: Path) -> None:
    export_to(searched(), tmp_path / "site")
    allowed = {
        address: "'wasm-unsafe-eval'" in (tmp_path / "site" / address / "index.html").read_text("utf-8")
        for address in ("", "kleindorp", "zoeken")
    }
    assert allowed == {"": False, "kleindorp": False, "zoeken": True}


def test_without_the_program_a_site_has_no_field(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    site = searched()
    assert not site.has_search
    assert export_to(site, tmp_path / "site") == ()
    assert "zoekveld" not in (tmp_path / "site/index.html").read_text("utf-8")
    assert not (tmp_path / "site" / INDEX).exists()


def test_a_site_of_which_the_page_to_search_was_left_out_has_no_field() -> None:
    assert not with_search(small_site()).has_search


def test_what_the_program_says_is_told_when_it_fails(tmp_path: Path) -> None:
    failing = tmp_path / "program"
    failing.write_text("#!/bin/sh\necho 'geen plek' >&2\nexit 3\n", encoding="utf-8")
    failing.chmod(0o700)
    with pytest.raises(NoIndex) as told:
        write_index(str(failing), PAGES, tmp_path / "index")
    assert str(told.value) == "De index voor het zoekveld kon niet worden gemaakt. Pagefind zegt: geen plek"
