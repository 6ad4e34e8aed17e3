"""The pages about the data to take along: they lead to every file, and pages where people look lead to them."""

from __future__ import annotations

from posixpath import dirname, join, normpath

from tests.knowledge import KNOWLEDGE
from tests.unit.exports.gegevensbestanden import ALLE_VORMEN, export_to_dict
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, catalogus_of
from tests.unit.views.paginas import PEILDATUM
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.tabelopzet import SLEUTELS, list_tabelopzetten
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.gegevensvormen import SITEBOEK
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.kit.uitrusting import Uitrusting
from uitvoeringskompas.views.pagina.gegevens import GegevensPagina
from uitvoeringskompas.views.pagina.gegevens.uitgever import GegevensUitgeverPagina
from uitvoeringskompas.views.pagina.gegevens.woordenboek import TabellenPagina, WoordenboekPagina
from uitvoeringskompas.views.pagina.portaal import PortaalPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

CATALOGUS = catalogus_of(DUINSTAD)
SMALL, LARGE = frozenset({SITEBOEK}), frozenset[str]()
OF_DATA = (GegevensPagina, GegevensUitgeverPagina, WoordenboekPagina, TabellenPagina)


def list_all(
    catalogus: Catalogus = CATALOGUS,
    *,
    has_gegevens: bool = True,
    adres: str = "",
    extra: frozenset[str] = ALLE_VORMEN,
) -> dict[str, PageView]:
    """Return every page by address."""
    uitrusting = Uitrusting(gegevens=has_gegevens, adres=adres, extra_vormen=extra)
    blad = Blad(address="", catalogus=catalogus, peildatum=PEILDATUM, uitrusting=uitrusting)
    return {view.blad.address: view for view in list_views(blad)}


def hrefs_of(hoofdstukken: tuple[Hoofdstuk, ...]) -> set[str]:
    """Return everything that the chapters lead to."""
    return {href for chapter in hoofdstukken for deel in chapter.onderdelen for href in _of_deel(deel)}


def _of_deel(deel: Onderdeel) -> set[str]:
    rijen = deel.tabel.rijen if deel.tabel else ()
    cells = {link.href for rij in rijen for cel in rij.cellen for link in cel.links}
    inner = {href for fold in deel.uitklappen for each in fold.onderdelen for href in _of_deel(each)}
    return cells | inner | {link.href for link in deel.links} | {kaart.titel.href for kaart in deel.kaarten}


def test_every_file_that_people_take_along_has_a_link_and_every_link_has_a_file() -> None:
    """But for the schemas of the kinds of file, to which the other schemas lead, and the tables that explain."""
    files = set(export_to_dict(CATALOGUS))
    led = {
        normpath(join(address, href.partition("#")[0]))
        for address, view in list_all().items()
        if isinstance(view, GegevensPagina | GegevensUitgeverPagina)
        for href in hrefs_of(view.view().hoofdstukken)
    }
    named = {each for each in led if "." in each.rpartition("/")[2]}
    assert named - files == set()
    naslag = ("woordenboek", "codelijsten", "lijstwaarden")
    explained = {f"data/{place}" for naam in naslag for place in (f"tabellen/{naam}.csv", f"parquet/{naam}.parquet")}
    assert {each for each in files - named if dirname(each) != "data/schema"} == explained


def test_a_site_that_is_too_large_for_one_workbook_says_what_to_take_instead() -> None:
    """Else nobody knows whether it was forgotten; a site that has one leads to it first."""
    chapters = {extra: list_all(extra=extra)["data/"].view().hoofdstukken[1].onderdelen[0] for extra in (SMALL, LARGE)}
    assert [(link.tekst, link.href) for link in chapters[SMALL].links[:3]] == [
        ("Alle tabellen in één bestand: Excel (xlsx)", "alles.xlsx"),
        ("Alle tabellen in één bestand: LibreOffice (ods)", "alles.ods"),
        ("Wat elke tabel en elke kolom betekent", "woordenboek/"),
    ]
    assert chapters[SMALL].punten == ()
    assert chapters[LARGE].links == chapters[SMALL].links[2:]
    assert chapters[LARGE].punten == (
        "Voor één bestand met alle tabellen is deze site te groot: dat opent op een gewone laptop niet vlot.",
        (
            "Neem de tabellen die je nodig hebt als CSV. Of neem van één gemeente of regio het bestand voor Excel of "
            "LibreOffice."
        ),
    )


def read_portalen(catalogus: Catalogus, adres: str) -> tuple[tuple[str, ...], set[str]]:
    """Return what the page says of portals, and where it leads."""
    view = list_all(catalogus, adres=adres)["data/"]
    assert isinstance(view, GegevensPagina)
    chapter = next(each for each in view.view().hoofdstukken if each.sectie.anker == "portalen")
    return chapter.onderdelen[0].punten, hrefs_of((chapter,))


def test_the_page_leads_to_the_list_for_portals_or_says_why_there_is_none() -> None:
    """Who manages the site reads what to set; of a site with made-up plans alone there is nothing to offer."""
    there, links = read_portalen(CATALOGUS, "https://plannen.example/")
    assert links == {"catalogus.jsonld", "catalogus.ttl", "../uitleg/eigen-site/#portalen"}
    assert there[1].startswith("De lijst volgt DCAT-AP-NL 3.0, ")
    unknown, links = read_portalen(CATALOGUS, "")
    assert links == {"../uitleg/eigen-site/#portalen"}
    assert unknown[1].startswith("Beheer je deze site? Zet het adres dan achter ‘site_url’ in mkdocs.yml")
    made_up = catalogus_of({PROFIEL: DUINSTAD[PROFIEL].replace("eigen", "fictief"), PROGRAMMA: DUINSTAD[PROGRAMMA]})
    nothing, links = read_portalen(made_up, "https://plannen.example/")
    assert links == set()
    assert nothing[0].endswith("verzonnen plannen horen niet in zo’n lijst.")


