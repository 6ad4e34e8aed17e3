"""Build beside, verify, then swap: a folder that is replaced as a whole or not at all.

``Beside`` gives a fresh folder next to the one that is to be replaced, and holds the place as long as it lives.
Nobody sees the fresh folder until ``swap``; a build that fails leaves the old one as it was. A build that was killed
leaves its fresh folder, or the old one under such a name; the next build removes what nobody holds any more.
"""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from uitvoeringskompas.adapters.replacing.claim import Claim
from uitvoeringskompas.adapters.replacing.exchange import exchange, flush, flush_names
from uitvoeringskompas.adapters.replacing.ground import NO_LOCKS, CannotReplace, no_locks, not_beside, require_ground
from uitvoeringskompas.adapters.replacing.handing_down import hand_down, make_parents, open_to_all, remove

_NEW = "nieuw"
_OLD = "oud"
# What `mkdtemp` adds to a name, or the number that earlier versions added.
_ADDED = r"(?:[a-z0-9_]{8}|\d+)"


class Beside:
    """One replacement of the folder ``target``; the fresh folder is ``folder``.

    ``left_behind`` is the old site, when it could not be removed.
    """

    def __init__(self, target: Path, claim: Claim) -> None:
        self.target = target
        self._claim = claim
        self._clear_away()
        self.folder = Path(tempfile.mkdtemp(prefix=f".{target.name}.{_NEW}-", dir=target.parent))
        self.left_behind: Path | None = None

    @classmethod
    def start(cls, target: Path) -> Self:
        """Take the place, mend what a killed build left behind and make the fresh folder.

        Raises ``CannotReplace`` when that cannot be, or when another build has the place; then nothing has changed. A
        link is followed: what it points at is replaced, so that the link stays.
        """
        place = Path(os.path.realpath(target))
        claim = _take(place)
        try:
            beside = cls(place, claim)
        except OSError as error:
            claim.release()
            raise not_beside(place, error) from None
        try:
            require_ground(place, beside.folder)
        except BaseException:
            beside.discard()
            raise
        return beside

    def swap(self) -> None:
        """Put the fresh folder in the place of the old one, with what is kept of that; raises ``OSError``, or does it.

        Until the one step in which they change places the old folder is whole, and from then on the new one.
        """
        open_to_all(self.folder)
        hand_down(self.target, self.folder)
        flush(self.folder)
        old = self._change_places()
        with suppress(OSError):
            flush_names(self.target.parent)
        if old is not None:
            with suppress(OSError):
                hand_down(old, self.target)  # what came in the meantime
            self.left_behind = None if remove(old) else old

    def discard(self) -> None:
        """Remove the fresh folder, if it is still there, and give the place free."""
        if self.folder != self.left_behind:
            remove(self.folder)
        self._claim.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def _change_places(self) -> Path | None:
        """Let the folders change places and return where the old one is now; nothing when there was none."""
        if not self.target.exists():
            self.folder.rename(self.target)
            return None
        if exchange(self.folder, self.target):
            return self.folder
        # Not every disk can do it in one step. For a moment there is none; the next build mends it if we end here.
        retired = self.target.with_name(f".{self.target.name}.{_OLD}-{self.folder.name.rpartition('-')[2]}")
        self.target.rename(retired)
        try:
            self.folder.rename(self.target)
        except OSError:
            retired.rename(self.target)
            raise
        return retired

    def _clear_away(self) -> None:
        for folder in self._left_over(_OLD):
            if self.target.exists():
                hand_down(folder, self.target)
                remove(folder)
            else:
                folder.rename(self.target)
        for folder in self._left_over(_NEW):
            remove(folder)

    def _left_over(self, kind: str) -> list[Path]:
        """Return what earlier builds left: whoever has the place knows that nobody holds it."""
        form = re.compile(rf"\.{re.escape(self.target.name)}\.{kind}-{_ADDED}")
        return [path for path in sorted(self.target.parent.iterdir()) if form.fullmatch(path.name)]


def _take(place: Path) -> Claim:
    """Take a place, or say who has it or why nobody can."""
    try:
        make_parents(place.parent)
    except OSError as error:
        raise not_beside(place, error) from None
    try:
        claim = Claim.take(place.with_name(f".{place.name}.slot"))
    except OSError as error:
        raise (no_locks if error.errno in NO_LOCKS else not_beside)(place, error) from None
    if claim is None:
        raise CannotReplace(f"Er wordt al gebouwd in '{place}'. Wacht tot dat klaar is, of kies een andere map.")
    return claim
