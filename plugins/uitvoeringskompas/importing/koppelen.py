"""Proposes what every column of every sheet means, with how sure that is and why."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.importing.cellen.cellezer import is_kruisje
from uitvoeringskompas.importing.duiding import Bladkoppeling, Kolomkoppeling, Koppeling, Onderwerp, Zekerheid
from uitvoeringskompas.importing.koprij import Koprij, Kopzoeker
from uitvoeringskompas.importing.kopwoord import TOTAAL, Kopduiding
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.kolomwoorden import Celvorm, Kolomwoorden
from uitvoeringskompas.packing.kolomnaam import name_kolom
from uitvoeringskompas.taal.bedoeld_bedrag import parse_bedragen
from uitvoeringskompas.taal.bedoelde_periode import parse_periode_woorden
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkblad, Werkmap
from uitvoeringskompas.vast import replace

ONCE = frozenset({Celvorm.TEKST, Celvorm.NUMMER, Celvorm.KEUZE, Celvorm.PLANNING, Celvorm.BEGIN, Celvorm.EIND})
"""Forms of which a row has one value, so that two columns cannot mean it both."""
VERBORGEN = "Dit blad is verborgen. Maak het zichtbaar als het mee moet."
GEEN_KOPPEN = "Op dit blad is geen rij met koppen gevonden."
MOST_SIGNS = 200
"""Of a heading that is kept."""
KRUISJES = Kopduiding(
    betekenis="planning",
    zekerheid=Zekerheid.WAARSCHIJNLIJK,
    waarom="Boven deze kolom staat een periode, en er staan kruisjes in.",
)
_LOOKED_AT = 50
"""Rows that are looked at to see what a column without a heading holds."""


def propose_koppeling(werkmap: Werkmap, knowledge: Knowledge) -> Koppeling:
    """Return what the columns of all sheets seem to mean."""
    zoeker = Kopzoeker(knowledge.kolomwoorden)
    return Koppeling(bladen=tuple(_blad(blad, zoeker, knowledge.kolomwoorden) for blad in werkmap.bladen))


def _blad(blad: Werkblad, zoeker: Kopzoeker, woorden: Kolomwoorden) -> Bladkoppeling:
    if blad.verborgen:
        return Bladkoppeling(blad=blad.naam, onderwerp=Onderwerp.OVERSLAAN, waarom=VERBORGEN)
    koprij = zoeker.find(blad)
    if koprij is None:
        return Bladkoppeling(blad=blad.naam, onderwerp=Onderwerp.OVERSLAAN, waarom=GEEN_KOPPEN)
    kolommen = tuple(_kolom(blad, koprij, kolom, woorden) for kolom in range(len(koprij.koppen)))
    naam = woorden.onderwerpen[koprij.onderwerp].naam
    return Bladkoppeling(
        blad=blad.naam,
        onderwerp=Onderwerp(koprij.onderwerp),
        koprijen=koprij.rijen,
        kolommen=_with_title(tuple(_once(kolommen, koprij.onderwerp, woorden)), koprij.onderwerp, woorden),
        waarom=f"De koppen passen bij: {naam[:1].lower()}{naam[1:]}.",
    )


def _kolom(blad: Werkblad, koprij: Koprij, kolom: int, woorden: Kolomwoorden) -> Kolomkoppeling:
    kop, duiding = koprij.koppen[kolom]
    if not duiding.betekenis and parse_periode_woorden(kop.tekst):
        duiding = _explain_year(blad, koprij, kolom)
    found = woorden.kolom(koprij.onderwerp, duiding.betekenis)
    return Kolomkoppeling(
        kolom=kolom,
        adres=name_kolom(kolom) if blad.met_cellen else str(kolom + 1),
        kop=cut_off(kop.tekst, MOST_SIGNS),
        betekenis=duiding.betekenis,
        jaar=kop.jaar,
        factor=kop.factor if found and found.vorm is Celvorm.BEDRAG else 1,
        zekerheid=duiding.zekerheid,
        waarom=duiding.waarom,
    )


def _explain_year(blad: Werkblad, koprij: Koprij, kolom: int) -> Kopduiding:
    """Return what a column means that only has a year above it: figures or money, by what is in it."""
    cellen = [rij[kolom] for rij in blad.rijen[koprij.rijen[-1] + 1 :][:_LOOKED_AT]]
    filled = [cel for cel in cellen if cel.tekst and not cel.bedekt]
    if filled and all(is_kruisje(cel.tekst) for cel in filled) and koprij.onderwerp == Onderwerp.INTERVENTIES:
        return KRUISJES
    numbers = sum(_is_number(cel) for cel in filled)
    if not filled or numbers < len(filled) / 2:
        return Kopduiding(waarom="Boven deze kolom staat alleen een periode.")
    betekenis = "meting" if koprij.onderwerp == Onderwerp.INDICATOREN else "kosten"
    wat = "cijfers" if betekenis == "meting" else "bedragen"
    waarom = f"Boven deze kolom staat een periode, en er staan {wat} in."
    return Kopduiding(betekenis=betekenis, zekerheid=Zekerheid.WAARSCHIJNLIJK, waarom=waarom)


def _is_number(cel: Tabelcel) -> bool:
    return cel.waarde is not None or bool(parse_bedragen(cel.tekst))


def _once(kolommen: tuple[Kolomkoppeling, ...], onderwerp: str, woorden: Kolomwoorden) -> Iterator[Kolomkoppeling]:
    """Yield the columns; of those with the same meaning only the surest has it when a row can have one value of it."""
    taken: dict[str, int] = {}
    for kolom in sorted(kolommen, key=lambda each: (each.zekerheid is not Zekerheid.ZEKER, each.kolom)):
        taken.setdefault(kolom.betekenis, kolom.kolom)
    for kolom in kolommen:
        word = woorden.kolom(onderwerp, kolom.betekenis)
        is_second = word is not None and word.vorm in ONCE and taken[kolom.betekenis] != kolom.kolom and not kolom.jaar
        if not is_second or word is None:
            yield kolom
        elif kolom.betekenis == "titel" and "wat" not in taken:
            taken["wat"] = kolom.kolom
            yield replace(
                kolom, betekenis="wat", zekerheid=Zekerheid.WAARSCHIJNLIJK, waarom="Een andere kolom is de titel."
            )
        else:
            waarom = f"Een andere kolom zegt al {word.naam}."
            yield replace(kolom, betekenis="", zekerheid=Zekerheid.ONBEKEND, waarom=waarom)


def _with_title(
    kolommen: tuple[Kolomkoppeling, ...], onderwerp: str, woorden: Kolomwoorden
) -> tuple[Kolomkoppeling, ...]:
    """Return the columns with one that names the rows: what describes them, or the first without a known heading."""
    title = next(iter(woorden.onderwerpen[onderwerp].kolommen))
    if any(kolom.betekenis == title for kolom in kolommen):
        return kolommen
    instead = next((each for each in kolommen if each.betekenis in {"wat", "omschrijving"}), None)
    instead = instead or next((each for each in kolommen if each.betekenis in {"", TOTAAL} and not each.jaar), None)
    if instead is None:
        return kolommen
    named = replace(
        instead,
        betekenis=title,
        zekerheid=Zekerheid.WAARSCHIJNLIJK,
        waarom="Geen andere kolom zegt hoe een rij heet.",
    )
    return tuple(named if kolom is instead else kolom for kolom in kolommen)
