"""The way to the rest: what else there is to read of a publisher, each with what a reader finds there."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kaart
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_gegevens, address_of_geschiedenis, address_of_kalender
from uitvoeringskompas.views.onderwerp.programma.dwars import list_dwarskaarten
from uitvoeringskompas.views.pagina.publicist.kwaliteit import write_kort


def write_verder(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return where the rest stands, as cards; which parts each programme has is there on demand."""
    return make_hoofdstuk(
        "verder",
        "Meer lezen",
        Onderdeel(kaarten=tuple(_list_kaarten(blad, publicatie))),
        Onderdeel(uitklappen=make_uitklap("Bekijk wat er in elk programma staat", write_kort(blad, publicatie))),
    )


def _list_kaarten(blad: Blad, publicatie: Publicatie) -> Iterator[Kaart]:
    if blad.uitrusting.gegevens:
        yield Kaart(
            titel=blad.link("Neem de gegevens mee", f"{address_of_gegevens(publicatie.slug)}/"),
            tekst="Alle plannen als tabellen en als JSON, om zelf mee te zoeken en te rekenen.",
        )
    if blad.uitrusting.volgen:
        yield Kaart(
            titel=blad.link("Kalender", address_of_kalender(publicatie.slug)),
            tekst="Alles in de plannen met een datum, om hier te lezen of in je eigen agenda te zetten.",
        )
    if blad.history is not None:
        titel = "Geschiedenis van de plannen"
        yield Kaart(
            titel=blad.link(titel, address_of_geschiedenis(publicatie.slug)),
            tekst="Elke wijziging in de plannen, met de dag waarop zij is gemaakt.",
        )
    if blad.catalogus.enige:
        yield from list_dwarskaarten(blad)
