"""An abbreviation is explained where it is first used, and once more at the foot of the page."""

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.pages.afkortingen import PLACE_OF_LIST, Afkortingen

WORDS = {"GGD": "gemeentelijke gezondheidsdienst", "JGZ": 'de "jeugd"', "Wmo": "Wet maatschappelijke ondersteuning"}
AFKORTINGEN = Afkortingen({kort: Code(kort, naam=lang) for kort, lang in WORDS.items()})


def test_only_the_first_use_in_running_text_is_explained() -> None:
    html = f'<h1>GGD</h1><p title="GGD">De <a href="x">GGD</a>, de GGD en de GGD.</p>{PLACE_OF_LIST}'
    assert AFKORTINGEN.explain(html) == (
        '<h1>GGD</h1><p title="GGD">De <a href="x">GGD</a>, de '
        '<abbr title="gemeentelijke gezondheidsdienst">GGD</abbr> en de GGD.</p>'
        '<details class="afkortingen" data-search-exclude data-pagefind-ignore>'
        "<summary>Afkortingen op deze pagina</summary>"
        '<dl class="feiten"><div><dt>GGD</dt><dd>gemeentelijke gezondheidsdienst</dd></div></dl></details>'
    )


def test_part_of_a_word_is_no_abbreviation_and_the_explanation_is_escaped() -> None:
    html = f"<p>GGD'en, GGDrU en JGZ-team</p>{PLACE_OF_LIST}"
    explained = AFKORTINGEN.explain(html)
    assert "GGDrU" in explained
    assert '<abbr title="de &#34;jeugd&#34;">JGZ</abbr>-team' in explained


def test_what_nobody_sees_and_what_leads_elsewhere_is_no_first_use() -> None:
    html = f"""<nav>GGD <span>GGD</span></nav><h4>GGD</h4><p><span class="voorlezen">GGD<br></span>
<span aria-hidden="true">GGD <svg><path d="x"/>GGD</svg></span><small>GGD</small></p>{PLACE_OF_LIST}"""
    assert '<small><abbr title="gemeentelijke gezondheidsdienst">GGD</abbr></small>' in AFKORTINGEN.explain(html)


def test_the_list_stands_in_the_order_of_the_alphabet_whatever_the_capitals() -> None:
    explained = AFKORTINGEN.explain(f"<p>Wmo, GGD, JGZ.</p>{PLACE_OF_LIST}")
    assert [part.partition("<")[0] for part in explained.split("<dt>")[1:]] == ["GGD", "JGZ", "Wmo"]


def test_a_page_without_abbreviations_gets_no_list() -> None:
    assert AFKORTINGEN.explain(f"<p>Niets.</p>{PLACE_OF_LIST}") == "<p>Niets.</p>"


def test_a_page_without_a_place_for_the_list_stays_as_it_is() -> None:
    assert AFKORTINGEN.explain("<p>GGD</p>") == "<p>GGD</p>"
