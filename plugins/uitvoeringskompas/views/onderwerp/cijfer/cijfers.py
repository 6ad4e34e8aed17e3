"""A figure in words, with how sure it is: "31% (met 95% zekerheid tussen 28% en 34%)", "20 tot 25 deelnemers"."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.cijfer import Bereik, Cijfer, Meetjaar
from uitvoeringskompas.taal.getal import is_procent, write_getal, write_grenzen, write_hoeveelheid, write_ongeveer
from uitvoeringskompas.taal.zin import ONBEKEND, write_reeks

JAAR_NIET_GENOEMD = "jaar niet genoemd"
_STAND = {True: "voorlopig cijfer", False: "definitief cijfer", None: ""}


def write_meetjaar(meetjaar: Meetjaar | None) -> str:
    """Return "2024", "2024/2025", "gemiddelde over 2021 tot en met 2024", or that nobody names a year."""
    return meetjaar.in_woorden if meetjaar else JAAR_NIET_GENOEMD


def write_waarde(waarde: Decimal, eenheid: str | None, *, bij_benadering: bool = False) -> str:
    """Return a value for a table that names the unit elsewhere: "43,4%", but 26,0 without its long unit."""
    return write_hoeveelheid(waarde, short_eenheid(eenheid), bij_benadering=bij_benadering)


def short_eenheid(eenheid: str | None) -> str | None:
    """Return the sign behind a percentage; any other unit, or of what it is a percentage, is named once, elsewhere."""
    return "%" if is_procent(eenheid) else None


def write_uitkomst(cijfer: Cijfer, eenheid: str | None, *, voluit: bool = False) -> str:
    """Return a figure with how sure it is, or in words why there is none; ``voluit`` writes the unit behind it."""
    reden = cijfer.geen_waarde.in_zin if cijfer.geen_waarde else ""
    if not cijfer.is_bekend:
        return reden or ONBEKEND
    gekozen = eenheid if voluit else short_eenheid(eenheid)
    if cijfer.waarde is None:
        tekst = write_ongeveer(write_grenzen(cijfer.ondergrens, cijfer.bovengrens, gekozen), cijfer.bij_benadering)
        zeker = _write_zekerheid(cijfer)
    else:
        tekst = write_hoeveelheid(cijfer.waarde, gekozen, bij_benadering=bool(cijfer.bij_benadering))
        zeker = _write_marge(cijfer, short_eenheid(eenheid))
    delen = write_reeks((zeker, _STAND[cijfer.voorlopig], reden))
    return f"{tekst} ({delen})" if delen else tekst


def write_kort(cijfer: Cijfer, eenheid: str | None) -> str:
    """Return a figure beside its point in a picture: only how much it is, which the table tells in full."""
    if cijfer.waarde is None:
        return write_grenzen(cijfer.ondergrens, cijfer.bovengrens, short_eenheid(eenheid))
    return write_waarde(cijfer.waarde, eenheid, bij_benadering=bool(cijfer.bij_benadering))


def _write_marge(cijfer: Cijfer, eenheid: str | None) -> str:
    """Return between which bounds the value lies, and how sure the source is of that."""
    if cijfer.ondergrens is None or cijfer.bovengrens is None:
        return write_grenzen(cijfer.ondergrens, cijfer.bovengrens, eenheid)
    onder, boven = (write_hoeveelheid(grens, eenheid) for grens in (cijfer.ondergrens, cijfer.bovengrens))
    return f"{_write_zekerheid(cijfer)} tussen {onder} en {boven}".strip()


def _write_zekerheid(cijfer: Cijfer) -> str:
    return f"met {write_getal(cijfer.betrouwbaarheid)}% zekerheid" if cijfer.betrouwbaarheid else ""


def write_bereik(told: Bereik, *, met_eenheid: bool = True) -> str:
    """Return "ongeveer 34 deelnemers", "20 tot 25 deelnemers" or why there is no number; empty when nothing is told."""
    eenheid = told.bereik_eenheid if met_eenheid else None
    reden = told.geen_bereik.in_zin if told.geen_bereik else ""
    if not told.is_bekend:
        return reden
    if told.bereik is None:
        grenzen = write_grenzen(told.bereik_ondergrens, told.bereik_bovengrens, eenheid)
        tekst = write_ongeveer(grenzen, told.bij_benadering)
    else:
        tekst = write_hoeveelheid(told.bereik, eenheid, bij_benadering=bool(told.bij_benadering))
        reden = write_grenzen(told.bereik_ondergrens, told.bereik_bovengrens, None)
    return f"{tekst} ({reden})" if reden else tekst
