"""The chapters of an interventie about which much is known: planning, people, recognition, readiness and reports."""

from __future__ import annotations

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROGRAMMA, VOORTGANG
from tests.unit.views.pagina.interventiepagina import COACH, RAPPORT, read_chapter

RIJK = """\
titel: Beweegcoach
soort: interventie
wat: Een coach helpt inwoners op weg.
hoe: Je belt de coach.
aanspreekpunt: {functie: coach, partij: welzijn, email: coach@duinstad.example}
financiers: [{partij: ggd, aandeel_procent: 0}]
planning:
  van: 2026-01
  mijlpalen:
    - {moment: 2026-03, titel: Begonnen, gehaald_op: 2026-03-02}
    - {moment: 2026-06, titel: Halverwege}
    - {moment: 2026-12, titel: Klaar}
erkenning: {stand: erkend, naam: Coach Plus, databank: movisie, geldig_tot: 2026-06-01, peildatum: 2026-01-05}
aanpassing:
  nodig: true
  werkzame_elementen:
    - {element: Elke week, soort: vast, behouden: false}
    - {element: Buiten, soort: aanpasbaar, behouden: true}
    - {element: Samen, soort: vast}
randvoorwaardentoets: {tijd: past, budget: knelt}
materialen: [{naam: Fiets, beschikbaar: true, werkt: false}, {naam: Matten, beschikbaar: true, werkt: true}]
training: [{titel: Gesprek voeren, afgerond: false, gezamenlijk: true}]
resultaten: [{id: r1, beoogd: 60 deelnemers, waarde: 60, eenheid: deelnemers}]
signalen: [{van: inwoners, datum: 2026-05-01, inhoud: Te vroeg op de dag.}]
uitvoerders: [{partij: welzijn, rol: trekker}]
status: loopt
kanttekeningen:
  - {bij: erkenning.geldig_tot, soort: onduidelijk, tekst: De datum is geschat., bron: raadsbrief}
  - {bij: bronnen, soort: toelichting, tekst: Er is geen bron.}
"""
VERSLAG = """\
peildatum: 2026-07-01
samenvatting: Halverwege.
interventies:
  - interventie: beweegcoach
    status: vertraagd
    status_reden: De fiets is stuk.
    status_bron: coach
    oordeel_tijd: rood
    oordeel_geld: groen
    oordeel_kwaliteit: onbekend
    gedaan: Er waren groepen.
    bereik: 0
    bereik_eenheid: deelnemers
successen: [{titel: Een volle groep, interventie: beweegcoach}]
knelpunten: [{titel: Geen fiets, interventie: beweegcoach, oplossing: Een andere kopen., opgelost_op: 2026-08-01}]
bijsturingen: [{datum: 2026-06-20, aanleiding: Geen fiets., besluit: Lopen., interventie: beweegcoach}]
"""


def test_a_milestone_was_reached_or_is_not_told_or_still_to_come() -> None:
    """With two or more milestones a picture repeats the table."""
    assert read_chapter(COACH, "Wanneer", {BEWEEGCOACH: RIJK}) == [
        "Vanaf januari 2026.",
        "[Mijlpalen, en hoe het ermee ging] Mijlpaal | Gepland | Hoe ging het",
        "Begonnen | Maart 2026 | (Op tijd) [gehaald op 2 maart 2026]",
        "Halverwege | Juni 2026 | (Niet gemeld)",
        "Klaar | December 2026 | (Komt nog)",
        "[tijdlijn]",
    ]


def test_the_contact_is_a_function_with_a_mailbox_and_a_share_of_zero_is_zero() -> None:
    """A resident can write; a party that pays nothing is not a party whose share is unknown."""
    assert read_chapter(COACH, "Wie doet het", {BEWEEGCOACH: RIJK}) == [
        "[Wie het uitvoert] Partij | Rol",
        "Welzijn Duinstad → ../../../../partijen/welzijn/ | Trekker",
        "# Waar je terechtkunt",
        "Aanspreekpunt: coach",
        "Bij: Welzijn Duinstad → ../../../../partijen/welzijn/",
        "E-mail: coach@duinstad.example → mailto:coach@duinstad.example",
        "# Wie betaalt",
        "[Wie betaalt, en welk deel] Partij | Deel",
        "GGD Kust → ../../../../partijen/ggd/ | 0%",
    ]


