"""What the guide promises who has a site or a house style already, in its own words, and the tests that show it."""

from __future__ import annotations

from tests.integration.promises.decisions import CHECK, OWN_SITE

RULES = "unit/rules/test_rules.py::test_an_editor_reads_what_is_wrong_and_how_to_mend_it"
OWN_PAGES, MENDS, OTHERS, ZENSICAL = (
    f"integration/{name}.py"
    for name in ("test_own_pages", "test_mends", "naast/test_other_themes", "test_other_generators")
)
PLUGINS, WHOLE = "unit/views/pagina/test_plugins.py", "unit/adapters/policy/test_whole.py"
DCAT = "unit/exports/test_dcat.py"
PALET, OTHER_WAYS = "unit/model/test_palet.py", "integration/test_other_ways_out.py"

SITE_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "eigen-site": {
        "De inhoud van de pagina’s is overal hetzelfde": (
            f"{OTHER_WAYS}::test_properdocs_and_the_plain_folder_give_the_same_content",
        ),
        "Zo kan mkdocs.yml eruitzien": (
            f"{OWN_SITE}::test_the_lines_of_the_guide_put_the_plans_in_a_site_that_is_there",
        ),
        "Dan komen de plannen in gezondheidsbeleid/": (
            f"{OWN_SITE}::test_without_a_word_the_plans_come_below_a_path_when_the_first_page_is_taken",
        ),
        "De plannen komen dan op de plek van die pagina": (
            f"{OWN_SITE}::test_a_page_of_ones_own_says_where_the_plans_come",
        ),
        "Alle andere adressen blijven hetzelfde": (
            "unit/pages/test_catalog.py::test_no_address_of_another_page_changes_when_a_second_publisher_comes",
        ),
        "Dit kun je onder uitvoeringskompas in mkdocs.yml zetten": (
            f"{OWN_SITE}::test_the_guide_and_the_readme_list_every_option_of_the_plugin",
        ),
        "dan lees je bij het bouwen in welk bestand en op welke regel dat is": (
            f"{OWN_PAGES}::test_a_link_to_ours_that_leads_nowhere_is_told_at_its_line",
        ),
        "Dan stopt de bouw met een melding, en blijft je oude site staan": (
            "unit/adapters/mkdocs/test_handover.py::test_what_an_editor_wrote_is_never_replaced",
        ),
        "Deze plugins zijn samen met de plannen geprobeerd, met de versie die erbij staat": (
            f"{PLUGINS}::test_the_versions_are_those_that_the_tests_run_with",
            f"{PLUGINS}::test_each_plugin_that_is_said_to_be_tried_is_in_a_site_that_a_test_builds",
        ),
        "verbeteren we die op elke pagina van je site": (
            f"{MENDS}::test_pages_of_ones_own_ours_and_the_error_page_are_mended_and_the_last_word_is_the_users",
        ),
        "Zet dan toegankelijk: false bij de opties": (f"{MENDS}::test_who_wants_material_as_it_is_gets_it_so",),
        "Zonder adres is er geen lijst": (
            f"{DCAT}::test_there_is_no_catalogue_of_a_site_that_does_not_know_where_it_stands",
        ),
        "Staat er niets, dan zegt de lijst dat de licentie onbekend is": (
            f"{DCAT}::test_a_licence_is_that_of_the_publisher_for_its_own_words_and_else_unknown",
        ),
        "Verzonnen plannen staan er niet in": (f"{DCAT}::test_what_was_made_up_is_not_offered",),
        "Nam een ander de plannen over, dan staat die er als uitgever, en niet de gemeente": (
            f"{DCAT}::test_who_transcribed_a_plan_publishes_it_and_not_the_gemeente_that_wrote_it",
        ),
        "Een voorstel heeft geen lijst": (f"{DCAT}::test_a_proposal_has_no_catalogue",),
        "In ons eigen raam staat die regel in elke pagina": (
            f"{OWN_PAGES}::test_only_in_our_own_frame_a_page_carries_its_policy",
        ),
        "In plaats daarvan maakt elke bouw drie bestanden": (
            f"{WHOLE}::test_the_files_with_headers_stand_at_the_root_and_with_ours",
        ),
        "Dan blijft die zoals hij is": (
            f"{OWN_PAGES}::test_headers_of_ones_own_stay_and_a_page_may_ask_for_its_policy",
        ),
        "een script of plaatje van een ander houdt de bouw niet tegen": (
            f"{OWN_PAGES}::test_whatever_a_page_of_ones_own_does_no_strict_build_fails_on_it",
        ),
        "Onze plugin werkt ermee: kies theme: {name: materialx}": (
            f"{OTHERS}::test_the_fork_of_material_has_our_pages_and_its_search_finds_them",
        ),
        "aan je site verandert niets": (f"{OTHERS}::test_properdocs_makes_of_it_what_mkdocs_makes",),
        "Bouw je deze site ermee, dan ontbreken alle plannen": (
            f"{ZENSICAL}::test_a_site_of_this_project_without_our_plugin_says_what_is_missing",
        ),
        "Schrijf de pagina’s daarom eerst als bestanden": (
            f"{ZENSICAL}::test_every_page_link_and_anchor_is_there",
            f"{OWN_SITE}::test_the_pages_that_the_guide_writes_for_zensical_are_there",
        ),
    },
    "huisstijl": {
        "Zet de gegevens in plans/site.yaml voor de hele site": (
            f"{OWN_SITE}::test_the_house_style_of_the_guide_holds_no_mistake",
        ),
        "Een bestand dat daar staat en dat niemand noemt, is een fout": (
            f"{OWN_SITE}::test_the_house_style_of_the_guide_holds_no_mistake",
        ),
        "De site gebruikt dan de kleur die er het meest op lijkt en wel goed te lezen is": (
            f"{PALET}::test_whatever_is_chosen_every_pair_can_be_read",
            RULES,
        ),
        "De kleuren en letters gaan dan vanzelf mee": (
            f"{PALET}::test_tokens_are_read_in_every_form_that_gemeenten_publish",
            f"{PALET}::test_a_colour_in_the_file_goes_before_the_tokens_and_its_own_style_before_that_of_the_site",
        ),
        "Wij laten alleen vormen en kleuren door": (f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",),
    },
}
"""Page of the guide → its words → tests, by their place below the folder ``tests``."""
