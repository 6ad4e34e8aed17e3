"""The folder beside the plans where an import keeps what it has to know next time; nothing of it is ever published."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.importing.herkomst import BESTAND, Importherkomst, read_herkomst
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.batch import RewrittenFile
from uitvoeringskompas.writing.new_file import NewFile

MAP = "tabellen"
KOPPELING = "koppeling.yaml"
VERSLAG = "verslag.txt"


class Tabelmap(Vast):
    """The folder of one programme: ``tabellen/<gemeente>/<jaar>/<programma>`` in ``root``, beside the plans."""

    root: Path
    shown_as: str
    programma: str

    def path(self, name: str) -> str:
        """Return the path of a file of it in the root."""
        return f"{MAP}/{self.programma}/{name}"

    def shown(self, name: str) -> str:
        """Return how an editor finds a file of it."""
        return "/".join(filter(None, (self.shown_as, self.path(name))))

    def read(self, name: str) -> bytes | None:
        """Return what a file of it holds; None when it is not there."""
        place = self.root / self.path(name)
        return place.read_bytes() if place.is_file() else None

    def herkomst(self) -> Importherkomst | Problem:
        """Return what earlier imports made, or what is wrong with the file that tells so."""
        content = self.read(BESTAND)
        return (
            Importherkomst()
            if content is None
            else read_herkomst(content.decode(errors="replace"), self.shown(BESTAND))
        )

    def keep(self, texts: dict[str, str]) -> tuple[list[NewFile], list[RewrittenFile]]:
        """Return which files to make and which to change so that they hold these texts."""
        made, changed = [], []
        for name, text in texts.items():
            old = self.read(name)
            if old is None:
                made.append(NewFile(path=self.path(name), text=text))
            elif old != text.encode():
                changed.append(RewrittenFile(path=self.path(name), old=old, new=text.encode()))
        return made, changed
