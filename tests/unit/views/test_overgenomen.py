"""What a public source leaves unsaid is said once: no columns and tables of "onbekend"; nothing goes on by itself."""

from __future__ import annotations

import re

from tests.unit.plannen import catalogus_of
from tests.unit.views.paginas import find_page, read_deel
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.pagina.evaluatie import EvaluatiePagina
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.kwaliteit import KwaliteitPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina
from uitvoeringskompas.views.pagina.vergelijk import VergelijkPagina

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


def test_years_of_one_plan_do_not_add_or_remove_what_it_plans_per_year() -> None:
    """What is planned for 2019 is not "weggehaald" in 2020, and no money is compared that nobody knows."""
    pagina = find_page(VergelijkPagina, lagezand(), "lagezand/vergelijk/2019-2020/").view()
    assert re.findall("<li>(.*?)</li>", str(pagina.kader.kort)) == [
        "Beide interventies van 2019 staan ook in de plannen van 2020; voor 2020 is geen andere gevonden.",
        "Geen van beide jaren noemt wat er is begroot.",
    ]
    assert [each.sectie.titel for each in pagina.hoofdstukken] == ["Interventies", "Pijlers"]
    assert chapter(pagina.hoofdstukken, "Interventies")[1].endswith(
        " | (Staat in de plannen van beide jaren) [geen verschil gevonden]"
    )


def test_of_plans_of_its_own_an_interventie_goes_on() -> None:
    pagina = find_page(VergelijkPagina, lagezand("eigen"), "lagezand/vergelijk/2019-2020/").view()
    assert "Beide interventies van 2019 gaan verder; voor 2020 wordt geen andere genoemd." in str(pagina.kader.kort)
    assert chapter(pagina.hoofdstukken, "Interventies")[1].endswith(" | (Gaat door) [hetzelfde gebleven]")


def test_money_of_which_no_source_says_anything_is_one_sentence() -> None:
    """And a year page has no chapter for it."""
    assert read_deel(lagezand(), f"{MAP}/geld/")[:2] == [
        "# Over deze bedragen",
        "Hoeveel geld ervoor was, is niet gevonden in de bron.",
    ]
    jaar = find_page(JaarPagina, lagezand(), "lagezand/2019/").view()
    assert chapter(jaar.hoofdstukken, "Wat kost het") == []


def test_a_gemeente_sees_the_gaps_of_its_mix_and_a_public_source_only_what_was_found() -> None:
    for herkomst, koppen, rijen in (
        ("openbare_bron", ["Doel", "A Voorlichting en educatie"], ["Meer inwoners sporten"]),
        ("eigen", 5, ["Meer inwoners sporten", "Buren kennen elkaar"]),
    ):
        view = find_page(HoofdstukPagina, lagezand(herkomst), f"{MAP}/interventies/").view()
        mix = next(deel.mix for each in view.hoofdstukken for deel in each.onderdelen if deel.mix)
        titels = [kolom.titel for kolom in mix.tabel.kolommen]
        assert (titels if herkomst == "openbare_bron" else len(titels)) == koppen
        assert [rij.cellen[0].links[0].tekst for rij in mix.tabel.rijen] == rijen


def test_statuses_that_nobody_knows_are_no_column_and_no_count() -> None:
    view = find_page(ProgrammaPagina, lagezand(), f"{MAP}/").view()
    table = next(line for line in read_deel(lagezand(), f"{MAP}/interventies/") if line.startswith("[Interven"))
    assert table == "[Interventies van dit programma] Interventie | Pijlers | Voor wie"
    assert [each.toelichting for each in view.kader.kengetallen if each.naam == "interventies"] == [""]


def test_judgements_and_decisions_that_nobody_gave_are_one_sentence() -> None:
    view = find_page(EvaluatiePagina, lagezand(), f"{MAP}/evaluatie/2019/").view()
    assert chapter(view.hoofdstukken, "Wat wilden we, en wat werd het")[:2] == [
        "Deze evaluatie noemt één doel of resultaat en geeft er geen oordeel over.",
        "[Wat we wilden en wat het werd, 2019] Wat wilden we? | Wat werd het?",
    ]
    deed = chapter(view.hoofdstukken, "Wat deden we, en hoe gaat het verder")
    assert deed[0] == "[Interventies, en hoe het verdergaat, 2019] Interventie | Gepland | Gedaan"
    assert deed[-1] == (
        "Bij geen van de interventies in de tabel is een oordeel of een besluit bekend. "
        "Over deze interventies is in de bron niets gevonden: ‘Paden met palen’."
    )


