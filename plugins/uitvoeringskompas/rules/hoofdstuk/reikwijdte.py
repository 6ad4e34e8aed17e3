"""Chapter A of the guideline: place, scope and adoption.

The years and the scope beside the nota and the other programmes (A2, A3, A4, A9), the adoption (A6), what the raad
hears and when (A7, A8), and whether a reader can follow the words (A1, A18).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import mix_of_doelen
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.rules.componenten import components_of
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, always, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import lower_first, write_opsomming

AFKORTING = re.compile(r"(?<![\w-])[A-Z]{3,6}(?![\w-])")
"""Three to six capitals; shorter ones are often a number, an initial or a unit."""
ROMAN = frozenset({"III", "VII", "VIII", "XII", "XIII"})


def check_years_in_nota(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a nota whose period does not hold the years of the programme."""
    looptijd = toets.programma.looptijd
    for nota in toets.dossier.notas:
        ends = (looptijd.van, looptijd.tot_en_met)
        if not all(nota.periode.contains(jaar) for jaar in ends if jaar is not None):
            location = toets.programma.location_of("looptijd")
            periode = nota.periode.wanneer
            yield find(location, jaren=looptijd.wanneer, nota=nota.titel, periode=periode)


def check_span_of_nota(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find a nota of another length than most have."""
    nodig = controle.drempel("jaren")
    for nota in toets.dossier.notas:
        jaren = nota.periode.jaren_until(nota.periode.van)
        if not nota.periode.is_open and len(jaren) != nodig:
            location = nota.location_of("periode")
            yield find(location, nota=nota.titel, periode=nota.periode.wanneer, nodig=nodig)


def check_every_year_of_nota(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find years of a nota without a programme, once: at the first programme after them, or at the last one."""
    for nota in toets.dossier.notas:
        jaren = [jaar for jaar in _years_without(toets, nota) if _teller(toets, nota, jaar) is toets.dossier]
        if jaren:
            location = toets.programma.location_of("looptijd")
            yield find(location, nota=nota.titel, periode=nota.periode.wanneer, jaren=write_opsomming(jaren))


def _years_without(toets: Toets, nota: Nota) -> list[int]:
    dossiers = toets.publicatie.dossiers_of_nota(nota.id)
    looptijden = [dossier.programma.looptijd for dossier in dossiers]
    told = max(dossier.laatste_jaar for dossier in dossiers)
    last = told if nota.periode.is_open else max(toets.peildatum.year, told)
    jaren = (jaar for jaar in nota.periode.jaren_until(last) if jaar <= last)
    return [jaar for jaar in jaren if not any(looptijd.contains(jaar) for looptijd in looptijden)]


def check_einde_named(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that the gemeente does not name the last year of its own programme."""
    if toets.programma.looptijd.is_open and not toets.dossier.is_transcribed:
        yield find(toets.programma.location_of("looptijd"), jaar=toets.programma.looptijd.van)


def _teller(toets: Toets, nota: Nota, jaar: int) -> Dossier:
    dossiers = toets.publicatie.dossiers_of_nota(nota.id)
    return next((dossier for dossier in dossiers if dossier.jaar > jaar), dossiers[-1])


def check_same_prioriteit(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find an earlier programme of the same year about the same priority."""
    reikwijdte = toets.programma.reikwijdte
    if reikwijdte.soort != "prioriteit" or reikwijdte.prioriteit is None:
        return
    prioriteit = toets.dossier.prioriteit(reikwijdte.prioriteit)
    for other in _beside(toets):
        if other.programma.reikwijdte.prioriteit == reikwijdte.prioriteit and other.pad < toets.dossier.pad:
            naam = prioriteit.titel if prioriteit else reikwijdte.prioriteit
            location = reikwijdte.location_of("prioriteit")
            yield find(location, naam=naam, jaar=toets.dossier.jaar, ander=other.programma.titel)


def check_whole_and_part(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a programme about one part beside this one about the whole, when nobody explains that."""
    reikwijdte = toets.programma.reikwijdte
    if reikwijdte.soort != "totaal" or reikwijdte.toelichting:
        return
    for other in _beside(toets):
        if other.programma.reikwijdte.soort != "totaal":
            yield find(reikwijdte.location, jaar=toets.dossier.jaar, ander=other.programma.titel)


def _beside(toets: Toets) -> list[Dossier]:
    """Return the other programmes that run in the first year of this one."""
    return [found for found in toets.publicatie.dossiers_in_jaar(toets.dossier.jaar) if found is not toets.dossier]


def check_doelen_have_interventies(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the goals for which nothing is done, neither for them nor for the goals below them."""
    if toets.dossier.interventies:
        for rij in mix_of_doelen(toets.dossier).lege_rijen:
            if rij.doel is not None:
                yield find(toets.programma.location, naam=rij.doel.titel)


def check_besluit(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that no decision adopts the programme."""
    if not toets.vaststellingen:
        yield find(toets.programma.location_of("vaststelling"))


def check_college(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that only other bodies than the college adopted it, when nobody explains that."""
    vaststelling, besluiten = toets.programma.vaststelling, toets.vaststellingen
    if vaststelling is None or vaststelling.toelichting or not besluiten:
        return
    if not any(besluit.orgaan == "college" for besluit in besluiten):
        organen = dict.fromkeys(besluit.orgaan.naam for besluit in besluiten)
        yield find(besluiten[0].location_of("orgaan"), orgaan=write_opsomming(organen))


def check_in_time(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that it was adopted after its first year began, when nobody explains that."""
    vaststelling = toets.programma.vaststelling
    limit = date(toets.dossier.jaar, controle.drempel("maand"), controle.drempel("dag"))
    if vaststelling is None or vaststelling.toelichting or toets.vastgesteld_op is None:
        return
    if toets.vastgesteld_op.eerste > limit:
        besluit = next(found for found in toets.vaststellingen if found.datum == toets.vastgesteld_op.tekst)
        if not besluit.toelichting:
            yield find(
                besluit.location_of("datum"), datum=write_op(toets.vastgesteld_op.tekst), jaar=toets.dossier.jaar
            )


def check_ter_informatie(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find that the raad did not get the programme, some weeks after its adoption."""
    programma = toets.programma
    besluiten = programma.vaststelling.besluiten if programma.vaststelling else ()
    told = (programma.raad and programma.raad.ter_informatie_op) or any(found.orgaan == "raad" for found in besluiten)
    adopted = toets.vastgesteld_op
    if not told and adopted and adopted.laatste < before(toets.peildatum, controle.drempel("weken"), "weken"):
        yield find(programma.location_of("raad"), datum=write_op(adopted.tekst))


def check_tussenrapportages(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the interim reports that should have been there by now."""
    patience = timedelta(weeks=controle.drempel("weken"))
    raad = toets.programma.raad
    for rapportage in raad.tussenrapportages if raad else ():
        moment = parse_moment(rapportage.moment)
        if moment is None or rapportage.naar_raad_op or rapportage.url:
            continue
        last = moment.laatste + patience
        if last < toets.peildatum and not _has_report(toets, moment.eerste, last):
            yield find(rapportage.location_of("moment"), moment=write_moment(rapportage.moment, lidwoord=True))


def _has_report(toets: Toets, first: date, last: date) -> bool:
    moments = (voortgang.moment for voortgang in toets.dossier.voortgangen)
    return any(moment.has_begun(last) and not moment.has_ended(first) for moment in moments)


def check_samenvatting(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find a summary of more words than people read."""
    nodig, aantal = controle.drempel("woorden"), len(toets.programma.samenvatting.split())
    if aantal > nodig:
        yield find(toets.programma.location_of("samenvatting"), aantal=aantal, nodig=nodig)


def check_afkortingen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the abbreviations that neither the site nor the programme explains."""
    unknown = sorted(_used_afkortingen(toets) - _explained(toets), key=place_in_alfabet)
    if unknown:
        yield find(toets.programma.location_of("analyse", "begrippen"), namen=write_opsomming(unknown))


def _used_afkortingen(toets: Toets) -> set[str]:
    records = (toets.programma, *toets.interventies)
    found = {word for record in records for text in _texts(record.node.data) for word in AFKORTING.findall(text)}
    return found - ROMAN


def _explained(toets: Toets) -> set[str]:
    analyse = toets.programma.analyse
    begrippen = {begrip.begrip for begrip in analyse.begrippen} if analyse else set()
    names = {word for partij in toets.publicatie.partijen.values() for word in AFKORTING.findall(partij.naam)}
    return begrippen | names | set(toets.codelijst("afkorting"))


def _texts(value: object) -> Iterator[str]:
    """Yield every text in the data of a file that people read."""
    if isinstance(value, str):
        if "://" not in value:
            yield value
    elif isinstance(value, dict | list):
        inside: Iterable[object] = value.values() if isinstance(value, dict) else value
        for each in inside:
            yield from _texts(each)


def check_components(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which of the six components are not all there yet."""
    absent = [lower_first(naam) for naam, is_present in components_of(toets.dossier).values() if not is_present]
    if absent:
        yield find(toets.programma.location, namen=write_opsomming(absent))


def _doelen_and_interventies(toets: Toets) -> object:
    return toets.doelen and toets.interventies


def _adopted(toets: Toets) -> object:
    return toets.vaststellingen


def _told_or_adopted(toets: Toets) -> object:
    return toets.vastgesteld_op or toets.programma.raad


def _reports(toets: Toets) -> object:
    return toets.dossier.voortgangen or (toets.programma.raad and toets.programma.raad.tussenrapportages)


def _afkortingen(toets: Toets) -> object:
    analyse = toets.programma.analyse
    return (analyse and analyse.begrippen) or _used_afkortingen(toets)


RULES: Mapping[str, GuidelineRule] = {
    "A1-samenvatting-lang": about(always, check_samenvatting),
    "A2-jaar-buiten-nota": about(lambda toets: toets.dossier.notas, check_years_in_nota),
    "A2-nota-niet-vier-jaar": about(lambda toets: toets.dossier.notas, check_span_of_nota),
    "A3-jaar-zonder-programma": about(lambda toets: toets.dossier.notas, check_every_year_of_nota),
    "A3-einde-niet-genoemd": about(lambda toets: toets.programma.looptijd.is_open, check_einde_named),
    "A4-prioriteit-dubbel": about(always, check_same_prioriteit),
    "A4-geheel-en-deel": about(always, check_whole_and_part),
    "A6-besluit-ontbreekt": about(always, check_besluit),
    "A6-ander-orgaan": about(_adopted, check_college),
    "A6-laat-vastgesteld": about(_adopted, check_in_time),
    "A7-niet-naar-raad": about(_told_or_adopted, check_ter_informatie),
    "A8-rapportage-te-laat": about(_reports, check_tussenrapportages),
    "A9-doel-zonder-aanpak": about(_doelen_and_interventies, check_doelen_have_interventies),
    "A12-onderdeel-ontbreekt": about(always, check_components),
    "A18-afkorting-onbekend": about(_afkortingen, check_afkortingen),
}
