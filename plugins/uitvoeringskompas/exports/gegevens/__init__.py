"""The data of the site to take along: JSON, tables in two forms of CSV, and what describes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from uitvoeringskompas.exports.gegevens.bundel import pack_tabellen
from uitvoeringskompas.exports.gegevens.csvvorm import VORMEN, Csvvorm, write_csv
from uitvoeringskompas.exports.gegevens.documenten import INDEX, write_index, write_programma, write_uitgever
from uitvoeringskompas.exports.gegevens.naslag import make_codelijsten, make_woordenboek, name_bron, write_leesmij
from uitvoeringskompas.exports.gegevens.openapi import write_openapi
from uitvoeringskompas.exports.gegevens.rijen import (
    Gegevensbron,
    Gegevenstabel,
    list_bestanden,
    list_dossierbestanden,
    make_lijstwaarden,
    make_tabel,
)
from uitvoeringskompas.exports.gegevens.schemas import list_schemas
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.tabelopzet import Tabelopzet, list_tabelopzetten
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.views.kit.links import GEGEVENS, address_of_gegevens

MAPPEN = {"csv": f"{GEGEVENS}tabellen/", "rekenblad": f"{GEGEVENS}rekenblad/"}
"""Where the tables of the whole site stand, by the name of their form."""


def export_gegevens(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield every file, made when it is written; none when the site is asked to bring no data."""
    if not site.has_gegevens:
        return
    knowledge = catalogus.knowledge
    vormen = list_tabelopzetten(knowledge.register)
    yield Asset(address=INDEX, content=partial(write_index, catalogus, site, vormen))
    yield Asset(address=f"{GEGEVENS}openapi.json", content=partial(write_openapi, site))
    for address, text in list_schemas(knowledge):
        yield Asset(address=address, content=text.encode())
    for publicatie in catalogus.publicaties.values():
        yield from _of_publicatie(catalogus, site, publicatie, vormen)
    yield from _of_site(catalogus, vormen)


def _of_publicatie(
    catalogus: Catalogus, site: Site, publicatie: Publicatie, vormen: tuple[Tabelopzet, ...]
) -> Iterator[Asset]:
    place = address_of_gegevens(publicatie.slug)
    yield Asset(address=f"{place}.json", content=partial(write_uitgever, catalogus, site, publicatie))
    naam = name_bron(publicatie.naam, is_voorstel=site.is_voorbeeld)
    yield from _bundel(place, naam, partial(list_bestanden, publicatie), vormen)
    for dossier in publicatie.dossiers:
        place = address_of_gegevens(publicatie.slug, dossier.pad)
        yield Asset(address=f"{place}.json", content=partial(write_programma, catalogus, site, publicatie, dossier))
        naam = name_bron(f"{publicatie.naam}: {dossier.programma.titel}", is_voorstel=site.is_voorbeeld)
        yield from _bundel(place, naam, partial(list_dossierbestanden, publicatie, dossier), vormen)


def _bundel(
    place: str, naam: str, find: Callable[[], Iterable[Gegevensbron]], vormen: tuple[Tabelopzet, ...]
) -> Iterator[Asset]:
    for vorm in VORMEN:
        yield Asset(address=f"{place}.{vorm.naam}.zip", content=partial(_pack, naam, find, vormen, vorm))


def _pack(
    naam: str, find: Callable[[], Iterable[Gegevensbron]], vormen: tuple[Tabelopzet, ...], vorm: Csvvorm
) -> bytes:
    bestanden = tuple(find())
    herkomsten = (herkomst for found in bestanden if isinstance(herkomst := found.vast[-1], Code))
    return pack_tabellen(write_leesmij(naam, herkomsten, vorm.naam), vormen, bestanden, vorm)


def _of_site(catalogus: Catalogus, vormen: tuple[Tabelopzet, ...]) -> Iterator[Asset]:
    """Yield the tables over all publishers; each walks through them when it is written, and keeps nothing."""

    def every() -> Iterator[Gegevensbron]:
        for publicatie in catalogus.publicaties.values():
            yield from list_bestanden(publicatie)

    makers: dict[str, Callable[[], Gegevenstabel]] = {vorm.naam: partial(_make, vorm, every) for vorm in vormen}
    makers["lijstwaarden"] = lambda: make_lijstwaarden(vormen, every())
    makers["codelijsten"] = lambda: make_codelijsten(catalogus.knowledge)
    makers["woordenboek"] = lambda: make_woordenboek(vormen)
    for csvvorm in VORMEN:
        for naam, make in makers.items():
            yield Asset(address=f"{MAPPEN[csvvorm.naam]}{naam}.csv", content=partial(_write, make, csvvorm))


def _make(vorm: Tabelopzet, every: Callable[[], Iterable[Gegevensbron]]) -> Gegevenstabel:
    return make_tabel(vorm, every())


def _write(make: Callable[[], Gegevenstabel], vorm: Csvvorm) -> str:
    return write_csv(make(), vorm)
