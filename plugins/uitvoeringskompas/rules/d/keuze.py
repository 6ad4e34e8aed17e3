"""What was chosen, and whether it fits. Guideline D2, D8."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.leidraad.woorden import quoted

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
            titels = quoted(doel.titel for doel in doelen)
            yield find(interventie.location_of("doelgroepen"), naam=interventie.titel, doelen=titels)
