"""The data of the site to take along, in every form of ``views/kit/gegevensvormen``, and what describes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from uitvoeringskompas.exports.gegevens.bundel import pack_tabellen
from uitvoeringskompas.exports.gegevens.csvvorm import EXACT, NEDERLANDS, write_csv
from uitvoeringskompas.exports.gegevens.documenten import INDEX, write_index, write_programma, write_uitgever
from uitvoeringskompas.exports.gegevens.leesmij import describe_site
from uitvoeringskompas.exports.gegevens.naslag import list_uitleg, make_codelijsten, make_woordenboek
from uitvoeringskompas.exports.gegevens.onderwerp import Gegevensonderwerp, Onderwerp, Siteonderwerp
from uitvoeringskompas.exports.gegevens.openapi import write_openapi
from uitvoeringskompas.exports.gegevens.parquet import write_parquet
from uitvoeringskompas.exports.gegevens.rekenboek.boek import make_rekenboek
from uitvoeringskompas.exports.gegevens.rekenboek.ods import write_ods
from uitvoeringskompas.exports.gegevens.rekenboek.xlsx import write_xlsx
from uitvoeringskompas.exports.gegevens.rijen import (
    Gegevensbron,
    Gegevenstabel,
    list_bestanden,
    make_lijstwaarden,
    make_tabel,
)
from uitvoeringskompas.exports.gegevens.schemas import list_schemas
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.tabelopzet import Tabelopzet, list_tabelopzetten
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.views.kit.gegevensvormen import Gegevensbereik, list_vormen
from uitvoeringskompas.views.kit.links import GEGEVENS


def export_gegevens(catalogus: Catalogus, site: Site) -> Iterator[Asset]:
    """Yield every file, made when it is written; none when the site is asked to bring no data."""
    if not site.uitrusting.gegevens:
        return
    knowledge = catalogus.knowledge
    opzetten = list_tabelopzetten(knowledge.register)
    yield Asset(address=INDEX, content=partial(write_index, catalogus, site, opzetten))
    yield Asset(address=f"{GEGEVENS}openapi.json", content=partial(write_openapi, site))
    for address, text in list_schemas(knowledge):
        yield Asset(address=address, content=text.encode())
    for onderwerp in _list_onderwerpen(catalogus, site, opzetten):
        for vorm in list_vormen(onderwerp.bereik, site.uitrusting.extra_vormen):
            address = vorm.address_of(onderwerp.publicatie.slug, onderwerp.pad)
            yield Asset(address=address, content=partial(_MAKERS[vorm.naam], onderwerp))
    alles = Siteonderwerp(catalogus=catalogus, site=site, opzetten=opzetten)
    for vorm in list_vormen(Gegevensbereik.SITE, site.uitrusting.extra_vormen):
        yield Asset(address=vorm.address_of_alles, content=partial(_BOEKEN[vorm.naam], alles))
    writers = _list_writers(site, opzetten)
    for vorm in list_vormen(Gegevensbereik.TABEL, site.uitrusting.extra_vormen):
        for naam, make in _list_tabellen(catalogus, opzetten).items():
            yield Asset(address=vorm.address_of_tabel(naam), content=partial(_write, writers[vorm.naam], make))


def _list_onderwerpen(
    catalogus: Catalogus, site: Site, opzetten: tuple[Tabelopzet, ...]
) -> Iterator[Gegevensonderwerp]:
    """Yield each publisher, and behind it each of its programmes."""
    for publicatie in catalogus.publicaties.values():
        for dossier in (None, *publicatie.dossiers):
            yield Gegevensonderwerp(
                catalogus=catalogus, site=site, opzetten=opzetten, publicatie=publicatie, dossier=dossier
            )


def _write_json(onderwerp: Gegevensonderwerp) -> str:
    where, dossier = (onderwerp.catalogus, onderwerp.site, onderwerp.publicatie), onderwerp.dossier
    return write_programma(*where, dossier) if dossier else write_uitgever(*where)


_BOEKEN: Mapping[str, Callable[[Onderwerp], bytes]] = {
    "xlsx": lambda onderwerp: write_xlsx(make_rekenboek(onderwerp)),
    "ods": lambda onderwerp: write_ods(make_rekenboek(onderwerp)),
}
"""What makes a workbook, of a part or of the whole site, by the name of its form."""
_MAKERS: Mapping[str, Callable[[Gegevensonderwerp], str | bytes]] = {
    "json": _write_json,
    **{vorm.naam: partial(pack_tabellen, vorm) for vorm in (EXACT, NEDERLANDS)},
    **_BOEKEN,
}
"""What makes a file about a publisher or a programme, by the name of its form."""


def _list_writers(site: Site, opzetten: tuple[Tabelopzet, ...]) -> Mapping[str, Callable[[Gegevenstabel], str | bytes]]:
    """Return what makes a file of one table, by the name of its form."""
    return {
        **{vorm.naam: partial(write_csv, vorm) for vorm in (EXACT, NEDERLANDS)},
        "parquet": partial(write_parquet, list_uitleg(opzetten), describe_site(site)),
    }


def _list_tabellen(catalogus: Catalogus, opzetten: tuple[Tabelopzet, ...]) -> Mapping[str, Callable[[], Gegevenstabel]]:
    """Return the tables over all publishers; each walks through them when it is written, and keeps nothing."""

    def every() -> Iterator[Gegevensbron]:
        for publicatie in catalogus.publicaties.values():
            yield from list_bestanden(publicatie)

    return {
        **{opzet.naam: partial(_make, opzet, every) for opzet in opzetten},
        "lijstwaarden": lambda: make_lijstwaarden(opzetten, every()),
        "codelijsten": lambda: make_codelijsten(catalogus.knowledge),
        "woordenboek": lambda: make_woordenboek(opzetten),
    }


def _make(opzet: Tabelopzet, every: Callable[[], Iterable[Gegevensbron]]) -> Gegevenstabel:
    return make_tabel(opzet, every())


def _write(write: Callable[[Gegevenstabel], str | bytes], make: Callable[[], Gegevenstabel]) -> str | bytes:
    return write(make())