def test_the_page_of_an_interventie_does_not_repeat_what_no_report_judged() -> None:
    view = find_page(InterventiePagina, lagezand(), f"{MAP}/interventies/balans/").view()
    lines = chapter(view.hoofdstukken, "Hoe gaat het")
    assert [line for line in lines if line.startswith("[")] == ["[Wat de verslagen melden] Verslag | Bereik"]


def test_a_success_in_a_public_source_is_no_celebration() -> None:
    """The points that were not found are one sentence; a programme of its own has a row for each, with the reason."""
    view = find_page(KwaliteitPagina, lagezand(), f"{MAP}/kwaliteit/").view()
    intro, told = chapter(view.hoofdstukken, "Klaar om uit te voeren")
    assert intro == "Met deze zes punten is de kans groter dat de uitvoering lukt."
    assert told == (
        "Niet gevonden in de openbare bron: ‘Training en hulp voor uitvoerders’, ‘Apparatuur en materialen’, "
        "‘Betrokken partijen’, ‘Volgen, met ruimte om bij te sturen’, ‘Successen vieren’ en ‘Kwaliteit die blijft’."
    )
    own = find_page(KwaliteitPagina, lagezand("eigen"), f"{MAP}/kwaliteit/").view()
    assert "Successen vieren | (In orde) | Er is iets te vieren" in chapter(own.hoofdstukken, "Klaar om uit te voeren")


def test_a_target_stands_beside_the_figures_of_its_own_series() -> None:
    """And not beside a later figure that was measured in another way."""
    lines = read_deel(lagezand(), f"{MAP}/doelen/")
    vrijwilligers = "Vrijwilligers → ../../../cijfers/vrijwilligers/"
    assert [line for line in lines if line.startswith("Vrijwilligers →")] == [
        f"{vrijwilligers} | 31% | Minstens 32% in 2019 | 29% in 2016 | Hoger is beter",
        f"{vrijwilligers} | 11% | Minstens 13% in 2020 | 12% in 2019 | Hoger is beter",
    ]


def test_a_year_of_which_no_figure_was_found_only_has_targets() -> None:
    jaar = find_page(JaarPagina, lagezand(), "lagezand/2020/").view()
    assert chapter(jaar.hoofdstukken, "Streefwaarden voor 2020") == [
        "[Indicatoren in 2020] Indicator | Streefwaarde voor 2020",
        "Vrijwilligers → ../cijfers/vrijwilligers/ | minstens 13%",
        "Wat er in 2020 is gemeten, is niet gevonden in de bron.",
    ]
    gemeten = find_page(JaarPagina, lagezand(), "lagezand/2019/").view()
    assert chapter(gemeten.hoofdstukken, "Wat er in 2019 is gemeten") != []


def test_a_zero_with_a_remark_is_not_explained_by_us() -> None:
    """Whether it ends or goes on, the remark tells: not the site."""
    regel = "{id: sport, naam: Sport, jaar: 2019, begroot: 0, toelichting: Het project stopt.}"
    files = {**FILES, f"{MAP}/programma.yaml": PROGRAMMA.replace(REGEL_2019, regel)}
    lines = [line.replace("\xa0", " ") for line in read_deel(catalogus_of(files), f"{MAP}/geld/")]
    assert "Sport Het project stopt. | € 0 [lees erbij wat deze nul betekent]" in lines


def test_a_planned_result_without_a_year_is_not_promised_for_the_last_year() -> None:
    """A gemeente that names no year means the end of its programme; of a public source nobody knows."""
    results = BALANS.replace(", van_jaar: 2020, tot_en_met_jaar: 2020", "")
    for herkomst, expected in (("openbare_bron", []), ("eigen", ["Balanstraining", "Er zijn twee groepen"])):
        files = {**FILES, "lagezand/profiel.yaml": profiel(herkomst), f"{MAP}/interventies/balans.yaml": results}
        jaar = find_page(JaarPagina, catalogus_of(files), "lagezand/2020/").view()
        last = chapter(jaar.hoofdstukken, "Wat 2020 moet opleveren")[-1:]
        assert [part for line in last for part in re.split(" → .* \\| ", line)] == expected
