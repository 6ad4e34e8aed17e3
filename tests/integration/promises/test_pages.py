"""What the decisions promise about a page, read on the built site."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tests.integration.promises.conftest import Built
from tests.integration.promises.reading import (
    Element,
    banners_of,
    chapters_of,
    counted,
    links_of,
    table_of,
    words_of,
)

PROGRAMMA = "proefstad/2026/leefstijl/"
NIET = "– niet genoemd"
ZES = ["Wat willen we bereiken", "Wat doen we, en wanneer", "Wie doet het", "Wie stuurt", "Communicatie"]


def test_a_number_is_printed_with_the_decimals_that_were_typed(built: Built) -> None:
    """43.40 is not 43,4, and 43.0 is not 43."""
    rows = table_of(built["proefstad/cijfers/roken/"], "Jongeren die roken door de jaren")
    assert [row[1].split()[0] for row in rows[1:3]] == ["43,40%", "43,0%"]


def test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up(built: Built) -> None:
    """Unknown is counted apart and is no zero; what counts elsewhere and what comes in stand in tables of their own."""
    page = built[f"{PROGRAMMA}geld/"]
    assert table_of(page, "Het geld in 2026") == [
        ["Waarvoor", "Begroot", "Bijgesteld", "Verwacht", "Besteed"],
        ["Éénoudercoach", "€ 12.500", "€ 13.000", "€ 14.000", "€ 4.000"],
        ["'s Avonds les", "nog te bepalen", "niet genoemd", "niet genoemd", "− € 1.200 terugbetaling"],
        ["Borden", "€ 0", "niet genoemd", "niet genoemd", "niet genoemd"],
        [
            "Som van de regels",
            "€ 12.500 van 2 van de 3 regels bekend",
            "€ 13.000 van 1 van de 3 regels bekend",
            "€ 14.000 van 1 van de 3 regels bekend",
            "€ 2.800 van 2 van de 3 regels bekend",
        ],
    ]
    assert table_of(page, "Bedragen van 2026 die bij een andere")[1:] == [["Rookvrije regio", "€ 7.000"]]
    assert table_of(page, "De inkomsten in 2026")[-1] == ["Som van de regels", "€ 3.000"]
    assert not re.search(r"(43|36|53)\.500|19\.500|15\.500|9\.500", words_of(page))


def test_an_intended_result_may_end_after_its_programme(built: Built) -> None:
    assert table_of(built[f"{PROGRAMMA}doelen/"], "Wat het programma moet opleveren")[1] == [
        "In 2028 rookt niemand op school",
        "2026 tot en met 2028",
        "Minder jongeren roken",
    ]


def test_a_gemeente_with_a_code_that_nobody_knows_is_published(built: Built) -> None:
    assert "gemeentecode GM9998" in words_of(built["proefstad/"])


def test_what_is_absent_is_not_there_and_what_is_missing_is_said_once(built: Built) -> None:
    """No empty chapter, no empty column, and one sentence at the foot."""
    page = built[PROGRAMMA]
    assert {"Wie stuurt", "Communicatie", "Risico’s en kansen"}.isdisjoint(chapters_of(page))
    assert counted([page], "de regie, de communicatie, de risico’s en kansen en de borging") == [1]
    assert table_of(built[f"{PROGRAMMA}partijen/"], "Alle partijen in dit programma")[0] == ["Partij", "Voert uit"]
    for file, page in built.pages.items():
        assert [words_of(section) for section in page.iter("section") if not words_of(section)] == []
        assert (file, [column for table in page.iter("table") for column in empty_columns(table)]) == (file, [])


def empty_columns(table: Element) -> list[str]:
    """Return the heads of the columns in which no row says anything."""
    head, *rows = [[words_of(cell) for cell in row.xpath("th | td")] for row in table.iter("tr")]
    whole = [row for row in rows if len(row) == len(head)]
    return [name for i, name in enumerate(head) if whole and all(row[i] in {"", NIET} for row in whole)]


def test_a_link_of_ours_is_relative_and_leads_to_a_page_that_is_there(built: Built) -> None:
    """That every one arrives is what ``kompas check-site`` said before the site took its place."""
    hosts = ("https://raad.", "https://foto.", "https://monitor.", "https://github.com/proefstad/plannen")
    for file, page in built.below("proefstad/").items():
        outside = [url for url in links_of(page) if re.match(r"[a-z]+:|/", url) and not url.startswith(hosts)]
        assert (file, [url for url in outside if not url.startswith("mailto:gezondheid@proefstad")]) == (file, [])
    elders = f"{PROGRAMMA}interventies/elders/"
    assert "../../../../../kleindorp/2026/gezondheid/interventies/rookvrije-speelplekken/" in links_of(built[elders])


def test_text_keeps_every_sign_and_its_links_lead_to_whole_addresses_alone(built: Built) -> None:
    """What is no link stays as it was typed; a picture is a link with its description; HTML is text."""
    page = built[f"{PROGRAMMA}totstandkoming/"]
    (told,) = page.xpath(".//h2[.='Samen gemaakt']/following-sibling::*[1]/*[@class='proza']")
    assert words_of(told) == (
        "Zie de opdracht en [de kaart](../kaart.pdf). Een foto van de avond "
        "Er kwamen <script>alert(1)</script> > 65 mensen, 3*4*5 in totaal."
    )
    assert links_of(told) == ["https://raad.proefstad.example/opdracht", "https://foto.proefstad.example/avond.png"]


def test_names_stand_as_dutch_people_sort_them(built: Built) -> None:
    """Whatever their accents, and whatever their files are called."""
    rows = table_of(built[f"{PROGRAMMA}interventies/"], "Interventies van dit programma")
    assert [row[0] for row in rows[1:]] == ["'s Avonds les", "Éénoudercoach", "Rookvrije regio"]


def test_every_pair_of_years_has_a_page(built: Built) -> None:
    """And a year leads to that with each other year."""
    for pair in ("2024-2025", "2024-2026", "2025-2026"):
        assert f"proefstad/vergelijk/{pair}/index.html" in built.pages
    assert {"../vergelijk/2024-2025/", "../vergelijk/2025-2026/"} <= set(links_of(built["proefstad/2025/"]))


def test_a_comparison_warns_first_and_gives_a_difference_only_when_it_is_known(built: Built) -> None:
    """Begroot stands beside begroot, and what is not known in one year is no smaller number."""
    page = built["kleindorp/vergelijk/2025-2026/"]
    (geld,) = page.xpath(".//section[@aria-labelledby='geld']")
    assert words_of(geld).startswith("2 Geld Let op bij het vergelijken")
    rows = {row[0]: row[1:] for row in table_of(page, "Het geld in 2025 en 2026, in euro’s: de som")}
    assert rows["Begroot"] == ["€ 14.500 van 5 van de 6 regels bekend", "ongeveer € 16.900", "niet te vergelijken"]
    assert rows["Bijgesteld"] == ["€ 3.000 van 1 van de 6 regels bekend", "niet bekend", "niet te vergelijken"]
    assert rows["Begroot, alleen wat van beide jaren bekend is zonder 1 regel van 2025 en 1 regel van 2026"] == [
        "€ 14.500",
        "€ 16.000",
        "+ € 1.500",
    ]


def test_the_main_changes_are_open_and_the_others_folded_and_counted(built: Built) -> None:
    """A changed text shows what went and what came, with words for who hears the page."""
    page = built["kleindorp/vergelijk/2025-2026/"]
    folded = {words_of(details.find("summary")): len(details.xpath("./ul/li")) for details in page.iter("details")}
    assert folded["3 andere wijzigingen"] == 3
    assert folded["Regie: 11 wijzigingen"] == 11
    status = "‘Status’ was vertraagd (reden: Het dorpshuis was dicht door een verbouwing) en is nu loopt."
    (main,) = [item for item in page.iter("li") if words_of(item) == status]
    assert [words_of(each.find("summary")) for each in main.iterancestors("details")] == [
        "Interventies: 28 wijzigingen"
    ]
    gone, come = ([words_of(found) for found in page.iter(tag)] for tag in ("del", "ins"))
    assert gone[1] == "weg: Op vaste ochtenden staat er koffie in het dorpshuis en in de bibliotheek., einde weg"
    assert come[1].startswith("erbij: Twee ochtenden per week koffie")


def test_an_exception_stands_on_the_page_with_its_reason(built: Built) -> None:
    assert "In Proefstad doen we dit samen met de buurgemeenten." in words_of(built[f"{PROGRAMMA}kwaliteit/"])


def test_a_concept_and_what_was_withdrawn_say_so_on_every_page_of_the_programme(built: Built) -> None:
    concept, withdrawn = built.below(PROGRAMMA), built.below("proefstad/2024/roken/")
    assert (len(concept), len(withdrawn)) == (13, 7)
    assert [file for file, page in concept.items() if banners_of(page) != ["Dit is een concept"]] == []
    assert [file for file, page in withdrawn.items() if banners_of(page) != ["Dit programma is ingetrokken"]] == []


def test_above_a_page_stands_where_its_content_comes_from(built: Built) -> None:
    """Nothing when a gemeente publishes itself."""
    own: Mapping[str, Element] = built.below("kleindorp/")
    fictief = "Dit is een verzonnen voorbeeld"
    assert [file for file, page in own.items() if fictief not in banners_of(page)] == []
    assert [banners_of(built[address]) for address in ("proefstad/", "proefstad/2026/")] == [[], []]


def test_what_was_withdrawn_or_is_a_concept_is_not_called_the_programme_of_now(built: Built) -> None:
    assert "Wat er nu loopt" in chapters_of(built["kleindorp/"])
    own = chapters_of(built["proefstad/"])
    assert "Wat er nu loopt" not in own
    assert own[1] == "Laatste programma (2024 tot en met 2025)"
    (kaart,) = built["proefstad/2025/"].xpath(".//section[@aria-labelledby='programmas']//li[@class='kaart']")
    assert words_of(kaart) == (
        "Stoppen met roken Ingetrokken Proefstad wilde inwoners helpen om te stoppen met roken. "
        "Stand sinds 13 juni 2024 Jaren 2024 tot en met 2025 Interventies 1"
    )


def test_an_interventie_stopped_when_somebody_decided_so_and_else_is_not_named_any_more(built: Built) -> None:
    decided, silent = (
        words_of(built["kleindorp/vergelijk/2025-2026/"]),
        words_of(built["proefstad/vergelijk/2024-2026/"]),
    )
    assert (
        "Interventie ‘Gezonde kantine’ is gestopt (besluit: stoppen; reden: Tot 2028 is er geen nieuw contract)."
        in decided
    )
    assert "De enige interventie van 2024 wordt niet meer genoemd" in silent
    assert "gestopt" not in silent


def test_a_page_about_the_past_uses_the_name_of_then(built: Built) -> None:
    """And says what it is called now; a page of today says what it was called."""
    then, now = built["proefstad/2024/roken/interventies/stopgroep/"], built[f"{PROGRAMMA}partijen/"]
    assert table_of(then, "Wie het uitvoert")[1] == ["Buurtwerk Proefstad heet nu Welzijn Proefstad"]
    assert table_of(now, "Alle partijen in dit programma")[1][0].startswith("Welzijn Proefstad")
