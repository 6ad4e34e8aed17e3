"""Publishers counted and called in one way wherever a page looks across all plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.profiel import EIGEN
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import list_aantallen, pick_vorm
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist


def name_publicist(publicatie: Publicatie) -> str:
    """Return what a publisher is called where nothing else says that it was made up."""
    return f"{publicatie.naam} (verzonnen voorbeeld)" if publicatie.is_fictief else publicatie.naam


def count_publicisten(publicaties: Iterable[Publicatie]) -> str:
    """Return how many gemeenten and regio's there are: "3 gemeenten en 1 regio"."""
    return write_opsomming(_list_aantallen(publicaties))


def tel_cel(publicaties: Iterable[Publicatie]) -> Cel:
    """Return a cell that tells how many gemeenten and regio's these are; what was made up is named, and not counted."""
    echt, voorbeeld = _split(publicaties)
    return Cel(tekst=count_publicisten(echt), opmerking=f"{'en ' if echt and voorbeeld else ''}{voorbeeld}")


def write_bij(publicaties: Iterable[Publicatie]) -> str:
    """Return the same in a sentence: "3 gemeenten, 1 regio en een verzonnen voorbeeld"."""
    echt, voorbeeld = _split(publicaties)
    return write_opsomming((*_list_aantallen(echt), voorbeeld))


def _list_aantallen(publicaties: Iterable[Publicatie]) -> Iterator[str]:
    soorten = [each.is_regio for each in publicaties]
    regios = sum(soorten)
    return list_aantallen((len(soorten) - regios, ("gemeente", "gemeenten")), (regios, ("regio", "regio’s")))


def _split(publicaties: Iterable[Publicatie]) -> tuple[tuple[Publicatie, ...], str]:
    """Return those that are real, and the words for the others; empty when there are none."""
    together = tuple(publicaties)
    echt = tuple(each for each in together if not each.is_fictief)
    rest = len(together) - len(echt)
    return echt, pick_vorm(rest, "een verzonnen voorbeeld", "verzonnen voorbeelden") if rest else ""


def publicist_cel(blad: Blad, publicatie: Publicatie) -> Cel:
    """Return a cell that leads to a publisher, and says whether its plans are made up or were taken over."""
    link = link_publicist(blad, publicatie.slug, publicatie.naam)
    herkomst = publicatie.profiel.herkomst if publicatie.profiel else None
    return Cel(
        links=(link,) if link else (),
        opmerking=herkomst.in_zin if herkomst and herkomst != EIGEN else "",
    )
