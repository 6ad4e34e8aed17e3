"""What an editor may have meant as a mark, and is printed as it was typed: said once for each kind in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.taal.opmaak.tekens import LINK, SCHEME
from uitvoeringskompas.vast import Vast

REMARKABLE = re.compile(r"[\[<&|\t]")
"""Signs without which there is nothing to say about a text."""

_KINDS = {
    "link-met-titel": r"\[[^\[\]]{1,300}\]\((?:https?://|mailto:)[^\s()]*\s[^()]{0,200}\)",
    "voetnoot": r"\[\^[^\[\]\s]{1,20}\]",
    "verwijzing": r"\[[^\[\]]{1,300}\]\[[^\[\]]{0,100}\]",
    "html": r"</?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?/?>",
    "tekencode": r"&(?:[a-z]{2,8}|#[0-9]{1,6}|#x[0-9a-f]{1,6});",
    "tabel": r"\|[ \t]*:?-{2,}:?[ \t]*\||^[^\n\t]+\t[^\n\t]+\t[^\n]+$",
}
_FOUND = re.compile(
    "|".join(
        (f"(?P<link>{LINK.pattern})", *(f"(?P<{soort.replace('-', '_')}>{words})" for soort, words in _KINDS.items()))
    ),
    re.IGNORECASE | re.MULTILINE,
)
_LOOKS_LIKE_ADDRESS = re.compile(r"[./#:]")

RAAD = {
    "link": "Een link begint met https://, mailto: of tel:. Schrijf het hele adres.",
    "link-met-titel": "Achter het adres van een link kan niets staan. Haal de woorden achter het adres weg.",
    "plaatje": "Een plaatje kan hier niet. Beschrijf in de tekst wat erop staat.",
    "voetnoot": "Een voetnoot kan hier niet. Schrijf de noot tussen haakjes achter de zin.",
    "verwijzing": "Zet het adres direct achter de woorden: [de monitor](https://www.voorbeeld.nl).",
    "html": "HTML werkt hier niet. Schrijf **vet** of *schuin*, of haal het weg.",
    "tekencode": "Zo'n code wordt geen teken. Typ het teken zelf.",
    "tabel": "Een tabel kan hier niet. Maak er een lijst van, of zet cijfers in de velden die ervoor zijn.",
}
"""What to do, by the kind of what was found."""


class Opmerking(Vast):
    """What was typed, which of the same texts it is (from 0), and its kind."""

    getypt: str
    hoeveelste: int
    soort: str

    @property
    def gevolg(self) -> str:
        """Return how it comes on the site."""
        return "als link" if self.soort == "plaatje" else "zoals je het typte"

    @property
    def raad(self) -> str:
        """Return what to do."""
        return RAAD[self.soort]


def find_opmerkingen(tekst: str) -> Iterator[Opmerking]:
    """Yield the first of each kind that a text holds."""
    if not REMARKABLE.search(tekst):
        return
    told: set[str] = set()
    for found in _FOUND.finditer(tekst):
        soort = _name_kind(found)
        if soort and soort not in told:
            told.add(soort)
            yield Opmerking(getypt=found[0], hoeveelste=tekst.count(found[0], 0, found.start()), soort=soort)


def _name_kind(found: re.Match[str]) -> str | None:
    if found["link"] is None:
        return str(found.lastgroup).replace("_", "-")
    if SCHEME.match(found["doel"]):
        return "plaatje" if found["link"].startswith("!") else None
    return "link" if _LOOKS_LIKE_ADDRESS.search(found["doel"]) else None
