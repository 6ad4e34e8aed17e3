"""A figure says for whom, where and by which measurement it is: what differs in that is never put together."""

from __future__ import annotations

from tests.unit.compare.test_comparison import moments
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, INDICATOREN
from uitvoeringskompas.views.wijziging.kort import write_kort
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen
from uitvoeringskompas.views.wijziging.zin import Verteller

REEKSEN = "reeksen: [{id: oud, naam: Oude vragen}, {id: nieuw, naam: Nieuwe vragen}], "


def indicator(metingen: str, rest: str = "") -> dict[str, str]:
    """Return the list with one indicator."""
    text = f"indicatoren: [{{id: roken, naam: Rokers, eenheid: procent, {rest}metingen: [{metingen}]}}]\n"
    return {INDICATOREN: text}


def zinnen(voor: dict[str, str], na: dict[str, str]) -> list[str]:
    """Return every change as its sentence."""
    told = view_wijzigingen(moments({**DUINSTAD, **voor}, {**DUINSTAD, **na}))
    return [each.zin for thing in told.dingen for each in thing.wijzigingen]


def test_a_figure_of_an_area_or_a_group_names_it() -> None:
    metingen = (
        "{meetjaar: 2019, waarde: 50}, {meetjaar: 2019, waarde: 44, gebied: Nederland}, "
        "{meetjaar: 2019, waarde: 30, groep: Jongeren, gebied: Nederland}"
    )
    assert zinnen(indicator(""), indicator(metingen)) == [
        "Indicator ‘Rokers’: bij ‘Metingen’ is toegevoegd: 2019: 50%.",
        "Indicator ‘Rokers’: bij ‘Metingen’ is toegevoegd: 2019: 44% (Nederland).",
        "Indicator ‘Rokers’: bij ‘Metingen’ is toegevoegd: 2019: 30% (Jongeren, Nederland).",
    ]
    assert zinnen(indicator(metingen), indicator(metingen.replace("44", "45"))) == [
        "Indicator ‘Rokers’, metingen ‘2019’: ‘Waarde’ was 44% (Nederland) en is nu 45% (Nederland)."
    ]


def test_figures_of_two_measurements_are_told_apart() -> None:
    metingen = "{meetjaar: 2022, waarde: 58, reeks: oud}, {meetjaar: 2020, waarde: 52, reeks: nieuw}"
    both = f"{metingen}, {{meetjaar: 2023, waarde: 53, reeks: nieuw}}"
    assert zinnen(indicator("", REEKSEN), indicator(metingen, REEKSEN)) == [
        "Indicator ‘Rokers’: bij ‘Metingen’ is toegevoegd: 2022: 58% (‘Oude vragen’).",
        "Indicator ‘Rokers’: bij ‘Metingen’ is toegevoegd: 2020: 52% (‘Nieuwe vragen’).",
    ]
    told = write_kort(Verteller.of(moments(indicator("", REEKSEN), indicator(both, REEKSEN))))
    assert told == (
        (
            "‘Rokers’: nieuwe cijfers: 52% in 2020 en 53% in 2023 (‘Nieuwe vragen’); "
            "nieuw cijfer: 58% in 2022 (‘Oude vragen’)."
        ),
    )
    told = write_kort(Verteller.of(moments(indicator(both, REEKSEN), indicator(both.replace("58", "59"), REEKSEN))))
    assert told == ("‘Rokers’: het cijfer over 2022 gaat van 58% naar 59% (‘Oude vragen’).",)


def test_a_break_names_its_measurements() -> None:
    breuk = f"{REEKSEN}reeksbreuken: [{{oude_reeks: oud, nieuwe_reeks: nieuw, soort: bron}}], "
    assert zinnen(indicator("", REEKSEN), indicator("", breuk)) == [
        "Indicator ‘Rokers’: bij ‘Breuken’ is toegevoegd: ‘Oude vragen’ en ‘Nieuwe vragen’."
    ]


def test_a_planning_that_came_is_told_as_a_planning() -> None:
    planning = 'planning: {van: 2026-Q1, tot_en_met: "2026"}\n'
    assert planning in DUINSTAD[BEWEEGCOACH]
    without = {BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(planning, "")}
    one = {BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(planning, 'planning: {van: "2019", tot_en_met: "2019"}\n')}
    own = {BEWEEGCOACH: one[BEWEEGCOACH].replace('tot_en_met: "2019"', "omschrijving: genoemd in 2019")}
    assert zinnen(without, {}) + zinnen(without, one) + zinnen(without, own) == [
        "Interventie ‘Beweegcoach’: bij ‘Planning’ is toegevoegd: eerste kwartaal van 2026 tot en met 2026.",
        "Interventie ‘Beweegcoach’: bij ‘Planning’ is toegevoegd: 2019.",
        "Interventie ‘Beweegcoach’: bij ‘Planning’ is toegevoegd: genoemd in 2019.",
    ]


def test_of_a_text_that_only_lost_words_it_is_said_how_many_went() -> None:
    whole = "wat: Een coach helpt inwoners op weg."
    shorter = {BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(whole, "wat: Een coach helpt op weg.")}
    assert zinnen({}, shorter) + zinnen(shorter, {}) == [
        "Interventie ‘Beweegcoach’: de tekst bij ‘Wat’ is gewijzigd, met 1 woord weg.",
        "Interventie ‘Beweegcoach’: de tekst bij ‘Wat’ is gewijzigd, met 1 woord erbij.",
    ]