def test_an_ended_recognition_and_a_changed_active_element_are_said_in_words() -> None:
    """The remark on the recognition stands with it; its source leads to the page of the programme."""
    assert read_chapter(COACH, "Past het hier", {BEWEEGCOACH: RIJK}) == [
        "# Erkenning",
        "Is het erkend: (Erkend)",
        "+ Meer over de erkenning",
        "Naam in de databank: Coach Plus",
        "Databank: Movisie [bekeken op 5 januari 2026]",
        "Geldig tot: 1 juni 2026 [deze datum is voorbij]",
        (
            "Wie er nog meer mee werkt: Bekijk wie dit gebruikt, wat zij aanpasten en leerden"
            " → ../../../../../interventies/coach-plus/"
        ),
        "+ Wat is aangepast",
        "Aanpassing nodig: Ja, we doen het anders dan in de handleiding",
        "[Onderdelen die maken dat het werkt] Onderdeel | Mag het veranderen | Wat we doen",
        "Elke week | Moet blijven | Doen we anders [maar dit moet blijven]",
        "Buiten | Mag anders | Blijft zo",
        "Samen | Moet blijven | –",
        "+ Past het bij wat er kan",
        "Tijd: (Past)",
        "Budget: (Knelt)",
        "! Onduidelijk: De datum is geschat. (Raadsbrief → ../../totstandkoming/#bron-raadsbrief)",
    ]


def test_a_report_tells_status_lights_reach_and_what_was_done() -> None:
    """The reason of the status stands with the report that gives it; a reach of zero is a reach."""
    changed = {BEWEEGCOACH: RIJK, VOORTGANG: VERSLAG}
    assert read_chapter(COACH, "Hoe gaat het", changed) == [
        "[Wat de verslagen melden] Verslag | Status | Oordeel | Bereik",
        f"{RAPPORT} | (Vertraagd) | (Tijd: niet goed) (Geld: goed) (Kwaliteit: onbekend) | 0 deelnemers",
        "# Tussenrapportage van 1 juli 2026",
        "Er waren groepen.",
        "Waarom deze status: De fiets is stuk.",
        "Gemeld door: coach",
        "[Wat goed ging en wat tegenviel] Wat | Soort",
        "Een volle groep | Ging goed",
        "[Knelpunten en bijsturing] Wat | Soort | Wat we ermee doen",
        "Geen fiets | Knelpunt | Een andere kopen. [opgelost op 1 augustus 2026]",
        "Geen fiets. | Bijgestuurd | Lopen. [besloten op 20 juni 2026]",
        "+ Signalen uit de praktijk",
        "[Wat uitvoerders en deelnemers ons laten weten] Van | Datum | Signaal",
        "Inwoners | 1 mei 2026 | Te vroeg op de dag.",
    ]
    assert read_chapter(COACH, "Wat moet het opleveren", changed)[:2] == [
        "[Beoogde resultaten, en wat ervan kwam] Beoogd resultaat | Jaar | In getal | Wat ervan kwam",
        (
            "60 deelnemers | 2026 | 60 deelnemers | 0 deelnemers (Nog 60 te gaan) [tussenrapportage van 1 juli 2026] "
            "{resultaat-r1}"
        ),
    ]


def test_being_ready_tells_what_is_there_and_what_does_not_work_yet() -> None:
    """Facts, never a score."""
    assert read_chapter(COACH, "Klaar voor de start", {BEWEEGCOACH: RIJK}) == [
        "+ Zes punten voor de start, en wat er al over bekend is",
        "[Zes punten voor de start, en wat er al over bekend is] Punt | Wat er is",
        "Training en hulp | 1 training, 0 afgerond",
        "Apparatuur en materialen | Van 1 van de 2 materialen is bekend dat ze er zijn en werken",
        "Betrokken partijen | 1 partij voert het uit en er is een vast aanspreekpunt",
        "Volgen hoe het gaat | 1 resultaat om te volgen",
        "Niet genoemd: successen vieren en borging van de kwaliteit.",
        "+ Training",
        "[Training voor wie het uitvoert] Training | Afgerond",
        "Gesprek voeren [samen met anderen] | Nee",
        "+ Materialen",
        "[Apparatuur en materialen] Materiaal | Is het er | Werkt het",
        "Fiets | Ja | Nee",
        "Matten | Ja | Ja",
    ]


