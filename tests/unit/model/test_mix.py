"""The mix over the four pijlers, and its gaps."""

from __future__ import annotations

from tests.knowledge import KNOWLEDGE
from tests.unit.plannen import catalogus_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.mix import PIJLERS, Mix, mix_of_doelen, mix_of_doelgroepen

NOTA = """\
titel: N
periode: {van: 2024, tot_en_met: 2027}
status: vastgesteld
prioriteiten: [{id: bewegen, titel: B}, {id: roken, titel: R}]
doelen:
  - {id: fit, titel: Fit, prioriteit: bewegen, doelgroepen: [ouderen]}
  - {id: wandelen, titel: Wandelen, onder: fit, prioriteit: bewegen}
  - {id: rookvrij, titel: Rookvrij, prioriteit: roken}
"""
PROGRAMMA = """\
titel: P
samenvatting: S.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
notas: [n]
"""
A = "titel: A\nsoort: interventie\nwat: W.\nstatus: loopt\ndoelen: [wandelen]\ndoelgroepen: [volwassenen]\n"
A += "pijlers: [voorlichting_educatie, fysieke_sociale_omgeving]\n"
B = "titel: B\nsoort: interventie\nwat: W.\nstatus: loopt\n"


def dossier(programma: str = PROGRAMMA) -> Dossier:
    """Return a programme with two interventies, one of them without goal, group and pijler."""
    files = {
        "stad/notas/n.yaml": NOTA,
        "stad/2026/p/programma.yaml": programma,
        "stad/2026/p/interventies/a.yaml": A,
        "stad/2026/p/interventies/b.yaml": B,
    }
    return catalogus_of(files).publicaties["stad"].dossiers[0]


def cells(mix: Mix) -> dict[str, list[str]]:
    """Return each row as the ids per pijler."""
    return {rij.sleutel: [" ".join(found.id for found in cel.interventies) for cel in rij.cellen] for rij in mix.rijen}


def test_the_pijlers_are_those_of_the_code_list() -> None:
    """In its order, a to d."""
    assert tuple(KNOWLEDGE.codelijst("pijler")) == PIJLERS


def test_what_serves_a_goal_also_serves_the_goal_above_it() -> None:
    """A goal is no gap when its sub-goal is worked on."""
    mix = mix_of_doelen(dossier())
    assert cells(mix) == {"fit": ["a", "", "a", ""], "wandelen": ["a", "", "a", ""], "rookvrij": ["", "", "", ""]}
    assert mix.rijen[0].gaten == ("signalering_advies_ondersteuning", "regelgeving_handhaving")


def test_gaps_are_told_over_the_whole_programme() -> None:
    """Empty pijlers, empty rows, and what falls outside the matrix."""
    mix = mix_of_doelen(dossier())
    assert mix.lege_pijlers == ("signalering_advies_ondersteuning", "regelgeving_handhaving")
    assert [rij.sleutel for rij in mix.lege_rijen] == ["rookvrij"]
    assert [[found.id for found in many] for many in (mix.zonder_pijler, mix.zonder_rij)] == [["b"], ["b"]]


def test_doelgroepen_of_goals_without_interventies_are_gaps_too() -> None:
    """Who is named in a goal and gets nothing is worth seeing."""
    mix = mix_of_doelgroepen(dossier())
    assert cells(mix) == {"ouderen": ["", "", "", ""], "volwassenen": ["a", "", "a", ""]}


def test_a_programme_for_one_priority_is_not_measured_by_the_other_goals() -> None:
    """Goals of the nota outside its scope are no gaps."""
    narrow = PROGRAMMA.replace("{soort: totaal}", "{soort: prioriteit, prioriteit: bewegen}")
    assert [rij.sleutel for rij in mix_of_doelen(dossier(narrow)).rijen] == ["fit", "wandelen"]
    theme = PROGRAMMA.replace("{soort: totaal}", "{soort: thema, themas: [bewegen]}")
    assert [rij.sleutel for rij in mix_of_doelen(dossier(theme)).rijen] == ["wandelen"]
