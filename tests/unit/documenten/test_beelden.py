"""The logo on a cover and the drawings in a document: in each form, with their words, whatever the bytes of a logo."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from pdfua import validate

from tests.knowledge import KNOWLEDGE
from tests.unit.documenten.lezen import PEILDATUM, documents_of, list_tags, unpack
from tests.unit.plannen import DUINSTAD, PROFIEL, catalogus_of
from uitvoeringskompas.adapters.drawings import to_png
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.documenten.beeldmerk import find_beeldmerk
from uitvoeringskompas.documenten.plaatjes import PictureLost, describe_frames
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

STUK = "duinstad/2026/gezondheid/duinstad-2026-gezondheid"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#0b6e5f"/></svg>'
STIJL = 'huisstijl: {logo: "huisstijl/logo.svg"}\n'
LOGO = {"duinstad/huisstijl/logo.svg": SVG, PROFIEL: DUINSTAD[PROFIEL] + STIJL}
PNG = to_png(SVG)
WEBP = b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
BROKEN = PNG[:60] + b"\0" * 200
"""The head of a picture, and then nothing of it: what a browser shows as a torn page."""


def alts_of(made: Mapping[str, Callable[[], bytes]], form: str) -> list[str]:
    """List the words of each picture in a document, as its format has them."""
    content = made[f"{STUK}.{form}"]()
    if form == "pdf":
        with pikepdf.open(BytesIO(content)) as found:
            return [str(tag.Alt) for tag in list_tags(found) if tag.S == "/Figure"]
    if form == "docx":
        word = unpack(content)["word/document.xml"]
        return [unescape(alt) for alt in re.findall(r'<wp:docPr descr="([^"]*)"', word)]
    odt = unpack(content)["content.xml"]
    return [unescape(alt) for alt in re.findall(r"<draw:frame .*?<svg:desc>(.*?)</svg:desc></draw:frame>", odt)]


@pytest.fixture(scope="module")
def met_logo() -> Mapping[str, Any]:
    """Give the documents of a publisher with a logo of its own."""
    return documents_of(catalogus_of({**DUINSTAD, **LOGO}))


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_every_drawing_of_the_pdf_stands_in_a_file_to_edit_with_the_same_words(
    met_logo: Mapping[str, Any], form: str
) -> None:
    """Behind the table that it repeats; no picture stands in the words of a file."""
    alts = alts_of(met_logo, form)
    assert alts == alts_of(met_logo, "pdf")
    assert alts[0] == "Logo van Duinstad"
    assert len(alts) > 2
    files = unpack(met_logo[f"{STUK}.{form}"]())
    pictures = [name for name in files if name.endswith(".png")]
    assert len(pictures) == len(set(alts) if form == "docx" else alts)
    words = files["word/document.xml" if form == "docx" else "content.xml"]
    assert "base64" not in words
    ET.fromstring(words)  # noqa: S314 -- what we wrote ourselves is well-formed
    assert words.index("Duinstad") < words.index("png" if form == "odt" else "<w:drawing>") < words.index("In het kort")


def test_a_cover_with_a_logo_is_pdf_ua_and_has_the_logo_of_the_publisher_alone(
    met_logo: Mapping[str, Any], tmp_path: Path
) -> None:
    """That of the site is nobody's own, and a publisher without one has none on its cover."""
    place = tmp_path / "document.pdf"
    place.write_bytes(met_logo[f"{STUK}.pdf"]())
    assert [*validate(str(place)).findings] == []
    van_de_site = {"site.yaml": STIJL, "huisstijl/logo.svg": SVG}
    catalogus = catalogus_of({**DUINSTAD, **van_de_site})
    assert catalogus.stijlen_of(catalogus.publicaties["duinstad"])[0].bijlagen["logo"].soort == "svg"
    assert find_beeldmerk(catalogus.publicaties["duinstad"]) is None
    assert alts_of(documents_of(catalogus_of(DUINSTAD)), "pdf") == alts_of(met_logo, "pdf")[1:]


@pytest.mark.parametrize(("name", "content", "is_there"), [("png", PNG, 1), ("webp", WEBP, 1), ("png", BROKEN, 0)])
def test_a_logo_of_any_kind_becomes_a_picture_and_a_torn_one_is_left_out(
    tmp_path: Path, name: str, content: bytes, is_there: int
) -> None:
    """A document is made all the same: of a file of somebody else only the first bytes were looked at."""
    plans = {**DUINSTAD, PROFIEL: DUINSTAD[PROFIEL] + STIJL.replace("svg", name)}
    for path, text in plans.items():
        place = tmp_path / "plans" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    (tmp_path / "plans/duinstad/huisstijl").mkdir()
    (tmp_path / f"plans/duinstad/huisstijl/logo.{name}").write_bytes(content)
    options = BuildOptions(peildatum=PEILDATUM, keep_going=True, uitrusting=Uitrusting(documenten=True))
    site = build_site(tmp_path / "plans", KNOWLEDGE, options=options).site
    assert site is not None
    made = {asset.address: asset.read for asset in site.assets}
    for form in ("pdf", "docx", "odt"):
        assert alts_of(made, form).count("Logo van Duinstad") == is_there


def test_hostile_words_of_a_picture_stay_words() -> None:
    """In the attribute of a Word file, and in the element of an OpenDocument file."""
    naam = 'Duin</svg:desc></draw:frame><b>" onclick="x'
    profiel = LOGO[PROFIEL].replace("naam: Duinstad", f"naam: '{naam}'")
    made = documents_of(catalogus_of({**DUINSTAD, **LOGO, PROFIEL: profiel}))
    for form, part in (("docx", "word/document.xml"), ("odt", "content.xml")):
        assert alts_of(made, form)[0] == f"Logo van {naam}"
        ET.fromstring(unpack(made[f"{STUK}.{form}"]())[part])  # noqa: S314 -- what we wrote ourselves is well-formed


def test_a_picture_that_got_lost_is_a_mistake_of_ours() -> None:
    """Else the words of one would stand with another."""
    with pytest.raises(PictureLost):
        describe_frames("<draw:frame></draw:frame>", ["een", "twee"])
