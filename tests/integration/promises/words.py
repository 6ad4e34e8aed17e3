"""What the guide promises, in its own words, and the tests that show it. Who promises more adds a line here."""

from __future__ import annotations

from tests.integration.promises.decisions import (
    CHECK,
    GUIDE,
    JAAR,
    NEW,
    PAGES,
    SITE,
    TYPED,
    VOORSTEL,
    WRONG,
)
from tests.integration.promises.words_own_site import SITE_WORDS

BROWSER = "browser/test_every_kind.py"
WORKFLOWS = "test_workflows.py"
FIGURE = f"{GUIDE}::test_what_a_picture_shows_stands_beside_it_in_words"
MOMENT = f"{GUIDE}::test_a_moment_is_told_as_precisely_as_it_is_known_and_is_late_only_when_all_of_it_is_over"
TYPING = f"{TYPED}::test_the_commands_of_the_guide_do_what_it_says"
PLACES = f"{TYPED}::test_two_files_from_the_guide_are_enough_and_each_place_that_it_names_is_one"
INBEDDEN = "unit/exports/test_inbedden.py"
IMPORT = "unit/cli/test_import.py"
FORMULIER = (
    "browser/beheer/test_sveltia.py::test_who_has_no_account_changes_a_title_and_gets_the_file_with_that_line_changed"
)
TWEEDE_KEER = "unit/importing/test_tweede_keer.py"
LEEST_VOOR = "integration/test_git_leest_voor.py"
OVERNEMEN = "unit/cli/test_overnemen.py"
RULES = "unit/rules/test_rules.py::test_an_editor_reads_what_is_wrong_and_how_to_mend_it"

