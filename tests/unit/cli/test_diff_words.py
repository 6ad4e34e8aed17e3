"""The words of ``kompas diff`` as a whole: what it comes down to, what changed, and the bookkeeping counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Outcome
from uitvoeringskompas.cli import main

PROGRAMMA = """\
titel: Gezond {jaar}
samenvatting: {samenvatting}
reikwijdte: {{soort: totaal}}
looptijd: {{van: {jaar}, tot_en_met: {jaar}}}
status: vastgesteld
begroting:
  afgerond_op: {rond}
  regels:
    - {{id: coach, naam: Loon van de coach, jaar: {jaar}, begroot: {begroot}}}
  tarieven: [{{id: les, wat: Les, bedrag: "{tarief}", per: uur}}]
"""
COACH = "titel: Coach\nsoort: interventie\nwat: Een coach helpt {wie} op weg.\nnummers: ['{nummer}']\nstatus: loopt\n"
MARKT = "titel: Markt\nsoort: activiteit\nwat: Een markt.\nstatus: onbekend\n"
FIETS = "titel: Leenfiets\nsoort: activiteit\nwat: Wie geen fiets heeft, leent er een.\nstatus: niet_gestart\n"


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """Give the plans of a gemeente with two years."""
    files = {
        "profiel.yaml": "soort: gemeente\nnaam: Kleinstad\nherkomst: eigen\ncontact: {functie: Beleid}\n",
        "2025/gezond/programma.yaml": PROGRAMMA.format(
            jaar=2025, samenvatting="We helpen jongeren.", rond=100, begroot=20000, tarief="37.50"
        ),
        "2025/gezond/interventies/coach.yaml": COACH.format(wie="jongeren", nummer="1"),
        "2025/gezond/interventies/markt.yaml": MARKT,
        "2026/gezond/programma.yaml": PROGRAMMA.format(
            jaar=2026, samenvatting="We helpen ouderen.", rond=1000, begroot=25000, tarief="40.00"
        ),
        "2026/gezond/interventies/coach.yaml": COACH.format(wie="ouderen", nummer="2"),
        "2026/gezond/interventies/leenfiets.yaml": FIETS,
    }
    for path, text in files.items():
        file = tmp_path / "plans" / "kleinstad" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path / "plans"


def run(plans: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> Outcome:
    """Compare the two years."""
    years = ("kleinstad/2025", "kleinstad/2026")
    code = main(["diff", *years, "--plans", str(plans), "--peildatum", "2026-10-01", *arguments])
    written = capsys.readouterr()
    return Outcome(code, written.out.replace("\xa0", " "), written.err)


KORT = """\
  In het kort:
  * Van de 2 interventies van 2025 gaat er 1 verder en wordt er 1 niet meer genoemd; in 2026 is er 1 nieuw.
  * Begroot was € 20.000 en is nu € 25.000: € 5.000 meer.
"""
ALLES = """\
  - Programma ‘Gezond 2026’, tarieven ‘Les’: het tarief gaat van € 37,50 per uur naar € 40,00 per uur.
  - Interventie ‘Coach’: de tekst bij ‘Wat’ is gewijzigd, met 1 woord erbij en 1 woord weg.
    Een coach helpt [weg: jongeren] [erbij: ouderen] op weg.
  - Interventie ‘Markt’ wordt in 2026 niet meer genoemd.
  - Interventie ‘Leenfiets’ is nieuw in 2026.
  - Begrotingsregel ‘Loon van de coach’: begroot gaat van € 20.000 naar € 25.000 (€ 5.000 meer).
"""
GETELD = "  5 administratieve wijzigingen: titel, samenvatting, looptijd, afgerond op en meer."
BOEKHOUDING = """\
  - Programma ‘Gezond 2026’: ‘Titel’ was ‘Gezond 2025’ en is nu ‘Gezond 2026’.
  - Programma ‘Gezond 2026’: de tekst bij ‘Samenvatting’ is gewijzigd, met 1 woord erbij en 1 woord weg.
    We helpen [weg: jongeren.] [erbij: ouderen.]
  - Programma ‘Gezond 2026’: ‘Looptijd’ was 2025 en is nu 2026.
  - Programma ‘Gezond 2026’: ‘Begroting – Afgerond op’ was € 100 en is nu € 1.000.
  - Interventie ‘Coach’: bij ‘Nummers in het document’ wordt nu ook genoemd: 2; wordt niet meer genoemd: 1.
