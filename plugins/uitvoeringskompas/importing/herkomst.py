"""What earlier imports made, kept in a small file beside the plans: which row became what, and what was written then.

By it a row keeps its id when its title is mended, and what an editor changed by hand is known from what a table said.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from zlib import crc32

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.vast import Vast, field
from uitvoeringskompas.writing.notation import written

VERSIE = 1
BESTAND = "herkomst.json"
UITLEG = "Gemaakt door kompas import. Verander dit niet: zo weet kompas wat uit de tabel komt en wat van jou is."


class Rijherkomst(Vast):
    """A row that was imported: of which file, about what, what it is called and numbered, and what became of it.

    ``afdruk`` are short marks of what its other cells said, to know it again when its title changed.
    """

    bestand: str
    onderwerp: str
    naam: str
    nummer: str
    id: str
    afdruk: tuple[str, ...] = ()


class Importherkomst(Vast):
    """All rows that became something, and of every thing its fields as an import wrote them last."""

    rijen: tuple[Rijherkomst, ...] = ()
    geschreven: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def mark(text: str) -> str:
    """Return a short mark of what a cell says, whatever its case and white space."""
    return format(crc32(fold_name(text).encode()), "08x")


def as_noted(inhoud: Mapping[str, Value]) -> dict[str, str]:
    """Return fields as they are kept: each in the way it would be written in a plan."""
    return {veld: written(value) for veld, value in inhoud.items()}


def write_herkomst(herkomst: Importherkomst) -> str:
    """Return the text of the file; one field a line, so that git joins what two people imported."""
    data = {
        "uitleg": UITLEG,
        "versie": VERSIE,
        "rijen": [_as_json(rij) for rij in herkomst.rijen],
        "geschreven": {adres: dict(sorted(velden.items())) for adres, velden in sorted(herkomst.geschreven.items())},
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _as_json(rij: Rijherkomst) -> dict[str, object]:
    known = {"bestand": rij.bestand, "onderwerp": rij.onderwerp, "id": rij.id, "naam": rij.naam, "nummer": rij.nummer}
    return {**known, "afdruk": " ".join(rij.afdruk)}


def read_herkomst(text: str, file: str) -> Importherkomst | Problem:
    """Return what the file says, or what is wrong with it."""
    try:
        data = json.loads(text)
        if data["versie"] != VERSIE:
            return _unreadable(file, f"het is van een andere versie van kompas ({data['versie']!s})")
        return Importherkomst(
            rijen=tuple(map(_rij, data["rijen"])),
            geschreven={
                str(adres): {str(veld): str(value) for veld, value in velden.items()}
                for adres, velden in data["geschreven"].items()
            },
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return _unreadable(file, "er is iets in veranderd, of twee versies zijn niet goed samengevoegd")


def _rij(data: Mapping[str, object]) -> Rijherkomst:
    texts = {key: str(data[key]) for key in ("bestand", "onderwerp", "id", "naam", "nummer")}
    return Rijherkomst(**texts, afdruk=tuple(str(data["afdruk"]).split()))


def _unreadable(file: str, why: str) -> Problem:
    message = (
        f"Dit bestand houdt bij wat uit een tabel komt, en kompas kan het niet lezen: {why}. Zet een eerdere versie "
        "terug uit git. Haal je het weg, dan weet kompas niet meer wat uit een tabel komt en verandert het niets meer."
    )
    return Problem(location=Location(file), code="import-herkomst", message=message)
