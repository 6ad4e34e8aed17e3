"""The files that MkDocs gets are those of the site, whatever is in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files, get_files

from tests.unit.adapters.mkdocs.settings import START, read_settings
from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters.mkdocs.handover import hand_over, take_out
from uitvoeringskompas.adapters.mkdocs.mount import find_mount
from uitvoeringskompas.adapters.mkdocs.neighbours import KEEP_OFF
from uitvoeringskompas.adapters.mkdocs.shapes import AssetFile, SitePage
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.pages.site import Asset
from uitvoeringskompas.vast import replace


def handed(folder: Path, *assets: Asset, own: str | None = None, plek: str | None = None, extra: str = "") -> Files:
    """Give the files of the small site with these assets, beside a page that an editor wrote."""
    (folder / "docs").mkdir()
    if own:
        (folder / "docs" / own).write_text("# Van mij\n")
    config = read_settings(folder, extra, start=START.replace("docs_dir: plans", "docs_dir: docs"))
    (folder / "plans" / "profiel.yaml").write_text("naam: Duinstad\n")
    (folder / "docs" / "plannen").symlink_to(folder / "plans")
    files = get_files(config)
    workspace = Workspace(root=folder, docs=folder / "docs", plans=folder / "plans", source=None, own_templates=None)
    take_out(files, workspace)
    mount = find_mount(files, config, plek)
    pages = (*small_site().pages[:-1], replace(small_site().pages[-1], source="kleindorp/2026/programma.yaml"))
    site = replace(small_site(), assets=assets, pages=pages).below(mount.prefix)
    hand_over(site, files, config, workspace, mount)
    return files


def test_the_plans_are_taken_out_and_the_site_is_put_in(tmp_path: Path) -> None:
    """Also the plans that one gets at through a link; only what is in our menu may come in that of MkDocs."""
    files = handed(tmp_path, Asset(address="gegevens/alles.csv", content=str), own="over-ons.md")
    assert {uri: (file.dest_uri, file.inclusion.name) for uri, file in files.src_uris.items()} == {
        "over-ons.md": ("over-ons/index.html", "INCLUDED"),
        "index.md": ("index.html", "INCLUDED"),
        "kleindorp.md": ("kleindorp/index.html", "NOT_IN_NAV"),
        "kleindorp/2026.md": ("kleindorp/2026/index.html", "NOT_IN_NAV"),
        "gegevens/alles.csv": ("gegevens/alles.csv", "NOT_IN_NAV"),
    }


def test_what_the_user_leaves_out_is_left_out_of_ours_too(tmp_path: Path) -> None:
    """By the names that our pages have for MkDocs."""
    files = handed(tmp_path, extra="exclude_docs: /kleindorp/\ndraft_docs: kleindorp.md\nnot_in_nav: index.md\n")
    assert {uri: file.inclusion.name for uri, file in files.src_uris.items()} == {
        "index.md": "NOT_IN_NAV",
        "kleindorp.md": "DRAFT",
        "kleindorp/2026.md": "EXCLUDED",
    }


def test_no_page_of_ours_leads_to_one_that_is_left_out(tmp_path: Path) -> None:
    """The words of the link stay; a draft is left out of what is published as well."""
    files = handed(tmp_path, extra="draft_docs: /kleindorp/\n")
    page = files.src_uris["kleindorp.md"].page
    assert isinstance(page, SitePage)
    page.finish()
    assert (page.content or "").partition("\n")[2] == "<p>Doelen</p></div>"
    first = files.src_uris["index.md"].page
    assert isinstance(first, SitePage)
    first.finish()
    assert '<a href="kleindorp/">Kleindorp</a>' in (first.content or "")


def test_a_page_carries_what_other_plugins_read(tmp_path: Path) -> None:
    """The YAML it comes from and where that is edited; a name, title and description that are escaped once."""
    extra = "repo_url: https://github.com/duinstad/site\nedit_uri: edit/main/docs/\n"
    files = handed(tmp_path, plek="gezond/", extra=extra)
    publisher, programme = files.src_uris["gezond/kleindorp.md"].page, files.src_uris["gezond/kleindorp/2026.md"].page
    assert publisher is not None
    assert programme is not None
    publisher.read_source(read_settings(tmp_path))
    escaped = "Kleindorp &lt;script&gt;alert(1)&lt;/script&gt;"
    said = {"title": escaped, "description": f"Over {escaped}"}
    worn = publisher.meta["kompas_kleding"]
    assert publisher.meta == {**said, **KEEP_OFF, "kompas_kleding": worn}
    assert (worn["naam"], worn["stijl"]) == ("Kleindorp &lt;b&gt;", "gezond/assets/uitvoeringskompas/stijl.css")
    assert {type(text) for text in worn.values()} == {str}
    assert {type(publisher.meta[name]) for name in said} == {str}
    assert (publisher.title, hasattr(publisher.title, "__html__")) == (escaped, True)
    settings = str(tmp_path / "mkdocs.yml")
    assert (publisher.edit_url, publisher.file.abs_src_path, publisher.file.content_string) == (None, settings, "")
    assert programme.edit_url == "https://github.com/duinstad/site/edit/main/plans/kleindorp/2026/programma.yaml"
    assert programme.file.abs_src_path == str(tmp_path / "plans/kleindorp/2026/programma.yaml")
    assert (programme.file.content_string, programme.file.generated_by) == ("", None)


@pytest.mark.parametrize("own", ["kleindorp.md", "alles.csv"])
def test_what_an_editor_wrote_is_never_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own: str) -> None:
    """Neither by a page nor by a file of ours."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Abort, match=rf"^docs/{own}: hier komt een pagina of bestand van de plannen"):
        handed(tmp_path, Asset(address="alles.csv", content=str), own=own)


def test_a_place_of_the_user_that_is_taken_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the place that has to be another, or the file."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Abort) as told:
        handed(tmp_path, own="gezond.md", plek="gezond/")
    assert str(told.value) == (
        "mkdocs.yml:1: op de plek 'gezond/' komt een pagina of bestand van de plannen ('gezond/index.html') waar "
        "'docs/gezond.md' al staat. Kies een andere plek, of geef dat bestand een andere naam."
    )


def test_a_file_is_written_as_it_is_even_when_it_is_markdown(tmp_path: Path) -> None:
    """MkDocs would else make a page of it."""
    files = handed(tmp_path, Asset(address="lees/mij.md", content=lambda: "# Eén\n"))
    files.copy_static_files()
    assert (tmp_path / "site/lees/mij.md").read_text("utf-8") == "# Eén\n"


def test_another_plugin_may_look_into_a_file_and_change_it(tmp_path: Path) -> None:
    """As with any other file of MkDocs."""
    file = AssetFile(Asset(address="alles.csv", content=lambda: "één"), read_settings(tmp_path))
    assert (file.content_string, file.content_bytes) == ("één", "één".encode())
    file.content_string = "twee"
    file.copy_file()
    assert (tmp_path / "site/alles.csv").read_bytes() == file.content_bytes == b"twee"
