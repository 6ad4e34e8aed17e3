"""Items of the guideline that a programme leaves out on purpose: which one, and why."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.programma import Afwijking
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest


def check_afwijking_known(bestand: Bestand) -> Iterator[Problem]:
    """Check that the guideline has the item; a guideline that cannot be read has none and is a problem of its own."""
    guideline = bestand.publicatie.knowledge.leidraad
    if not guideline.onderdelen:
        return
    for afwijking in bestand.all_of(Afwijking):
        if guideline.onderdeel(afwijking.leidraad) is None:
            known = (onderdeel.id for onderdeel in guideline.onderdelen)
            near = ask_bedoelde(find_nearest(afwijking.leidraad, known))
            advice = near or "Kijk in de leidraad welk onderdeel je bedoelt."
            message = f'Het onderdeel "{afwijking.leidraad}" staat niet in de leidraad. {advice}'
            why = "Een afwijking legt uit waarom jullie een onderdeel van de leidraad overslaan."
            location = afwijking.location_of("leidraad")
            yield Problem(location=location, code="afwijking-onbekend", message=message, explanation=why)


def check_afwijking_reden(bestand: Bestand) -> Iterator[Problem]:
    """Check that a reason is given."""
    for afwijking in bestand.all_of(Afwijking):
        if not afwijking.reden.strip():
            message = f"Waarom jullie afwijken van onderdeel {afwijking.leidraad}, staat er niet. Schrijf de reden op."
            why = "De reden komt op de pagina te staan, zodat een lezer de keuze begrijpt."
            location = afwijking.location_of("reden")
            yield Problem(location=location, code="afwijking-zonder-reden", message=message, explanation=why)
