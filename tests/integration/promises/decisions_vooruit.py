"""The decisions about what a site costs and how soon a save is seen, each with the tests that show that it holds."""

from __future__ import annotations

from collections.abc import Mapping

SINCE_VOORUIT: Mapping[int, tuple[str, ...]] = {
    265: (
        "bench/test_boom.py::test_hugo_and_jinja_alone_print_the_same_words_in_the_same_structure",
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
    269: (
        "unit/adapters/mkdocs/test_on_request.py::test_nothing_is_made_that_nobody_asked_for",
        "unit/adapters/mkdocs/test_on_request.py::test_a_page_that_was_asked_for_is_the_page_of_a_build",
        "integration/test_serve.py::test_a_preview_that_does_not_reload_browsers_has_every_page",
    ),
    270: (
        "integration/test_serve.py::test_an_edit_of_a_plan_costs_no_build_of_the_whole_site",
        "unit/adapters/mkdocs/test_on_request.py::test_what_is_no_plan_asks_for_a_build",
    ),
    271: (
        "unit/check/test_memory.py::test_after_any_edits_the_same_is_said_as_at_first_sight",
        "unit/check/test_memory.py::test_an_edit_costs_the_judgement_of_its_publisher_and_of_those_that_look_at_others",
    ),
    272: (
        "integration/test_following.py::test_what_the_system_tells_is_heard_long_before_anybody_looks",
        "integration/test_following.py::test_where_the_system_tells_nothing_looking_finds_it",
    ),
    273: (
        "unit/adapters/test_press.py::test_many_files_are_made_by_others_and_each_is_at_its_place",
        "unit/adapters/test_press.py::test_what_goes_wrong_elsewhere_goes_wrong_here",
    ),
    274: (
        "unit/keeping/test_store.py::test_what_is_not_sure_to_be_ours_is_not_there_and_nobody_hears_of_it",
        "unit/keeping/test_store.py::test_an_entry_with_any_other_byte_is_not_there",
        "unit/keeping/test_prints.py::test_every_state_of_the_files_of_a_publisher_has_another_print_and_touches_no_other",
        "unit/keeping/test_prints.py::test_the_print_of_ourselves_holds_every_file_of_ours_and_the_version_of_every_library",
    ),
    275: (
        "unit/check/test_again.py::test_after_any_edits_the_same_is_said_as_by_a_look_at_everything",
        "unit/check/test_again.py::test_an_edit_costs_the_file_that_was_edited",
        "unit/check/test_again.py::test_an_edit_costs_the_judgement_of_its_publisher_and_of_those_that_looked_at_it",
        "unit/check/test_again.py::test_a_file_that_changes_while_it_is_read_is_not_known",
        "unit/cli/test_check.py::test_what_is_kept_stands_beside_the_plans_and_a_comparison_keeps_nothing",
    ),
    276: (
        "unit/adapters/pieces/test_writing.py::test_a_site_has_the_same_bytes_on_one_core_and_on_three",
        "unit/adapters/test_cores.py::test_what_goes_wrong_with_one_is_raised_here_after_what_came_before_it",
        "unit/adapters/test_cores.py::test_where_a_running_process_cannot_be_copied_there_is_one_core",
    ),
    277: (
        "unit/model/test_rondblik.py::test_where_nothing_that_was_asked_has_another_answer_the_pages_are_the_same",
        "unit/model/test_rondblik.py::test_no_page_of_a_publisher_looks_at_everything",
    ),
    278: (
        "unit/adapters/pieces/test_kept.py::test_after_any_edits_the_site_is_the_one_of_a_build_that_kept_nothing",
        "unit/adapters/pieces/test_kept.py::test_what_somebody_changed_in_a_site_is_made_again",
        "integration/test_opnieuw.py::test_where_nothing_changed_that_is_said_and_nothing_is_written",
        "integration/test_opnieuw.py::test_of_a_proposal_nothing_is_kept_and_for_one_nothing_is_read",
    ),
    279: (
        "unit/pages/test_compiler.py::test_a_template_prints_what_it_prints_in_jinja",
        "unit/adapters/test_work_of_a_page.py::test_a_page_of_the_examples_takes_no_more_work_than_it_needs",
    ),
    280: (
        "unit/pages/test_weight.py::test_a_page_is_not_much_more_than_its_words",
        "unit/pages/test_weight.py::test_a_class_is_on_a_page_for_who_asks_for_it",
        "unit/pages/test_weight.py::test_what_comes_back_in_every_row_of_a_timeline_is_drawn_once",
        "unit/pages/test_icons.py::test_no_template_draws_a_shape_of_its_own_for_a_label",
        "unit/pages/test_icons.py::test_every_code_that_becomes_a_label_has_a_sign",
    ),
    281: (
        "unit/adapters/test_preview_again.py::test_after_any_edits_every_page_and_every_file_is_as_at_first_sight",
        "unit/adapters/test_preview_again.py::test_a_page_that_was_looked_at_says_the_new_of_others",
        "unit/adapters/test_preview_again.py::test_an_edit_of_one_publisher_lists_no_pages_of_another",
        "unit/check/test_folders.py::test_after_any_edits_the_same_is_said_as_of_one_look_at_everything",
        "unit/check/test_folders.py::test_what_was_just_written_is_read_until_a_second_edit_would_show",
        "integration/test_following.py::test_of_what_is_only_read_the_system_tells_nothing",
        "integration/test_following.py::test_while_an_editor_waits_for_a_page_nobody_looks",
    ),
    282: (
        "unit/check/test_notebook.py::test_after_any_edits_every_run_says_what_a_look_at_everything_says",
        "unit/check/test_notebook.py::test_a_run_after_one_edit_reads_that_file_and_judges_its_publisher",
        "unit/check/test_notebook.py::test_a_verdict_is_on_the_bytes_that_were_read_and_not_on_those_that_stand_there_later",
        "unit/check/test_notebook.py::test_a_file_with_a_mistake_is_read_each_time_and_its_neighbours_are_not",
        "unit/reading/test_keepsake.py::test_what_is_kept_of_the_plans_that_we_publish_is_what_their_files_say",
    ),
    283: (
        "unit/adapters/test_file.py::test_it_is_the_same_file_at_both_places_and_takes_no_room",
        "unit/adapters/test_file.py::test_what_is_written_in_the_new_site_changes_nothing_in_the_old_one",
        "unit/adapters/test_file.py::test_what_changed_since_it_was_read_goes_along_as_it_was_read",
        "unit/adapters/test_file.py::test_where_no_file_gets_a_second_name_it_is_copied",
    ),
    284: (
        "unit/adapters/test_cores.py::test_after_so_many_things_other_copies_go_on_and_what_the_first_worked_out_is_gone",
        "unit/check/test_memory.py::test_reading_and_judging_plans_leaves_nothing_that_python_would_have_to_look_for",
        "unit/check/test_memory.py::test_what_was_judged_no_longer_knows_where_everything_stands",
        "unit/adapters/test_standing.py::test_while_plans_are_put_together_nothing_is_looked_through_and_afterwards_it_is",
    ),
    285: (
        "unit/test_vast.py::test_a_value_stays_as_it_was_given",
        "unit/test_vast.py::test_values_of_one_class_are_equal_when_all_they_hold_is",
        "unit/test_vast.py::test_a_class_may_say_itself_when_two_are_equal_and_those_below_it_say_the_same",
        "unit/test_vast.py::test_a_value_is_shown_without_what_would_fill_screens",
        "test_architecture.py::test_every_library_is_imported_only_in_its_home",
        "unit/voorproef/test_parts.py::test_what_kompas_check_says_is_said_without_a_compiled_library",
    ),
    286: (
        "unit/compare/test_planjaren.py::test_a_year_has_the_interventies_that_the_page_of_that_year_counts",
        "unit/compare/test_planjaren.py::test_what_the_plan_names_for_other_years_is_not_new_and_not_gone",
        "unit/compare/test_notajaren.py::test_goals_of_a_nota_that_begins_later_say_from_when_it_holds",
        "unit/compare/test_notajaren.py::test_a_later_nota_sets_no_targets_before_it_begins",
        "unit/compare/test_planjaren.py::test_what_somebody_stopped_stays_stopped",
        "unit/compare/test_planjaren.py::test_what_the_next_programme_plans_for_later_is_not_gone",
    ),
    287: (
        "unit/views/pagina/test_kwaliteit_overgenomen.py::test_what_was_found_in_part_is_not_among_what_was_not_found",
        "unit/views/pagina/test_kwaliteit_overgenomen.py::test_a_component_of_which_only_a_plan_was_found_is_not_among_what_was_not_found",
        "unit/views/pagina/test_kwaliteit_overgenomen.py::test_a_success_in_a_public_source_is_no_celebration",
        "unit/views/pagina/test_kwaliteit_overgenomen.py::test_the_document_that_a_programme_was_taken_from_is_no_other_plan_that_it_stands_in",
        "unit/views/pagina/test_kwaliteit_overgenomen.py::test_looking_back_each_year_takes_a_look_back_on_each_year",
        "unit/rules/leidraad/test_telling.py::test_of_what_is_there_something_is_told",
        "unit/rules/leidraad/test_telling.py::test_a_field_that_several_items_share_tells_only_of_the_item_that_its_value_is_about",
    ),
    288: (
        "unit/views/pagina/test_partij.py::test_of_a_programme_that_is_over_it_is_told_what_the_party_was_to_do_and_not_that_it_did",
        "unit/views/pagina/test_partij.py::test_of_who_carries_out_without_a_role_no_role_is_made_up",
        "unit/views/onderwerp/woord/test_onbekend.py::test_that_a_goal_has_no_outcome_is_not_that_nothing_is_said_about_it",
        "unit/views/pagina/test_evaluatie_resultaten.py::test_a_figure_of_another_year_is_not_what_became_of_this_one",
        "unit/views/pagina/test_zonder_einde.py::test_a_nota_without_end_is_meant_from_its_first_year",
    ),
    289: (
        "unit/views/test_concept_naast_lopend.py::test_the_goals_of_the_running_programme_are_told_by_its_own_words_and_targets",
        "unit/views/test_concept_naast_lopend.py::test_who_judges_what_is_to_come_reads_it_on_demand",
        "unit/views/test_concept_naast_lopend.py::test_a_goal_that_only_stands_in_a_concept_is_told_by_that",
        "unit/views/onderwerp/overzicht/test_gaande.py::test_what_runs_is_as_the_latest_reports_say_and_not_as_it_is_today",
        "unit/views/onderwerp/stand/test_opgave.py::test_what_ran_is_not_said_to_run_once_its_planned_end_is_past",
        "unit/views/onderwerp/overzicht/test_kalenderpunten.py::test_each_promise_of_a_party_has_a_date_of_its_own_and_the_count_counts_them",
        "unit/views/onderwerp/overzicht/test_kalenderpunten.py::test_two_programmes_of_one_year_each_say_what_comes_after_money_that_ends",
    ),
}
