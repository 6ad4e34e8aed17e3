"""One goal, one verdict: where a nota and programmes set different targets, no two pages say something else of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.unit.plannen import DUINSTAD, INDICATOREN, catalogus_of
from tests.unit.views.paginas import PEILDATUM
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Standregel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.pageview import PageView

CIJFER = """\
indicatoren:
  - id: beweegt-genoeg
    naam: Beweegt genoeg
    eenheid: procent
    richting: hoger_is_beter
    metingen: [{meetjaar: 2020, waarde: 48}, {meetjaar: 2024, waarde: 50}]
    streefwaarden:
"""
VAN_NOTA = '      - {jaar: 2027, operator: ">=", waarde: 55, gesteld_in: nota-2024}\n'
VAN_NU = '      - {jaar: 2024, operator: ">=", waarde: 52, gesteld_in: 2026/gezondheid}\n'
VAN_TOEN = '      - {jaar: 2024, operator: ">=", waarde: 49, gesteld_in: 2025/gezondheid}\n'


def told(*doelen: str) -> dict[str, list[tuple[str, str]]]:
    """Return by address what each page says of the goal and its figure, given these targets: the label, the words."""
    catalogus = catalogus_of({**DUINSTAD, INDICATOREN: CIJFER + "".join(doelen)})
    blad = Blad(address="", catalogus=catalogus, peildatum=PEILDATUM)
    views = [each for each in list_views(blad) if each.publisher == "duinstad" and each.is_findable]
    found = {view.blad.address: _read(view) for view in views}
    return {address: lines for address, lines in found.items() if lines}


def _read(view: PageView) -> list[tuple[str, str]]:
    delen = (deel for hoofdstuk in view.view().hoofdstukken for deel in hoofdstuk.onderdelen)
    return [(each.label.tekst, each.tekst) for each in _list_standen(delen)]


def _list_standen(delen: Iterable[Onderdeel]) -> Iterator[Standregel]:
    for deel in delen:
        yield from (each for each in deel.standen if "eweegt genoeg" in f"{each.titel.tekst}{each.tekst}")
        yield from _list_standen(inner for fold in deel.uitklappen for inner in fold.onderdelen)


TE_LANGZAAM = "Goede kant op, te langzaam"
KORT = "van 48% (2020) naar 50% (2024); doel: minstens 55% in 2027."
HEEL = (
    "50% in 2024, 2 procentpunt hoger dan in 2020: de goede kant op, maar te langzaam om het doel voor 2027 "
    "(minstens 55%) te halen; nog 5 procentpunt te gaan."
)
NOTA_ZEGT = "Het doel staat in ‘Gezond Duinstad’."
TOEN = (
    f"Beweegt genoeg: {KORT} {NOTA_ZEGT} Naar het eigen doel van ‘Gezondheid 2025’: doel gehaald (van 48% (2020) naar "
    "50% (2024); doel: minstens 49% in 2024). Geen interventies genoemd."
)
NU = (
    f"Beweegt genoeg: {KORT} {NOTA_ZEGT} Naar het eigen doel van ‘Gezondheid 2026’: doel niet gehaald (van 48% (2020) "
    "naar 50% (2024); doel: minstens 52% in 2024). 1 interventie: 1 loopt. €\xa040.000 begroot, naar verwachting "
    "€\xa04.000 meer dan begroot."
)
AANDACHT = "Van 48% (2020) naar 50% (2024); doel: minstens 52% in 2024. Het doel staat in ‘Gezondheid 2026’."


def test_the_verdict_is_that_by_the_target_of_who_set_the_goal_and_another_says_whose_it_is() -> None:
    """The goal is of the nota; the programmes, one of now and one of before, each tell their own target beside it."""
    assert told(VAN_NOTA, VAN_NU, VAN_TOEN) == {
        "duinstad/": [
            (TE_LANGZAAM, f"Beweegt genoeg: {KORT} {NOTA_ZEGT} 1 interventie: loopt."),
            (TE_LANGZAAM, f"V{KORT[1:]} {NOTA_ZEGT}"),
        ],
        "duinstad/nota/nota-2024/": [(TE_LANGZAAM, f"Beweegt genoeg: {KORT} {NOTA_ZEGT} 1 interventie: loopt.")],
        "duinstad/doelen/meer-bewegen/": [(TE_LANGZAAM, f"{HEEL} {NOTA_ZEGT}")],
        "duinstad/cijfers/": [(TE_LANGZAAM, f"{HEEL} {NOTA_ZEGT}")],
        "duinstad/2025/gezondheid/": [(TE_LANGZAAM, TOEN)],
        "duinstad/2025/gezondheid/doelen/": [(TE_LANGZAAM, TOEN)],
        "duinstad/2026/gezondheid/": [(TE_LANGZAAM, NU), ("Doel niet gehaald", AANDACHT)],
        "duinstad/2026/gezondheid/doelen/": [(TE_LANGZAAM, NU)],
    }


def test_where_only_the_nota_sets_a_target_nobody_has_to_be_told_whose_it_is() -> None:
    """A programme that is over has no verdict of its own then: the words name the year of each figure."""
    found = told(VAN_NOTA)
    assert {label for lines in found.values() for label, _ in lines} == {TE_LANGZAAM}
    assert found["duinstad/2025/gezondheid/"] == [(TE_LANGZAAM, f"Beweegt genoeg: {KORT} Geen interventies genoemd.")]
    assert found["duinstad/cijfers/"] == [(TE_LANGZAAM, HEEL)]


def test_a_nota_without_a_target_of_its_own_has_that_of_a_programme_and_every_page_says_so() -> None:
    """Or the programme of before would seem to be judged by what it never promised."""
    found = told(VAN_NU)
    assert {label for lines in found.values() for label, _ in lines} == {"Doel niet gehaald"}
    van_doel = {page: lines[-1][1] for page, lines in found.items() if page.count("/") > 1 and "cijfers" not in page}
    assert [page for page, tekst in van_doel.items() if "Het doel staat in ‘Gezondheid 2026’." not in tekst] == []


def test_where_only_programmes_set_targets_each_is_held_against_its_own_and_says_so() -> None:
    """A year that is over has the verdict on what it promised itself, not that of the year after it."""
    found = told(VAN_NU, VAN_TOEN)
    van = "Beweegt genoeg: van 48% (2020) naar 50% (2024); doel: minstens"
    assert found["duinstad/2025/gezondheid/"] == [
        ("Doel gehaald", f"{van} 49% in 2024. Het doel staat in ‘Gezondheid 2025’. Geen interventies genoemd.")
    ]
    (label, tekst), *_ = found["duinstad/2026/gezondheid/"]
    assert (label, tekst.startswith(f"{van} 52% in 2024. Het doel staat in ‘Gezondheid 2026’.")) == (
        "Doel niet gehaald",
        True,
    )
    assert [(label, tekst) for label, tekst in found["duinstad/nota/nota-2024/"]] == [
        ("Doel niet gehaald", f"{van} 52% in 2024. Het doel staat in ‘Gezondheid 2026’. 1 interventie: loopt.")
    ]
