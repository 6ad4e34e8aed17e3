"""The bytes of a file: encoding and characters, checked before YAML sees them."""

from __future__ import annotations

import pytest

from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import Kind, Place

PLACE = Place(path="houten/profiel.yaml", kind=Kind.PROFIEL, publisher="houten")


@pytest.mark.parametrize(
    ("content", "messages"),
    [
        (
            b"\xef\xbb\xbfa: 1\n",
            [
                (
                    "p.yaml:1:1: fout: "
                    "Dit bestand begint met een onzichtbaar teken (een BOM). Sla het op als UTF-8 zonder "
                    "BOM: in Kladblok kies je bij Opslaan als de codering UTF-8, niet UTF-8 met BOM. [tekst-bom]"
                )
            ],
        ),
        (
            "a: 1\n".encode("utf-16"),
            [
                (
                    "p.yaml:1:1: fout: "
                    "Dit bestand is opgeslagen als UTF-16, en daarom niet bekeken. Sla het op als UTF-8 (zonder BOM). "
                    "[tekst-geen-utf8]"
                )
            ],
        ),
        (
            "a: 1\nb: caf\xe9".encode("latin-1"),
            [
                (
                    "p.yaml:2:7: fout: "
                    "Hier staat een teken dat geen UTF-8 is (byte 0xe9). Sla het bestand op als UTF-8 en "
                    "typ dit teken opnieuw, en andere zoals dit ook. [tekst-geen-utf8]"
                )
            ],
        ),
        (
            b"a: 1\r\nb: x\x00y\r\nc: 1\r\nc: 2\r\n",
            [
                (
                    "p.yaml:2:5: fout: "
                    "Hier staat een onzichtbaar teken dat niet mag: U+0000 (stuurteken). Haal het weg. "
                    "[tekst-verboden-teken]"
                ),
                (
                    "p.yaml:4:1: fout: "
                    'De sleutel "c" staat hier voor de tweede keer (de eerste staat op regel 3). Haal er '
                    "een weg, of voeg ze samen. [yaml-dubbele-sleutel]"
                ),
            ],
        ),
        (
            "a: \u202exs\nb: \u200bx\n".encode(),
            [
                (
                    "p.yaml:1:4: fout: "
                    "Hier staat een onzichtbaar teken dat niet mag: U+202E (RIGHT-TO-LEFT OVERRIDE). Haal "
                    "het weg. [tekst-verboden-teken]"
                ),
                (
                    "p.yaml:2:4: fout: "
                    "Hier staat een onzichtbaar teken dat niet mag: U+200B (ZERO WIDTH SPACE). Haal het "
                    "weg. [tekst-verboden-teken]"
                ),
            ],
        ),
        ("naam: Súdwest-Fryslân 😀 – ’t Gooi\n".encode(), []),
    ],
)
def test_only_visible_utf8_is_text(content: bytes, messages: list[str]) -> None:
    """What nobody can see is told at its place, together with the other problems of the file."""
    assert [str(problem) for problem in read_content(content, PLACE, "p.yaml").problems] == messages
