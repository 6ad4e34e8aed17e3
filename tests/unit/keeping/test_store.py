"""What is kept comes back whole and about the same thing, or it is not there; nothing about it is ever told."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from uitvoeringskompas.keeping import store as room
from uitvoeringskompas.keeping.store import TAG, Store, store_beside

VALUE = {"duinstad": ["é", 1, 2.5, None, True, {"a": []}]}
TEXTS = st.text(st.characters(exclude_categories=()), max_size=12)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(TEXTS, below, max_size=4),
    max_leaves=8,
)


@pytest.fixture(name="folder")
def folder_fixture(tmp_path: Path) -> Path:
    """Return the folder of a store that keeps one value."""
    folder = tmp_path / ".cache" / "uitvoeringskompas"
    Store(folder).save("check", "key", VALUE)
    return folder


def entry(folder: Path) -> Path:
    """Return the file of the only value."""
    (found,) = folder.glob("*.json")
    return found


def test_what_is_kept_comes_back_for_its_name_and_its_key_alone(folder: Path) -> None:
    """Of each name one value is kept; the folder says to git and to backups that it can be missed."""
    store = Store(folder)
    assert store.load("check", "key") == VALUE
    assert store.load("check", "other") is None
    assert store.load("other", "key") is None
    store.save("check", "other", [1])
    assert (store.load("check", "key"), store.load("check", "other")) == (None, [1])
    assert sorted(path.name for path in folder.iterdir()) == sorted([".gitignore", TAG, entry(folder).name])
    assert (folder / ".gitignore").read_text("utf-8") == "*\n"
    assert (folder / TAG).read_text("utf-8").startswith("Signature: 8a477f597d28d172789f06886806bc55\n")


@tries(100)
@given(TEXTS, TEXTS, PLAIN)
def test_every_plain_value_comes_back_as_it_was(name: str, key: str, value: object) -> None:
    """Under any name, also half a character, a path or nothing."""
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "here")
        store.save(name, key, value)
        assert store.load(name, key) == value
        assert sorted(path.name for path in Path(folder).iterdir()) == ["here"]


@tries(200)
@given(st.data())
def test_an_entry_with_any_other_byte_is_not_there(data: st.DataObject) -> None:
    """One byte another, cut off anywhere, or something behind it."""
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "here")
        store.save("check", "key", VALUE)
        file = entry(Path(folder) / "here")
        whole = file.read_bytes()
        place = data.draw(st.integers(0, len(whole) - 1))
        other = data.draw(st.integers(1, 255))
        broken = data.draw(
            st.sampled_from(
                [
                    whole[:place],
                    whole[:place] + bytes([whole[place] ^ other]) + whole[place + 1 :],
                    whole + whole[: place + 1],
                ]
            )
        )
        file.write_bytes(broken)
        assert store.load("check", "key") is None


def _swap_for_link(file: Path) -> None:
    kept = file.with_name("elsewhere")
    file.rename(kept)
    file.symlink_to(kept)


def _swap_for_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _swap_for_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def _swap_for_another_name(file: Path) -> None:
    Store(file.parent).save("other", "key", [1])
    (other,) = set(file.parent.glob("*.json")) - {file}
    other.replace(file)


def _swap_for_older_folder(file: Path) -> None:
    """Bring the entry along in a copy of the folder, as a repository or a backup would."""
    copy = file.parent.with_name("copy")
    shutil.copytree(file.parent, copy)
    shutil.rmtree(file.parent)
    copy.rename(file.parent)


def _take_tag(file: Path) -> None:
    (file.parent / TAG).unlink()


def _link_tag(file: Path) -> None:
    tag = file.parent / TAG
    tag.rename(tag.with_name("tag"))
    tag.symlink_to("tag")


def _link_folder(file: Path) -> None:
    folder = file.parent
    folder.rename(folder.with_name("moved"))
    folder.symlink_to(folder.with_name("moved"))


def _link_folder_above(file: Path) -> None:
    above = file.parent.parent
    above.rename(above.with_name("moved"))
    above.symlink_to(above.with_name("moved"))


@pytest.mark.parametrize(
    "change",
    [
        _swap_for_link,
        _swap_for_folder,
        _swap_for_pipe,
        _swap_for_another_name,
        _swap_for_older_folder,
        _take_tag,
        _link_tag,
        _link_folder,
        _link_folder_above,
        Path.unlink,
    ],
)
def test_what_is_not_sure_to_be_ours_is_not_there_and_nobody_hears_of_it(
    folder: Path, change: Callable[[Path], None]
) -> None:
    """Neither does keeping something again go wrong, or go anywhere else."""
    change(entry(folder))
    assert Store(folder).load("check", "key") is None
    Store(folder).save("check", "key", VALUE)
    assert Store(folder).load("check", "key") in (VALUE, None)


def test_another_version_of_the_store_keeps_other_things(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How an entry is written belongs to what it is known by."""
    monkeypatch.setattr(room, "VERSION", room.VERSION + 1)
    assert Store(folder).load("check", "key") is None


def test_a_digest_of_deep_nesting_is_no_reason_to_stop(folder: Path) -> None:
    """A reader of JSON that gives up is as good as no entry."""
    head, _, _ = entry(folder).read_bytes().partition(b"\n")
    body = b"[" * 200_000
    digest = room._digest(head + b"\n", body)  # noqa: SLF001 -- as if somebody could have written it
    entry(folder).write_bytes(b"\n".join((head, digest, body)))
    assert Store(folder).load("check", "key") is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    """A file stands in the way, or a link to a folder of somebody else, in which nothing is put."""
    (tmp_path / ".cache").write_text("of somebody else")
    store_beside(tmp_path / "plans").save("check", "key", VALUE)
    assert [path.name for path in tmp_path.iterdir()] == [".cache"]
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    for link in (tmp_path / "one" / ".cache", tmp_path / "two" / ".cache" / "uitvoeringskompas"):
        link.parent.mkdir(parents=True)
        link.symlink_to(theirs)
    for project in ("one", "two"):
        store_beside(tmp_path / project / "plans").save("check", "key", VALUE)
        assert store_beside(tmp_path / project / "plans").load("check", "key") is None
    assert list(theirs.iterdir()) == []


def test_what_a_killed_program_left_beside_is_gone_after_the_next(folder: Path) -> None:
    """So the folder holds no more than one file for each name."""
    entry(folder).with_suffix(".nieuw").write_bytes(b"half")
    Store(folder).save("check", "key", VALUE)
    assert Store(folder).load("check", "key") == VALUE
    assert list(folder.glob("*.nieuw")) == []


def test_a_disk_that_is_full_leaves_the_earlier_value(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new one never takes its place in part."""

    def refuse(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Path, "replace", refuse)
        Store(folder).save("check", "key", [1])
    assert Store(folder).load("check", "key") == VALUE
    assert list(folder.glob("*.nieuw")) == []


def test_the_store_stands_beside_the_plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the folder of the plans is named."""
    (tmp_path / "plans" / "duinstad").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "plans" / "duinstad")
    store_beside(Path("..")).save("check", "key", VALUE)
    assert json.loads(entry(tmp_path / ".cache" / "uitvoeringskompas").read_bytes().splitlines()[-1]) == VALUE
