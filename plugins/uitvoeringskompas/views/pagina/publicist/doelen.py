"""What a publisher wants to reach: the goals of its notas and of its programmes, with how each goes."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.doelenboom import Home
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first, quote, write_reeks, write_zinnen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Standregel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_nota
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.onderwerp.doel.doelkoers import list_doelkoersen, list_homes, write_doelkoers
from uitvoeringskompas.views.onderwerp.stand.stand import describe_nota, label_stand
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer


def write_doelen(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return how each goal of now goes, by the nota or programme that it stands in; notas that are over are folded."""
    homes = list_homes(blad, publicatie)
    is_now = any(not home.stand(blad.peildatum).is_afgelopen for home in homes)
    vroeger = [nota for nota in publicatie.notas.values() if nota not in homes]
    vouw = "Bekijk de nota’s van eerder" if homes else "Bekijk wat we wilden"
    return make_hoofdstuk(
        "notas",
        "Wat we willen bereiken" if is_now else "Wat we wilden bereiken",
        *_list_delen(blad, publicatie, homes),
        Onderdeel(uitklappen=make_uitklap(vouw, *(_write_nota(blad, publicatie, nota) for nota in vroeger))),
    )


def _list_delen(blad: Blad, publicatie: Publicatie, homes: tuple[Home, ...]) -> Iterator[Onderdeel]:
    """Yield the goals of each nota and of each programme; one that stands in several is told once."""
    told: set[str] = set()
    for home in homes:
        regels = tuple(_list_regels(blad, publicatie, home, told))
        if isinstance(home, Nota):
            yield _write_nota(blad, publicatie, home, *regels)
        elif regels:
            yield Onderdeel(titel=f"Doelen van {quote(home.programma.titel)}", standen=regels)


def _list_regels(blad: Blad, publicatie: Publicatie, home: Home, told: set[str]) -> Iterator[Standregel]:
    wijzer = Draadwijzer(blad=blad, publicatie=publicatie)
    for found in list_doelkoersen(blad, publicatie, [home]):
        titel = wijzer.doel(found.doel.id)
        if titel and found.doel.id not in told:
            told.add(found.doel.id)
            yield Standregel(titel=titel, label=found.label, tekst=write_doelkoers(blad, publicatie, found))


def _write_nota(blad: Blad, publicatie: Publicatie, nota: Nota, *standen: Standregel) -> Onderdeel:
    stand = nota.stand(blad.peildatum)
    delen = (f"nota {nota.periode.waarvoor}", describe_nota(nota, stand))
    samenvatting = begin_proza(nota.samenvatting) if nota.samenvatting else ""
    return Onderdeel(
        titel=nota.titel,
        labels=(label_stand(stand),),
        intro=write_zinnen(f"{capitalize_first(write_reeks(delen))}.", samenvatting),
        standen=standen,
        links=(blad.link("Lees de hele nota", address_of_nota(publicatie.slug, nota.id)),),
    )
