"""The rules of these verdicts in words, a table each: what we say, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from uitvoeringskompas.model.bevinding.belofte import Beloftestand
from uitvoeringskompas.model.bevinding.geld import Geldverschil
from uitvoeringskompas.model.bevinding.planning import Mijlpaalstand
from uitvoeringskompas.model.bevinding.resultaat import Resultaatstand
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld import geldbevinding
from uitvoeringskompas.views.onderwerp.stand import mijlpaalbevinding
from uitvoeringskompas.views.onderwerp.verslag import resultaatbevinding
from uitvoeringskompas.views.onderwerp.wie import beloftebevinding

Stand = TypeVar("Stand", bound=StrEnum)
GELD: Mapping[Geldverschil, tuple[str, str]] = {
    Geldverschil.MEER: (
        "€ … meer dan begroot",
        (
            "Er is meer besteed, of er wordt meer verwacht, dan er was begroot. Is de begroting daarna bijgesteld en "
            "past het daarin, dan staat dat erbij. Bij inkomsten gaat het om wat is ontvangen."
        ),
    ),
    Geldverschil.MINDER: ("€ … minder dan begroot", "Er is minder besteed, of er wordt minder verwacht, dan begroot."),
    Geldverschil.EVENVEEL: ("Zoals begroot", "Beide bedragen zijn precies gelijk."),
    Geldverschil.NIET_TE_ZEGGEN: (
        "Niet te zeggen",
        (
            "Een van de twee bedragen is niet bekend, er is één bedrag voor meer jaren samen, of het laatste bedrag is "
            "van voor het einde van het jaar. Een onbekend bedrag is nooit nul."
        ),
    ),
}
MIJLPALEN: Mapping[Mijlpaalstand, str] = {
    Mijlpaalstand.OP_TIJD: "De mijlpaal is gehaald, uiterlijk op de laatste dag van het geplande moment.",
    Mijlpaalstand.LATER: "De mijlpaal is gehaald, later dan dat. Zijn beide dagen bekend, dan staat er hoeveel later.",
    Mijlpaalstand.KOMT: "Het geplande moment is nog niet voorbij.",
    Mijlpaalstand.GEMIST: (
        "Het moment is voorbij en niemand zegt dat de mijlpaal is gehaald. Een verslag van daarna zegt dat de "
        "interventie nog niet is gestart, vertraagd is, stilligt, is gestopt of niet is uitgevoerd."
    ),
    Mijlpaalstand.NIET_GEMELD: (
        "Het moment is voorbij en niemand zegt of de mijlpaal is gehaald. Dat is iets anders dan gemist. Bij een "
        "overgenomen programma staat er: niet gevonden in de bron."
    ),
}
BELOFTEN: Mapping[Beloftestand, str] = {
    Beloftestand.GEHAALD: "De afgesproken tijd is voorbij en het getal is zoals afgesproken.",
    Beloftestand.DEELS: "De tijd is voorbij. Er is wel iets geleverd, maar minder dan afgesproken.",
    Beloftestand.NIET: "De tijd is voorbij en er is niets geleverd, of een maximum is overschreden.",
    Beloftestand.NU_GEHAALD: "Er is nog tijd, en volgens het laatste verslag is het getal zoals afgesproken.",
    Beloftestand.LOOPT: "Er is nog tijd, en het afgesproken getal is er nog niet.",
    Beloftestand.NIET_GEMELD: "Geen verslag zegt iets over deze afspraak.",
    Beloftestand.NIET_TE_ZEGGEN: (
        "Er is geen getal afgesproken of gemeld, of het laatste getal is van voor het einde van de afgesproken tijd."
    ),
}
RESULTATEN: Mapping[Resultaatstand, tuple[str, str]] = {
    Resultaatstand.BEOORDEELD: (
        "Het oordeel van de evaluatie",
        "Zegt een evaluatie zelf of het resultaat is behaald, dan nemen we dat over. Dan rekenen we niets uit.",
    ),
    Resultaatstand.GEHAALD: ("", "Het getal van de evaluatie, of van het laatste jaar, is minstens wat was beoogd."),
    Resultaatstand.NIET_GEHAALD: ("… minder dan beoogd", "De tijd is voorbij, en het getal is lager dan beoogd."),
    Resultaatstand.NU_GEHAALD: ("", "Er is nog tijd, en het laatste getal is minstens wat is beoogd."),
    Resultaatstand.LOOPT: ("Nog … te gaan", "Er is nog tijd, en het getal is nog lager dan beoogd."),
    Resultaatstand.NIET_GEMELD: ("Geen oordeel", "Geen verslag of meting zegt iets over dit resultaat."),
    Resultaatstand.NIET_TE_ZEGGEN: (
        "Geen oordeel",
        (
            "De twee getallen hebben een andere eenheid, de uitkomst is een schatting waar het beoogde getal in valt, "
            "of het laatste getal is van voor het einde."
        ),
    ),
}
INTRO = (
    "Naast de cijfers vergelijken we wat is gepland met wat ervan kwam. Dat doen we alleen met wat bekend is. Wat "
    "niemand meldt, is niet mislukt. Een getal van halverwege het jaar is niet de uitkomst. Wat een verslag of "
    "evaluatie zelf oordeelt, gaat voor wat wij uitrekenen."
)
AANDACHT = (
    "Onder ‘Wat vraagt aandacht’ staat eerst wat het verst van het plan af ligt: interventies die zijn gestopt, niet "
    "zijn uitgevoerd, stilliggen of vertraagd zijn. Daarna komen cijfers die de verkeerde kant op gaan, afspraken die "
    "niet of maar deels zijn gehaald, geld dat niet in de begroting past, knelpunten die nog open staan en mijlpalen "
    "die voorbij zijn. Het is geen oordeel over een gemeente of een partij, en er is geen ranglijst."
)
BESLUITEN = (
    "Onder ‘Wat nog besloten moet worden’ staat alleen wat in de plannen zelf staat: een programma of nota zonder "
    "besluit, voorwaarden bij een besluit, verslagen die nog naar de raad gaan, momenten van de gemeente in de "
    "begroting, mijlpalen die zeggen dat er een besluit komt, geld dat nog is aan te vragen en geld dat stopt. Wie "
    "beslist, staat er alleen bij als de plannen dat zeggen."
)


def write_bevindingen() -> Hoofdstuk | None:
    """Return the chapter on the verdicts that are not about figures."""
    return make_hoofdstuk(
        "bevindingen",
        "Geld, mijlpalen, afspraken en resultaten",
        Onderdeel(intro=INTRO),
        Onderdeel(intro=AANDACHT),
        Onderdeel(intro=BESLUITEN),
        _tabulate(
            "Geld",
            ((Label(soort=geldbevinding.ICONEN[key], tekst=naam), uitleg) for key, (naam, uitleg) in GELD.items()),
        ),
        _tabulate("Mijlpalen", _label_all(MIJLPALEN, mijlpaalbevinding.LABELS)),
        _tabulate("Afspraken met partijen", _label_all(BELOFTEN, beloftebevinding.LABELS)),
        _tabulate(
            "Resultaten van interventies",
            ((_label_resultaat(key, naam), uitleg) for key, (naam, uitleg) in RESULTATEN.items()),
        ),
    )


def _label_all(regels: Mapping[Stand, str], labels: Mapping[Stand, Label]) -> Iterable[tuple[Label, str]]:
    niet_gemeld = Label(soort="niet-te-zeggen", tekst="Niet genoemd")
    return ((labels.get(key, niet_gemeld), uitleg) for key, uitleg in regels.items())


def _label_resultaat(stand: Resultaatstand, naam: str) -> Label:
    if stand in resultaatbevinding.GEHAALD:
        return resultaatbevinding.GEHAALD[stand]
    soorten = {
        Resultaatstand.NIET_GEHAALD: "minder",
        Resultaatstand.LOOPT: "loopt",
        Resultaatstand.BEOORDEELD: "geevalueerd",
    }
    return Label(soort=soorten.get(stand, "niet-te-zeggen"), tekst=naam)


def _tabulate(titel: str, rijen: Iterable[tuple[Label, str]]) -> Onderdeel:
    tabel = tabulate(
        f"{titel}: wat er kan staan, en wanneer",
        rijen,
        ("Wat we zeggen", lambda rij: Cel(labels=(rij[0],))),
        ("Wanneer", lambda rij: Cel(tekst=rij[1])),
    )
    return Onderdeel(titel=titel, tabel=tabel)
