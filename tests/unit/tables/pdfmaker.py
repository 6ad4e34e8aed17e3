"""A small PDF made by hand: words at places and lines between them, as a table is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

LEFT, TOP, HIGH = 40, 800, 14
"""Where a table begins on the page, and how high a line of text is, in points."""


def lines_of(rows: Sequence[Sequence[str | None]], widths: Sequence[int], *, upright: bool = True) -> str:
    """Return how a table is drawn; a cell that is None lies below the merged one to the left of it."""
    found: list[str] = []
    top = TOP
    lefts = list(accumulate(widths, initial=LEFT))
    for row in rows:
        high = HIGH * max(len((words or "").split("\n")) for words in row) + 6
        found += _row(row, lefts, top, high, upright=upright)
        top -= high
    return "\n".join(found)


def _row(row: Sequence[str | None], lefts: list[int], top: int, high: int, *, upright: bool) -> Iterator[str]:
    if not upright:
        yield f"{LEFT} {top} m {lefts[-1]} {top} l S"
    cells = [(number, words) for number, words in enumerate(row) if words is not None]
    ends = [*(number for number, _ in cells[1:]), len(row)]
    for (number, words), end in zip(cells, ends, strict=True):
        if upright:
            yield f"{lefts[number]} {top - high} {lefts[end] - lefts[number]} {high} re S"
        lines = enumerate(words.split("\n"))
        yield from (write(text, lefts[number] + 4, top - HIGH * (line + 1)) for line, text in lines)


def write(text: str, left: int, bottom: int) -> str:
    """Return how words are put at a place."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 10 Tf {left} {bottom} Td ({escaped}) Tj ET"


def write_pdf(path: Path, *pages: str, more: str = "") -> Path:
    """Write a PDF of these pages; ``more`` stands at its end, where a password is told."""
    numbers = [3 + 2 * number for number in range(1, len(pages) + 1)]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        4: "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray "
        "/Length 1 >>\nstream\nx\nendstream",
    }
    for number, page in zip(numbers, pages, strict=True):
        parts = "/Font << /F1 3 0 R >> /XObject << /I1 4 0 R >>"
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << {parts} >> "
            f"/Contents {number + 1} 0 R >>"
        )
        size = len(page.encode("cp1252"))
        objects[number + 1] = f"<< /Length {size} >>\nstream\n{page}\nendstream"
    path.write_bytes(_file(objects, more))
    return path


def _file(objects: dict[int, str], more: str) -> bytes:
    content, places = b"%PDF-1.4\n", []
    for number, words in sorted(objects.items()):
        places.append(len(content))
        content += f"{number} 0 obj\n{words}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R {more} >>\nstartxref\n{len(content)}\n%%EOF\n"
    return content + f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("cp1252")
