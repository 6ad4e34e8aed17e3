"""The folders at the top of the plans, each read again only when the disk says that anything in it is another thing.

For a preview alone, which hears of an edit from the same disk: whoever keeps what he knows longer than that reads every
byte (``keeping/prints``). As git does, it believes of no file that it stayed which was touched so shortly before it was
looked at that a second edit need not show in its times.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.weighing import Weighed, weigh
from uitvoeringskompas.reading.folder import is_ignored
from uitvoeringskompas.reading.kinds import HUISSTIJL, SITE_FILE
from uitvoeringskompas.reading.plans import read_plans
from uitvoeringskompas.vast import Vast

SHORTLY = 3_000_000_000
"""Nanoseconds; more than the coarsest clock of a disk that is in use (two seconds, of FAT)."""

Sight: TypeAlias = tuple[tuple[object, ...], ...]
"""What the disk tells of all that stands in a folder, without any of it being read."""


class _Known(Vast):
    """What a folder held, and how it looked then; nothing when that tells too little."""

    sight: Sight | None
    weighed: Weighed


class Folders:
    """Weighs the plans folder by folder, as far as they look otherwise than the last time."""

    def __init__(self, memory: Memory, *, now: Callable[[], int]) -> None:
        """Take who reads what is to be read; ``now`` is the clock of the disk, in nanoseconds."""
        self._memory, self._now = memory, now
        self._known: dict[tuple[Path, str | None, str], _Known] = {}

    def weigh(self, plans: Path, shown_as: str | None) -> Weighed:
        """Put all plans to their schemas; the outcome is that of a look at everything."""
        known, self._known = self._known, {}
        found: dict[str, Weighed] = {}
        for name in _list_folders(plans):
            key, sight = (plans, shown_as, name), look_at(plans / name, self._now() - SHORTLY)
            each = known.get(key)
            if each is None or sight is None or each.sight != sight:
                each = _Known(sight=sight, weighed=self._read(plans, shown_as, only=name))
            self._known[key], found[name] = each, each.weighed
        leave = frozenset(name for name, each in found.items() if _holds(each))
        return _join(found, self._read(plans, shown_as, leave=leave))

    def _read(
        self, plans: Path, shown_as: str | None, *, only: str | None = None, leave: frozenset[str] = frozenset()
    ) -> Weighed:
        reading = read_plans(plans, shown_as=shown_as, only=only, leave=leave, read=self._memory.read)
        return weigh(reading, self._memory.validate)


def look_at(folder: Path, settled: int) -> Sight | None:
    """Return what the disk tells of all that is read in a folder; None when it tells too little.

    That is so when anything in it may have changed after ``settled`` (nanoseconds since 1970), when a folder is closed
    to us, and when there is a link, of which the other end matters too.
    """
    try:
        found = tuple(_look_into(str(folder), settled))
    except OSError:
        return None
    return None if None in found else found  # type: ignore[return-value]  # there is none left


def _look_into(folder: str, settled: int) -> Iterator[tuple[object, ...] | None]:
    """Yield what the disk tells of each thing below a folder, and None for what cannot be told."""
    todo = [folder]
    while todo:
        folder = todo.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_ignored(entry.name):
                    continue
                told = entry.stat(follow_symlinks=False)
                if entry.is_symlink() or max(told.st_mtime_ns, told.st_ctime_ns) > settled:
                    yield None
                    return
                if entry.is_dir(follow_symlinks=False):
                    todo.append(entry.path)
                times = told.st_mtime_ns, told.st_ctime_ns
                yield entry.path, told.st_mode, told.st_dev, told.st_ino, told.st_size, *times


def _list_folders(plans: Path) -> list[str]:
    """Return the folders at the top that may be those of publishers, in the order of their names; links are none."""
    try:
        with os.scandir(plans) as entries:
            found = [each.name for each in entries if not is_ignored(each.name) and each.is_dir(follow_symlinks=False)]
    except OSError:
        return []
    return sorted(name for name in found if name != HUISSTIJL)


def _holds(weighed: Weighed) -> bool:
    """Tell whether there is anything in a folder that is a plan or stands in the place of one."""
    return bool(weighed.documents or weighed.broken or not weighed.is_empty)


def _join(folders: dict[str, Weighed], top: Weighed) -> Weighed:
    """Return all as one look gives it, in the order of the names at the top."""
    every = [weighed for _, weighed in sorted([*folders.items(), (SITE_FILE, top)], key=lambda pair: pair[0])]
    return Weighed(
        documents=tuple(chain.from_iterable(each.documents for each in every)),
        broken=frozenset().union(*(each.broken for each in every)),
        problems=tuple(chain.from_iterable(each.problems for each in every)),
        file_count=sum(each.file_count for each in every),
        is_empty=all(each.is_empty for each in every),
    )
