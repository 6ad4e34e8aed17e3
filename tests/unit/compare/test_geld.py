"""Money at the level that both years know, and the warnings at figures that may not be compared."""

from __future__ import annotations

from datetime import date

from tests.unit.plannen import catalogus_of
from tests.unit.vergelijken import compare_jaren
from uitvoeringskompas.compare.caution import Geldniveau
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.geld import Geldpost
from uitvoeringskompas.model.geld import Geldsoort
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

COACH = "{id: coach, interventie: coach, jaar: JAAR, begroot: 40000}"
WANDELEN = "{id: wandelen, interventie: wandelen, jaar: JAAR, begroot: 10000}"


def test_a_line_of_both_years_is_compared_as_a_line() -> None:
    """The difference is second minus first, in euro."""
    found = money(COACH, COACH.replace("40000", "45000"))
    assert levels(found) == [(Geldniveau.REGEL, "coach", 5000)]
    assert found.geld[0].difference(Geldsoort.BEGROOT) == 5000


def test_lines_of_one_priority_are_compared_with_the_priority_as_a_whole() -> None:
    """One year knows two interventies, the other only what they serve together."""
    found = money(f"{COACH}, {WANDELEN}", "{id: bewegen, prioriteit: bewegen, jaar: JAAR, begroot: 55000}")
    assert levels(found) == [(Geldniveau.PRIORITEIT, "bewegen", 5000)]
    text = "Ander niveau: het geld is hier alleen te vergelijken per prioriteit."
    assert {warning for warnings in warnings_of(found).values() for warning in warnings} == {text}
    assert len(warnings_of(found)) == 3


def test_the_programme_as_a_whole_is_the_last_level_that_both_know() -> None:
    """One amount for everything says nothing about its parts."""
    found = money(f"{COACH}, {WANDELEN}", "{id: alles, jaar: JAAR, begroot: 60000}")
    assert levels(found) == [(Geldniveau.PROGRAMMA, "programma", 10000)]


def test_two_different_lines_at_one_level_are_just_gone_and_new() -> None:
    """Another interventie is no other level."""
    found = money(COACH, WANDELEN)
    assert levels(found) == []
    assert warnings_of(found) == {}


def test_unknown_is_not_zero() -> None:
    """Without an amount there is no difference, and the reader hears why."""
    found = money(COACH, "{id: coach, interventie: coach, jaar: JAAR, geen_bedrag: pm}")
    assert levels(found) == [(Geldniveau.REGEL, "coach", None)]
    view = view_wijzigingen(found)
    assert "Begrotingsregel ‘Coach’: begroot was € 40.000 en is nu pro memorie." in [
        change.zin.replace("\xa0", " ") for thing in view.dingen for change in thing.wijzigingen
    ]
    assert view.waarschuwingen == (
        "Van 1 begrotingsregel in 2026 is het bedrag niet bekend: onbekend is geen nul.",
        "Alleen van 2025 is bekend wat is begroot.",
    )


def test_a_line_that_is_not_named_any_more_is_no_saving() -> None:
    """The difference is over the line that both years name; the sums stand beside each other without one."""
    (geld,) = money(f"{COACH}, {WANDELEN}", COACH.replace("40000", "41000")).geld
    assert (geld.before.som(Geldsoort.BEGROOT).bedrag, geld.after.som(Geldsoort.BEGROOT).bedrag) == (50000, 41000)
    assert geld.difference(Geldsoort.BEGROOT) is None
    overlap = geld.overlap(Geldsoort.BEGROOT)
    assert (overlap.difference, overlap.posts, overlap.only_before, overlap.only_after) == (1000, 1, 1, 0)


def test_a_line_is_counted_once_in_what_both_years_know() -> None:
    """One of two lines of an interventie has its line of the other year; the group of both is then not added to it."""
    extra = "{id: extra, interventie: coach, jaar: JAAR, begroot: 3000}"
    (geld,) = money(COACH, f"{COACH}, {extra}").geld
    overlap = geld.overlap(Geldsoort.BEGROOT)
    assert (overlap.before.bedrag, overlap.after.bedrag, overlap.only_after) == (40000, 40000, 1)


def test_years_that_name_nothing_together_have_no_difference() -> None:
    """Nothing in common is not the same as evenly much."""
    (geld,) = money(COACH, WANDELEN).geld
    assert geld.difference(Geldsoort.BEGROOT) is None
    assert geld.overlap(Geldsoort.BEGROOT).difference is None


