"""What stands in one cell of a workbook of OpenDocument: its lines as shown, what is struck through, its remark."""

from __future__ import annotations

from collections.abc import Iterator

from odfdo import Document, Element

from uitvoeringskompas.tables.bladbouw import clean_tekst
from uitvoeringskompas.vast import Vast

_SIGNS = {"text:line-break": "\n", "text:tab": "\t", "text:soft-page-break": ""}
_BLOCKS = frozenset({"text:p", "text:h"})
_GROUPS = frozenset({"text:list", "text:list-item", "text:list-header", "text:section"})


class Odscel(Vast):
    """Words of a cell: those that stand, those that are struck through, and what hangs on them."""

    tekst: str = ""
    doorgehaald: str = ""
    opmerking: str = ""


def find_struck(document: Document) -> frozenset[str]:
    """Return the names of the styles that strike words through: by its look, or by its kind."""
    marks = ("style:text-line-through-style", "style:text-line-through-type")
    looks = (look for mark in marks for look in document.content.get_elements(f"//style:text-properties[@{mark}]"))
    return frozenset(
        str(look.parent.get_attribute("style:name"))
        for look in looks
        if look.parent is not None and {look.get_attribute(mark) for mark in marks} - {None, "none"}
    )


def read_woorden(cel: Element, struck: frozenset[str]) -> Odscel:
    """Return the words of a cell as they are shown, line by line; its remark stands apart."""
    lines = list(_lines(cel))
    whole = cel.get_attribute("table:style-name") in struck
    found = [[*_runs(line, struck, is_struck=whole)] for line in lines]
    kept = "\n".join("".join(words for words, gone in runs if not gone) for runs in found)
    gone = "\n".join(filter(None, ("".join(words for words, gone in runs if gone) for runs in found)))
    return Odscel(tekst=clean_tekst(kept), doorgehaald=clean_tekst(gone), opmerking=_opmerking(cel, kept))


def _opmerking(cel: Element, tekst: str) -> str:
    """Return the remark on a cell, and where its words lead to when they do not say so."""
    remarks = ["".join(words for words, _ in _runs(line, frozenset(), is_struck=False)) for line in _remark_lines(cel)]
    targets = [str(link.get_attribute("xlink:href") or "") for link in cel.get_elements("descendant::text:a")]
    links = [f"koppeling: {target}" for target in targets if target.removeprefix("mailto:") not in tekst]
    return clean_tekst("\n".join([*remarks, *links]))


def _remark_lines(cel: Element) -> Iterator[Element]:
    for remark in cel.get_elements("office:annotation"):
        yield from _lines(remark)


def _lines(block: Element) -> Iterator[Element]:
    """Yield the paragraphs of a cell, also those in a list."""
    for child in block.children:
        if child.tag in _BLOCKS:
            yield child
        elif child.tag in _GROUPS:
            yield from _lines(child)


def _runs(element: Element, struck: frozenset[str], *, is_struck: bool) -> Iterator[tuple[str, bool]]:
    """Yield the words in an element, and whether they are struck through."""
    yield element.text or "", is_struck
    for child in element.children:
        if child.tag == "text:s":
            yield " " * min(int(child.get_attribute("text:c") or 1), 100), is_struck
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag], is_struck
        elif child.tag not in {"office:annotation", "office:annotation-end"}:
            yield from _runs(child, struck, is_struck=is_struck or child.get_attribute("text:style-name") in struck)
        yield child.tail or "", is_struck
