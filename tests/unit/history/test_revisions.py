"""What git knows of the plans, from real repositories: which revision did what to which file, and on which day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.unit.history.repository import Repository
from uitvoeringskompas.history.reader import read_history
from uitvoeringskompas.history.revision import History

PROFIEL = "duinstad/profiel.yaml"
COACH = "duinstad/2026/gezondheid/interventies/beweegcoach.yaml"
WANDELEN = "duinstad/2026/gezondheid/interventies/wandelen.yaml"
LONG = "titel: Beweegcoach\nwat: Een coach die met mensen gaat bewegen.\nhoe: In de wijk, op afspraak.\n"


def told(history: History) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return day and changes of every revision, the newest first."""
    return [
        (str(revision.datum), [(change.status.value, change.path) for change in revision.changes])
        for revision in history.revisions
    ]


def days(history: History, path: str) -> list[str]:
    """Return the days on which a file changed, the newest first."""
    return [str(revision.datum) for revision in history.of_document(path)]


def test_every_revision_tells_its_day_and_what_it_did_to_each_file(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.write(COACH, LONG)
    repository.commit("Begin", "2026-01-05")
    repository.write(COACH, LONG + "status: loopt\n")
    repository.commit("Gestart", "2026-02-01")
    (repository.plans / COACH).unlink()
    repository.commit("Gestopt", "2026-03-01")
    assert told(read_history(repository.plans)) == [
        ("2026-03-01", [("verwijderd", COACH)]),
        ("2026-02-01", [("gewijzigd", COACH)]),
        ("2026-01-05", [("toegevoegd", COACH), ("toegevoegd", PROFIEL)]),
    ]


def test_the_versions_of_a_file_are_read_as_they_were(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    for day, text in (("2026-01-05", "naam: Duinstad\n"), ("2026-01-06", "naam: Duinstäd\n\n"), ("2026-01-07", "")):
        repository.write(PROFIEL, text)
        repository.commit("x", day)
    history = read_history(repository.plans)
    ids = [change.after for revision in history.revisions for change in revision.changes]
    contents = history.read([each for each in ids if each])
    assert [contents[each] for each in ids if each] == [b"", "naam: Duinstäd\n\n".encode(), b"naam: Duinstad\n"]


def test_a_version_that_is_too_large_or_not_there_is_left_out(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "x" * (1024 * 1024 + 1))
    repository.commit("x", "2026-01-05")
    history = read_history(repository.plans)
    too_large = history.revisions[0].changes[0].after
    assert too_large is not None
    assert history.read([too_large, "0" * 40, repository.git("rev-parse", "HEAD"), "--batch"]) == {}


def test_a_file_keeps_its_history_under_another_name(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(COACH, LONG)
    repository.commit("Begin", "2026-01-05")
    repository.move(COACH, WANDELEN)
    repository.commit("Nieuwe naam", "2026-02-01")
    repository.write(WANDELEN, LONG + "status: loopt\n")
    repository.commit("Gestart", "2026-03-01")
    history = read_history(repository.plans)
    assert days(history, WANDELEN) == ["2026-03-01", "2026-02-01", "2026-01-05"]
    assert days(history, COACH) == []
    moved = history.revisions[1].changes[0]
    assert (moved.status, moved.old_path, moved.path) == ("verplaatst", COACH, WANDELEN)
    assert moved.before == moved.after


def test_two_files_that_swap_names_keep_their_own_history(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    other = "".join(f"regel_{number}: tekst over wandelen {number}\n" for number in range(9))
    repository.write(COACH, LONG)
    repository.commit("Coach", "2026-01-05")
    repository.write(WANDELEN, other)
    repository.commit("Wandelen", "2026-01-06")
    repository.write(COACH, other)
    repository.write(WANDELEN, LONG)
    repository.git("add", "--all")
    repository.git("-c", "diff.renames=true", "commit", "--quiet", "--message=Ruil", day="2026-02-01")
    history = read_history(repository.plans)
    # Git sees two files that were rewritten, and so do we: what stands at an address is what counts.
    assert days(history, COACH) == ["2026-02-01", "2026-01-05"]
    assert days(history, WANDELEN) == ["2026-02-01", "2026-01-06"]


def test_a_file_that_is_replaced_by_one_of_another_kind_is_not_that_file(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    nota = "duinstad/notas/nota-2026.yaml"
    repository.write(COACH, LONG)
    repository.commit("Begin", "2026-01-05")
    repository.move(COACH, nota)
    repository.commit("Iets heel anders", "2026-02-01")
    assert told(read_history(repository.plans)) == [
        ("2026-02-01", [("verwijderd", COACH), ("toegevoegd", nota)]),
        ("2026-01-05", [("toegevoegd", COACH)]),
    ]


def test_a_publisher_that_gets_another_name_keeps_its_history(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(COACH, LONG)
    repository.commit("Begin", "2026-01-05")
    repository.move("duinstad", "kuststad")
    repository.commit("Herindeling", "2026-02-01")
    history = read_history(repository.plans)
    assert days(history, COACH.replace("duinstad", "kuststad")) == ["2026-02-01", "2026-01-05"]


def test_a_file_that_comes_back_continues_where_it_stopped(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.commit("Begin", "2026-01-05")
    (repository.plans / PROFIEL).unlink()
    repository.commit("Weg", "2026-02-01")
    repository.write(PROFIEL, "naam: Duinstad aan Zee\n")
    repository.commit("Terug", "2026-03-01")
    assert days(read_history(repository.plans), PROFIEL) == ["2026-03-01", "2026-02-01", "2026-01-05"]


def test_a_merge_tells_nothing_twice(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(COACH, LONG)
    repository.commit("Begin", "2026-01-05")
    repository.git("checkout", "--quiet", "-b", "voorstel")
    repository.write(COACH, LONG + "status: loopt\n")
    repository.commit("Voorstel", "2026-01-10")
    repository.git("checkout", "--quiet", "main")
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.commit("Intussen", "2026-01-08")
    repository.git("merge", "--quiet", "--no-ff", "voorstel", "--message=Samen", day="2026-01-20")
    assert told(read_history(repository.plans)) == [
        ("2026-01-10", [("gewijzigd", COACH)]),
        ("2026-01-08", [("toegevoegd", PROFIEL)]),
        ("2026-01-05", [("toegevoegd", COACH)]),
    ]


def test_a_change_on_a_branch_follows_the_file_to_the_name_it_got_meanwhile(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(COACH, LONG)
    repository.commit("Begin", "2026-01-05")
    repository.git("checkout", "--quiet", "-b", "voorstel")
    repository.write(COACH, LONG + "status: loopt\n")
    repository.commit("Voorstel, later dan de nieuwe naam", "2026-01-15")
    repository.git("checkout", "--quiet", "main")
    repository.move(COACH, WANDELEN)
    repository.commit("Nieuwe naam", "2026-01-10")
    repository.git("merge", "--quiet", "--no-ff", "voorstel", "--message=Samen", day="2026-01-20")
    assert days(read_history(repository.plans), WANDELEN) == ["2026-01-15", "2026-01-10", "2026-01-05"]


def test_the_plans_may_be_a_folder_deep_in_a_repository_of_more(tmp_path: Path) -> None:
    repository = Repository(tmp_path, plans="werk/site met spaties/plans")
    (tmp_path / "LEESMIJ.md").write_text("Iets anders.\n", encoding="utf-8")
    repository.commit("Niet van de plannen", "2026-01-04")
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.write("duinstad/LEESMIJ.md", "Geen plan.\n")
    repository.commit("Begin", "2026-01-05")
    assert told(read_history(repository.plans)) == [("2026-01-05", [("toegevoegd", PROFIEL)])]


def test_a_publisher_gets_its_own_part_of_a_revision(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.write("kuststad/profiel.yaml", "naam: Kuststad\n")
    commit = repository.commit("Begin", "2026-01-05")
    history = read_history(repository.plans)
    (own,) = history.of_publisher("kuststad")
    assert (own.commit, own.datum) == (commit, date(2026, 1, 5))
    assert [change.path for change in own.changes] == ["kuststad/profiel.yaml"]
    assert history.of_publisher("elders") == ()


def test_a_file_that_only_gets_other_rights_did_not_change(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.commit("Begin", "2026-01-05")
    (repository.plans / PROFIEL).chmod(0o755)
    repository.commit("Rechten", "2026-02-01")
    assert days(read_history(repository.plans), PROFIEL) == ["2026-01-05"]
