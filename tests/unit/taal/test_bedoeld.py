"""The nearest name: what an editor may have meant, also among thousands of names."""

import time

import pytest

from uitvoeringskompas.taal.bedoeld import LONGEST, ask_bedoel, ask_bedoelde, find_nearest, rank_by_nearness

PARTIJEN = ("ggd", "welzijn", "Beweegt-genoeg", "één-loket")
JAREN = ("2024/gezondheid", "2026/gezondheid", "2025/gezondheid", "2026/jeugd")


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("welzjin", PARTIJEN, "welzijn"),
        ("welzijnswerk", PARTIJEN, "welzijn"),
        ("GGZ", PARTIJEN, "ggd"),
        ("wélzijn", PARTIJEN, "welzijn"),
        ("beweegt-vaak", PARTIJEN, "Beweegt-genoeg"),
        ("2027/gezondheid", JAREN, "2026/gezondheid"),
        ("spuk", PARTIJEN, None),
        ("ggd", (), None),
        ("", PARTIJEN, None),
        ("welzijn" + "n" * LONGEST, PARTIJEN, None),
    ],
)
def test_the_nearest_name_is_meant_whatever_its_case_and_accents(
    typed: str, known: tuple[str, ...], meant: str | None
) -> None:
    """Of names that are equally near it is the latest year; what looks like none of them has no nearest name."""
    assert find_nearest(typed, known) == meant


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("deels_behaald", ("niet_behaald", "niet_meetbaar"), None),
        ("niet_behald", ("behaald", "niet_behaald"), "niet_behaald"),
        ("erkent", ("niet_erkend", "erkend"), "erkend"),
        ("bekent", ("onbekend",), None),
        ("bekent", ("bekend", "onbekend"), "bekend"),
        ("onbeknd", ("bekend", "onbekend"), "onbekend"),
        ("onderwijzen", ("onderwijs",), "onderwijs"),
        ("gestart", ("gestopt", "niet_gestart"), None),
        ("lager_beter", ("hoger_is_beter",), None),
        ("geen-doelen", ("doelen",), None),
        ("minder-bewegen", ("meer-bewegen", "ouderen-bewegen"), None),
        ("jongern", ("jongeren", "ouderen"), "jongeren"),
    ],
)
def test_the_opposite_is_never_meant(typed: str, known: tuple[str, ...], meant: str | None) -> None:
    """Who takes a wrong suggestion over would say the opposite of what was meant."""
    assert find_nearest(typed, known) == meant


def test_who_must_be_sure_asks_for_more_likeness() -> None:
    assert [find_nearest("regels", ["regie"], near=near) for near in (60, 80)] == ["regie", None]


def test_choices_stand_in_order_of_nearness_and_none_is_lost() -> None:
    assert rank_by_nearness("Ouder", ("school", "ouderen", "ouders", "ggd")) == ("ouders", "ouderen", "ggd", "school")


def test_the_question_names_what_is_near_and_is_absent_when_nothing_is() -> None:
    asked = [ask_bedoelde("ggd"), ask_bedoelde(None), ask_bedoel("check"), ask_bedoel(None)]
    assert asked == ['Bedoelde je "ggd"?', "", "Bedoel je 'check'?", ""]


def test_hundreds_of_wrong_names_among_thousands_of_long_ones_cost_no_minutes() -> None:
    """In Python it was a minute for every 500; mostly this takes less than a second."""
    known = [f"{'a-' * 36}x{place:05d}" for place in range(5_000)]
    start = time.process_time()
    found = {find_nearest(f"{'a-' * 36}y{place:05d}", known) for place in range(500)}
    assert (time.process_time() - start < 10, len(found) > 100) == (True, True)
