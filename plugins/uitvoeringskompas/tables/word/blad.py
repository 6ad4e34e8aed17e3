"""The tables of a Word document become sheets: each by its number, with rows and columns where they are seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import mammoth
from docx import Document
from docx.oxml.ns import nsmap, qn
from mammoth import documents

from uitvoeringskompas.tables.bladbouw import Bladvorm, build_werkblad, check_sizes, finish_lezing, name_plaats
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import no_table, tell_warning, too_many
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel
from uitvoeringskompas.tables.word.voorbereid import Xml, find_plaats, prepare
from uitvoeringskompas.tables.word.woorden import Aanhang, Onderdeel, Wordcel, read_wordcel
from uitvoeringskompas.vast import Vast

_UNREAD = re.compile(r"An unrecognised element was ignored: (\w+):(\w+)")


class Wordtabel(Vast):
    """One table: what it is called and its cells, each with its place."""

    naam: str
    cellen: tuple[tuple[Tabelcel, Wordcel], ...]

    def size(self) -> tuple[int, int]:
        """Return the rows and columns as far as something stands in them."""
        filled = [cel for cel, _ in self.cellen if not cel.is_empty]
        return max((cel.rij for cel in filled), default=-1) + 1, max((cel.kolom for cel in filled), default=-1) + 1


def read_docx(bron: Tabelbestand, grenzen: Grenzen) -> Lezing:
    """Return the tables of a Word document; raises what its libraries raise when it is no whole document."""
    document = Document(BytesIO(bron.inhoud))
    body = document.element.body
    told = prepare(body)
    ready = BytesIO()
    document.save(ready)
    model, messages = _read_model(ready)
    tables = list(_tables(model))
    if not tables:
        return Lezing(werkmap=None, problems=(no_table(bron.bestand, "dit document"),))
    if len(tables) > grenzen.bladen:
        return Lezing(werkmap=None, problems=(too_many(bron.bestand, "tabellen", grenzen.bladen),))
    aanhang = Aanhang(notes=model.notes, comments={each.comment_id: each for each in model.comments})
    found = [_read_table(number, table, aanhang, grenzen) for number, table in enumerate(tables, 1)]
    if refused := check_sizes(bron.bestand, (each.size() for each in found), grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    told += [*_unread(body, messages), *_tell(found)]
    problems = [tell_warning(bron.location(place), code, message) for place, code, message in told]
    bladen = [
        build_werkblad(Bladvorm(naam=each.naam, met_cellen=False), (cel for cel, _ in each.cellen)) for each in found
    ]
    return finish_lezing(bron.bestand, bladen, problems, grenzen)


def _read_model(stream: BytesIO) -> tuple[Onderdeel, list[str]]:
    """Return the document as mammoth knows it, and what it says of it; no page is made of it."""
    seen: list[Onderdeel] = []

    def keep(model: Onderdeel) -> Onderdeel:
        seen.append(model)
        return model.copy(children=[])

    result = mammoth.convert_to_html(stream, transform_document=keep, include_embedded_style_map=False)
    return seen[0], [str(message.message) for message in result.messages]


def _tables(part: Onderdeel) -> Iterator[Onderdeel]:
    """Yield every table in the order of the document, also those in a cell."""
    for child in getattr(part, "children", ()):
        if isinstance(child, documents.Table):
            yield child
        yield from _tables(child)


def _read_table(number: int, table: Onderdeel, aanhang: Aanhang, grenzen: Grenzen) -> Wordtabel:
    """Return a table with each cell in the first free column of its row, as a page is laid out."""
    taken: set[tuple[int, int]] = set()
    cells = []
    for rij, row in enumerate(_parts(table, documents.TableRow)):
        kolom = 0
        for cel in _parts(row, documents.TableCell):
            while (rij, kolom) in taken:
                kolom += 1
            breedte = max(1, min(cel.colspan, grenzen.kolommen + 1))
            taken |= {(rij + down, kolom + right) for down in range(cel.rowspan) for right in range(breedte)}
            words = read_wordcel(cel, aanhang)
            cells.append((_make_cel(words, rij, kolom, breedte, cel.rowspan), words))
            kolom += breedte
    return Wordtabel(naam=f"tabel {number}", cellen=tuple(cells))


def _parts(part: Onderdeel, kind: type) -> Iterator[Onderdeel]:
    return (child for child in part.children if isinstance(child, kind))


def _make_cel(words: Wordcel, rij: int, kolom: int, breedte: int, hoogte: int) -> Tabelcel:
    return Tabelcel(
        adres=name_plaats(rij, kolom),
        rij=rij,
        kolom=kolom,
        tekst=words.tekst,
        breedte=breedte,
        hoogte=hoogte,
        doorgehaald=words.doorgehaald,
        opmerking=words.opmerking,
    )


def _unread(body: Xml, messages: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield the cells that hold something mammoth does not read."""
    for space, name in sorted({found.groups() for found in map(_UNREAD.fullmatch, messages) if found}):
        if space not in nsmap:
            continue
        for element in body.iter(qn(f"{space}:{name}")):
            if place := find_plaats(body, element):
                message = f"In deze cel staat iets dat we niet lezen ({space}:{name}). Kijk of de tekst compleet is."
                yield place, "tabel-cel-onleesbaar", message


def _tell(found: list[Wordtabel]) -> Iterator[tuple[str, str, str]]:
    for table in found:
        for cel, words in table.cellen:
            place = f"{table.naam}, {cel.adres}"
            if words.has_beeld:
                message = "In deze cel staat een plaatje. Wat erop staat, is niet gelezen."
                yield place, "tabel-cel-plaatje", message
            if words.has_tabel:
                message = "In deze cel staat een tabel. Die staat apart, met een eigen nummer."
                yield place, "tabel-in-tabel", message
