"""The portal: which gemeenten and regio's publish, for which years, and how far they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Self

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import NIET_GENOEMD, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.links import PORTAAL, UITLEG, address_of_jaar
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.onderwerp.programmalijst import name_laatste
from uitvoeringskompas.views.onderwerp.stand import label_stand, stand_of
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

KOLOMMEN = tuple(
    Kolom(titel=titel) for titel in ("Naam", "Provincie", "Jaren", "Programma nu", "Waar komt het vandaan?")
)


@dataclass(frozen=True, kw_only=True, slots=True)
class PortaalContent(PageContent):
    """What the first page of the site prints."""

    inleiding: str
    uitleg: Link
    publicisten: Tabel | None


@dataclass(frozen=True, kw_only=True, slots=True)
class PortaalPagina(SitePageView):
    """The first page of the site."""

    soort: str = "portaal"

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one portal of the site; where there is one publisher, its own page comes first instead."""
        if blad.catalogus.enige is None:
            yield cls(blad=blad.at(PORTAAL), name=blad.site_title, description=describe_portaal(blad.catalogus))

    def view(self) -> PortaalContent:
        """Return the portal over all publishers, ordered by name."""
        blad = self.blad
        publicaties = sorted(blad.catalogus.publicaties.values(), key=lambda found: place_in_alfabet(found.naam))
        return PortaalContent(
            kader=replace(self.frame(), peildatum=blad.peildatum_in_woorden),
            inleiding=self.description,
            uitleg=blad.link("Lees hoe je een uitvoeringsprogramma leest", UITLEG),
            publicisten=_tabulate(blad, publicaties),
        )


LEEG = "Op deze site staat geen gemeente of regio."
VERZONNEN = (
    "Hier lees je in een verzonnen voorbeeld wat een gemeente wil, wat ze doet, wat het kost en wat het oplevert."
)


def describe_portaal(catalogus: Catalogus) -> str:
    """Return what can be found here; what was made up is named, and never counted as a gemeente that does something."""
    publicaties = tuple(catalogus.publicaties.values())
    real = tuple(found for found in publicaties if found.profiel is None or found.profiel.herkomst != "fictief")
    if not real:
        return VERZONNEN if publicaties else LEEG
    regios = sum(found.is_regio for found in real)
    aantallen = ((len(real) - regios, "gemeente", "gemeenten"), (regios, "regio", "regio’s"))
    wie = write_opsomming(write_aantal(*aantal) for aantal in aantallen if aantal[0])
    werkt, wil, doet = ("werkt", "wil", "doet") if len(real) == 1 else ("werken", "willen", "doen")
    wat = f"wat ze {wil}, wat ze {doet}, wat het kost en wat het oplevert"
    verzonnen = len(publicaties) - len(real)
    voorbeeld = pick_vorm(verzonnen, "staat een verzonnen voorbeeld", "staan verzonnen voorbeelden")
    erbij = f" Daarnaast {voorbeeld} op deze site." if verzonnen else ""
    return f"Hier lees je hoe {wie} {werkt} aan gezondheid: {wat}.{erbij}"


def _tabulate(blad: Blad, publicaties: Iterable[Publicatie]) -> Tabel | None:
    rijen = tuple(_rij(blad, publicatie) for publicatie in publicaties)
    if not rijen:
        return None
    return Tabel(bijschrift="Gemeenten en regio’s op deze site", kolommen=KOLOMMEN, rijen=rijen)


def _rij(blad: Blad, publicatie: Publicatie) -> Rij:
    naam = blad.link(publicatie.naam, blad.home_of(publicatie.slug))
    jaren = (blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar)) for jaar in publicatie.jaren)
    profiel = publicatie.profiel
    provincie = profiel.provincie.naam if profiel and profiel.provincie else None
    return Rij(
        cellen=(
            Cel(links=(naam,)),
            Cel(tekst=provincie) if provincie else cellen.empty(NIET_GENOEMD),
            (cellen.of_links(jaren) or cellen.empty("geen programma op deze site")),
            _programma_cel(blad, publicatie),
            Cel(labels=(label_of(profiel.herkomst),)) if profiel else cellen.empty("onbekend"),
        )
    )


def _programma_cel(blad: Blad, publicatie: Publicatie) -> Cel:
    """Return the programmes that run today, or else the nearest one, which says that it does not run."""
    now, nearest = publicatie.lopende_dossiers(blad.peildatum), publicatie.nearest_dossier(blad.peildatum)
    shown = now or ((nearest,) if nearest else ())
    if not shown:
        return cellen.empty("geen programma op deze site")
    links = (Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier).programma() for dossier in shown)
    labels = dict.fromkeys(label_stand(stand_of(blad, dossier)) for dossier in shown)
    opmerking = "" if now or not nearest else name_laatste(blad, nearest)
    return Cel(links=tuple(links), labels=tuple(labels), opmerking=opmerking)
