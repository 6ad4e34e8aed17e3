"""What was planned last year, as remarks beside what is to be filled in: an amount, a result, an agreement.

A remark is no plan: nothing of it is published, and whoever takes the hashes away has last year's lines to change.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Pointer
from uitvoeringskompas.reading.spans import Span, spans_of
from uitvoeringskompas.taal.getal import write_euro, write_ongeveer
from uitvoeringskompas.writing.block import remarked
from uitvoeringskompas.writing.wording import Patch, WordingError, find_line_end, find_line_start

RECALLED = {Kind.PROGRAMMA: ("beoogde_resultaten", "prestatieafspraken"), Kind.INTERVENTIE: ("resultaten",)}
"""Lists that lapse, and that somebody who plans a year wants to see beside the new one."""


_AMOUNT = re.compile(r" *# In \d{4} begroot: ")


def forget_amounts(text: str, items: Iterable[Pointer]) -> str:
    """Return a text without the remarks of ours that stand above these lines of the budget."""
    spans = spans_of(text)
    for start in sorted((find_line_start(text, spans[item].key) for item in items), reverse=True):
        above = find_line_start(text, start - 1)
        if start and _AMOUNT.match(text[above:start]):
            text = text[:above] + text[start:]
    return text


def recall(text: str, old: str, document: Document, dossier: Dossier) -> str:
    """Return a new text with remarks about the old one, which say what stood there; the data stay the same."""
    line_break = "\r\n" if "\r\n" in text else "\n"
    new = text
    is_programme = document.place.kind is Kind.PROGRAMMA
    for start, end, words in sorted(_amounts(text, document, dossier) if is_programme else (), reverse=True):
        new = new[:start] + words + line_break + new[end:]
    lapsed = list(_lapsed(old, document, dossier.jaar))
    if lapsed:
        glue = "" if new.endswith("\n") else line_break
        new = f"{new}{glue}{''.join(f'{line}{line_break}' for line in lapsed)}"
    if _data(new, document) != _data(text, document):
        raise WordingError(f"{document.file} does not say the same with remarks")
    return new


def _data(text: str, document: Document) -> object:
    reading = read_content(text.encode(), document.place, document.file)
    return reading.document.data if reading.document else None


def _lapsed(old: str, document: Document, jaar: int) -> Iterator[str]:
    """Yield the lines of last year's lists, as they were typed, behind hashes."""
    spans = spans_of(old)
    for key in RECALLED.get(document.place.kind, ()):
        span = spans.get((key,))
        if span and not span.in_flow:
            lines = old[find_line_start(old, span.key) : find_line_end(old, span.end)].splitlines()
            yield from remarked((f"Dit stond er in {jaar}:", *lines))


def _amounts(text: str, document: Document, dossier: Dossier) -> Iterator[Patch]:
    """Yield a remark before each line of the budget, with what was budgeted and spent the year before."""
    reading = read_content(text.encode(), document.place, document.file)
    begroting = reading.document.root.node("begroting") if reading.document else None
    spans = spans_of(text)
    known = {regel.id: regel for regel in _by_year(dossier)}
    for number, node in enumerate(begroting.nodes("regels") if begroting else ()):
        regel, span = known.get(node.text("id") or ""), spans["begroting", "regels", number]
        told = _tell(regel, dossier) if regel else ""
        if told and not _is_in_brackets(text, span):
            start = find_line_start(text, span.key)
            dash = text.rindex("-", start, span.key)
            yield start, start, f"{text[start:dash]}# {told}"


def _is_in_brackets(text: str, span: Span) -> bool:
    """Tell whether an item has no line of its own; one in braces behind a dash has."""
    before = text[find_line_start(text, span.key) : span.key].strip()
    return before != "-"


def _by_year(dossier: Dossier) -> list[Begrotingsregel]:
    begroting = dossier.programma.begroting
    return sorted(begroting.regels if begroting else (), key=lambda found: found.jaar)


def _tell(regel: Begrotingsregel, dossier: Dossier) -> str:
    if regel.begroot is None:
        return ""
    spent = next(
        (
            found.besteed
            for verslag in reversed(dossier.verslagen)
            for found in verslag.financien
            if (found.regel, found.jaar) == (regel.id, regel.jaar) and found.besteed is not None
        ),
        None,
    )
    told = f"In {regel.jaar} begroot: {write_ongeveer(write_euro(regel.begroot), regel.bij_benadering)}"
    return f"{told}, besteed: {write_euro(spent)}." if spent is not None else f"{told}."
