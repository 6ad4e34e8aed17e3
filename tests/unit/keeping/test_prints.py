"""A print is another one as soon as anything is that can change an answer, and the same as long as nothing is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.unit.check.gatenplannen import write
from tests.unit.plannen import BUUR, DUINSTAD
from uitvoeringskompas import resources
from uitvoeringskompas.keeping import prints
from uitvoeringskompas.keeping.prints import TOP, combine, print_folder, print_ourselves, print_plans
from uitvoeringskompas.reading.source import MAX_BYTES

STIJLEN = ("huisstijl/logo.svg", "duinstad/huisstijl/logo.svg")
PLANS = {**DUINSTAD, **BUUR, "site.yaml": "{}\n", **dict.fromkeys(STIJLEN, "<svg/>")}
PROFIEL = "duinstad/profiel.yaml"


@pytest.fixture(name="plans")
def plans_fixture(tmp_path: Path) -> Path:
    """Return plans of three publishers and of a site."""
    return write(tmp_path / "plans", PLANS)


def test_each_folder_has_a_print_of_its_own_and_all_else_has_one(plans: Path) -> None:
    """Another place or time changes none of them, and a folder has the same one when it is asked for alone."""
    found = print_plans(plans)
    assert list(found) == [TOP, "duinstad", "kustregio", "zuiderdorp"]
    assert len(set(found.values())) == 4
    copy = plans.parent / "elsewhere"
    shutil.copytree(plans, copy, copy_function=shutil.copyfile)
    assert print_plans(copy) == found
    assert print_folder(copy, "duinstad") == found["duinstad"]


def _write(name: str, content: bytes = b"x") -> Callable[[Path], None]:
    def change(plans: Path) -> None:
        (plans / name).parent.mkdir(parents=True, exist_ok=True)
        (plans / name).write_bytes(content)

    return change


def _link(name: str, target: str) -> Callable[[Path], None]:
    def change(plans: Path) -> None:
        (plans / name).unlink(missing_ok=True)
        (plans / name).symlink_to(target)

    return change


def _pipe(plans: Path) -> None:
    (plans / PROFIEL).unlink()
    os.mkfifo(plans / PROFIEL)


def _folder_for_file(plans: Path) -> None:
    (plans / PROFIEL).unlink()
    (plans / PROFIEL).mkdir()


def _rename(plans: Path) -> None:
    (plans / PROFIEL).rename(plans / "duinstad" / "partij.yaml")


def _odd_name(plans: Path) -> None:
    Path(os.fsdecode(os.fsencode(plans / "duinstad") + b"/\xff.yaml")).write_bytes(b"")


STATES: dict[str, Callable[[Path], None]] = {
    "another byte": _write(PROFIEL),
    "empty": _write(PROFIEL, b""),
    "too large": _write(PROFIEL, b"a" * (MAX_BYTES + 1)),
    "twice too large": _write(PROFIEL, b"a" * (2 * MAX_BYTES + 1)),
    "gone": lambda plans: (plans / PROFIEL).unlink(),
    "another name": _rename,
    "a link inside": _link(PROFIEL, "partijen.yaml"),
    "a link outside": _link(PROFIEL, "/"),
    "a pipe": _pipe,
    "a folder": _folder_for_file,
    "a plan more": _write("duinstad/notas/nieuw.yaml"),
    "an empty plan more": _write("duinstad/notas/nieuw.yaml", b""),
    "no plan": _write("duinstad/onzin.txt"),
    "no plan, deeper": _write("duinstad/a/b/c/onzin.txt"),
    "a logo": _write("duinstad/huisstijl/logo.svg"),
    "an odd name": _odd_name,
}


def test_every_state_of_the_files_of_a_publisher_has_another_print_and_touches_no_other(plans: Path) -> None:
    """What is there, how it is called, what is in it, and what keeps it from being read."""
    before = print_plans(plans)
    found = {}
    for name, change in STATES.items():
        with _other(plans) as copy:
            change(copy)
            found[name] = print_plans(copy)
    states = {each["duinstad"] for each in found.values()}
    assert len(states | {before["duinstad"]}) == len(STATES) + 1
    assert {each | {"duinstad": before["duinstad"]} == before for each in found.values()} == {True}


@pytest.mark.parametrize(
    "change",
    [
        _write("site.yaml"),
        _write("huisstijl/logo.svg"),
        _write("huisstijl/tokens.json"),
        _write("onzin.txt"),
        _link("ergens", "duinstad"),
    ],
)
def test_what_belongs_to_nobody_is_in_the_print_of_the_top_alone(plans: Path, change: Callable[[Path], None]) -> None:
    """A link to a publisher is no publisher."""
    before = print_plans(plans)
    change(plans)
    after = print_plans(plans)
    assert after[TOP] != before[TOP]
    assert after | {TOP: before[TOP]} == before


@pytest.mark.parametrize("name", ["duinstad/README.md", ".git/HEAD", "duinstad/.DS_Store", "duinstad/profiel.yaml~"])
def test_what_the_walk_leaves_alone_is_in_no_print(plans: Path, name: str) -> None:
    """And so is what stands in a file that is no plan, however large it is: nobody reads it."""
    _write("duinstad/foto.jpg", b"1")(plans)
    before = print_plans(plans)
    _write(name)(plans)
    _write("duinstad/foto.jpg", b"2")(plans)
    assert print_plans(plans) == before


def test_what_cannot_be_read_has_a_print_too(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is closed, and no folder at all."""
    before = print_plans(plans)
    scandir = os.scandir

    def refuse(folder: str) -> object:
        if folder.endswith("/notas"):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    with monkeypatch.context() as closed:
        closed.setattr(os, "scandir", refuse)
        after = print_plans(plans)
    assert {name for name in before if before[name] != after[name]} == {"duinstad"}
    assert list(print_plans(plans / "nergens")) == [TOP]


