"""References inside one programme: interventies, money, agreements, intended results and risks."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.verantwoording import Financien
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.verwijzingen.onbekend import WHY, unknown
from uitvoeringskompas.taal.zin import write_opsomming


def check_interventie(text: Tekst) -> Problem | None:
    """Check that an interventie is a file of the same programme."""
    bestand, dossier = text.bestand, _dossier(text)
    parts = (str(dossier.jaar), dossier.id, "interventies", f"{text.waarde}.yaml")
    if dossier.interventie(text.waarde) or bestand.is_broken(*parts):
        return None
    return unknown(
        text,
        "verwijzing-interventie-onbekend",
        f'De interventie "{text.waarde}" is er niet: er is geen bestand {bestand.shown(bestand.path(*parts))}.',
        [interventie.id for interventie in dossier.interventies],
        otherwise="Maak dat bestand, of haal de interventie hier weg.",
    )


def check_dekking(text: Tekst) -> Problem | None:
    """Check that a source of money stands under ``dekking`` of the programme."""
    known = [dekking.id for dekking in _dossier(text).programma.dekking]
    return _in_programma(text, "verwijzing-dekking-onbekend", "De dekking", known, "dekking")


def check_regel(text: Tekst) -> Problem | None:
    """Check that a line of money stands in the budget of the programme."""
    known = [regel.id for regel in _regels(text)]
    return _in_programma(text, "verwijzing-begrotingsregel-onbekend", "De begrotingsregel", known, "begroting: regels")


def check_regel_in_jaar(text: Tekst) -> Problem | None:
    """Check that a report tells the money of a line in a year that the budget has for that line."""
    years = sorted(regel.jaar for regel in _regels(text) if regel.id == text.waarde)
    record = text.record
    if not isinstance(record, Financien) or not years or record.jaar in years:
        return None
    message = (
        f'De begrotingsregel "{text.waarde}" heeft geen regel voor {record.jaar}, wel voor {write_opsomming(years)}. '
        "Verbeter het jaar, of zet in programma.yaml een regel voor dit jaar."
    )
    code = "verwijzing-begrotingsregel-ander-jaar"
    return Problem(location=record.location_of("jaar"), code=code, message=message, explanation=WHY)


def check_afspraak(text: Tekst) -> Problem | None:
    """Check that what is told about a promise belongs to a prestatieafspraak of the programme."""
    known = [afspraak.id for afspraak in _dossier(text).programma.prestatieafspraken]
    return _in_programma(text, "verwijzing-afspraak-onbekend", "De prestatieafspraak", known, "prestatieafspraken")


def check_resultaat(text: Tekst) -> Problem | None:
    """Check that a judgement belongs to an intended result of the programme."""
    known = [resultaat.id for resultaat in _dossier(text).programma.beoogde_resultaten]
    return _in_programma(text, "verwijzing-resultaat-onbekend", "Het resultaat", known, "beoogde_resultaten")


def check_risico(text: Tekst) -> Problem | None:
    """Check that what came true belongs to a risico or kans of the programme."""
    programma = _dossier(text).programma
    known = [*(risico.id for risico in programma.risicos), *(kans.id for kans in programma.kansen)]
    return _in_programma(text, "verwijzing-risico-onbekend", "Het risico of de kans", known, "risicos of kansen")


def _in_programma(text: Tekst, code: str, what: str, known: Iterable[str], key: str) -> Problem | None:
    """Return the problem unless the id is known; ``key`` says where in programma.yaml it should stand."""
    ids = list(known)
    if text.waarde in ids:
        return None
    file = text.bestand.shown(_dossier(text).programma.node.document.place.path)
    sentence = f'{what} "{text.waarde}" staat niet in {file} ({key}).'
    return unknown(text, code, sentence, ids, otherwise="Vul dat bestand aan, of haal de verwijzing hier weg.")


def _regels(text: Tekst) -> tuple[Begrotingsregel, ...]:
    begroting = _dossier(text).programma.begroting
    return begroting.regels if begroting else ()


def _dossier(text: Tekst) -> Dossier:
    if text.bestand.dossier is None:
        raise TypeError(f"{type(text.record).__name__} refers to a programme, but stands outside one")
    return text.bestand.dossier
