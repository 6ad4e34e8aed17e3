"""Makes a folder of made-up plans: ``python -m tests.bench.plannen.maken MAP M``; the same bytes each time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.plannen.geschiedenis import write_history
from tests.bench.plannen.uitgever import Uitgever, write_uitgever
from tests.bench.plannen.woorden import names


@dataclass(frozen=True, slots=True)
class Maat:
    """How much there is: so many publishers, each with so many years."""

    uitgevers: int
    jaren: int

    def __str__(self) -> str:
        return f"{self.uitgevers}×{self.jaren}"


MATEN = {"S": Maat(5, 2), "M": Maat(40, 4), "L": Maat(342, 4)}


def read_maat(text: str) -> Maat:
    """Return the size that somebody typed: the letter of one, or numbers such as ``8x4``."""
    uitgevers, _, jaren = text.partition("x")
    return MATEN[text] if text in MATEN else Maat(int(uitgevers), int(jaren))


def list_files(maat: Maat) -> Iterator[tuple[str, str]]:
    """Yield all files of made-up plans: the path in their folder, and what is in it."""
    for naam in names(maat.uitgevers):
        slug = naam.lower()
        for place, text in write_uitgever(Uitgever(naam=naam, slug=slug, jaren=maat.jaren)):
            yield f"{slug}/{place}", text


def write_plans(folder: Path, maat: Maat) -> int:
    """Write made-up plans into a folder that is not there yet, and return how many files they are."""
    count = 0
    for count, (place, text) in enumerate(list_files(maat), start=1):  # noqa: B007
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return count


if __name__ == "__main__":
    target, maat, *rest = sys.argv[1:]
    made = write_plans(Path(target), read_maat(maat))
    if rest == ["--git"]:
        write_history(Path(target))
    sys.stdout.write(f"{made} files\n")
