"""For each decision since we became a guest in Material (107 on): the tests that show it, as in ``decisions.py``."""

from __future__ import annotations

CHECK, CONTRAST = "problems/test_check.py", "unit/pages/test_contrast.py"
SITE, OWN_SITE = (f"integration/promises/test_{name}.py" for name in ("site", "own_site"))
BUILD, GUEST, MENDS, OWN_PAGES = (f"integration/test_{name}.py" for name in ("build", "guest", "mends", "own_pages"))
MENU, PLAATS = (f"integration/configuraties/test_{name}.py" for name in ("menu", "plaats"))
BESIDE, ADAPTER = "integration/naast/test_beside.py", "unit/adapters/mkdocs"
HEADERS = "unit/adapters/policy/test_headers.py"

SINCE_GUEST: dict[int, tuple[str, ...]] = {
    107: (
        f"{GUEST}::test_the_content_is_the_same_in_both_frames",
        f"{GUEST}::test_the_frame_is_that_of_material_in_dutch_without_a_policy_and_without_letters_from_elsewhere",
        "unit/adapters/mkdocs/test_frame.py::test_our_own_frame_is_a_theme_and_nothing_of_another_theme_comes_along",
        f"{SITE}::test_the_blocks_of_material_are_there_for_another_theme_or_plugin",
        "browser/test_guest.py::test_the_search_finds_a_chapter_and_leads_to_it",
        f"{BUILD}::test_the_search_plugin_finds_the_text_of_a_page_and_the_chapter_it_stands_in",
    ),
    108: (
        f"{PLAATS}::test_a_home_page_of_the_user_stays_and_ours_come_in_a_folder_that_the_build_names",
        f"{PLAATS}::test_a_page_of_the_user_can_say_that_our_pages_come_there_and_settings_can_be_inherited",
        f"{ADAPTER}/test_mount.py::test_what_contradicts_itself_is_told_in_dutch",
    ),
    109: (
        f"{MENU}::test_an_entry_leads_to_a_page_of_ours_by_the_name_of_its_source",
        f"{ADAPTER}/test_handover.py::test_a_page_carries_what_other_plugins_read",
    ),
    110: (
        f"{MENU}::test_a_page_of_ours_that_is_not_in_the_menu_stands_in_the_section_where_we_are",
        f"{ADAPTER}/test_navigation.py::test_without_nav_our_first_pages_stand_in_our_order_among_those_of_the_user",
    ),
    111: (f"{ADAPTER}/test_frame.py::test_a_guest_defaults_what_the_user_left_open_and_nothing_else",),
    112: (
        f"{BESIDE}::test_another_plugin_sees_a_page_of_ours_as_it_sees_any_page",
        f"{BESIDE}::test_macros_evaluates_what_stands_on_a_page_of_the_user_and_nothing_of_a_plan",
        f"{BESIDE}::test_dates_are_those_of_the_sources_and_never_the_day_of_the_build",
    ),
    113: (f"{GUEST}::test_pages_that_the_user_leaves_out_are_not_there_and_nothing_leads_to_them",),
    114: (
        "integration/naast/test_menus.py::test_a_menu_from_a_file_in_each_folder_has_our_pages_by_name_and_by_folder",
        "integration/naast/test_languages.py::test_our_pages_are_there_once_in_the_first_language",
    ),
    115: (
        f"{ADAPTER}/test_two_materials.py::test_two_themes_in_one_package_are_named_with_the_way_out",
        "integration/naast/test_other_themes.py::test_the_fork_of_material_has_our_pages_and_its_search_finds_them",
        "integration/test_wheel.py::test_a_folder_with_plans_and_five_lines_becomes_a_site",
    ),
    116: (
        "integration/test_one_publisher.py::test_the_first_page_is_that_of_the_only_publisher",
        "unit/pages/test_catalog.py::test_no_address_of_another_page_changes_when_a_second_publisher_comes",
    ),
    117: (
        f"{SITE}::test_there_are_two_colour_schemes_and_one_accent_per_publisher_that_can_be_read",
        "unit/pages/test_contrast.py::test_words_can_be_read_on_every_ground_of_both_frames",
        "integration/test_host.py::test_light_and_dark_can_be_chosen_only_with_script",
        f"{SITE}::test_a_page_runs_one_script_of_a_few_lines_and_the_page_to_search_one_more",
        "browser/test_every_kind.py::test_a_page_is_in_order_for_whoever_comes",
    ),
    118: (
        "unit/pages/test_stylesheets.py::test_every_selector_of_the_content_stands_below_its_root",
        "unit/pages/test_stylesheets.py::test_no_measure_of_the_content_counts_from_the_root_of_the_document",
    ),
    119: (f"{CONTRAST}::test_the_colour_that_a_user_chose_in_material_is_made_so_that_words_in_it_can_be_read",),
    120: ("unit/pages/test_line_breaks.py::test_on_no_page_two_texts_touch_that_a_visitor_sees_apart",),
    121: ("browser/test_search_index.py::test_every_page_and_every_chapter_is_one_entry",),
    122: (
        f"{MENDS}::test_pages_of_ones_own_ours_and_the_error_page_are_mended_and_the_last_word_is_the_users",
        f"{MENDS}::test_who_wants_material_as_it_is_gets_it_so",
        f"{ADAPTER}/test_mends.py::test_every_mend_finds_its_place_in_the_frame_that_is_installed",
    ),
    123: (
        f"{OWN_PAGES}::test_only_in_our_own_frame_a_page_carries_its_policy",
        "unit/adapters/policy/test_whole.py::test_the_files_with_headers_stand_at_the_root_and_with_ours",
        "browser/test_beleid.py::test_search_palette_and_pages_that_change_without_loading_work",
    ),
    124: (
        f"{HEADERS}::test_a_policy_that_is_too_long_for_one_line_is_said_in_two_that_mean_the_same",
        f"{HEADERS}::test_a_policy_that_fits_in_no_line_is_left_out_and_the_file_says_why",
    ),
    125: (
        f"{OWN_PAGES}::test_whatever_a_page_of_ones_own_does_no_strict_build_fails_on_it",
        f"{OWN_PAGES}::test_what_ones_own_pages_fetch_elsewhere_is_told_and_let_through",
    ),
    126: (f"{OWN_PAGES}::test_a_link_to_ours_that_leads_nowhere_is_told_at_its_line",),
    127: (
        "unit/model/test_palet.py::test_whatever_is_chosen_every_pair_can_be_read",
        "unit/rules/test_rules.py::test_an_editor_reads_what_is_wrong_and_how_to_mend_it",
    ),
    128: (
        "unit/reading/test_svg.py::test_shapes_and_colours_are_written_anew",
        "unit/reading/test_svg.py::test_what_a_picture_does_not_need_is_refused_at_its_place",
    ),
    129: ("unit/model/test_palet.py::test_tokens_are_read_in_every_form_that_gemeenten_publish",),
    130: (
        f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",
        f"{OWN_SITE}::test_the_house_style_of_the_guide_holds_no_mistake",
    ),
    131: (
        "integration/test_other_generators.py::test_every_page_says_the_same_as_in_the_plain_site",
        "unit/adapters/test_content_page.py::test_a_browser_reads_what_was_meant",
    ),
    132: (
        "integration/test_other_generators.py::test_a_site_of_this_project_without_our_plugin_says_what_is_missing",
        f"{GUEST}::test_our_pages_come_in_the_place_of_a_page_of_the_user",
    ),
    133: ("golden/test_pages.py::test_a_link_to_another_site_says_so_of_itself_and_no_other_does",),
}
