"""A site in the frame of Material: its header, menus and search stay, and our pages fill what it leaves for a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.integration.project import FIVE_LINES, GUEST, build, make_project, pages_in
from uitvoeringskompas.cli import main

CONTENT = re.compile(r'<div class="kompas pagina.*<div class="paginavoet">.*?</div>\s*</div>', re.DOTALL)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project whose site was built in the frame of Material."""
    project = make_project(tmp_path_factory.mktemp("gast"), "minimaal", "kleindorp", settings=GUEST)
    build(project)
    return project


def our_contents(site: Path) -> Mapping[str, str]:
    """Give what is ours of each page, by its file."""
    found = {file: CONTENT.search(html) for file, html in pages_in(site).items()}
    return {file: content[0] for file, content in found.items() if content}


def test_the_content_is_the_same_in_both_frames(built: Path, tmp_path: Path) -> None:
    host = our_contents(build(make_project(tmp_path, "minimaal", "kleindorp", settings=FIVE_LINES)))
    assert len(host) > 10
    assert our_contents(built / "site") == host


def test_the_frame_is_that_of_material_in_dutch_without_a_policy_and_without_letters_from_elsewhere(
    built: Path,
) -> None:
    pages = pages_in(built / "site")
    assert all('<html lang="nl" class="no-js">' in html and "md-header" in html for html in pages.values())
    assert not [file for file, html in pages.items() if "fonts.googleapis" in html or "Content-Security" in html]
    assert list((built / "site/assets/javascripts").glob("bundle.*.js"))


def test_check_site_knows_the_frame_of_others(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And judges only what is ours."""
    monkeypatch.chdir(built)
    assert main(["check-site", "site"]) == 0
