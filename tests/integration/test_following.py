"""What a preview hears of files that change: each change once, soon, and also after a folder was away."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from uitvoeringskompas.adapters.mkdocs.following import LastingObserver

LONG = 30
"""Seconds between two looks, when what the system tells should come first."""


class Heard(FileSystemEventHandler):
    """Remembers which files it heard of."""

    def __init__(self) -> None:
        self.files: list[str] = []

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Remember the name of the file."""
        self.files.append(Path(str(event.src_path)).name)


def wait_until(is_so: Callable[[], object]) -> None:
    """Wait until something is so; fail when it never is."""
    end = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def heard() -> Heard:
    """Give what heard nothing yet."""
    return Heard()


@pytest.fixture
def follow(tmp_path: Path, heard: Heard) -> Iterator[Callable[[float], LastingObserver]]:
    """Give what follows a folder with one file, looking itself as often as asked."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans/profiel.yaml").write_text("naam: Duinstad\n")
    started: list[LastingObserver] = []

    def start(interval: float) -> LastingObserver:
        observer = LastingObserver(interval)
        started.append(observer)
        observer.schedule(heard, str(tmp_path / "plans"), recursive=True)
        observer.start()
        time.sleep(0.3)
        return observer

    yield start
    for observer in started:
        observer.stop()
        observer.join()


def test_what_the_system_tells_is_heard_long_before_anybody_looks(
    tmp_path: Path, heard: Heard, follow: Callable[[float], LastingObserver]
) -> None:
    """And which file it was is known; that it was read is no change."""
    observer = follow(LONG)
    file = tmp_path / "plans/profiel.yaml"
    file.read_text("utf-8")
    file.write_text("naam: Duindorp\n")
    wait_until(lambda: heard.files)
    assert set(heard.files) == {"profiel.yaml"}
    assert observer.changes.take() == {file}
    assert observer.changes.take() == frozenset()


def test_a_change_that_both_see_is_heard_once(
    tmp_path: Path, heard: Heard, follow: Callable[[float], LastingObserver]
) -> None:
    """Else each edit would be shown twice."""
    follow(0.1)
    file = tmp_path / "plans/profiel.yaml"
    file.unlink()
    wait_until(lambda: heard.files)
    time.sleep(0.5)
    assert heard.files == ["profiel.yaml"]


def test_where_the_system_tells_nothing_looking_finds_it(
    tmp_path: Path,
    heard: Heard,
    follow: Callable[[float], LastingObserver],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As in a folder of another machine."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError("inotify watch limit reached")

    monkeypatch.setattr(Observer, "schedule", refuse)
    follow(0.1)
    (tmp_path / "plans/profiel.yaml").write_text("naam: Duindorp, en meer\n")
    wait_until(lambda: heard.files)


def test_a_folder_that_was_away_is_followed_when_it_is_back(
    tmp_path: Path, heard: Heard, follow: Callable[[float], LastingObserver]
) -> None:
    """The system says nothing any more then."""
    follow(0.1)
    plans, elsewhere = tmp_path / "plans", tmp_path / "elders"
    plans.rename(elsewhere)
    time.sleep(0.4)
    elsewhere.rename(plans)
    time.sleep(0.4)
    heard.files.clear()
    (plans / "partijen.yaml").write_text("partijen: []\n")
    wait_until(lambda: "partijen.yaml" in heard.files)
