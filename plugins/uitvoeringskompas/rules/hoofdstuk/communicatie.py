"""Chapter I of the guideline: communication.

Who is told what (I2, I3); reports that tell what disappoints (I4), successes that are celebrated (I8), and a programme
that is looked at again (I10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, always, find
from uitvoeringskompas.rules.toets import OFF_COURSE, Toets
from uitvoeringskompas.rules.woorden import before
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

INTERN = {"andere afdelingen": {"eigen_sectoren"}, "het college": {"college"}, "de raad": {"raad", "raadscommissies"}}
EXTERN = {"partners": {"partners", "professionals"}, "inwoners": {"inwoners"}, "de doelgroepen": {"doelgroepen"}}


def check_intern(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which audiences inside the gemeente are not told anything."""
    yield from _check(toets, INTERN)


def check_extern(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find which audiences outside the gemeente are not told anything."""
    yield from _check(toets, EXTERN)


def _check(toets: Toets, publieken: Mapping[str, set[str]]) -> Iterator[Vondst]:
    communicatie = toets.programma.communicatie
    told = {found.publiek for found in communicatie.activiteiten} if communicatie else set()
    absent = [wie for wie, codes in publieken.items() if not codes & told]
    if told and absent:
        yield find(toets.programma.location_of("communicatie", "activiteiten"), wie=write_opsomming(absent))


def has_celebrated(dossier: Dossier) -> bool:
    """Tell whether a success is celebrated; one in a document that somebody else took over was only told."""
    communicatie = dossier.programma.communicatie
    told = not dossier.is_transcribed and any(verslag.successen for verslag in dossier.verslagen)
    return told or bool(communicatie and communicatie.vieringen)


def check_tegenvallers(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the reports without a setback in which something does not go as planned."""
    for verslag in toets.dossier.verslagen:
        names = _off_course(toets, verslag)
        if names and not verslag.tegenvallers:
            yield find(verslag.location_of("tegenvallers"), namen=quote_namen(names))


def _off_course(toets: Toets, verslag: Verslag) -> list[str]:
    late = (found.interventie for found in verslag.interventies if found.status in OFF_COURSE)
    known = (toets.dossier.interventie(interventie_id) for interventie_id in late)
    return [interventie.titel for interventie in known if interventie]


def check_viering(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that no success is celebrated."""
    if not has_celebrated(toets.dossier):
        yield find(toets.programma.location_of("communicatie", "vieringen"))


def check_review(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find a running programme that nobody looked at for some months."""
    nodig = controle.drempel("maanden")
    herzien = parse_moment(toets.programma.laatst_herzien)
    last = herzien.laatste if herzien else toets.begin
    if last < before(toets.peildatum, nodig, "maanden"):
        yield find(toets.programma.location_of("laatst_herzien"), nodig=nodig)


def _activiteiten(toets: Toets) -> object:
    communicatie = toets.programma.communicatie
    return communicatie and communicatie.activiteiten


def _told_of_setbacks(toets: Toets) -> bool:
    return any(verslag.tegenvallers or _off_course(toets, verslag) for verslag in toets.dossier.verslagen)


RULES: Mapping[str, GuidelineRule] = {
    "I2-intern-publiek-ontbreekt": about(_activiteiten, check_intern),
    "I3-extern-publiek-ontbreekt": about(_activiteiten, check_extern),
    "I4-tegenvaller-verzwegen": about(_told_of_setbacks, check_tegenvallers),
    "I8-viering-ontbreekt": about(always, check_viering),
    "I10-lang-niet-herzien": about(always, check_review),
}
