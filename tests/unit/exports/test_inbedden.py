"""The small pages for the frame of another site: what stands on them, under which address, and what never does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

import lxml.html
import pytest
from lxml.html import HtmlElement

from tests.knowledge import TEMPLATES
from tests.unit.plannen import (
    BEWEEGCOACH,
    DUINSTAD,
    INDICATOREN,
    PROFIEL,
    PROGRAMMA,
    REGIO,
    REGIO_PROGRAMMA,
    catalogus_of,
)
from uitvoeringskompas.exports.inbedden import export_inbedden
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.inbedcode import Inbedcode
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PEILDATUM = date(2026, 10, 1)
INBEDDEN = Uitrusting(inbedden=True)
COACH = "inbedden/duinstad/interventies/beweegcoach/index.html"
SPORT = "inbedden/duinstad/interventies/sportcoach/index.html"
GROEP = "inbedden/duinstad/interventies/wandelgroep/index.html"
CIJFER = "inbedden/duinstad/cijfers/beweegt-genoeg/index.html"
OUD_CIJFER = "inbedden/duinstad/cijfers/bewegen-oud/index.html"
PLAN = "inbedden/duinstad/programmas/gezondheid/index.html"
SAMEN = "inbedden/kustregio/programmas/samen/index.html"
VITAAL = """\
titel: Vitaal 2027
samenvatting: Verder.
reikwijdte: {soort: totaal}
looptijd: {van: 2027, tot_en_met: 2027}
status: vastgesteld
bouwt_voort_op: [2026/gezondheid]
"""
HOSTILE = """"'><script>alert(1)</script></title><iframe src=x></iframe>"""


def pages_of(
    changed: Mapping[str, str] | None = None, *, day: date = PEILDATUM, inbedden: bool = True, **said: bool
) -> dict[str, str]:
    """Return the pages of these plans by their file, on a day."""
    catalogus = catalogus_of({**DUINSTAD, **(changed or {})})
    blad = Blad(address="", catalogus=catalogus, peildatum=day, site_title="Proef", uitrusting=INBEDDEN)
    empty = Site(title="Proef", pages=(), assets=(), navigation=(), peildatum=day, templates=TEMPLATES, blad=blad)
    site = replace(empty, uitrusting=Uitrusting(inbedden=inbedden), **said)  # type: ignore[arg-type]
    return {asset.address: asset.read().decode() for asset in export_inbedden(catalogus, site)}


def read(html: str) -> list[str]:
    """Return what a reader sees, in order; a fact is one line."""
    blocks = root_of(html).xpath("//h1 | //h2 | //p | //dl/div")
    found = ([*block] if block.tag == "div" else [block] for block in blocks)
    return [": ".join(" ".join(part.text_content().split()) for part in parts) for parts in found]


def root_of(html: str) -> HtmlElement:
    """Return a page as a browser reads it."""
    return lxml.html.document_fromstring(html)


def test_there_is_one_for_each_interventie_figure_and_programme_under_every_name_that_it_had() -> None:
    """Not for each year of it: an address that somebody pasted once must go on."""
    assert [*pages_of()] == [
        COACH,
        SPORT,
        GROEP,
        CIJFER,
        OUD_CIJFER,
        PLAN,
        "inbedden/kustregio/interventies/valtraining/index.html",
        SAMEN,
        "inbedden/kustregio/programmas/jong/index.html",
    ]


def test_a_site_that_offers_it_to_nobody_has_none() -> None:
    """It is a setting."""
    assert pages_of(inbedden=False) == {}


def test_an_interventie_says_how_it_goes_when_for_whom_and_who_does_it_and_what_is_not_told() -> None:
    """The day and the source stand at its foot."""
    assert read(pages_of()[COACH]) == [
        "Interventie · Duinstad",
        "Beweegcoach",
        "Hoe gaat het: Loopt volgens de tussenrapportage van 1 juli 2026",
        "Wanneer: Eerste kwartaal van 2026 tot en met 2026",
        "Voor wie: niet genoemd",
        "Wie doet het: Welzijn Duinstad",
        "Programma: Gezondheid 2026 loopt in 2026",
        "Stand van 1 oktober 2026. Bron: Proef. Lees alles hierover",
    ]


def test_a_figure_says_its_verdict_in_a_sentence_with_its_target_and_source() -> None:
    """What nobody wrote is said too."""
    assert read(pages_of()[CIJFER]) == [
        "Cijfer · Duinstad",
        "Beweegt genoeg",
        "Niet te zeggen",
        (
            "Niet te zeggen: er staat niet bij of hoger of lager beter is; 51% in 2024; het doel voor 2027 is minstens "
            "55%."
        ),
        "Laatste cijfer: 51% (2024)",
        "Doel: Minstens 55% in 2027",
        "Bron van het cijfer: niet genoemd",
        "Stand van 1 oktober 2026. Bron: Proef. Lees alles hierover",
    ]


