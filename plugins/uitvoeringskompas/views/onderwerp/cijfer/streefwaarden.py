"""Targets of an indicator in words: "minstens 77%", "minstens 1 procentpunt lager dan in 2020"."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.indicatoren import Indicator, Streefwaarde
from uitvoeringskompas.model.koers.streefdoel import resolve_streefwaarde
from uitvoeringskompas.taal.getal import is_procent, write_hoeveelheid
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import JAAR_NIET_GENOEMD, write_waarde

_VERANDERINGEN = {
    (">=", True): "minstens {} hoger",
    (">", True): "meer dan {} hoger",
    ("<=", True): "hoogstens {} hoger",
    ("<", True): "minder dan {} hoger",
    (">=", False): "hoogstens {} lager",
    (">", False): "minder dan {} lager",
    ("<=", False): "minstens {} lager",
    ("<", False): "meer dan {} lager",
}
_ONVERANDERD = {">=": "niet lager", ">": "hoger", "<=": "niet hoger", "<": "lager"}


def write_streefjaar(streefwaarde: Streefwaarde) -> str:
    """Return by when a target should be reached: "in 2027"."""
    return f"in {streefwaarde.jaar}" if streefwaarde.jaar else JAAR_NIET_GENOEMD


def write_streefwaarde(indicator: Indicator, streefwaarde: Streefwaarde, *, voluit: bool = False) -> str:
    """Return a target in words, without its year; a relative one also says what that comes down to."""
    write = write_hoeveelheid if voluit else write_waarde
    if streefwaarde.waarde is not None:
        waarde = _bound(streefwaarde.operator, write(streefwaarde.waarde, indicator.eenheid))
        is_both = streefwaarde.verandering is not None
        return f"{waarde} ({_write_verandering(indicator, streefwaarde)})" if is_both else waarde
    verandering = _write_verandering(indicator, streefwaarde)
    uitgerekend = resolve_streefwaarde(indicator, streefwaarde)
    if uitgerekend is None:
        return verandering
    return f"{verandering} (dat is {_bound(streefwaarde.operator, write(uitgerekend, indicator.eenheid))})"


def write_grens(indicator: Indicator, streefwaarde: Streefwaarde) -> str:
    """Return the bound that a target comes down to, "hoogstens 9,6%"; as it was set when its base is not known."""
    grens = resolve_streefwaarde(indicator, streefwaarde)
    if grens is None:
        return _write_verandering(indicator, streefwaarde)
    return _bound(streefwaarde.operator, write_waarde(grens, indicator.eenheid))


def _bound(operator: Code | None, tekst: str) -> str:
    return tekst if operator is None or operator == "=" else f"{operator.in_zin} {tekst}"


def _write_verandering(indicator: Indicator, streefwaarde: Streefwaarde) -> str:
    verandering = streefwaarde.verandering
    if verandering is None:
        return NIET_GENOEMD
    dan = f" dan in {streefwaarde.basisjaar}" if streefwaarde.basisjaar else ""
    operator = streefwaarde.operator or "="
    if not verandering:
        anders = _ONVERANDERD.get(operator)
        return f"{anders}{dan}" if anders else f"gelijk aan {streefwaarde.basisjaar or 'het beginpunt'}"
    vorm = _VERANDERINGEN.get((operator, verandering > 0), "{} hoger" if verandering > 0 else "{} lager")
    return vorm.format(_write_verschil(abs(verandering), streefwaarde.verandering_in, indicator.eenheid)) + dan


def _write_verschil(verschil: Decimal, verandering_in: str | None, eenheid: str | None) -> str:
    if verandering_in == "procent":
        return write_hoeveelheid(verschil, "%")
    if verandering_in == "procentpunt" or is_procent(eenheid):
        return write_hoeveelheid(verschil, "procentpunt")
    return write_hoeveelheid(verschil, eenheid)
