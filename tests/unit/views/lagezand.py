"""A small publisher of which a public document was taken over, with a programme of two years; its files as text."""

from __future__ import annotations

from tests.unit.plannen import catalogus_of
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk

MAP = "lagezand/2019/sport"
PROFIEL = """\
soort: gemeente
naam: Lagezand
herkomst: openbare_bron
overgenomen_door: redactie
overgenomen_op: 2026-03-01
bronnen: [{id: jaarrekening, titel: Jaarrekening}]
"""
PROGRAMMA = """\
titel: Sport 2019-2020
samenvatting: De gemeente wil meer beweging.
reikwijdte: {soort: deel, toelichting: Een hoofdstuk uit de jaarrekening.}
looptijd: {van: 2019, tot_en_met: 2020}
status: onbekend
doelen: [{id: sporten, titel: Meer inwoners sporten}, {id: samen, titel: Buren kennen elkaar}]
begroting:
  regels:
    - {id: sport, naam: Sport, jaar: 2019, geen_bedrag: niet_gezien}
    - {id: sport, naam: Sport, jaar: 2020, geen_bedrag: niet_gezien}
"""
BALANS = """\
titel: Balanstraining
soort: activiteit
wat: Een training voor ouderen.
doelen: [sporten]
pijlers: [voorlichting_educatie]
doelgroepen: [ouderen]
resultaten:
  - {id: een, beoogd: Er is een groep, van_jaar: 2019, tot_en_met_jaar: 2019}
  - {id: twee, beoogd: Er zijn twee groepen, van_jaar: 2020, tot_en_met_jaar: 2020}
status: onbekend
"""
PADEN = """\
titel: Paden met palen
soort: maatregel
wat: Palen langs het pad.
doelen: [sporten]
doelgroepen: [jongeren_12_18]
status: onbekend
"""
REGEL_2019 = "{id: sport, naam: Sport, jaar: 2019, geen_bedrag: niet_gezien}"
INDICATOREN = """\
indicatoren:
  - id: vrijwilligers
    naam: Vrijwilligers
    eenheid: "%"
    richting: hoger_is_beter
    reeksen: [{id: oud, naam: Oude vragenlijst}, {id: nieuw, naam: Nieuwe vragenlijst}]
    metingen: [{meetjaar: 2016, waarde: 29, reeks: oud}, {meetjaar: 2019, waarde: 12, reeks: nieuw}]
    nulmetingen: [{voor: 2019/sport, waarde: 31, reeks: oud}, {voor: 2019/sport, waarde: 11, reeks: nieuw}]
    streefwaarden:
      - {jaar: 2019, operator: ">=", waarde: 32, reeks: oud, gesteld_in: 2019/sport}
      - {jaar: 2020, operator: ">=", waarde: 13, reeks: nieuw, gesteld_in: 2019/sport}
    reeksbreuken: [{oude_reeks: oud, nieuwe_reeks: nieuw, soort: bron}]
"""
EVALUATIE = """\
peildatum: "2019"
samenvatting: Er waren trainingen.
resultaten: [{doel: sporten, oordeel: onbekend, geen_waarde: niet_gevonden}]
interventies:
  - interventie: balans
    oordeel: onbekend
    gedaan: Er is getraind.
    bereik: 25
    bereik_eenheid: ouderen
    besluit: onbekend
successen: [{titel: De trend is goed}]
"""
FILES = {
    "lagezand/profiel.yaml": PROFIEL,
    "lagezand/indicatoren.yaml": INDICATOREN,
    f"{MAP}/programma.yaml": PROGRAMMA,
    f"{MAP}/interventies/balans.yaml": BALANS,
    f"{MAP}/interventies/paden.yaml": PADEN,
    f"{MAP}/evaluatie-2019.yaml": EVALUATIE,
}


def lagezand(herkomst: str = "openbare_bron") -> Catalogus:
    """Return the small publisher, transcribed or with plans of its own."""
    return catalogus_of({**FILES, "lagezand/profiel.yaml": profiel(herkomst)})


def profiel(herkomst: str) -> str:
    """Return the file about the small publisher."""
    return PROFIEL if herkomst == "openbare_bron" else f"soort: gemeente\nnaam: Lagezand\nherkomst: {herkomst}\n"


def chapter(chapters: tuple[Hoofdstuk, ...], titel: str) -> list[str]:
    """Return one chapter as lines of text; none when the page does not have it."""
    return read_chapters(chapters).get(titel, [])
