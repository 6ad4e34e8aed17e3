"""What a publisher wants to reach: the goals of its notas and of its programmes, with how each goes."""

from __future__ import annotations

from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_nota
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.stand import describe_nota, label_stand


def write_doelen(blad: Blad, publicatie: Publicatie) -> Hoofdstuk | None:
    """Return what the publisher wants, the newest nota first."""
    notas = sorted(publicatie.notas.values(), key=lambda nota: nota.periode.van, reverse=True)
    return make_hoofdstuk("notas", "Wat we willen bereiken", *(_write_nota(blad, publicatie, nota) for nota in notas))


def _write_nota(blad: Blad, publicatie: Publicatie, nota: Nota) -> Onderdeel:
    wijzer = Draadwijzer(blad=blad, publicatie=publicatie)
    address = address_of_nota(publicatie.slug, nota.id)
    stand = nota.stand(blad.peildatum)
    delen = (f"nota {nota.periode.waarvoor}", describe_nota(nota, stand))
    samenvatting = begin_proza(nota.samenvatting) if nota.samenvatting else ""
    prioriteiten = {found.id: found.titel for found in nota.prioriteiten}
    doelen = tabulate(
        f"Doelen van de nota {nota.periode.waarvoor}",
        nota.doelen,
        ("Doel", lambda doel: cellen.of_links(filter(None, (wijzer.doel(doel.id, doel.titel),)))),
        ("Prioriteit", lambda doel: cellen.of_tekst(prioriteiten.get(doel.prioriteit or ""))),
    )
    return Onderdeel(
        titel=nota.titel,
        labels=(label_stand(stand),),
        intro=write_zinnen(f"{capitalize_first(write_reeks(delen))}.", samenvatting),
        links=(blad.link("Lees de hele nota", address),),
        tabel=doelen,
    )
