"""The line of a setting in the file with settings of another program."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.settings import find_setting

SETTINGS = """\
site_name: !ENV [NAAM, Proef]
theme:
  name: material
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
plugins:
  - search
  - uitvoeringskompas:
      plek: gezond/
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("theme", "name"), 3),
        (("plugins", "uitvoeringskompas", "plek"), 10),
        (("plugins", "search"), 8),
        (("plugins", "uitvoeringskompas", "plans"), 9),
        (("theme", "language"), 2),
        (("nav",), 1),
    ],
    ids=["key", "key in a list", "item of a list", "below an item", "below a key", "nowhere"],
)
def test_a_setting_has_a_line_or_that_of_what_it_would_stand_below(
    tmp_path: Path, path: tuple[str, ...], line: int
) -> None:
    """Whatever tags the other program knows."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    found = find_setting(tmp_path / "mkdocs.yml", *path, shown_as="hier/mkdocs.yml")
    assert found == Location("hier/mkdocs.yml", line)


def test_plugins_may_be_a_mapping_too(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("plugins:\n  uitvoeringskompas:\n    plek: x\n", "utf-8")
    found = find_setting(tmp_path / "mkdocs.yml", "plugins", "uitvoeringskompas", "plek", shown_as="mkdocs.yml")
    assert found == Location("mkdocs.yml", 3)


@pytest.mark.parametrize(
    ("own", "path", "place"),
    [
        ("", ("theme", "name"), Location("basis/mkdocs.yml", 3)),
        ("theme: mkdocs\n", ("theme",), Location("eigen.yml", 2)),
        ("theme:\n  language: fy\n", ("theme", "name"), Location("basis/mkdocs.yml", 3)),
        ("theme:\n  language: fy\n", ("theme", "favicon"), Location("basis/mkdocs.yml", 2)),
        ("", ("nav",), Location("basis/mkdocs.yml", 1)),
    ],
    ids=["inherited", "its own", "one of both", "in neither", "nowhere"],
)
def test_a_setting_may_stand_in_the_file_that_is_inherited_from(
    tmp_path: Path, own: str, path: tuple[str, ...], place: Location
) -> None:
    """What the file says itself goes before."""
    (tmp_path / "basis").mkdir()
    (tmp_path / "basis" / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    (tmp_path / "eigen.yml").write_text(f"INHERIT: basis/mkdocs.yml\n{own}", "utf-8")
    assert find_setting(tmp_path / "eigen.yml", *path, shown_as="eigen.yml") == place


@pytest.mark.parametrize("text", ["a: [", "", "- x\n", "\0"])
def test_a_file_that_cannot_be_read_has_a_beginning(tmp_path: Path, text: str) -> None:
    """The other program tells what is wrong with it."""
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    assert find_setting(tmp_path / "mkdocs.yml", "theme", shown_as="mkdocs.yml") == Location("mkdocs.yml", 1)
    assert find_setting(tmp_path / "weg.yml", "theme", shown_as="weg.yml") == Location("weg.yml", 1)
