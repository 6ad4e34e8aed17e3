"""Programmes, reports and comparisons as documents, each read back by something that did not write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pytest
from docx import Document as WordDocument
from odfdo import Document as OpenDocument
from pdfua import validate

from tests.knowledge import KNOWLEDGE, TEMPLATES
from tests.unit.documenten.lezen import PEILDATUM, documents_of, list_bookmarks, list_tags, unpack
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, VOORTGANG, catalogus_of
from uitvoeringskompas.pages.documenten import list_documenten
from uitvoeringskompas.pages.rendering import Printer
from uitvoeringskompas.views.kit.blad import Blad

BLAD = Blad(address="", catalogus=catalogus_of(DUINSTAD), peildatum=PEILDATUM, site_title="Proef")
PROGRAMMA_PDF = "duinstad/2026/gezondheid/duinstad-2026-gezondheid.pdf"
WORD = PROGRAMMA_PDF.replace(".pdf", ".docx")
ODT = PROGRAMMA_PDF.replace(".pdf", ".odt")
HOSTILE = '#panic("typst") $x$ \\input{/etc/passwd} <script>alert(1)</script> @ref `raw` "; #read(sys.inputs.x) =SOM(1)'


@pytest.fixture(scope="module")
def documents() -> Mapping[str, Any]:
    """Give the documents of Duinstad."""
    return documents_of(catalogus_of(DUINSTAD))


@pytest.fixture(scope="module")
def pdf(documents: Mapping[str, Any]) -> bytes:
    """Give its programme as PDF."""
    return bytes(documents[PROGRAMMA_PDF]())


def text_of(pdf: bytes) -> str:
    """Return the words of a PDF, as another library finds them on its pages."""
    with pdfplumber.open(BytesIO(pdf)) as found:
        return "\n".join(page.extract_text() for page in found.pages)


def test_a_programme_a_report_an_evaluation_and_two_years_each_have_a_document_beside_their_page(
    documents: Mapping[str, Any],
) -> None:
    """Under a name that says what it is when it is far from there."""
    assert [address for address in documents if address.startswith("duinstad/") and address.endswith(".pdf")] == [
        "duinstad/vergelijk/2025-2026/duinstad-vergelijk-2025-2026.pdf",
        "duinstad/2025/gezondheid/duinstad-2025-gezondheid.pdf",
        "duinstad/2026/gezondheid/voortgang/2026-07-01/duinstad-2026-gezondheid-voortgang-2026-07-01.pdf",
        "duinstad/2026/gezondheid/evaluatie/duinstad-2026-gezondheid-evaluatie.pdf",
        PROGRAMMA_PDF,
    ]
    assert {address.removesuffix(".docx") for address in documents if address.endswith(".docx")} == {
        address.removesuffix(".odt") for address in documents if address.endswith(".odt")
    }


@pytest.mark.parametrize("part", ["vergelijk/", "voortgang/", "evaluatie/", "2026/gezondheid/duinstad"])
def test_a_checker_that_did_not_write_it_finds_nothing_against_pdf_ua(
    documents: Mapping[str, Any], part: str, tmp_path: Path
) -> None:
    """Tags, titles, language, texts of pictures and tables: what a program can check of it."""
    address = next(each for each in documents if part in each and each.endswith(".pdf"))
    place = tmp_path / "document.pdf"
    place.write_bytes(documents[address]())
    assert [*validate(str(place)).findings] == []


def test_a_pdf_says_what_it_is_in_which_language_and_where_each_chapter_begins(pdf: bytes) -> None:
    """A title that is shown, Dutch, bookmarks of all chapters, and that it is PDF/UA-1."""
    with pikepdf.open(BytesIO(pdf)) as found, found.open_metadata() as said:
        assert str(found.Root.Lang) == "nl-NL"
        assert bool(found.Root.ViewerPreferences.DisplayDocTitle)
        assert said["dc:title"] == "Gezondheid 2026"
        assert said["pdfuaid:part"] == "1"
        assert list_bookmarks(found)[:3] == ["In het kort", "1 Overzicht", "2 Doelen"]
        fonts = {str(font.BaseFont) for page in found.pages for font in page.Resources.Font.values()}
        assert {font.partition("+")[2] for font in fonts} == {"KompasLetter-Regular", "KompasLetter-Bold"}


def test_a_table_is_one_table_over_all_pages_with_heads_of_columns_and_rows(pdf: bytes) -> None:
    """Each head says whether it is that of a column or of a row; a picture has its text."""
    with pikepdf.open(BytesIO(pdf)) as found:
        tags = [*list_tags(found)]
        heads = [tag for tag in tags if tag.S == "/TH"]
        rows = [tag for tag in tags if tag.S == "/TR"]
        scopes = {str(a.Scope) for tag in heads for a in (tag.A if isinstance(tag.A, pikepdf.Array) else [tag.A])}
        assert scopes == {"/Column", "/Row"}
        assert [row for row in rows if row.K[0].S != "/TH"] == []
        assert len([tag for tag in tags if tag.S == "/THead"]) == len([tag for tag in tags if tag.S == "/Table"]) > 5
        assert all(str(tag.Alt).strip() for tag in tags if tag.S == "/Figure")


def test_headings_go_down_one_level_at_a_time_and_each_says_something(pdf: bytes) -> None:
    """The checker passes over what it cannot read of them, so this is looked at here."""
    with pikepdf.open(BytesIO(pdf)) as found:
        levels = [int(str(tag.S)[2:]) for tag in list_tags(found) if re.fullmatch(r"/H\d", str(tag.S))]
        assert [(here, there) for here, there in pairwise(levels) if there > here + 1] == []
        assert set(levels) == {1, 2, 3}
        with found.open_outline() as outline:
            assert all(str(item.title).strip() for item in outline.root)


def test_the_same_plans_give_the_same_bytes(documents: Mapping[str, Any], pdf: bytes) -> None:
    """No clock and no chance, whichever program makes the file."""
    assert documents[PROGRAMMA_PDF]() == pdf
    for address in (WORD, ODT):
        assert documents[address]() == documents[address]()
    assert "2026-10-01T00:00:00Z" in unpack(documents[WORD]())["docProps/core.xml"]
    assert "2026-10-01T00:00:00Z" in unpack(documents[ODT]())["meta.xml"]


def test_a_document_tells_on_each_page_where_it_comes_from_and_as_of_when(pdf: bytes) -> None:
    """With the number of the page, and of how many."""
    with pdfplumber.open(BytesIO(pdf)) as found:
        pages = found.pages
        for number, page in enumerate(pages, start=1):
            assert f"Peildatum: 1 oktober 2026. Pagina {number} van {len(pages)}" in page.extract_text()


def test_a_word_file_has_headings_heads_of_tables_and_its_language(documents: Mapping[str, Any]) -> None:
    """So that who edits it finds chapters in the list of headings, and a table goes on with its head."""
    content = documents[WORD]()
    found = WordDocument(BytesIO(content))
    chapters = [each.text for each in found.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    assert chapters[:2] == ["In het kort", "1 Overzicht"]
    xml = unpack(content)
    body = xml["word/document.xml"]
    assert body.count("<w:tblHeader") == body.count("<w:tbl>") > 5
    assert body.count("<w:tblCaption ") == body.count("<w:tbl>")
    assert 'w:val="nl-NL"' in xml["word/styles.xml"]
    assert found.core_properties.title == "Gezondheid 2026"


def test_an_opendocument_file_has_headings_heads_of_tables_and_its_language(documents: Mapping[str, Any]) -> None:
    """Read by a library that knows the format."""
    content = documents[ODT]()
    found = OpenDocument(BytesIO(content))
    headings = found.body.get_headers()
    assert [str(each).strip() for each in headings if each.get_attribute("text:outline-level") == "1"][:1] == [
        "In het kort"
    ]
    xml = unpack(content)
    tables = xml["content.xml"].count("<table:table ")
    assert xml["content.xml"].count("<table:table-header-rows>") == tables > 5
    assert re.search(r'fo:language="nl"', xml["styles.xml"])


def test_hostile_text_is_words_in_every_form() -> None:
    """Neither typst nor pandoc reads a command in it, and no file of the machine comes in."""
    text = DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", f"titel: '{HOSTILE}'")
    assert text != DUINSTAD[PROGRAMMA]
    made = documents_of(catalogus_of({**DUINSTAD, PROGRAMMA: text}))
    words = " ".join(HOSTILE.split())
    with pikepdf.open(BytesIO(made[PROGRAMMA_PDF]())) as found, found.open_metadata() as said:
        assert said["dc:title"] == words
        assert [key for key in found.Root if key in {"/OpenAction", "/AA", "/AcroForm"}] == []
    assert WordDocument(BytesIO(made[WORD]())).core_properties.title == words
    assert "<script" not in unpack(made[ODT]())["content.xml"]


def test_a_sign_without_a_letter_is_spelled_by_its_number() -> None:
    """What an editor types never keeps a document from being made, and nothing is left out without a word."""
    text = DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", "titel: 'Ŵêl ≤ 10 → Ω 健 😀'")
    made = documents_of(catalogus_of({**DUINSTAD, PROGRAMMA: text}))
    assert "Ŵêl ≤ 10 → Ω [U+5065] [U+1F600]" in text_of(made[PROGRAMMA_PDF]())
    word = unpack(made[WORD]())["word/document.xml"]
    assert {"健", "😀"} == {sign for sign in "健😀" if sign in word}


def test_a_document_says_on_its_cover_what_the_page_says_of_itself() -> None:
    """Made up, a concept, a proposal: before anything else."""
    verzonnen = DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: fictief")
    programma = DUINSTAD[PROGRAMMA].replace("herkomst: eigen", "herkomst: fictief")
    made = documents_of(catalogus_of({**DUINSTAD, PROFIEL: verzonnen, PROGRAMMA: programma}), voorstel=True)
    with pdfplumber.open(BytesIO(made[PROGRAMMA_PDF]())) as found:
        cover = " ".join(found.pages[0].extract_text().split())
    assert "Dit hoort bij een voorstel. Er is nog niet over besloten." in cover
    assert "Dit is een verzonnen voorbeeld Duinstad bestaat niet echt." in cover
    word = " ".join(each.text for each in WordDocument(BytesIO(made[WORD]())).paragraphs[:9])
    assert "Dit hoort bij een voorstel." in word
    assert "Dit is een verzonnen voorbeeld" in word


def test_what_is_asked_stands_once_behind_the_summary_as_points_for_each_body() -> None:
    """In each form, before the chapters; a document that asks nothing does not say so."""
    points = ("Het programma vast te stellen.", "Geld vrij te maken.", "Er kennis van te nemen.")
    dictum = f"dictum: [{{orgaan: college, voorstel: {points[0]}}}, {{orgaan: college, voorstel: {points[1]}}}, "
    dictum += f"{{orgaan: raad, voorstel: {points[2]}}}]\n"
    verslag = "duinstad/2026/gezondheid/voortgang/2026-07-01/duinstad-2026-gezondheid-voortgang-2026-07-01.pdf"
    files = {each: DUINSTAD[each] + dictum for each in (PROGRAMMA, VOORTGANG)}
    made = documents_of(catalogus_of({**DUINSTAD, **files}))
    with pikepdf.open(BytesIO(made[PROGRAMMA_PDF]())) as found:
        assert list_bookmarks(found)[:3] == ["In het kort", "Gevraagd besluit", "1 Overzicht"]
    with pikepdf.open(BytesIO(made[verslag]())) as found:
        assert list_bookmarks(found)[:2] == ["In het kort", "1 Gevraagd besluit"]
    told = text_of(made[PROGRAMMA_PDF]())
    asked = f"wethouders\n1. {points[0]}\n2. {points[1]}\nGemeenteraad\n1. {points[2]}\n"
    assert (told.count(asked), told.count(points[0])) == (1, 1)
    word = unpack(made[WORD]())["word/document.xml"]
    paragraphs = re.findall(r"<w:p>.*?</w:p>", word, re.DOTALL)
    assert [sum(point in each and "<w:numPr>" in each for each in paragraphs) for point in points] == [1, 1, 1]
    odt = unpack(made[ODT]())["content.xml"]
    assert [len(re.findall(rf"<text:list-item>\s*<text:p [^>]*>{point}", odt)) for point in points] == [1, 1, 1]
    assert all(text.index(points[2]) < text.rindex("1 Overzicht") for text in (word, odt))


def test_a_document_has_every_word_of_its_page(documents: Mapping[str, Any]) -> None:
    """What stands folded on a page stands open here; only what leads to another page is left out."""
    view = next(view for view in list_documenten(BLAD) if view.document == "duinstad/2026/gezondheid/evaluatie/")
    html = Printer(TEMPLATES, KNOWLEDGE).print_page(view).html
    chapters = " ".join(re.findall(r"<section.*?</section>", html, re.DOTALL))
    shown = re.sub(r"<figure.*?</figure>|<summary>.*?</summary>|<dt>|<[^>]+>", " ", chapters, flags=re.DOTALL)
    told = text_of(bytes(documents["duinstad/2026/gezondheid/evaluatie/duinstad-2026-gezondheid-evaluatie.pdf"]()))
    words = set(re.findall(r"\w+", unescape(shown))) - set(re.findall(r"\w+", told))
    assert words == set()
