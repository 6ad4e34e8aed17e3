"""Chapter B of the guideline: preparation, analysis and goals.

The figures that a programme starts from (B3), and goals that can be measured and that are shared (B7, B8, B11).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.analyse import Kerncijfer
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import underlying_doelen
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, always, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.zin import quote_namen

INWONERS = frozenset({"inwoners", "sleutelfiguren", "ervaringsdeskundigen"})
PARTIJEN = frozenset({"partners", "professionals", "uitvoerders", "ondernemers"})
WIE = {"inwoners": INWONERS, "partijen": PARTIJEN}


def check_prioriteiten_have_kerncijfer(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the priorities without a figure, once there are figures at all."""
    kerncijfers = _kerncijfers(toets)
    told = {kerncijfer.prioriteit for kerncijfer in kerncijfers}
    for prioriteit in toets.prioriteiten if kerncijfers else ():
        if prioriteit.id not in told:
            yield find(toets.programma.location_of("analyse", "kerncijfers"), naam=prioriteit.titel)


def check_age_of_kerncijfers(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find figures that were old when the programme, or the nota that they stand in, began."""
    nodig, analyse = controle.drempel("jaren"), toets.programma.analyse
    told = [(kerncijfer, toets.dossier.jaar) for kerncijfer in (analyse.kerncijfers if analyse else ())]
    told += [(kerncijfer, nota.periode.van) for nota in toets.dossier.notas for kerncijfer in nota.kerncijfers]
    for kerncijfer, begin in told:
        if kerncijfer.jaar is not None and kerncijfer.jaar < begin - nodig:
            location = kerncijfer.location_of("jaar")
            yield find(location, naam=kerncijfer.omschrijving, jaar=kerncijfer.jaar, nodig=nodig)


def _kerncijfers(toets: Toets) -> tuple[Kerncijfer, ...]:
    analyse = toets.programma.analyse
    of_notas = (kerncijfer for nota in toets.dossier.notas for kerncijfer in nota.kerncijfers)
    return (*(analyse.kerncijfers if analyse else ()), *of_notas)


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
            mist = quote_namen(key for key, is_lacking in lacking.items() if is_lacking)
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


def _indicatoren(toets: Toets) -> bool:
    known = toets.publicatie.indicatoren
    return any(indicator in known for doel in toets.doelen for indicator in doel.indicatoren)


def _prioriteiten_with_kerncijfers(toets: Toets) -> object:
    return toets.prioriteiten and _kerncijfers(toets)


RULES: Mapping[str, GuidelineRule] = {
    "B3-prioriteit-zonder-kerncijfer": about(_prioriteiten_with_kerncijfers, check_prioriteiten_have_kerncijfer),
    "B3-kerncijfer-oud": about(_kerncijfers, check_age_of_kerncijfers),
    "B7-doel-zonder-indicator": about(lambda toets: toets.doelen, check_indicatoren),
    "B7-indicator-zonder-streefwaarde": about(_indicatoren, check_streefwaarden),
    "B8-doelen-niet-samen-gekozen": about(lambda toets: toets.doelen, check_chosen_together),
    "B11-doelencheck-ontbreekt": about(always, check_doelencheck),
}