def test_publishers_stand_in_the_order_in_which_one_looks_for_a_name() -> None:
    """'s-Gravendeel stands at the G, wherever its folder is."""
    files = {
        f"{slug}/profiel.yaml": f"soort: gemeente\nnaam: {naam}\nherkomst: eigen\n"
        for slug, naam in (("houten", "Houten"), ("s-gravendeel", '"\'s-Gravendeel"'), ("almere", "Almere"))
    }
    tabel = list_all(catalogus_of(files))["data/"].view().hoofdstukken[0].onderdelen[0].tabel
    assert tabel is not None
    assert [rij.cellen[0].links[0].tekst for rij in tabel.rijen] == ["Almere", "'s-Gravendeel", "Houten"]


def test_a_form_that_a_site_does_not_bring_is_not_promised() -> None:
    """Neither on a page nor among the files: some are there only when they were asked for."""
    files = set(export_to_dict(CATALOGUS, extra=frozenset()))
    assert {each.rpartition(".")[2] for each in files} == {"json", "csv", "zip", "xlsx", "ods"}
    assert {each for each in files if each.endswith(("xlsx", "ods"))} == {
        f"data/uitgevers/{slug}.{naam}" for slug in ("duinstad", "kustregio") for naam in ("xlsx", "ods")
    }
    led = {
        normpath(join(address, href))
        for address, view in list_all(extra=frozenset()).items()
        if isinstance(view, GegevensPagina | GegevensUitgeverPagina)
        for href in hrefs_of(view.view().hoofdstukken)
        if href.endswith(("xlsx", "ods", "parquet", "zip"))
    }
    assert led == {each for each in files if each.endswith(("xlsx", "ods", "zip"))}


def test_who_reads_a_programme_a_publisher_or_the_portal_finds_the_data() -> None:
    """Each leads to its own part of them."""
    pages = list_all()
    programma, publicist, portaal = (pages[each] for each in ("duinstad/2026/gezondheid/", "duinstad/", ""))
    assert isinstance(programma, ProgrammaPagina)
    assert isinstance(publicist, PublicistPagina)
    assert isinstance(portaal, PortaalPagina)
    ingangen = {each.link.tekst: (each.link.href, each.vraag) for each in programma.view().ingangen}
    assert ingangen["Gegevens"] == (
        "../../../data/uitgevers/duinstad/#programma-2026-gezondheid",
        "Neem dit programma mee als tabellen of als JSON.",
    )
    assert "../data/uitgevers/duinstad/" in hrefs_of(publicist.view().hoofdstukken)
    link = portaal.view().gegevens
    assert link is not None
    assert (link.tekst, link.href) == ("Neem de gegevens mee", "data/")


def test_a_site_that_brings_no_data_has_no_page_about_them_and_no_link_to_one() -> None:
    """Nobody is led to what is not there."""
    pages = list_all(has_gegevens=False)
    assert [view for view in pages.values() if isinstance(view, OF_DATA)] == []
    programma, publicist, portaal = (pages[each] for each in ("duinstad/2026/gezondheid/", "duinstad/", ""))
    assert isinstance(programma, ProgrammaPagina)
    assert isinstance(portaal, PortaalPagina)
    assert "Gegevens" not in {each.link.tekst for each in programma.view().ingangen}
    assert not any("data/" in href for href in hrefs_of(publicist.view().hoofdstukken))
    assert portaal.view().gegevens is None


def test_plans_that_were_taken_over_say_so_on_the_page_with_their_files() -> None:
    """As every page of such a publisher does."""
    page = list_all()["data/uitgevers/kustregio/"]
    assert [banner.titel for banner in page.view().kader.banners] == ["Overgenomen uit openbare bronnen"]


def test_the_dictionary_tells_of_every_table_and_every_column() -> None:
    """Each table under its own anchor, to which the list of all tables leads."""
    pages = list_all()
    views = (view for view in pages.values() if isinstance(view, TabellenPagina))
    told = {each.sectie.anker: _list_heads(each) for view in views for each in view.view().hoofdstukken}
    tabellen = list_tabelopzetten(KNOWLEDGE.register)
    assert told == {
        f"tabel-{each.naam.replace('_', '-')}": [kolom.naam for kolom in each.kolommen] for each in tabellen
    }
    begin, overview = pages["data/woordenboek/"].view().hoofdstukken
    assert _list_heads(begin) == list(SLEUTELS)
    assert [href.partition("#")[2] for href in _list_links(overview)] == list(told)


def test_no_search_finds_the_columns_of_tables() -> None:
    """They hold the words of every field, and whoever looks for those wants plans; the overview can be found."""
    found = {view.blad.address: view.is_findable for view in list_all().values() if isinstance(view, OF_DATA)}
    assert {address for address, is_findable in found.items() if is_findable} == {
        "data/",
        "data/woordenboek/",
        "data/uitgevers/duinstad/",
        "data/uitgevers/kustregio/",
    }


def _list_heads(hoofdstuk: Hoofdstuk) -> list[str]:
    tabel = hoofdstuk.onderdelen[0].tabel
    return [rij.cellen[0].tekst for rij in tabel.rijen] if tabel else []


def _list_links(hoofdstuk: Hoofdstuk) -> list[str]:
    tabel = hoofdstuk.onderdelen[0].tabel
    return [rij.cellen[0].links[0].href for rij in tabel.rijen] if tabel else []
