"""What a preview follows: files and folders that may go away for a while, and which of them changed."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingEmitter

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import ObservedWatch


# What happened to a file of which the content is as it was.
_NO_CHANGE = frozenset({"opened", "closed_no_write", "attrib"})
# What the system is asked to tell. That somebody opens a file or a folder it would tell of our own looking too, and of
# each build: a hundred thousand times of a country's plans.
_TOLD = [FileClosedEvent, FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
_REST = 9
"""How many times as long as a look takes nobody looks then."""


class Changes:
    """The files that changed since somebody looked; they are noted in one thread and taken in another."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._paths: set[Path] = set()
        self._calm = Event()
        self._calm.set()

    def note(self, event: FileSystemEvent) -> None:
        """Note what a file was called, and is called now."""
        with self._lock:
            self._paths.update(Path(os.fsdecode(path)) for path in (event.src_path, event.dest_path) if path)

    def take(self) -> frozenset[Path]:
        """Return what changed, and forget it."""
        with self._lock:
            taken = frozenset(self._paths)
            self._paths.clear()
        return taken

    @contextmanager
    def hurry(self) -> Iterator[None]:
        """Let nobody look at files as long as an editor waits for a page."""
        self._calm.clear()
        try:
            yield
        finally:
            self._calm.set()

    def wait_for_calm(self) -> None:
        """Return when no editor waits for a page."""
        self._calm.wait()


class _Once(FileSystemEventHandler):
    """Notes which file changed and passes it on to who waits for that; what two observers see is passed on once."""

    def __init__(self, handler: FileSystemEventHandler, changes: Changes) -> None:
        self._handler, self._changes = handler, changes
        self._lock = Lock()
        self._seen: dict[bytes | str, tuple[int, ...] | None] = {}

    def dispatch(self, event: FileSystemEvent) -> None:
        """Note a file that is not as it was last seen, and pass on what happened to it."""
        if event.is_directory or event.event_type in _NO_CHANGE:
            return
        with self._lock:
            now = {path: _look_at(path) for path in (event.src_path, event.dest_path) if path}
            is_news = any(path not in self._seen or self._seen[path] != state for path, state in now.items())
            self._seen |= now
        if is_news:
            self._changes.note(event)
            self._handler.dispatch(event)


def _look_at(path: bytes | str) -> tuple[int, ...] | None:
    try:
        found = Path(os.fsdecode(path)).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class _Unhurried(PollingEmitter):
    """Looks at files again and again, and the less often the longer that takes."""

    _took = 0.0

    def on_thread_start(self) -> None:
        """Look for the first time."""
        began = time.thread_time()
        super().on_thread_start()
        self._took = time.thread_time() - began

    def queue_events(self, timeout: float) -> None:
        """Wait, look, and tell what changed."""
        began = time.thread_time()
        super().queue_events(max(timeout, _REST * self._took))
        self._took = time.thread_time() - began


class LastingObserver(BaseObserver):
    """Follows files and folders also when they go away for a while; the one of MkDocs stops for good then.

    What the system tells by itself is heard at once. It may tell nothing (a folder of another machine, or too many
    folders), and nothing more of a folder that went away: so everything is looked at now and then as well.
    """

    def __init__(self, interval: float) -> None:
        super().__init__(partial(_Unhurried, stat=self._look, listdir=os.scandir), timeout=interval)  # type: ignore[arg-type]
        self._followed: set[str] = set()
        self._system = Observer()
        self._heard: dict[str, ObservedWatch] = {}
        self.changes = Changes()

    def start(self) -> None:
        """Begin to look and to listen."""
        super().start()
        with suppress(OSError):
            self._system.start()

    def schedule(self, event_handler: FileSystemEventHandler, path: str, **options: Any) -> ObservedWatch:  # type: ignore[override] # noqa: ANN401
        """Follow what is at this path."""
        self._followed.add(path)
        once = _Once(event_handler, self.changes)
        if Path(path).is_dir():
            with suppress(OSError):
                self._heard[path] = self._system.schedule(once, path, event_filter=_TOLD, **options)
        return super().schedule(once, path, **options)

    def unschedule(self, watch: ObservedWatch) -> None:
        """Follow it no more."""
        if heard := self._heard.pop(watch.path, None):
            self._system.unschedule(heard)
        super().unschedule(watch)

    def on_thread_stop(self) -> None:
        """Listen no more either."""
        self._system.stop()
        super().on_thread_stop()

    def _look(self, path: str) -> os.stat_result:
        self.changes.wait_for_calm()
        try:
            return os.stat(path)  # noqa: PTH116 -- what this library asks for
        except (FileNotFoundError, NotADirectoryError):
            if path not in self._followed:
                raise
            return os.stat(os.devnull)  # noqa: PTH116 -- something else, with nothing in it: that is a change


def follow_lastingly(server: LiveReloadServer, config: MkDocsConfig) -> Changes:
    """Let the server follow what it follows already, and all that plugins add, in a way that lasts.

    Return where it is noted what changed.
    """
    followed = []
    for path in (config.docs_dir, config.config_file_path or "", *config.theme.dirs):
        with suppress(KeyError):  # a theme is followed only when somebody asked for it
            server.unwatch(path)
            followed.append(path)
    observer = LastingObserver(server.observer.timeout)
    server.observer = observer  # type: ignore[assignment]
    for path in followed:
        server.watch(path)
    return observer.changes
