"""The picture beside a link: words that fit, what must be said first, and the colours of whose it is."""

from __future__ import annotations

import re
import struct
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, catalogus_of
from uitvoeringskompas.adapters.drawings import read_asset
from uitvoeringskompas.build import BuildOptions, make_site
from uitvoeringskompas.exports.deelplaatjes import export_deelplaatjes
from uitvoeringskompas.pages.kaartje.deelplaat import KANT, Deelplaat, set_merken, set_regels
from uitvoeringskompas.pages.kaartje.waarden import BREED, HOOG
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.figuren.maat import measure_tekst
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

MAP = "assets/uitvoeringskompas/deelplaat"
NAMEN = (
    "Ee",
    "Gezond in Elke Wijk en Kern",
    "Regio Hart van Brabant en Midden-Holland",
    "Gemeenschappelijke Gezondheidsdienst Zuid-Limburg en de Westelijke Mijnstreek",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
)
LANG = "Uitvoeringsprogramma lokaal gezondheidsbeleid, sport, preventie en positieve gezondheid"
TITELS = ("", "Gezond", LANG, "w" * 300)


def pictures_of(
    profiel: str = DUINSTAD[PROFIEL], programma: str = DUINSTAD[PROGRAMMA]
) -> tuple[Site, dict[str, Asset]]:
    """Return the site of Duinstad and its pictures by their place."""
    catalogus = catalogus_of({**DUINSTAD, PROFIEL: profiel, PROGRAMMA: programma})
    adres, day = "https://gezond.example/", date(2026, 10, 1)
    options = BuildOptions(peildatum=day, site_title="Proef", uitrusting=Uitrusting(adres=adres, deelplaatjes=True))
    site = make_site(Path(), catalogus, options=options, templates=TEMPLATES)
    return site, {asset.address.removeprefix(MAP): asset for asset in export_deelplaatjes(catalogus, site)}


def words_of(asset: Asset) -> list[str]:
    """Return the words on a picture, from top to bottom."""
    return [element.text or "" for element in shapes_of(asset) if element.tag.endswith("}text")]


def shapes_of(asset: Asset) -> list[ET.Element]:
    """Return everything that is drawn on a picture."""
    return [*ET.fromstring(asset.read()).iter()]  # noqa: S314 -- we wrote it right before


def test_there_is_a_picture_of_the_site_of_each_publisher_and_of_each_programme() -> None:
    _, found = pictures_of()
    own = [place for place in found if "duinstad" in place]
    assert own == ["/duinstad.png", "/duinstad/2025/gezondheid.png", "/duinstad/2026/gezondheid.png"]
    assert words_of(found[".png"]) == ["Proef"]
    words = words_of(found["/duinstad/2026/gezondheid.png"])
    assert words == ["Duinstad", "Gezondheid 2026", "2026"]


def test_a_picture_is_a_png_of_the_size_that_the_head_says_and_always_the_same_bytes() -> None:
    _, found = pictures_of()
    png = read_asset(found["/duinstad/2026/gezondheid.png"])
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", png[16:24]) == (BREED, HOOG)
    assert png == read_asset(pictures_of()[1]["/duinstad/2026/gezondheid.png"])


def test_a_site_that_is_asked_to_has_none() -> None:
    site, _ = pictures_of()
    assert site.blad is not None
    assert list(export_deelplaatjes(site.blad.catalogus, replace(site, uitrusting=Uitrusting()))) == []


def test_what_must_be_said_first_stands_on_it() -> None:
    def on_it(herkomst: str, status: str) -> list[str]:
        profiel = DUINSTAD[PROFIEL].replace("herkomst: eigen", f"herkomst: {herkomst}")
        programma = re.sub(r"status: \w+", f"status: {status}", DUINSTAD[PROGRAMMA], count=1)
        return words_of(pictures_of(profiel, programma)[1]["/duinstad/2026/gezondheid.png"])[3:]

    assert on_it("eigen", "in_uitvoering") == []
    assert on_it("fictief", "concept") == ["Verzonnen voorbeeld", "Concept"]
    assert on_it("openbare_bron", "ingetrokken") == ["Overgenomen uit openbare bronnen", "Ingetrokken"]


def test_it_wears_the_accent_of_whose_it_is() -> None:
    worn = f"{DUINSTAD[PROFIEL]}huisstijl: {{accent: '#7a1fa2'}}\n"
    assert "#7a1fa2" in pictures_of(worn)[1]["/duinstad/2026/gezondheid.png"].read().decode()
    assert "#14567a" in pictures_of()[1]["/duinstad/2026/gezondheid.png"].read().decode()


@pytest.mark.parametrize("titel", TITELS)
@pytest.mark.parametrize("naam", NAMEN)
def test_names_and_titles_stay_within_the_picture_and_above_the_years(naam: str, titel: str) -> None:
    plaat = Deelplaat(address="", naam=naam, titel=titel, jaren="2024 tot en met 2027")
    regels = set_regels(plaat)
    assert all(measure_tekst(regel.tekst, regel.grootte) <= BREED - 2 * KANT for regel in regels)
    assert max(regel.y + regel.grootte // 4 for regel in regels) <= 490 - 44
    assert [regel.y for regel in regels] == sorted({regel.y for regel in regels})


@pytest.mark.parametrize("tekst", [*NAMEN[:4], LANG])
def test_a_text_that_fits_is_whole_and_no_word_of_it_is_cut(tekst: str) -> None:
    regels = set_regels(Deelplaat(address="", naam="Duinstad", titel=tekst))
    assert " ".join(regel.tekst for regel in regels if not regel.is_naam) == tekst


def test_what_does_not_fit_ends_in_an_ellipsis_behind_a_whole_word() -> None:
    regels = set_regels(Deelplaat(address="", naam="Duinstad", titel="gezondheidsbevordering " * 13))
    assert re.fullmatch(r"(?:gezondheidsbevordering )+…", regels[-1].tekst)


def test_what_must_be_said_first_stands_beside_each_other_within_the_picture() -> None:
    merken = set_merken(Deelplaat(address="", naam="", merken=("Overgenomen uit openbare bronnen", "Ingetrokken")))
    assert merken[0].x + merken[0].breedte < merken[1].x
    assert merken[1].x + merken[1].breedte <= 1020


def test_no_text_becomes_a_shape() -> None:
    titel = 'titel: \'"><script>alert(1)</script><image href="https://elders.example/"/>\''
    programma = re.sub(r"titel: .+", lambda _: titel, DUINSTAD[PROGRAMMA], count=1)
    drawn = shapes_of(pictures_of(programma=programma)[1]["/duinstad/2026/gezondheid.png"])
    assert {element.tag.rpartition("}")[2] for element in drawn} == {"svg", "rect", "g", "circle", "path", "text"}
