"""Where links lead from a document: to its own chapters, to the site when that knows its address, and else nowhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pdfua import validate

from tests.unit.documenten.lezen import documents_of, unpack
from tests.unit.plannen import DUINSTAD, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.documenten.blokken import header, link, para, say
from uitvoeringskompas.documenten.wegen import lead_links

STUK = "duinstad/2026/gezondheid/duinstad-2026-gezondheid"
VERSLAG = "duinstad/2026/gezondheid/voortgang/2026-07-01/duinstad-2026-gezondheid-voortgang-2026-07-01"
SITE = "https://plannen.duinstad.example/gezond/"
FILES = {
    **DUINSTAD,
    PROGRAMMA: DUINSTAD[PROGRAMMA].replace("Wat we in 2026 doen.", '"[Bron](https://bron.example/) van 2026."'),
    VOORTGANG: "peildatum: 2026-07-01\nsamenvatting: Halverwege.\ninterventies: [{interventie: beweegcoach}]\n",
}
Documents = Mapping[str, Callable[[], bytes]]


def webs_of(pdf: bytes) -> set[str]:
    """Return the whole addresses that the links of a PDF lead to."""
    with pikepdf.open(BytesIO(pdf)) as found:
        ways = [a.A for page in found.pages for a in page.get("/Annots", []) if "/A" in a]
        return {str(way.URI) for way in ways if "/URI" in way}


def count_inside(pdf: bytes) -> int:
    """Count the links of a PDF to a place in itself, behind its own contents."""
    with pikepdf.open(BytesIO(pdf)) as found:
        pages = [*found.pages][2:]
        return sum("/URI" not in a.get("/A", {}) for page in pages for a in page.get("/Annots", []))


@pytest.fixture(scope="module")
def met_adres() -> Documents:
    """Give the documents of a site that knows its address, and stands below a path there."""
    return documents_of(catalogus_of(FILES), adres="https://plannen.duinstad.example/", prefix="gezond/")


@pytest.fixture(scope="module")
def zonder() -> Documents:
    """Give those of a site that does not."""
    return documents_of(catalogus_of(FILES))


def test_a_link_leads_to_the_page_on_the_web_when_the_site_knows_where_that_is(
    met_adres: Documents, zonder: Documents, tmp_path: Path
) -> None:
    """Below the path where the site stands; without an address only what leads elsewhere is a link."""
    pdf = met_adres[f"{STUK}.pdf"]()
    assert f"{SITE}duinstad/doelen/meer-bewegen/" in webs_of(pdf)
    assert {each for each in webs_of(pdf) if not each.startswith(SITE)} == webs_of(zonder[f"{STUK}.pdf"]())
    assert webs_of(zonder[f"{STUK}.pdf"]()) == {"https://bron.example/"}
    assert webs_of(zonder[f"{VERSLAG}.pdf"]()) == set()
    assert f"{SITE}duinstad/2026/gezondheid/interventies/beweegcoach/" in webs_of(met_adres[f"{VERSLAG}.pdf"]())
    place = tmp_path / "document.pdf"
    place.write_bytes(pdf)
    assert [*validate(str(place)).findings] == []


def test_a_link_to_a_page_that_is_a_chapter_here_leads_to_that_chapter(met_adres: Documents, zonder: Documents) -> None:
    """With an address or without: it is one step away, also where nobody is online."""
    assert count_inside(met_adres[f"{STUK}.pdf"]()) == count_inside(zonder[f"{STUK}.pdf"]()) > 5
    interventie = f"{SITE}duinstad/2026/gezondheid/interventies/beweegcoach/"
    assert interventie not in webs_of(met_adres[f"{STUK}.pdf"]())
    odt = unpack(zonder[f"{STUK}.odt"]())["content.xml"]
    inside = set(re.findall(r'<text:a [^>]*xlink:href="#([^"]+)"', odt))
    assert "duinstad.2026.gezondheid.interventies.beweegcoach" in inside
    assert inside <= set(re.findall(r'<text:bookmark-start text:name="([^"]+)"', odt))
    word = unpack(zonder[f"{STUK}.docx"]())["word/document.xml"]
    anchors = set(re.findall(r'<w:hyperlink w:anchor="([^"]+)"', word))
    assert len(anchors) == len(inside)
    assert anchors <= set(re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', word))


@pytest.mark.parametrize(
    ("href", "basis", "there"),
    [
        ("../doelen/#doel-a", "", "#stad.2026.doelen--doel-a"),
        ("../doelen/#doel-onbekend", "", "#stad.2026.doelen"),
        ("../doelen/#twee-keer", "", "#stad.2026.doelen"),
        ("#hier", "", "#stad.2026.voortgang--hier"),
        ("../../partijen/ggd/", "https://x.example/", "https://x.example/stad/partijen/ggd/"),
        ("../../../", "https://x.example/", "https://x.example/"),
        ("plaatje.svg", "https://x.example/", "https://x.example/stad/2026/voortgang/plaatje.svg"),
        ("../../partijen/ggd/", "", None),
        ("mailto:gezondheid@stad.example", "", "mailto:gezondheid@stad.example"),
    ],
)
def test_a_link_leads_to_the_nearest_that_is_known(href: str, basis: str, there: str | None) -> None:
    """The place itself in the document, its page in the document, its page on the web, or nothing but its words."""
    names = ("doelen", "doelen--doel-a", "doelen--twee-keer", "doelen--twee-keer", "voortgang--hier")
    heads = [header(1, "Kop", naam=f"stad.2026.{name}") for name in names]
    *_, last = lead_links([*heads, para([link(say("Woorden"), href)])], "stad/2026/voortgang/", basis)
    assert last == para([link(say("Woorden"), there)] if there else say("Woorden"))
