"""Goals that can be measured and that are shared. Guideline B7, B8, B11."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import underlying_doelen
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import before, quoted

INWONERS = frozenset({"inwoners", "sleutelfiguren", "ervaringsdeskundigen"})
PARTIJEN = frozenset({"partners", "professionals", "uitvoerders", "ondernemers"})
WIE = {"inwoners": INWONERS, "partijen": PARTIJEN}


def check_indicatoren(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the goals that no figure tells about, neither their own nor that of a goal below them."""
    measured = {doel.id for doel in toets.doelen if doel.indicatoren}
    for doel in toets.doelen:
        if not measured.intersection((doel.id, *underlying_doelen(toets.dossier, doel.id))):
            yield find(doel.location_of("indicatoren"), naam=doel.titel)


def check_streefwaarden(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the indicators of goals without a target, or without a figure to start from."""
    ids = dict.fromkeys(indicator for doel in toets.doelen for indicator in doel.indicatoren)
    known = toets.publicatie.indicatoren
    for indicator in (known[each] for each in ids if each in known):
        lacking = {
            "nulmetingen": not (indicator.nulmetingen or indicator.metingen),
            "streefwaarden": not indicator.streefwaarden,
        }
        if any(lacking.values()):
            mist = quoted(key for key, is_lacking in lacking.items() if is_lacking)
            yield find(indicator.location, naam=indicator.naam, mist=mist)


def check_chosen_together(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that residents, or parties, chose none of the goals with the gemeente."""
    together = {who for doel in toets.doelen for who in doel.vastgesteld_met}
    for wie, codes in WIE.items():
        if toets.doelen and not codes & together:
            yield find(toets.doelen[0].location_of("vastgesteld_met"), wie=wie)


def check_doelencheck(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that nobody asked, some months after the start, whether all still want the same."""
    totstandkoming, nodig = toets.programma.totstandkoming, controle.drempel("maanden")
    asked = totstandkoming.doelencheck if totstandkoming else ()
    if not asked and toets.begin < before(toets.peildatum, nodig, "maanden"):
        yield find(toets.programma.location_of("totstandkoming", "doelencheck"), nodig=nodig)
