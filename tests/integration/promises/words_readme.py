"""What the README promises, in its own words, and the tests that show it. Who promises more adds a line here."""

from __future__ import annotations

from tests.integration.promises.decisions import (
    BUILD,
    CHECK,
    DIFF,
    GUIDE,
    HISTORY,
    JAAR,
    NEW,
    SITE,
    TEMPLATES,
    TYPED,
    VOORSTEL,
    WRONG,
)

BROWSER = "browser/test_every_kind.py"
WORKFLOWS = "test_workflows.py"
FIGURE = f"{GUIDE}::test_what_a_picture_shows_stands_beside_it_in_words"
MOMENT = f"{GUIDE}::test_a_moment_is_told_as_precisely_as_it_is_known_and_is_late_only_when_all_of_it_is_over"
TYPING = f"{TYPED}::test_the_commands_of_the_guide_do_what_it_says"
PLACES = f"{TYPED}::test_two_files_from_the_guide_are_enough_and_each_place_that_it_names_is_one"
OVERNEMEN = "unit/cli/test_overnemen.py"
RULES = "unit/rules/test_rules.py::test_an_editor_reads_what_is_wrong_and_how_to_mend_it"

README: dict[str, tuple[str, ...]] = {
    "whether it works": ("unit/model/koers/test_gevallen.py::test_a_figure_gets_this_verdict_in_this_sentence",),
    "an overview and chapters for every programme": (
        "unit/views/pagina/test_programmadelen.py::test_a_chapter_is_there_exactly_when_it_has_something_to_say",
    ),
    "interventie, party, interim report and evaluation": (
        PLACES,
        "integration/test_no_dead_ends.py::test_every_link_to_a_goal_a_party_or_an_interventie_through_the_years_leads_to_its_page",
    ),
    "asks nothing of other websites": (f"{BROWSER}::test_a_page_is_in_order_for_whoever_comes",),
    "works without script, on a phone and on paper": (
        f"{BROWSER}::test_without_script_a_page_tells_the_same",
        f"{BROWSER}::test_a_page_is_in_order_for_whoever_comes",
        "browser/test_print.py::test_a_page_can_be_read_from_paper",
    ),
    "aims at WCAG 2.2 AA": (f"{BROWSER}::test_a_page_is_in_order_for_whoever_comes",),
    "reports all problems at once, in Dutch, with file, line, column and what to do": (
        f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",
    ),
    "`.gitlab-ci.yml` is ready": (f"{SITE}::test_the_ways_to_publish_build_the_site_that_the_readme_builds",),
    "the site works at any address and under any path": (f"{BUILD}::test_the_site_works_under_a_path",),
    "to get a sitemap": (
        f"{SITE}::test_an_address_for_the_site_gives_a_sitemap_and_an_error_page_that_works_anywhere",
    ),
    "with the explanation of each field as a remark above it": (f"{NEW}::test_a_field_explains_itself",),
    "It never touches what is there": (f"{TYPED}::test_every_command_of_the_readme_that_begins_a_file_does_so",),
    "In a project without settings for VS Code it adds `.vscode/`": (
        f"{NEW}::test_a_gemeente_gets_a_profile_and_the_settings_that_its_editor_needs",
    ),
    "it says per interventie what it did and why": (f"{JAAR}::test_the_account_tells_what_goes_on_and_why",),
    "A build with errors publishes nothing": (f"{WRONG}::test_plans_with_an_error_are_not_published",),
    "The plans come into it as pages like any other": (
        "integration/configuraties/test_raam.py::test_the_palette_and_its_switch_stay",
        "integration/configuraties/test_menu.py::test_sections_nesting_and_titles_of_the_user_stay_on_every_page",
        "integration/configuraties/test_plaats.py::test_the_search_finds_both_kinds_of_page_by_their_own_headings",
    ),
    "Your own pages stay, your first page too": (
        "integration/configuraties/test_plaats.py::test_the_option_says_where_our_pages_come",
        "integration/promises/test_own_site.py::test_the_lines_of_the_readme_put_the_plans_beside_pages_of_ones_own",
    ),
    "A page of yours with `uitvoeringskompas: hier`": (
        "integration/test_guest.py::test_our_pages_come_in_the_place_of_a_page_of_the_user",
    ),
    "what cannot be read is told in words and replaced by the nearest colour that can": (
        "unit/model/test_palet.py::test_whatever_is_chosen_every_pair_can_be_read",
    ),
    "A folder that holds nothing but `plans/`": (
        f"{BUILD}::test_five_lines_build_the_whole_site",
        "integration/test_wheel.py::test_a_folder_with_plans_and_five_lines_becomes_a_site",
    ),
    "option of the plugin": (
        f"{TYPED}::test_the_options_of_the_readme_are_options_of_the_plugin",
        f"{HISTORY}::test_a_site_may_leave_its_history_out_and_name_its_own_git_host",
        f"{BUILD}::test_a_preview_of_a_proposal_says_so_on_every_page",
    ),
    "tells who changed something and how they called it; addresses never": (
        f"{SITE}::test_who_changed_something_is_told_when_the_site_wants_it_and_addresses_never",
    ),
    "goes before ours of the same name, and may extend it": (
        f"{SITE}::test_the_lines_of_the_readme_build_a_site_with_a_template_of_its_own",
        f"{TEMPLATES}::test_a_template_in_the_custom_dir_goes_before_ours_and_is_not_published",
    ),
    "prints the problems as annotations": (
        "unit/adapters/test_report.py::test_github_gets_annotations_at_the_right_line",
    ),
    "until the new one takes its place in one step": (
        "unit/adapters/replacing/test_beside.py::test_a_build_that_is_killed_at_any_step_leaves_the_old_site_or_the_new_one_whole",
    ),
    "publishes those that are sound and shows the last good version of the others": (
        "integration/test_publiceren.py::test_the_site_of_many_is_published_and_an_issue_can_name_the_file",
        "unit/check/test_last_good.py::test_the_last_version_without_errors_is_on_the_site_with_a_notice",
    ),
    "nothing of a proposal runs where somebody may write": (
        f"{VOORSTEL}::test_the_body_of_the_comment_is_made_by_our_own_program_from_objects",
        f"{VOORSTEL}::test_who_reads_a_proposal_may_not_write_and_who_may_write_reads_one_text",
    ),
    "puts the sentences in one comment and updates it later on": (
        f"{VOORSTEL}::test_a_first_comment_is_made",
        f"{VOORSTEL}::test_a_comment_that_is_there_is_updated_and_not_repeated",
    ),
    "`make serve` shows the page that a change gives": (
        "integration/test_serve.py::test_edits_are_shown_and_mistakes_too",
    ),
    "tell what was renamed, merged or split": (
        "unit/compare/test_comparison.py::test_merged_and_split_interventies_say_what_they_came_from",
    ),
    "The same sentences for yourself": (
        f"{TYPED}::test_every_command_of_the_readme_that_compares_does_so",
        f"{TYPED}::test_a_page_and_every_form_of_the_command_say_the_same_of_two_years",
    ),
    "The exit code is 0 when nothing changed": (
        f"{DIFF}::test_two_equal_revisions_end_with_zero",
        f"{DIFF}::test_a_change_is_one_sentence_and_ends_with_one",
        f"{DIFF}::test_what_is_not_there_is_said_in_dutch",
    ),
    "A revision is judged by the guideline that stands in it": (
        f"{DIFF}::test_each_revision_is_judged_by_the_guideline_that_stood_in_it",
    ),
    "lists every decision with its reason": (
        "unit/docs/test_decisions.py::test_numbers_rise_through_the_page_and_none_is_missing",
    ),
}
"""Words of the README → tests, by their place below the folder ``tests``."""
