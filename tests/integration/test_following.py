"""What a preview hears of files that change: each change once, soon, and also after a folder was away."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import EventEmitter
from watchdog.observers.polling import PollingEmitter

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


def test_of_what_is_only_read_the_system_tells_nothing(
    tmp_path: Path, follow: Callable[[float], LastingObserver], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each build reads all plans, and each look goes through all folders: that is a hundred thousand times nothing."""
    told: list[str] = []
    monkeypatch.setattr(EventEmitter, "queue_event", lambda _, event: told.append(event.event_type))
    follow(LONG)
    file = tmp_path / "plans/profiel.yaml"
    text = file.read_text()
    list((tmp_path / "plans").iterdir())
    file.write_text(text)
    wait_until(lambda: "closed" in told)
    assert {"opened", "closed_no_write"}.isdisjoint(told)


def test_while_an_editor_waits_for_a_page_nobody_looks(
    tmp_path: Path, heard: Heard, follow: Callable[[float], LastingObserver], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look takes the time that the page would be made in; what changed meanwhile is seen afterwards."""
    monkeypatch.setattr(Observer, "schedule", lambda *_, **__: None)
    observer = follow(0.1)
    with observer.changes.hurry():
        (tmp_path / "plans/profiel.yaml").write_text("naam: Duindorp, en meer\n")
        time.sleep(0.5)
        assert heard.files == []
    wait_until(lambda: heard.files)


def test_the_longer_a_look_takes_the_longer_nobody_looks(
    follow: Callable[[float], LastingObserver], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So a country that nobody edits costs a tenth of a core, and a gemeente is looked at twice a second."""
    waited: list[float] = []
    clock = iter(range(0, 1000, 2))  # each look takes two seconds

    def look(_: object, timeout: float) -> None:
        waited.append(timeout)
        time.sleep(0.01)

    monkeypatch.setattr(time, "thread_time", lambda: next(clock))
    monkeypatch.setattr(PollingEmitter, "queue_events", look)
    follow(0.5)
    wait_until(lambda: len(waited) > 2)
    assert set(waited) == {18}
