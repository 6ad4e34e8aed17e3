"""Hostile text in every field that the schemas know: the site is built, and the text is nothing but text."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest

from tests.integration.project import FIVE_LINES, build, pages_in
from tests.problems.everything import FILES, HOSTILE, write_everything
from uitvoeringskompas.cli import main

OWN_PICTURE = "starts-with(translate(@src, './', ''), 'assetsuitvoeringskompasuitleg')"
"""The guide has pictures of our own; what an editor types never becomes one."""
ALIVE = f"//main//*[self::script or self::img[not({OWN_PICTURE})] or self::iframe or self::style or self::form]"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project whose plans hold hostile text in every field, with its site in ``site`` and in ``plain``."""
    folder = tmp_path_factory.mktemp("vijandig")
    write_everything(folder / "plans")
    (folder / "mkdocs.yml").write_text(f"{FIVE_LINES}site_url: https://x.example/\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main(["check", "--peildatum", "2026-10-01"]) == 0
        assert main(["export", "site", "plain", "--titel", HOSTILE, "--peildatum", "2026-10-01"]) == 0
    build(folder)
    return folder


@pytest.mark.parametrize("site", ["site", "plain"])
def test_hostile_text_is_only_ever_text(project: Path, site: str) -> None:
    """Not in the content, the titles, the menu, the head or an attribute; and no link does anything but lead."""
    for file, html in pages_in(project / site).items():
        page = lxml.html.document_fromstring(html)
        assert (file, "<script>alert" in html, "<img src=x" in html) == (file, False, False)
        assert (file, [lxml.html.tostring(found) for found in page.xpath(ALIVE)]) == (file, [])
        assert (file, page.xpath("//@*[starts-with(name(), 'on')]")) == (file, [])
        assert (file, [url for url in page.xpath("//@href | //@src") if is_script(url)]) == (file, [])
        assert (file, len(page.xpath("//head/title")), len(page.xpath("//title[not(ancestor::svg)]"))) == (file, 1, 1)


def is_script(url: str) -> bool:
    """Tell whether a browser would run what an address holds."""
    return "".join(url.split()).lower().startswith(("javascript:", "data:text", "vbscript:"))


@pytest.mark.parametrize("site", ["site", "plain"])
def test_hostile_text_is_shown_as_it_was_typed(project: Path, site: str) -> None:
    """Nothing is lost: a reader sees what the editor wrote, in the content and in the title of the window."""
    own = {file: html for file, html in pages_in(project / site).items() if file.startswith("x/")}
    assert len(own) >= len(FILES) - 2  # partijen and indicatoren are no pages of their own
    for file, html in own.items():
        page = lxml.html.document_fromstring(html)
        assert (file, HOSTILE in page.xpath("string(//main)")) == (file, True)
        assert (file, HOSTILE in page.xpath("string(//title)")) == (file, True)