def test_a_programme_says_how_far_it_is_and_how_its_interventies_goals_and_money_stand() -> None:
    """In a few lines, of which each counts what the plan says."""
    assert read(pages_of()[PLAN]) == [
        "Uitvoeringsprogramma · Duinstad",
        "Gezondheid 2026",
        "Vastgesteld",
        "Vastgesteld door het college op 16 december 2025 · loopt in 2026",
        "Wat we doen: 2 interventies 2 lopen",
        "Hoe de doelen staan: Van de 2 doelen is niet te zeggen hoe het gaat.",
        "Wat is begroot: € 40.000 voor 2026 van 1 van de 2 regels bekend",
        "Stand van 1 oktober 2026. Bron: Proef. Lees alles hierover",
    ]


def test_the_address_of_before_shows_what_the_thing_is_now() -> None:
    """The sportcoach became the beweegcoach, a figure got another name; only where the style sheet is may differ."""
    made = pages_of()
    for before, now in ((SPORT, COACH), (OUD_CIJFER, CIJFER)):
        assert read(made[before]) == read(made[now])


def test_a_year_later_the_same_address_shows_the_next_programme() -> None:
    """And before it began the one that ran."""
    before, now = (read(pages_of(day=day)[PLAN]) for day in (date(2025, 10, 1), PEILDATUM))
    assert (before[1], now[1]) == ("Gezondheid 2025", "Gezondheid 2026")


def test_a_programme_under_another_name_is_found_at_the_old_address_when_the_old_one_ended() -> None:
    """As long as the old one runs, nobody sees the new one there."""
    nieuw = {"duinstad/2027/vitaal/programma.yaml": VITAAL}
    before, after = (read(pages_of(nieuw, day=day)[PLAN]) for day in (PEILDATUM, date(2027, 3, 1)))
    assert (before[1], after[1]) == ("Gezondheid 2026", "Vitaal 2027")


def test_a_programme_that_went_on_as_two_shows_both_each_with_its_own_head() -> None:
    """The page is then about the publisher."""
    nieuw = {
        "duinstad/2027/vitaal/programma.yaml": VITAAL,
        "duinstad/2027/jong/programma.yaml": VITAAL.replace("Vitaal", "Jong"),
    }
    root = root_of(pages_of(nieuw, day=date(2027, 3, 1))[PLAN])
    assert root.xpath("//h1//text()") == ["Duinstad"]
    assert root.xpath("//h2//text()") == ["Jong 2027", "Vitaal 2027"]


def test_what_no_running_programme_holds_says_so_with_what_was_known_last() -> None:
    """An old page in the site of somebody else must not look like today's."""
    assert read(pages_of(day=date(2028, 1, 1))[COACH])[2:4] == [
        "Deze interventie staat niet in een programma dat nu loopt.",
        "Laatste opgave: Loopt volgens de laatste opgave (peildatum 1 juli 2026)",
    ]


@pytest.mark.parametrize(
    ("changed", "kind", "mark"),
    [
        (PROFIEL, COACH, "Dit is een verzonnen voorbeeld Duinstad bestaat niet echt."),
        (REGIO_PROGRAMMA, SAMEN, "Dit is een concept De bron is een concept."),
        (REGIO, SAMEN, "Overgenomen uit openbare bronnen"),
    ],
)
def test_what_the_head_of_the_page_says_of_itself_stands_here_too(changed: str, kind: str, mark: str) -> None:
    """Made up, not decided yet, copied from somebody else's source."""
    text = (
        DUINSTAD[changed]
        .replace("herkomst: eigen", "herkomst: fictief")
        .replace("status: vastgesteld", "status: concept")
    )
    assert any(line.startswith(mark) for line in read(pages_of({changed: text})[kind]))


def test_the_page_of_a_proposal_says_that_nobody_decided() -> None:
    assert "Dit is een voorstel. Er is nog niet over besloten." in read(pages_of(is_voorbeeld=True)[COACH])
    assert not any("voorstel" in line for line in read(pages_of()[COACH]))


