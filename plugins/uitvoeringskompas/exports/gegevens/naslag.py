"""What explains the data: the dictionary of all columns, the codes, and the text that goes along with packed tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.exports.gegevens.rijen import LIJSTKOP, LIJSTWAARDEN, Gegevenstabel, Waarde
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.tabelopzet import SLEUTELS, VERWIJST, Tabelopzet, describe_soort

WOORDENBOEK = "woordenboek"
CODELIJSTEN = "codelijsten"
_KOP = ("tabel", "kolom", "titel", "uitleg", "soort", "verplicht", "meer_waarden", "eenheid", "verwijst_naar")
_LIJST = {
    "tabel": "De tabel van de rij.",
    "veld": "De kolom waar de waarde ook in staat, met een streep ertussen.",
    "nummer": "De hoeveelste waarde van het veld dit is.",
    "waarde": "De waarde zelf.",
}
_CODES = {
    "codelijst": "De naam van de lijst.",
    "code": "Zoals de waarde in een tabel staat.",
    "naam": "Zoals de waarde op de site heet.",
    "uitleg": "Wat de waarde betekent.",
}
LEES = """\
Van wie is dit
{wie}

Wat staat erin
Elk bestand is een tabel. Een tabel zonder rijen is er niet. De kolom ‘sleutel’ zegt hoe een rij heet, en ‘boven’ bij
welke rij zij hoort. Staan er in een veld meer waarden, dan staat er een rechte streep tussen; in ‘lijstwaarden’ heeft
elke waarde een eigen rij.

Leeg, onbekend en nul
Een lege cel betekent dat het plan er niets over zegt. Staat er een reden bij (zoals ‘onbekend’ in de kolom
‘geen_bedrag’), dan zegt het plan dat het niet bekend is. Een 0 is een nul die iemand heeft opgeschreven.

{vorm}
"""
VOORSTEL = "Dit hoort bij een voorstel. Er is nog niet over besloten."
VORM = {
    "csv": """\
Voor programma's
De tekens staan in UTF-8. Tussen twee cellen staat een komma, in een getal een punt. Elke tekst staat er precies zoals
hij is geschreven, ook als hij met = begint. Open deze bestanden daarom niet in een rekenblad: neem die voor een
rekenblad.""",
    "rekenblad": """\
Voor een rekenblad
Tussen twee cellen staat een puntkomma, in een getal een komma en nooit een punt. Begint een tekst met =, +, - of @, dan
staat er een ' voor: zo rekent geen programma ermee.""",
}


def name_bron(naam: str, *, is_voorstel: bool) -> str:
    """Return whose tables these are, and of a proposal that nobody decided on them yet."""
    return f"{naam}\n{VOORSTEL}" if is_voorstel else naam


def write_leesmij(naam: str, herkomsten: Iterable[Code], vorm: str) -> str:
    """Return what goes along with packed tables: whose they are, and how to read them."""
    zinnen = (naam, *(f"{code.naam}. {code.uitleg}" for code in dict.fromkeys(herkomsten)))
    return LEES.format(wie="\n".join(zinnen), vorm=VORM[vorm])


def make_woordenboek(vormen: Iterable[Tabelopzet]) -> Gegevenstabel:
    """Return every column of every table."""
    return Gegevenstabel(naam=WOORDENBOEK, kop=_KOP, rijen=_list_kolommen(vormen))


def make_codelijsten(knowledge: Knowledge) -> Gegevenstabel:
    """Return every code with its words."""
    rijen = (
        (naam, str(code), code.naam, code.uitleg)
        for naam, lijst in knowledge.codelijsten.items()
        for code in lijst.values()
    )
    return Gegevenstabel(naam=CODELIJSTEN, kop=tuple(_CODES), rijen=rijen)


def _list_kolommen(vormen: Iterable[Tabelopzet]) -> Iterator[tuple[Waarde, ...]]:
    for vorm in vormen:
        for naam, uitleg in SLEUTELS.items():
            yield _describe(vorm.naam, naam, uitleg)
        for kolom in vorm.kolommen:
            veld = kolom.veld
            words = (vorm.naam, kolom.naam, kolom.titel, veld.uitleg, describe_soort(veld))
            yield (*words, veld.verplicht and len(kolom.pad) == 1, veld.several, veld.eenheid, VERWIJST.get(veld.kind))
    for naam in LIJSTKOP:
        yield _describe(LIJSTWAARDEN, naam, {**SLEUTELS, **_LIJST}[naam])
    for naam, uitleg in _CODES.items():
        yield _describe(CODELIJSTEN, naam, uitleg)


def _describe(tabel: str, naam: str, uitleg: str) -> tuple[Waarde, ...]:
    return (tabel, naam, naam.replace("_", " ").capitalize(), uitleg, "tekst", False, False, None, None)
