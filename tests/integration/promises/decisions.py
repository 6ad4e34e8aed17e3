"""For each decision in `plugins/README.md` that holds: the tests that show it. Who takes a decision adds a line here.

What a reader or an editor meets is shown on a built site or by the real command; what is about how we work, by the test
that keeps it.
"""

from __future__ import annotations

from tests.integration.promises.decisions_gaten import SINCE_GATEN
from tests.integration.promises.decisions_guest import SINCE_GUEST
from tests.integration.promises.decisions_koers import SINCE_KOERS
from tests.integration.promises.decisions_tabellen import SINCE_TABELLEN
from tests.integration.promises.decisions_vinden import SINCE_VINDEN
from tests.integration.promises.decisions_vooruit import SINCE_VOORUIT

PAGES, SITE, GUIDE, TYPED, OWN_SITE = (
    f"integration/promises/test_{name}.py" for name in ("pages", "site", "guide", "typed", "own_site")
)
BUILD, HISTORY, VOORSTEL = (f"integration/test_{name}.py" for name in ("build", "history", "voorstel"))
WRONG, EXPORTS, TEMPLATES = (f"integration/test_{name}.py" for name in ("wrong_plans", "exports", "own_templates"))
HOUSE, WALLS, CHECK = "test_house_rules.py", "test_architecture.py", "problems/test_check.py"
NEW, JAAR, DIFF = (f"unit/cli/test_{name}.py" for name in ("new", "new_jaar", "diff"))
GIT = "unit/history/test_{}.py"

