"""The decisions about what a site costs and how soon a save is seen, each with the tests that show that it holds."""

from __future__ import annotations

from collections.abc import Mapping

SINCE_VOORUIT: Mapping[int, tuple[str, ...]] = {
    265: (
        "bench/test_boom.py::test_hugo_prints_the_same_words_in_the_same_structure",
        "bench/test_boom.py::test_a_page_with_another_word_or_one_element_less_is_told",
    ),
    266: (
        "bench/test_verhoudingen.py::test_a_command_counts_with_what_it_starts_and_one_that_fails_is_no_measurement",
        "bench/test_boom.py::test_what_is_measured_as_pages_only_is_pages_and_drawings_without_a_png",
        "bench/test_plannen.py::test_made_up_plans_hold_no_errors",
        "test_house_rules.py::test_no_test_asks_the_clock",
    ),
    267: (
        "unit/adapters/policy/test_sources.py::test_a_page_around_a_body_without_code_brings_what_it_brings_as_a_whole",
        "unit/taal/test_locale.py::test_a_whole_number_and_an_amount_are_written_as_babel_writes_them",
        "unit/adapters/test_standing.py::test_what_is_known_by_then_is_not_looked_through_and_is_again_afterwards",
    ),
    268: ("unit/adapters/test_work_of_a_page.py::test_a_page_of_the_examples_takes_no_more_work_than_it_needs",),
}
