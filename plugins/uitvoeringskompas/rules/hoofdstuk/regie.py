"""Chapter G of the guideline: regie.

Whether it is described as a whole (G2, G3, G9, G10, G12); what partners promise, what comes of it and who hears that
(G13, G15, G16); whether the role fits what happens (G20, G27: the sources disagree among themselves, so this is never
an error); and what each way of organising the execution asks for (G23 to G26).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.regie import Regie
from uitvoeringskompas.model.samenwerking import Belofte, beloften_of
from uitvoeringskompas.rules.hoofdstuk.onvolledig import absent_in
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import Toets, absent_keys
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.moment import Moment
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

SIDES = ("beleid", "uitvoering", "inhoud", "proces")
ROOM = ("rolverdeling", "sturing", "middelen")
OPDRACHT = ("resultaat", "rolverdeling", "opdrachtgever", "opdrachtnemer")
CONTROLE = ("hoe", "wanneer", "wie")
PUBLIEKEN = {
    "partners": {"partners", "professionals", "betrokkenen"},
    "het bestuur": {"college", "raad", "raadscommissies"},
}
"""Who must hear it, and which codes stand for them."""
USUAL = {
    "overlaten": "facilitator",
    "uitbesteden": "regisseur",
    "samenwerken": "participant",
    "zelf_doen": "uitvoerder",
}
"""The role that usually goes with a scenario; inferred from two sources, see readings Q2 and Q5 of the guideline."""
OVERHEDEN = frozenset({"gemeente", "afdeling", "andere_gemeente", "regio", "ggd", "rijk", "provincie", "politie"})


def check_intern(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that nobody inside the gemeente has the regie."""
    regie = toets.programma.regie
    if regie and not (regie.intern and (regie.intern.partij or regie.intern.afdeling)):
        yield find(regie.location_of("intern"))


