"""Two things with one title are told apart, and what moved says where to."""

from __future__ import annotations

from datetime import date

from tests.unit.plannen import catalogus_of
from tests.unit.vergelijken import compare_jaren
from uitvoeringskompas.compare.comparison import Comparison, compare_catalogi
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

PEILDATUM = date(2026, 10, 1)
COACH = "titel: Buurtsportcoach\nsoort: interventie\nwat: Helpen.\nstatus: loopt\n"


def plan(pad: str, titel: str, *interventies: str) -> dict[str, str]:
    """Return a programme with interventies that all have the same title."""
    jaar = pad.partition("/")[0]
    text = (
        f"titel: {titel}\nsamenvatting: Kort.\nreikwijdte: {{soort: totaal}}\nstatus: vastgesteld\n"
        f"looptijd: {{van: {jaar}, tot_en_met: {jaar}}}\n"
    )
    files = {f"duinstad/{pad}/interventies/{each}.yaml": COACH for each in interventies}
    return {f"duinstad/{pad}/programma.yaml": text, **files}


def zinnen(vergelijking: Comparison) -> list[str]:
    """Return every change as its sentence, without what just follows from another year."""
    view = view_wijzigingen(vergelijking)
    return [change.zin for thing in view.dingen for change in thing.wijzigingen if "looptijd" not in change.veld]


def years(files: dict[str, str]) -> Comparison:
    """Compare 2025 with 2026."""
    return compare_jaren(catalogus_of(files).publicaties["duinstad"], 2025, 2026, PEILDATUM)


def test_two_interventies_with_one_title_in_a_programme_are_told_apart_by_their_ids() -> None:
    files = plan("2025/gezond", "Gezond") | plan("2026/gezond", "Gezond", "coach-noord", "coach-zuid")
    assert zinnen(years(files)) == [
        "Interventie ‘Buurtsportcoach (coach-noord)’ is nieuw in 2026.",
        "Interventie ‘Buurtsportcoach (coach-zuid)’ is nieuw in 2026.",
    ]


def test_two_interventies_with_one_title_in_two_programmes_are_told_apart_by_their_programme() -> None:
    files = (
        plan("2025/gezond", "Gezond") | plan("2026/gezond", "Gezond", "coach") | plan("2026/jong", "Jong", "trainer")
    )
    assert zinnen(years(files)) == [
        "Programma ‘Jong’ is nieuw in 2026.",
        "Interventie ‘Buurtsportcoach (Gezond)’ is nieuw in 2026.",
        "Interventie ‘Buurtsportcoach (Jong)’ is nieuw in 2026.",
    ]


def test_what_moves_to_a_programme_with_the_same_title_names_both_folders() -> None:
    """Somebody renamed the folder."""
    voor, na = plan("2026/gezond", "Gezond", "coach"), plan("2026/gezondheid", "Gezond", "coach")
    found = compare_catalogi(catalogus_of(voor), catalogus_of(na), PEILDATUM, names=("main", "nu"))
    assert "Interventie ‘Buurtsportcoach’ hoort nu bij ‘2026/gezondheid’ en niet meer bij ‘2026/gezond’." in zinnen(
        found[0]
    )


def test_what_goes_on_under_another_id_without_was_is_asked_and_shown_as_two_things() -> None:
    """A year later the coach has another id; nobody wrote that it is the same one."""
    view = view_wijzigingen(years(plan("2025/gezond", "Gezond", "coach") | plan("2026/gezond", "Gezond", "coaches")))
    (vraag,) = view.vragen
    assert vraag == (
        "Is interventie ‘Buurtsportcoach’ in 2026 hetzelfde als ‘Buurtsportcoach’ in 2025? "
        "Schrijf dan “was: coach” bij ‘coaches’."
    )
    assert [change.zin for thing in view.dingen for change in thing.wijzigingen if "looptijd" not in change.veld] == [
        "Interventie ‘Buurtsportcoach’ wordt in 2026 niet meer genoemd (laatste status: loopt).",
        "Interventie ‘Buurtsportcoach’ is nieuw in 2026.",
    ]


def test_a_party_under_another_id_is_asked_about_too() -> None:
    """Somebody wrote it down a second time."""
    first, second = (
        plan("2026/gezond", "Gezond")
        | {"duinstad/partijen.yaml": f"partijen: [{{id: {each}, naam: GGD Kust, soort: ggd}}]\n"}
        for each in ("ggd", "ggd-kust")
    )
    found = compare_catalogi(catalogus_of(first), catalogus_of(second), PEILDATUM, names=("main", "nu"))
    assert view_wijzigingen(found[0]).vragen == (
        "Is partij ‘GGD Kust’ in nu hetzelfde als ‘GGD Kust’ in main? Schrijf dan “was: ggd” bij ‘ggd-kust’.",
    )
