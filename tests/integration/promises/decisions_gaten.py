"""For each decision since a site is published whole or not at all (152 on): the tests that show it."""

from __future__ import annotations

OVERZICHT, PAGINA = "unit/views/onderwerp/overzicht", "unit/views/pagina"
REPLACING, CHECK = "unit/adapters/replacing", "unit/check"
READING, VOORSTEL = "unit/reading", "integration/test_voorstel.py"
ALLES, PRINT = "unit/pages/test_alles.py", "browser/test_print.py"

SINCE_GATEN: dict[int, tuple[str, ...]] = {
    152: (
        "test_architecture.py::test_a_subject_imports_only_the_subjects_before_it",
        "test_architecture.py::test_every_module_about_a_subject_stands_in_one_of_the_rooms_of_subjects",
    ),
    153: (
        f"{OVERZICHT}/test_doelmatrix.py::test_each_year_has_the_verdict_of_then_and_the_latest_that_of_today",
        f"{OVERZICHT}/test_doelmatrix.py::test_of_goals_without_figures_and_where_nothing_can_be_said_there_is_no_table",
    ),
    154: (
        "unit/pages/test_partijnamen.py::test_the_first_mention_of_a_party_leads_to_its_page",
        "unit/pages/test_partijnamen.py::test_what_may_be_something_else_stays_words",
    ),
    155: (
        f"{ALLES}::test_it_holds_the_overview_every_chapter_and_then_every_interventie",
        f"{ALLES}::test_each_of_its_chapters_is_its_page_word_for_word",
    ),
    156: (f"{PRINT}::test_a_whole_programme_has_a_cover_and_a_list_of_its_chapters_and_none_is_lost",),
    157: (
        f"{PAGINA}/test_kwaliteit.py::test_many_points_that_can_be_added_stand_in_a_fold_that_says_how_many",
        f"{PAGINA}/test_geschiedenis.py::test_of_many_files_the_others_stand_in_a_fold_that_says_how_many",
    ),
    158: (
        f"{REPLACING}/test_beside.py::test_of_two_builds_in_one_place_the_second_is_told",
        f"{REPLACING}/test_beside.py::test_a_place_is_free_when_its_holder_was_killed",
    ),
    159: (
        f"{REPLACING}/test_beside.py::test_hidden_files_are_there_and_all_is_on_the_disk_before_the_folders_change_places",
        f"{REPLACING}/test_beside.py::test_a_build_that_is_killed_at_any_step_leaves_the_old_site_or_the_new_one_whole",
    ),
    160: (
        f"{REPLACING}/test_ground.py::test_a_folder_that_cannot_be_moved_is_refused",
        f"{REPLACING}/test_ground.py::test_what_is_mounted_in_the_site_is_never_emptied",
        f"{REPLACING}/test_beside.py::test_everybody_may_read_the_site_and_only_its_owner_write",
    ),
    161: ("integration/test_serve.py::test_settings_that_break_and_folders_that_go_away_are_told_and_end_nothing",),
    162: (
        f"{CHECK}/test_gaten.py::test_broken_is_who_has_an_error_of_its_own",
        f"{CHECK}/test_gaten.py::test_an_error_in_what_belongs_to_everybody_leaves_nothing_to_publish",
    ),
    163: (
        f"{CHECK}/test_gaten.py::test_a_sound_publisher_is_published_to_the_byte_as_if_the_broken_one_were_not_there",
        f"{CHECK}/test_gaten.py::test_beside_a_gap_a_publisher_keeps_its_address",
        "integration/test_publiceren.py::test_one_issue_is_opened_and_says_what_was_given_as_it_is",
    ),
    164: (
        f"{CHECK}/test_last_good.py::test_the_last_version_without_errors_is_on_the_site_with_a_notice",
        f"{CHECK}/test_last_good.py::test_a_clone_that_is_cut_off_knows_no_day_and_so_no_version",
    ),
    165: (
        f"{VOORSTEL}::test_the_body_of_the_comment_is_made_by_our_own_program_from_objects",
        f"{VOORSTEL}::test_who_reads_a_proposal_may_not_write_and_who_may_write_reads_one_text",
        "unit/cli/test_diff_buiten.py::test_the_first_line_names_files_beside_the_plans",
    ),
    166: (
        "unit/rules/test_persoon.py::test_what_is_about_one_person_is_found",
        "unit/rules/test_persoon.py::test_what_looks_like_it_and_is_not_stays",
    ),
    167: (
        f"{READING}/test_characters.py::test_whatever_unicode_calls_ignorable_is_refused_between_spaces",
        f"{READING}/test_characters.py::test_what_has_a_use_stays",
    ),
    168: (
        f"{READING}/test_faults.py::test_a_mistake_is_told_on_its_line_with_what_to_do",
        f"{READING}/test_faults.py::test_of_two_mistakes_in_one_file_both_are_told",
        f"{READING}/test_mistakes.py::test_a_mistake_is_told_in_whole_sentences_at_its_place",
    ),
    169: (
        f"{READING}/test_hostile.py::test_a_hostile_file_gets_a_few_short_messages",
        f"{READING}/test_bijlage.py::test_json_that_costs_too_much_is_refused",
    ),
    170: (
        "test_chain.py::test_whatever_is_installed_is_installed_by_its_hash_and_from_a_wheel",
        "test_chain.py::test_every_package_has_an_exact_version_and_at_least_one_hash",
    ),
    171: ("unit/adapters/policy/test_sources.py::test_only_a_page_with_a_script_lets_one_run",),
    172: (
        "unit/validation/test_differences.py::test_what_only_the_judge_refuses_is_told_as_a_mistake_of_ours",
        "unit/validation/test_differences.py::test_our_schemas_ask_nothing_in_which_they_differ",
    ),
    173: (
        "test_workflows.py::test_what_may_write_a_release_runs_nothing_of_ours",
        "test_workflows.py::test_a_release_has_its_provenance_and_its_bill_of_materials",
    ),
    174: ("integration/test_security_txt.py::test_what_is_old_or_of_a_person_is_not",),
    175: (
        "test_ways_out.py::test_comrak_can_be_left_for_an_engine_in_python",
        "test_ways_out.py::test_mkdocs_and_all_that_comes_with_it_can_be_left_for_our_own_writer",
    ),
    176: (
        "unit/rules/leidraad/test_leidraad.py::test_a_word_that_this_program_does_not_give_stays_where_it_was_typed",
    ),
    177: ("unit/pages/test_drawings.py::test_a_drawing_wears_the_accent_of_whose_page_it_is_beside",),
    178: (
        "browser/test_seeing.py::test_letters_twice_as_large_are_not_cut_off",
        "browser/test_seeing.py::test_with_colours_of_the_system_every_drawing_is_seen_and_so_is_the_focus",
    ),
}
"""Number of the decision → tests, by their place below the folder ``tests``."""
