"""What takes long and needs nothing but a text is made on the other cores, while the pages go on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from uitvoeringskompas.adapters.cores import count_cores, leave_interruption_to_others

FEW = 8
"""So many are made here: a small site is done before others have begun to help."""
MOST_WAITING = 256
"""More are never waiting to be written, so that a large site needs little memory."""


class Press:
    """Makes files out of texts and writes them; with one core here and now, else beside whatever else happens.

    ``make`` is a function of a module, since other processes look it up there.
    """

    def __init__(self, make: Callable[[str], bytes], cores: int | None = None) -> None:
        self._make = make
        self._helpers = (cores or count_cores()) - 1
        self._pool: ProcessPoolExecutor | None = None
        self._waiting: deque[tuple[Path, Future[bytes]]] = deque()
        self._made = 0

    def print(self, text: str, place: Path) -> None:
        """Make a file out of this text; it is at its place when all is finished."""
        self._made += 1
        if self._helpers < 1 or self._made <= FEW:
            place.write_bytes(self._make(text))
            return
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._helpers, get_context("fork"), leave_interruption_to_others)
        self._waiting.append((place, self._pool.submit(self._make, text)))
        while self._waiting and (self._waiting[0][1].done() or len(self._waiting) > MOST_WAITING):
            self._write_first()

    def finish(self) -> None:
        """Wait until all is written; raise what went wrong with any of it."""
        while self._waiting:
            self._write_first()
        self.stop()

    def stop(self) -> None:
        """Make no more of them."""
        self._waiting.clear()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _write_first(self) -> None:
        place, made = self._waiting.popleft()
        place.write_bytes(made.result())
