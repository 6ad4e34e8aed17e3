"""What stands in one cell of a Word document, read from the document as mammoth knows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from mammoth import documents

from uitvoeringskompas.tables.bladbouw import clean_tekst
from uitvoeringskompas.vast import Vast

Onderdeel: TypeAlias = Any
"""A part of a document; mammoth ships no types."""

_HIGH = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOW = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_LINES = (documents.Paragraph, documents.Table, documents.TableRow)


class Aanhang(Vast):
    """What hangs on the words of a document: its footnotes and remarks."""

    notes: Onderdeel
    comments: Mapping[str, Onderdeel]


@dataclass(kw_only=True, slots=True)
class Wordcel:
    """What is gathered from one cell, in the order in which it stands there."""

    aanhang: Aanhang
    kept: str = ""
    struck: str = ""
    remarks: list[str] = field(default_factory=list)
    has_beeld: bool = False
    has_tabel: bool = False

    @property
    def tekst(self) -> str:
        """Return the words that stand."""
        return clean_tekst(self.kept)

    @property
    def doorgehaald(self) -> str:
        """Return the words that are struck through."""
        return clean_tekst(self.struck)

    @property
    def opmerking(self) -> str:
        """Return what hangs on the words: remarks, footnotes and links that they do not name."""
        links = (remark for remark in self.remarks if remark.removeprefix("koppeling: ") not in self.kept)
        return clean_tekst("\n".join(dict.fromkeys(links)))

    def add(self, words: str, run: Onderdeel | None = None) -> None:
        """Add words as their run shows them."""
        if run is not None and run.vertical_alignment != documents.VerticalAlignment.baseline:
            high = run.vertical_alignment == documents.VerticalAlignment.superscript
            words = words.translate(_HIGH if high else _LOW)
        if run is not None and run.is_strikethrough:
            self.struck += words
        else:
            self.kept += words


def read_wordcel(cel: Onderdeel, aanhang: Aanhang) -> Wordcel:
    """Return what stands in a cell; a table in it is told and read apart."""
    found = Wordcel(aanhang=aanhang)
    _read(cel, found, None)
    return found


def _read(part: Onderdeel, found: Wordcel, run: Onderdeel | None) -> None:
    for child in getattr(part, "children", ()):
        if isinstance(child, documents.Table):
            found.has_tabel = True
            continue
        _read_one(child, found, child if isinstance(child, documents.Run) else run)
        if isinstance(child, documents.Paragraph):
            found.add("\n")
            found.struck += "\n" if found.struck else ""


def _read_one(child: Onderdeel, found: Wordcel, run: Onderdeel | None) -> None:
    match child:
        case documents.Text():
            found.add(child.value, run)
        case documents.Tab():
            found.add(" ", run)
        case documents.Break():
            found.add("\n" if child.break_type == "line" else " ", run)
        case documents.Checkbox():
            found.add("☒" if child.checked else "☐", run)
        case documents.Image():
            found.has_beeld = True
        case documents.NoteReference():
            found.remarks.append(_write(found.aanhang.notes.resolve(child).body))
        case documents.CommentReference():
            found.remarks.extend(_write(comment.body) for comment in _comments(found.aanhang, child))
        case _:
            if getattr(child, "href", None):
                found.remarks.append(f"koppeling: {child.href.removeprefix('mailto:')}")
            _read(child, found, run)


def _comments(aanhang: Aanhang, reference: Onderdeel) -> Iterator[Onderdeel]:
    if comment := aanhang.comments.get(reference.comment_id):
        yield comment


def _write(body: list[Onderdeel]) -> str:
    """Return the words of a remark or footnote; what hangs on those again is not followed."""
    words = (_words(part) for part in body)
    return clean_tekst("\n".join(words))


def _words(part: Onderdeel) -> str:
    if isinstance(part, documents.Text):
        return str(part.value)
    return "".join(_words(child) for child in getattr(part, "children", ()))
