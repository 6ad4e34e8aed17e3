"""From what is to be made and changed in the plans to the texts of files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from uitvoeringskompas.importing.ding import Ding
from uitvoeringskompas.importing.samenvoegen import Aangepast, Samenvoeging
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.append import Item, append_items
from uitvoeringskompas.writing.batch import RewrittenFile
from uitvoeringskompas.writing.inhoud import in_order, nested
from uitvoeringskompas.writing.kinds import new_list
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.plain import write_plain
from uitvoeringskompas.writing.wording import WordingError, reword

LISTS = {f"{kind}.yaml": kind for kind in (Kind.PARTIJEN, Kind.INDICATOREN)}
"""Files that are nothing but a list, and are begun with its first item."""


class Planbestand(Vast):
    """A file of the plans as it is: the bytes, and what they say."""

    inhoud: bytes
    document: Document


class Planbestanden(Vast):
    """The files that an import makes and changes, or why it cannot."""

    nieuw: tuple[NewFile, ...] = ()
    aangepast: tuple[RewrittenFile, ...] = ()
    problems: tuple[Problem, ...] = ()


class Planmap(Vast):
    """The plans of one publisher as an import finds them.

    ``pad`` is the programme where the table goes, ``<jaar>/<programma>``. ``bronnen`` are its files by path,
    ``begonnen`` those that are begun by this import (a profile, a programme); both relative to the folder of the
    publisher. ``shown_as`` is how that folder is called.
    """

    slug: str
    pad: str
    shown_as: str
    bronnen: Mapping[str, Planbestand]
    begonnen: Mapping[str, str]

    def document(self, pad: str, text: str) -> Document:
        """Return a text of ours as a document; raises ``WordingError`` when it cannot be read."""
        place = place_of((self.slug, *pad.split("/")))
        reading = place and read_content(text.encode(), place, f"{self.shown_as}/{pad}")
        if not reading or reading.document is None:
            raise WordingError(f"{pad} cannot be read: {reading and reading.problems}")
        return reading.document

    @property
    def documents(self) -> dict[str, Document]:
        """Return what is there, with what is begun."""
        begun = {pad: self.document(pad, text) for pad, text in self.begonnen.items()}
        return {**{pad: bron.document for pad, bron in self.bronnen.items()}, **begun}


def write_bestanden(knowledge: Knowledge, plan: Planmap, found: Samenvoeging) -> Planbestanden:
    """Return the files; paths are relative to the folder of all plans."""
    items: dict[str, list[Ding]] = {}
    for ding in found.nieuw:
        items.setdefault(ding.adres.pad, []).append(ding)
    edits: dict[str, list[Aangepast]] = {}
    for change in found.aangepast:
        edits.setdefault(change.adres.pad, []).append(change)
    nieuw, aangepast, problems = [], [], []
    for pad in dict.fromkeys([*plan.begonnen, *edits, *items]):
        try:
            text = _text(knowledge, plan, pad, items.get(pad, ()), edits.get(pad, ()))
        except WordingError:
            problems.append(_unusable(f"{plan.shown_as}/{pad}"))
            continue
        path, bron = f"{plan.slug}/{pad}", plan.bronnen.get(pad)
        if bron is None:
            nieuw.append(NewFile(path=path, text=text))
        else:
            aangepast.append(RewrittenFile(path=path, old=bron.inhoud, new=text.encode()))
    return Planbestanden(nieuw=tuple(nieuw), aangepast=tuple(aangepast), problems=tuple(problems))


def _text(knowledge: Knowledge, plan: Planmap, pad: str, items: Sequence[Ding], changes: Sequence[Aangepast]) -> str:
    """Return the new text of one file."""
    text = plan.begonnen.get(pad)
    if text is None and pad in plan.bronnen:
        text = plan.bronnen[pad].inhoud.decode()
    if text is None and not items[0].adres.lijst:
        return _plain(plan, pad, in_order(nested(items[0].inhoud), knowledge.register.shapes[Kind.INTERVENTIE]))
    if text is None:
        first, *items = items
        text = new_list(knowledge, LISTS[pad], pad, _item(knowledge, first)).text
    if changes:
        text = reword(text, [edit for change in changes for edit in change.edits], plan.document(pad, text))
    for lijst, group in _by_list(items).items():
        document = plan.document(pad, text)
        shape = knowledge.register.shapes[document.place.kind]
        text = append_items(text, document, lijst, [_item(knowledge, ding) for ding in group], shape)
    return text


def _plain(plan: Planmap, pad: str, data: dict[str, Value]) -> str:
    """Return the text of a file of its own, when it says exactly this."""
    text = write_plain(data)
    if plan.document(pad, text).data != data:
        raise WordingError(f"{pad} does not say what was meant")
    return text


def _item(knowledge: Knowledge, ding: Ding) -> Item:
    """Return an item of a list, its keys in the order of the schema."""
    stem = LISTS.get(ding.adres.pad, Kind.PROGRAMMA)
    item = {**dict(ding.adres.sleutel), **nested(ding.inhoud)}
    shape = knowledge.register.velden[stem, ".".join(ding.adres.lijst)].shape
    return in_order(item, shape) if shape else item


def _by_list(items: Iterable[Ding]) -> dict[tuple[str, ...], list[Ding]]:
    found: dict[tuple[str, ...], list[Ding]] = {}
    for ding in items:
        found.setdefault(ding.adres.lijst, []).append(ding)
    return found


def _unusable(where: str) -> Problem:
    message = (
        "In dit bestand kan kompas niets bijschrijven zonder meer te veranderen dan de bedoeling is. Zet elke sleutel "
        "op een eigen regel, zonder accolades om het geheel, en probeer het opnieuw."
    )
    return Problem(location=Location(where), code="nieuw-niet-leesbaar", message=message)
