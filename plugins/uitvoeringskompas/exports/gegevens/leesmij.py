"""What goes along with tables: whose they are, of which day, and how they are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.exports.gegevens.onderwerp import Onderwerp
from uitvoeringskompas.model.tabelopzet import SLEUTELS
from uitvoeringskompas.pages.kaartje.waarden import VOORSTEL
from uitvoeringskompas.pages.site import Site

LEESMIJ = {
    "Wat erin staat": """
De kolom ‘sleutel’ zegt hoe een rij heet, en ‘boven’ bij welke rij zij hoort. Een tabel zonder rijen is er niet.

Staan er in een veld meer waarden, dan staat er een rechte streep tussen. In ‘lijstwaarden’ heeft elke waarde een eigen
rij.
""",
    "Leeg, onbekend en nul": """
Een lege cel betekent dat het plan er niets over zegt.

Staat er een reden bij (zoals ‘onbekend’ in de kolom ‘geen_bedrag’), dan zegt het plan dat het niet bekend is.

Een 0 is een nul die iemand heeft opgeschreven.
""",
}
VORM = {
    "csv": (
        "Voor programma's",
        """
Elk bestand is een tabel. De tekens staan in UTF-8. Tussen twee cellen staat een komma, in een getal een punt.

Elke tekst staat er precies zoals hij is geschreven, ook als hij met = begint. Open deze bestanden daarom niet in een
rekenblad: neem die voor een rekenblad.
""",
    ),
    "rekenblad": (
        "Voor een rekenblad",
        """
Elk bestand is een tabel. Tussen twee cellen staat een puntkomma, in een getal een komma en nooit een punt.

Begint een tekst met =, +, - of @, dan staat er een ' voor: zo rekent geen programma ermee.
""",
    ),
    "rekenboek": (
        "Hoe dit bestand werkt",
        """
Elk blad is een tabel. Op het blad ‘Tabellen’ staat welke er zijn, op ‘Velden’ wat elke kolom betekent.

Een moment dat precies één dag is, is een datum. Staat er een maand, een kwartaal, een seizoen of een jaar, dan is het
een tekst.

Geen cel rekent iets uit. Een tekst die met = begint, blijft een tekst.
""",
    ),
}
"""How to read the files of a form, by its name: a title, and paragraphs."""


def write_leesmij(onderwerp: Onderwerp, vorm: str) -> str:
    """Return it as one text: each chapter below its title."""
    found: dict[str, list[str]] = {}
    for titel, alinea in write_hoofdstukken(onderwerp, vorm):
        found.setdefault(titel, []).append(alinea)
    return "\n\n".join("\n".join((titel, *alineas)) for titel, alineas in found.items()) + "\n"


def describe_site(site: Site) -> Mapping[str, str]:
    """Return in a few words what a table of the whole site is, for a file that has no room for more."""
    voorstel = f" {VOORSTEL}" if site.is_voorbeeld else ""
    herkomst = f"{SLEUTELS['uitgever']} {SLEUTELS['plan_herkomst']}{voorstel}"
    return {"titel": site.title, "peildatum": site.peildatum.isoformat(), "herkomst": herkomst}


def write_hoofdstukken(onderwerp: Onderwerp, vorm: str) -> Iterator[tuple[str, str]]:
    """Yield each paragraph behind the title of its chapter: first whose data these are."""
    for alinea in onderwerp.list_van_wie():
        yield "Van wie is dit", alinea
    for titel, text in (*LEESMIJ.items(), VORM[vorm]):
        for part in text.strip().split("\n\n"):
            yield titel, " ".join(part.split())
