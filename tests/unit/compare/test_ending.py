"""Only a decision or a status makes "gestopt"; what is just not there any more is "niet meer genoemd"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import catalogus_of
from tests.unit.vergelijken import compare_jaren
from uitvoeringskompas.compare.comparison import Comparison, compare_catalogi
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.views.wijziging.gang import count_gang
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

PEILDATUM = date(2026, 10, 1)
FOLDER = "duinstad/{}/gezondheid"
COACH = "titel: Coach\nsoort: interventie\nwat: Helpen.\nstatus: {}\n"


def programma(van: int, tot: int, extra: str = "", herkomst: str = "eigen") -> str:
    """Return a programme of these years."""
    return (
        f"titel: Plan\nsamenvatting: Kort.\nherkomst: {herkomst}\nreikwijdte: {{soort: totaal}}\nstatus: vastgesteld\n"
        f"looptijd: {{van: {van}, tot_en_met: {tot}}}\n{extra}"
    )


def one(van: int, tot: int, *, status: str | None = None, extra: str = "", herkomst: str = "eigen") -> dict[str, str]:
    """Return the files of a programme with the coach in it (None: without), which begins in its first year."""
    folder = FOLDER.format(van)
    files = {f"{folder}/programma.yaml": programma(van, tot, extra, herkomst)}
    return files | ({f"{folder}/interventies/coach.yaml": COACH.format(status)} if status else {})


def decided(jaar: int, words: str, *, programma_jaar: int | None = None) -> dict[str, str]:
    """Return the look back on a year, with what it says about the coach."""
    head = f"peildatum: {jaar + 1}-02-01\njaar: {jaar}\nsamenvatting: Klaar.\n"
    text = f"{head}interventies: [{{interventie: coach, {words}}}]\n"
    return {f"{FOLDER.format(programma_jaar or jaar)}/evaluatie-{jaar}.yaml": text}


def compare(files: Mapping[str, str], voor: int, na: int) -> Comparison:
    """Compare two years of a small publisher."""
    return compare_jaren(catalogus_of(files).publicaties["duinstad"], voor, na, PEILDATUM)


def zinnen(vergelijking: Comparison) -> list[str]:
    """Return what is told of things as a whole."""
    view = view_wijzigingen(vergelijking)
    found = [wijziging for ding in view.dingen for wijziging in ding.wijzigingen]
    return [each.zin for each in found if each.soort not in {"gewijzigd", "toegevoegd", "verwijderd"}]


@pytest.mark.parametrize(
    ("status", "words", "zin", "telling"),
    [
        ("loopt", "", "wordt in 2025 niet meer genoemd (laatste status: loopt)", "niet meer genoemd"),
        ("onbekend", "", "wordt in 2025 niet meer genoemd", "niet meer genoemd"),
        ("gestopt", "", "is gestopt (laatste status: gestopt; reden: niet genoemd)", "gestopt"),
        ("loopt", "besluit: stoppen", "is gestopt (besluit: stoppen; reden: niet genoemd)", "gestopt"),
        (
            "loopt",
            "besluit: afgerond, besluit_reden: Iedereen is geholpen.",
            "is afgerond (besluit: klaar; reden: Iedereen is geholpen)",
            "afgerond",
        ),
        (
            "loopt",
            "besluit: overgedragen, besluit_reden: De GGD doet het.",
            "is overgedragen (besluit: overgedragen; reden: De GGD doet het)",
            "overgedragen",
        ),
        ("loopt", "besluit: doorgaan", "wordt in 2025 niet meer genoemd (besluit: doorgaan)", "niet meer genoemd"),
        (
            "loopt",
            "besluit: doorgaan, status: gestopt",
            "is gestopt (besluit: doorgaan; reden: niet genoemd)",
            "gestopt",
        ),
        ("onbekend", "besluit: onbekend", "wordt in 2025 niet meer genoemd", "niet meer genoemd"),
    ],
)
def test_what_is_not_there_stopped_only_when_somebody_said_so(status: str, words: str, zin: str, telling: str) -> None:
    files = one(2024, 2024, status=status) | one(2025, 2025) | (decided(2024, words) if words else {})
    vergelijking = compare(files, 2024, 2025)
    assert zinnen(vergelijking) == [f"Interventie ‘Coach’ {zin}."]
    assert count_gang(vergelijking, ThingKind.INTERVENTIE) == {telling: 1}


def test_a_decision_of_a_year_between_counts() -> None:
    """The programme of 2022 has it last, and decided about it."""
    files = one(2021, 2021, status="loopt") | one(2022, 2022, status="loopt") | one(2024, 2024)
    files |= decided(2022, "besluit: stoppen, besluit_reden: Het geld is op.")
    assert zinnen(compare(files, 2021, 2024)) == [
        "Interventie ‘Coach’ is gestopt (besluit: stoppen; reden: Het geld is op)."
    ]


def test_a_decision_that_nobody_knows_yet_does_not_count() -> None:
    """It is dated after the day on which somebody looks."""
    files = one(2026, 2026, status="loopt") | one(2027, 2027) | decided(2026, "besluit: stoppen")
    assert zinnen(compare(files, 2026, 2027)) == [
        "Interventie ‘Coach’ wordt in 2027 niet meer genoemd (laatste status: loopt)."
    ]


def test_in_a_programme_of_several_years_it_stopped_while_it_still_stands_there() -> None:
    """A decision about 2024 counts from 2025 on, and is no news in 2026."""
    files = one(2023, 2026, status="loopt") | decided(2024, "besluit: stoppen", programma_jaar=2023)
    counts = [count_gang(compare(files, jaar, jaar + 1), ThingKind.INTERVENTIE) for jaar in (2023, 2024, 2025)]
    assert counts == [{"gaat door": 1}, {"gestopt": 1}, {"al eerder gestopt": 1}]
    assert zinnen(compare(files, 2024, 2025)) == [
        "Interventie ‘Coach’ is gestopt (besluit: stoppen; reden: niet genoemd)."
    ]
    assert compare(files, 2025, 2026).is_equal


def test_who_looks_back_hears_nothing_of_new_and_stopped() -> None:
    """From 2025 to 2024 nothing begins or ends."""
    files = one(2024, 2024, status="gestopt") | one(2025, 2025)
    assert zinnen(compare(files, 2025, 2024)) == ["Interventie ‘Coach’ wordt in 2024 genoemd en in 2025 niet."]
    files = one(2024, 2024) | one(2025, 2025, status="gestopt")
    assert zinnen(compare(files, 2025, 2024)) == ["Interventie ‘Coach’ wordt in 2024 niet genoemd en in 2025 wel."]


def test_only_what_no_year_before_names_is_new() -> None:
    """What stood in an earlier year is back; what stands in a year between came then."""
    files = one(2022, 2022, status="loopt") | one(2023, 2023) | one(2024, 2024, status="loopt")
    files |= one(2025, 2025, status="loopt")
    told = [zinnen(compare(files, voor, na)) for voor, na in ((2023, 2024), (2023, 2025))]
    assert told == [
        ["Interventie ‘Coach’ wordt in 2024 weer genoemd, en in 2023 niet."],
        ["Interventie ‘Coach’ wordt in 2025 weer genoemd, en in 2023 niet."],
    ]
    del files["duinstad/2022/gezondheid/interventies/coach.yaml"]
    told = [zinnen(compare(files, voor, na)) for voor, na in ((2023, 2024), (2023, 2025))]
    assert told == [
        ["Interventie ‘Coach’ is nieuw in 2024."],
        ["Interventie ‘Coach’ wordt in 2025 genoemd en in 2023 niet."],
    ]


def test_what_was_transcribed_is_never_called_new_or_gone_and_says_why() -> None:
    """A public source may leave something out."""
    files = one(2018, 2019, herkomst="openbare_bron") | one(2023, 2023, status="loopt", herkomst="openbare_bron")
    vergelijking = compare(files, 2018, 2023)
    assert zinnen(vergelijking) == ["Interventie ‘Coach’ wordt in 2023 genoemd en is in 2018 niet gevonden."]
    assert count_gang(vergelijking, ThingKind.INTERVENTIE) == {"nu wel gevonden": 1}
    assert view_wijzigingen(vergelijking).waarschuwingen == (
        (
            "De plannen van 2018 en 2023 zijn overgenomen uit openbare bronnen, en die kunnen onvolledig zijn: "
            "wat daar niet in staat, kan er toch zijn geweest."
        ),
        "Tussen 2018 en 2023 liggen 2019 tot en met 2022. Alleen van 2019 staat hier een programma.",
    )


@pytest.mark.parametrize(
    ("between", "sentence"),
    [
        ({}, "Tussen 2020 en 2022 ligt 2021. Van dat jaar staat hier geen programma."),
        (one(2021, 2021), "Tussen 2020 en 2022 ligt 2021. Van dat jaar staat hier ook een programma."),
    ],
)
def test_years_that_are_no_neighbours_name_the_years_between(between: Mapping[str, str], sentence: str) -> None:
    vergelijking = compare({**one(2020, 2020), **between, **one(2022, 2022)}, 2020, 2022)
    assert view_wijzigingen(vergelijking).waarschuwingen == (sentence,)


def test_between_two_moments_a_file_that_is_gone_is_not_named_any_more() -> None:
    """Also goals, priorities, money and parties; nobody decided about those."""
    extra = (
        "prioriteiten: [{id: bewegen, titel: Bewegen}]\ndoelen: [{id: meer, titel: Meer}]\n"
        "begroting: {regels: [{id: loon, naam: Loon, jaar: 2024, begroot: 10}]}\n"
    )
    partijen = {"duinstad/partijen.yaml": "partijen: [{id: ggd, naam: GGD, soort: ggd}]\n"}
    voor = one(2024, 2024, status="loopt", extra=extra) | partijen
    found = compare_catalogi(catalogus_of(voor), catalogus_of(one(2024, 2024)), PEILDATUM, names=("main", "nu"))
    assert zinnen(found[0]) == [
        "Prioriteit ‘Bewegen’ wordt niet meer genoemd.",
        "Doel ‘Meer’ wordt niet meer genoemd.",
        "Interventie ‘Coach’ wordt niet meer genoemd (laatste status: loopt).",
        "Begrotingsregel ‘Loon’ wordt niet meer genoemd.",
        "Partij ‘GGD’ wordt niet meer genoemd.",
    ]
