"""What a public source leaves unsaid is said once: no columns and tables of "onbekend"; nothing goes on by itself."""

from __future__ import annotations

import re

import pytest

from tests.unit.plannen import catalogus_of
from tests.unit.views.lagezand import (
    BALANS,
    FILES,
    MAP,
    PROGRAMMA,
    REGEL_2019,
    chapter,
    lagezand,
    profiel,
)
from tests.unit.views.paginas import find_page, read_deel
from uitvoeringskompas.views.pagina.evaluatie import EvaluatiePagina
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina
from uitvoeringskompas.views.pagina.vergelijk import VergelijkPagina


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
        "Over deze interventie is in de bron niets gevonden: ‘Paden met palen’."
    )


def test_the_page_of_an_interventie_does_not_repeat_what_no_report_judged() -> None:
    view = find_page(InterventiePagina, lagezand(), f"{MAP}/interventies/balans/").view()
    lines = chapter(view.hoofdstukken, "Hoe gaat het")
    assert [line for line in lines if line.startswith("[")] == ["[Wat de verslagen melden] Verslag | Bereik"]


@pytest.mark.parametrize(
    ("herkomst", "kop", "tabel"),
    [
        ("openbare_bron", "Staat in", "Documenten waarin dit programma staat"),
        ("eigen", "Ook opgenomen in", "Andere documenten waarin dit programma staat"),
    ],
)
def test_where_a_programme_stands_is_another_document_only_for_who_wrote_it(
    herkomst: str, kop: str, tabel: str
) -> None:
    text = f"{PROGRAMMA}opgenomen_in: [{{document: Jaarrekening 2019}}]\n"
    files = {**FILES, "lagezand/profiel.yaml": profiel(herkomst), f"{MAP}/programma.yaml": text}
    lines = read_deel(catalogus_of(files), f"{MAP}/totstandkoming/")
    assert lines[lines.index(f"# {kop}") :][1:3] == [f"[{tabel}] Document", "Jaarrekening 2019"]


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
        "Vrijwilligers → ../cijfers/vrijwilligers/ | minstens 13% [Nieuwe vragenlijst]",
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
