"""Whether the system will let a folder be replaced, asked before anything is built."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

from uitvoeringskompas.adapters.refused_by_system import bare_reason

MOUNTS = Path("/proc/self/mountinfo")
"""Where the system tells what is mounted; on other systems than Linux it is not there."""
_MOUNT_POINT = 4
_OCTAL = re.compile(r"\\([0-7]{3})")
NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP})
"""What a disk answers that cannot tell who is at work on it."""
_AS_IT_SHOULD = {errno.ENOTEMPTY, errno.EEXIST}


class CannotReplace(Exception):  # noqa: N818 -- no mistake of ours: this place cannot be replaced, or not now
    """A folder cannot be replaced; the text says in Dutch why, and what to do."""


def require_ground(target: Path, fresh: Path, *, mounts: Path = MOUNTS) -> None:
    """Raise when the fresh folder beside the target will not be able to take its place."""
    if not os.path.lexists(target):
        return
    if not target.is_dir():
        raise CannotReplace(f"'{target}' is geen map. Kies een map, of haal weg wat er staat.")
    inside = next(iter(_mounted_below(target, mounts)), None)
    if inside is not None:
        raise CannotReplace(
            f"In '{target}' is een andere schijf of map gekoppeld: '{inside}'. Wat daarop staat zou met de oude site "
            "verdwijnen. Kies een map waar niets in gekoppeld is."
        )
    _try(target, fresh)


def _try(target: Path, fresh: Path) -> None:
    """Ask for what no system does, a folder in the place of one that is not empty: why not tells what it would do."""
    stone = fresh / "proef"
    stone.touch()
    try:
        target.rename(fresh)
    except OSError as error:
        stone.unlink()
        if error.errno in _AS_IT_SHOULD:
            return
        if error.errno in {errno.EBUSY, errno.EXDEV}:
            raise CannotReplace(
                f"'{target}' is een schijf of volume op zichzelf, of een laag van een container. Zo'n map kan niet in "
                f"één keer worden vervangen. Kies een map erin, zoals '{target}/site'."
            ) from None
        raise not_beside(target, error) from None
    fresh.rename(target)
    raise CannotReplace(f"De schijf van '{target}' vervangt ook mappen die niet leeg zijn. Kies een andere schijf.")


def not_beside(target: Path, error: OSError) -> CannotReplace:
    """Return what to say when nothing can be made beside a folder."""
    may_inside = error.errno in {errno.EACCES, errno.EPERM} and target.is_dir()
    advice = f"een map waar je naast mag schrijven, zoals '{target}/site'" if may_inside else "een andere map"
    return CannotReplace(f"Naast '{target}' kan niets nieuws worden klaargezet: {bare_reason(error)}. Kies {advice}.")


def no_locks(target: Path, error: OSError) -> CannotReplace:
    """Return what to say of a disk on which two builds would not know of each other."""
    return CannotReplace(
        f"De schijf van '{target}' kan niet bijhouden wie er bouwt ({bare_reason(error)}). Twee tegelijk zouden door "
        "elkaar lopen. Bouw de site op een andere schijf en kopieer hem daarna."
    )


def _mounted_below(folder: Path, mounts: Path) -> list[str]:
    """Return what is mounted inside a folder: it would be emptied with the old site, and another disk is no copy."""
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return []
    points = (_OCTAL.sub(_character, line.split(" ")[_MOUNT_POINT]) for line in table.splitlines())
    return sorted(point for point in points if point.startswith(f"{folder}{os.sep}"))


def _character(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 8))
