"""A year that was begun before all was decided: decisions that came later are carried out where nobody wrote yet.

What an editor wrote stays, and is told: an interventie whose file was changed, or that is named elsewhere, is taken
away by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.batch import RewrittenFile, refusals_of_batch, write_batch
from uitvoeringskompas.writing.choice import Choice, choose, decide
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.new_year import interventie_text, programma_text
from uitvoeringskompas.writing.vorig_jaar import forget_amounts
from uitvoeringskompas.writing.wording import remove, reword

_LISTS: tuple[Pointer, ...] = (("begroting", "regels"), ("risicos",), ("kansen",))
"""Where a programme names an interventie in a line that goes with it."""


class Bijwerking(Vast):
    """What later decisions change in a year that was begun: files to add, to change, to take away, and what to tell."""

    added: tuple[NewFile, ...] = ()
    changed: tuple[RewrittenFile, ...] = ()
    gone: tuple[RewrittenFile, ...] = ()
    told: tuple[str, ...] = ()


class _Begun(Vast):
    """A programme that was begun from an earlier one; ``then`` are the ids that went with it."""

    old: Dossier
    new: Dossier
    plans: Path

    @property
    def then(self) -> set[str]:
        return {found.id for found in self.old.interventies if self.new.interventie(found.id)}

    def path_of(self, interventie_id: str) -> str:
        return f"{self.new.publisher}/{self.new.pad}/interventies/{interventie_id}.yaml"

    def is_untouched(self, choice: Choice) -> bool:
        """Tell whether the file of an interventie is as it was begun."""
        begun = interventie_text(self.old, choice.interventie, self.new.jaar, self.then, self.plans)
        return self.read(self.path_of(choice.interventie.id)) == begun

    def read(self, path: str) -> str:
        return (self.plans / path).read_bytes().decode()

    @property
    def programma(self) -> Document:
        return self.new.programma.node.document


def update_jaar(publicatie: Publicatie, jaar: int, plans: Path) -> tuple[Bijwerking, ...]:
    """Return what the decisions of now change in the programmes of a year that was begun."""
    pairs = (
        (old, new)
        for new in publicatie.dossiers_in_jaar(jaar)
        for old in publicatie.previous_dossiers(new)
        if old.id == new.id and not new.is_transcribed
    )
    return tuple(_update(publicatie, _Begun(old=old, new=new, plans=plans)) for old, new in pairs)


def _update(publicatie: Publicatie, begun: _Begun) -> Bijwerking:
    text = begun.read(begun.programma.place.path)
    programma, gone, told = _end(begun, text)
    added = _resumed(publicatie, begun)
    ids = (begun.then - gone.keys()) | {choice.interventie.id for choice in added}
    rewritten = RewrittenFile(path=begun.programma.place.path, old=text.encode(), new=programma.encode())
    return Bijwerking(
        added=tuple(_begin(begun, choice, ids) for choice in added),
        changed=(rewritten,) if programma != text else (),
        gone=tuple(gone.values()),
        told=(*told, *(f"Gaat alsnog mee: {_tell(each)}. Zet de kosten zelf in de begroting." for each in added)),
    )


def _end(begun: _Begun, programma: str) -> tuple[str, dict[str, RewrittenFile], list[str]]:
    """Return the programme without what ended, the files that go by their id, and what to tell."""
    gone, told = {}, []
    for choice in _ended(begun):
        interventie = choice.interventie.id
        shorter = _without(programma, begun, interventie)
        if shorter is None or not begun.is_untouched(choice) or _is_named(begun, interventie):
            told.append(f"Blijft staan: {_tell(choice)}. Iemand schreef er al over; haal het zelf weg.")
            continue
        programma, path = shorter, begun.path_of(interventie)
        gone[interventie] = RewrittenFile(path=path, old=begun.read(path).encode(), new=b"")
        told.append(f"Gaat niet meer mee: {_tell(choice)}.")
    return programma, gone, told


def _begin(begun: _Begun, choice: Choice, ids: set[str]) -> NewFile:
    text = interventie_text(begun.old, choice.interventie, begun.new.jaar, ids, begun.plans)
    return NewFile(path=begun.path_of(choice.interventie.id), text=text)


def _tell(choice: Choice) -> str:
    return f"{choice.interventie.id}: {choice.reason}"


def _ended(begun: _Begun) -> list[Choice]:
    """Return what is in the new year and was decided not to go on."""
    choices = (decide(begun.old, found) for found in begun.old.interventies if found.id in begun.then)
    return [choice for choice in choices if not choice.goes_on]


def _resumed(publicatie: Publicatie, begun: _Begun) -> list[Choice]:
    """Return what is not in the new year and was decided to go on after all; no decision is none."""
    missing = (found for found in begun.old.interventies if found.id not in begun.then)
    choices = (choose(publicatie, begun.old, found, begun.new.jaar) for found in missing)
    return [choice for choice in choices if choice.goes_on and choice.is_decided]


def _without(text: str, begun: _Begun, interventie_id: str) -> str | None:
    """Return a programme without the lines that came with an interventie; None when somebody wrote in one of them."""
    document = _read(text, begun.programma)
    first = _read(programma_text(begun.old, begun.new.jaar, begun.then, begun.plans), begun.programma)
    lines = {
        (*pointer, number): item in _items(first, pointer)
        for pointer in _LISTS
        for number, item in enumerate(_items(document, pointer))
        if isinstance(item, dict) and item.get("interventie") == interventie_id
    }
    new = reword(forget_amounts(text, lines), remove(*lines), document) if lines else text
    return new if all(lines.values()) and not _names(_read(new, begun.programma).data, interventie_id) else None


def _read(text: str, like: Document) -> Document:
    reading = read_content(text.encode(), like.place, like.file)
    if reading.document is None:
        raise ValueError(f"{like.file} was valid and is not any more")
    return reading.document


def _items(document: Document, pointer: Pointer) -> list[Value]:
    found: Value = document.data
    for step in pointer:
        found = found.get(str(step)) if isinstance(found, dict) else None
    return found if isinstance(found, list) else []


def _is_named(begun: _Begun, interventie_id: str) -> bool:
    """Tell whether another file of the new programme refers to an interventie."""
    files = (*begun.new.interventies, *begun.new.verslagen)
    return any(_names(found.node.document.data, interventie_id) for found in files if found.id != interventie_id)


def _names(data: Value, interventie_id: str) -> bool:
    """Tell whether a value is this id, or a path that ends in it; a word in a text is no reference."""
    if isinstance(data, dict):
        return any(_names(value, interventie_id) for key, value in data.items() if key != "id")
    if isinstance(data, list):
        return any(_names(value, interventie_id) for value in data)
    return isinstance(data, str) and data.rpartition("/")[2] == interventie_id


def carry_out(updates: tuple[Bijwerking, ...], plans: Path, shown_as: str) -> tuple[Problem, ...]:
    """Write all of it, or say why nothing was."""
    added = [file for each in updates for file in each.added]
    changed = [file for each in updates for file in each.changed]
    problems = refusals_of_batch(plans, added, changed, shown_as=shown_as)
    moved = None if problems else write_batch(plans, added, changed, shown_as=shown_as)
    if problems or moved:
        return (*problems, *filter(None, [moved]))
    _take_away(plans, [file for each in updates for file in each.gone])
    return ()


def _take_away(plans: Path, files: list[RewrittenFile]) -> None:
    """Take files away that are as they were read; when one cannot go, those before it come back."""
    with ExitStack() as undo:
        for file in files:
            place = plans / file.path
            if place.read_bytes() == file.old:
                place.unlink()
                undo.callback(place.write_bytes, file.old)
        undo.pop_all()


def lines_of(updates: tuple[Bijwerking, ...], shown_as: str) -> Iterator[str]:
    """Yield what was done, for a terminal."""
    for update in updates:
        yield from update.told
        yield from (f"Gemaakt: {shown_as}/{file.path}" for file in update.added)
        yield from (f"Aangepast: {shown_as}/{file.path}" for file in update.changed)
        yield from (f"Weggehaald: {shown_as}/{file.path}" for file in update.gone)
