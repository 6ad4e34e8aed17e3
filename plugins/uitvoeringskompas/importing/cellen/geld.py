"""An amount in a cell: whole euros, or the reason why there is no amount."""

from __future__ import annotations

import re
from decimal import Decimal

from uitvoeringskompas.importing.cellen.inhoud import Boven, Celuitkomst
from uitvoeringskompas.importing.cellen.lijsten import split_brackets
from uitvoeringskompas.importing.cellen.woordenboek import Woordenboek
from uitvoeringskompas.importing.duiding import Celbedrag
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.taal.bedoeld_bedrag import BedoeldBedrag, parse_bedragen
from uitvoeringskompas.vast import replace

ONZEKER = (
    "Hier is geen bedrag zeker uit te lezen. Zet in de cel één bedrag (25.000), of PM of n.t.b., en de rest van de "
    "tekst in een kolom met opmerkingen."
)
CENTEN = "In een plan staan hele euro's. Rond dit bedrag af."
ONDER_NUL = (
    "Dit bedrag is onder nul. In een plan staan uitgaven en inkomsten apart, allebei zonder min. Zet het in een kolom "
    "met inkomsten, of haal de min weg."
)
DUIZENDEN = "Boven de kolom staat dat er duizenden staan, maar deze cel noemt zelf euro's. Kies één van de twee."
ANDER_JAAR = "Boven de kolom staat {jaar}, maar in deze cel staat een ander jaar. Kies één van de twee."
_NAMES_EUROS = re.compile(r"€|[a-z]", re.IGNORECASE)
_NIET_NODIG = frozenset({"nvt", "n v t", "geen", "niet van toepassing", "0", "nihil"})


def read_bedrag(tekst: str, waarde: Decimal | None, geen_bedrag: Woordenboek, boven: Boven) -> Celuitkomst:
    """Return the amounts of a cell, or why none can be read for sure."""
    if waarde is not None:
        return _check((BedoeldBedrag(bedrag=waarde * boven.factor),), boven)
    reden, erbij = _read_reden(tekst, geen_bedrag)
    if reden:
        found = Celbedrag(geen_bedrag=reden, jaar=boven.jaar, inkomsten=boven.inkomsten, toelichting=erbij)
        return Celuitkomst(waarden=(found,))
    bedragen = parse_bedragen(tekst)
    if not bedragen or any(each.erbij and geen_bedrag.find(each.erbij) for each in bedragen):
        return Celuitkomst(waarom=ONZEKER)
    if boven.factor > 1 and _NAMES_EUROS.search(tekst):
        return Celuitkomst(waarom=DUIZENDEN)
    return _check(tuple(replace(each, bedrag=each.bedrag * boven.factor) for each in bedragen), boven)


def _read_reden(tekst: str, geen_bedrag: Woordenboek) -> tuple[str, str]:
    """Return why there is no amount, with what stands beside that; empty when that is not what a cell says."""
    if code := geen_bedrag.find(tekst):
        return code, ""
    begin, haakjes = split_brackets(tekst)
    if fold_name(begin) in _NIET_NODIG:
        return geen_bedrag.find(haakjes), tekst if haakjes else ""
    code = geen_bedrag.find(begin) if haakjes and not any(sign.isdigit() for sign in haakjes) else ""
    return code, haakjes if code else ""


def _check(bedragen: tuple[BedoeldBedrag, ...], boven: Boven) -> Celuitkomst:
    if any(each.bedrag != each.bedrag.to_integral_value() for each in bedragen):
        return Celuitkomst(waarom=CENTEN)
    if any(each.bedrag < 0 for each in bedragen):
        return Celuitkomst(waarom=ONDER_NUL)
    if boven.jaar and any(each.jaar not in {None, boven.jaar} for each in bedragen):
        return Celuitkomst(waarom=ANDER_JAAR.format(jaar=boven.jaar))
    return Celuitkomst(waarden=tuple(_bedrag(each, boven) for each in bedragen))


def _bedrag(bedoeld: BedoeldBedrag, boven: Boven) -> Celbedrag:
    kind = next((woord for woord in ("structureel", "incidenteel") if woord in boven.kop.lower()), "")
    return Celbedrag(
        begroot=int(bedoeld.bedrag),
        jaar=bedoeld.jaar or boven.jaar,
        tot_en_met_jaar=bedoeld.tot_en_met_jaar,
        per_jaar=bedoeld.per_jaar or (kind == "structureel" and boven.jaar is None),
        ongeveer=bedoeld.ongeveer,
        inkomsten=boven.inkomsten,
        toelichting=bedoeld.erbij or kind,
    )
