"""Codes of gemeenten, and what only a regio has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.profiel import Deelnemer, Profiel
from uitvoeringskompas.problems import Problem, Severity
from uitvoeringskompas.rules.bestand import Bestand

WHY_CODE = "Aan de gemeentecode (GM en vier cijfers, van het CBS) herkennen andere systemen de gemeente."


def check_code_of_regio(bestand: Bestand) -> Iterator[Problem]:
    """Check that a regio has no code of a gemeente."""
    for profiel in bestand.all_of(Profiel):
        if profiel.is_regio and profiel.code:
            message = (
                f'Een regio heeft geen gemeentecode. Haal "code: {profiel.code}" weg; zet codes bij de deelnemers.'
            )
            location = profiel.location_of("code")
            yield Problem(location=location, code="code-bij-regio", message=message, explanation=WHY_CODE)


def check_deelnemers(bestand: Bestand) -> Iterator[Problem]:
    """Check that only a regio has participating gemeenten."""
    for profiel in bestand.all_of(Profiel):
        if profiel.deelnemers and not profiel.is_regio:
            message = 'Alleen een regio heeft deelnemers. Haal "deelnemers" weg, of maak de soort "regio".'
            why = "Een regio publiceert voor meer gemeenten samen; een gemeente alleen voor zichzelf."
            location = profiel.location_of("deelnemers")
            yield Problem(location=location, code="deelnemers-zonder-regio", message=message, explanation=why)


def check_code_exists(bestand: Bestand) -> Iterator[Problem]:
    """Check that a code is that of a gemeente. After a merger an older code may be right: this only warns."""
    for owner in _with_code(bestand):
        if owner.code in bestand.codelijst("gemeente"):
            continue
        code = _codes_by_name(bestand).get(_plain(owner.naam))
        advice = f"De code van {owner.naam} is {code}." if code else "Kijk de code na bij het CBS."
        yield _warning(
            owner, "gemeentecode-onbekend", f'De gemeentecode "{owner.code}" staat niet in de lijst. {advice}'
        )


def check_code_and_name(bestand: Bestand) -> Iterator[Problem]:
    """Check that the code belongs to the gemeente of that name."""
    for owner in _with_code(bestand):
        known = bestand.codelijst("gemeente").get(owner.code or "")
        if known and _plain(known.naam) != _plain(owner.naam):
            code = _codes_by_name(bestand).get(_plain(owner.naam))
            own = f" De code van {owner.naam} is {code}." if code else " Verbeter de code of de naam."
            message = f'De gemeentecode "{owner.code}" is van {known.naam}, maar de naam is {owner.naam}.{own}'
            yield _warning(owner, "gemeentecode-andere-naam", message)


def _with_code(bestand: Bestand) -> list[Profiel | Deelnemer]:
    """Return who carries a code that is meant to be right; that of a fictional gemeente is an error by itself."""
    owners: list[Profiel | Deelnemer] = []
    owners += [profiel for profiel in bestand.all_of(Profiel) if profiel.herkomst != "fictief" and not profiel.is_regio]
    owners += bestand.all_of(Deelnemer)
    return [owner for owner in owners if owner.code]


def _codes_by_name(bestand: Bestand) -> Mapping[str, str]:
    return {_plain(item.naam): code for code, item in bestand.codelijst("gemeente").items()}


def _plain(naam: str) -> str:
    """Return a name for comparing: without ``gemeente`` before it, the addition of the CBS behind it, and capitals."""
    return naam.casefold().removeprefix("gemeente ").partition(" (")[0].strip()


def _warning(owner: Profiel | Deelnemer, code: str, message: str) -> Problem:
    return Problem(
        location=owner.location_of("code"),
        code=code,
        message=message,
        explanation=WHY_CODE,
        severity=Severity.WAARSCHUWING,
    )