def test_it_stands_by_itself_without_script_menu_or_search_and_every_link_opens_the_whole_window() -> None:
    """A search engine is sent to the page that it is about, by an address that works wherever the site stands."""
    root = root_of(pages_of()[COACH])
    assert root.get("lang") == "nl"
    assert root.xpath("//title/text()") == ["Beweegcoach – Interventie · Duinstad"]
    assert root.xpath("//meta[@name='robots']/@content") == ["noindex"]
    page = "../../../../duinstad/2026/gezondheid/interventies/beweegcoach/"
    assert root.xpath("//link[@rel='canonical']/@href | //h1/a/@href") == [page, page]
    assert root.xpath("//base/@target") == ["_top"]
    assert root.xpath("//link[@rel='stylesheet']/@href") == ["../../../../assets/uitvoeringskompas/inbedden.css"]
    assert root.xpath("//script | //nav | //form | //iframe | //@style | //@*[starts-with(name(), 'on')]") == []


def test_a_page_is_small() -> None:
    """It is there for each interventie of the country, and shown beside all that the other site loads."""
    assert max(len(html.encode()) for html in pages_of().values()) < 4000


def test_no_text_of_an_editor_becomes_an_element() -> None:
    """Not in a title, and not in what a party or a figure is called."""
    changed = {
        path: DUINSTAD[path].replace(word, repr_yaml(f"{HOSTILE} {word}"))
        for path, word in (
            (BEWEEGCOACH, "Beweegcoach"),
            (INDICATOREN, "Beweegt genoeg"),
            (PROGRAMMA, "Gezondheid 2026"),
        )
    }
    made = pages_of(changed)
    for kind in (COACH, CIJFER, PLAN):
        root = root_of(made[kind])
        assert root.xpath("//h1")[0].text_content().startswith(HOSTILE)
        assert root.xpath("//script | //iframe") == []


def test_an_older_year_a_figure_that_got_another_name_and_a_site_without_it_have_no_code() -> None:
    """What one copies there would show something else than what one looks at."""
    with_code = {address for address, code in codes_of().items() if code}
    assert with_code == {
        *(f"duinstad/{each}/" for each in ("interventies/beweegcoach", "cijfers/beweegt-genoeg", "2026/gezondheid")),
        *(f"duinstad/2026/gezondheid/interventies/{each}/" for each in ("beweegcoach", "wandelgroep")),
        *(f"kustregio/2026/{each}/" for each in ("samen", "jong", "samen/interventies/valtraining")),
    }
    assert not any(codes_of(inbedden=False).values())


def test_the_code_names_the_whole_address_or_says_what_to_fill_in() -> None:
    """With the path of the plans in a site of somebody else, and a name for who hears the page."""
    place = "duinstad/2026/gezondheid/interventies/beweegcoach/"
    known = codes_of(adres="https://stad.example/", prefix="zorg/")[place]
    assert known is not None
    assert known.code == (
        '<iframe src="https://stad.example/zorg/inbedden/duinstad/interventies/beweegcoach/" '
        'title="Interventie: Beweegcoach – Duinstad" width="100%" height="560" loading="lazy" style="border:0">'
        "</iframe>"
    )
    unknown = codes_of(prefix="zorg/")[place]
    assert unknown is not None
    assert unknown.code == known.code.replace("https://stad.example/", "https://ADRES-VAN-DEZE-SITE/")
    assert (known.elders, unknown.elders) == ("", "https://ADRES-VAN-DEZE-SITE/")


def test_a_title_cannot_leave_the_code() -> None:
    """Whoever pastes it would carry out what an editor of ours wrote."""
    text = DUINSTAD[BEWEEGCOACH].replace("Beweegcoach", repr_yaml(HOSTILE))
    code = codes_of({BEWEEGCOACH: text})["duinstad/2026/gezondheid/interventies/beweegcoach/"]
    assert code is not None
    frame = lxml.html.fragment_fromstring(code.code)
    assert (frame.tag, frame.get("title")) == ("iframe", f"Interventie: {HOSTILE} – Duinstad")


def codes_of(
    changed: Mapping[str, str] | None = None, *, inbedden: bool = True, adres: str = "", prefix: str = ""
) -> dict[str, Inbedcode | None]:
    """Return what each page offers to copy, by its address."""
    catalogus = catalogus_of({**DUINSTAD, **(changed or {})})
    uitrusting = Uitrusting(inbedden=inbedden, adres=adres)
    blad = Blad(address="", catalogus=catalogus, peildatum=PEILDATUM, uitrusting=uitrusting, prefix=prefix)
    return {view.blad.address: view.embed for view in list_views(blad)}


def repr_yaml(text: str) -> str:
    """Return a text as YAML reads it back, whatever is in it."""
    return json.dumps(text)
