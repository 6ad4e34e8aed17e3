"""The plans of one size with what is needed to build them in every way, in a folder in memory that goes afterwards."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.plannen.geschiedenis import write_history
from tests.bench.plannen.maken import Maat, write_plans

PEILDATUM = "2026-10-01"
ADRES = "https://voorbeeld.example/"
IN_MEMORY = Path("/dev/shm")  # noqa: S108 -- the folder for it on Linux; where it is not there, the usual one
KEPT = ".cache"
"""Where a build may keep what it made, beside the plans."""
BARE = f"peildatum: {PEILDATUM}, " + ", ".join(
    f"{each}: false" for each in ("geschiedenis", "gegevens", "volgen", "inbedden", "deelplaatjes", "zoeken")
)
GUEST = """site_name: Samen gezond
site_url: {adres}
docs_dir: eigen
site_dir: {site}
theme: {{name: material}}
plugins:
{search}  - uitvoeringskompas: {{{options}}}
"""


@dataclass(frozen=True, slots=True)
class Opstelling:
    """A project with plans of one size: its folder, and how many files the plans are."""

    map: Path
    maat: Maat
    bestanden: int

    @property
    def plans(self) -> Path:
        """Return the folder of the plans."""
        return self.map / "plans"

    def edited(self) -> Path:
        """Return the file in which a field is changed: an interventie of the last year, halfway the publishers."""
        publishers = sorted(self.plans.iterdir())
        year = max(publishers[len(publishers) // 2].glob("2*"))
        return min(year.glob("gezondheid/interventies/*.yaml"))

    def forget(self, *made: str) -> None:
        """Throw away what builds made and what they kept, so that the next one is cold."""
        for name in (*made, KEPT):
            shutil.rmtree(self.map / name, ignore_errors=True)


@contextmanager
def workplace() -> Iterator[Path]:
    """Give a folder in memory, where writing costs as little for everybody."""
    with TemporaryDirectory(prefix="kompas-bench-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as name:
        yield Path(name)


def set_up(folder: Path, maat: Maat) -> Opstelling:
    """Write the plans of a size with their history in git, and the settings of MkDocs, bare and as it comes."""
    count = write_plans(folder / "plans", maat)
    write_history(folder / "plans")
    (folder / "eigen").mkdir()
    for site, search, options in (("gast-kaal", "", BARE), ("gast-vol", "  - search\n", f"peildatum: {PEILDATUM}")):
        text = GUEST.format(adres=ADRES, site=site, search=search, options=options)
        (folder / f"{site}.yml").write_text(text, encoding="utf-8")
    return Opstelling(folder, maat, count)


def change_field(file: Path, titel: str) -> None:
    """Give what stands in a file of a plan another title, as an editor does who saves."""
    lines = file.read_text(encoding="utf-8").splitlines()
    lines[0] = f"titel: {titel}"
    beside = file.with_suffix(".nieuw")
    beside.write_text("\n".join(lines) + "\n", encoding="utf-8")
    os.replace(beside, file)  # noqa: PTH105 -- as most editors do


def print_of(folder: Path) -> str:
    """Return one number for all that is in a folder: the same names with the same bytes."""
    total = sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            total.update(f"{file.relative_to(folder).as_posix()} ".encode() + sha256(file.read_bytes()).digest())
    return total.hexdigest()
