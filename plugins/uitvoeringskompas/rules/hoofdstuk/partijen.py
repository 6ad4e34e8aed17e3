"""Chapter F of the guideline: parties and cooperation.

Which kinds of party and which sectors take part (F3, F9).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst, about, find
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.taal.zin import quote_namen, write_opsomming

TO_CONSIDER = ("zorgverzekeraar", "bedrijf")


def check_soorten(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find that insurers or companies have no part in the programme at all."""
    known = toets.publicatie.partijen
    present = {known[partij_id].soort for partij_id in partij_ids_of(toets.dossier) if partij_id in known}
    absent = [toets.codelijst("partijsoort")[code].in_zin for code in TO_CONSIDER if code not in present]
    if present and absent:
        yield find(toets.programma.location_of("totstandkoming", "partijen"), namen=write_opsomming(absent))


def check_sectoren(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find the themes on which too few sectors work; a party without a sector counts by its kind."""
    nodig = controle.drempel("sectoren")
    sectoren: dict[Code, set[str]] = {}
    for interventie in toets.interventies:
        parties = [toets.uitvoerders.get(role.partij) for role in interventie.uitvoerders]
        for thema in interventie.themas:
            sectoren.setdefault(thema, set()).update(found.sector or found.soort for found in parties if found)
    few = [thema.naam for thema, found in sectoren.items() if 0 < len(found) < nodig]
    if few:
        yield find(toets.programma.location, namen=quote_namen(few), nodig=nodig)


def _known_partijen(toets: Toets) -> set[str]:
    return set(partij_ids_of(toets.dossier)) & set(toets.publicatie.partijen)


def _sectoren_of_themas(toets: Toets) -> bool:
    return any(
        found.themas and any(role.partij in toets.uitvoerders for role in found.uitvoerders)
        for found in toets.interventies
    )


RULES: Mapping[str, GuidelineRule] = {
    "F3-soort-partij-ontbreekt": about(_known_partijen, check_soorten),
    "F9-een-sector-per-thema": about(_sectoren_of_themas, check_sectoren),
}
