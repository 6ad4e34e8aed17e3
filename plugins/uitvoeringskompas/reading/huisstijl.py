"""The folders with the files of house styles: what is named is read, and what nobody names is an error.

They stand in the folder ``huisstijl`` beside the file that names them, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.bijlage import LIMITS, SOORTEN, Bijlage, Limits, open_bijlage
from uitvoeringskompas.reading.disk import read_bytes
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import HUISSTIJL, Kind, Place
from uitvoeringskompas.vast import Vast, replace

IN_FOLDER = re.compile(rf"{HUISSTIJL}/[A-Za-z0-9][A-Za-z0-9._-]{{0,79}}\.[a-z0-9]+", re.ASCII)
NAMING = frozenset({Kind.PROFIEL, Kind.SITE})
"""The kinds of file in which a house style stands."""

Parts: TypeAlias = tuple[str, ...]


class Stijlmappen(Vast):
    """What the walk through the plans met in the folders of house styles.

    ``files`` are plain files, by the names of their folders and their own; ``told`` are names of which something was
    said already (a link, say).
    """

    files: Mapping[Parts, tuple[Path, str]]
    told: frozenset[Parts]
    limits: Limits = LIMITS

    def attach(self, document: Document) -> tuple[Document, tuple[Problem, ...]]:
        """Return the document with the files that its house style names, and what is wrong with those."""
        bijlagen: dict[str, Bijlage] = {}
        problems: list[Problem] = []
        for key, parts in list_named(document):
            found = self._read(document, key, parts)
            if isinstance(found, Bijlage):
                bijlagen[key] = found
            elif found is not None:
                problems.append(found)
        return (replace(document, bijlagen=bijlagen) if bijlagen else document), tuple(problems)

    def list_unnamed(self, documents: Mapping[Place, Document | None]) -> Iterator[Problem]:
        """Yield a problem for each file that nobody names; ``documents`` are those that were read, by their place.

        As long as nobody can read the file that would name it, nothing is said.
        """
        naming = {_folder(place): found for place, found in documents.items() if place.kind in NAMING}
        named = {parts for document in naming.values() if document for _, parts in list_named(document)}
        for parts, (_, file) in self.files.items():
            folder = parts[:-2]
            if parts not in named and naming.get(folder, ...) is not None:
                by = "profiel.yaml" if folder else "site.yaml"
                message = (
                    f"Dit bestand staat in de map {HUISSTIJL}, maar {by} noemt het niet. Noem het daar onder "
                    f'"{HUISSTIJL}:", of haal het weg.'
                )
                yield Problem(location=Location(file), code="huisstijl-ongenoemd", message=message)

    def _read(self, document: Document, key: str, parts: Parts) -> Bijlage | Problem | None:
        place = document.location(HUISSTIJL, key)
        if parts not in self.files:
            if not self.told.isdisjoint({parts, parts[:-1]}):
                return None
            message = (
                f'Het bestand "{"/".join(parts[-2:])}" is er niet. Zet het in de map {HUISSTIJL} naast dit bestand.'
            )
            return Problem(location=place, code="huisstijl-ontbreekt", message=message)
        path, file = self.files[parts]
        content = read_bytes(path, file, most=max(self.limits.bytes_of.values()))
        return content if isinstance(content, Problem) else open_bijlage(key, content, file, place, self.limits)


def list_named(document: Document) -> Iterator[tuple[str, Parts]]:
    """Yield the keys of a house style that name a file, each with the names of its folders and its own."""
    stijl = document.value(HUISSTIJL)
    for key in SOORTEN:
        value = stijl.get(key) if isinstance(stijl, dict) else None
        if isinstance(value, str) and IN_FOLDER.fullmatch(value):
            yield key, (*_folder(document.place), *value.split("/"))


def _folder(place: Place) -> Parts:
    return tuple(place.path.split("/")[:-1])
