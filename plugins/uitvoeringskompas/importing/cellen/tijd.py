"""When something is, in a cell: a period, its begin or its end; words without a moment stay words."""

from __future__ import annotations

from uitvoeringskompas.importing.cellen.inhoud import Celuitkomst
from uitvoeringskompas.importing.duiding import Celperiode
from uitvoeringskompas.model.kolomwoorden import Celvorm
from uitvoeringskompas.taal.bedoelde_periode import BedoeldePeriode, parse_periode_woorden

MOST_WORDS = 300
"""Signs of a planning in words, as the schema has it."""
IN_WOORDEN = "Hier staat geen moment in dat zeker is. De woorden komen in de planning te staan."
TE_LANG = "Dit is te lang voor een planning. Zet in de cel wanneer het is, en de rest in een kolom met opmerkingen."
MEER = "In deze kolom hoort één moment: {wat}. Zet een periode in een kolom met de planning."
_WAT = {Celvorm.BEGIN: "het begin", Celvorm.EIND: "het eind"}


def read_periode(tekst: str, vorm: Celvorm, jaar: int | None) -> Celuitkomst:
    """Return the period of a cell; of a column with begin or end only that side of it."""
    woorden = " ".join(tekst.split())
    if len(woorden) > MOST_WORDS:
        return Celuitkomst(waarom=TE_LANG)
    found = parse_periode_woorden(woorden, jaar)
    if found is None:
        return Celuitkomst(waarden=(Celperiode(omschrijving=woorden),), let_op=IN_WOORDEN)
    if vorm in _WAT and found.van and found.tot_en_met and found.van != found.tot_en_met:
        return Celuitkomst(waarom=MEER.format(wat=_WAT[vorm]))
    return Celuitkomst(waarden=(_periode(found, vorm, "" if found.precies else woorden),))


def _periode(found: BedoeldePeriode, vorm: Celvorm, woorden: str) -> Celperiode:
    moment = found.van or found.tot_en_met
    return Celperiode(
        van=None if vorm is Celvorm.EIND else moment if vorm is Celvorm.BEGIN else found.van,
        tot_en_met=None if vorm is Celvorm.BEGIN else moment if vorm is Celvorm.EIND else found.tot_en_met,
        doorlopend=found.doorlopend,
        grens=found.grens,
        omschrijving=woorden,
    )
