"""Whose frame stands around our pages, and what we change in that of somebody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files

from tests.unit.adapters.mkdocs.settings import START, read_settings
from uitvoeringskompas.adapters.mkdocs.frame import Frame, find_frame, set_up_theme, show_at
from uitvoeringskompas.resources import template_folder

HOST = START.replace("material", "uitvoeringskompas")
OURS, OVERRIDES = str(template_folder() / "theme"), str(template_folder() / "gast")


@pytest.mark.parametrize(("start", "frame"), [(START, Frame.GUEST), (HOST, Frame.HOST)])
def test_the_theme_says_whose_frame_it_is(tmp_path: Path, start: str, frame: Frame) -> None:
    assert find_frame(read_settings(tmp_path, start=start)) is frame


def test_a_theme_that_is_neither_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the line where it is chosen."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        Abort, match=r"^mkdocs.yml:3: Uitvoeringskompas werkt met het thema Material, of met zijn eigen thema"
    ):
        find_frame(read_settings(tmp_path, start=START.replace("material", "mkdocs")))


def test_our_own_frame_is_a_theme_and_nothing_of_another_theme_comes_along(tmp_path: Path) -> None:
    """After the folder of the user, and before what MkDocs brings itself."""
    (tmp_path / "eigen").mkdir()
    start = HOST.replace("uitvoeringskompas}", "uitvoeringskompas, custom_dir: eigen}")
    config = read_settings(tmp_path, "repo_url: https://github.com/duinstad/plannen\n", start=start)
    set_up_theme(config, Frame.HOST, voorbeeld=True)
    show_at(config, Frame.HOST, "gezond/", Files([]))
    assert config.theme.dirs[:-1] == [str(tmp_path / "eigen"), OURS]
    assert (config.theme["voorbeeld"], config.theme["plek"], list(config.extra_css)) == (True, "gezond/", [])
    assert config.repo_url == "https://github.com/duinstad/plannen"


@pytest.mark.parametrize(
    ("said", "folders", "language", "font"),
    [
        ("material}", [OVERRIDES], "nl", False),
        ("material, custom_dir: eigen, language: fy}", ["eigen", OVERRIDES], "fy", False),
        ("material, font: {text: Lato}}", [OVERRIDES], "nl", {"text": "Lato"}),
    ],
    ids=["silent", "language", "font"],
)
def test_a_guest_defaults_what_the_user_left_open_and_nothing_else(
    tmp_path: Path, said: str, folders: list[str], language: str, font: object
) -> None:
    """Dutch, and no letters from elsewhere; our few overrides go after those of the user, our styles before theirs."""
    (tmp_path / "eigen").mkdir()
    start = START.replace("material}", said)
    config = read_settings(tmp_path, "extra_css: [van-ons.css]\n", start=start)
    set_up_theme(config, Frame.GUEST, voorbeeld=False)
    show_at(config, Frame.GUEST, "gezond/", Files([]))
    dirs = [folder.removeprefix(f"{tmp_path}/") for folder in config.theme.dirs]
    assert dirs[: len(folders)] == folders
    assert (config.theme["language"], config.theme["font"]) == (language, font)
    ours = [f"gezond/assets/uitvoeringskompas/{name}.css" for name in ("stijl", "gast")]
    assert list(config.extra_css) == [*ours, "van-ons.css"]
