"""The pictures of a document for a word processor: as PNG, in the words of pandoc, each with its alternative text.

pandoc reads no file in its sandbox, so the bytes of a picture stand in its address (``data:``), from where it puts them
into the document.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from html import escape

from uitvoeringskompas.documenten.beeldmerk import Beeldmerk
from uitvoeringskompas.documenten.blokken import Blok, para, say
from uitvoeringskompas.documenten.zetwerk import draw_png

_WIDE = 13.4
"""How wide a drawing is printed, in cm, as in the PDF."""
_ADDRESS = re.compile(r'(?<=<pic:cNvPr descr=")data:image/png;base64,[A-Za-z0-9+/=]*(?=")')
_FRAME_END = "</draw:frame>"


class PictureLost(Exception):  # noqa: N818 -- it says what happened
    """Not every picture that was given stands in the document."""


def put_pictures(blokken: Iterable[Blok]) -> list[Blok]:
    """Return the blocks of a document with every drawing as a picture; all of them are drawn in one go."""
    found = [*blokken]
    svgs = [*dict.fromkeys(pairs["svg"] for pairs in map(_pairs_of, found) if "svg" in pairs)]
    drawn = draw_png([{"inhoud": svg, "soort": "svg", "breedte": _WIDE} for svg in svgs])
    return [*_put(found, dict(zip(svgs, drawn, strict=True)))]


def _put(blokken: Iterable[Blok], drawn: dict[str, bytes]) -> Iterator[Blok]:
    for blok in blokken:
        pairs = _pairs_of(blok)
        yield _picture(drawn[pairs["svg"]], pairs["alt"], _WIDE) if "svg" in pairs else blok


def _pairs_of(blok: Blok) -> dict[str, str]:
    return dict(blok["c"][0][2]) if blok["t"] == "Div" else {}


def list_alts(blokken: Iterable[Blok]) -> list[str]:
    """Return the alternative text of each drawing in these blocks, in order."""
    return [pairs["alt"] for pairs in map(_pairs_of, blokken) if "svg" in pairs]


def picture_of(logo: Beeldmerk) -> Blok:
    """Return a logo as a picture."""
    return _picture(logo.png, logo.alt, logo.breedte)


def _picture(png: bytes, alt: str, breedte: float) -> Blok:
    address = f"data:image/png;base64,{b64encode(png).decode()}"
    return para([{"t": "Image", "c": [["", [], [["width", f"{breedte}cm"]]], say(alt), [address, ""]]}])


def forget_addresses(word: str) -> str:
    """Return the words of a Word file without the bytes of each picture, that pandoc repeats as words about it."""
    return _ADDRESS.sub("", word)


def describe_frames(content: str, alts: Iterable[str]) -> str:
    """Return the words of an OpenDocument file with the alternative text of each picture, which pandoc leaves out."""
    first, *rest = content.split(_FRAME_END)
    texts = [*alts]
    if len(texts) != len(rest):
        raise PictureLost(f"{len(rest)} of {len(texts)} pictures")
    found = [first]
    for alt, part in zip(texts, rest, strict=True):
        found += (f"<svg:desc>{escape(alt)}</svg:desc>", _FRAME_END, part)
    return "".join(found)
