"""For each decision since a site is published whole or not at all (152 on): the tests that show it."""

from __future__ import annotations

OVERZICHT, PAGINA = "unit/views/onderwerp/overzicht", "unit/views/pagina"
REPLACING, CHECK = "unit/adapters/replacing", "unit/check"
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
}
"""Number of the decision → tests, by their place below the folder ``tests``."""
