"""The questions that pages ask of a publisher: years, programmes, goals and the life of an interventie."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import DUINSTAD, PROGRAMMA, catalogus_of
from uitvoeringskompas.model.publicatie import Publicatie


def programma(jaar: int, *, tot: int | None = None, more: str = "") -> str:
    """Return the text of a small programme."""
    looptijd = f"looptijd: {{van: {jaar}, tot_en_met: {tot or jaar}}}"
    return f"titel: P{jaar}\nsamenvatting: S.\nreikwijdte: {{soort: totaal}}\n{looptijd}\nstatus: vastgesteld\n{more}"


def interventie(more: str = "") -> str:
    """Return the text of a small interventie."""
    return f"titel: T\nsoort: interventie\nwat: W.\nstatus: loopt\n{more}"


def publicatie_of(files: Mapping[str, str]) -> Publicatie:
    """Return the publisher of these files, whose paths begin at its folder."""
    return catalogus_of({f"stad/{path}": text for path, text in files.items()}).publicaties["stad"]


CHAIN = {
    "2024/p/programma.yaml": programma(2024),
    "2024/p/interventies/wandelen.yaml": interventie(),
    "2024/p/interventies/koffie.yaml": interventie(),
    "2025/p/programma.yaml": programma(2025),
    "2025/p/interventies/wandelen.yaml": interventie(),
    "2025/p/interventies/koffie.yaml": interventie(),
    "2026/p/programma.yaml": programma(2026),
    "2026/p/interventies/buurt.yaml": interventie("vervangt: [wandelen, koffie]\n"),
    "2027/p/programma.yaml": programma(2027),
    "2027/p/interventies/wijk.yaml": interventie("was: buurt\n"),
    "2027/p/interventies/ouderen.yaml": interventie("afgesplitst_van: buurt\n"),
}


def loop(publicatie: Publicatie, interventie_id: str) -> list[tuple[int, str, str]]:
    """Return the life of an interventie as plain values."""
    moments = publicatie.levensloop(interventie_id)
    return [(moment.jaar, moment.interventie.id, moment.relatie.value) for moment in moments]


def test_a_programme_of_several_years_is_in_each_of_its_years() -> None:
    """Year J is every programme whose looptijd holds J."""
    publicatie = publicatie_of(
        {"2023/a/programma.yaml": programma(2023, tot=2025), "2025/b/programma.yaml": programma(2025)}
    )
    assert publicatie.jaren == (2023, 2024, 2025)
    years = {jaar: [dossier.pad for dossier in publicatie.dossiers_in_jaar(jaar)] for jaar in (2022, *publicatie.jaren)}
    assert years == {2022: [], 2023: ["2023/a"], 2024: ["2023/a"], 2025: ["2023/a", "2025/b"]}


def test_an_interventie_is_followed_through_renaming_merging_and_splitting() -> None:
    """Seen from the merged one: where it came from, and what became of it."""
    assert loop(publicatie_of(CHAIN), "buurt") == [
        (2024, "koffie", "vervangt"),
        (2024, "wandelen", "vervangt"),
        (2025, "koffie", "vervangt"),
        (2025, "wandelen", "vervangt"),
        (2026, "buurt", "zelfde"),
        (2027, "ouderen", "splitste_af"),
        (2027, "wijk", "werd"),
    ]


def test_a_merged_interventie_does_not_see_its_fellows_as_itself() -> None:
    """Seen from one of the merged ones: a rename after a merge still is the merge."""
    assert loop(publicatie_of(CHAIN), "koffie") == [
        (2024, "koffie", "zelfde"),
        (2025, "koffie", "zelfde"),
        (2026, "buurt", "opgegaan_in"),
        (2027, "ouderen", "opgegaan_in"),
        (2027, "wijk", "opgegaan_in"),
    ]


def test_where_an_interventie_went_is_its_first_later_year() -> None:
    """The decision of an evaluation links to there; nothing later means that it ended."""
    publicatie = publicatie_of(CHAIN)
    went = {
        (dossier.jaar, found.id): [
            (moment.jaar, moment.interventie.id) for moment in publicatie.vervolg(dossier, found.id)
        ]
        for dossier in publicatie.dossiers
        for found in dossier.interventies
    }
    assert went == {
        (2024, "koffie"): [(2025, "koffie")],
        (2024, "wandelen"): [(2025, "wandelen")],
        (2025, "koffie"): [(2026, "buurt")],
        (2025, "wandelen"): [(2026, "buurt")],
        (2026, "buurt"): [(2027, "ouderen"), (2027, "wijk")],
        (2027, "ouderen"): [],
        (2027, "wijk"): [],
    }


def test_a_circle_of_names_ends_by_itself() -> None:
    """The rules tell the editor; the page under serve does not hang."""
    files = {
        "2024/p/programma.yaml": programma(2024),
        "2024/p/interventies/a.yaml": interventie("was: b\n"),
        "2025/p/programma.yaml": programma(2025),
        "2025/p/interventies/b.yaml": interventie("was: a\n"),
    }
    assert loop(publicatie_of(files), "a") == [(2024, "a", "zelfde"), (2025, "b", "was")]


def test_a_goal_knows_who_worked_on_it_in_which_year() -> None:
    """Also under its former id; goals stand in the nota or in a programme."""
    doelen = "doelen: [{id: fit, titel: Fit}]\n"
    publicatie = publicatie_of(
        {
            "2024/p/programma.yaml": programma(2024, more=doelen),
            "2024/p/interventies/a.yaml": interventie("doelen: [fit]\n"),
            "2025/p/programma.yaml": programma(2025, more="doelen: [{id: gezond, titel: G, was: fit}]\n"),
            "2025/p/interventies/b.yaml": interventie("doelen: [gezond]\n"),
            "2025/p/interventies/c.yaml": interventie(),
        }
    )
    found = publicatie.interventies_of_doel("gezond")
    assert [(dossier.jaar, each.id) for dossier, each in found] == [(2024, "a"), (2025, "b")]


def test_a_programme_uses_the_goals_of_its_notas() -> None:
    """Own goals come first; a goal of a nota that the programme does not name is not there."""
    dossier = catalogus_of(DUINSTAD).publicaties["duinstad"].dossiers[1]
    assert [doel.id for doel in dossier.doelen] == ["beter-slapen", "meer-bewegen", "ouderen-bewegen"]
    assert [found.id for found in dossier.interventies_of_prioriteit("bewegen")] == ["beweegcoach"]
    assert (dossier.doel("onbekend"), dossier.doel(None)) == (None, None)


def test_the_shown_status_is_that_of_the_latest_report_up_to_the_peildatum() -> None:
    """Before the first report it is where the interventie began."""
    dossier = catalogus_of(DUINSTAD).publicaties["duinstad"].dossiers[1]
    coach = dossier.interventies[0]
    before = dossier.getoonde_status(coach, date(2026, 6, 30))
    assert (before.status, before.reden, before.verslag) == ("vertraagd", "De vacature stond lang open.", None)
    after = dossier.getoonde_status(coach, date(2026, 7, 1))
    assert (after.status, after.reden, after.verslag) == ("loopt", None, dossier.voortgangen[0])


def test_a_report_of_a_season_counts_from_its_first_day() -> None:
    """It was written, so what it tells is known; of two reports the one that ends last is the latest."""
    najaar = "peildatum: 2026-najaar\nsamenvatting: x\ninterventies: [{interventie: beweegcoach, status: gestopt}]\n"
    files = {**DUINSTAD, "duinstad/2026/gezondheid/voortgang/2026-najaar.yaml": najaar}
    dossier = catalogus_of(files).publicaties["duinstad"].dossiers[1]
    coach = dossier.interventies[0]
    days = (date(2026, 8, 31), date(2026, 9, 1), date(2026, 12, 1))
    assert [dossier.getoonde_status(coach, day).status for day in days] == ["loopt", "gestopt", "gestopt"]
    assert [verslag.peildatum for verslag in dossier.verslagen] == ["2026-07-01", "2026-najaar", "2027-02-01"]
    assert [verslag.id for verslag in dossier.until(dossier.voortgangen[0]).verslagen] == ["2026-07-01"]


def test_the_herkomst_of_a_programme_may_differ_from_that_of_its_publisher() -> None:
    """What the programme says goes first."""
    files = {**DUINSTAD, PROGRAMMA: DUINSTAD[PROGRAMMA] + "herkomst: fictief\n"}
    dossiers = catalogus_of(files).publicaties["duinstad"].dossiers
    assert [dossier.herkomst for dossier in dossiers] == ["eigen", "fictief"]


def test_files_without_a_programme_are_put_aside() -> None:
    """When programma.yaml has mistakes, what stands beside it waits; nothing breaks."""
    publicatie = publicatie_of({"2026/p/interventies/a.yaml": interventie()})
    assert (publicatie.dossiers, publicatie.jaren, publicatie.naam, len(publicatie.strays)) == ((), (), "stad", 1)


def test_a_measure_elsewhere_and_a_regio_are_found() -> None:
    """Over all publishers."""
    catalogus = catalogus_of(DUINSTAD)
    found = catalogus.find_interventie("kustregio/2026/samen/valtraining")
    assert found is not None
    assert (found[0].pad, found[1].titel) == ("2026/samen", "Valtraining")
    assert catalogus.find_interventie("kustregio") is None


def test_reports_belong_to_their_year() -> None:
    """An interim report to the year of its peildatum, a look back on the whole programme to its last year."""
    dossier = catalogus_of(DUINSTAD).publicaties["duinstad"].dossiers[1]
    assert [(verslag.id, dossier.jaar_of(verslag)) for verslag in dossier.verslagen] == [
        ("2026-07-01", 2026),
        ("evaluatie", 2026),
    ]
    assert dossier.evaluatie_in(2026) is dossier.evaluaties[0]
    assert dossier.evaluatie_in(2027) is None
