"""Figures as far as they are known: how sure they are, when they were measured, and what no source tells."""

from __future__ import annotations

from tests.unit.plannen import INDICATOREN
from tests.unit.views.gemeentepagina import duinstad, read_indicator
from tests.unit.views.paginas import find_page
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.onderwerp.cijfer.indicatoren import draw_indicator
from uitvoeringskompas.views.pagina.indicator import IndicatorPagina


def catalogus_with(indicatoren: str) -> Catalogus:
    """Return the small publisher with these indicators."""
    return duinstad({INDICATOREN: f"indicatoren:\n{indicatoren}"})


def lines_of(indicatoren: str) -> list[str]:
    """Return what the page of the only one of these indicators says of it."""
    catalogus = catalogus_with(indicatoren)
    return read_indicator(catalogus, *catalogus.publicaties["duinstad"].indicatoren)


ONZEKER = """\
  - id: onzeker
    naam: Voelt zich gezond
    eenheid: procent
    metingen:
      - {meetjaar: 2023/2024, waarde: 31, ondergrens: 28, bovengrens: 34, betrouwbaarheid: 95}
      - {meetjaar: 2024/2025, waarde: 33.5, voorlopig: true}
      - {meetjaar: 2021-2024, waarde: 30, voorlopig: false}
      - {meetjaar: 2026, ondergrens: 20, bovengrens: 25}
      - {meetjaar: 2027, bovengrens: 10, bij_benadering: true}
      - {meetjaar: 2028, waarde: 12, ondergrens: 11.5}
    streefwaarden: [{operator: ">=", waarde: 40, gesteld_in: nota-2024}]
"""


def test_a_figure_says_how_sure_it_is_and_what_its_year_is() -> None:
    """A range is no value, a school year lies between two years, and a target without a year comes last."""
    assert lines_of(ONZEKER) == [
        "Gemeten in: procent",
        "Nulmeting en streefwaarde uit: Gezond Duinstad → ../../nota/nota-2024/",
        "[Voelt zich gezond door de jaren] Jaar | Gemeten | Streefwaarde",
        "Gemiddelde over 2021 tot en met 2024 | 30% (definitief cijfer) | ",
        "2023/2024 | 31% (met 95% zekerheid tussen 28% en 34%) | ",
        "2024/2025 | 33,5% (voorlopig cijfer) | ",
        "2026 | 20 tot 25% | ",
        "2027 | ongeveer hoogstens 10% | ",
        "2028 | 12% (minstens 11,5%) | ",
        "jaar niet genoemd |  | minstens 40%",
        "[lijn]",
    ]


def test_the_picture_has_the_bounds_of_the_table() -> None:
    """A point stands in the middle of its years; a range is a bar with its words and no point."""
    lijn = draw_indicator(catalogus_with(ONZEKER).publicaties["duinstad"].indicatoren["onzeker"])
    assert lijn is not None
    (reeks,) = lijn.panelen[0].reeksen
    (reeks,) = lijn.panelen[0].reeksen
    assert [merk.tekst for merk in reeks.merken] == ["30%", "31%", "33,5%", "12%"]
    assert [merk.tekst for merk in reeks.zonder_punt] == ["20 tot 25%", "hoogstens 10%"]
    assert (len(reeks.marges), [merk.voorlopig for merk in reeks.merken]) == (4, [False, False, True, False])
    assert (reeks.merken[1].x, len(reeks.lijnen), lijn.met_marges) == ("38.00%", 1, True)


def test_what_no_source_tells_is_said_and_not_filled_in() -> None:
    """No unit, no year and no reason of a break: the page says so in the place where it would stand."""
    kaal = (
        "  - id: kaal\n    naam: Bezoekers\n    reeksen: [{id: a, naam: A}, {id: b, naam: B}]\n"
        "    metingen: [{meetjaar: 2023, waarde: 5, reeks: a}, {meetjaar: 2024, waarde: 7, reeks: b}]\n"
        "    reeksbreuken: [{oude_reeks: a, nieuwe_reeks: b}]\n"
    )
    assert lines_of(kaal) == [
        "Gemeten in: niet genoemd",
        "Meting 1: A",
        "Meting 2: B",
        "De cijfers van voor en vanaf 2024 kun je niet vergelijken: waarom, is niet genoemd.",
        "[Bezoekers door de jaren, eenheid niet genoemd] Jaar | Meting 1 | Meting 2",
        "2023 | 5 | ",
        "2024 |  | 7",
        "[lijn]",
    ]


def test_a_table_beside_the_list_is_on_the_page_with_a_fold_for_each_area() -> None:
    """Every area of a CSV file has a line with its latest figure, and its years under it."""
    rows = [f"{jaar};Buurt {nummer:02};{nummer},5" for nummer in range(1, 53) for jaar in range(2016, 2026)]
    files = {
        INDICATOREN: (
            "indicatoren: [{id: beweegt, naam: Beweegt, eenheid: procent, metingen: [{meetjaar: 2024, waarde: 50}]}]\n"
        ),
        "duinstad/metingen/beweegt.csv": "\n".join(("jaar;wijk;waarde", *rows)) + "\n",
    }
    page = find_page(IndicatorPagina, duinstad(files), "duinstad/cijfers/beweegt/").view()
    hoofdstuk = next(found for found in page.hoofdstukken if found.sectie.titel == "De cijfers door de jaren")
    delen = [found for found in hoofdstuk.onderdelen if found.vouw]
    assert [deel.vouw for deel in delen][50:] == ["Buurt 51: 51,5% in 2025", "Buurt 52: 52,5% in 2025"]
    assert delen[51].tabel is not None
    assert [[cel.tekst for cel in rij.cellen] for rij in delen[51].tabel.rijen][8:] == [
        ["2024", "52,5%"],
        ["2025", "52,5%"],
    ]
