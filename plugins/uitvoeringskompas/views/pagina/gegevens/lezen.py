"""How the data are read: what an empty cell says, whose they are, and what programs hold on to."""

from __future__ import annotations

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import GEGEVENS

LEZEN = """
Een lege cel betekent dat het plan er niets over zegt. Op de site staat dan ‘niet genoemd’, of niets.

Zegt het plan dat iets niet bekend is of niet van toepassing, dan staat dat in een eigen kolom, zoals ‘geen_bedrag’ of
‘geen_waarde’.

Een 0 is een nul die iemand heeft opgeschreven. Wij vullen nooit een nul in.

Elke rij heeft een sleutel. In de kolom ‘boven’ staat de sleutel van de rij waar zij bij hoort. Rijen met dezelfde
‘lijn’ gaan door de jaren heen over hetzelfde, ook als het een andere naam kreeg.

Staan er in een veld meer waarden, dan staat er een rechte streep tussen. In de tabel ‘lijstwaarden’ heeft elke waarde
een eigen rij.

Een moment is zo precies als de gemeente het schreef: een dag (2026-03-15), een maand (2026-03), een kwartaal (2026-Q1),
een seizoen (2026-najaar) of een jaar.

In een CSV voor een rekenblad staat een ' voor een tekst die met =, +, - of @ begint. Zo kan geen tekst een berekening
worden. In de andere bestanden staat elke tekst precies zoals hij is geschreven, en rekent ook niets.

In een bestand voor Excel of LibreOffice is een moment een datum als het precies één dag is. Anders is het een tekst.
"""
HERKOMST = """
In elk bestand staat van wie de tekst komt: van de gemeente zelf, overgenomen uit een openbare bron, of verzonnen als
voorbeeld. In een tabel is dat de kolom ‘plan_herkomst’.

Gebruik je de gegevens, zeg er dan bij van welke gemeente ze zijn en van welke dag. Bij overgenomen plannen noem je ook
de bron die erbij staat.

Zegt een gemeente of regio zelf wat er met haar gegevens mag, dan lees je die licentie op haar pagina. Staat er niets?
Vraag het haar dan.
"""
GEEN_BOEK = """
Voor één bestand met alle tabellen is deze site te groot: dat opent op een gewone laptop niet vlot.

Neem de tabellen die je nodig hebt als CSV. Of neem van één gemeente of regio het bestand voor Excel of LibreOffice.
"""
PROGRAMMAS = """
Begin bij index.json: daar staat welke uitgevers, programma’s en tabellen er zijn, met hun adres.

Elk JSON-bestand noemt zijn schema en een versie. Verandert het eerste cijfer van de versie, dan moet een programma dat
de bestanden leest mogelijk ook veranderen.

Een adres blijft wat het is, zolang de gemeente of het programma zo heet.

Lees tabellen als tekst in, en maak daarna getallen van de kolommen die je nodig hebt. Dan blijft elke code wat zij is.
"""
VOORBEELD = """\
# Python, met pandas
pandas.read_csv("interventie.csv", dtype=str, keep_default_na=False)

# R
read.csv("interventie.csv", colClasses = "character", na.strings = "", encoding = "UTF-8")

-- DuckDB
SELECT titel FROM read_csv('interventie.csv', all_varchar = true);
"""


def write_lezen() -> Hoofdstuk | None:
    """Return what cells say, and what they do not say."""
    return make_hoofdstuk("lezen", "Zo lees je de tabellen", Onderdeel(punten=split_alineas(LEZEN)))


def write_herkomst() -> Hoofdstuk | None:
    """Return whose words the data are, and what may be done with them."""
    return make_hoofdstuk("herkomst", "Van wie de gegevens zijn", Onderdeel(punten=split_alineas(HERKOMST)))


def write_programmas(blad: Blad) -> Hoofdstuk | None:
    """Return where a program begins."""
    links = (
        blad.link("De lijst van alles: index.json", f"{GEGEVENS}index.json"),
        blad.link("De adressen beschreven met OpenAPI", f"{GEGEVENS}openapi.json"),
        blad.link("Het schema van een programma", f"{GEGEVENS}schema/gegevens-programma.schema.json"),
        blad.link("Het schema van een gemeente of regio", f"{GEGEVENS}schema/gegevens-uitgever.schema.json"),
    )
    code = Onderdeel(titel="Inlezen", voorbeeldtitel="Zo lees je een tabel in", voorbeeld=VOORBEELD)
    return make_hoofdstuk(
        "programmas", "Voor wie programmeert", Onderdeel(punten=split_alineas(PROGRAMMAS), links=links), code
    )


def split_alineas(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text, each on one line."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n"))
