"""An abbreviation is explained where it is first used, and once more at the foot of the page."""

from uitvoeringskompas.pages.afkortingen import PLACE_OF_LIST, explain_afkortingen

LIJST = {"GGD": "gemeentelijke gezondheidsdienst", "JGZ": 'de "jeugd"', "Wmo": "Wet maatschappelijke ondersteuning"}


def test_only_the_first_use_in_running_text_is_explained() -> None:
    html = f'<h1>GGD</h1><p title="GGD">De <a href="x">GGD</a>, de GGD en de GGD.</p>{PLACE_OF_LIST}'
    assert explain_afkortingen(html, LIJST) == (
        '<h1>GGD</h1><p title="GGD">De <a href="x">GGD</a>, de '
        '<abbr title="gemeentelijke gezondheidsdienst">GGD</abbr> en de GGD.</p>'
        '<details class="afkortingen"><summary>Afkortingen op deze pagina</summary>'
        "<dl><div><dt>GGD</dt><dd>gemeentelijke gezondheidsdienst</dd></div></dl></details>"
    )


def test_part_of_a_word_is_no_abbreviation_and_the_explanation_is_escaped() -> None:
    html = f"<p>GGD'en, GGDrU en JGZ-team</p>{PLACE_OF_LIST}"
    explained = explain_afkortingen(html, LIJST)
    assert "GGDrU" in explained
    assert '<abbr title="de &#34;jeugd&#34;">JGZ</abbr>-team' in explained


def test_a_page_without_abbreviations_gets_no_list() -> None:
    assert explain_afkortingen(f"<p>Niets.</p>{PLACE_OF_LIST}", LIJST) == "<p>Niets.</p>"


def test_a_page_without_a_place_for_the_list_stays_as_it_is() -> None:
    assert explain_afkortingen("<p>GGD</p>", LIJST) == "<p>GGD</p>"
