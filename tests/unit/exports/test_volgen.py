"""What the plans are followed by: calendars that another library reads, and feeds that a reader of news reads."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import pytest
from ics import Calendar, Event

from tests.knowledge import TEMPLATES
from tests.unit.history.repository import Repository
from tests.unit.history.site import COACH, FILES, make_repository, site_of
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROFIEL, PROGRAMMA, VORIG, WANDELGROEP, catalogus_of
from uitvoeringskompas.exports.volgen import export_volgen
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.plain import render_plain
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PEILDATUM = date(2026, 10, 1)
ATOM = "{http://www.w3.org/2005/Atom}"
AGENDA, FEED = "duinstad/kalender.ics", "duinstad/wijzigingen.atom"
VERSLAG = "duinstad/2026/gezondheid/voortgang/2026-07-01.yaml"
MIJLPALEN = 'planning: {mijlpalen: [{moment: 2027-Q1, titel: "Tien groepen; ook, in Zuid"}]}\n'


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Give a repository with the plans of Duinstad, committed on 5 January 2026."""
    return make_repository(tmp_path)


def files_of(catalogus: Catalogus) -> dict[str, bytes]:
    """Return what the export makes of these plans on the day of the tests, without a history."""
    blad = Blad(
        address="", catalogus=catalogus, peildatum=PEILDATUM, site_title="Proef", uitrusting=Uitrusting(volgen=True)
    )
    empty = Site(title="Proef", pages=(), assets=(), navigation=(), peildatum=PEILDATUM, templates=TEMPLATES)
    site = replace(empty, uitrusting=Uitrusting(volgen=True), blad=blad)
    return {asset.address: asset.read() for asset in export_volgen(catalogus, site)}


def changed(files: Mapping[str, str]) -> Catalogus:
    """Return the plans of Duinstad after some files got another text."""
    return catalogus_of({**DUINSTAD, **files})


def read_events(content: bytes) -> dict[str, Event]:
    """Return the dates of a calendar by their words, as a library reads them that did not write them."""
    events = {str(event.name): event for event in Calendar(content.decode()).events}
    assert len(events) == content.count(b"BEGIN:VEVENT")
    return events


def from_repository(repository: Repository, address: str, **options: object) -> bytes:
    """Return one file of the site of a repository."""
    site = site_of(repository.plans, volgen=True, **options)
    return next(asset for asset in site.assets if asset.address == address).read()


