"""The site without MkDocs: the same addresses and content, replaced as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.adapters.small_site import export_to, small_site
from uitvoeringskompas.adapters.folder import may_replace
from uitvoeringskompas.adapters.imprint import read_imprint
from uitvoeringskompas.adapters.policy.whole import header_place
from uitvoeringskompas.build import list_own_assets
from uitvoeringskompas.pages.site import IMPRINT


def test_every_page_and_file_is_written_at_its_address(tmp_path: Path) -> None:
    """And nothing else, but the files with headers for a web server."""
    site = small_site()
    assert export_to(site, tmp_path / "site") == ()
    files = {
        path.relative_to(tmp_path / "site").as_posix() for path in (tmp_path / "site").rglob("*") if path.is_file()
    }
    pages = {"index.html", "kleindorp/index.html", "kleindorp/2026/index.html"}
    headers = {"_headers", f"{header_place(site)}/nginx.conf", f"{header_place(site)}/apache.conf"}
    assert files == pages | headers | {asset.address for asset in site.assets}
    assert files > {IMPRINT, *(asset.address for asset in list_own_assets())}


def test_a_page_holds_its_content_its_policy_and_only_escaped_titles(tmp_path: Path) -> None:
    """A hostile name does nothing; the style of the publisher is a file of its own."""
    site = small_site()
    export_to(site, tmp_path / "site")
    html = (tmp_path / "site/kleindorp/index.html").read_text("utf-8")
    assert site.pages[1].render().html in html
    assert "<title>Kleindorp &lt;script&gt;alert(1)&lt;/script&gt; – Proef</title>" in html
    assert (html.count("<script"), html.count("<script>(() => {\nconst wortel")) == (1, 1)  # ours: light or dark
    assert '<link rel="stylesheet" href="../assets/uitvoeringskompas/stijl.css">' in html
    assert '<span class="sitenaam-van">Kleindorp &lt;b&gt;</span>' in html
    assert "<p>Vragen? &lt;b&gt;Bel&lt;/b&gt;</p>" in html
    assert "; style-src 'self'; " in html


def test_the_same_site_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing depends on when or where it is written."""
    export_to(small_site(), tmp_path / "een")
    export_to(small_site(), tmp_path / "twee")
    pages = [path.relative_to(tmp_path / "een") for path in (tmp_path / "een").rglob("*") if path.is_file()]
    assert all((tmp_path / "een" / page).read_bytes() == (tmp_path / "twee" / page).read_bytes() for page in pages)


def test_a_site_that_is_not_whole_is_not_put_in_place(tmp_path: Path) -> None:
    """The previous site stays as it was, to the byte."""
    export_to(small_site(), tmp_path / "site")
    before = (tmp_path / "site/index.html").read_text("utf-8")
    broken = small_site('<h2 id="doelen">Doelen</h2><a href="../weg/">weg</a>')
    assert [problem.message for problem in export_to(broken, tmp_path / "site")] == [
        "De koppeling naar '../weg/' loopt dood."
    ]
    assert (tmp_path / "site/index.html").read_text("utf-8") == before
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failure_while_writing_leaves_no_trace(tmp_path: Path) -> None:
    """Here a template would have let a script through."""
    with pytest.raises(ValueError, match="holds a <script>"):
        export_to(small_site("<script>alert(1)</script>"), tmp_path / "site")
    assert list(tmp_path.iterdir()) == []


def test_only_a_free_folder_or_a_site_of_ours_may_be_replaced(tmp_path: Path) -> None:
    """Somebody else's files are never thrown away."""
    export_to(small_site(), tmp_path / "ours")
    (tmp_path / "leeg").mkdir()
    (tmp_path / "vol").mkdir()
    (tmp_path / "vol/brief.txt").write_text("x")
    (tmp_path / "bestand").write_text("x")
    (tmp_path / "gast").mkdir()
    export_to(small_site(), tmp_path / "gast/gezondheid")
    names = ("ours", "leeg", "nieuw", "vol", "bestand", "gast")
    assert {name: may_replace(tmp_path / name) for name in names} == {
        "ours": True,
        "leeg": True,
        "nieuw": True,
        "vol": False,
        "bestand": False,
        "gast": False,
    }


def test_a_site_says_its_name_and_its_day(tmp_path: Path) -> None:
    """So that a check of the built site can use the same day."""
    export_to(small_site(), tmp_path)
    imprint = read_imprint(tmp_path)
    assert imprint is not None
    assert (imprint.title, imprint.peildatum.isoformat()) == ("Proef", "2026-10-01")
