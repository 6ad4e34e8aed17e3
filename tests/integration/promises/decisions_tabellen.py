"""For each decision about tables, forms and previews (179 on): the tests that show it."""

from __future__ import annotations

SINCE_TABELLEN: dict[int, tuple[str, ...]] = {
    179: (
        "unit/tables/test_lezen.py::test_reading_loads_no_library_before_it_is_asked",
        "unit/tables/test_lezen.py::test_a_library_that_is_not_installed_is_told",
    ),
    180: (
        "unit/tables/test_xlsx.py::test_a_number_is_read_as_its_format_shows_it",
        "unit/tables/test_ods.py::test_a_value_counts_only_when_it_says_what_is_shown",
    ),
    181: (
        "unit/tables/test_same_table.py::test_a_broken_file_is_read_or_told_and_never_raises",
        "unit/tables/test_same_table.py::test_the_same_table_in_each_format_gives_the_same_cells",
    ),
    182: ("unit/importing/test_cellen.py::test_an_amount_is_read_or_the_reason_is_told",),
    183: (
        "unit/importing/test_tabel.py::test_headings_as_gemeenten_write_them_are_known_or_guessed_with_the_reason",
        "unit/importing/test_koppelbestand.py::test_columns_are_found_again_by_their_headings_and_what_is_new_or_gone_is_told",
    ),
    184: (
        "unit/importing/test_elke_cel.py::test_every_cell_that_holds_something_comes_out_once",
        "unit/importing/test_niets_verloren.py::test_every_cell_is_in_the_plans_where_it_is_said_to_be_or_told_with_the_reason",
        "unit/cli/test_import.py::test_nothing_is_written_when_the_plans_would_hold_an_error",
    ),
    185: (
        "unit/importing/test_tweede_keer.py::test_the_same_table_changes_nothing",
        "unit/importing/test_tweede_keer.py::test_what_an_editor_changed_stays_and_is_told_when_the_table_says_something_else",
        "unit/importing/test_tweede_keer.py::test_what_an_editor_took_away_does_not_come_back",
    ),
    186: (
        "unit/workbook/test_terugzetten.py::test_what_was_changed_in_the_plans_meanwhile_stays_and_what_both_changed_is_told",
        "unit/workbook/test_terugzetten.py::test_what_is_gone_from_the_workbook_stays_in_the_plans_unless_somebody_says_so",
        "unit/workbook/test_alle_programmas.py::test_a_workbook_that_nobody_changed_changes_nothing",
    ),
    187: (
        "unit/workbook/test_elk_veld.py::test_every_field_of_every_kind_of_file_comes_back_as_it_was",
        "unit/workbook/test_xlsx.py::test_a_text_never_becomes_a_formula",
        "unit/workbook/test_xlsx.py::test_names_are_closed_and_what_is_filled_in_is_open",
    ),
    188: (
        "browser/beheer/test_sveltia.py::test_who_has_no_account_changes_a_title_and_gets_the_file_with_that_line_changed",
    ),
    189: (
        "unit/beheer/test_formulier.py::test_every_field_of_every_kind_of_file_is_asked_in_the_order_of_its_schema",
        "unit/beheer/test_formulier.py::test_a_number_is_a_text_that_is_read_strictly_and_a_choice_has_words",
    ),
    190: (
        "unit/adapters/policy/test_headers.py::test_beside_a_form_the_files_hold_no_policy_since_it_would_stop_the_form",
    ),
    191: (
        "unit/voorproef/test_parts.py::test_what_kompas_check_says_is_said_without_a_compiled_library",
        "unit/voorproef/test_stand_ins.py::test_the_judge_that_explains_says_yes_and_no_where_the_fast_one_does",
        "browser/beheer/test_beside_the_form.py::test_what_is_wrong_is_told_beside_the_field_and_the_page_follows_what_is_typed",
    ),
    192: ("unit/voorproef/test_assets.py::test_of_the_folder_of_plans_only_the_plans_go_along",),
    193: (
        "unit/adapters/test_npm.py::test_a_package_with_other_bytes_is_not_published",
        "unit/voorproef/test_assets.py::test_a_file_of_pyodide_that_is_another_one_is_not_published",
    ),
    194: ("unit/writing/test_skeleton.py::test_a_block_of_any_field_makes_a_valid_file_when_its_hashes_go",),
    195: ("unit/writing/test_verslag.py::test_an_evaluation_begins_with_each_result_agreement_and_amount",),
    196: (
        "unit/writing/test_vorig_jaar.py::test_what_was_reported_as_finished_does_not_go_on",
        "unit/writing/test_vorig_jaar.py::test_an_amount_of_last_year_stands_above_the_line_that_waits_for_one",
    ),
    197: (
        "unit/writing/test_bijwerken.py::test_what_an_editor_wrote_about_it_stays_and_is_told",
        "unit/cli/test_new_jaar.py::test_decisions_that_came_later_are_carried_out",
    ),
    198: (
        "unit/cli/test_voorstel.py::test_a_proposal_is_looked_at_without_a_server",
        "unit/cli/test_voorstel.py::test_the_first_page_tells_what_changes_and_leads_to_each_page_before_and_after",
        "browser/test_voorstel.py::test_the_preview_of_a_proposal_is_browsed_from_a_folder_in_its_own_letter",
    ),
    199: (
        "integration/test_voorbeelden.py::test_previews_at_an_address_of_their_own_are_those_of_open_proposals",
        "integration/test_voorstel.py::test_who_reads_a_proposal_may_not_write_and_who_may_write_reads_one_text",
    ),
    200: (
        "unit/cli/test_plek.py::test_what_is_asked_for_is_checked_and_called_as_it_is_seen_from_there",
        "unit/cli/test_plek.py::test_a_project_ends_where_its_repository_begins",
    ),
    201: ("unit/cli/test_plek.py::test_a_check_uses_the_day_of_the_site_beside_the_plans",),
    202: (
        "unit/workbook/test_herkend.py::test_what_a_colleague_put_above_in_a_list_moves_no_change_to_another_line",
        "unit/workbook/test_herkend.py::test_of_two_items_that_it_can_be_none_is_chosen",
        "unit/workbook/test_herkend.py::test_a_column_that_is_gone_takes_nothing_away",
    ),
    203: (
        "unit/cli/test_start.py::test_the_program_itself_needs_no_plans_and_no_pages",
        "unit/cli/test_start.py::test_who_makes_no_pages_waits_for_none",
        "unit/cli/test_start.py::test_every_command_is_where_the_list_says",
    ),
    204: (
        "integration/test_wheel.py::test_a_new_site_is_made_with_the_wheel_that_is_installed_and_shows_nobody_elses_plans",
        "unit/cli/test_new_site.py::test_nothing_is_written_over_what_is_there",
    ),
    205: (
        "unit/writing/test_pakketten.py::test_every_package_is_as_it_was_tested",
        "unit/cli/test_uitgave.py::test_what_pip_remembers_of_its_file_is_used",
    ),
    206: ("test_workflows_of_a_site.py::test_a_workflow_is_ours_step_by_step",),
    207: (
        "unit/cli/test_new_site_keuzes.py::test_a_regio_and_the_frame_of_material_are_asked_for",
        "unit/cli/test_new_site_keuzes.py::test_the_licence_that_is_chosen_comes_whole_and_without_one_the_readme_asks",
        "unit/cli/test_new_site_keuzes.py::test_a_form_brings_its_setting_and_what_npm_installs",
    ),
    208: (
        "unit/views/pagina/test_invalshoek.py::test_a_theme_tells_who_does_what_in_the_order_of_the_alphabet",
        "unit/views/pagina/test_invalshoek.py::test_there_is_a_page_for_what_is_done_and_none_for_what_nobody_does",
        "unit/views/pagina/test_erkend.py::test_the_same_name_is_the_same_interventie_whoever_wrote_it_and_however",
        "unit/views/pagina/test_erkend.py::test_the_same_number_in_the_same_database_is_the_same_interventie_whatever_its_name",
        "unit/views/pagina/test_erkend.py::test_two_numbers_under_one_name_are_two_interventies_and_no_number_is_guessed",
    ),
    209: (
        "integration/test_git_leest_voor.py::test_a_broken_file_and_a_link_do_not_stop_git",
        "integration/test_git_leest_voor.py::test_where_the_program_went_away_git_shows_the_file",
        "integration/test_git_leest_voor.py::test_nothing_that_stands_in_a_repository_is_run",
    ),
    210: ("unit/cli/test_git.py::test_it_keeps_nothing_and_merges_nothing",),
    211: ("unit/cli/test_git.py::test_it_keeps_nothing_and_merges_nothing",),
    212: (
        "unit/writing/test_putting.py::test_what_is_new_comes_where_the_schema_has_it",
        "unit/writing/test_append.py::test_items_stand_in_a_list_inside_another_mapping",
    ),
    213: (
        "unit/workbook/test_namen.py::test_what_stands_before_the_line_is_the_reference",
        "unit/workbook/test_namen.py::test_one_reference_is_chosen_from_a_list_that_lets_something_new_in",
    ),
    214: (
        "unit/workbook/test_uitgever.py::test_new_rows_find_their_place_also_in_what_is_new_in_the_same_workbook",
        "unit/workbook/test_uitgever.py::test_what_still_has_something_in_it_does_not_go_away",
    ),
    215: ("unit/cli/test_start.py::test_a_workbook_waits_for_nobody_who_judges",),
    216: ("unit/workbook/test_namen.py::test_an_opendocument_asks_too",),
    217: ("unit/writing/test_plain.py::test_what_is_too_wide_for_a_line_is_folded_or_stands_below_each_other",),
    218: (
        "browser/beheer/test_local_folder.py::test_what_is_written_in_a_folder_without_git_stands_in_its_files",
        "browser/beheer/test_local_folder.py::test_a_folder_without_plans_is_refused_and_one_may_choose_again",
    ),
    219: ("browser/beheer/test_proposal.py::test_saving_is_a_proposal_of_one_line_on_a_branch_of_its_own",),
    220: (
        "unit/beheer/test_wijziging.py::test_items_in_another_order_take_their_remarks_along",
        "unit/beheer/test_echte_bestanden.py::test_a_file_says_what_was_changed_and_keeps_its_remarks",
    ),
    221: (
        "unit/docs/test_voorbeelden.py::test_the_examples_together_are_plans_without_an_error_or_a_warning",
        "unit/docs/test_voorbeelden.py::test_a_field_that_no_example_shows_is_left_out_for_a_reason",
    ),
    222: ("integration/test_windows.py::test_without_what_only_linux_has_plans_are_written_judged_and_published",),
    223: ("browser/test_wide.py::test_on_a_phone_no_word_is_cut",),
}