def test_a_site_has_a_feed_and_a_calendar_and_so_has_each_publisher_and_a_feed_each_programme() -> None:
    """With one publisher those of the site would be the same, and are not there."""
    assert [*files_of(catalogus_of(DUINSTAD))] == [
        "wijzigingen.atom",
        "kalender.ics",
        FEED,
        AGENDA,
        "duinstad/2025/gezondheid/wijzigingen.atom",
        "duinstad/2026/gezondheid/wijzigingen.atom",
        "kustregio/wijzigingen.atom",
        "kustregio/kalender.ics",
        "kustregio/2026/samen/wijzigingen.atom",
        "kustregio/2026/jong/wijzigingen.atom",
    ]
    alone = catalogus_of({path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")})
    assert [*files_of(alone)][:2] == [FEED, AGENDA]


def test_a_date_of_the_plans_is_a_whole_day_or_all_days_that_it_can_be() -> None:
    """Nobody named a day of the quarter, and the words say so."""
    events = read_events(files_of(changed({WANDELGROEP: DUINSTAD[WANDELGROEP] + MIJLPALEN}))[AGENDA])
    geld, mijlpaal = (
        events["Geld uit ‘Brede SPUK’ loopt af – Duinstad"],
        events["Wandelgroep: tien groepen; ook, in Zuid – Duinstad (eerste kwartaal van 2027)"],
    )
    spans = [(event.all_day, event.begin.date(), event.end.date() - timedelta(days=1)) for event in (geld, mijlpaal)]
    assert spans == [
        (True, date(2026, 12, 31), date(2026, 12, 31)),
        (True, date(2027, 1, 1), date(2027, 3, 31)),
    ]
    assert mijlpaal.description == (
        "De plannen noemen geen dag, maar het eerste kwartaal van 2027.\nHet staat in ‘Gezondheid 2026’."
    )
    assert geld.description == "Daarna: Eigen geld.\nHet staat in ‘Gezondheid 2026’."


def test_two_promises_of_one_party_are_two_dates_though_they_have_the_same_words() -> None:
    """What is promised tells one from the other."""
    uren = "{id: uren, partij: welzijn, interventie: beweegcoach, jaar: 2026"
    wanneer = "terugkoppeling: [2027-01-15]"
    les = "{id: les, partij: welzijn, omschrijving: Lessen"
    beloften = f"{uren}, omschrijving: Uren, {wanneer}}}, {les}, {wanneer}"
    content = files_of(changed({PROGRAMMA: DUINSTAD[PROGRAMMA].replace(uren, beloften)}))[AGENDA]
    told = [event.description for event in Calendar(content.decode()).events if "vertelt wat" in str(event.name)]
    assert sorted(map(str, told)) == [
        "Lessen.\nHet staat in ‘Gezondheid 2026’.",
        "Uren.\nHet staat in ‘Gezondheid 2026’.",
    ]


def test_a_date_is_known_again_when_its_day_changes_and_nothing_comes_from_the_clock() -> None:
    """Who subscribed sees it move; without a history it counts from the first day of its programme."""
    before = files_of(catalogus_of(DUINSTAD))[AGENDA]
    later = files_of(changed({PROGRAMMA: DUINSTAD[PROGRAMMA].replace("2026-12-31", "2027-06-30")}))[AGENDA]
    uids = [read_events(content)["Geld uit ‘Brede SPUK’ loopt af – Duinstad"].uid for content in (before, later)]
    assert uids[0] == uids[1]
    assert before == files_of(catalogus_of(DUINSTAD))[AGENDA]
    assert set(re.findall(rb"DTSTAMP:(\S+)", before)) == {b"20260101T000000Z"}


def test_the_stamp_of_a_date_is_the_day_on_which_its_file_last_changed(repository: Repository) -> None:
    """As git knows it."""
    repository.write(COACH, FILES[COACH] + MIJLPALEN)
    repository.commit("Mijlpaal", "2026-03-02")
    assert b"DTSTAMP:20260302T000000Z" in from_repository(repository, AGENDA)


def test_nothing_is_to_come_of_a_programme_that_was_withdrawn() -> None:
    """What was over stays."""
    text = DUINSTAD[PROGRAMMA].replace("status: vastgesteld\nnotas", "status: ingetrokken\nnotas")
    names = [*read_events(files_of(changed({PROGRAMMA: text}))[AGENDA])]
    assert "Geld uit ‘Brede SPUK’ loopt af – Duinstad" not in names
    assert "Vastgesteld: ‘Gezondheid 2026’ – Duinstad" in names


def test_what_was_made_up_says_so_in_every_date_and_every_message() -> None:
    """In the calendar of a reader it stands between what is real."""
    files = files_of(changed({PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: fictief")}))
    events = Calendar(files[AGENDA].decode()).events
    assert all("(verzonnen voorbeeld)" in str(event.name) for event in events)
    assert all("Duinstad bestaat niet echt." in str(event.description) for event in events)
    feed = feedparser.parse(files[FEED])
    assert feed.feed.subtitle.startswith("Dit is een verzonnen voorbeeld. Duinstad bestaat niet echt.")
    assert all("Duinstad bestaat niet echt." in entry.content[0].value for entry in feed.entries)


def test_a_feed_tells_each_change_in_the_words_of_the_history(repository: Repository) -> None:
    repository.write(COACH, FILES[COACH].replace("niet_gestart", "loopt"))
    repository.commit("Jan zei het", "2026-03-01", name="Jan <jan@duinstad.example>")
    content = from_repository(repository, FEED, namen=True)
    assert b"Jan" not in content
    feed = feedparser.parse(content)
    assert not feed.bozo
    told = [(entry.title, entry.updated, entry.link) for entry in feed.entries]
    assert told == [
        ("Beweegcoach (2026): gewijzigd", "2026-03-01T00:00:00Z", "geschiedenis/"),
        ("Beweegcoach (2026) en nog 2 bestanden: toegevoegd", "2026-01-05T00:00:00Z", "geschiedenis/"),
    ]
    assert "<li>Interventie ‘Beweegcoach’: ‘Status’ was nog niet gestart en is nu loopt.</li>" in (
        feed.entries[0].content[0].value
    )
    assert feed.feed.updated == "2026-03-01T00:00:00Z"
    assert len({entry.id for entry in feed.entries}) == len(feed.entries)


def test_a_report_is_a_message_of_its_own_from_the_day_on_which_it_came(repository: Repository) -> None:
    """The revision that brought nothing else is told by it."""
    repository.write(VERSLAG, "peildatum: 2026-07-01\nsamenvatting: Het loopt. De rest volgt.\n")
    repository.commit("Verslag", "2026-07-20")
    feed = feedparser.parse(from_repository(repository, FEED))
    assert (feed.entries[0].title, feed.entries[0].updated, feed.entries[0].link) == (
        "Tussenrapportage van 1 juli 2026 over ‘Gezond in Duinstad’",
        "2026-07-20T00:00:00Z",
        "2026/gezondheid/voortgang/2026-07-01/",
    )
    assert [entry.updated[:10] for entry in feed.entries] == ["2026-07-20", "2026-01-05"]
    assert "Het loopt." in feed.entries[0].content[0].value


def test_without_a_history_a_feed_tells_of_reports_alone_and_says_so() -> None:
    feed = feedparser.parse(files_of(catalogus_of(DUINSTAD))[FEED])
    assert [(entry.title, entry.updated) for entry in feed.entries][-1] == (
        "Tussenrapportage van 1 juli 2026 over ‘Gezondheid 2026’",
        "2026-07-01T00:00:00Z",
    )
    assert feed.feed.subtitle == (
        "Van wijzigingen in deze plannen is de dag niet bekend. Je leest hier daarom alleen welke verslagen er zijn."
    )


def test_what_an_editor_writes_is_text_in_a_feed_and_in_a_calendar() -> None:
    """It closes no element, begins no line of a calendar, and commands no machine."""
    hostile = "</div></content><script>x</script> & END:VEVENT ]]> <b>"
    milestone = f'planning: {{mijlpalen: [{{moment: 2027-03-01, titel: "{hostile}"}}], '
    text = DUINSTAD[BEWEEGCOACH].replace("titel: Beweegcoach", f"titel: '{hostile}'").replace("planning: {", milestone)
    programma = DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", f"titel: '{hostile}'")
    files = files_of(changed({BEWEEGCOACH: text, PROGRAMMA: programma}))
    names = [*read_events(files[AGENDA])]
    assert f"{hostile}: {hostile} – Duinstad" in names
    assert files[AGENDA].count(b"\r\nEND:VEVENT") == len(names)
    root = ET.fromstring(files[FEED])  # noqa: S314 -- our own file
    titles = [entry.findtext(f"{ATOM}title") or "" for entry in root.iter(f"{ATOM}entry")]
    assert all(title.endswith(f"over ‘{hostile}’") for title in titles)
    assert b"<script" not in files[FEED]


def test_a_site_that_does_not_want_it_has_nothing_to_follow(repository: Repository) -> None:
    site = site_of(repository.plans)
    assert [asset.address for asset in site.assets if asset.address.endswith((".ics", ".atom"))] == []
    assert [page.feeds for page in site.pages if page.feeds] == []


def test_what_belongs_to_a_proposal_says_first_that_nobody_decided_on_it(repository: Repository) -> None:
    """In each message and each date: its pages are those of the site as it becomes, and lead to them."""
    repository.write(COACH, FILES[COACH] + MIJLPALEN)
    repository.commit("Mijlpaal", "2026-03-02")
    zin = "Dit hoort bij een voorstel. Er is nog niet over besloten."
    events = Calendar(from_repository(repository, AGENDA, voorbeeld=True).decode()).events
    assert [zin in str(event.description) for event in events] == [True]
    feed = feedparser.parse(from_repository(repository, FEED, voorbeeld=True))
    assert feed.feed.subtitle.startswith(zin)
    assert [entry.content[0].value.startswith(f"<p>{zin}</p>") for entry in feed.entries] == [True, True]


def test_what_two_programmes_say_of_one_day_stands_once_as_the_later_one_says_it() -> None:
    """Money that pays for both ends once."""
    vorig = DUINSTAD[VORIG] + "dekking: [{id: spuk, naam: Brede SPUK, soort: rijk, tot_en_met: 2026-12-31}]\n"
    found = read_events(files_of(changed({VORIG: vorig}))[AGENDA])["Geld uit ‘Brede SPUK’ loopt af – Duinstad"]
    assert str(found.description).endswith("Het staat in ‘Gezondheid 2026’.")


def test_a_page_names_the_feeds_that_tell_of_it_in_its_head_and_leads_to_what_it_can_be_followed_by(
    repository: Repository,
) -> None:
    """Those of a programme and of its publisher, also below a path."""
    site = site_of(repository.plans, volgen=True).below("gezondheid/")
    page = next(page for page in site.pages if page.address == "gezondheid/duinstad/2026/gezondheid/")
    rendered = page.render()
    assert '<a href="../../kalender/#volgen">Volg deze plannen</a>' in rendered.html
    head = render_plain(page, rendered, site).partition("</head>")[0]
    assert re.findall(r'<link rel="alternate" type="application/atom\+xml" href="(.*?)" title="(.*?)">', head) == [
        ("wijzigingen.atom", "Wijzigingen: Gezond in Duinstad"),
        ("../../wijzigingen.atom", "Wijzigingen: Duinstad"),
    ]
