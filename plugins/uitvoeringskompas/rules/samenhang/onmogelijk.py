"""Figures that can hardly be: more than all, measured tomorrow, a target the wrong way, a judgement that differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from uitvoeringskompas.model.analyse import Kerncijfer
from uitvoeringskompas.model.evaluatie import ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Indicator, Meting, Nulmeting, Streefwaarde
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verloop import nulmetingen_voor
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.getal import PROCENTEN, write_getal

WHY = "De site kiest niet wat waar is: wat hier staat, komt zo op de pagina."
BETTER: Mapping[str, int] = {"hoger_is_beter": 1, "lager_is_beter": -1}
"""The sign of a change that is good."""
COUNTED = frozenset(
    {"bedrijven", "bewoners", "bezoekers", "cliënten", "deelnemers", "duo's", "gezinnen", "groepen", "huishoudens"}
    | {"inwoners", "jongeren", "kinderen", "klassen", "leerlingen", "mensen", "ouderen", "ouders", "personen"}
    | {"plekken", "professionals", "scholen", "verwijzingen", "volwassenen", "vrijwilligers", "werknemers"}
)
"""What one counts one by one, in units; of other units nobody knows whether they can be below 0, such as degrees."""
CHANGE = frozenset({"meer", "minder", "verschil"})
"""Words of a unit that is a change, which may well be below 0."""
MEETS: Mapping[str, tuple[int, ...]] = {">=": (0, 1), ">": (1,), "<=": (0, -1), "<": (-1,), "=": (0,)}
"""The signs of outcome minus target with which a target was reached."""


def check_share(bestand: Bestand) -> Iterator[Vondst]:
    """Find a percentage below 0 or above 100."""
    for record, eenheid in _figures(bestand):
        waarde: Decimal | None = getattr(record, "waarde", None)
        if waarde is not None and _is_share(eenheid) and not 0 <= waarde <= 100:
            yield find(record.location_of("waarde"), waarde=write_getal(waarde))


def check_count(bestand: Bestand) -> Iterator[Vondst]:
    """Find fewer than no people, schools and the like."""
    for record, eenheid in _figures(bestand):
        waarde: Decimal | None = getattr(record, "waarde", None)
        words = (eenheid or "").split()
        if waarde is not None and waarde < 0 and not COUNTED.isdisjoint(words) and CHANGE.isdisjoint(words):
            yield find(record.location_of("waarde"), waarde=write_getal(waarde), eenheid=eenheid or "")


def _figures(bestand: Bestand) -> Iterator[tuple[Record, str | None]]:
    """Yield what holds a figure, with its unit."""
    for indicator in bestand.all_of(Indicator):
        own: tuple[Record, ...] = (*indicator.metingen, *indicator.nulmetingen, *indicator.streefwaarden)
        yield from ((record, indicator.eenheid) for record in own)
    told: list[Kerncijfer | GeplandResultaat | ResultaatEvaluatie] = [*bestand.all_of(Kerncijfer)]
    told += [*bestand.all_of(GeplandResultaat), *bestand.all_of(ResultaatEvaluatie)]
    yield from ((record, record.eenheid) for record in told)


def _is_share(eenheid: str | None) -> bool:
    return eenheid is not None and (eenheid in PROCENTEN or eenheid.startswith(("% ", "procent ")))


def check_shares_together(bestand: Bestand) -> Iterator[Vondst]:
    """Find parties that together pay more than everything."""
    for interventie in bestand.all_of(Interventie):
        som = sum(found.aandeel_procent or 0 for found in interventie.financiers)
        if som > 100:
            yield find(interventie.location_of("financiers"), som=write_getal(som))


def check_future(bestand: Bestand) -> Iterator[Vondst]:
    """Find a value of a year that has yet to come; of a figure in an analysis, when nobody says that it is expected."""
    measured: list[Meting | Nulmeting | ResultaatEvaluatie] = [*bestand.all_of(Meting), *bestand.all_of(Nulmeting)]
    for record in (*measured, *bestand.all_of(ResultaatEvaluatie)):
        if record.waarde is not None and record.meetjaar is not None:
            yield from _find_future(bestand, record, "meetjaar", record.meetjaar.tot_en_met)
    for kerncijfer in bestand.all_of(Kerncijfer):
        if kerncijfer.waarde is not None and kerncijfer.jaar is not None and not kerncijfer.toelichting:
            yield from _find_future(bestand, kerncijfer, "jaar", kerncijfer.jaar)


def _find_future(bestand: Bestand, record: Record, key: str, jaar: int) -> Iterator[Vondst]:
    if bestand.peildatum and jaar > bestand.peildatum.year:
        yield find(record.location_of(key), jaar=jaar, nu=bestand.peildatum.year)


def check_direction(bestand: Bestand) -> Iterator[Vondst]:
    """Find a target that is worse than where it began, while the indicator says which side is good."""
    for indicator in bestand.all_of(Indicator):
        sign = BETTER.get(indicator.richting or "")
        for streefwaarde in indicator.streefwaarden if sign else ():
            begin = _find_begin(indicator, streefwaarde)
            if begin and not streefwaarde.toelichting and _is_worse(streefwaarde, begin, sign or 0):
                yield _describe_direction(indicator, streefwaarde, begin)


def _is_worse(streefwaarde: Streefwaarde, begin: Nulmeting, sign: int) -> bool:
    if streefwaarde.waarde is None or begin.waarde is None:
        return False
    return (streefwaarde.waarde - begin.waarde) * sign < 0


def _find_begin(indicator: Indicator, streefwaarde: Streefwaarde) -> Nulmeting | None:
    """Return the baseline of who set the target, in the series of the target."""
    known = nulmetingen_voor(indicator, streefwaarde.gesteld_in or "")
    return next((found for found in known if found.reeks == streefwaarde.reeks), None)


def _describe_direction(indicator: Indicator, streefwaarde: Streefwaarde, begin: Nulmeting) -> Vondst:
    return find(
        streefwaarde.location_of("waarde"),
        streef=write_getal(streefwaarde.waarde or 0),
        begin=write_getal(begin.waarde or 0),
        regel=begin.location_of("waarde").line,
        richting=indicator.richting.in_zin if indicator.richting else "",
    )


def check_judgement(bestand: Bestand) -> Iterator[Vondst]:
    """Find a judgement that the figure beside it does not bear out, and nobody says why."""
    for told in bestand.all_of(ResultaatEvaluatie):
        indicator = _find_indicator(bestand, told)
        if indicator and told.waarde is not None and not told.toelichting:
            targets = _find_targets(bestand, told, indicator)
            reached = {_is_reached(told, each, indicator) for each in targets}
            if len(reached) == 1 and _contradicts(told, is_reached=reached.pop()):
                yield _describe_judgement(told, targets[0])


def _describe_judgement(told: ResultaatEvaluatie, target: Streefwaarde) -> Vondst:
    return find(
        told.location_of("oordeel"),
        oordeel=told.oordeel.in_zin,
        waarde=write_getal(told.waarde or 0),
        streef=write_getal(target.waarde or 0),
        plek=target.location_of("waarde"),
    )


def _contradicts(told: ResultaatEvaluatie, *, is_reached: bool | None) -> bool:
    return (told.oordeel, is_reached) in {("behaald", False), ("niet_behaald", True)}


def _find_indicator(bestand: Bestand, told: ResultaatEvaluatie) -> Indicator | None:
    beoogde = bestand.dossier.programma.beoogde_resultaten if bestand.dossier else ()
    beoogd = next((found for found in beoogde if found.id == told.resultaat), None)
    found = told.indicator or (beoogd.indicator if beoogd else None)
    return bestand.publicatie.indicatoren.get(found or "")


def _find_targets(bestand: Bestand, told: ResultaatEvaluatie, indicator: Indicator) -> tuple[Streefwaarde, ...]:
    """Return the targets of the programme, or else of its notas, for the year that was measured."""
    if bestand.dossier is None or told.meetjaar is None or told.eenheid not in {None, indicator.eenheid}:
        return ()
    jaar = told.meetjaar.tot_en_met
    for plek in (bestand.dossier.pad, *bestand.dossier.programma.notas):
        own = (each for each in indicator.streefwaarden if (each.gesteld_in, each.jaar) == (plek, jaar))
        found = tuple(each for each in own if each.waarde is not None)
        if found:
            return found
    return ()


def _is_reached(told: ResultaatEvaluatie, target: Streefwaarde, indicator: Indicator) -> bool | None:
    """Tell whether the outcome is on the good side of the target; None when nobody says which side that is."""
    default = {1: ">=", -1: "<="}.get(BETTER.get(indicator.richting or "", 0), "")
    operator = default if target.operator in {None, "="} else str(target.operator)
    if told.waarde is None or target.waarde is None or not operator:
        return None
    verschil = told.waarde - target.waarde
    return (verschil > 0) - (verschil < 0) in MEETS[operator]


RULES: Mapping[str, FileRule] = {
    "procent-kan-niet": FileRule(
        check=check_share,
        melding=(
            "Hier staat {waarde} procent, en een deel ligt tussen 0 en 100. Verbeter het getal. Is het geen deel van "
            'een geheel? Schrijf dan bij "eenheid" wat het wel is.'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "aantal-onder-nul": FileRule(
        check=check_count,
        melding=(
            "Hier staat {waarde} {eenheid}, en minder dan 0 kan niet. Verbeter het getal. Is het een verandering? Zeg "
            'dat dan bij "eenheid", zoals "deelnemers meer dan in 2025".'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "aandelen-boven-honderd": FileRule(
        check=check_shares_together,
        melding="De financiers betalen samen {som} procent. Verbeter een aandeel.",
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "meting-in-de-toekomst": FileRule(
        check=check_future,
        melding=(
            "Hier staat een uitkomst van {jaar}, en het is nu {nu}. Verbeter het jaar. Is het een doel? Zet het dan "
            'bij "streefwaarden". Is het een verwachting? Zeg dat bij "toelichting" van een kerncijfer.'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "streefwaarde-verkeerde-kant": FileRule(
        check=check_direction,
        melding=(
            "De streefwaarde is {streef}, en de nulmeting op regel {regel} is {begin}. Bij deze indicator staat "
            '"{richting}". Verbeter één van de drie, of leg bij "toelichting" uit waarom dit het doel is.'
        ),
        waarom="Een lezer ziet de streefwaarde en het beginpunt naast elkaar, met de kant die goed is.",
        severity=Severity.WAARSCHUWING,
    ),
    "oordeel-anders-dan-cijfer": FileRule(
        check=check_judgement,
        melding=(
            'Het oordeel is "{oordeel}", maar de uitkomst is {waarde} en de streefwaarde {streef} ({plek}). Verbeter '
            'één van de drie, of leg bij "toelichting" uit waarom het oordeel toch klopt.'
        ),
        waarom="Op de pagina staan het oordeel, de uitkomst en de streefwaarde naast elkaar.",
        severity=Severity.WAARSCHUWING,
    ),
}
