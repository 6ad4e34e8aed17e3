"""What each way of organising the execution asks for. Guideline G23 to G26."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.regie import Regie
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted

OVERHEDEN = frozenset({"gemeente", "afdeling", "andere_gemeente", "regio", "ggd", "rijk", "provincie", "politie"})


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
        yield find(regie.location_of("scenario"), mist=quoted(mist))


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
        yield find(regie.location_of("scenario"), namen=quoted(others))
