"""For each decision since a figure says how it goes (134 on): the tests that show it, as in ``decisions.py``."""

from __future__ import annotations

KOERS, ONDERWERP = "unit/model/koers", "unit/views/onderwerp"
RULE, PAGINA, FIGUREN = "unit/schema/test_koers.py", "unit/views/pagina", "unit/views/kit/figuren"
CHAPTERS, CHOICE = f"{PAGINA}/test_programmadelen.py", "browser/test_keuze.py"

SINCE_KOERS: dict[int, tuple[str, ...]] = {
    134: (
        f"{RULE}::test_the_schema_knows_every_form_that_there_is_and_the_rule_asks_each_once",
        f"{RULE}::test_every_question_names_its_sources_and_every_source_is_named",
        f"{RULE}::test_a_rule_with_a_mistake_is_told_in_dutch_at_its_line_and_judges_nothing",
    ),
    135: (
        f"{KOERS}/test_properties.py::test_scaling_a_series_changes_no_verdict",
        f"{KOERS}/test_properties.py::test_mirroring_the_direction_mirrors_the_figures",
    ),
    136: (
        f"{KOERS}/test_gevallen.py::test_a_figure_gets_this_verdict_in_this_sentence",
        f"{KOERS}/test_overgenomen.py::test_each_figure_says_what_its_source_lets_us_say",
    ),
    137: (
        f"{KOERS}/test_eigen_oordeel.py::test_both_verdicts_are_told_and_the_own_one_counts",
        f"{KOERS}/test_eigen_oordeel.py::test_one_without_a_reason_is_refused_at_its_line",
        "unit/pages/test_een_oordeel.py::test_the_verdict_is_that_by_the_target_of_who_set_the_goal_and_another_says_whose_it_is",
    ),
    138: (
        f"{ONDERWERP}/geld/test_geldbevinding.py::test_a_line_says_how_it_compares_with_its_budget_or_why_nobody_knows",
        f"{ONDERWERP}/stand/test_mijlpaalbevinding.py::test_a_milestone_says_how_it_went_as_far_as_that_is_told",
        f"{ONDERWERP}/verslag/test_resultaatbevinding.py::test_a_result_says_what_came_of_it_as_far_as_that_is_told",
        "unit/model/test_bevinding.py::test_an_amount_beside_one_that_is_not_known_has_no_verdict",
    ),
    139: (
        "unit/views/onderwerp/doel/test_doelkoers.py::test_goals_are_counted_by_how_they_go_and_never_ranked",
        "unit/views/onderwerp/overzicht/test_aandacht.py::test_what_is_not_known_is_not_off",
    ),
    140: (
        "unit/views/onderwerp/overzicht/test_besluiten.py::test_what_is_to_be_decided_stands_by_date_and_once",
        "unit/views/onderwerp/overzicht/test_besluiten.py::test_of_a_public_source_only_what_has_a_date_to_come_is_told",
    ),
    141: (
        f"{CHAPTERS}::test_a_chapter_is_there_exactly_when_it_has_something_to_say",
        f"{CHAPTERS}::test_an_anchor_of_the_time_when_a_programme_was_one_page_stands_once_at_the_way_to_its_chapter",
    ),
    142: ("browser/test_heights.py::test_no_page_about_a_programme_is_higher_than_ten_screens",),
    143: (
        "unit/pages/test_alles.py::test_each_of_its_chapters_is_its_page_word_for_word",
        "unit/pages/test_alles.py::test_every_anchor_stands_once_and_every_link_inside_leads_to_one",
        "unit/pages/test_alles.py::test_no_search_finds_it",
    ),
    144: (
        "unit/model/test_stamboom.py::test_a_thing_that_was_renamed_and_merged_is_one_family_named_by_its_newest_id",
        f"{PAGINA}/test_interventielijn.py::test_an_interventie_of_one_year_has_no_page_but_that_of_its_year",
    ),
    145: (
        "unit/views/kit/test_tabelvorm.py::test_five_columns_stay_a_table_and_six_of_words_become_cards",
        "unit/views/kit/test_tabelvorm.py::test_in_a_table_of_numbers_the_words_of_a_row_stand_below_its_head",
        "unit/views/kit/test_tabelvorm.py::test_a_cell_shows_two_links_and_has_the_others_on_demand",
    ),
    146: (
        f"{CHOICE}::test_what_is_chosen_is_all_that_is_shown_and_the_count_is_read_out",
        f"{CHOICE}::test_without_a_style_sheet_there_are_no_fields_that_do_nothing",
    ),
    147: (
        f"{PAGINA}/test_vergelijk_stroom.py::test_every_interventie_of_both_years_is_in_the_flow_once_on_its_side",
        f"{PAGINA}/test_vergelijk_cijfers.py::test_what_makes_amounts_incomparable_stands_with_the_money",
    ),
    148: (
        "unit/views/onderwerp/overzicht/test_matrix.py::test_each_year_has_a_status_or_says_in_words_why_there_is_none",
        "unit/views/onderwerp/overzicht/test_matrix.py::test_of_a_public_source_nothing_is_not_yet_done_and_nothing_is_gone",
    ),
    149: ("unit/views/kit/test_figuurbestand.py::test_a_file_needs_no_style_no_script_and_nothing_from_elsewhere",),
    150: (
        f"{FIGUREN}/test_plaatsing.py::test_words_cover_no_other_words_and_no_point_in_a_picture_of_any_width",
        f"{FIGUREN}/test_plaatsing.py::test_words_that_must_stand_on_a_line_stand_on_as_few_as_can_be",
    ),
    151: (
        "unit/adapters/test_drawings.py::test_the_same_drawing_gives_the_same_bytes_in_our_own_letters",
        "unit/views/kit/test_figuurbestand.py::test_a_file_holds_its_title_its_words_as_words_its_source_and_whose_it_is",
    ),
}
