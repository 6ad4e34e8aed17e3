"""From a workbook to files: work out what changes, check what comes of it, and write all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.problems import Location, Problem, has_errors
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.tables.werkmap import Werkmap
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.workbook.back import compare_werkboek
from uitvoeringskompas.workbook.bestanden import Boekbestanden, parse_bron, read_bestanden
from uitvoeringskompas.workbook.bladstand import Terug
from uitvoeringskompas.workbook.bladvorm import NAMEN
from uitvoeringskompas.workbook.rijen import find_basis
from uitvoeringskompas.workbook.teksten import change_text, new_text
from uitvoeringskompas.writing.append import obstacles
from uitvoeringskompas.writing.batch import RewrittenFile, refusals_of_batch, write_batch
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.project import Project
from uitvoeringskompas.writing.publisher import Plannenmap


class Teruggezet(Vast):
    """What came of it: the files that are new and that changed, as an editor sees them, and what is to be told.

    With an error among the problems nothing was written.
    """

    pad: str = ""
    nieuw: tuple[str, ...] = ()
    gewijzigd: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def put_back(
    werkmap: Werkmap, plannen: Project, *, naar: str = "", verwijder: bool = False, proef: bool = False
) -> Teruggezet:
    """Change the plans as the workbook says; with ``proef`` only tell what would change.

    Raises ``OSError`` when a file cannot be written; then nothing was.
    """
    basis = find_basis(werkmap)
    home = parse_bron(basis.pad) if basis else None
    bron = parse_bron(naar) if naar else home
    if home is None or bron is None or bron.is_breed != home.is_breed:
        message = _ONE_PROGRAMME if home is None or not home.is_breed else _WHOLE
        message = message.format(pad=naar or (basis.pad if basis else ""))
        return _wrong(Problem(location=Location(werkmap.bestand), code="werkboek-plek", message=message))
    bestanden = read_bestanden(Plannenmap(plans=plannen.plans, shown_as=plannen.shown_as), bron)
    if bestanden.problems:
        return _wrong(*bestanden.problems)
    terug = compare_werkboek(werkmap, bestanden.documents.values(), plannen.knowledge, verwijder=verwijder)
    if has_errors(terug.problems):
        return _wrong(*terug.problems)
    poging = _Poging(werkmap=werkmap, plannen=plannen, pad=bron.pad, bestanden=bestanden, terug=terug)
    return poging.finish(proef=proef)


_ONE_PROGRAMME = "‘{pad}’ is geen plek voor een programma. Typ --naar gemeente/jaar/programma."
_WHOLE = "Dit werkboek is van een hele gemeente of regio, en ‘{pad}’ is een programma. Laat --naar weg."


def _wrong(*problems: Problem) -> Teruggezet:
    return Teruggezet(problems=problems)


class _Poging(Vast):
    """One workbook on its way back: everything that it asks for is known, and nothing is written yet."""

    werkmap: Werkmap
    plannen: Project
    pad: str
    bestanden: Boekbestanden
    terug: Terug

    def finish(self, *, proef: bool) -> Teruggezet:
        new, changed = [*self._list_new()], [*self._list_changed()]
        wrong = [each for each in changed if isinstance(each, Problem)]
        files = [each for each in changed if isinstance(each, RewrittenFile)]
        texts = {file.path: file.text.encode() for file in new} | {file.path: file.new for file in files}
        wrong += self._check(texts)
        wrong += refusals_of_batch(self.plannen.plans, new, files, shown_as=self.plannen.shown_as)
        if wrong:
            return _wrong(*self.terug.problems, *wrong)
        shown = self.plannen.shown_as
        moved = None if proef else write_batch(self.plannen.plans, new, files, shown_as=shown)
        if moved is not None:
            return _wrong(moved)
        return Teruggezet(
            pad=self.pad,
            nieuw=tuple(f"{shown}/{file.path}" for file in new),
            gewijzigd=tuple(f"{shown}/{file.path}" for file in files),
            problems=tuple(self.terug.problems),
        )

    def _list_new(self) -> Iterator[NewFile]:
        for bestand, data in self.terug.nieuw.items():
            text = new_text(data, self.plannen.knowledge.register.shapes[bestand.kind])
            yield NewFile(path=f"{self.pad}/{bestand.path}", text=text)

    def _list_changed(self) -> Iterator[RewrittenFile | Problem]:
        for bestand, change in self.terug.wijzigingen.items():
            if change.is_empty:
                continue
            old = self.bestanden.inhoud[bestand.path]
            shape = self.plannen.knowledge.register.shapes[bestand.kind]
            new = change_text(old.decode(), self.bestanden.documents[bestand.path], change, shape)
            if isinstance(new, Problem):
                yield new
            else:
                yield RewrittenFile(path=f"{self.pad}/{bestand.path}", old=old, new=new.encode())

    def _check(self, texts: Mapping[str, bytes]) -> list[Problem]:
        """Return what the schemas say of the files as they will be."""
        found: list[Problem] = []
        for path, content in texts.items():
            place, file = place_of(tuple(path.split("/"))), f"{self.plannen.shown_as}/{path}"
            if place is None:
                found.append(Problem(location=Location(file), code="werkboek-plek", message=_NO_PLACE))
                continue
            reading = read_content(content, place, file)
            told = [*obstacles(reading.problems)]
            told += self.plannen.knowledge.validate(reading.document) if reading.document else []
            found += [self._at_workbook(problem, place.kind) for problem in told if problem.is_error]
        return found

    def _at_workbook(self, problem: Problem, kind: Kind) -> Problem:
        """Return a problem of a file as it would become as one of the workbook: no such line is there to look at."""
        here = Location(self.werkmap.bestand, cell=NAMEN[kind])
        return replace(problem, location=here, message=f"Dan klopt {problem.location.file} niet: {problem.message}")


_NO_PLACE = "Een bestand met deze naam hoort niet in de plannen. Kies een ander kenmerk."
