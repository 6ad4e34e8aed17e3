"""What explains the data: the dictionary of all columns, and the codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.exports.gegevens.rijen import LIJSTKOP, LIJSTWAARDEN, Gegevenstabel, Waarde
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.tabelopzet import SLEUTELS, VERWIJST, Kolomsoort, Tabelopzet, describe_soort

WOORDENBOEK = "woordenboek"
CODELIJSTEN = "codelijsten"
WOORDENBOEK_KOP = (
    *("tabel", "kolom", "titel", "uitleg", "soort", "verplicht", "meer_waarden", "eenheid", "verwijst_naar"),
)
_JANEE = frozenset({"verplicht", "meer_waarden"})
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


def make_woordenboek(vormen: Iterable[Tabelopzet]) -> Gegevenstabel:
    """Return every column of every table."""
    soorten = tuple(Kolomsoort.JANEE if naam in _JANEE else Kolomsoort.TEKST for naam in WOORDENBOEK_KOP)
    return Gegevenstabel(naam=WOORDENBOEK, kop=WOORDENBOEK_KOP, soorten=soorten, rijen=list_kolommen(vormen))


def make_codelijsten(knowledge: Knowledge) -> Gegevenstabel:
    """Return every code with its words."""
    rijen = (
        (naam, str(code), code.naam, code.uitleg or None)
        for naam, lijst in knowledge.codelijsten.items()
        for code in lijst.values()
    )
    soorten = (Kolomsoort.TEKST,) * len(_CODES)
    return Gegevenstabel(naam=CODELIJSTEN, kop=tuple(_CODES), soorten=soorten, rijen=rijen)


def list_uitleg(vormen: Iterable[Tabelopzet]) -> Mapping[str, Mapping[str, str]]:
    """Return what each column says, by the names of its table and of itself."""
    found: dict[str, dict[str, str]] = {WOORDENBOEK: dict.fromkeys(WOORDENBOEK_KOP, "")}
    for tabel, kolom, titel, uitleg, *_ in list_kolommen(vormen):
        found.setdefault(str(tabel), {})[str(kolom)] = f"{titel}. {uitleg}"
    return found


def list_kolommen(vormen: Iterable[Tabelopzet]) -> Iterator[tuple[Waarde, ...]]:
    """Yield a row for every column of every table, and of those that explain."""
    for vorm in vormen:
        for naam, uitleg in SLEUTELS.items():
            yield describe(vorm.naam, naam, uitleg)
        for kolom in vorm.kolommen:
            veld = kolom.veld
            words = (vorm.naam, kolom.naam, kolom.titel, veld.uitleg, describe_soort(veld))
            yield (*words, veld.verplicht and len(kolom.pad) == 1, veld.several, veld.eenheid, VERWIJST.get(veld.kind))
    for naam in LIJSTKOP:
        yield describe(LIJSTWAARDEN, naam, {**SLEUTELS, **_LIJST}[naam])
    for naam, uitleg in _CODES.items():
        yield describe(CODELIJSTEN, naam, uitleg)


def describe(tabel: str, naam: str, uitleg: str) -> tuple[Waarde, ...]:
    """Return the row of a column that is no field of a schema."""
    return (tabel, naam, naam.replace("_", " ").capitalize(), uitleg, "tekst", False, False, None, None)