SHOWN: dict[int, tuple[str, ...]] = {
    1: (
        f"{PAGES}::test_a_number_is_printed_with_the_decimals_that_were_typed",
        f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",
    ),
    2: (f"{WRONG}::test_plans_with_an_error_are_not_published",),
    3: (
        "unit/reading/test_positions.py::test_every_key_and_value_has_a_place",
        "problems/test_memory.py::test_a_hostile_file_takes_little_memory",
    ),
    4: (
        f"{WRONG}::test_plans_with_an_error_are_not_published",
        "unit/reading/test_folder.py::test_links_are_never_followed",
    ),
    5: (f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",),
    6: ("unit/validation/test_agreement.py::test_they_agree_on_our_own_schemas",),
    7: (
        f"{NEW}::test_the_settings_name_every_schema_that_was_written",
        "unit/writing/test_editor.py::test_our_own_settings_are_the_ones_that_others_get",
    ),
    8: ("unit/schema/test_codelijsten.py::test_make_schemas_would_change_nothing",),
    9: ("unit/schema/test_subset.py::test_only_keywords_that_a_form_knows_are_used",),
    11: ("unit/rules/test_rules.py::test_every_kind_of_reference_has_a_rule",),
    12: (f"{TYPED}::test_a_broken_file_is_told_and_nothing_that_refers_to_it",),
    13: (f"{PAGES}::test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up",),
    14: (f"{PAGES}::test_an_intended_result_may_end_after_its_programme",),
    15: (
        f"{PAGES}::test_a_gemeente_with_a_code_that_nobody_knows_is_published",
        f"{TYPED}::test_what_nobody_knows_is_a_warning_and_an_exception_silences_its_own_point_alone",
    ),
    16: (f"{PAGES}::test_what_is_absent_is_not_there_and_what_is_missing_is_said_once",),
    17: (
        "unit/pages/test_catalog.py::test_a_page_is_made_when_it_is_asked_for_and_not_before",
        "unit/adapters/mkdocs/test_shapes.py::test_a_page_is_made_when_it_is_written_and_only_once",
    ),
    18: (
        f"{PAGES}::test_a_link_of_ours_is_relative_and_leads_to_a_page_that_is_there",
        f"{BUILD}::test_the_site_works_under_a_path",
    ),
    19: ("integration/test_afkortingen.py::test_the_first_use_is_explained_and_the_foot_lists_each_once",),
    25: (
        f"{BUILD}::test_a_build_that_is_not_whole_leaves_the_previous_site_untouched",
        f"{BUILD}::test_a_build_that_is_cut_short_leaves_nothing_for_long",
    ),
    26: (f"{BUILD}::test_every_page_has_a_closed_policy_and_asks_nothing_outside",),
    27: ("integration/test_serve.py::test_edits_are_shown_and_mistakes_too",),
    28: (f"{BUILD}::test_a_strict_build_gives_no_warning",),
    29: (f"{SITE}::test_git_is_asked_for_all_commits_at_once_and_for_versions_once_per_history",),
    30: (
        f"{SITE}::test_nothing_that_a_repository_names_is_run",
        f"{GIT.format('hostile')}::test_a_clone_that_left_objects_behind_does_not_fetch_them",
    ),
    31: (
        f"{TYPED}::test_a_shallow_clone_says_that_it_does_not_know",
        f"{GIT.format('unknown')}::test_words_that_git_would_not_say_are_not_believed",
    ),
    32: (f"{SITE}::test_a_file_keeps_its_history_under_another_name",),
    33: (
        f"{SITE}::test_who_changed_something_is_told_when_the_site_wants_it_and_addresses_never",
        f"{HISTORY}::test_the_history_and_the_sources_of_the_plans_are_on_the_site",
    ),
    34: (
        f"{SITE}::test_a_file_keeps_its_history_under_another_name",
        f"{GIT.format('changes')}::test_another_way_of_writing_the_same_is_no_change",
    ),
    36: (
        f"{SITE}::test_a_page_leads_to_the_editor_of_its_file_and_to_a_proposal_about_it",
        f"{HISTORY}::test_a_site_may_leave_its_history_out_and_name_its_own_git_host",
        f"{HISTORY}::test_an_address_that_cannot_be_right_stops_the_build",
    ),
    37: (
        f"{SITE}::test_what_is_not_committed_has_no_date",
        f"{GIT.format('pages')}::test_history_changes_no_page_that_does_not_show_it",
    ),
    38: (
        f"{TYPED}::test_every_command_of_the_readme_that_begins_a_file_does_so",
        f"{NEW}::test_nothing_is_written_through_a_link",
        "unit/writing/test_new_file.py::test_when_one_file_fails_nothing_stays_behind",
    ),
    40: (
        f"{NEW}::test_a_gemeente_gets_a_profile_and_the_settings_that_its_editor_needs",
        f"{NEW}::test_settings_that_are_there_stay_as_they_are",
    ),
    41: ("unit/writing/test_new_year.py::test_every_line_is_a_line_of_the_editor_or_one_that_must_be_new",),
    42: (f"{JAAR}::test_the_account_tells_what_goes_on_and_why",),
    43: (
        f"{TYPED}::test_the_commands_of_the_guide_do_what_it_says",
        "unit/writing/test_new_year.py::test_of_every_field_was_decided_whether_it_goes_on",
    ),
    44: (f"{JAAR}::test_when_there_is_nothing_to_begin_it_says_why",),
    45: (f"{JAAR}::test_the_account_tells_what_goes_on_and_why", f"{JAAR}::test_a_broken_file_is_mended_first"),
    46: ("browser/test_guide_pictures.py::test_a_picture_is_small_and_of_the_size_that_is_printed",),
    47: (f"{TYPED}::test_a_page_and_every_form_of_the_command_say_the_same_of_two_years",),
    48: (f"{PAGES}::test_every_pair_of_years_has_a_page", f"{BUILD}::test_the_site_works_under_a_path"),
    49: (f"{PAGES}::test_a_comparison_warns_first_and_gives_a_difference_only_when_it_is_known",),
    51: (
        f"{TYPED}::test_every_command_of_the_readme_that_compares_does_so",
        f"{DIFF}::test_links_and_huge_files_of_a_revision_are_not_read",
    ),
    52: (
        f"{DIFF}::test_two_equal_revisions_end_with_zero",
        f"{DIFF}::test_a_revision_that_does_not_validate_says_what_is_not_compared",
    ),
    53: (
        f"{DIFF}::test_what_an_editor_writes_calls_nobody_in_a_comment",
        f"{DIFF}::test_a_comment_fits_at_the_git_host",
    ),
    55: (f"{TYPED}::test_a_preview_says_the_same_in_its_content_as_the_site",),
    56: (f"{WALLS}::test_a_room_imports_only_the_rooms_below_it",),
    57: (
        f"{DIFF}::test_each_revision_is_judged_by_the_guideline_that_stood_in_it",
        "unit/cli/test_leidraad.py::test_a_guideline_with_a_mistake_stops_everything_in_dutch",
    ),
    58: ("unit/cli/test_leidraad.py::test_a_writer_sees_what_would_be_missing_if_it_were_adopted_today",),
    59: (
        f"{TYPED}::test_what_nobody_knows_is_a_warning_and_an_exception_silences_its_own_point_alone",
        f"{PAGES}::test_an_exception_stands_on_the_page_with_its_reason",
        "unit/rules/leidraad/test_leidraad.py::test_an_exception_with_a_reason_silences_a_warning_and_no_error",
    ),
    60: (f"{TYPED}::test_a_broken_file_is_told_and_nothing_that_refers_to_it",),
    61: ("unit/rules/leidraad/test_telling.py::test_the_quality_page_and_the_check_miss_the_same_items",),
    62: ("integration/test_other_ways_out.py::test_properdocs_and_the_plain_folder_give_the_same_content",),
    63: (f"{SITE}::test_make_silences_the_notice_about_mkdocs_2_by_the_variables_that_silence_it_here",),
    64: (f"{EXPORTS}::test_an_export_is_in_the_build_of_mkdocs", f"{EXPORTS}::test_an_export_that_is_missing_is_told"),
    65: (
        "integration/test_site_dir.py::test_such_a_folder_is_refused_in_dutch",
        "unit/adapters/mkdocs/test_dutch.py::test_mkdocs_log_is_listened_to_until_the_settings_are_in_order",
    ),
    66: ("unit/docs/test_contributing.py::test_a_recipe_names_every_file_of_the_product_that_knows_its_example",),
    67: ("unit/rules/test_rules.py::test_every_code_has_a_case",),
    68: (
        "unit/pages/test_catalog.py::test_every_kind_has_pages_and_no_address_is_given_twice",
        f"{WALLS}::test_a_kind_of_page_knows_no_other_kind_of_page",
    ),
    69: ("integration/test_real_plans.py::test_every_page_hands_over_exactly_the_headings_that_stand_on_it",),
    70: (
        "integration/test_every_value.py::test_no_word_is_missing_on_the_built_site",
        "unit/schema/test_vocabulaire.py::test_a_place_that_was_forgotten_when_a_field_was_renamed_is_told_in_words",
    ),
    71: (f"{WALLS}::test_no_module_remembers_what_it_was_asked",),
    72: (f"{DIFF}::test_each_revision_is_judged_by_the_guideline_that_stood_in_it",),
    73: ("integration/test_every_value.py::test_a_page_changes_with_a_code_a_year_a_choice_or_a_reference",),
    74: (
        f"{SITE}::test_the_lines_of_the_readme_build_a_site_with_a_template_of_its_own",
        f"{TEMPLATES}::test_a_broken_template_ends_the_build_with_a_sentence_and_leaves_the_site",
    ),
    75: (f"{WALLS}::test_a_wing_of_the_views_imports_only_the_wings_before_it",),
    76: (f"{WALLS}::test_dutch_is_written_in_one_room",),
    77: (f"{HOUSE}::test_a_class_name_stands_for_one_thing",),
    78: ("unit/docs/test_findings.py::test_a_script_fails_with_a_sentence_when_what_it_tells_has_changed",),
    79: (f"{SITE}::test_make_quick_runs_the_same_tests_but_for_browser_and_whole_programs_and_tries_a_fifth",),
    80: (f"{HOUSE}::test_no_test_asks_the_clock",),
    81: (
        "unit/cli/test_overnemen.py::test_the_site_says_that_it_is_taken_over",
        "unit/views/onderwerp/woord/test_onbekend.py::test_no_page_of_a_transcribed_publisher_takes_not_written_for_not_done",
    ),
    82: (
        f"{PAGES}::test_what_was_withdrawn_or_is_a_concept_is_not_called_the_programme_of_now",
        "test_workflows.py::test_the_site_is_published_after_every_change_and_every_night",
    ),
    83: (
        f"{PAGES}::test_an_interventie_stopped_when_somebody_decided_so_and_else_is_not_named_any_more",
        "unit/compare/test_ending.py::test_what_is_not_there_stopped_only_when_somebody_said_so",
    ),
    84: (
        "unit/rules/leidraad/test_telling.py::test_a_check_over_nothing_is_never_met",
        "unit/views/pagina/test_kwaliteit.py::test_what_nobody_asks_and_what_is_about_nothing_stand_apart",
    ),
    85: (
        "unit/rules/test_doubles.py::test_the_first_thing_of_each_list_repeated_at_its_end_is_an_error_that_names_both_lines",
        "unit/rules/test_rules.py::test_an_editor_reads_what_is_wrong_and_how_to_mend_it",
    ),
    86: (
        f"{NEW}::test_a_field_explains_itself",
        "unit/cli/test_new_sjabloon.py::test_a_programme_that_goes_to_the_college_cannot_be_published_with_our_sentences",
        "problems/test_robot.py::test_dots_that_nobody_filled_in_are_never_published",
    ),
    87: ("integration/test_every_value.py::test_no_word_is_missing_on_the_built_site",),
    88: (
        f"{PAGES}::test_the_main_changes_are_open_and_the_others_folded_and_counted",
        "unit/cli/test_diff_words.py::test_a_comment_folds_the_bookkeeping",
        "unit/views/test_namen.py::test_what_goes_on_under_another_id_without_was_is_asked_and_shown_as_two_things",
    ),
    89: (f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",),
    90: (
        f"{PAGES}::test_text_keeps_every_sign_and_its_links_lead_to_whole_addresses_alone",
        f"{GUIDE}::test_what_is_typed_in_a_text_comes_on_the_site_as_the_guide_shows",
        "integration/test_hostile_text.py::test_hostile_text_is_only_ever_text",
    ),
    91: (f"{PAGES}::test_names_stand_as_dutch_people_sort_them",),
    92: (
        "unit/rules/test_getallen.py::test_three_decimals_are_asked_about_unless_the_series_has_them",
        f"{NEW}::test_names_that_differ_in_a_sign_or_a_number_do_not_stand_in_each_others_way",
    ),
    93: (f"{GUIDE}::test_a_moment_is_told_as_precisely_as_it_is_known_and_is_late_only_when_all_of_it_is_over",),
    94: (f"{GUIDE}::test_a_figure_says_its_year_its_source_and_how_sure_it_is",),
    95: (
        f"{GUIDE}::test_figures_in_a_file_of_an_office_stand_on_the_page_as_those_that_were_typed",
        f"{SITE}::test_a_file_of_figures_has_a_history_too",
    ),
    96: (f"{PAGES}::test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up",),
    97: (
        "unit/views/pagina/test_geldstromen.py::test_a_programme_tells_its_whole_and_each_year_and_keeps_income_apart",
        "unit/model/test_geldstroom.py::test_an_amount_for_several_years_is_counted_once_in_the_whole_and_in_no_year",
    ),
    98: (
        f"{PAGES}::test_a_comparison_warns_first_and_gives_a_difference_only_when_it_is_known",
        "unit/views/onderwerp/geld/test_regiogeld.py::test_a_member_reads_what_it_pays_and_what_is_done_there_and_counts_none_of_it",
    ),
    99: (f"{PAGES}::test_a_page_about_the_past_uses_the_name_of_then",),
    100: (
        "unit/views/test_opvolging.py::test_a_comparison_with_the_gemeente_before_is_a_page_that_the_publisher_leads_to",
    ),
    101: ("unit/model/test_indeling.py::test_replaying_every_change_from_2005_gives_exactly_the_gemeenten_of_today",),
    102: (
        "unit/views/test_overgenomen.py::test_years_of_one_plan_do_not_add_or_remove_what_it_plans_per_year",
        "unit/views/test_overgenomen.py::test_money_of_which_no_source_says_anything_is_one_sentence",
    ),
    103: (
        "unit/views/test_samen_verslag.py::test_the_other_programme_lists_the_report_and_counts_its_money_and_status",
        "unit/views/test_samen_verslag.py::test_the_page_of_the_report_says_which_programmes_it_is_about",
    ),
    104: (
        "unit/views/pagina/test_zonder_einde.py::test_the_publisher_lists_the_years_of_which_something_is_known",
        "unit/model/test_jaren.py::test_it_has_a_finite_row_of_years_and_each_of_which_something_is_told",
    ),
    105: ("unit/docs/test_shown.py::test_every_decision_that_holds_is_shown",),
    106: (
        "unit/compare/test_comparison.py::test_what_only_moved_in_time_is_told_once",
        "unit/compare/test_comparison.py::test_of_two_that_went_nobody_knows_which_one_moved",
        "unit/compare/test_geldmoment.py::test_amounts_of_another_moment_are_said_to_be_so",
    ),
    **SINCE_GUEST,
    **SINCE_KOERS,
    **SINCE_GATEN,
    **SINCE_TABELLEN,
    **SINCE_VINDEN,
    **SINCE_VOORUIT,
}
"""Number of the decision → tests, by their place below the folder ``tests``."""
