"""Codes of gemeenten, and what only a regio has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.profiel import Deelnemer, Profiel
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find

WHY_CODE = "Aan de gemeentecode (GM en vier cijfers, van het CBS) herkennen andere systemen de gemeente."


def check_code_of_regio(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a regio has no code of a gemeente."""
    for profiel in bestand.all_of(Profiel):
        if profiel.is_regio and profiel.code:
            yield find(profiel.location_of("code"), code=profiel.code)


def check_deelnemers(bestand: Bestand) -> Iterator[Vondst]:
    """Check that only a regio has participating gemeenten."""
    for profiel in bestand.all_of(Profiel):
        if profiel.deelnemers and not profiel.is_regio:
            yield find(profiel.location_of("deelnemers"))


def check_code_exists(bestand: Bestand) -> Iterator[Vondst]:
    """Check that a code is that of a gemeente. After a merger an older code may be right: this only warns."""
    for owner in _with_code(bestand):
        if owner.code not in bestand.codelijst("gemeente"):
            advies = _tell_code(bestand, owner.naam) or "Kijk de code na bij het CBS."
            yield find(owner.location_of("code"), code=owner.code, advies=advies)


def check_code_and_name(bestand: Bestand) -> Iterator[Vondst]:
    """Check that the code belongs to the gemeente of that name."""
    for owner in _with_code(bestand):
        known = bestand.codelijst("gemeente").get(owner.code or "")
        if known and _plain(known.naam) != _plain(owner.naam):
            advies = _tell_code(bestand, owner.naam) or "Verbeter de code of de naam."
            location = owner.location_of("code")
            yield find(location, code=owner.code, van=known.naam, naam=owner.naam, advies=advies)


def _with_code(bestand: Bestand) -> list[Profiel | Deelnemer]:
    """Return who carries a code that is meant to be right; that of a fictional gemeente is an error by itself."""
    owners: list[Profiel | Deelnemer] = []
    owners += [profiel for profiel in bestand.all_of(Profiel) if profiel.herkomst != "fictief" and not profiel.is_regio]
    owners += bestand.all_of(Deelnemer)
    return [owner for owner in owners if owner.code]


def _tell_code(bestand: Bestand, naam: str) -> str:
    """Return the sentence that tells the code of the gemeente of this name; nothing when there is none."""
    codes = {_plain(item.naam): code for code, item in bestand.codelijst("gemeente").items()}
    code = codes.get(_plain(naam))
    return f"De code van {naam} is {code}." if code else ""


def _plain(naam: str) -> str:
    """Return a name for comparing: without ``gemeente`` before it, the addition of the CBS behind it, and capitals."""
    return naam.casefold().removeprefix("gemeente ").partition(" (")[0].strip()


RULES: Mapping[str, FileRule] = {
    "code-bij-regio": FileRule(
        check=check_code_of_regio,
        melding='Een regio heeft geen gemeentecode. Haal "code: {code}" weg; zet codes bij de deelnemers.',
        waarom=WHY_CODE,
    ),
    "deelnemers-zonder-regio": FileRule(
        check=check_deelnemers,
        melding='Alleen een regio heeft deelnemers. Haal "deelnemers" weg, of maak de soort "regio".',
        waarom="Een regio publiceert voor meer gemeenten samen; een gemeente alleen voor zichzelf.",
    ),
    "gemeentecode-onbekend": FileRule(
        check=check_code_exists,
        melding='De gemeentecode "{code}" staat niet in de lijst. {advies}',
        waarom=WHY_CODE,
        severity=Severity.WAARSCHUWING,
    ),
    "gemeentecode-andere-naam": FileRule(
        check=check_code_and_name,
        melding='De gemeentecode "{code}" is van {van}, maar de naam is {naam}. {advies}',
        waarom=WHY_CODE,
        severity=Severity.WAARSCHUWING,
    ),
}
