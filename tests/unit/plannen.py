"""A small publisher with one of everything, as the text of its files, to change one thing at a time in a test."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.model.catalogus import Catalogus, build_catalogus
from uitvoeringskompas.reading.bijlage import LIMITS, Bijlage, open_bijlage
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.huisstijl import NAMING, list_named
from uitvoeringskompas.reading.kinds import is_stijlmap, place_of
from uitvoeringskompas.vast import replace


@cache
def document_of(path: str, text: str) -> Document:
    """Return the document of a file with this path in the plans and this text."""
    place = place_of(tuple(path.split("/")))
    assert place is not None, path
    reading = read_content(text.encode(), place, f"plans/{path}")
    assert reading.document is not None, reading.problems
    return reading.document


def catalogus_of(files: Mapping[str, str], *, broken: tuple[str, ...] = ()) -> Catalogus:
    """Return the model of these files: path in the plans → text."""
    documents = (_with_bijlagen(document_of(path, text), files) for path, text in files.items() if not of_stijl(path))
    return build_catalogus(documents, KNOWLEDGE, broken=broken)


def of_stijl(path: str) -> bool:
    """Tell whether a path is that of a file of a house style."""
    return is_stijlmap(tuple(path.split("/")[:-1]))


def _with_bijlagen(document: Document, files: Mapping[str, str]) -> Document:
    """Return a document with the files that its house style names."""
    bijlagen = {}
    for key, parts in list_named(document) if document.place.kind in NAMING else ():
        path = "/".join(parts)
        if path in files:
            found = open_bijlage(key, files[path].encode(), f"plans/{path}", document.location(), LIMITS)
            assert isinstance(found, Bijlage), found
            bijlagen[key] = found
    return replace(document, bijlagen=bijlagen)


PROFIEL = "duinstad/profiel.yaml"
PARTIJEN = "duinstad/partijen.yaml"
INDICATOREN = "duinstad/indicatoren.yaml"
NOTA = "duinstad/notas/nota-2024.yaml"
PROGRAMMA = "duinstad/2026/gezondheid/programma.yaml"
BEWEEGCOACH = "duinstad/2026/gezondheid/interventies/beweegcoach.yaml"
WANDELGROEP = "duinstad/2026/gezondheid/interventies/wandelgroep.yaml"
VOORTGANG = "duinstad/2026/gezondheid/voortgang/2026-07-01.yaml"
EVALUATIE = "duinstad/2026/gezondheid/evaluatie.yaml"
VORIG = "duinstad/2025/gezondheid/programma.yaml"
VORIGE_COACH = "duinstad/2025/gezondheid/interventies/sportcoach.yaml"
REGIO = "kustregio/profiel.yaml"
REGIO_PROGRAMMA = "kustregio/2026/samen/programma.yaml"
REGIO_JONG = "kustregio/2026/jong/programma.yaml"
REGIO_VERSLAG = "kustregio/2026/jong/voortgang/2026-07-01.yaml"
REGIO_INTERVENTIE = "kustregio/2026/samen/interventies/valtraining.yaml"

BUUR: Mapping[str, str] = {"zuiderdorp/profiel.yaml": "soort: gemeente\nnaam: Zuiderdorp\nherkomst: eigen\n"}
"""A second publisher, for what there only is when there are more: the portal, and a page below it for each."""
DUINSTAD: Mapping[str, str] = {
    PROFIEL: """\
soort: gemeente
naam: Duinstad
herkomst: eigen
contact: {functie: beleidsadviseur, email: gezondheid@duinstad.example}
bronnen: [{id: raadsbrief, titel: Raadsbrief}]
""",
    PARTIJEN: """\
partijen:
  - {id: welzijn, naam: Welzijn Duinstad, soort: welzijn}
  - {id: ggd, naam: GGD Kust, soort: ggd}
""",
    INDICATOREN: """\
bronnen: [{id: monitor, titel: Gezondheidsmonitor}]
indicatoren:
  - id: beweegt-genoeg
    naam: Beweegt genoeg
    eenheid: procent
    was: bewegen-oud
    reeksen: [{id: oud, naam: Oude vragen, bron: monitor}, {id: nieuw, naam: Nieuwe vragen}]
    metingen:
      - {meetjaar: 2020, waarde: 48, reeks: oud, bron: monitor}
      - {meetjaar: 2024, waarde: 51, reeks: nieuw}
      - {meetjaar: 2025, geen_waarde: wordt_vierjaarlijks_gemeten}
    nulmetingen: [{voor: 2026/gezondheid, waarde: 51, meetjaar: 2024}]
    streefwaarden: [{jaar: 2027, operator: ">=", waarde: 55, gesteld_in: nota-2024}]
    reeksbreuken: [{oude_reeks: oud, nieuwe_reeks: nieuw, soort: definitie}]
  - {id: bewegen-oud, naam: Bewegen, eenheid: procent}
""",
    NOTA: """\