def test_what_was_spent_is_never_set_against_what_is_budgeted() -> None:
    """The first year is told in full, the second only has a budget."""
    spent = "financien: [{regel: coach, jaar: 2025, besteed: 38000}]"
    found = money(COACH, COACH, spent=spent)
    assert found.geld[0].difference(Geldsoort.BESTEED) is None
    assert view_wijzigingen(found).waarschuwingen == (
        "Alleen van 2025 is bekend wat is besteed: vergelijk begroot met begroot, en niet met besteed.",
    )


def test_a_difference_below_the_rounding_of_the_document_is_none() -> None:
    """The document rounds to thousands; the other amount is an estimate."""
    found = money(COACH, COACH.replace("40000", "40500, bij_benadering: true"), rounding="afgerond_op: 1000, ")
    assert [text.replace("\xa0", " ") for text in warnings_of(found)["coach"]] == [
        "Een van de bedragen is een schatting.",
        "Het verschil is kleiner dan de afronding: een van de documenten rondt af op € 1.000.",
    ]


def test_a_broken_series_warns_between_the_years_and_at_its_first_figure() -> None:
    """Since 2026 the questions are others."""
    found = money(COACH, COACH)
    text = "De meting van ‘Beweegt’ is sinds 2026 een andere: cijfers van ervoor en erna zijn niet te vergelijken."
    broken = money(COACH, COACH, series=True)
    assert view_wijzigingen(found).waarschuwingen == ()
    assert view_wijzigingen(broken).waarschuwingen == (text,)
    new = next(change for change in broken.changes if change.path == ("metingen",))
    assert [each.breuk.vanaf for each in new.cautions if each.breuk] == [2026]


def money(voor: str, na: str, *, rounding: str = "", spent: str = "", series: bool = False) -> Comparison:
    """Compare 2025 with 2026 of a publisher with these lines in its budgets."""
    files = {}
    for jaar, lines in ((2025, voor), (2026, na)):
        folder = f"duinstad/{jaar}/gezondheid"
        files[f"{folder}/programma.yaml"] = (
            f"titel: Plan\nsamenvatting: Kort.\nreikwijdte: {{soort: totaal}}\nstatus: vastgesteld\n"
            f"looptijd: {{van: {jaar}, tot_en_met: {jaar}}}\nprioriteiten: [{{id: bewegen, titel: Bewegen}}]\n"
            f"begroting: {{{rounding}regels: [{lines.replace('JAAR', str(jaar))}]}}\n"
        )
        for name in ("coach", "wandelen"):
            files[f"{folder}/interventies/{name}.yaml"] = (
                f"titel: {name.title()}\nsoort: interventie\nwat: Doen.\nstatus: loopt\nprioriteit: bewegen\n"
            )
    if spent:
        files["duinstad/2025/gezondheid/evaluatie.yaml"] = f"peildatum: 2026-02-01\nsamenvatting: Klaar.\n{spent}\n"
    if series:
        files["duinstad/indicatoren.yaml"] = (
            "indicatoren: [{id: beweegt, naam: Beweegt, eenheid: procent,"
            " reeksen: [{id: a, naam: A}, {id: b, naam: B}],"
            " metingen: [{meetjaar: 2025, waarde: 40, reeks: a}, {meetjaar: 2026, waarde: 50, reeks: b}],"
            " reeksbreuken: [{oude_reeks: a, nieuwe_reeks: b, soort: bron}]}]\n"
        )
    return compare_jaren(catalogus_of(files).publicaties["duinstad"], 2025, 2026, date(2026, 10, 1))


def levels(vergelijking: Comparison) -> list[tuple[Geldniveau, str, int | None]]:
    """Return each amount that both years know: its level, its name and the difference in what is budgeted."""
    return [_level(post) for geld in vergelijking.geld for post in geld.posten]


def _level(post: Geldpost) -> tuple[Geldniveau, str, int | None]:
    return post.level, post.id, post.difference(Geldsoort.BEGROOT)


def warnings_of(vergelijking: Comparison) -> dict[str, tuple[str, ...]]:
    """Return the warnings at the lines of the budget, by line."""
    view = view_wijzigingen(vergelijking)
    lines = [thing for thing in view.dingen if thing.soort == "regel"]
    found = [(thing.id, change.waarschuwingen) for thing in lines for change in thing.wijzigingen]
    return {line: warnings for line, warnings in found if warnings}
