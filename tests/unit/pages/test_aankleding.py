"""What a page wears: the style of its publisher over that of the site, as a style sheet and files of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from tests.everyfield.world import PICTURE
from tests.knowledge import TEMPLATES
from tests.unit.plannen import catalogus_of
from uitvoeringskompas.exports.huisstijl import export_huisstijl
from uitvoeringskompas.model.palet import make_palet
from uitvoeringskompas.pages.aankleding import FOLDER, Aankleding, Logo, make_aankleding
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.pages.stijlblad import write_stijlblad

PROFIEL = {"soort": "gemeente", "naam": "Duinstad", "herkomst": "eigen", "website": "https://duinstad.example"}
STIJL = {"logo": "huisstijl/logo.svg", "favicon": "huisstijl/icoon.svg", "voettekst": "Bel 14 030."}
OF_SITE = {"logo": "huisstijl/merk.svg", "accent": "#1b5e3f", "website": "https://site.example"}
WIDE = PICTURE.replace("0 0 8 8", "0 0 100 10")


def plans(stijl: Mapping[str, str] | None = None, site: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the plans of Duinstad with a style, and of Strand without one, on a site with a style."""
    files = {
        "duinstad/profiel.yaml": json.dumps({**PROFIEL, **({"huisstijl": stijl} if stijl else {})}),
        "strand/profiel.yaml": json.dumps({**PROFIEL, "naam": "Strand"}),
        "duinstad/huisstijl/logo.svg": PICTURE,
        "duinstad/huisstijl/icoon.svg": PICTURE,
        "huisstijl/merk.svg": WIDE,
    }
    return {**files, "site.yaml": json.dumps({"huisstijl": site})} if site else files


def test_a_publisher_wears_its_own_style_and_what_that_leaves_out_is_the_sites() -> None:
    """Who has none of its own wears that of the site, as the pages of nobody in particular do."""
    catalogus = catalogus_of(plans(STIJL, OF_SITE))
    duinstad, strand = catalogus.publicaties.values()
    own = Aankleding(
        naam="Duinstad",
        stijl=f"{FOLDER}duinstad/stijl.css",
        logo=Logo(address=f"{FOLDER}duinstad/logo.svg", breedte=48, hoogte=48, is_shareable=False),
        favicon=f"{FOLDER}duinstad/icoon.svg",
        website="https://duinstad.example",
        voettekst="Bel 14 030.",
    )
    of_site = Aankleding(
        stijl=f"{FOLDER}stijl.css",
        logo=Logo(address=f"{FOLDER}logo.svg", breedte=240, hoogte=24, is_shareable=False),
        website="https://site.example",
    )
    assert make_aankleding(catalogus, duinstad) == own
    assert make_aankleding(catalogus, strand) == make_aankleding(catalogus, None) == of_site


def test_the_style_of_the_only_publisher_is_that_of_the_site() -> None:
    files = {path: text for path, text in plans(STIJL).items() if not path.startswith("strand/")}
    catalogus = catalogus_of(files)
    worn = make_aankleding(catalogus, catalogus.enige)
    assert worn is not None
    assert worn.naam == "Duinstad"
    assert make_aankleding(catalogus, None) == worn


def test_without_a_style_nothing_is_worn() -> None:
    assert make_aankleding(catalogus_of(plans()), None) is None


def test_all_addresses_move_along_with_the_site() -> None:
    """What is not there stays away."""
    catalogus = catalogus_of(plans(STIJL))
    worn = make_aankleding(catalogus, catalogus.publicaties["duinstad"])
    assert worn is not None
    words = worn.below("gezond/").as_words()
    assert {key for key, text in words.items() if text.startswith("gezond/")} == {"stijl", "logo", "favicon"}
    assert Aankleding().below("gezond/").as_words() == Aankleding().as_words()


def test_every_style_brings_its_sheet_and_its_files() -> None:
    catalogus = catalogus_of(plans(STIJL, OF_SITE))
    site = Site(title="Proef", pages=(), assets=(), navigation=(), peildatum=date(2026, 1, 1), templates=TEMPLATES)
    made = {asset.address.removeprefix(FOLDER): asset.read().decode() for asset in export_huisstijl(catalogus, site)}
    assert list(made) == ["stijl.css", "logo.svg", "duinstad/stijl.css", "duinstad/logo.svg", "duinstad/icoon.svg"]
    assert "--utrecht-link-color: light-dark(#1b5e3f, #50cd93);" in made["duinstad/stijl.css"]
    assert made["duinstad/logo.svg"].startswith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">')


def test_a_sheet_sets_variables_only_and_a_letter_of_their_own() -> None:
    """Grounds in our own frame, colours and letters everywhere, what Material calls them in our content."""
    sheet = write_stijlblad(make_palet(), "../lettertype.woff2")
    rules = [rule.partition(" {\n") for rule in sheet.split("}\n") if rule]
    assert [selector for selector, _, _ in rules] == [
        "@font-face",
        ".kompas-raam.kompas-raam, .kompas-raam .kompas.kompas",
        ".kompas-raam.kompas-raam, .kompas.kompas",
        ".kompas.kompas",
    ]
    assert 'src: url("../lettertype.woff2") format("woff2");' in rules[0][2]
    assert all(line.startswith("  --") for _, _, body in rules[1:] for line in body.splitlines())
    assert '--utrecht-document-font-family: "Huisstijl", "Reserve", system-ui, sans-serif;' in rules[2][2]
