"""One wish of an editor carried out: what it asks for, whether that can be, and the files that come of it."""

from __future__ import annotations

import os
from pathlib import Path

from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Location, Problem, has_errors
from uitvoeringskompas.reading.kinds import place_of
from uitvoeringskompas.reading.names import is_kebab
from uitvoeringskompas.reading.plans import read_file, read_plans
from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.editor import SETTINGS, editor_files
from uitvoeringskompas.writing.new_file import NewFile, refusals, write_files
from uitvoeringskompas.writing.overname import OPENBAAR
from uitvoeringskompas.writing.verslag import Voorbereiding


class Made(Vast):
    """What came of a wish: the files that were made or got longer, as an editor sees them, or why nothing was."""

    files: tuple[str, ...] = ()
    longer: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class Project(Vast):
    """A folder of plans and the project around it; ``shown_as`` is how the folder was typed.

    ``root`` is the folder where the command was typed, and where an editor is opened.
    """

    plans: Path
    root: Path
    shown_as: str
    knowledge: Knowledge

    def make(self, *files: NewFile) -> Made:
        """Make the files, and the settings for editors when the project has none; or say why not."""
        problems = refusals(self.plans, files, shown_as=self.shown_as)
        if problems:
            return Made(problems=problems)
        extra = self._editor_files()
        write_files(self.plans, files)
        write_files(self.root, extra)
        return Made(files=(*(f"{self.shown_as}/{file.path}" for file in files), *(file.path for file in extra)))

    def missing(self, *steps: str) -> Problem | None:
        """Return what is wrong when a file that a new one belongs to is not there: a profile or a programme."""
        place = self.plans.joinpath(*steps)
        if place.is_file():
            return None
        folder, name = place.parent, steps[-2]
        there = self._neighbours(folder.parent, steps[-1])
        message = write_zinnen(
            "Dit bestand is er niet, dus er kan niets bij komen.",
            ask_bedoel(find_nearest(name, there)),
            "Maak het eerst met kompas new.",
        )
        return Problem(
            location=Location("/".join((self.shown_as, *steps))), code="nieuw-hoort-nergens", message=message
        )

    def interventies(self, gemeente: str, pad: str) -> tuple[str, ...]:
        """Return the ids of the interventies that stand in the folder of a programme."""
        found = (self.plans / gemeente / pad / "interventies").glob("*.yaml")
        return tuple(sorted(path.stem for path in found if is_kebab(path.stem)))

    def prepare(self, gemeente: str, pad: str, jaar: int | None) -> Voorbereiding:
        """Return what a report on a programme, or on one year of it, has to tell of."""
        reading = read_plans(self.plans, shown_as=self.shown_as, only=gemeente)
        valid = [each for each in reading.documents if not has_errors(self.knowledge.validate(each))]
        publicatie = build_catalogus(valid, self.knowledge).publicaties.get(gemeente)
        return Voorbereiding(
            interventies=self.interventies(gemeente, pad),
            publicatie=publicatie,
            dossier=publicatie.dossier(pad) if publicatie else None,
            jaar=jaar,
        )

    def same_year(self, gemeente: str, jaar: int, interventie: str) -> Problem | None:
        """Return the problem of an id that another programme of the same year uses already."""
        for path in sorted((self.plans / gemeente / str(jaar)).glob(f"*/interventies/{interventie}.yaml")):
            file = "/".join((self.shown_as, *path.relative_to(self.plans).parts))
            message = f"In {jaar} is er al een interventie met het kenmerk {interventie}. Kies een andere naam."
            return Problem(location=Location(file), code="nieuw-bestaat-al", message=message)
        return None

    def is_overgenomen(self, gemeente: str, pad: str) -> bool:
        """Tell whether a programme is taken over from a public document; its profile tells when it does not itself."""
        steps = ((gemeente, *pad.split("/"), "programma.yaml"), (gemeente, "profiel.yaml"))
        herkomsten = (self._value(found, "herkomst") for found in steps)
        return next((found == OPENBAAR for found in herkomsten if found), False)

    def _value(self, steps: tuple[str, ...], *pointer: str) -> object:
        place = place_of(steps)
        document = place and read_file(self.plans.joinpath(*steps), place, "/".join(steps)).document
        return document.value(*pointer) if document else None

    def last_year(self, gemeente: str, pad: str) -> int | None:
        """Return the last year of a programme; None when its file does not tell."""
        steps = (gemeente, *pad.split("/"), "programma.yaml")
        found = self._value(steps, "looptijd", "tot_en_met")
        return found if isinstance(found, int) else None

    def _editor_files(self) -> tuple[NewFile, ...]:
        """Return the settings for editors: none when the project has any, or when the plans do not stand in it."""
        folder = self.root / Path(SETTINGS).parent
        plans = Path(os.path.abspath(self.plans))  # noqa: PTH100 -- a link is named as it was typed
        if folder.exists() or folder.is_symlink() or self.root not in plans.parents:
            return ()
        return editor_files(self.knowledge, plans.relative_to(self.root).as_posix())

    @staticmethod
    def _neighbours(folder: Path, name: str) -> list[str]:
        return sorted(path.parent.name for path in folder.glob(f"*/{name}"))
