"""A party, an indicator or a goal more in the list of a file; the file is made when it is not there."""

from __future__ import annotations

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind, place_of
from uitvoeringskompas.vast import replace
from uitvoeringskompas.writing.append import Item, append_items, as_block, obstacles
from uitvoeringskompas.writing.kinds import new_list
from uitvoeringskompas.writing.new_file import NewFile, refusals, replace_file
from uitvoeringskompas.writing.project import Made, Project
from uitvoeringskompas.writing.wording import WordingError

MADE = {"partijen": Kind.PARTIJEN, "indicatoren": Kind.INDICATOREN}
"""The files that are nothing but a list, and may be made."""


def put_in_list(project: Project, path: str, key: str, item: Item) -> Made:
    """Put an item behind the others in the list of a file, or say why not; nothing that is there changes."""
    place = project.plans / path
    if not place.exists() and not place.is_symlink() and key in MADE:
        return project.make(new_list(project.knowledge, MADE[key], path, item))
    blocked = tuple(
        found
        for found in refusals(project.plans, [NewFile(path=path, text="")], shown_as=project.shown_as)
        if found.code != "nieuw-bestaat-al"
    )
    if blocked:
        return Made(problems=blocked)
    missing = project.missing(*path.split("/"))
    return Made(problems=(missing,)) if missing else _lengthen(project, path, key, item)


def _lengthen(project: Project, path: str, key: str, item: Item) -> Made:
    """Put an item in a file that is there."""
    file, where, place = project.plans / path, f"{project.shown_as}/{path}", place_of(tuple(path.split("/")))
    if place is None:
        raise ValueError(f"{path} is no place of a plan")
    old, shape = file.read_bytes(), project.knowledge.register.shapes[place.kind]
    reading = read_content(old, place, where)
    errors = obstacles(reading.problems)
    if reading.document is None or errors:
        return Made(problems=errors)
    known = _known(reading.document, key, str(item["id"]))
    if known:
        return Made(problems=(known,))
    try:
        new = append_items(old.decode(), reading.document, (key,), [item], shape).encode()
    except WordingError:
        return Made(problems=(_unusable(where, key, item),))
    is_done = replace_file(file, old, new)
    return Made(longer=(where,)) if is_done else Made(problems=(_unusable(where, key, item),))


def _known(document: Document, key: str, wanted: str) -> Problem | None:
    """Return the problem of an id that stands in the list already."""
    found = next((node for node in document.root.nodes(key) if node.text("id") == wanted), None)
    if found is None:
        return None
    message = f'Het kenmerk "{wanted}" staat hier al. Kies een andere naam, of geef een ander kenmerk met --kenmerk.'
    return Problem(location=found.location("id"), code="nieuw-bestaat-al", message=message)


def _unusable(where: str, key: str, item: Item) -> Problem:
    message = f'In dit bestand kan kompas niets bijschrijven. Zet het er zelf in, onder "{key}".'
    problem = Problem(location=Location(where), code="nieuw-niet-leesbaar", message=message)
    return replace(problem, shape=f"{key}:\n{as_block(item, '  ')}")