titel: Gezond Duinstad
periode: {van: 2024, tot_en_met: 2027}
status: vastgesteld
prioriteiten: [{id: bewegen, titel: Bewegen}]
doelen:
  - {id: meer-bewegen, titel: Meer bewegen, prioriteit: bewegen, indicatoren: [beweegt-genoeg]}
  - {id: ouderen-bewegen, titel: Ouderen bewegen, onder: meer-bewegen}
""",
    PROGRAMMA: """\
titel: Gezondheid 2026
samenvatting: Wat we in 2026 doen.
reikwijdte: {soort: prioriteit, prioriteit: bewegen}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
notas: [nota-2024]
bouwt_voort_op: [2025/gezondheid]
was: 2025/gezondheid
vaststelling: {stand: vastgesteld, besluiten: [{orgaan: college, soort: vaststelling, datum: 2025-12-16}]}
prioriteiten: [{id: slapen, titel: Slapen, was: rusten}]
doelen: [{id: beter-slapen, titel: Beter slapen, prioriteit: slapen, was: beter-rusten}]
beoogde_resultaten: [{id: groepen, titel: Tien groepen, doel: meer-bewegen, van_jaar: 2026, tot_en_met_jaar: 2027}]
prestatieafspraken: [{id: uren, partij: welzijn, interventie: beweegcoach, jaar: 2026}]
begroting:
  regels:
    - {id: coach, interventie: beweegcoach, dekking: spuk, jaar: 2026, begroot: 40000, was: sportcoach}
    - {id: overig, jaar: 2026, geen_bedrag: pm}
  tarieven: [{id: les, wat: Les, bedrag: "37.50", per: uur}]
dekking:
  - {id: spuk, naam: Brede SPUK, soort: rijk, van: 2024-01-01, tot_en_met: 2026-12-31, opvolger: eigen-geld}
  - {id: eigen-geld, naam: Eigen geld, soort: eigen}
risicos: [{id: vacature, titel: Vacature}]
kansen: [{id: subsidie, titel: Subsidie}]
kanttekeningen: [{bij: begroting, soort: toelichting, tekst: Afgerond., bron: raadsbrief}]
""",
    BEWEEGCOACH: """\
titel: Beweegcoach
soort: interventie
wat: Een coach helpt inwoners op weg.
doelen: [meer-bewegen]
planning: {van: 2026-Q1, tot_en_met: "2026"}
resultaten: [{id: r1, beoogd: 60 deelnemers, van_jaar: 2026}]
uitvoerders: [{partij: welzijn}]
status: vertraagd
status_reden: De vacature stond lang open.
was: sportcoach
""",
    WANDELGROEP: """\
titel: Wandelgroep
soort: activiteit
wat: Samen wandelen.
uitvoerders_onbekend: De inschrijving loopt nog.
status: loopt
onderdeel_van: beweegcoach
hoort_bij: kustregio/2026/samen/valtraining
""",
    VOORTGANG: """\
peildatum: 2026-07-01
samenvatting: Halverwege.
interventies: [{interventie: beweegcoach, status: loopt}]
realisatie: [{afspraak: uren, waarde: 4}]
financien: [{regel: coach, jaar: 2026, verwacht: 44000}]
risicos: [{risico: vacature, uitgekomen: ja}]
""",
    EVALUATIE: """\
peildatum: 2027-02-01
samenvatting: Het liep.
resultaten: [{resultaat: groepen, oordeel: deels, waarde: 8}]
factoren: [{factor: Een warme zomer, uitgekomen: ja}]
lessen: [{id: les-1, les: Eerder werven, terug_in: 2026/gezondheid/beweegcoach}]
""",
    VORIG: """\
titel: Gezondheid 2025
samenvatting: Wat we in 2025 deden.
reikwijdte: {soort: totaal}
looptijd: {van: 2025, tot_en_met: 2025}
status: geevalueerd
notas: [nota-2024]
prioriteiten: [{id: rusten, titel: Rusten}]
doelen: [{id: beter-rusten, titel: Beter rusten, prioriteit: rusten}]
begroting: {regels: [{id: sportcoach, jaar: 2025, begroot: 38000}]}
""",
    VORIGE_COACH: """\
titel: Sportcoach
soort: interventie
wat: Een coach voor sport.
status: afgerond
""",
    REGIO: """\
soort: regio
naam: Kustregio
herkomst: openbare_bron
deelnemers: [{id: almere, naam: Almere, code: GM0034}]
bronnen: [{id: plan, titel: Regioplan}]
""",
    REGIO_PROGRAMMA: """\
titel: Samen gezond
samenvatting: Wat we samen doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2027}
status: vastgesteld
begroting: {regels: [{id: val, jaar: 2026, begroot: 9000, deelnemer: almere}]}
""",
    REGIO_JONG: """\
titel: Samen jong
samenvatting: Wat we samen voor de jeugd doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
""",
    REGIO_VERSLAG: """\
peildatum: 2026-07-01
ook_over: [2026/samen]
samenvatting: Halverwege.
""",
    REGIO_INTERVENTIE: """\
titel: Valtraining
soort: interventie
wat: Oefenen tegen vallen.
status: stilgelegd
deelnemers: [almere]
""",
}
"""A gemeente and a regio in which every kind of reference is used rightly."""
