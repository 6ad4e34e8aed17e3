"""A file with metingen belongs to an indicator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.rule import PublicatieRule, Vondst, find
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest


def check_indicator(publicatie: Publicatie) -> Iterator[Vondst]:
    """Check that a file with metingen is called after an indicator of the publisher."""
    if f"{publicatie.slug}/indicatoren.yaml" in publicatie.broken:
        return
    for bestand in publicatie.metingenbestanden:
        if bestand.indicator not in publicatie.indicatoren:
            near = ask_bedoelde(find_nearest(bestand.indicator, publicatie.indicatoren))
            yield find(bestand.location, id=bestand.indicator, bedoelde=f" {near}" if near else "")


RULES: Mapping[str, PublicatieRule] = {
    "metingen-zonder-indicator": PublicatieRule(
        check=check_indicator,
        melding=(
            'De indicator "{id}" staat niet in indicatoren.yaml.{bedoelde} Noem het bestand naar het id van een '
            "indicator, of zet de indicator in indicatoren.yaml."
        ),
        waarom="De naam van het bestand zegt bij welke indicator de metingen horen.",
    ),
}
