"""The plans as they would be after an import, in a folder that is thrown away: what the check says and what changed."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import check_plans
from uitvoeringskompas.diff import Side, diff_sides
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.pages.verschil import Verschil
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.batch import RewrittenFile
from uitvoeringskompas.writing.new_file import NewFile, write_files


class Proefdruk(Vast):
    """What an import would come to: the problems that it brings, and what changes when the publisher was there."""

    nieuw: tuple[Problem, ...]
    verschil: Verschil | None = None


class Proef(Vast):
    """The plans of one publisher, and how they are judged and called."""

    plans: Path
    slug: str
    knowledge: Knowledge
    peildatum: date
    shown_as: str

    def run(self, made: Sequence[NewFile], changed: Sequence[RewrittenFile]) -> Proefdruk:
        """Return what would come of new and changed files; nothing of the plans is touched."""
        with TemporaryDirectory(prefix="uitvoeringskompas-") as folder:
            after = self._copy(Path(folder, "straks"))
            write_files(after, made)
            for file in changed:
                (after / file.path).write_bytes(file.new)
            if not (self.plans / self.slug).is_dir():
                options = CheckOptions(peildatum=self.peildatum, shown_as=self.shown_as)
                return Proefdruk(nieuw=check_plans(after, self.knowledge, options=options).problems)
            return self._compare(self._copy(Path(folder, "nu")), after)

    def _copy(self, folder: Path) -> Path:
        """Return a folder of plans that holds those of the publisher alone."""
        folder.mkdir()
        if (self.plans / self.slug).is_dir():
            shutil.copytree(self.plans / self.slug, folder / self.slug, symlinks=True)
        return folder

    def _compare(self, before: Path, after: Path) -> Proefdruk:
        verschil = diff_sides(
            Side(name="de plannen van nu", folder=before),
            Side(name="wat de tabel zegt", folder=after),
            self.knowledge,
            peildatum=self.peildatum,
            shown_as=self.shown_as,
        )
        return Proefdruk(nieuw=verschil.controle.nieuw if verschil.controle else (), verschil=verschil)
