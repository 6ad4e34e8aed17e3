"""What the guide tells a reader, read on the built site; what it tells who types stands in ``test_typed``."""

from __future__ import annotations

import re

from tests.integration.promises.conftest import Built
from tests.integration.promises.reading import Element, chapters_of, table_of, words_of

COACH = "proefstad/2026/leefstijl/interventies/coach/"
OPENS_WITH_A_SUMMARY = r"[^/]+/(\d{4}/[^/]+/((interventies|voortgang)/[^/]+/|evaluatie/.*)?|vergelijk/.*)index\.html"


def test_a_programme_has_its_parts_in_the_order_of_the_guide(built: Built) -> None:
    """What is not told is missing in between, and named at the foot."""
    menu = built["kleindorp/2026/gezondheid/"].xpath(".//nav[@class='hoofdstukmenu']//a")
    guide = built["uitleg/"]
    assert [
        words_of(item) for item in guide.xpath(".//p[contains(., 'dezelfde opbouw')]/following-sibling::ol[1]/li")
    ] == [
        "wat de gemeente wil bereiken;",
        "wat er gebeurt en wanneer;",
        "wie wat doet, en wie het aanstuurt;",
        "wat het kost;",
        "hoe de gemeente nagaat of het werkt, en hoe ze erover vertelt;",
        "welke risico’s er zijn, en hoe doorgaat wat werkt;",
        "hoe het programma tot stand kwam.",
    ]
    assert [words_of(link) for link in menu] == [
        "Overzicht",
        "Doelen",
        "Interventies",
        "Wie doet wat",
        "Geld",
        "Volgen en evalueren",
        "Risico’s en borging",
        "Hoe het tot stand kwam",
    ]


def test_a_moment_is_told_as_precisely_as_it_is_known_and_is_late_only_when_all_of_it_is_over(built: Built) -> None:
    """On 1 October 2026 neither this autumn nor this year is over."""
    assert table_of(built[COACH], "Mijlpalen")[1:] == [
        ["Start", "September 2026", "Niet gemeld"],
        ["Tussenstand", "Najaar 2026", "Komt nog"],
        ["Slot", "2026", "Komt nog"],
        ["Folder klaar", "Tweede kwartaal van 2026", "Niet gemeld"],
    ]
    assert "Voorjaar 2026 tot en met winter 2026-2027" in words_of(built[COACH])


def test_a_figure_says_its_year_its_source_and_how_sure_it_is(built: Built) -> None:
    """Not measured is not zero."""
    page = built["proefstad/cijfers/roken/"]
    assert table_of(page, "Jongeren die roken door de jaren")[1:] == [
        ["Gemiddelde over 2021 tot en met 2024", "43,40%"],
        ["2024/2025", "43,0% (met 95% zekerheid tussen 41,5% en 44,5%)"],
        ["2025", "niet gemeten"],
        ["2026", "0% (voorlopig cijfer)"],
    ]
    assert "Bron: Monitor van Proefstad" in words_of(page)
    assert "te weinig waarnemingen" in table_of(built[COACH], "Wat de verslagen melden")[1]


def test_figures_in_a_file_of_an_office_stand_on_the_page_as_those_that_were_typed(built: Built) -> None:
    assert table_of(built["proefstad/cijfers/sporten/"], "Jongeren die sporten door de jaren")[1:] == [
        ["2023", "31,50% (tussen 28,0% en 34,9%)"],
        ["2025", "30,0% (voorlopig cijfer)"],
    ]


def test_a_dash_is_said_in_words_to_who_hears_the_page(built: Built) -> None:
    """It means that nothing was told, on every page of a gemeente."""
    for publisher in ("minimaal/", "kleindorp/", "proefstad/"):
        for file, page in built.below(publisher).items():
            dashes = {words_of(cell) for cell in page.iter("td") if words_of(cell).startswith("–")}
            assert (file, dashes - {"– niet genoemd"}) == (file, set())


def test_what_a_picture_shows_stands_beside_it_in_words(built: Built) -> None:
    """In the same chapter each amount and percentage, on the same page each name; a mark of an axis is no figure.

    The page on building blocks shows how a picture looks, with figures of nobody.
    """
    seen = 0
    for file, page in built.pages.items():
        for picture in page.xpath(".//figure//*[@role='img']") if file != "uitleg/bouwstenen/index.html" else ():
            seen += 1
            chapter = next(iter(picture.iterancestors("section")))
            drawn = " ".join(picture.xpath(".//text()[not(parent::*[@class='as'])]"))
            assert (file, numbers_in(drawn) - numbers_in(beside_pictures(chapter))) == (file, set())
            names = {next(filter(None, map(str.strip, name.itertext()))) for name in picture.find_class("naam")}
            assert (file, {name for name in names if name not in beside_pictures(page)}) == (file, set())
    assert seen > 40


def numbers_in(text: str) -> set[str]:
    """Return the amounts and percentages of a text."""
    return set(re.findall(r"€\s[\d.]+|[\d,]+%", " ".join(text.split())))


def beside_pictures(part: Element) -> str:
    """Return what a part of a page says to who sees no picture."""
    return " ".join(" ".join(part.xpath(".//text()[not(ancestor::*[@role='img'])]")).split())


def test_no_label_tells_anything_by_its_colour_alone(built: Built) -> None:
    """Each has a word."""
    labels = [label for page in built.pages.values() for label in page.find_class("label")]
    assert len(labels) > 50
    assert [label for label in labels if not re.search(r"\w{3}", words_of(label))] == []


def test_a_programme_an_interventie_a_report_and_a_comparison_open_with_a_summary(built: Built) -> None:
    """Before the first chapter."""
    pages = {file: page for file, page in built.pages.items() if re.fullmatch(OPENS_WITH_A_SUMMARY, file)}
    assert len(pages) > 15
    assert {file: chapters_of(page)[0] for file, page in pages.items()} == dict.fromkeys(pages, "In het kort")


def test_what_is_typed_in_a_text_comes_on_the_site_as_the_guide_shows(built: Built) -> None:
    """No letter gets lost in any example, and what stays as it is typed stays so."""
    rows = table_of(built["uitleg/schrijven/"], "Wat je typt en wat er op de site komt")[1:]
    assert len(rows) > 15
    for what, typed, shown, note in rows:
        if "zoals je het typt" in note:
            assert (what, shown.split()) == (what, typed.split())
        kept = re.sub(r"\]\([^)]*\)", "", typed) if what in {"Link", "Plaatje"} else typed
        assert (what, letters(shown)) == (what, letters(kept))


def letters(text: str) -> str:
    """Return the letters of a text; the numbers of a list are the browser's."""
    return "".join(re.findall(r"[^\W\d_]", text))


def test_a_page_of_the_guide_leads_to_the_others(built: Built) -> None:
    """Who starts at the first page of the guide gets to each."""
    home: Element = built["uitleg/"]
    leads = {str(url) for url in home.xpath(".//a/@href")}
    assert {
        "schrijven/",
        "voorstellen/",
        "beoordelen/",
        "nieuw-jaar/",
        "verslagen/",
        "overnemen/",
        "van-tabel/",
        "formulier/",
    } <= leads
