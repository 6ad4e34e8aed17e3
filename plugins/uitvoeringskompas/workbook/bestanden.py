"""The files of a programme or of a publisher, as a workbook shows them."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import YEAR, Kind, Place
from uitvoeringskompas.reading.names import is_kebab
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.names import parse_pad
from uitvoeringskompas.writing.publisher import Plannenmap, read_publisher


class Boekbron(Vast):
    """What a workbook is made of: all of a publisher, its programmes of one year only, or one programme."""

    gemeente: str
    jaar: int | None = None
    programma: str | None = None

    @property
    def is_breed(self) -> bool:
        """Tell whether it is of a publisher."""
        return self.programma is None

    @property
    def pad(self) -> str:
        """Return where the workbook goes back to."""
        return self.gemeente if self.is_breed else f"{self.gemeente}/{self.inside}"

    @property
    def inside(self) -> str:
        """Return the folder of the programme in that of the publisher."""
        return f"{self.jaar}/{self.programma}"

    def holds(self, place: Place) -> bool:
        """Tell whether a file stands in the workbook, or holds names that are chosen from in it."""
        if place.kind is Kind.METINGEN:
            return False  # such a file is a table itself
        is_asked = self.jaar in {None, place.jaar} and self.programma in {None, place.programma}
        return place.programma is None or is_asked


class Boekbestanden(Vast):
    """Files by their path in the folder that a workbook is of, with their bytes, and what makes them hard to read.

    ``om`` are those of the publisher around a programme.
    """

    documents: Mapping[str, Document]
    inhoud: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    om: tuple[Document, ...] = ()

    def holds(self, bron: Boekbron) -> bool:
        """Tell whether what was asked for is there: of a year, a programme."""
        places = [document.place for document in self.documents.values()]
        return any(place.jaar == bron.jaar for place in places) if bron.jaar else bool(places)

    @property
    def titel(self) -> str:
        """Return what the programme or the publisher is called; empty when its file does not tell."""
        for name, key in (("programma.yaml", "titel"), ("profiel.yaml", "naam")):
            if (found := self.documents.get(name)) is not None:
                return str(found.data.get(key) or "")
        return ""


def parse_bron(pad: str) -> Boekbron | None:
    """Return what ``gemeente``, ``gemeente/jaar`` or ``gemeente/jaar/programma`` is about; None when it is none."""
    gemeente, _, rest = pad.partition("/")
    if not is_kebab(gemeente):
        return None
    if not rest:
        return None if pad.endswith("/") else Boekbron(gemeente=gemeente)
    if YEAR.fullmatch(rest):
        return Boekbron(gemeente=gemeente, jaar=int(rest))
    found = parse_pad(rest)
    return Boekbron(gemeente=gemeente, jaar=found[0], programma=found[1]) if found else None


def read_bestanden(plannen: Plannenmap, bron: Boekbron) -> Boekbestanden:
    """Return the files that a workbook is of; none when they are not there."""
    found = read_publisher(plannen.plans, bron.gemeente, shown_as=plannen.shown_as, asked=bron.holds)
    folder = "" if bron.is_breed else f"{bron.inside}/"
    own = {path.removeprefix(folder): file for path, file in found.files.items() if path.startswith(folder)}
    around = f"{plannen.shown_as}/{bron.gemeente}/{folder}"
    return Boekbestanden(
        documents={path: document for path, (_, document) in own.items()},
        inhoud={path: content for path, (content, _) in own.items()},
        problems=tuple(each for each in found.problems if _is_told(each.location.file, around)),
        om=tuple(document for path, (_, document) in found.files.items() if not path.startswith(folder)),
    )


def _is_told(file: str, around: str) -> bool:
    """Tell whether a problem is one of the workbook: a logo that stands somewhere else is none."""
    name = file.rpartition("/")[2]
    return file.startswith(around) and ("." not in name or name.endswith((".yaml", ".yml")))
