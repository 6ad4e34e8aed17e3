"""Items of the guideline that a programme leaves out on purpose: which one, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.programma import Afwijking
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.rules.rule import FileRule, Vondst, find
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest


def check_afwijking_known(bestand: Bestand) -> Iterator[Vondst]:
    """Check that the guideline has the item; a guideline that cannot be read has none and is a problem of its own."""
    known = [onderdeel.id for onderdeel in bestand.publicatie.knowledge.leidraad.onderdelen]
    for afwijking in bestand.all_of(Afwijking) if known else ():
        if afwijking.leidraad not in known:
            near = ask_bedoelde(find_nearest(afwijking.leidraad, known))
            advies = near or "Kijk in de leidraad welk onderdeel je bedoelt."
            yield find(afwijking.location_of("leidraad"), id=afwijking.leidraad, advies=advies)


RULES: Mapping[str, FileRule] = {
    "afwijking-onbekend": FileRule(
        check=check_afwijking_known,
        melding='Het onderdeel "{id}" staat niet in de leidraad. {advies}',
        waarom="Een afwijking legt uit waarom jullie een onderdeel van de leidraad overslaan.",
    ),
}
