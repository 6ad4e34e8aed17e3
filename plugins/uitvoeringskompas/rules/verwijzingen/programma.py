"""References inside one programme: interventies, money, agreements, intended results and risks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from uitvoeringskompas.model.begroting import Begrotingsregel
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.model.verantwoording import Financien
from uitvoeringskompas.model.verwijzing import AfspraakId, DekkingId, InterventieId, RegelId, ResultaatId, RisicoId
from uitvoeringskompas.rules.bestand import Tekst
from uitvoeringskompas.rules.rule import Check, ReferenceRule, Vondst, find
from uitvoeringskompas.rules.verwijzingen.onbekend import find_unknown
from uitvoeringskompas.taal.zin import write_opsomming


def check_interventie(text: Tekst) -> Iterator[Vondst]:
    """Check that an interventie is a file of the same programme, or of another one that the report is about."""
    bestand, dossiers = text.bestand, _dossiers(text)
    files = [(dossier.pad, "interventies", f"{text.waarde}.yaml") for dossier in dossiers]
    if files and not any(bestand.is_broken(*parts) for parts in files):
        known = [interventie.id for dossier in dossiers for interventie in dossier.interventies]
        otherwise = "Maak dat bestand, of haal de interventie hier weg."
        where = " en geen bestand ".join(bestand.file(*parts) for parts in files)
        yield from find_unknown(text, known, otherwise=otherwise, bestand=where)


def check_regel_in_jaar(text: Tekst) -> Iterator[Vondst]:
    """Check that a report tells the money of a line in a year that the budget has for that line."""
    among = ([each for each in _regels(dossier.programma) if each.id == text.waarde] for dossier in _dossiers(text))
    own: Iterable[Begrotingsregel] = next(filter(None, among), ())
    years = sorted(jaar for regel in own for jaar in regel.jaren)
    record = text.record
    if isinstance(record, Financien) and years and record.jaar not in years:
        jaren = write_opsomming(years)
        yield find(record.location_of("jaar"), id=text.waarde, jaar=record.jaar, jaren=jaren)


def in_programma(ids: Callable[[Programma], Iterable[str]]) -> Check[Tekst]:
    """Return the check that an id is one of these in the file of the programme, or of another of the report."""

    def check(text: Tekst) -> Iterator[Vondst]:
        programmas = [dossier.programma for dossier in _dossiers(text)]
        files = (text.bestand.shown(programma.node.document.place.path) for programma in programmas)
        otherwise = "Vul dat bestand aan, of haal de verwijzing hier weg."
        known = [found for programma in programmas for found in ids(programma)]
        where = " en niet in ".join(files)
        if programmas:
            yield from find_unknown(text, known, otherwise=otherwise, bestand=where)

    return check


def _regels(programma: Programma) -> tuple[Begrotingsregel, ...]:
    return programma.begroting.regels if programma.begroting else ()


def _dossiers(text: Tekst) -> tuple[Dossier, ...]:
    """Return the programmes in which the thing may stand; none when one of them is not here to look in."""
    if text.bestand.dossier is None:
        raise TypeError(f"{type(text.record).__name__} refers to a programme, but stands outside one")
    return () if text.bestand.misses_dossier else text.bestand.dossiers


RULES: Mapping[str, ReferenceRule] = {
    "verwijzing-interventie-onbekend": ReferenceRule(
        soort=InterventieId,
        in_programma=True,
        check=check_interventie,
        melding='De interventie "{id}" is er niet: er is geen bestand {bestand}. {advies}',
    ),
    "verwijzing-dekking-onbekend": ReferenceRule(
        soort=DekkingId,
        in_programma=True,
        check=in_programma(lambda programma: (dekking.id for dekking in programma.dekking)),
        melding='De dekking "{id}" staat niet in {bestand} (dekking). {advies}',
    ),
    "verwijzing-begrotingsregel-onbekend": ReferenceRule(
        soort=RegelId,
        in_programma=True,
        check=in_programma(lambda programma: (regel.id for regel in _regels(programma))),
        melding='De begrotingsregel "{id}" staat niet in {bestand} (begroting: regels). {advies}',
    ),
    "verwijzing-begrotingsregel-ander-jaar": ReferenceRule(
        soort=RegelId,
        in_programma=True,
        check=check_regel_in_jaar,
        melding=(
            'De begrotingsregel "{id}" heeft geen regel voor {jaar}, wel voor {jaren}. '
            "Verbeter het jaar, of zet in programma.yaml een regel voor dit jaar."
        ),
    ),
    "verwijzing-afspraak-onbekend": ReferenceRule(
        soort=AfspraakId,
        in_programma=True,
        check=in_programma(lambda programma: (afspraak.id for afspraak in programma.prestatieafspraken)),
        melding='De prestatieafspraak "{id}" staat niet in {bestand} (prestatieafspraken). {advies}',
    ),
    "verwijzing-resultaat-onbekend": ReferenceRule(
        soort=ResultaatId,
        in_programma=True,
        check=in_programma(lambda programma: (resultaat.id for resultaat in programma.beoogde_resultaten)),
        melding='Het resultaat "{id}" staat niet in {bestand} (beoogde_resultaten). {advies}',
    ),
    "verwijzing-risico-onbekend": ReferenceRule(
        soort=RisicoId,
        in_programma=True,
        check=in_programma(
            lambda programma: [each.id for each in programma.risicos] + [each.id for each in programma.kansen]
        ),
        melding='Het risico of de kans "{id}" staat niet in {bestand} (risicos of kansen). {advies}',
    ),
}
