"""A new year that begins with what goes on from the year before."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.attention import attention, old_years
from uitvoeringskompas.writing.choice import Choice, choose
from uitvoeringskompas.writing.interventie import change_interventie
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.programma import change_programma, new_period
from uitvoeringskompas.writing.vorig_jaar import recall
from uitvoeringskompas.writing.wording import Edit, reword


class Transition(Vast):
    """One programme that goes on: from where, to where, what goes with it, what asks attention, and its new files."""

    dossier: Dossier
    pad: str
    choices: tuple[Choice, ...]
    attention: tuple[str, ...]
    files: tuple[NewFile, ...]


class NewYear(Vast):
    """A new year: the year that it goes on from (None when there is none), what goes on, and why the rest does not."""

    jaar: int
    previous: int | None
    transitions: tuple[Transition, ...] = ()
    skipped: tuple[str, ...] = ()


def begin_jaar(publicatie: Publicatie, jaar: int, plans: Path) -> NewYear:
    """Return what the programmes of the latest year before this one become; the files are not yet on disk."""
    previous = max((found for found in publicatie.jaren if found < jaar), default=None)
    if previous is None:
        return NewYear(jaar=jaar, previous=None)
    dossiers = publicatie.dossiers_in_jaar(previous)
    skipped = {dossier.pad: reason for dossier in dossiers if (reason := _skipped(publicatie, dossier, jaar))}
    return NewYear(
        jaar=jaar,
        previous=previous,
        transitions=tuple(_carry(publicatie, d, jaar, plans) for d in dossiers if d.pad not in skipped),
        skipped=tuple(skipped.values()),
    )


def _skipped(publicatie: Publicatie, dossier: Dossier, jaar: int) -> str | None:
    """Return why a programme does not begin anew."""
    eind = dossier.programma.looptijd.tot_en_met
    if eind is not None and eind >= jaar:
        return f"{dossier.pad} loopt door tot en met {eind}"
    if dossier.is_transcribed:
        return f"{dossier.pad} is overgenomen uit openbare bronnen, en een nieuw jaar heeft zijn eigen bron"
    if eind is None and dossier.programma.status not in {"geevalueerd", "ingetrokken"}:
        return f'{dossier.pad} noemt geen laatste jaar; stopt het, zet dat dan bij "tot_en_met"'
    if publicatie.dossier(f"{jaar}/{dossier.id}"):
        return f"{jaar}/{dossier.id} is er al en blijft zoals het is"
    if any(other.id == dossier.id for other in publicatie.dossiers if dossier.jaar < other.jaar < jaar):
        return f"{dossier.pad} heeft dezelfde map als een later programma"
    return None


def _carry(publicatie: Publicatie, dossier: Dossier, jaar: int, plans: Path) -> Transition:
    choices = tuple(choose(publicatie, dossier, interventie, jaar) for interventie in dossier.interventies)
    going_on = {choice.interventie.id for choice in choices if choice.goes_on}
    interventies = tuple(choice.interventie for choice in choices if choice.goes_on)
    new = f"{publicatie.slug}/{jaar}/{dossier.id}"
    files = [NewFile(path=f"{new}/programma.yaml", text=programma_text(dossier, jaar, going_on, plans))]
    for interventie in interventies:
        text = interventie_text(dossier, interventie, jaar, going_on, plans)
        files.append(NewFile(path=f"{new}/interventies/{interventie.id}.yaml", text=text))
    return Transition(
        dossier=dossier,
        pad=f"{jaar}/{dossier.id}",
        choices=choices,
        attention=(*attention(dossier, jaar, interventies), *old_years(dossier, files)),
        files=tuple(files),
    )


def programma_text(dossier: Dossier, jaar: int, going_on: set[str], plans: Path) -> str:
    """Return the file of a programme that goes on; ``going_on`` are the ids of the interventies that go with it."""
    document = dossier.programma.node.document
    return _reworded(dossier, document, tuple(change_programma(dossier, jaar, going_on)), plans)


def interventie_text(dossier: Dossier, interventie: Interventie, jaar: int, going_on: set[str], plans: Path) -> str:
    """Return the file of an interventie that goes on."""
    document = interventie.node.document
    changes = change_interventie(interventie, new_period(dossier.programma, jaar), going_on)
    return _reworded(dossier, document, tuple(changes), plans)


def _reworded(dossier: Dossier, document: Document, changes: tuple[Edit, ...], plans: Path) -> str:
    """Return the text for the new year, with what was planned last year as remarks."""
    old = _text(document, plans)
    return recall(reword(old, changes, document), old, document, dossier)


def _text(document: Document, plans: Path) -> str:
    """Return the text as it is on disk, with the ends of its lines as they are."""
    return (plans / document.place.path).read_bytes().decode()
