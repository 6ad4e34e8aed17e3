"""What changed inside a file, revision by revision, in the sentences that a reader of the site gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from tests.unit.history.site import COACH, FILES, PROFIEL, PROGRAMMA, make_repository, site_of
from tests.unit.history.test_pages import told
from uitvoeringskompas.views.wijziging import revisie

PARTIJEN = "duinstad/partijen.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository with the plans of Duinstad, committed on 5 January 2026."""
    return make_repository(tmp_path)


def newest(repository: Repository) -> list[str]:
    """Return what the page tells of the newest revision, without its year and day."""
    lines = told(site_of(repository.plans))
    return lines[2 : lines.index("5 januari 2026")]


def test_a_change_is_told_in_words_with_the_names_of_what_it_refers_to(repository: Repository) -> None:
    repository.write(PARTIJEN, "partijen: [{id: welzijn, naam: Welzijn Duinstad, soort: welzijn}]\n")
    text = FILES[COACH].replace("niet_gestart", "loopt") + "uitvoerders: [{partij: welzijn}]\n"
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message=x", day="2026-01-05")
    repository.write(COACH, text)
    repository.commit("x", "2026-03-01")
    assert newest(repository) == [
        "Beweegcoach (2026): gewijzigd",
        "Interventie ‘Beweegcoach’: ‘Status’ was nog niet gestart en is nu loopt.",
        "Interventie ‘Beweegcoach’: bij ‘Uitvoerders’ is toegevoegd: Welzijn Duinstad.",
    ]


def test_a_file_that_moved_and_changed_tells_both(repository: Repository) -> None:
    other = COACH.replace("gezondheid", "gezond")
    repository.move("duinstad/2026/gezondheid", "duinstad/2026/gezond")
    repository.write(other, FILES[COACH].replace("niet_gestart", "loopt"))
    repository.commit("x", "2026-03-01")
    lines = newest(repository)
    assert lines[0] == f"Beweegcoach (2026): verplaatst en gewijzigd; stond in {COACH}"
    assert "Interventie ‘Beweegcoach’: ‘Status’ was nog niet gestart en is nu loopt." in lines


def test_a_file_that_got_another_name_is_not_told_as_one_that_went_and_one_that_came(repository: Repository) -> None:
    repository.move(COACH, COACH.replace("beweegcoach", "sportcoach"))
    repository.write(COACH.replace("beweegcoach", "sportcoach"), FILES[COACH].replace("niet_gestart", "loopt"))
    repository.commit("x", "2026-03-01")
    assert newest(repository) == [
        f"Beweegcoach (2026): verplaatst en gewijzigd; stond in {COACH}",
        "Interventie ‘Beweegcoach’: ‘Status’ was nog niet gestart en is nu loopt.",
    ]


def test_another_way_of_writing_the_same_is_no_change(repository: Repository) -> None:
    repository.write(PROFIEL, "# Wie we zijn\nherkomst: fictief\nsoort: gemeente\nnaam: 'Duinstad'\n")
    repository.commit("x", "2026-03-01")
    assert newest(repository) == [
        "Profiel: gewijzigd",
        "Alleen de manier van opschrijven veranderde, niet de inhoud.",
    ]


@pytest.mark.parametrize("broken", ["onzin: 1\n", "titel: [\n", "", "titel: \x00\n", "x" * (1024 * 1024 + 1)])
def test_a_version_that_is_no_plan_is_not_guessed_at(repository: Repository, broken: str) -> None:
    repository.write(COACH, broken)
    repository.commit("x", "2026-03-01")
    repository.write(COACH, FILES[COACH])
    repository.write(PROGRAMMA, FILES[PROGRAMMA].replace("Gezond in", "Gezonder in"))
    repository.commit("x", "2026-03-02")
    lines = newest(repository)
    unclear = "Wat er precies veranderde, is niet te zeggen: een van de twee versies volgt niet de regels van nu."
    assert lines == [
        "Beweegcoach (2026): gewijzigd",
        unclear,
        "Gezonder in Duinstad: gewijzigd",
        "Programma ‘Gezonder in Duinstad’: ‘Titel’ was ‘Gezond in Duinstad’ en is nu ‘Gezonder in Duinstad’.",
        "1 maart 2026",
        "Beweegcoach (2026): gewijzigd",
        unclear,
    ]


def test_very_many_changes_in_one_file_are_counted(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisie, "MOST_SENTENCES", 1)
    more = "website: https://duinstad.example\nprovincie: zeeland\nggd: ggd_drenthe\n"
    repository.write(PROFIEL, FILES[PROFIEL] + more)
    repository.commit("x", "2026-03-01")
    assert newest(repository)[-1] == "En nog 2 wijzigingen in dit bestand."
