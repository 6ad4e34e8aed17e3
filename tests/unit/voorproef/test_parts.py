"""The program that goes to a browser is whole: in a Python without any library it says what ours says."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE, TEMPLATES
from tests.packed import as_told, ask_bare_python, program, unpack
from tests.problems.cases import NAMES, expected_file, make_plans
from tests.sourcecode import PROJECT
from uitvoeringskompas.resources import list_texts
from uitvoeringskompas.voorproef import parts

SOME = slice(None, None, 6)
"""Of the cases; the same question about all of them takes ten seconds more."""


def test_what_kompas_check_says_is_said_without_a_compiled_library(tmp_path: Path) -> None:
    """Every sign of it, in each of these cases."""
    names = NAMES[SOME]
    asked = [(make_plans(name, tmp_path / name), ()) for name in names]
    answers = ask_bare_python(unpack(tmp_path / "programma"), asked)
    told = {name: as_told(answer) for name, answer in zip(names, answers, strict=True)}
    assert told == {name: expected_file(name).read_text("utf-8") for name in names}


def test_it_holds_nothing_that_is_compiled_and_no_room_that_it_does_not_enter() -> None:
    """What MkDocs, git hosts, tables and the command line need stays behind."""
    with zipfile.ZipFile(BytesIO(program())) as archive:
        names = archive.namelist()
    assert [name for name in names if name.endswith((".so", ".pyd", ".pyc"))] == []
    ours = {name.split("/")[1] for name in names if name.startswith("uitvoeringskompas/")}
    assert ours.isdisjoint(parts.UNASKED)
    assert {"comrak.py", "nh3.py", "jsonschema_rs.py", "msgspec.py", "rpds.py"} <= set(names)


def test_the_same_versions_give_the_same_bytes() -> None:
    """No clock and no order of the disk in it."""
    assert parts.pack_program(KNOWLEDGE.texts) == program()


def test_what_is_known_goes_along_as_it_is_on_this_site() -> None:
    """With the templates that a site has of its own."""
    files = list_texts(KNOWLEDGE.texts)
    assert files["schema/leidraad.yaml"] == (PROJECT / "schema" / "leidraad.yaml").read_bytes()
    assert TEMPLATES is not None
    assert {name for name in files if name.startswith("schema/")} == {
        path.relative_to(PROJECT).as_posix()
        for path in (PROJECT / "schema").rglob("*")
        if path.name.endswith((".schema.json", ".yaml"))
    }


def test_a_library_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who builds the site can then be told what to install."""
    monkeypatch.setattr(parts, "LIBRARIES", ("bestaat-niet",))
    with pytest.raises(parts.MissingLibraryError, match="bestaat-niet"):
        parts.pack_program(KNOWLEDGE.texts)
