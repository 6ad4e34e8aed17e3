"""Reads a cell by what its column means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from uitvoeringskompas.importing.cellen.geld import read_bedrag
from uitvoeringskompas.importing.cellen.inhoud import Boven, Celuitkomst
from uitvoeringskompas.importing.cellen.keuzes import read_keuzes
from uitvoeringskompas.importing.cellen.lijsten import split_at, split_lines
from uitvoeringskompas.importing.cellen.partijen import Partijwoorden, read_partijen
from uitvoeringskompas.importing.cellen.tijd import read_periode
from uitvoeringskompas.importing.cellen.woordenboek import Woordenboek, make_codewoorden
from uitvoeringskompas.importing.duiding import Achtergrond, Celcijfer, Celnaam, Celtekst
from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.model.kolomwoorden import Celvorm, Kolomwoord
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.taal.bedoeld_cijfer import parse_cijfer_woorden
from uitvoeringskompas.taal.bedoelde_periode import parse_periode_woorden
from uitvoeringskompas.tables.werkmap import Tabelcel
from uitvoeringskompas.vast import replace

TWEE_GETALLEN = "Is dit een getal met duizendtallen, of met decimalen? Het blijft tekst. Schrijf het zonder punt."
_SPACES = re.compile(r"[^\S\n]+")
KRUISJES = frozenset({"x", "v", "ja", "✓", "✔", "■", "●", "•"})
"""What stands in the column of a year or a quarter when it happens then."""
NIETS = frozenset({"-", "–", "—", "nvt", "n v t", "niet van toepassing", "?"})
LEEG = "Hier staat dat er niets is. In een plan laat je zoiets weg."
ROLLEN = {"trekker": "trekker"}
"""The role that a column tells of the parties in it."""


def is_kruisje(tekst: str) -> bool:
    """Tell whether a cell says no more than that it is so."""
    return tekst.lower() in KRUISJES


class Cellezer:
    """Reads cells; what it knows is made once, however many cells there are."""

    def __init__(self, codelijsten: Mapping[str, Codelijst], achtergrond: Achtergrond) -> None:
        """Take the code lists, and what is known of the programme."""
        self._lijsten = {naam: make_codewoorden(lijst) for naam, lijst in codelijsten.items() if naam != "gemeente"}
        one_year = achtergrond.van == achtergrond.tot_en_met
        self._jaar = achtergrond.van if one_year else None
        self._namen = {
            "doelen": Woordenboek(achtergrond.doelen),
            "indicator": Woordenboek(achtergrond.indicatoren),
            "prioriteit": Woordenboek(achtergrond.prioriteiten),
        }
        self._partijen = Partijwoorden(
            bekend=Woordenboek(achtergrond.partijen),
            soorten=self._lijsten["partijsoort"],
            rollen=self._lijsten["uitvoerdersrol"],
        )

    def read(self, kolom: Kolomwoord, cel: Tabelcel, boven: Boven) -> Celuitkomst:
        """Return what a cell says in a column that means this; spaces beside each other are one."""
        cel = replace(cel, tekst=_SPACES.sub(" ", cel.tekst))
        if fold_name(cel.tekst) in NIETS and kolom.vorm not in {Celvorm.BEDRAG, Celvorm.PARTIJEN}:
            return Celuitkomst(waarom=LEEG)
        match kolom.vorm:
            case Celvorm.BEDRAG:
                number = cel.waarde if isinstance(cel.waarde, Decimal) else None
                return read_bedrag(cel.tekst, number, self._lijsten["geen_bedrag"], boven)
            case Celvorm.PLANNING | Celvorm.BEGIN | Celvorm.EIND:
                day = cel.waarde.isoformat() if isinstance(cel.waarde, date) else cel.tekst
                if is_kruisje(cel.tekst) and parse_periode_woorden(boven.kop):
                    day = boven.kop
                return read_periode(day, kolom.vorm, boven.jaar or self._jaar)
            case Celvorm.CIJFER:
                return _read_cijfers(cel, boven.jaar)
        return self._read_woorden(kolom, cel.tekst)

    def _read_woorden(self, kolom: Kolomwoord, tekst: str) -> Celuitkomst:
        match kolom.vorm:
            case Celvorm.PARTIJEN:
                return read_partijen(tekst, self._partijen, ROLLEN.get(kolom.betekenis, ""))
            case Celvorm.KEUZE | Celvorm.KEUZES:
                single = kolom.vorm is Celvorm.KEUZE
                return read_keuzes(tekst, kolom.lijst, self._lijsten[kolom.lijst], enkel=single)
            case Celvorm.NAMEN:
                return self._read_namen(kolom, tekst)
        return _read_tekst(tekst, is_list=kolom.vorm is Celvorm.LIJST)

    def _read_namen(self, kolom: Kolomwoord, tekst: str) -> Celuitkomst:
        """Return the names in a cell: a line each, since the name of a goal is a sentence with commas in it."""
        known = self._namen.get(kolom.betekenis)
        found = (Celnaam(naam=naam, id=known.find(naam) if known else "") for naam in split_lines(tekst))
        return Celuitkomst(waarden=tuple(dict.fromkeys(found)))


def _read_cijfers(cel: Tabelcel, jaar: int | None) -> Celuitkomst:
    """Return the figures of a cell, a line each; the words stay, also where a number is sure."""
    lines = split_lines(cel.tekst)
    found = tuple(_cijfer(line, cel.waarde if len(lines) == 1 else None, jaar) for line in lines)
    two_ways = any((read := parse_cijfer_woorden(line)) and read.waarde is None for line in lines)
    return Celuitkomst(waarden=found, let_op=TWEE_GETALLEN if two_ways and not isinstance(cel.waarde, Decimal) else "")


def _cijfer(tekst: str, waarde: object, jaar: int | None) -> Celcijfer:
    read = parse_cijfer_woorden(tekst)
    number = waarde if isinstance(waarde, Decimal) and (read is None or not read.eenheid) else None
    if read is None:
        return Celcijfer(tekst=tekst, waarde=number, jaar=jaar)
    return Celcijfer(
        tekst=tekst,
        waarde=number if read.waarde is None else read.waarde,
        eenheid=read.eenheid,
        operator=read.operator,
        jaar=read.jaar or jaar,
        per_jaar=read.per_jaar,
        ongeveer=read.ongeveer,
    )


def _read_tekst(tekst: str, *, is_list: bool) -> Celuitkomst:
    parts = [part for line in split_lines(tekst) for part in split_at(line, r"\s*,\s*")] if is_list else [tekst]
    return Celuitkomst(waarden=tuple(Celtekst(tekst=part) for part in dict.fromkeys(parts)))
