"""Chapter D of the guideline: choosing interventies.

Whether what was chosen fits (D2, D8), the mix over goals, groups and pijlers (D9, D10, D11), and when an interventie
begins (D21, D23).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.mix import PIJLERS, mix_of_doelen, mix_of_doelgroepen
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import RUNNING, Toets
from uitvoeringskompas.taal.moment import Moment, parse_moment
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

EVERYBODY = "alle_inwoners"


def check_aanbod_of_partners(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that the existing offer names nothing of partners."""
    analyse = toets.programma.analyse
    aanbod = analyse.aanbod if analyse else ()
    if aanbod and not any(found.aanbieder and not toets.is_own(found.aanbieder) for found in aanbod):
        yield find(aanbod[0].location_of("aanbieder"))


def check_doelgroepen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the interventies that are for none of the groups that their goals are for."""
    for interventie in toets.interventies:
        doelen = [doel for doel in map(toets.dossier.doel, interventie.doelen) if doel]
        wanted = {groep for doel in doelen for groep in doel.doelgroepen}
        groups = set(interventie.doelgroepen)
        if wanted and groups and not wanted & groups and EVERYBODY not in wanted | groups:
            titels = quote_namen(doel.titel for doel in doelen)
            yield find(interventie.location_of("doelgroepen"), naam=interventie.titel, doelen=titels)


def check_doelgroepen_have_interventies(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the groups that goals or priorities name and for which nothing is done."""
    empty = [rij.sleutel for rij in mix_of_doelgroepen(toets.dossier).lege_rijen]
    if empty and toets.dossier.interventies:
        namen = (toets.codelijst("doelgroep")[code].naam for code in empty)
        yield find(toets.programma.location, namen=quote_namen(namen))


def check_more_than_one(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the goals with one interventie for which nobody says what else was looked at."""
    analyse = toets.programma.analyse
    looked_at = {found.doel for found in analyse.alternatieven} if analyse else set()
    single = [
        rij.doel.titel
        for rij in mix_of_doelen(toets.dossier).rijen
        if rij.doel and len(rij.interventies) == 1 and rij.doel.id not in looked_at
    ]
    if single:
        yield find(toets.programma.location_of("analyse", "alternatieven"), namen=quote_namen(single))


def check_pijlers(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the pijlers in which nothing is done, per priority; without priorities in the whole programme."""
    dossier = toets.dossier
    parts = {
        f'de prioriteit "{found.titel}"': dossier.interventies_of_prioriteit(found.id) for found in toets.prioriteiten
    }
    for wat, interventies in (parts or {"dit programma": dossier.interventies}).items():
        empty = _empty_pijlers(toets, interventies)
        if empty and interventies:
            yield find(toets.programma.location, wat=wat, pijlers=write_opsomming(empty))


def _empty_pijlers(toets: Toets, interventies: tuple[Interventie, ...]) -> list[str]:
    used = {pijler for interventie in interventies for pijler in interventie.pijlers}
    return [toets.codelijst("pijler")[pijler].in_zin for pijler in PIJLERS if pijler not in used]


def check_start(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find what runs although it was to be adapted first."""
    for interventie in toets.interventies:
        aanpassing = interventie.aanpassing
        if aanpassing and aanpassing.besluit == "eerst_aanpassen" and toets.statussen[interventie.id] in RUNNING:
            yield find(aanpassing.location_of("besluit"), naam=interventie.titel)


def check_within_looptijd(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a planning that lies wholly outside the years of the programme."""
    for interventie in toets.interventies:
        planning = interventie.planning
        van = parse_moment(planning.van) if planning else None
        tot = parse_moment(planning.tot_en_met) if planning else None
        if planning and _is_outside(toets, van, tot):
            jaren = toets.programma.looptijd.wanneer.removeprefix("in ")
            yield find(planning.location, naam=interventie.titel, jaren=jaren)


def _is_outside(toets: Toets, van: Moment | None, tot: Moment | None) -> bool:
    is_after = van is not None and toets.einde is not None and van.eerste > toets.einde
    return is_after or (tot is not None and tot.laatste < toets.begin)


def _aanbod(toets: Toets) -> object:
    analyse = toets.programma.analyse
    return analyse and analyse.aanbod


def _aanpassingen(toets: Toets) -> bool:
    return any(
        found.aanpassing and (found.aanpassing.nodig or found.aanpassing.besluit) for found in toets.interventies
    )


def _planningen(toets: Toets) -> bool:
    return any(found.planning for found in toets.interventies)


def _doelen_with_interventies(toets: Toets) -> bool:
    served = {doel_id for found in toets.interventies for doel_id in found.doelen}
    return any(doel.id in served for doel in toets.doelen)


def _compared_doelgroepen(toets: Toets) -> bool:
    return any(found.doelgroepen and found.doelen for found in toets.interventies)


RULES: Mapping[str, GuidelineRule] = {
    "D2-aanbod-partners-ontbreekt": about(_aanbod, check_aanbod_of_partners),
    "D8-andere-doelgroep": about(_compared_doelgroepen, check_doelgroepen),
    "D9-doelgroep-zonder-aanpak": about(lambda toets: toets.interventies, check_doelgroepen_have_interventies),
    "D10-een-interventie-per-doel": about(_doelen_with_interventies, check_more_than_one),
    "D11-pijler-leeg": about(lambda toets: toets.interventies, check_pijlers),
    "D21-te-vroeg-begonnen": about(_aanpassingen, check_start),
    "D23-planning-buiten-looptijd": about(_planningen, check_within_looptijd),
}
