"""The files that MkDocs gets are those of the site, whatever is in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files, InclusionLevel, get_files

from tests.unit.adapters.mkdocs.settings import START, read_settings
from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters.mkdocs.handover import hand_over
from uitvoeringskompas.adapters.mkdocs.shapes import AssetFile
from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
from uitvoeringskompas.pages.site import Asset


def handed(folder: Path, *assets: Asset, own: str | None = None) -> Files:
    """Give the files of the small site with these assets, beside a page that an editor wrote."""
    (folder / "docs").mkdir()
    if own:
        (folder / "docs" / own).write_text("# Van mij\n")
    config = read_settings(folder, start=START.replace("docs_dir: plans", "docs_dir: docs"))
    (folder / "plans" / "profiel.yaml").write_text("naam: Duinstad\n")
    (folder / "docs" / "plannen").symlink_to(folder / "plans")
    files = get_files(config)
    workspace = Workspace(root=folder, plans=folder / "plans", source=None, own_templates=None)
    hand_over(replace(small_site(), assets=assets), files, config, workspace)
    return files


def test_the_plans_are_taken_out_and_the_site_is_put_in(tmp_path: Path) -> None:
    """Also the plans that one gets at through a link; none of ours is in the menu by itself."""
    files = handed(tmp_path, Asset(address="gegevens/alles.csv", content=str), own="over-ons.md")
    ours = {"index.md", "kleindorp/index.md", "kleindorp/2026/index.md", "gegevens/alles.csv"}
    assert set(files.src_uris) == {"over-ons.md", *ours}
    assert {file.inclusion for file in files if file.src_uri in ours} == {InclusionLevel.NOT_IN_NAV}


@pytest.mark.parametrize("own", ["index.md", "alles.csv"])
def test_what_an_editor_wrote_is_never_replaced(tmp_path: Path, own: str) -> None:
    """Neither by a page nor by a file of ours."""
    with pytest.raises(Abort, match=f"^'{own}' heeft het adres van een pagina of bestand van de plannen"):
        handed(tmp_path, Asset(address="alles.csv", content=str), own=own)


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
