"""A repository is somebody else's: nothing in it is run, and nothing in it passes for something that it is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.history.repository import Repository
from uitvoeringskompas.history.plain import plain_text
from uitvoeringskompas.history.reader import read_history

PROFIEL = "duinstad/profiel.yaml"
SETTINGS = (
    "core.fsmonitor",
    "core.pager",
    "core.sshCommand",
    "diff.external",
    "diff.boos.command",
    "diff.boos.textconv",
    "filter.boos.smudge",
    "filter.boos.clean",
    "gpg.program",
    "pager.log",
    "uploadpack.packObjectsHook",
)


def test_no_program_that_a_repository_names_is_started(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.commit("x", "2026-01-05")
    repository.write(PROFIEL, "naam: Duinstad aan Zee\n")
    repository.commit("x", "2026-02-01")
    marker = tmp_path / "uitgevoerd"
    for setting in SETTINGS:
        repository.git("config", setting, f"touch {marker}; cat")
    repository.git("config", "log.showSignature", "true")
    hooks = tmp_path / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-index-change", "post-checkout", "reference-transaction", "fsmonitor-watchman"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {marker}\n", encoding="utf-8")
        (hooks / name).chmod(0o755)
    (repository.plans / ".gitattributes").write_text("*.yaml diff=boos filter=boos\n", encoding="utf-8")
    history = read_history(repository.plans, names=True)
    contents = history.read([change.after for found in history.revisions for change in found.changes if change.after])
    assert sorted(contents.values()) == [b"naam: Duinstad\n", b"naam: Duinstad aan Zee\n"]
    assert not marker.exists()


def test_a_clone_that_left_objects_behind_does_not_fetch_them(tmp_path: Path) -> None:
    source = Repository(tmp_path / "bron")
    source.write(PROFIEL, "naam: Duinstad\n")
    source.commit("x", "2026-01-05")
    source.write(PROFIEL, "naam: Duinstad aan Zee\n")
    source.commit("x", "2026-02-01")
    source.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "kloon"
    source.git("clone", "--quiet", "--filter=blob:none", "--no-checkout", f"file://{source.root}", str(clone))
    (clone / "plans").mkdir()
    marker = tmp_path / "uitgevoerd"
    source.git("-C", str(clone), "config", "remote.origin.uploadpack", f"touch {marker}; git-upload-pack")
    history = read_history(clone / "plans")
    ids = [change.after for found in history.revisions for change in found.changes if change.after]
    assert history.read(ids) == {}
    assert not marker.exists()


@pytest.mark.parametrize("name", ["--upload-pack=touch uitgevoerd", "-n1", ":(exclude)*", "*", "a\nb\tc", "é–\u202e"])
def test_a_name_that_looks_like_an_option_is_a_name(tmp_path: Path, name: str) -> None:
    repository = Repository(tmp_path, plans=name)
    path = f"duinstad/notas/{name}.yaml"
    repository.write(path, "titel: Nota\n")
    repository.commit("x", "2026-01-05")
    history = read_history(repository.plans)
    assert [change.path for found in history.revisions for change in found.changes] == [path]
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted([".git", name])


def test_a_name_that_is_no_text_stays_apart_from_others(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    path = b"duinstad/notas/nota-\xff.yaml".decode("utf-8", "surrogateescape")
    repository.write(path, "titel: Nota\n")
    repository.commit("x", "2026-01-05")
    assert read_history(repository.plans).of_document(path)[0].commit == repository.git("rev-parse", "HEAD")


def test_subjects_and_names_are_not_even_asked_for(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.commit("Vertrouwelijk", "2026-01-05", name="Janneke Jansen")
    (revision,) = read_history(repository.plans).revisions
    assert (revision.subject, revision.author) == (None, None)


def test_subjects_and_names_that_are_wanted_come_without_tricks_and_without_addresses(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    subject = "Eerste\n:100644 100644 \x1b[31mrood\u202e – van <janneke@example.org>, ’s ochtends"
    repository.commit(subject, "2026-01-05", name="Janneke janneke@example.org")
    (revision,) = read_history(repository.plans, names=True).revisions
    assert revision.subject == "Eerste :100644 100644 [31mrood – van , ’s ochtends"
    assert revision.author == "Janneke"
    assert [change.path for change in revision.changes] == [PROFIEL]


def test_a_date_that_cannot_be_is_unknown(tmp_path: Path) -> None:
    repository = Repository(tmp_path)
    repository.write(PROFIEL, "naam: Duinstad\n")
    repository.commit("x", "2026-01-05")
    raw = repository.git("cat-file", "commit", "HEAD").replace("1767610800", "99999999999999999")
    (tmp_path / "commit").write_text(f"{raw}\n", encoding="utf-8")
    commit = repository.git("hash-object", "-t", "commit", "-w", "--literally", "commit")
    repository.git("update-ref", "refs/heads/main", commit)
    assert [(found.commit, found.datum) for found in read_history(repository.plans).revisions] == [(commit, None)]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Planning 2027", "Planning 2027"),
        ("  veel \t wit\r\n", "veel wit"),
        ("a@b", ""),
        ("\x00\x07\u200b\ufeff", ""),
        ("x" * 201, "x" * 199 + "…"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
)
def test_a_text_of_a_stranger_becomes_one_plain_line(typed: str, printed: str) -> None:
    assert plain_text(typed) == printed
