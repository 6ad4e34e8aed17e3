"""Money that does not fit its years, its rounding, its source or its total."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from uitvoeringskompas.model.begroting import Begroting, Begrotingsregel, Dekking, Totaal
from uitvoeringskompas.model.geld import Totaalverschil, jaren_with_money, money_of_dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.programma import Programma
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.taal.getal import write_aantal, write_euro
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import write_opsomming

WHY = "De site kiest niet wat waar is: wat hier staat, komt zo op de pagina."


def check_looptijd(bestand: Bestand) -> Iterator[Vondst]:
    """Find an amount of a year in which the programme does not run, and nobody says why."""
    for programma in bestand.all_of(Programma):
        amounts: list[Begrotingsregel | Totaal] = [*bestand.all_of(Begrotingsregel), *bestand.all_of(Totaal)]
        for record in amounts:
            if not record.toelichting and not all(map(programma.looptijd.contains, record.jaren)):
                jaren = write_periode(record.jaren[0], record.jaren[-1])
                yield find(record.location_of("jaar"), jaar=jaren, looptijd=programma.looptijd.wanneer)


def check_rounding(bestand: Bestand) -> Iterator[Vondst]:
    """Find a budget whose amounts are more precise than it says."""
    for begroting in bestand.all_of(Begroting):
        amounts: tuple[Begrotingsregel | Totaal, ...] = (*begroting.regels, *begroting.totalen)
        own = [found for found in amounts if found.begroot]
        finer = [found for found in own if (found.begroot or 0) % (begroting.afgerond_op or 1)]
        if finer:
            regels = write_opsomming(dict.fromkeys(found.location_of("begroot").line for found in finer[:5]))
            afgerond = write_euro(begroting.afgerond_op or 1)
            bedrag = write_euro(finer[0].begroot or 0)
            yield find(begroting.location_of("afgerond_op"), afgerond=afgerond, bedrag=bedrag, regels=regels)


def check_dekking(bestand: Bestand) -> Iterator[Vondst]:
    """Find a line that is paid in a year in which its source of money is not there."""
    for programma in bestand.all_of(Programma):
        sources = {found.id: found for found in programma.dekking}
        for regel in bestand.all_of(Begrotingsregel):
            dekking = sources.get(regel.dekking or "")
            if dekking and regel.begroot and not any(_pays_in(dekking, jaar) for jaar in regel.jaren):
                yield find(
                    regel.location_of("dekking"),
                    jaar=regel.jaar,
                    naam=dekking.naam,
                    dekking=_describe_dekking(dekking),
                    regel=dekking.location.line,
                )


def _pays_in(dekking: Dekking, jaar: int) -> bool:
    van, tot = parse_moment(dekking.van), parse_moment(dekking.tot_en_met)
    return (van is None or van.eerste.year <= jaar) and (tot is None or tot.laatste.year >= jaar)


def _describe_dekking(dekking: Dekking) -> str:
    van = f'"van" {dekking.van}' if dekking.van else ""
    tot = f'"tot_en_met" {dekking.tot_en_met}' if dekking.tot_en_met else ""
    return write_opsomming((van, tot))


def check_total(bestand: Bestand) -> Iterator[Vondst]:
    """Find a total that is lower than the lines that are known, beyond what rounding explains."""
    dossier = bestand.dossier
    if dossier is None or bestand.root is not dossier.programma or dossier.programma.begroting is None:
        return
    step = dossier.programma.begroting.afgerond_op or 1
    for jaar in jaren_with_money(dossier):
        for found in money_of_dossier(dossier, jaar, date.max).totalen:
            if _is_too_low(found, step):
                yield find(
                    found.totaal.location_of("begroot"),
                    totaal=write_euro(found.totaal.begroot),
                    som=write_euro(found.som.bedrag or 0),
                    aantal=write_aantal(found.som.bekend, "bedrag", "bedragen"),
                    jaar=jaar,
                )


def _is_too_low(found: Totaalverschil, step: int) -> bool:
    is_rough = found.som.bij_benadering or found.totaal.bij_benadering or found.totaal.toelichting
    return not is_rough and found.verschil is not None and found.verschil < -step * found.som.bekend


def check_other_year(bestand: Bestand) -> Iterator[Vondst]:
    """Find an interventie whose money counts in a programme of another that runs in other years."""
    for interventie in bestand.all_of(Interventie):
        found = bestand.catalogus.find_interventie(interventie.hoort_bij) if interventie.hoort_bij else None
        if found and bestand.dossier:
            there, here = found[0].programma.looptijd, bestand.dossier.programma.looptijd
            if not (here.contains(there.van) or there.contains(here.van)):
                location = interventie.location_of("hoort_bij")
                yield find(location, hoort_bij=interventie.hoort_bij, daar=there.wanneer, hier=here.wanneer)


RULES: Mapping[str, FileRule] = {
    "geld-buiten-looptijd": FileRule(
        check=check_looptijd,
        melding=(
            "Dit bedrag is van {jaar}, maar het programma loopt {looptijd}. Verbeter het jaar of de looptijd, of leg "
            'bij "toelichting" uit waarom er dan nog geld is.'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "bedrag-niet-afgerond": FileRule(
        check=check_rounding,
        melding=(
            'Bij "afgerond_op" staat {afgerond}, maar een bedrag is {bedrag} (kijk op regel {regels}). Verbeter de '
            'bedragen of "afgerond_op".'
        ),
        waarom="Op de pagina staat dat de bedragen zijn afgerond. Dan moet dat ook zo zijn.",
        severity=Severity.WAARSCHUWING,
    ),
    "dekking-andere-jaren": FileRule(
        check=check_dekking,
        melding=(
            'Deze regel wordt in {jaar} betaald uit "{naam}", maar daar staat {dekking} (op regel {regel}). Verbeter '
            'één van de twee, of kies een andere "dekking".'
        ),
        waarom=WHY,
        severity=Severity.WAARSCHUWING,
    ),
    "totaal-lager-dan-regels": FileRule(
        check=check_total,
        melding=(
            "Het totaal van {jaar} is {totaal}, maar wat bekend is van de regels ({aantal}) is samen {som}. Verbeter "
            'één van de twee, of leg het verschil uit bij "toelichting".'
        ),
        waarom="Op de pagina staan het totaal en de som van de regels naast elkaar.",
        severity=Severity.WAARSCHUWING,
    ),
    "hoort-bij-ander-jaar": FileRule(
        check=check_other_year,
        melding=(
            'Bij "hoort_bij" staat {hoort_bij}. Dat programma loopt {daar}, en dit programma {hier}. Verbeter het jaar.'
        ),
        waarom="Het geld telt bij dat andere programma mee, en dus in andere jaren.",
        severity=Severity.WAARSCHUWING,
    ),
}