def test_every_plan_is_read_once(plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A print costs one look at each file, and none at what is no plan."""
    read: list[str] = []

    def note(path: str, file: str, *, most: int) -> bytes:
        read.append(f"{Path(path).relative_to(plans).as_posix()}{file}")
        return Path(path).read_bytes()[:most]

    _write("duinstad/foto.jpg")(plans)
    monkeypatch.setattr(prints, "read_bytes", note)
    print_plans(plans)
    assert sorted(read) == sorted(PLANS)


def test_the_print_of_ourselves_holds_every_file_of_ours_and_the_version_of_every_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Code, knowledge, templates, those of the site itself, Python; not what Python makes of the code."""
    home, own, libraries = tmp_path / "home", tmp_path / "own", tmp_path / "libraries"
    _write("reading/disk.py")(home)
    _write("pagina.jinja")(own)
    _write("click-8.0.dist-info/METADATA")(libraries)
    monkeypatch.setattr(prints, "list_homes", lambda: (home,))
    monkeypatch.syspath_prepend(str(libraries))
    seen = [print_ourselves(), print_ourselves(own)]
    for change in (
        lambda: _write("reading/disk.py", b"y")(home),
        lambda: _write("reading/data.yaml")(home),
        lambda: (home / "reading" / "data.yaml").rename(home / "data.yaml"),
        lambda: _write("pagina.jinja", b"y")(own),
        lambda: (libraries / "click-8.0.dist-info").rename(libraries / "click-8.1.dist-info"),
        lambda: monkeypatch.setattr("sys.version", "another"),
    ):
        change()
        seen.append(print_ourselves(own))
    assert len(set(seen)) == len(seen)
    _write("__pycache__/disk.pyc")(home)
    assert print_ourselves(own) == seen[-1]


def test_what_we_are_made_of_is_the_package_and_the_knowledge_beside_it() -> None:
    """A module, a schema and a template of this checkout stand in one of these folders."""
    homes = resources.list_homes()
    for file in (Path(prints.__file__), resources.schema_folder() / "leidraad.yaml", resources.template_folder()):
        assert any(file.is_relative_to(home) for home in homes)


def test_prints_that_are_put_together_differ_by_their_order_and_their_bounds() -> None:
    """No two rows of words are taken for one another."""
    rows = [("a", "b"), ("b", "a"), ("ab",), ("a", "b", ""), ("", "ab"), ("\udcff",)]
    assert len({combine(*row) for row in rows}) == len(rows)


@contextmanager
def _other(plans: Path) -> Iterator[Path]:
    """Lend a copy of the plans."""
    copy = plans.parent / "copy"
    shutil.copytree(plans, copy)
    yield copy
    shutil.rmtree(copy)
