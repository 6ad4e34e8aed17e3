"""What became of every thing between two years or two moments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import (
    BEWEEGCOACH,
    DUINSTAD,
    INDICATOREN,
    PARTIJEN,
    PROGRAMMA,
    VORIGE_COACH,
    WANDELGROEP,
    catalogus_of,
)
from tests.unit.vergelijken import compare_jaren
from uitvoeringskompas.compare.change import ChangeKind
from uitvoeringskompas.compare.comparison import Comparison, compare_catalogi
from uitvoeringskompas.compare.ending import Ending
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

PEILDATUM = date(2026, 10, 1)
INTERVENTIE = "soort: interventie\nwat: Samen doen.\nstatus: loopt\n"
IN_2025 = "duinstad/2025/gezondheid/interventies/"
IN_2026 = "duinstad/2026/gezondheid/interventies/"

MIJLPALEN = """\
planning:
  mijlpalen:
    - {titel: Start, moment: 2026-03-01}
    - {titel: Einde, moment: 2026-10-01}
signalen: [{van: inwoners, datum: 2026-02-01, inhoud: Te duur.}]
financiers: [{partij: ggd, aandeel_procent: 100}]
"""
VERSCHOVEN = (
    MIJLPALEN.replace("2026-03-01", "2026-04-01")
    .replace("2026-10-01", "2026-11-01")
    .replace("2026-02-01", "2026-02-08")
    .replace("100", "90")
)


def test_a_year_is_compared_with_the_programme_that_follows_it() -> None:
    """The same folder name in another year is the same programme; a renamed line and goal are found by ``was``."""
    found = fates(years())
    assert found["programma", "2026/gezondheid"] is Fate.GEWIJZIGD
    assert found["interventie", "beweegcoach"] is Fate.HERNOEMD
    assert found["interventie", "wandelgroep"] is Fate.NIEUW
    assert found["doel", "beter-slapen"] is Fate.HERNOEMD
    assert found["prioriteit", "slapen"] is Fate.HERNOEMD
    assert found["regel", "coach"] is Fate.HERNOEMD
    assert found["regel", "overig"] is Fate.NIEUW
    assert found["doel", "meer-bewegen"] is Fate.DOORGEZET


def test_a_list_in_another_order_is_no_change() -> None:
    """Only what stands in it counts."""
    before = "partijen:\n- {id: a, naam: A, soort: ggd, namen: [x, y]}\n- {id: b, naam: B, soort: ggd}\n"
    after = "partijen:\n- {id: b, naam: B, soort: ggd}\n- {id: a, naam: A, soort: ggd, namen: [y, x]}\n"
    assert moments({PARTIJEN: before}, {PARTIJEN: after}).is_equal


def test_what_only_moved_in_time_is_told_once() -> None:
    """Nothing is gone and nothing came: a milestone has another day, a total another year, a share another value."""
    coach = DUINSTAD[BEWEEGCOACH].replace('planning: {van: 2026-Q1, tot_en_met: "2026"}\n', "")
    begroting = "begroting:\n  totalen: [{jaar: 2026, begroot: 50000}]\n"
    programma = DUINSTAD[PROGRAMMA].replace("begroting:\n", begroting)
    later = programma.replace("{jaar: 2026, begroot: 50000}", "{jaar: 2027, begroot: 50000}")
    found = moments(
        {BEWEEGCOACH: coach + MIJLPALEN, PROGRAMMA: programma}, {BEWEEGCOACH: coach + VERSCHOVEN, PROGRAMMA: later}
    )
    assert zinnen(found) == [
        "Programma ‘Gezondheid 2026’, totalen ‘2027, € 50.000’: ‘Begroting – Jaar’ was 2026 en is nu 2027.",
        (
            "Interventie ‘Beweegcoach’, signalen ‘inwoners, 8 februari 2026’: "
            "‘Datum’ was 1 februari 2026 en is nu 8 februari 2026."
        ),
        "Interventie ‘Beweegcoach’, mijlpalen ‘Start’: ‘Planning – Moment’ was 1 maart 2026 en is nu 1 april 2026.",
        (
            "Interventie ‘Beweegcoach’, mijlpalen ‘Einde’: "
            "‘Planning – Moment’ was 1 oktober 2026 en is nu 1 november 2026."
        ),
        "Interventie ‘Beweegcoach’, financiers ‘ggd’: ‘Aandeel’ was 100% en is nu 90%.",
    ]


def test_of_two_that_went_nobody_knows_which_one_moved() -> None:
    """Two milestones of one name are told as they stand."""
    coach = DUINSTAD[BEWEEGCOACH].replace('planning: {van: 2026-Q1, tot_en_met: "2026"}\n', "")
    both = "planning:\n  mijlpalen: [{titel: Start, moment: 2026-03}, {titel: Start, moment: 2026-04}]\n"
    one = "planning:\n  mijlpalen: [{titel: Start, moment: 2026-05}]\n"
    assert zinnen(moments({BEWEEGCOACH: coach + both}, {BEWEEGCOACH: coach + one})) == [
        "Interventie ‘Beweegcoach’: bij ‘Planning – Mijlpalen’ is weggehaald: Start.",
        "Interventie ‘Beweegcoach’: bij ‘Planning – Mijlpalen’ is weggehaald: Start.",
        "Interventie ‘Beweegcoach’: bij ‘Planning – Mijlpalen’ is toegevoegd: Start.",
    ]


def test_merged_and_split_interventies_say_what_they_came_from() -> None:
    """A part that goes on stays what it is; the one that is new says where it came from."""
    extra = {
        f"{IN_2025}a.yaml": f"titel: A\n{INTERVENTIE}",
        f"{IN_2025}b.yaml": f"titel: B\n{INTERVENTIE}",
        f"{IN_2025}c.yaml": f"titel: C\n{INTERVENTIE}",
        f"{IN_2026}ab.yaml": f"titel: AB\nvervangt: [a, b]\n{INTERVENTIE}",
        f"{IN_2026}c.yaml": f"titel: C\n{INTERVENTIE}",
        f"{IN_2026}d.yaml": f"titel: D\nafgesplitst_van: c\n{INTERVENTIE}",
    }
    there, back = years(extra), years(extra, back=True)
    assert {key: fate for key, fate in fates(there).items() if key[1] in {"ab", "c", "d"}} == {
        ("interventie", "ab"): Fate.SAMENGEVOEGD,
        ("interventie", "c"): Fate.DOORGEZET,
        ("interventie", "d"): Fate.GESPLITST,
    }
    assert "Interventies ‘A’ en ‘B’ zijn samengevoegd tot ‘AB’." in zinnen(there)
    assert "Interventie ‘D’ is afgesplitst van ‘C’." in zinnen(there)
    assert "Interventie ‘AB’ is gesplitst in ‘A’ en ‘B’." in zinnen(back)
    assert "Interventie ‘D’ is opgegaan in ‘C’." in zinnen(back)


def test_what_stopped_tells_the_decision_and_the_reason() -> None:
    """They stand in the last evaluation that decided about it."""
    extra = {
        f"{IN_2025}markt.yaml": f"titel: Beweegmarkt\n{INTERVENTIE}",
        "duinstad/2025/gezondheid/evaluatie.yaml": (
            "peildatum: 2026-02-01\nsamenvatting: Klaar.\n"
            "interventies: [{interventie: markt, besluit: stoppen, besluit_reden: Er kwamen drie bezoekers.}]\n"
        ),
    }
    vergelijking = years(extra)
    (stopped,) = vergelijking.pairs_of(ThingKind.INTERVENTIE, Fate.GESTOPT)
    evaluatie = vergelijking.before.dossiers[0].evaluaties[0]
    expected = Ending(
        besluit=KNOWLEDGE.code("besluit", "stoppen"),
        reden="Er kwamen drie bezoekers.",
        status=KNOWLEDGE.code("interventiestatus", "loopt"),
        verslag=evaluatie,
        dossier=vergelijking.before.dossiers[0],
    )
    assert stopped.ending == expected
    assert "Interventie ‘Beweegmarkt’ is gestopt (besluit: stoppen; reden: Er kwamen drie bezoekers)." in zinnen(
        vergelijking
    )


def test_the_status_of_a_year_is_that_of_its_reports() -> None:
    """The report of July 2026 says that the coach works again; the file says how it began."""
    assert "Interventie ‘Beweegcoach’: ‘Status’ was afgerond en is nu loopt." in zinnen(years())


def test_two_moments_are_compared_file_by_file() -> None:
    """What one commit changed, and nothing of what stands there already."""
    changed = {
        BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace("2026-Q1", "2026-Q2").replace("[meer-bewegen]", "[ouderen-bewegen]"),
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("begroot: 40000", "begroot: 45000").replace("pm}", "nader_te_bepalen}"),
    }
    assert zinnen(moments(DUINSTAD, {**DUINSTAD, **changed})) == [
        "Interventie ‘Beweegcoach’: bij ‘Doelen’ is erbij gekomen: Ouderen bewegen; is weggehaald: Meer bewegen.",
        (
            "Interventie ‘Beweegcoach’: ‘Planning’ was eerste kwartaal van 2026 tot en met 2026 en is nu "
            "tweede kwartaal van 2026 tot en met 2026."
        ),
        "Begrotingsregel ‘Beweegcoach’: begroot gaat van € 40.000 naar € 45.000 (€ 5.000 meer).",
        "Begrotingsregel ‘Overig’: begroot was pro memorie en is nu nog te bepalen.",
    ]


def test_an_interventie_that_moves_within_a_year_is_the_same() -> None:
    """An id stands once in a year, over all programmes."""
    other = "duinstad/2026/jeugd/"
    rest = {path: text for path, text in DUINSTAD.items() if path != WANDELGROEP}
    home = {f"{other}programma.yaml": DUINSTAD[PROGRAMMA].replace("Gezondheid 2026", "Jeugd 2026")}
    there = {f"{other}interventies/wandelgroep.yaml": DUINSTAD[WANDELGROEP]}
    found = moments({**DUINSTAD, **home}, {**rest, **home, **there})
    assert [change.kind for change in found.changes] == [ChangeKind.VERPLAATST]
    assert zinnen(found) == ["Interventie ‘Wandelgroep’ hoort nu bij ‘Jeugd 2026’ en niet meer bij ‘Gezondheid 2026’."]


def test_a_line_of_money_moves_with_what_it_pays_and_is_another_line_when_only_the_id_is_the_same() -> None:
    """An id of a line is its own within a programme: every programme may have an "onvoorzien"."""
    empty, full = "{regels: []}", "{regels: [{id: post, %s jaar: 2026, begroot: 10}]}"
    programme = "titel: %s\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nstatus: concept\nbegroting: %s\n"
    programme += "looptijd: {van: 2026, tot_en_met: 2026}\n"

    def plans(first: str, second: str) -> dict[str, str]:
        return {
            "duinstad/2026/oud/programma.yaml": programme % ("Oud", first),
            "duinstad/2026/nieuw/programma.yaml": programme % ("Nieuw", second),
        }

    named, other = full % "naam: Loon van de coach,", full % "naam: Huur van de zaal,"
    assert zinnen(moments(plans(named, empty), plans(empty, named))) == [
        "Begrotingsregel ‘Loon van de coach’ hoort nu bij ‘Nieuw’ en niet meer bij ‘Oud’."
    ]
    assert zinnen(moments(plans(named, empty), plans(empty, other))) == [
        "Begrotingsregel ‘Loon van de coach’ wordt niet meer genoemd.",
        "Begrotingsregel ‘Huur van de zaal’ is nieuw.",
    ]
    assert len(zinnen(moments(plans(full % "", empty), plans(empty, full % "")))) == 2


def test_what_was_renamed_does_not_tell_its_title_twice() -> None:
    """The new name says it."""
    assert [zin for zin in zinnen(years()) if "Sportcoach" in zin] == [
        "Interventie ‘Sportcoach’ heet nu ‘Beweegcoach’.",
        "Begrotingsregel ‘Sportcoach’ heet nu ‘Beweegcoach’.",
    ]


def test_a_file_with_mistakes_is_not_called_gone() -> None:
    """It was not compared, and that is said."""
    rest = {path: text for path, text in DUINSTAD.items() if path != VORIGE_COACH}
    voor, na = catalogus_of(DUINSTAD), catalogus_of(rest, broken=(VORIGE_COACH,))
    duinstad = compare_catalogi(voor, na, PEILDATUM, names=("main", "voorstel"))[0]
    assert duinstad.is_equal
    assert view_wijzigingen(duinstad).waarschuwingen == (
        f"Het bestand {VORIGE_COACH} heeft fouten in voorstel en is daarom niet vergeleken.",
    )


def years(extra: Mapping[str, str] | None = None, *, back: bool = False) -> Comparison:
    """Compare 2025 with 2026, or the other way round."""
    publicatie = catalogus_of({**DUINSTAD, **(extra or {})}).publicaties["duinstad"]
    voor, na = (2026, 2025) if back else (2025, 2026)
    return compare_jaren(publicatie, voor, na, PEILDATUM)


def test_an_own_verdict_on_a_figure_changes_with_its_reason() -> None:
    """A new reason for the same verdict broke the comparison: the two are told together."""
    entry = "    koersoordelen: [{gesteld_in: nota-2024, jaar: 2027, oordeel: op_koers, reden: %s}]\n"
    voor, na = (
        {
            INDICATOREN: DUINSTAD[INDICATOREN].replace(
                "    eenheid: procent\n", "    eenheid: procent\n" + entry % reden, 1
            )
        }
        for reden in ("Griep.", "Corona.")
    )
    assert zinnen(moments({**DUINSTAD, **voor}, {**DUINSTAD, **na})) == [
        (
            "Indicator ‘Beweegt genoeg’, eigen oordeel ‘op koers, Corona.’: ‘Oordeel’ was op koers (reden: Griep) en "
            "is nu op koers (reden: Corona)."
        )
    ]


def test_how_often_a_group_comes_together_changes_in_one_sentence() -> None:
    """Another number of meetings broke the comparison: how many, over how long and how long each is told together."""
    entry = "sessies: {aantal: %d, weken: 12, minuten: 90}\n"
    voor, na = ({BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + entry % aantal} for aantal in (10, 8))
    assert zinnen(moments({**DUINSTAD, **voor}, {**DUINSTAD, **na})) == [
        (
            "Interventie ‘Beweegcoach’: ‘Bijeenkomsten per groep’ was 10 bijeenkomsten in 12 weken, van 90 minuten "
            "en is nu 8 bijeenkomsten in 12 weken, van 90 minuten."
        )
    ]


def moments(voor: Mapping[str, str], na: Mapping[str, str]) -> Comparison:
    """Compare the first publisher of two states of the plans."""
    return compare_catalogi(catalogus_of(voor), catalogus_of(na), PEILDATUM, names=("main", "voorstel"))[0]


def fates(vergelijking: Comparison) -> dict[tuple[str, str], Fate]:
    """Return what became of each thing, by kind and its last id."""
    return {(pair.kind.value, pair.thing.id): pair.fate for pair in vergelijking.pairs}


def zinnen(vergelijking: Comparison) -> list[str]:
    """Return every change as its sentence."""
    view = view_wijzigingen(vergelijking)
    return [change.zin.replace("\xa0", " ") for thing in view.dingen for change in thing.wijzigingen]
