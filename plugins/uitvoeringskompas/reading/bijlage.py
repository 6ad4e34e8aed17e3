"""A file that a house style names: opened, measured, and let through only when it is harmless."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.beelden import find_soort, measure
from uitvoeringskompas.reading.source import decode
from uitvoeringskompas.reading.svg import read_svg
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.vast import Vast, field, replace, shown_without

SOORTEN: Mapping[str, tuple[str, ...]] = {
    "logo": ("svg", "png", "webp"),
    "favicon": ("svg", "png", "ico"),
    "lettertype": ("woff2",),
    "tokens": ("json",),
}
"""Which kinds of file a key of a house style may name."""
BINARY = frozenset({"png", "webp", "ico", "woff2"})
KB = 1000
_JSON = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)|[\[\]{}]', re.DOTALL)
SMALLER: Mapping[str, str] = {
    "logo": "Sla het kleiner op, of neem een SVG.",
    "favicon": "Sla het kleiner op, bijvoorbeeld 64 bij 64 beeldpunten.",
    "lettertype": "Neem een lettertype met alleen de tekens die je nodig hebt.",
    "tokens": "Neem het bestand met alleen namen en waarden, vaak index.tokens.json.",
}


class Limits(Vast):
    """How large the files of a house style may be, in bytes by key, their pictures, in points, and how deep tokens."""

    bytes_of: Mapping[str, int] = field(
        default_factory=lambda: {"logo": 200 * KB, "favicon": 100 * KB, "lettertype": 300 * KB, "tokens": 1000 * KB}
    )
    points: int = 4096
    depth: int = 50


LIMITS = Limits()


class Bijlage(Vast):
    """A file that a house style names, and that may go to the site.

    ``file`` is how an editor sees its name. ``breedte`` and ``hoogte`` are those of a picture; ``data`` is what stands
    in a file of tokens, and ``text`` how it was written.
    """

    file: str
    soort: str
    content: bytes
    breedte: float = 0
    hoogte: float = 0
    data: object = None
    text: str = ""

    __repr__ = shown_without("content", "data", "text")


def open_bijlage(key: str, content: bytes, file: str, place: Location, limits: Limits) -> Bijlage | Problem:
    """Return a file that ``key`` names at this place, or what is wrong with it."""
    soort, most = file.rpartition(".")[2], limits.bytes_of[key]
    if len(content) > most:
        message = f"{_called(file)} is te groot: {_in_kb(len(content))}, het maximum is {_in_kb(most)}. {SMALLER[key]}"
        return Problem(location=place, code="huisstijl-te-groot", message=message)
    found = find_soort(content)
    if soort not in SOORTEN[key] or ((found or soort in BINARY) and found != soort):
        inside = f"er zit een {found} in" if found else "zo begint zo'n bestand niet"
        message = f"Dit bestand heet .{soort}, maar {inside}. Sla het opnieuw op als {_list_soorten(key)}."
        return Problem(location=Location(file), code="huisstijl-soort", message=message)
    if soort == "svg":
        return _open_svg(content, file)
    return (
        read_json(content, file, limits.depth) if soort == "json" else _open_binary(soort, content, file, place, limits)
    )


def _open_svg(content: bytes, file: str) -> Bijlage | Problem:
    picture = read_svg(content, file)
    if isinstance(picture, Problem):
        return picture
    return Bijlage(file=file, soort="svg", content=picture.content, breedte=picture.breedte, hoogte=picture.hoogte)


def _open_binary(soort: str, content: bytes, file: str, place: Location, limits: Limits) -> Bijlage | Problem:
    bijlage = Bijlage(file=file, soort=soort, content=content)
    if soort == "woff2":
        return bijlage
    maat = measure(soort, content)
    if maat is None or max(maat) > limits.points:
        size = f"is {maat[0]} bij {maat[1]} beeldpunten" if maat else "zegt niet hoe groot het is"
        message = (
            f"{_called(file)} {size}; hoogstens {limits.points} bij {limits.points} beeldpunten mag. Sla het opnieuw "
            "op, en kleiner."
        )
        return Problem(location=place, code="huisstijl-maat", message=message)
    return replace(bijlage, breedte=maat[0], hoogte=maat[1])


def read_json(content: bytes, file: str, depth: int = LIMITS.depth) -> Bijlage | Problem:
    """Return a file of tokens as plain data, or where it is no JSON."""
    text = decode(content, file)
    if isinstance(text, Problem):
        return text
    try:
        _check_depth(text, depth)
        data = json.loads(text)
    except json.JSONDecodeError as error:
        message = "Hier is dit geen goede JSON meer. Neem het bestand met tokens opnieuw over van wie het maakte."
        return Problem(location=Location(file, error.lineno, error.colno), code="huisstijl-json", message=message)
    except (RecursionError, ValueError):
        message = "Dit bestand is te diep genest, of er staat een te lang getal in. Neem de tokens opnieuw over."
        return Problem(location=Location(file), code="huisstijl-json", message=message)
    return Bijlage(file=file, soort="json", content=b"", data=data, text=text)


def _check_depth(text: str, most: int) -> None:
    """Raise ValueError when brackets and braces outside strings go deeper than this."""
    depth = 0
    for match in _JSON.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match.group(), 0)
        if depth > most:
            raise ValueError(most)


def _list_soorten(key: str) -> str:
    *others, last = SOORTEN[key]
    return f"{', '.join(others)} of {last}" if others else last


def _called(file: str) -> str:
    return f'"{"/".join(file.split("/")[-2:])}"'


def _in_kb(size: int) -> str:
    return f"{write_getal(-(-size // KB))} kB"
