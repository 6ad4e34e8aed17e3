"""The building blocks that lead on or say how something goes: links, cards, labels and verdicts."""

from __future__ import annotations

from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Kaart, Label, Standregel
from uitvoeringskompas.views.kit.codes import label_of, pijler_label
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.links import BEGRIPPEN, LEIDRAAD, UITLEG
from uitvoeringskompas.views.pagina.bouwstenen.steen import Steen

STATUSSEN = ("interventiestatus", "oordeel", "besluit", "koers")
"""The closed lists whose labels are shown: how it goes, what came of it, what was decided, how a figure goes."""


def show_links(blad: Blad) -> Steen:
    """Return the rule of links, with one."""
    return Steen(
        anker="links",
        naam="Links",
        code="Link",
        regel="Zegt wat je gaat doen of zien. Nooit ‘klik hier’ en nooit ‘lees meer’.",
        voorbeelden=(Onderdeel(links=(blad.link("Lees wat de woorden betekenen", BEGRIPPEN),)),),
    )


def show_labels(blad: Blad) -> Steen:
    """Return every label that says how something goes."""
    lijsten = tuple(blad.knowledge.codelijst(lijst).values() for lijst in STATUSSEN)
    return Steen(
        anker="label",
        naam="Label",
        code="Label",
        regel="Een teken en een woord. Het woord alleen is genoeg, en de kleur zegt nooit iets wat er niet staat.",
        voorbeelden=tuple(Onderdeel(labels=tuple(label_of(code) for code in lijst)) for lijst in lijsten),
    )


def show_pijlers(blad: Blad) -> Steen:
    """Return the labels of the four pijlers."""
    pijlers = tuple(pijler_label(code) for code in blad.knowledge.codelijst("pijler").values())
    return Steen(
        anker="pijler",
        naam="Pijler",
        code="pijler_label",
        regel="De vier pijlers hebben elk een letter, een naam en een vaste kleur.",
        voorbeelden=(Onderdeel(labels=pijlers),),
    )


def show_standregels(blad: Blad) -> Steen:
    """Return lines that say how a goal goes."""
    koersen = blad.knowledge.codelijst("koers")
    regels = (
        Standregel(
            titel=blad.link("Minder inwoners voelen zich eenzaam", UITLEG),
            label=label_of(koersen["verkeerde_kant"]),
            tekst="0,6 procentpunt hoger dan in 2020. Het doel voor 2028 is nu verder weg dan bij het begin.",
        ),
        Standregel(
            titel=blad.link("Meer volwassenen bewegen genoeg", LEIDRAAD),
            label=label_of(koersen["op_koers"]),
            tekst="3 procentpunt hoger dan in 2020. Dat is genoeg voor het doel van 2028.",
        ),
    )
    return Steen(
        anker="standregel",
        naam="Standregel",
        code="Standregel",
        regel=(
            "Een oordeel over één ding: de titel leidt verder, het oordeel staat altijd op dezelfde plek, en de zin"
            " zegt waarom. Geen ranglijst, en nooit een oordeel over een gemeente."
        ),
        voorbeelden=(Onderdeel(standen=regels),),
    )


def show_kaarten(blad: Blad) -> Steen:
    """Return cards that each lead to a page."""
    kaarten = (
        Kaart(
            titel=blad.link("Wandelgroep", UITLEG),
            labels=(Label(soort="loopt", tekst="Loopt"),),
            tekst="Elke week een uur wandelen met een begeleider.",
            feiten=(Feit(naam="Wie doet het", waarde=Cel(tekst="Sportbedrijf")),),
        ),
        Kaart(
            titel=blad.link("Buurtkoffie", LEIDRAAD),
            labels=(Label(soort="vertraagd", tekst="Vertraagd"),),
            tekst="Koffie met een spreekuur.",
            feiten=(Feit(naam="Wie doet het", waarde=Cel(tekst="Dorpswerk")),),
        ),
    )
    return Steen(
        anker="kaart",
        naam="Kaart",
        code="Kaart",
        regel="Iets met een eigen pagina. De titel is de link; daarna hooguit één zin en vijf feiten.",
        voorbeelden=(Onderdeel(kaarten=kaarten),),
    )
