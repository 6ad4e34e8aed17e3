"""What the pages of all reports share: their head, their money, their remarks and what they do not tell."""

from __future__ import annotations

from tests.knowledge import TEMPLATES
from tests.unit.plannen import EVALUATIE, PROFIEL, VOORTGANG
from tests.unit.views.reading_aloud import read_chapters
from tests.unit.views.verslagplannen import KOP, duinstad, first_evaluatie


def test_what_is_not_there_is_said_once_in_the_words_of_where_the_page_comes_from() -> None:
    """A gap in a source is not an omission of the gemeente."""
    rest = "de resultaten, de interventies, wat er is besteed, lessen voor later, hoe de samenwerking ging"
    own = first_evaluatie(duinstad({EVALUATIE: KOP}))
    assert own.ontbreekt == f"Niet genoemd in deze evaluatie: {rest} en wie evalueerde."
    profiel = (
        "soort: gemeente\nnaam: Duinstad\nherkomst: openbare_bron\nbronnen: [{id: raadsbrief, titel: Raadsbrief}]\n"
    )
    found = first_evaluatie(duinstad({EVALUATIE: KOP, PROFIEL: profiel}))
    assert found.ontbreekt == f"Niet gevonden in de openbare bron: {rest}, tegenvallers en wie evalueerde."
    assert found.kader.ondertitel == "Stand van 1 februari 2027"


def test_a_remark_stands_in_the_chapter_of_what_it_is_about() -> None:
    """By field, by the id of a thing in a field, or else together at the end."""
    told = KOP + (
        "interventies: [{interventie: beweegcoach, oordeel: behaald}]\n"
        "bronnen: [{id: telling, titel: Telling}]\n"
        "kanttekeningen:\n"
        "  - {bij: peildatum, soort: toelichting, tekst: Zonder dag.}\n"
        "  - {bij: beweegcoach, soort: bronfout, tekst: Een typfout., bron: telling}\n"
        "  - {bij: iets-anders, soort: onduidelijk, tekst: Wat is dit?, bron: raadsbrief}\n"
    )
    found = read_chapters(first_evaluatie(duinstad({EVALUATIE: told})).hoofdstukken)
    assert found["Hoe is geëvalueerd"][-1] == "! Toelichting: Zonder dag."
    assert (
        found["Wat deden we, en hoe gaat het verder"][-1]
        == "! Fout in de bron bij Beweegcoach: Een typfout. (Telling → #bron-telling)"
    )
    assert found["Kanttekeningen"] == ["! Onduidelijk: Wat is dit? (Raadsbrief → ../totstandkoming/#bron-raadsbrief)"]


def test_the_head_tells_day_authors_and_raad_and_switches_between_reports() -> None:
    """A raadslid sees at once what this is and what else there is."""
    told = KOP + "naar_raad_op: 2027-03-04\ngeevalueerd_door: [{partij: ggd}, {functie: Adviseur}, {partij: ggd}]\n"
    found = first_evaluatie(duinstad({EVALUATIE: told}))
    assert found.kader.titel == "Evaluatie van 2026"
    assert found.kader.bovenkop == "Gezondheid 2026"
    assert found.kader.ondertitel == (
        "Stand van 1 februari 2027 · geëvalueerd door GGD Kust · naar de raad op 4 maart 2027"
    )
    assert [(link.tekst, link.href, link.huidig) for link in found.verslagen] == [
        ("Tussenrapportage van 1 juli 2026", "../voortgang/2026-07-01/", False),
        ("Evaluatie van 2026", "./", True),
    ]
    assert [(link.tekst, link.href) for link in found.vervolg] == [("Terug naar het programma: Gezondheid 2026", "../")]


def test_what_was_expected_before_the_end_is_left_out_of_a_look_back() -> None:
    """The interim report expected 44.000 euro; the evaluation does not repeat that."""
    told = KOP + "financien: [{regel: coach, jaar: 2026, besteed: 41000}]\n"
    lines = read_chapters(first_evaluatie(duinstad({EVALUATIE: told})).hoofdstukken)["Wat kostte het"]
    assert [line for line in lines if "44.000" in line or "Verwacht" in line] == []
    assert lines[1] == (
        "Van 1 regel zijn beide bedragen bekend: in 2026 was €\xa040.000 begroot en is €\xa041.000 besteed: €\xa01.000"
        " meer dan begroot. Van 1 andere regel is een bedrag niet bekend. Die telt in deze vergelijking niet mee."
    )


def test_text_of_an_editor_cannot_break_out_of_the_page() -> None:
    """A hostile title is printed as the letters it is."""
    told = KOP + 'onverwacht: [{titel: "<script>alert(1)</script>"}]\nbeperkingen: ["<img src=x>"]\n'
    html = TEMPLATES.render("pages/evaluatie.html.jinja", pagina=first_evaluatie(duinstad({EVALUATIE: told})))
    assert "<script>" not in html
    assert "<img" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_a_dead_reference_never_stops_the_page() -> None:
    """While an editor types, an id may lead nowhere: it stands as it is, without a link."""
    told = KOP + (
        "resultaten: [{resultaat: weg, oordeel: behaald}]\ninterventies: [{interventie: weg}]\n"
        "realisatie: [{afspraak: weg}]\nfinancien: [{regel: weg, jaar: 2026, besteed: 1}]\n"
        "factoren: [{risico: weg, uitgekomen: nee}]\ngeevalueerd_door: [{partij: weg}]\n"
    )
    view = first_evaluatie(duinstad({EVALUATIE: told, VOORTGANG: "peildatum: 2026-07-01\nsamenvatting: Halverwege.\n"}))
    found = read_chapters(view.hoofdstukken)
    assert found["Wat wilden we, en wat werd het"][1] == "weg | <geen cijfer genoemd> | (Behaald)"
    assert found["Wat deden we, en hoe gaat het verder"][1] == "weg"
    assert found["Wat hielp en wat zat tegen"][1] == "weg | niet genoemd | Nee"
    assert "Wat partijen leverden" not in found