def check_intern_is_own(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that somebody else than the gemeente has the regie inside the gemeente."""
    regie = toets.programma.regie
    intern = regie.intern if regie else None
    partij = toets.publicatie.partijen.get((intern.partij or "") if intern else "")
    if intern and partij and not toets.is_own(partij.id):
        yield find(intern.location_of("partij"), partij=partij.naam)


def check_projectleider(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that there is a project leader and not how far he may go."""
    regie = toets.programma.regie
    extern = regie.extern if regie else None
    mist = absent_keys(extern, ROOM)
    if extern and extern.projectleider and mist:
        yield find(extern.location, mist=quote_namen(mist))


def check_projectopdracht(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that another party steers without a clear assignment."""
    regie = toets.programma.regie
    partij_id = regie.extern.partij if regie and regie.extern else None
    partij = toets.publicatie.partijen.get(partij_id or "")
    if regie is None or partij is None or toets.is_own(partij.id):
        return
    mist = absent_keys(regie.projectopdracht, OPDRACHT)
    if mist:
        yield find(regie.location_of("projectopdracht"), partij=partij.naam, mist=quote_namen(mist))


def check_controle(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that it is not said how, when and by whom promises are checked."""
    regie = toets.programma.regie
    mist = absent_keys(regie.controle if regie else None, CONTROLE)
    if regie and mist:
        yield find(regie.location_of("controle"), mist=quote_namen(mist))


def check_every_partner(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the executing parties without a prestatieafspraak."""
    agreed = {afspraak.partij for afspraak in toets.programma.prestatieafspraken}
    without = [partij.naam for partij in toets.partners.values() if partij.id not in agreed]
    if without:
        yield find(toets.programma.location_of("prestatieafspraken"), namen=quote_namen(without))


def check_realisatie(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the agreements of which nothing was reported at a moment that has passed."""
    limit = before(toets.peildatum, controle.drempel("weken"), "weken")
    for belofte in beloften_of(toets.dossier, toets.peildatum):
        overdue = [moment for moment in belofte.terugkoppeling if moment.laatste < limit and not _told(belofte, moment)]
        if overdue:
            location = belofte.afspraak.location_of("terugkoppeling")
            partij = toets.publicatie.partijen.get(belofte.afspraak.partij)
            naam = partij.naam if partij else belofte.afspraak.partij
            yield find(location, partij=naam, moment=write_moment(overdue[-1].tekst, lidwoord=True))


def _told(belofte: Belofte, moment: Moment) -> bool:
    """Tell whether a report says something since the moment; one of the moment itself counts as well."""
    return any(
        not verslag.moment.has_ended(moment.eerste) or realisatie.moment == moment.tekst
        for verslag, realisatie in belofte.realisaties
    )


def check_publiek(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that partners or administrators do not hear what comes of it."""
    regie = toets.programma.regie
    if regie is None:
        return
    told = {who for found in regie.terugkoppelingen for who in found.aan}
    absent = [wie for wie, codes in PUBLIEKEN.items() if not codes & told]
    if absent:
        yield find(regie.location_of("terugkoppelingen"), wie=write_opsomming(absent))


def check_rol(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that other parties execute than the role says, when nobody explains that and all of them are known."""
    regie = toets.programma.regie
    if regie is None or regie.rol is None or regie.toelichting or not _rol(toets):
        return
    wat = _contradiction(toets, regie.rol)
    if wat:
        yield find(regie.location_of("rol"), rol=regie.rol.in_zin, wat=wat)


def _contradiction(toets: Toets, rol: str) -> str:
    does_itself = len(toets.partners) < len(toets.uitvoerders)
    if rol == "uitvoerder" and not does_itself:
        return "de gemeente voert zelf niets uit"
    if rol == "participant" and not does_itself:
        return "de gemeente doet zelf niet mee"
    if rol == "participant" and not toets.partners:
        return "er doet niemand anders mee"
    if rol in {"regisseur", "facilitator"} and not toets.partners:
        return "de gemeente voert alles zelf uit"
    regie = toets.programma.regie
    if rol == "regisseur" and not (toets.programma.prestatieafspraken or (regie and regie.controle)):
        return "er is niet afgesproken hoe je stuurt en controleert"
    return ""


def check_usual_pair(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find a role that does not usually go with the scenario, when nobody explains that."""
    regie = toets.programma.regie
    if regie is None or regie.rol is None or regie.scenario is None or regie.toelichting:
        return
    usual = USUAL[regie.scenario]
    if regie.rol != usual:
        yield find(
            regie.location_of("rol"),
            rol=regie.rol.in_zin,
            scenario=regie.scenario.in_zin,
            verwacht=toets.codelijst("regierol")[usual].in_zin,
        )


def _regie_with(toets: Toets, scenario: str) -> Regie | None:
    regie = toets.programma.regie
    return regie if regie and regie.scenario == scenario else None


def check_overlaten(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that society is left to do it without any help."""
    regie = _regie_with(toets, "overlaten")
    if regie and not regie.ondersteuning_samenleving:
        yield find(regie.location_of("ondersteuning_samenleving"))


def check_uitbesteden(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that others execute without an assignment or without agreements on results."""
    regie = _regie_with(toets, "uitbesteden")
    if regie is None:
        return
    present = {"projectopdracht": regie.projectopdracht, "prestatieafspraken": toets.programma.prestatieafspraken}
    mist = [key for key, value in present.items() if not value]
    if mist:
        yield find(regie.location_of("scenario"), mist=quote_namen(mist))


def check_samenwerken(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find too few kinds of executing parties for working together, when nobody explains that."""
    regie, nodig = _regie_with(toets, "samenwerken"), controle.drempel("soorten")
    soorten = {partij.soort for partij in toets.uitvoerders.values()}
    if regie and not regie.toelichting and 0 < len(soorten) < nodig:
        yield find(regie.location_of("scenario"), nodig=nodig)


def check_zelf_doen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that others than governments execute what the gemeente says to do itself, when nobody explains that."""
    regie = _regie_with(toets, "zelf_doen")
    others = [partij.naam for partij in toets.uitvoerders.values() if partij.soort not in OVERHEDEN]
    if regie and others and not regie.toelichting:
        yield find(regie.location_of("scenario"), namen=quote_namen(others))


def _regie(toets: Toets) -> Regie | None:
    return toets.programma.regie


def _intern(toets: Toets) -> object:
    regie = toets.programma.regie
    return regie and regie.intern and regie.intern.partij


def _projectleider(toets: Toets) -> object:
    regie = toets.programma.regie
    return regie and regie.extern and regie.extern.projectleider


def _extern_partij(toets: Toets) -> bool:
    regie = toets.programma.regie
    partij_id = regie.extern.partij if regie and regie.extern else None
    return partij_id in toets.publicatie.partijen and not toets.is_own(partij_id)


def _due_or_told(toets: Toets) -> bool:
    beloften = beloften_of(toets.dossier, toets.peildatum)
    return any(
        belofte.realisaties or any(moment.laatste < toets.peildatum for moment in belofte.terugkoppeling)
        for belofte in beloften
    )


def _rol(toets: Toets) -> object:
    regie = toets.programma.regie
    return regie and regie.rol and toets.uitvoerders and all(found.uitvoerders for found in toets.interventies)


def _rol_and_scenario(toets: Toets) -> object:
    regie = toets.programma.regie
    return regie and regie.rol and regie.scenario


def _scenario(scenario: str) -> Callable[[Toets], object]:
    return lambda toets: _regie_with(toets, scenario)


def _executed(scenario: str) -> Callable[[Toets], object]:
    return lambda toets: _regie_with(toets, scenario) and toets.uitvoerders


RULES: Mapping[str, GuidelineRule] = {
    "G2-regie-half": absent_in(lambda programma: programma.regie, *SIDES),
    "G3-interne-regie-ontbreekt": about(_regie, check_intern),
    "G3-interne-regie-elders": about(_intern, check_intern_is_own),
    "G9-ruimte-projectleider-ontbreekt": about(_projectleider, check_projectleider),
    "G10-opdracht-ontbreekt": about(_extern_partij, check_projectopdracht),
    "G12-controle-niet-compleet": about(_regie, check_controle),
    "G13-partij-zonder-prestatieafspraak": about(lambda toets: toets.partners, check_every_partner),
    "G15-prestatie-onbekend": about(_due_or_told, check_realisatie),
    "G16-terugkoppeling-mist-publiek": about(_regie, check_publiek),
    "G20-rol-past-niet": about(_rol, check_rol),
    "G23-hulp-samenleving-ontbreekt": about(_scenario("overlaten"), check_overlaten),
    "G24-uitbesteden-niet-geregeld": about(_scenario("uitbesteden"), check_uitbesteden),
    "G25-samenwerken-met-een-soort": about(_executed("samenwerken"), check_samenwerken),
    "G26-zelf-doen-met-anderen": about(_executed("zelf_doen"), check_zelf_doen),
    "G27-rol-en-scenario": about(_rol_and_scenario, check_usual_pair),
}