"""
COMMENT = """\
<!-- uitvoeringskompas: verschil -->
## Wat verandert er in de plannen

Van kleinstad/2025 naar kleinstad/2026.

### kleinstad: 10 wijzigingen

**In het kort**

- Van de 2 interventies van 2025 gaat er 1 verder en wordt er 1 niet meer genoemd; in 2026 is er 1 nieuw.
- Begroot was € 20.000 en is nu € 25.000\\: € 5.000 meer.


- Programma ‘Gezond 2026’, tarieven ‘Les’\\: het tarief gaat van € 37,50 per uur naar € 40,00 per uur.

- Interventie ‘Coach’\\: de tekst bij ‘Wat’ is gewijzigd, met 1 woord erbij en 1 woord weg.
  - Een coach helpt \\[weg\\: jongeren\\] \\[erbij\\: ouderen\\] op weg.

- Interventie ‘Markt’ wordt in 2026 niet meer genoemd.

- Interventie ‘Leenfiets’ is nieuw in 2026.

- Begrotingsregel ‘Loon van de coach’\\: begroot gaat van € 20.000 naar € 25.000 \\(€ 5.000 meer\\).

<details><summary>5 administratieve wijzigingen: titel, samenvatting, looptijd, afgerond op en meer.</summary>

- Programma ‘Gezond 2026’\\: ‘Titel’ was ‘Gezond 2025’ en is nu ‘Gezond 2026’.
- Programma ‘Gezond 2026’\\: de tekst bij ‘Samenvatting’ is gewijzigd, met 1 woord erbij en 1 woord weg.
  - We helpen \\[weg\\: jongeren.\\] \\[erbij\\: ouderen.\\]
- Programma ‘Gezond 2026’\\: ‘Looptijd’ was 2025 en is nu 2026.
- Programma ‘Gezond 2026’\\: ‘Begroting – Afgerond op’ was € 100 en is nu € 1.000.
- Interventie ‘Coach’\\: bij ‘Nummers in het document’ wordt nu ook genoemd\\: 2; wordt niet meer genoemd\\: 1.

</details>

"""


def test_a_comparison_in_the_terminal_counts_the_bookkeeping(plans: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``--alles`` it is told too, a summary with its words."""
    head = "Van kleinstad/2025 naar kleinstad/2026\n\nkleinstad: 10 wijzigingen\n"
    assert run(plans, capsys) == Outcome(1, f"{head}{KORT}{ALLES}{GETELD} Met --alles lees je ze.\n\n", "")
    assert run(plans, capsys, "--alles") == Outcome(1, f"{head}{KORT}{ALLES}{GETELD}\n{BOEKHOUDING}\n", "")


def test_a_comment_folds_the_bookkeeping(plans: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(plans, capsys, "--format", "markdown") == Outcome(1, COMMENT, "")


def test_a_program_reads_what_it_comes_down_to_and_what_is_bookkeeping(
    plans: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (found,) = json.loads(run(plans, capsys, "--format", "json").out)["gemeenten"]
    assert [f"  * {each}" for each in found["kort"]] == KORT.splitlines()[1:]
    told = [(each["boekhouding"], ding["gang"]) for ding in found["dingen"] for each in ding["wijzigingen"]]
    assert told == [
        ("Titel", "gewijzigd"),
        ("Samenvatting", "gewijzigd"),
        ("Looptijd", "gewijzigd"),
        ("Afgerond op", "gewijzigd"),
        ("", "gewijzigd"),
        ("", "gewijzigd"),
        ("Nummers in het document", "gewijzigd"),
        ("", "niet_meer_genoemd"),
        ("", "nieuw"),
        ("", "gewijzigd"),
    ]
