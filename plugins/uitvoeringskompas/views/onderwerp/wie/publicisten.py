"""Publishers counted and called in one way wherever a page looks across all plans."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import write_opsomming, write_reeks
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist


def name_publicist(publicatie: Publicatie) -> str:
    """Return what a publisher is called where nothing else says that it was made up."""
    return f"{publicatie.naam} (verzonnen voorbeeld)" if publicatie.is_fictief else publicatie.naam


def count_publicisten(publicaties: Iterable[Publicatie]) -> str:
    """Return how many gemeenten and regio's there are: "3 gemeenten en 1 regio"."""
    soorten = [each.is_regio for each in publicaties]
    regios = sum(soorten)
    aantallen = ((len(soorten) - regios, "gemeente", "gemeenten"), (regios, "regio", "regio’s"))
    return write_opsomming(write_aantal(*aantal) for aantal in aantallen if aantal[0])


def tel_cel(publicaties: Iterable[Publicatie]) -> Cel:
    """Return a cell that tells how many gemeenten and regio's these are; what was made up is named, and not counted."""
    together = tuple(publicaties)
    echt = tuple(each for each in together if not each.is_fictief)
    rest = len(together) - len(echt)
    voorbeeld = pick_vorm(rest, "een verzonnen voorbeeld", "verzonnen voorbeelden") if rest else ""
    return Cel(tekst=count_publicisten(echt), opmerking=f"{'en ' if echt else ''}{voorbeeld}" if rest else "")


def write_bij(publicaties: Iterable[Publicatie]) -> str:
    """Return how many gemeenten and regio's these are, in a sentence; what was made up is named, and not counted."""
    cel = tel_cel(publicaties)
    return write_reeks((cel.tekst, cel.opmerking), " ")


def publicist_cel(blad: Blad, publicatie: Publicatie) -> Cel:
    """Return a cell that leads to a publisher, and says whether its plans are made up or were taken over."""
    link = link_publicist(blad, publicatie.slug, publicatie.naam)
    herkomst = publicatie.profiel.herkomst if publicatie.profiel else None
    return Cel(
        links=(link,) if link else (),
        opmerking=herkomst.in_zin if herkomst and herkomst != "eigen" else "",
    )
