"""A comparison in the few sentences that a member of the council reads first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, INDICATOREN, PROGRAMMA, VORIG, catalogus_of
from tests.unit.vergelijken import compare_jaren
from uitvoeringskompas.compare.comparison import compare_catalogi
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

PEILDATUM = date(2026, 10, 1)
EVALUATIE = """\
peildatum: 2026-02-01
samenvatting: Klaar.
interventies: [{interventie: markt, besluit: stoppen, besluit_reden: Er kwamen drie bezoekers.}]
"""


def years(extra: Mapping[str, str]) -> list[str]:
    """Return the summary of 2025 and 2026."""
    publicatie = catalogus_of({**DUINSTAD, **extra}).publicaties["duinstad"]
    return [zin.replace("\xa0", " ") for zin in view_wijzigingen(compare_jaren(publicatie, 2025, 2026, PEILDATUM)).kort]


def moments(voor: Mapping[str, str], na: Mapping[str, str]) -> list[str]:
    """Return the summary of two states of the plans."""
    first, second = (catalogus_of({**DUINSTAD, **files}) for files in (voor, na))
    found = compare_catalogi(first, second, PEILDATUM, names=("main", "voorstel"))[0]
    return [zin.replace("\xa0", " ") for zin in view_wijzigingen(found).kort]


def indicator(streefwaarden: str, *, richting: str = "lager_is_beter", metingen: str = "") -> dict[str, str]:
    """Return the list with one indicator."""
    text = (
        f"indicatoren: [{{id: roken, naam: Rokers, eenheid: procent, richting: {richting}, "
        f"metingen: [{metingen}], streefwaarden: [{streefwaarden}]}}]\n"
    )
    return {INDICATOREN: text}


def nota(vaststelling: str) -> dict[str, str]:
    """Return a nota that somebody adopted."""
    text = f"{DUINSTAD['duinstad/notas/nota-2024.yaml']}vaststelling: {vaststelling}\n"
    return {"duinstad/notas/nota-2024.yaml": text}


def test_two_years_come_down_to_interventies_money_goals_and_why_something_ended() -> None:
    extra = {
        "duinstad/2025/gezondheid/interventies/markt.yaml": (
            "titel: Beweegmarkt\nsoort: activiteit\nwat: Een markt.\nstatus: loopt\n"
        ),
        "duinstad/2025/gezondheid/evaluatie.yaml": EVALUATIE,
        "duinstad/2026/gezondheid/interventies/fiets.yaml": (
            "titel: Leenfiets\nsoort: activiteit\nwat: Wie geen fiets heeft, leent er een. Gratis.\nstatus: loopt\n"
        ),
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("  tarieven:", "  totalen: [{jaar: 2026, begroot: 41000}]\n  tarieven:"),
    }
    assert years(extra) == [
        (
            "Van de 2 interventies van 2025 gaat er 1 verder (onder een andere naam) en is er 1 gestopt; "
            "in 2026 zijn er 2 nieuw."
        ),
        (
            "Alleen wat van beide jaren bekend is (1 post): begroot was € 38.000 en is nu € 40.000: € 2.000 meer. "
            "Niet meegeteld: 1 regel van 2026."
        ),
        "Het totaal dat ‘Gezondheid 2026’ noemt, is nu € 41.000.",
        "Doelen: 2 gaan door en 1 hernoemd; prioriteiten: 1 gaat door en 1 hernoemd.",
        "Interventie ‘Beweegmarkt’ is gestopt (besluit: stoppen; reden: Er kwamen drie bezoekers).",
    ]


def test_two_moments_come_down_to_what_changed_between_them() -> None:
    na = {
        BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace("wat: Een coach helpt", "wat: Een coach begeleidt"),
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("begroot: 40000", "begroot: 45000"),
    }
    assert moments({}, na) == [
        (
            "Begroot voor 2026: was € 40.000 (van 1 van de 2 regels bekend) en is nu € 45.000 "
            "(van 1 van de 2 regels bekend)."
        ),
        "Interventies: 1 gewijzigd.",
    ]
    assert moments({}, {}) == []


OLD = '{jaar: 2026, operator: "<=", waarde: 9.6, gesteld_in: nota-2024}'
OLDER = '{jaar: 2028, operator: "<=", waarde: 9.6, gesteld_in: nota-2024}'


@pytest.mark.parametrize(
    ("voor", "na", "richting", "zin"),
    [
        (
            f"{OLD}, {OLDER}",
            f"{OLD}, {OLDER}".replace("9.6", "10.1"),
            "lager_is_beter",
            "het doel voor 2026 en 2028 gaat van hoogstens 9,6% naar hoogstens 10,1%, en dat is minder ambitieus",
        ),
        (
            OLD,
            OLD.replace("9.6", "9"),
            "lager_is_beter",
            "het doel voor 2026 gaat van hoogstens 9,6% naar hoogstens 9%, en dat is ambitieuzer",
        ),
        (OLD, OLD.replace("9.6", "9"), "geen", "het doel voor 2026 gaat van hoogstens 9,6% naar hoogstens 9%"),
        (
            OLD,
            OLD.replace("<=", ">="),
            "lager_is_beter",
            "het doel voor 2026 gaat van hoogstens 9,6% naar minstens 9,6%",
        ),
        (OLD, f"{OLD}, {OLDER}", "lager_is_beter", "voor 2028 is het doel hoogstens 9,6%"),
        (OLD, OLDER, "lager_is_beter", "het doel was hoogstens 9,6% voor 2026 en is hoogstens 9,6% voor 2028"),
    ],
)
def test_a_target_says_from_what_to_what_whether_that_is_less_and_who_set_it(
    voor: str, na: str, richting: str, zin: str
) -> None:
    raad = nota("{stand: vastgesteld, besluiten: [{orgaan: raad, soort: vaststelling, datum: 2023-11-30}]}")
    told = moments(indicator(voor, richting=richting), {**indicator(na, richting=richting), **raad})
    assert told == [f"‘Rokers’: {zin} (door de raad vastgesteld in 2023)."]


def test_a_target_that_is_gone_is_not_named_any_more() -> None:
    assert moments(indicator(f"{OLD}, {OLDER}"), indicator(OLD)) == [
        "‘Rokers’: het doel voor 2028 wordt niet meer genoemd."
    ]


def test_of_a_target_that_nobody_adopted_it_is_said_where_it_stands() -> None:
    assert moments(indicator(OLD), indicator(f"{OLD}, {OLDER}"))[-1].endswith("(uit ‘Gezond Duinstad’).")
    assert moments(indicator(OLD), indicator(f"{OLD}, {OLDER}".replace(", gesteld_in: nota-2024", ""))) == [
        "‘Rokers’: voor 2028 is het doel hoogstens 9,6%."
    ]


def test_new_and_corrected_figures_are_told_those_of_a_group_are_not() -> None:
    metingen = "{meetjaar: 2023, waarde: 20}, {meetjaar: 2023, waarde: 30, groep: Jongeren}"
    na = "{meetjaar: 2023, waarde: 21}, {meetjaar: 2023, waarde: 31, groep: Jongeren}, {meetjaar: 2024, waarde: 19}"
    assert moments(indicator("", metingen=metingen), indicator("", metingen=na)) == [
        "‘Rokers’: nieuw cijfer: 19% in 2024; het cijfer over 2023 gaat van 20% naar 21%."
    ]


def test_of_many_indicators_with_new_figures_alone_the_summary_says_which() -> None:
    """Three are told with their figures; of five the figures stand further on."""

    def many(aantal: int, jaar: int) -> dict[str, str]:
        rest = f"eenheid: procent, metingen: [{{meetjaar: {jaar}, waarde: 5}}]}}\n"
        each = (f"  - {{id: i{nth}, naam: Cijfer {nth}, {rest}" for nth in range(1, aantal + 1))
        return {INDICATOREN: "indicatoren:\n" + "".join(each)}

    assert moments(many(3, 2023), many(3, 2024))[0] == "‘Cijfer 1’: nieuw cijfer: 5% in 2024."
    assert moments(many(5, 2023), many(5, 2024)) == [
        "Van 5 indicatoren zijn er nieuwe of andere cijfers: ‘Cijfer 1’, ‘Cijfer 2’, ‘Cijfer 3’ en nog 2."
    ]


def test_of_many_new_interventies_the_summary_counts_the_rest() -> None:
    files = {
        f"duinstad/2026/gezondheid/interventies/groep-{number}.yaml": (
            f"titel: Groep {number}\nsoort: activiteit\nwat: Samen.\nstatus: loopt\n"
        )
        for number in range(1, 11)
    }
    told = moments({}, files)
    assert (told[0], told[1], told[-1]) == (
        "Interventies: 10 nieuw.",
        "Nieuw: ‘Groep 1’. Samen.",
        "Nieuw: nog 5 andere interventies.",
    )
    assert len(told) == 7


@pytest.mark.parametrize(
    ("na", "zin"),
    [
        ("", "Streefwaarden: 2 niet meer genoemd."),
        (
            ", {jaar: 2027, waarde: 8, gesteld_in: 2026/gezondheid}",
            "Streefwaarden: 1 nieuw en 1 niet meer genoemd.",
        ),
        (
            ", {jaar: 2028, waarde: 6, gesteld_in: 2026/gezondheid}",
            "Streefwaarden: 1 anders (waarvan 1 ambitieuzer).",
        ),
    ],
)
def test_the_targets_of_two_years_are_counted(na: str, zin: str) -> None:
    """The programme of 2025 set a target for that year and for 2028."""
    own = "{jaar: 2025, waarde: 9, gesteld_in: 2025/gezondheid}, {jaar: 2028, waarde: 7, gesteld_in: 2025/gezondheid}"
    assert [found for found in years(indicator(f"{own}{na}")) if "Streef" in found] == [zin]


def test_a_total_that_is_an_estimate_says_so() -> None:
    total = "  totalen: [{jaar: 2026, begroot: 41000, bij_benadering: true}]\n  tarieven:"
    extra = {PROGRAMMA: DUINSTAD[PROGRAMMA].replace("  tarieven:", total)}
    assert "Het totaal dat ‘Gezondheid 2026’ noemt, is nu ongeveer € 41.000." in years(extra)


def with_totaal(path: str, jaar: int, begroot: int) -> dict[str, str]:
    """Return a programme that names a total."""
    regels = "{regels: [{id: sportcoach, jaar: 2025, begroot: 38000}]}"
    text = DUINSTAD[path].replace(regels, f"{{totalen: [{{jaar: {jaar}, begroot: {begroot}}}]}}")
    totalen = f"  totalen: [{{jaar: {jaar}, begroot: {begroot}}}]\n  tarieven:"
    return {path: text.replace("  tarieven:", totalen)}


def test_each_of_two_programmes_with_another_name_has_its_own_total() -> None:
    """That of before was never what this one names."""
    first, second = with_totaal(VORIG, 2025, 45000), with_totaal(PROGRAMMA, 2026, 41000)
    assert "‘Gezondheid 2026’ noemt een totaal van € 41.000; ‘Gezondheid 2025’ noemde € 45.000." in years(
        first | second
    )
    same = {PROGRAMMA: second[PROGRAMMA].replace("titel: Gezondheid 2026", "titel: Gezondheid 2025")}
    assert "Het totaal dat ‘Gezondheid 2025’ noemt, is nu € 41.000; dat was € 45.000." in years(first | same)


def test_a_programme_that_was_withdrawn_goes_on_in_no_later_year() -> None:
    """What it still says of the next year was the plan of before, and a reader is told so first."""
    besluit = "{orgaan: raad, soort: intrekking, datum: 2025-06-10}"
    text = DUINSTAD[VORIG].replace("tot_en_met: 2025}", "tot_en_met: 2026}")
    files = {**DUINSTAD, VORIG: f"{text}vaststelling: {{stand: vastgesteld, besluiten: [{besluit}]}}\n"}
    only = {path: text for path, text in files.items() if not path.startswith("duinstad/2026")}
    publicatie = catalogus_of(only).publicaties["duinstad"]
    told = view_wijzigingen(compare_jaren(publicatie, 2025, 2026, PEILDATUM))
    assert told.kort[0] == (
        "De enige interventie van 2025 staat ook in de plannen van 2026; voor 2026 wordt geen andere genoemd."
    )
    assert told.waarschuwingen[0] == (
        "‘Gezondheid 2025’ is ingetrokken (10 juni 2025). Wat er van 2026 nog in staat, was het plan van toen."
    )


def expect(rest: str) -> dict[str, str]:
    """Return the interventie with one expected result."""
    before = "{id: r1, beoogd: 60 deelnemers, van_jaar: 2026}"
    assert before in DUINSTAD[BEWEEGCOACH]
    return {BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(before, f"{before[:-1]}, {rest}}}")}


@pytest.mark.parametrize(
    ("richting", "nu", "oordeel"),
    [
        ("hoger_is_beter", 150, ", en dat is minder ambitieus"),
        ("hoger_is_beter", 300, ", en dat is ambitieuzer"),
        ("lager_is_beter", 150, ", en dat is ambitieuzer"),
        ("geen", 150, ""),
    ],
)
def test_a_result_that_is_expected_to_be_another_number_is_told_with_whether_it_asks_less(
    richting: str, nu: int, oordeel: str
) -> None:
    """Whoever judges a proposal must not have to look for it."""

    def plans(waarde: int) -> dict[str, str]:
        return expect(f"waarde: {waarde}, indicator: roken, eenheid: procent") | indicator("", richting=richting)

    assert [zin for zin in moments(plans(230), plans(nu)) if "resultaat" in zin] == [
        f"Verwacht resultaat van ‘Beweegcoach’: was 230% en is nu {nu}%{oordeel}."
    ]


def test_a_result_of_which_the_unit_changed_too_is_not_put_beside_the_old_one() -> None:
    one, other = (expect(rest) for rest in ("waarde: 230, eenheid: procent", "waarde: 150, eenheid: deelnemers"))
    assert [zin for zin in moments(one, other) if "resultaat" in zin] == []
