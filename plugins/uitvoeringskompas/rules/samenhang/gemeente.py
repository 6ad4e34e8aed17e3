"""Codes of gemeenten, and what only a regio has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.indeling import FIRST, Indeling
from uitvoeringskompas.model.profiel import Deelnemer, Profiel
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.zin import write_opsomming

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
    """Check that a code is or was that of a gemeente."""
    for owner in _with_code(bestand):
        if _indeling(bestand).naam(owner.code or "") is None:
            advies = _tell_code(bestand, owner.naam) or "Kijk de code na bij het CBS."
            yield find(owner.location_of("code"), code=owner.code, advies=advies)


def check_code_and_name(bestand: Bestand) -> Iterator[Vondst]:
    """Check that the code belongs to the gemeente of that name."""
    for owner in _with_code(bestand):
        known = _indeling(bestand).naam(owner.code or "")
        if known and _plain(known) != _plain(owner.naam):
            advies = _tell_code(bestand, owner.naam) or "Verbeter de code of de naam."
            location = owner.location_of("code")
            yield find(location, code=owner.code, van=known, naam=owner.naam, advies=advies)


def check_code_in_jaren(bestand: Bestand) -> Iterator[Vondst]:
    """Check that there was a gemeente with this code when the programmes ran; before 2005 nothing is known."""
    programmas = [dossier for dossier in bestand.publicatie.dossiers if dossier.programma.looptijd.van >= FIRST]
    for owner in _with_code(bestand):
        codes = (owner.code or "", *_earlier_codes(bestand, owner))
        outside = [found for found in programmas if not any(_existed(bestand, code, found) for code in codes)]
        # A gemeente has a code of its own; one of many in a regio may have left, or come later.
        if outside and (isinstance(owner, Profiel) or len(outside) == len(programmas)):
            yield find(
                owner.location_of("code"),
                code=owner.code,
                uitleg=_tell_span(bestand, owner.code or ""),
                programmas=write_opsomming(dossier.pad for dossier in outside),
            )


def _earlier_codes(bestand: Bestand, owner: Profiel | Deelnemer) -> list[str]:
    """Return the codes under the names that a gemeente had before, as it says itself."""
    names = {_plain(found.naam) for found in owner.vroegere_namen} if isinstance(owner, Profiel) else set()
    return [found.code for found in _indeling(bestand).herindelingen if _plain(found.naam) in names]


def _existed(bestand: Bestand, code: str, dossier: Dossier) -> bool:
    looptijd = dossier.programma.looptijd
    first, last = date(looptijd.van, 1, 1), date(max(looptijd.van, dossier.laatste_jaar), 12, 31)
    return _indeling(bestand).naam(code) is None or _indeling(bestand).bestond(code, first, last)


def _tell_span(bestand: Bestand, code: str) -> str:
    """Return how this gemeente began and ended, as far as that is known: one or two sentences."""
    indeling = _indeling(bestand)
    naam, begin, einde = indeling.naam(code), indeling.begin(code), indeling.einde(code)
    zinnen = []
    if begin:
        before = write_opsomming(f"{each.naam} ({each.code})" for each in indeling.voorgangers(code))
        zinnen.append(f"{naam} bestaat sinds {write_datum(begin)}; daarvoor waren er {before}.")
    if einde:
        zinnen.append(f"{naam} {indeling.describe_einde(einde)} ({write_opsomming(einde.opvolgers)}).")
    return " ".join(zinnen)


def _indeling(bestand: Bestand) -> Indeling:
    return bestand.publicatie.knowledge.indeling


def _with_code(bestand: Bestand) -> list[Profiel | Deelnemer]:
    """Return who carries a code that is meant to be right; that of a fictional gemeente is an error by itself."""
    owners: list[Profiel | Deelnemer] = []
    owners += [profiel for profiel in bestand.all_of(Profiel) if not profiel.is_fictief and not profiel.is_regio]
    owners += bestand.all_of(Deelnemer)
    return [owner for owner in owners if owner.code]


def _tell_code(bestand: Bestand, naam: str) -> str:
    """Return the sentence that tells the code of the gemeente of this name; nothing when there is none."""
    indeling = _indeling(bestand)
    codes = {_plain(each.naam): each.code for each in indeling.herindelingen}
    codes |= {_plain(item.naam): code for code, item in indeling.gemeenten.items()}
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
    "gemeentecode-andere-tijd": FileRule(
        check=check_code_in_jaren,
        melding=(
            'De gemeentecode "{code}" past niet bij de looptijd van {programmas}. {uitleg} '
            "Publiceer onder de gemeente die er toen was, of verbeter de looptijd."
        ),
        waarom="Een code hoort bij een gemeente zolang die er is; een opvolger heeft een eigen code.",
        severity=Severity.WAARSCHUWING,
    ),
    "gemeentecode-andere-naam": FileRule(
        check=check_code_and_name,
        melding='De gemeentecode "{code}" is van {van}, maar de naam is {naam}. {advies}',
        waarom=WHY_CODE,
        severity=Severity.WAARSCHUWING,
    ),
}
