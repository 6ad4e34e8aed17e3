"""Chapter "Hoe gaat het": what was done for a goal, what it cost, how it goes, and the figures that follow it."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.doellijn import Doellijn
from uitvoeringskompas.model.draad import dossiers_of_now
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.taal.zin import quote, write_zinnen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Standregel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import koers_for, write_wiens
from uitvoeringskompas.views.onderwerp.cijfer.indicatoren import draw_indicator
from uitvoeringskompas.views.onderwerp.cijfer.indicatortabel import tabulate_verloop
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_naast_label
from uitvoeringskompas.views.onderwerp.doel.doelstand import write_doelstand
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

MOST_PLATEN = 2
"""Of more indicators than this the picture stands on their own page."""


def write_stand(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return how the goal goes, or None when nothing is done for it and no figure follows it."""
    wijzer = Cijferwijzer(blad=blad, publicatie=lijn.publicatie)
    zinnen = tuple(_tell_programmas(blad, lijn))
    alone = len(zinnen) == 1
    platen = ((each, draw_indicator(each)) for each in lijn.indicatoren[:MOST_PLATEN])
    return make_hoofdstuk(
        "stand",
        "Hoe gaat het",
        Onderdeel(intro=zinnen[0] if alone else "", punten=() if alone else zinnen),
        Onderdeel(standen=tuple(_make_stand(wijzer, lijn, each) for each in lijn.indicatoren)),
        *(
            Onderdeel(vouw=f"De cijfers: {each.naam}", tabel=tabulate_verloop(wijzer, each), lijn=plaat)
            for each, plaat in platen
            if plaat
        ),
    )


def _tell_programmas(blad: Blad, lijn: Doellijn) -> Iterator[str]:
    """Yield for each programme of now what was done for the goal or one below it, what it cost and how it goes."""
    now = dossiers_of_now(lijn.bezig, blad.peildatum)
    for dossier in now:
        doel = next(found for each in lijn.familie.ids if (found := dossier.doel(each)))
        zin = write_doelstand(Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=dossier), doel)
        yield zin if len(now) == 1 else f"{quote(dossier.programma.titel)}: {zin}"


def _make_stand(wijzer: Cijferwijzer, lijn: Doellijn, indicator: Indicator) -> Standregel:
    koers = koers_for(wijzer.blad, lijn.home, indicator)
    return Standregel(
        titel=wijzer.indicator(indicator.naam, indicator.id),
        label=label_of(koers),
        tekst=write_zinnen(write_naast_label(koers), write_wiens(lijn.publicatie, lijn.home, koers)),
    )
