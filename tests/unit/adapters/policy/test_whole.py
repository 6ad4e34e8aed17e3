"""The policy of a whole site: what all pages bring together, and where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.adapters.policy.directives import write_policy
from uitvoeringskompas.adapters.policy.whole import InPages, put_policy, write_header_files

PLACE = "gezondheid/assets/uitvoeringskompas/beleid"
OURS, THEIRS = "gezondheid/index.html", "over/index.html"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a site with a page of ours and one of its owner, who counts visitors in a file of his own."""
    frame = '<!doctype html><head><meta charset="utf-8"><script>frame()</script></head>'
    write(tmp_path / OURS, frame)
    write(tmp_path / THEIRS, f'{frame}<p style="color:red"><img src="https://beeld.example/x.png" alt="">')
    write(tmp_path / "tel.js", 's.src = "https://stats.example/m.js"')
    write(tmp_path / "bundle.js", 'fetch("https://unpkg.example/")')
    write(tmp_path / "eigen.css", "@import url(https://letters.example/a.css)")
    return tmp_path


def write(path: Path, text: str) -> None:
    """Write a file, in a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def policies(folder: Path) -> dict[str, int]:
    """Give how often each page carries a policy."""
    files = sorted(folder.rglob("*.html"))
    return {path.relative_to(folder).as_posix(): path.read_text().count("Content-Security-Policy") for path in files}


def test_a_page_carries_only_what_it_brings_and_the_files_that_all_load(folder: Path) -> None:
    """What another page fetches elsewhere stays shut here."""
    found = put_policy(folder, in_pages=InPages.ITS_OWN, own_scripts=["tel.js", "weg.js"])
    assert policies(folder) == {OURS: 1, THEIRS: 1}
    ours, theirs = ((folder / name).read_text() for name in (OURS, THEIRS))
    assert ("https://stats.example" in ours, "https://letters.example" in ours) == (True, True)
    assert ("https://beeld.example" in ours, "https://beeld.example" in theirs.partition("<p")[0]) == (False, True)
    assert found.outside == {
        "https://letters.example": "eigen.css",
        "https://stats.example": "tel.js",
        "https://beeld.example": THEIRS,
    }


def test_pages_that_change_without_loading_anew_all_carry_the_policy_of_the_site(folder: Path) -> None:
    """The one of the first page stays in force on every next one."""
    found = put_policy(folder, in_pages=InPages.OF_THE_SITE)
    written = f'content="{write_policy(found.in_order())}"'
    assert [written in (folder / name).read_text() for name in (OURS, THEIRS)] == [True, True]


def test_no_page_is_touched_where_the_server_says_it(folder: Path) -> None:
    """And the same site gives the same bytes."""
    before = (folder / OURS).read_bytes()
    found = put_policy(folder, in_pages=InPages.NONE)
    assert policies(folder) == {OURS: 0, THEIRS: 0}
    assert (folder / OURS).read_bytes() == before
    assert found.in_order() == put_policy(folder, in_pages=InPages.NONE).in_order()


def test_code_in_an_attribute_gets_no_leave_from_a_page_of_ours(folder: Path) -> None:
    """We write none, so what stands there got in by a mistake."""
    write(folder / OURS, '<p onclick="evil()">')
    directives = {name for name, _ in put_policy(folder, in_pages=InPages.NONE, inert=frozenset({OURS})).in_order()}
    assert ("script-src-attr" in directives, "style-src-attr" in directives) == (False, True)


def test_the_search_of_pagefind_may_run_its_program(folder: Path) -> None:
    """It is no script, so it has a word of its own in a policy."""
    write(folder / "search/pagefind.js", "")
    assert ("script-src", "'wasm-unsafe-eval'") in put_policy(folder, in_pages=InPages.NONE).sources


def test_the_files_with_headers_stand_at_the_root_and_with_ours(folder: Path) -> None:
    """Each server finds its own."""
    assert write_header_files(folder, PLACE, put_policy(folder, in_pages=InPages.NONE)) is False
    assert sorted(path.name for path in (folder / PLACE).iterdir()) == ["apache.conf", "nginx.conf"]
    assert (
        "\n/*\n  Content-Security-Policy: default-src 'none'; script-src 'sha256-" in (folder / "_headers").read_text()
    )


def test_headers_of_the_owner_stay_as_they_are(folder: Path) -> None:
    """Ours are written beside, to take over by hand."""
    (folder / "_headers").write_text("/*\n  X-Eigen: 1\n")
    assert write_header_files(folder, PLACE, put_policy(folder, in_pages=InPages.NONE)) is True
    assert (folder / "_headers").read_text() == "/*\n  X-Eigen: 1\n"
    assert sorted(path.name for path in (folder / PLACE).iterdir()) == ["_headers", "apache.conf", "nginx.conf"]


def test_a_page_in_another_coding_keeps_its_bytes(folder: Path) -> None:
    """It is somebody else's report, put beside the plans."""
    (folder / "oud.html").write_bytes(b"<head></head>caf\xe9<script>\xe9()</script>")
    put_policy(folder, in_pages=InPages.ITS_OWN)
    assert (folder / "oud.html").read_bytes().endswith(b"</head>caf\xe9<script>\xe9()</script>")