def test_a_remark_without_a_place_and_that_of_the_programme_stand_at_the_end() -> None:
    """A remark in the file of the programme can be on one interventie."""
    remark = "kanttekeningen: [{bij: beweegcoach, soort: bronfout, tekst: Een typefout.},"
    programma = DUINSTAD[PROGRAMMA].replace("kanttekeningen: [", f"{remark} ")
    assert read_chapter(COACH, "Kanttekeningen", {BEWEEGCOACH: RIJK, PROGRAMMA: programma}) == [
        "! Toelichting: Er is geen bron.",
        "! Fout in de bron: Een typefout.",
    ]


def test_what_a_report_says_about_a_meting_stands_beside_the_result() -> None:
    """The judgement of an evaluation comes before a meting; a meting without value says why."""
    result = "resultaten: [{id: r1, beoogd: Meer mensen bewegen, van_jaar: 2025, indicator: beweegt-genoeg}]\nstatus"
    changed = {BEWEEGCOACH: DUINSTAD[BEWEEGCOACH].replace(
        "resultaten: [{id: r1, beoogd: 60 deelnemers, van_jaar: 2026}]\n", ""
    ).replace("status: v", f"{result}: v")}  # fmt: skip
    assert read_chapter(COACH, "Wat moet het opleveren", changed)[1] == (
        "Meer mensen bewegen | 2025 | Beweegt genoeg → ../../../../cijfers/beweegt-genoeg/ | "
        "<wordt elke vier jaar gemeten> [meting van 2025] {resultaat-r1}"
    )


def test_a_party_has_several_roles_and_each_task_says_who_does_it_and_when() -> None:
    """A task of which nobody says who does it stands there too."""
    taken = (
        "uitvoerders: [{partij: welzijn, rol: trekker}, {partij: welzijn, rol: uitvoerder}]\n"
        "taken:\n"
        "  - {taak: Verwijzen, partij: ggd, functie: Verpleegkundige, voorwaarde: Als de deelnemer dat wil}\n"
        "  - {taak: Groepen begeleiden, partij: welzijn, toelichting: Elke week.}\n"
        "  - {taak: Zaal regelen}\n"
    )
    text = "".join(
        line for line in DUINSTAD[BEWEEGCOACH].splitlines(keepends=True) if not line.startswith("uitvoerders:")
    )
    assert read_chapter(COACH, "Wie doet het", {BEWEEGCOACH: text + taken}) == [
        "[Wie het uitvoert] Partij | Rol",
        "Welzijn Duinstad → ../../../../partijen/welzijn/ | Trekker",
        "Welzijn Duinstad → ../../../../partijen/welzijn/ | Uitvoerder",
        "# Wie doet welke taak",
        "[De taken, en wie ze doet] Taak | Partij | Functie | Wanneer",
        "Verwijzen | GGD Kust → ../../../../partijen/ggd/ | Verpleegkundige | Als de deelnemer dat wil",
        "Groepen begeleiden Elke week. | Welzijn Duinstad → ../../../../partijen/welzijn/ | – | –",
        "Zaal regelen | – | – | –",
    ]


def test_how_often_a_group_comes_together_is_one_sentence() -> None:
    """What is not known of it is left out."""
    whole = "sessies: {aantal: 10, weken: 12, minuten: 90, toelichting: De laatste is een terugkomdag.}\n"
    changes = (DUINSTAD[BEWEEGCOACH] + text for text in (whole, "sessies: {aantal: 1}\n"))
    assert [read_chapter(COACH, "Wanneer", {BEWEEGCOACH: text})[1:] for text in changes] == [
        [
            "# Bijeenkomsten per groep",
            "10 bijeenkomsten in 12 weken, van 90 minuten.",
            "De laatste is een terugkomdag.",
        ],
        ["# Bijeenkomsten per groep", "1 bijeenkomst."],
    ]
