"""The lines of a plan: each field under its own name, each sentence apart, each thing under a heading."""

from __future__ import annotations

from tests.unit.voorlezen.lezing import read

INTERVENTIE = """\
# wie dit leest, ziet ook dit
titel: Beweegcoach
soort: interventie
status: loopt
wat: >-
  De coach helpt o.a. ouderen. Je krijgt drie
  gesprekken.
hoe: |
  Zo gaat het:

  1. Je belt. De coach belt terug.
     - of je mailt
doelen: [meer-bewegen]
doelgroepen:
  - ouderen
  - volwassenen
planning:
  van: 2026-Q1
  doorlopend: true
  mijlpalen:
    - titel: Vijftig deelnemers
      moment: 2026-06-30
financiers:
  - partij: gemeente
    aandeel_procent: 12.5
"""
READ = """\
Interventie ‘Beweegcoach’
  Soort: interventie
  Wat:
    De coach helpt o.a. ouderen.
    Je krijgt drie gesprekken.
  Hoe:
    Zo gaat het:

    1. Je belt.
    De coach belt terug.
       - of je mailt
  Doelen:
    - meer-bewegen
  Doelgroepen:
    - ouderen
    - volwassenen
  Planning – Van: eerste kwartaal van 2026
  Planning – Doorlopend: ja
  Status aan het begin: loopt

Planning – Mijlpalen: ‘Vijftig deelnemers’
  Moment: 30 juni 2026

Financiers: ‘gemeente’
  Aandeel: 12,5%

Opmerkingen in het bestand
  1 regel met een #, samen 27 tekens
"""

PROGRAMMA = """\
titel: Gezond in 2026
begroting:
  regels:
    - id: coach
      naam: Coach
      jaar: 2026
      begroot: 25000
    - jaar: 2027
      soort: personeel
      begroot: -1200
"""
PROGRAMMA_READ = """\
Uitvoeringsprogramma ‘Gezond in 2026’

Begroting – Begrotingsregels: ‘Coach’
  Kenmerk: coach
  Jaar: 2026
  Begroot bedrag: €\xa025.000

Begroting – Begrotingsregels: ‘2027’
  Kostensoort: personeel
  Jaar: 2027
  Begroot bedrag: −\xa0€\xa01.200
"""
WRONG = """\
titel: {nl: Wandelen}
soort: onzin
wat:
doelen: meer-bewegen
status: 12
planning: {}
kleurtje: groen
extra:
  - a: 1
  - [een, [twee]]
"""
WRONG_READ = """\
Interventie
  Titel – nl: Wandelen
  Soort: onzin
  Wat: (leeg)
  Doelen: meer-bewegen
  Planning: (leeg)
  Status aan het begin: 12
  kleurtje: groen

extra
  a: 1

extra
  extra:
    - een

extra – extra
  extra:
    - twee
"""


def test_a_plan_is_read_in_the_words_of_its_fields() -> None:
    """Codes, days and numbers as a sentence says them, in the order of the schema and not of the file."""
    assert read(INTERVENTIE) == READ


def test_money_is_money_and_a_year_is_a_year() -> None:
    """A line without a name is called by what tells it from the others."""
    assert read(PROGRAMMA, "programma.yaml") == PROGRAMMA_READ


def test_a_thing_in_a_thing_is_called_after_both() -> None:
    """So git names both above a change."""
    text = """\
indicatoren:
  - id: roken
    naam: Rokers
    eenheid: procent
    metingen:
      - meetjaar: 2022/2024
        waarde: 14.0
"""
    assert (
        read(text, "indicatoren.yaml")
        == """\
Indicatoren

Indicatoren: ‘Rokers’
  Kenmerk: roken
  Eenheid: procent

Indicatoren: ‘Rokers’ – Metingen: ‘2022/2024’
  Meetjaar: 2022/2024
  Waarde: 14,0
"""
    )


def test_what_no_schema_knows_is_read_as_it_was_typed() -> None:
    """Nothing of a change stays hidden because it is wrong: an unknown key, another sort of value, a list in a list."""
    assert read(WRONG) == WRONG_READ


def test_a_long_name_is_not_repeated_before_all_that_stands_in_it() -> None:
    """A file of a stranger becomes no text of any length."""
    naam, jaren = "Rokers " * 60, range(2001, 2021)
    metingen = "".join(f"      - meetjaar: {jaar}\n" for jaar in jaren)
    shown = read(f"indicatoren:\n  - naam: {naam}\n    metingen:\n{metingen}{naam}:\n  a: 1\n  b: 2\n")
    assert shown.count("Rokers") == 60 + len(jaren) * 20 + 2 * 22
