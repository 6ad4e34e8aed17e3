"""The files that a house style names: measured by their first bytes, and refused when they are not what they seem."""

from __future__ import annotations

import struct

import pytest

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.bijlage import Bijlage, Limits, open_bijlage

PLACE = Location("plans/stad/profiel.yaml", 5, 9)
SMALL = Limits(bytes_of=dict.fromkeys(("logo", "favicon", "lettertype", "tokens"), 64), points=512)
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 300, 200)
RIFF = b"RIFF\x00\x00\x00\x00WEBP"


def opened(key: str, name: str, content: bytes) -> Bijlage | Problem:
    """Open a file of a house style."""
    return open_bijlage(key, content, f"plans/stad/huisstijl/{name}", PLACE, SMALL)


@pytest.mark.parametrize(
    ("key", "name", "content", "maat"),
    [
        ("logo", "logo.png", PNG, (300, 200)),
        ("logo", "logo.webp", RIFF + b"VP8 \x00\x00\x00\x00\x00\x00\x00\x9d\x01\x2a\x2c\x01\xc8\x40", (300, 200)),
        ("logo", "logo.webp", RIFF + b"VP8L\x00\x00\x00\x00\x2f" + struct.pack("<I", 299 | 199 << 14), (300, 200)),
        ("logo", "logo.webp", RIFF + b"VP8X\x00\x00\x00\x00\x00\x00\x00\x00\x2b\x01\x00\xc7\x00\x00", (300, 200)),
        ("favicon", "icoon.ico", b"\x00\x00\x01\x00\x02\x00\x10\x10" + bytes(14) + b"\x00\x00" + bytes(14), (256, 256)),
        ("lettertype", "letter.woff2", b"wOF2", (0, 0)),
    ],
)
def test_a_picture_is_measured_by_its_head(key: str, name: str, content: bytes, maat: tuple[int, int]) -> None:
    """And its bytes are published as they are."""
    bijlage = opened(key, name, content)
    assert isinstance(bijlage, Bijlage), bijlage
    assert (bijlage.soort, bijlage.breedte, bijlage.hoogte) == (name.rpartition(".")[2], *maat)
    assert bijlage.content == content


@pytest.mark.parametrize(
    ("key", "name", "content", "told"),
    [
        ("logo", "logo.svg", b" " * 65, '"huisstijl/logo.svg" is te groot: 1 kB, het maximum is 1 kB.'),
        ("logo", "logo.svg", PNG, ("Dit bestand heet .svg, maar er zit een png in. Sla het opnieuw op als svg, "
         "png of webp.")),
        ("logo", "logo.png", b"<svg/>", "Dit bestand heet .png, maar zo begint zo'n bestand niet."),
        ("tokens", "tokens.json", b"wOF2", ("Dit bestand heet .json, maar er zit een woff2 in. Sla het opnieuw op als "
         "json.")),
        ("logo", "logo.png", PNG[:-4] + b"\x00\x00\x02\x01", '"huisstijl/logo.png" is 300 bij 513 beeldpunten;'),
        ("logo", "logo.png", PNG[:-4] + bytes(4), '"huisstijl/logo.png" zegt niet hoe groot het is'),
        ("logo", "logo.webp", RIFF, '"huisstijl/logo.webp" zegt niet hoe groot het is'),
        ("favicon", "icoon.ico", b"\x00\x00\x01\x00\xff\xff", '"huisstijl/icoon.ico" zegt niet hoe groot het is'),
        ("favicon", "icoon.ico", b"\x00\x00\x01\x00", '"huisstijl/icoon.ico" zegt niet hoe groot het is'),
        ("tokens", "tokens.json", b'{"a": 1,}', "Hier is dit geen goede JSON meer."),
        ("tokens", "tokens.json", b"\xff", "Hier staat een teken dat geen UTF-8 is"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_what_it_seems_is_refused(key: str, name: str, content: bytes, told: str) -> None:
    """In words, with what to do."""
    problem = opened(key, name, content)
    assert isinstance(problem, Problem)
    assert problem.message.startswith(told)


def test_brackets_in_a_text_are_no_depth() -> None:
    """Nor are those behind an escaped quote."""
    content = rb'{"a": ["[[[[ \" [[[["]}'
    bijlage = open_bijlage("tokens", content, "plans/huisstijl/tokens.json", PLACE, Limits(depth=2))
    assert isinstance(bijlage, Bijlage)
    assert bijlage.data == {"a": ['[[[[ " [[[[']}


@pytest.mark.parametrize("content", [b'[["[", {"a": [1]}]]', b'{"a": ' + b"9" * 10_000 + b"}"])
def test_json_that_costs_too_much_is_refused(content: bytes) -> None:
    """By its depth, or by a number without end."""
    problem = open_bijlage("tokens", content, "plans/huisstijl/tokens.json", PLACE, Limits(depth=3))
    assert isinstance(problem, Problem)
    assert problem.message == (
        "Dit bestand is te diep genest, of er staat een te lang getal in. Neem de tokens opnieuw over."
    )
