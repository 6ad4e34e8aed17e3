"""The decisions about finding, following and taking along, each with the tests that show that it holds."""

from __future__ import annotations

from collections.abc import Mapping

SINCE_VINDEN: Mapping[int, tuple[str, ...]] = {
    224: ("unit/exports/test_gegevens.py::test_every_field_of_the_plans_is_a_column_of_one_table",),
    225: (
        "unit/exports/test_gegevens.py::test_what_was_renamed_has_one_line_through_the_years",
        "unit/exports/test_gegevens.py::test_every_filled_field_is_in_its_table_and_every_row_has_a_key_of_its_own",
    ),
    226: (
        "unit/exports/test_gegevens.py::test_no_text_begins_as_a_formula",
        "unit/exports/test_gegevens.py::test_a_value_is_written_exactly_and_as_a_dutch_spreadsheet_reads_it",
    ),
    227: (
        "unit/exports/test_gegevens.py::test_a_packed_file_says_whose_it_is_and_holds_only_tables_with_rows",
        "unit/exports/test_gegevens.py::test_the_tables_of_the_site_hold_all_publishers_and_are_always_there",
    ),
    228: ("unit/exports/test_volgen.py::test_a_feed_tells_each_change_in_the_words_of_the_history",),
    229: (
        "unit/exports/test_volgen.py::test_a_date_is_known_again_when_its_day_changes_and_nothing_comes_from_the_clock",
    ),
    230: ("unit/exports/test_volgen.py::test_a_date_of_the_plans_is_a_whole_day_or_all_days_that_it_can_be",),
    231: (
        "unit/exports/test_volgen.py::test_what_was_made_up_says_so_in_every_date_and_every_message",
        "unit/exports/test_volgen.py::test_what_belongs_to_a_proposal_says_first_that_nobody_decided_on_it",
    ),
    232: (
        "browser/test_zoeken.py::test_what_people_type_finds_what_they_mean_among_the_first_three",
        "unit/adapters/search/test_findable.py::test_the_frame_is_left_out_and_what_nobody_sees_stands_beside_the_content",
    ),
    233: (
        "unit/adapters/search/test_findable.py::test_of_a_page_that_repeats_others_its_headings_alone_are_read",
        "unit/views/pagina/test_vergelijk.py::test_a_search_finds_what_changed_with_the_years_beside_each_other_alone",
    ),
    234: ("unit/adapters/search/test_indexing.py::test_the_page_to_search_alone_may_run_a_program",),
    235: ("unit/adapters/search/test_indexing.py::test_without_the_program_a_site_has_no_field",),
    247: (
        "unit/views/pagina/test_gegevens.py::test_every_file_that_people_take_along_has_a_link_and_every_link_has_a_file",
        "unit/exports/test_gegevens_json.py::test_openapi_describes_every_address_and_nothing_else",
    ),
    248: (
        "unit/exports/test_rekenboek.py::test_both_formats_hold_the_same_and_have_the_same_bytes_each_time",
        "unit/views/pagina/test_gegevens.py::test_a_form_that_a_site_does_not_bring_is_not_promised",
    ),
    249: (
        "integration/test_gegevens_lezen.py::test_pandas_gives_the_answer_of_the_plans",
        "integration/test_gegevens_lezen.py::test_duckdb_gives_the_answer_of_the_plans",
        "unit/exports/test_parquet.py::test_every_column_has_its_type_and_what_is_not_there_is_null_and_never_zero",
    ),
    237: ("unit/documenten/test_documenten.py::test_a_document_has_every_word_of_its_page",),
    238: ("unit/documenten/test_documenten.py::test_hostile_text_is_words_in_every_form",),
    239: (
        "unit/documenten/test_documenten.py::test_a_table_is_one_table_over_all_pages_with_heads_of_columns_and_rows",
        "unit/documenten/test_documenten.py::test_a_checker_that_did_not_write_it_finds_nothing_against_pdf_ua",
        "unit/documenten/test_documenten.py::test_a_sign_without_a_letter_is_spelled_by_its_number",
    ),
    240: ("unit/documenten/test_op_de_site.py::test_a_site_that_asks_has_documents_and_links_to_each",),
    236: ("unit/adapters/search/test_indexing.py::test_what_one_chooses_from_has_the_same_bytes_too",),
    241: (
        "unit/exports/test_dcat_graaf.py::test_everything_that_our_shapes_ask_is_there_and_they_notice_what_is_not",
        "unit/exports/test_dcat_graaf.py::test_every_address_is_described_or_of_a_known_list_and_every_one_of_the_site_is_there",
        "unit/exports/test_dcat_graaf.py::test_no_text_of_a_plan_ends_a_text_or_begins_anything_else",
        "unit/exports/test_dcat_graaf.py::test_below_a_path_every_address_begins_with_it",
    ),
    242: (
        "unit/exports/test_dcat.py::test_what_was_made_up_is_not_offered",
        "unit/exports/test_dcat.py::test_only_a_gemeente_with_a_code_that_we_know_has_an_identifier_of_the_government",
        "unit/exports/test_dcat.py::test_who_transcribed_a_plan_publishes_it_and_not_the_gemeente_that_wrote_it",
        "unit/exports/test_dcat.py::test_the_day_of_change_is_that_of_git_and_without_one_there_is_none",
    ),
    243: ("unit/exports/test_dcat.py::test_a_licence_is_that_of_the_publisher_for_its_own_words_and_else_unknown",),
    250: (
        "unit/exports/test_inbedden.py::test_the_address_of_before_shows_what_the_thing_is_now",
        "unit/exports/test_inbedden.py::test_a_year_later_the_same_address_shows_the_next_programme",
        "integration/test_exports.py::test_what_another_site_shows_stands_in_no_list_of_pages",
    ),
    251: (
        "browser/test_inbedden.py::test_another_site_shows_a_small_page_and_cannot_show_an_ordinary_one",
        "unit/adapters/policy/test_frames.py::test_when_there_are_more_rules_than_a_host_reads_none_is_written_and_the_file_says_so",
    ),
    252: ("browser/test_inbedden.py::test_nine_of_ten_pages_fit_in_their_frame_in_a_column_of_480",),
    244: (
        "unit/pages/test_kaartje.py::test_the_breadcrumb_is_that_of_the_page",
        "unit/pages/test_kaartje.py::test_without_a_known_address_only_names_are_said",
        "unit/pages/test_kaartje.py::test_every_address_of_ours_in_every_head_is_a_page_or_a_file",
    ),
    245: (
        "unit/pages/test_deelplaat.py::test_there_is_a_picture_of_the_site_of_each_publisher_and_of_each_programme",
        "unit/pages/test_kaartje.py::test_a_picture_is_named_with_its_size_and_its_words_and_is_among_the_files",
        "unit/adapters/mkdocs/test_wearing.py::test_pictures_are_made_when_nobody_else_makes_them",
    ),
    246: (
        "unit/pages/test_kaartje.py::test_what_is_made_up_is_no_government_and_says_so_wherever_it_is_shown",
        "unit/pages/test_kaartje.py::test_a_concept_and_a_proposal_say_so_of_themselves",
        "unit/pages/test_deelplaat.py::test_what_must_be_said_first_stands_on_it",
    ),
    253: (
        "unit/views/pagina/test_partijnaam.py::test_that_it_is_one_organisation_is_only_said_as_far_as_the_plans_do",
        "unit/views/pagina/test_partijnaam.py::test_a_department_and_a_group_of_people_are_followed_nowhere_else",
    ),
    254: (
        "unit/views/pagina/test_gebied.py::test_a_region_tells_who_publishes_there_and_which_gemeenten_it_has",
        "unit/views/pagina/test_gebied.py::test_what_a_profile_says_holds_before_what_is_known_of_its_code",
    ),
    255: (
        "unit/views/pagina/test_erkend.py::test_who_stopped_or_changed_it_says_why_in_the_words_of_its_reports_with_the_year",
        "unit/views/pagina/test_erkend.py::test_a_page_tells_who_works_with_it_what_they_changed_and_what_was_learned",
    ),
    256: (
        "unit/adapters/search/test_feeding.py::test_a_page_is_found_by_its_address_by_other_forms_and_by_choices_of_our_own_search",
        "unit/adapters/search/test_feeding.py::test_the_index_of_another_search_stays_as_it_is",
        "integration/test_zoeken_gast.py::test_pages_below_a_path_are_fed_the_owners_stay_and_a_stemmer_is_told",
        "integration/test_zoeken_gast.py::test_a_site_that_wants_no_search_of_ours_keeps_the_index_of_material",
        "browser/test_zoeken_gast.py::test_what_people_type_finds_what_they_mean_among_the_first_three",
        "browser/test_zoeken_gast.py::test_words_that_nobody_sees_find_a_page_and_are_never_shown",
    ),
    257: (
        "unit/adapters/search/test_feeding.py::test_a_word_is_left_out_when_a_longer_one_is_there",
        "browser/test_search_index.py::test_words_beside_a_page_stand_there_once_and_no_word_begins_another",
        "browser/test_search_index.py::test_the_index_stays_small_enough_to_fetch",
    ),
    258: (
        "unit/adapters/search/test_feeding.py::test_a_page_is_found_by_its_address_by_other_forms_and_by_choices_of_our_own_search",
        "browser/test_zoeken_gast.py::test_a_gemeente_a_year_or_a_kind_of_page_beside_a_word_narrows_what_is_found",
    ),
    259: (
        "unit/views/onderwerp/stand/test_dictum.py::test_the_words_stay_true_whatever_became_of_it",
        "unit/documenten/test_documenten.py::test_what_is_asked_stands_once_behind_the_summary_as_points_for_each_body",
    ),
    260: (
        "unit/documenten/test_beelden.py::test_every_drawing_of_the_pdf_stands_in_a_file_to_edit_with_the_same_words",
        "unit/documenten/test_beelden.py::test_a_cover_with_a_logo_is_pdf_ua_and_has_the_logo_of_the_publisher_alone",
    ),
    261: (
        "unit/documenten/test_wegen.py::test_a_link_leads_to_the_page_on_the_web_when_the_site_knows_where_that_is",
        "unit/documenten/test_wegen.py::test_a_link_to_a_page_that_is_a_chapter_here_leads_to_that_chapter",
    ),
    262: (
        "unit/exports/test_rekenboek.py::test_every_table_of_a_site_that_fits_in_a_workbook_fits_in_a_sheet",
        "unit/exports/test_rekenboek.py::test_a_large_workbook_holds_the_same_and_leaves_no_file_behind",
        "unit/views/pagina/test_gegevens.py::test_a_site_that_is_too_large_for_one_workbook_says_what_to_take_instead",
    ),
    263: (
        "unit/exports/test_dcat_geheel.py::test_all_of_a_site_is_no_set_when_anything_is_made_up_or_one_publisher_has_it_all",
        "unit/exports/test_dcat_geheel.py::test_the_programmes_of_a_publisher_are_a_series_through_the_years",
        "unit/exports/test_dcat_geheel.py::test_a_gemeente_on_a_shared_site_has_a_list_with_its_own_data_alone",
    ),
    264: ("unit/views/kit/test_uitrusting.py::test_what_a_site_has_is_read_back_from_what_it_says_of_itself",),
}