GUIDE_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "uitleg": {
        "Elk programma heeft dezelfde opbouw": (f"{GUIDE}::test_a_programme_has_its_parts_in_the_order_of_the_guide",),
        "Dan staat onder aan de pagina dat het niet is genoemd": (
            f"{PAGES}::test_what_is_absent_is_not_there_and_what_is_missing_is_said_once",
        ),
        "Namen staan op alfabet": (
            f"{PAGES}::test_names_stand_as_dutch_people_sort_them",
            "unit/views/pagina/test_volgorde.py::test_the_portal_lists_gemeenten_as_every_dutch_list_does",
        ),
        "Bij elke meting staat over welk jaar die gaat": (
            f"{GUIDE}::test_a_figure_says_its_year_its_source_and_how_sure_it_is",
        ),
        "Een streepje betekent: dat is niet genoemd": (f"{GUIDE}::test_a_dash_is_said_in_words_to_who_hears_the_page",),
        "Een nul staat er alleen als de gemeente nul heeft opgeschreven": (
            f"{PAGES}::test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up",
            f"{GUIDE}::test_a_figure_says_its_year_its_source_and_how_sure_it_is",
        ),
        "Die vier tellen we nooit bij elkaar op": (
            f"{PAGES}::test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up",
        ),
        "Is een cijfer op een andere manier gemeten dan eerder": (
            "unit/views/onderwerp/cijfer/test_indicatoren.py::test_series_that_break_stand_apart_and_a_year_without_series_is_told_once",
        ),
        "Een plaatje laat hetzelfde zien als wat er in woorden bij staat": (FIGURE,),
        "Boven aan een pagina zie je waar de inhoud vandaan komt": (
            f"{PAGES}::test_above_a_page_stands_where_its_content_comes_from",
        ),
        "dan staat onder aan de pagina welk dat is": (
            f"{SITE}::test_the_foot_of_a_page_says_which_file_it_comes_from",
        ),
        "Zelf schrijven of iets verbeteren": (f"{GUIDE}::test_a_page_of_the_guide_leads_to_the_others",),
    },
    "schrijven": {
        "er komt niets van een andere gemeente op je site": (
            "integration/test_wheel.py::test_a_new_site_is_made_with_the_wheel_that_is_installed_and_shows_nobody_elses_plans",
        ),
        "Zij installeren precies de versies waarmee deze uitgave is getest": (
            "unit/writing/test_pakketten.py::test_every_package_is_as_it_was_tested",
        ),
        "Zo begin je met opdrachten": (TYPING,),
        "Wat er al staat, verandert nooit": (f"{TYPED}::test_every_command_of_the_readme_that_begins_a_file_does_so",),
        "Twee bestanden zijn genoeg voor een goede pagina": (PLACES,),
        "De plek van een bestand bepaalt wat het is": (PLACES,),
        "Wat je niet invult, staat niet op de pagina": (
            f"{PAGES}::test_what_is_absent_is_not_there_and_what_is_missing_is_said_once",
        ),
        "Schrijf een datum zo precies als je hem weet": (
            MOMENT,
            "unit/taal/test_moment.py::test_a_moment_is_a_span_of_days",
        ),
        "Tot die tijd noemt de site niets te laat": (MOMENT,),
        "er gaat geen woord en geen teken verloren": (
            f"{GUIDE}::test_what_is_typed_in_a_text_comes_on_the_site_as_the_guide_shows",
            "unit/views/kit/test_any_text.py::test_no_letter_digit_or_sign_gets_lost_in_any_text",
        ),
        "Je krijgt alle fouten in één keer te zien": (f"{CHECK}::test_an_editor_reads_everything_that_is_wrong",),
        "dan ververst de pagina vanzelf": ("integration/test_serve.py::test_edits_are_shown_and_mistakes_too",),
        "Bij een concept staat op elke pagina van het programma": (
            f"{PAGES}::test_a_concept_and_what_was_withdrawn_say_so_on_every_page_of_the_programme",
        ),
        "Vanaf die datum staat op elke pagina van het programma": (
            f"{PAGES}::test_a_concept_and_what_was_withdrawn_say_so_on_every_page_of_the_programme",
        ),
        "elke nacht opnieuw": (f"{WORKFLOWS}::test_the_site_is_published_after_every_change_and_every_night",),
        "van ‘1,5 jaar’ maak je": (
            f"{NEW}::test_names_that_differ_in_a_sign_or_a_number_do_not_stand_in_each_others_way",
        ),
    },
    "voorstellen": {
        "Kijk onderaan uit welk bestand die komt": (f"{SITE}::test_the_foot_of_a_page_says_which_file_it_comes_from",),
        "Dan opent die link het bestand meteen": (
            f"{SITE}::test_a_page_leads_to_the_editor_of_its_file_and_to_a_proposal_about_it",
            "unit/history/test_githost.py::test_each_host_has_its_own_addresses",
        ),
        "een formulier waarin al staat om welke pagina het gaat": (
            f"{SITE}::test_a_page_leads_to_the_editor_of_its_file_and_to_a_proposal_about_it",
        ),
        "Dan lees je een plan zo": (f"{LEEST_VOOR}::test_the_guide_shows_what_git_shows",),
        "Dan verandert er geen zin, en zie je alleen de naam van het bestand": (
            f"{LEEST_VOOR}::test_git_shows_a_change_as_sentences",
        ),
        "je ziet per zin in welke versie die het laatst is veranderd": (
            f"{LEEST_VOOR}::test_of_every_sentence_git_knows_when_it_was_last_changed",
        ),
        "Dit geldt voor één kopie van het project": (
            "unit/cli/test_git.py::test_it_is_set_in_this_clone_and_the_plans_say_so_for_everybody",
        ),
        "Dan zie je het zoals het is getypt": (f"{LEEST_VOOR}::test_a_broken_file_and_a_link_do_not_stop_git",),
        "zie je alleen hoeveel het er zijn": (
            "unit/voorlezen/test_regels.py::test_a_plan_is_read_in_the_words_of_its_fields",
        ),
        "of een wijziging aan iemand sturen": (f"{LEEST_VOOR}::test_who_wants_a_patch_gets_the_file_itself",),
        "Wil je het weer uitzetten": ("unit/cli/test_git.py::test_it_goes_away_again",),
        "De computer controleert je voorstel": (
            f"{SITE}::test_a_proposal_is_checked_and_what_is_wrong_stands_at_its_line",
        ),
    },
    "beoordelen": {
        "Die zinnen maakt de website van nu, en niet het voorstel zelf": (
            f"{VOORSTEL}::test_the_body_of_the_comment_is_made_by_our_own_program_from_objects",
        ),
        "Begint die tekst met ‘Dit voorstel wijzigt ook … buiten de plannen’": (
            "unit/cli/test_diff_buiten.py::test_the_first_line_names_files_beside_the_plans",
        ),
        "Voor plannen is hun akkoord niet nodig": (
            f"{WORKFLOWS}::test_developers_agree_with_every_file_that_is_no_plan_and_with_nothing_else",
        ),
        "staat bij de regel waar die over gaat": (
            "unit/adapters/test_report.py::test_github_gets_annotations_at_the_right_line",
        ),
        "Zolang er een fout is, kan het voorstel niet op de website komen": (
            f"{WRONG}::test_plans_with_an_error_are_not_published",
        ),
        "zegt de vergelijking alleen dat het niet meer wordt genoemd": (
            "unit/compare/test_ending.py::test_what_is_not_there_stopped_only_when_somebody_said_so",
        ),
        "De website wordt dan vanzelf opnieuw gebouwd": (
            f"{SITE}::test_the_ways_to_publish_build_the_site_that_the_readme_builds",
        ),
    },
    "nieuw-jaar": {
        "Je krijgt een nieuw programma in de map van dat jaar": (TYPING,),
        "Op je scherm lees je per interventie wat er is gebeurd en waarom": (
            f"{JAAR}::test_the_account_tells_what_goes_on_and_why",
        ),
        "Elk bedrag wordt ‘nader te bepalen’": (TYPING,),
        "Bestaat het nieuwe programma al? Dan gebeurt er niets": (TYPING,),
        "dan vraagt de controle of het hetzelfde is": (
            "unit/views/test_namen.py::test_what_goes_on_under_another_id_without_was_is_asked_and_shown_as_two_things",
        ),
        "Op pagina’s over die tijd staat dan de naam van toen": (
            "unit/views/test_opvolging.py::test_a_page_about_the_past_names_a_party_as_it_was_called_then",
        ),
        "De pagina’s verwijzen naar elkaar en de jaren zijn te vergelijken": (
            "unit/views/test_opvolging.py::test_gemeenten_that_follow_each_other_link_to_each_other",
            "unit/views/test_opvolging.py::test_a_year_of_the_one_is_compared_with_a_year_of_the_other",
        ),
        "op de pagina staat dat het nog kan veranderen": (
            f"{PAGES}::test_a_concept_and_what_was_withdrawn_say_so_on_every_page_of_the_programme",
        ),
    },
    "verslagen": {
        "In het nieuwe bestand staat elke interventie van het programma al klaar": (
            f"{NEW}::test_a_report_has_a_line_for_every_interventie",
        ),
        "Plak het voorbeeld van deze pagina erin": (PLACES,),
        "De naam van een tussenrapportage is de peildatum": (PLACES,),
        "Uitgaven en inkomsten worden nooit bij elkaar opgeteld": (
            f"{PAGES}::test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up",
        ),
        "of het een terugbetaling, een correctie of vrijval is": (
            f"{PAGES}::test_the_four_kinds_of_amounts_stand_side_by_side_and_are_never_added_up",
            RULES,
        ),
        "De pagina is gemaakt om af te drukken": ("browser/test_print.py::test_a_page_can_be_read_from_paper",),
    },
    "overnemen": {
        "Boven aan elke pagina staat dat de inhoud is overgenomen": (
            f"{OVERNEMEN}::test_the_site_says_that_it_is_taken_over",
        ),
        "Zolang er puntjes staan, keurt de controle het bestand af": (
            "problems/test_robot.py::test_dots_that_nobody_filled_in_are_never_published",
        ),
        "Ze zetten iets achteraan in een lijst. Wat er al staat, verandert niet": (
            f"{OVERNEMEN}::test_the_commands_of_the_page_do_what_it_says",
        ),
        "Een overgenomen programma krijgt geen aanmerkingen over wat er ontbreekt": (
            "unit/rules/leidraad/test_leidraad.py::test_what_was_taken_from_a_public_source_is_never_a_problem",
        ),
    },
    "inbedden": {
        "Staat ‘Zet dit op je eigen site’ er niet? Dan kijk je naar een ouder jaar, of deze site biedt het niet aan": (
            f"{INBEDDEN}::test_an_older_year_a_figure_that_got_another_name_and_a_site_without_it_have_no_code",
        ),
        "Wat niet bekend is, staat er ook zo": (
            f"{INBEDDEN}::test_an_interventie_says_how_it_goes_when_for_whom_and_who_does_it_and_what_is_not_told",
        ),
        "Is iets verzonnen, overgenomen of nog een concept? Dan staat dat erbij": (
            f"{INBEDDEN}::test_what_the_head_of_the_page_says_of_itself_stands_here_too",
        ),
        "Een link in het vak opent in het hele venster": (
            (
                "browser/test_inbedden.py::"
                "test_a_link_in_the_frame_opens_in_the_whole_window_and_shows_where_the_keyboard_is"
            ),
        ),
        "begint er een nieuw programma, dan laat het vak de interventie in dat programma zien": (
            f"{INBEDDEN}::test_the_address_of_before_shows_what_the_thing_is_now",
        ),
        "Dan zegt het vak dat de interventie niet in een programma staat dat nu loopt": (
            f"{INBEDDEN}::test_what_no_running_programme_holds_says_so_with_what_was_known_last",
        ),
        "Volgde een programma met een andere naam het op? Dan zie je dat": (
            f"{INBEDDEN}::test_a_programme_under_another_name_is_found_at_the_old_address_when_the_old_one_ended",
        ),
        "een hoogte waarin de meeste stukjes passen": (
            "browser/test_inbedden.py::test_nine_of_ten_pages_fit_in_their_frame_in_a_column_of_480",
        ),
        "een andere site kan alleen de kleine pagina’s tonen die daarvoor zijn gemaakt": (
            "browser/test_inbedden.py::test_another_site_shows_a_small_page_and_cannot_show_an_ordinary_one",
        ),
        "In het vak draait geen script": (
            (
                f"{INBEDDEN}::"
                "test_it_stands_by_itself_without_script_menu_or_search_and_every_link_opens_the_whole_window"
            ),
        ),
    },
    "van-tabel": {
        "Er verandert nog niets": (f"{IMPORT}::test_without_a_place_to_go_it_shows_how_the_table_is_read",),
        "Zijn de gemeente of het programma er nog niet? Dan begint kompas die voor je": (
            f"{IMPORT}::test_rows_become_a_programme_of_a_gemeente_that_was_not_there",
        ),
        "Zo raakt er niets kwijt en wordt er niets verzonnen": (
            (
                "unit/importing/test_niets_verloren.py::"
                "test_every_cell_is_in_the_plans_where_it_is_said_to_be_or_told_with_the_reason"
            ),
        ),
        "Een rij houdt haar kenmerk, ook als je de titel verbetert of de rij verplaatst": (
            f"{TWEEDE_KEER}::test_a_mended_title_keeps_the_id",
            f"{TWEEDE_KEER}::test_rows_that_changed_places_stay_what_they_were",
        ),
        "Zegt de tabel nu iets anders, dan lees je waar en wat": (
            f"{TWEEDE_KEER}::test_what_an_editor_changed_stays_and_is_told_when_the_table_says_something_else",
        ),
        "Op het eerste blad klik je naar het blad dat je zoekt": (
            "unit/workbook/test_xlsx.py::test_the_first_sheet_leads_to_every_sheet_in_sight",
        ),
        "Alleen het kenmerk telt": (
            "unit/workbook/test_namen.py::test_a_name_behind_the_line_is_for_who_reads_and_changes_nothing",
        ),
        "Alle kenmerken en namen staan op het blad ‘Namen’": (
            "unit/workbook/test_namen.py::test_a_cell_for_several_names_where_to_find_them",
        ),
        "Alleen wat je veranderde, verandert": (
            "unit/workbook/test_uitgever.py::test_a_changed_cell_changes_that_entry_wherever_it_stands",
            "unit/workbook/test_uitgever.py::test_what_is_gone_stays_unless_somebody_says_so",
        ),
    },
    "formulier": {
        "Alleen wat je wijzigt, verandert in het bestand": (FORMULIER,),
        "Het formulier vraagt alleen iets aan je eigen site": (FORMULIER,),
    },
    **SITE_WORDS,
    "toegankelijkheid": {
        "Elke soort pagina wordt automatisch gecontroleerd, op drie schermbreedtes": (
            f"{BROWSER}::test_a_page_is_in_order_for_whoever_comes",
        ),
        "Je kunt alles bedienen met het toetsenbord": (
            "browser/test_keyboard.py::test_tab_reaches_everything_and_shows_where_it_is",
        ),
        "Je kunt alles lezen zonder script": (
            f"{SITE}::test_a_page_runs_one_script_of_a_few_lines_and_the_page_to_search_one_more",
            f"{BROWSER}::test_without_script_a_page_tells_the_same",
        ),
        "Bij elk plaatje staan dezelfde gegevens in woorden": (FIGURE,),
        "er staat altijd een woord bij": (f"{GUIDE}::test_no_label_tells_anything_by_its_colour_alone",),
        "staat daarom een korte samenvatting": (
            f"{GUIDE}::test_a_programme_an_interventie_a_report_and_a_comparison_open_with_a_summary",
        ),
    },
}
"""Page of the guide → its words → tests, by their place below the folder ``tests``."""
