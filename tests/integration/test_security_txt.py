"""A site says whom to tell about its security, or why it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.project import FIVE_LINES, generate, make_project

PLACE = "site/.well-known/security.txt"


def settings(nagekeken: str, melden: str = "beveiliging@duinstad.example") -> str:
    """Give the settings of a site of its own that was built on 1 October 2026."""
    block = f"{{melden: {melden}, nagekeken: {nagekeken}}}"
    plugin = f"plugins:\n  - uitvoeringskompas: {{peildatum: 2026-10-01, beveiliging: {block}}}\n"
    return f"site_url: https://duinstad.example/gezondheid/\n{FIVE_LINES.partition('plugins:')[0]}{plugin}"


def test_what_was_checked_lately_is_published(tmp_path: Path) -> None:
    """In the place where everybody looks; a site below a path is told that nobody looks there."""
    project = make_project(tmp_path, settings=settings("2026-09-01"))
    said = generate(project)
    assert said.returncode == 0, said.stderr
    assert (project / PLACE).read_text("utf-8").splitlines()[1:3] == [
        "Contact: mailto:beveiliging@duinstad.example",
        "Expires: 2027-08-31T00:00:00Z",
    ]
    assert "Je site staat onder '/gezondheid/'. '.well-known/security.txt' wordt alleen gevonden" in said.stderr


@pytest.mark.parametrize(
    ("block", "sentence"),
    [
        (
            ("2025-09-01",),
            "'.well-known/security.txt' staat niet in de site: het adres is het laatste jaar niet nagekeken.",
        ),
        (("2026-09-01", "jan.jansen@duinstad.example"), "is geen postbus van een functie en geen pagina met https."),
    ],
)
def test_what_is_old_or_of_a_person_is_not(tmp_path: Path, block: tuple[str, ...], sentence: str) -> None:
    """The first is told and stops nothing, the second is a mistake in the settings."""
    project = make_project(tmp_path, settings=settings(*block))
    said = generate(project)
    assert said.returncode == (0 if len(block) == 1 else 1)
    assert sentence in said.stderr
    assert not (project / PLACE).exists()


def test_what_is_not_said_any_more_goes_with_the_old_site(tmp_path: Path) -> None:
    """Hidden files stay when a site is replaced, and the file of the owner does, but ours is not one of them."""
    project = make_project(tmp_path, settings=settings("2026-09-01"))
    assert generate(project).returncode == 0
    (project / PLACE).with_name("van-de-beheerder").write_text("blijft\n", "utf-8")
    (project / "mkdocs.yml").write_text(FIVE_LINES, "utf-8")
    assert generate(project).returncode == 0
    assert [path.name for path in (project / PLACE).parent.iterdir()] == ["van-de-beheerder"]
