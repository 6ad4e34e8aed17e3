"""A preview reads a folder again when the disk tells that anything in it is another thing, and else believes it."""

from __future__ import annotations

import os
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.check.bewerkingen import PLANS, ROUGH_EDITS, lay
from uitvoeringskompas.check.folders import SHORTLY, Folders, look_at
from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import check_plans
from uitvoeringskompas.reading.content import FileReading
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.vast import replace

OPTIONS = CheckOptions(peildatum=date(2026, 10, 1), shown_as="plans")
LONG = 10**12
"""Nanoseconds after which everything on the disk was written long ago."""


class Counting(Memory):
    """Tells which files were read."""

    def __init__(self) -> None:
        super().__init__(KNOWLEDGE)
        self.files: list[str] = []

    def read(self, path: Path, place: Place, file: str) -> FileReading:
        """Read a file, and remember that."""
        self.files.append(file)
        return super().read(path, place, file)

    def taken(self) -> set[str]:
        """Give the folders of which anything was read since somebody asked."""
        found = {file.split("/")[1] for file in self.files}
        self.files.clear()
        return found


@tries(20)
@given(st.lists(st.sampled_from(sorted(ROUGH_EDITS)), min_size=1, max_size=6))
def test_after_any_edits_the_same_is_said_as_of_one_look_at_everything(edits: list[str]) -> None:
    """Every problem with its place and words, which files are broken, and every document in its order."""
    with TemporaryDirectory() as folder:
        plans, files, memory = Path(folder) / "plans", dict(PLANS), Memory(KNOWLEDGE)
        folders = Folders(memory, now=lambda: time.time_ns() + LONG)
        check_plans(lay(plans, files), KNOWLEDGE, options=OPTIONS, memory=memory, folders=folders)
        for edit in edits:
            ROUGH_EDITS[edit](files)
            known = check_plans(lay(plans, files), KNOWLEDGE, options=OPTIONS, memory=memory, folders=folders)
            fresh = check_plans(plans, KNOWLEDGE, options=OPTIONS)
            assert replace(known, catalogus=fresh.catalogus) == fresh, edits
            assert (known.catalogus.slugs, known.catalogus.buiten) == (fresh.catalogus.slugs, fresh.catalogus.buiten)


def test_what_looks_as_it_did_is_not_read(tmp_path: Path) -> None:
    """An edit costs the folder that it is in; what is taken away and what came is seen too."""
    plans, memory = lay(tmp_path / "plans", PLANS), Counting()
    folders = Folders(memory, now=lambda: time.time_ns() + LONG)

    def weigh() -> set[str]:
        folders.weigh(plans, "plans")
        return memory.taken()

    assert weigh() == {"duinstad", "kustregio", "zuiderdorp"}
    assert weigh() == set()
    (plans / "duinstad/partijen.yaml").write_text("partijen: []\n", "utf-8")
    assert weigh() == {"duinstad"}
    (plans / "kustregio/2026/samen/interventies/valtraining.yaml").unlink()
    assert weigh() == {"kustregio"}
    (plans / "zuiderdorp/.profiel.yaml.swp").write_text("of an editor", "utf-8")
    assert weigh() == set()
    (plans / "zuiderdorp/onzin").mkdir()
    assert weigh() == {"zuiderdorp"}


def test_another_file_of_the_same_size_and_day_is_seen(tmp_path: Path) -> None:
    """As one that somebody takes from a backup with the times that it had."""
    plans, memory = lay(tmp_path / "plans", PLANS), Counting()
    folders = Folders(memory, now=lambda: time.time_ns() + LONG)
    folders.weigh(plans, "plans")
    memory.taken()
    file, beside = plans / "duinstad/profiel.yaml", tmp_path / "anders.yaml"
    beside.write_bytes(file.read_bytes().replace(b"Duinstad", b"Duindorp"))
    os.utime(beside, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    beside.replace(file)
    folders.weigh(plans, "plans")
    assert memory.taken() == {"duinstad"}


def test_what_was_just_written_is_read_until_a_second_edit_would_show(tmp_path: Path) -> None:
    """Two edits in one tick of a coarse clock leave the same size and the same time."""
    plans, memory = lay(tmp_path / "plans", PLANS), Counting()
    written = max(path.stat().st_ctime_ns for path in plans.rglob("*"))
    clock = [written + SHORTLY // 2]
    folders = Folders(memory, now=lambda: clock[0])
    for _ in range(2):
        folders.weigh(plans, "plans")
        assert memory.taken() == {"duinstad", "kustregio", "zuiderdorp"}
    clock[0] = written + SHORTLY + 1
    folders.weigh(plans, "plans")
    assert memory.taken() == {"duinstad", "kustregio", "zuiderdorp"}
    folders.weigh(plans, "plans")
    assert memory.taken() == set()


def test_of_a_folder_with_a_link_nothing_is_believed(tmp_path: Path) -> None:
    """Where it ends decides what is said of it, and that may lie elsewhere."""
    plans = lay(tmp_path / "plans", PLANS)
    assert look_at(plans / "duinstad", time.time_ns() + LONG)
    (plans / "duinstad/notas/anders.yaml").symlink_to(tmp_path / "anders.yaml")
    assert look_at(plans / "duinstad", time.time_ns() + LONG) is None
    assert look_at(plans / "weg", time.time_ns() + LONG) is None
