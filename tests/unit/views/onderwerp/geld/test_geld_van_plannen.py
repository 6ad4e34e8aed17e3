"""The sums that the site prints for the money of the published plans, against the amounts as they stand in YAML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import yaml

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from tests.unit.views.paginas import read_deel
from uitvoeringskompas.build import BuildOptions, check_plans
from uitvoeringskompas.model.catalogus import Catalogus

PLANS = PROJECT / "plans"


@pytest.fixture(scope="module")
def catalogus() -> Catalogus:
    """Give the published plans."""
    return check_plans(PLANS, KNOWLEDGE, options=BuildOptions(peildatum=date(2026, 10, 1))).catalogus


def test_the_sums_of_almere_are_those_that_one_gets_by_hand(catalogus: Catalogus) -> None:
    """In 2024 the brede SPUK pays for 3.318.000, the gemeente for 466.000; of IZA nothing is known."""
    assert sums(catalogus, "almere/2023/brede-spuk-gala") == [
        "2024 | € 3.784.000 [van 18 van de 19 regels bekend]",
        "2025 | € 3.785.000 [van 18 van de 19 regels bekend]",
        "2026 | € 3.096.000 [van 18 van de 19 regels bekend]",
        "Alle jaren samen | € 10.665.000 [van 54 van de 57 bedragen bekend]",
        "Brede SPUK | € 3.318.000",
        "Brede SPUK | € 3.319.000",
        "Brede SPUK | € 2.630.000",
    ]
    totalen = [line for line in kosten(catalogus, "almere/2023/brede-spuk-gala") if "een totaal" in line]
    assert len(totalen) == 4
    assert {line.split(". ", 1)[1][:78] for line in totalen if "Gemeentebegroting" in line} == {
        "Dat is € 93.000 meer dan de som van de regels (€ 466.000). Bron: Raadsvoorstel"
    }


def test_a_total_for_years_without_lines_is_not_compared(catalogus: Catalogus) -> None:
    """Almere names 12 million for 2023 up to 2026, and lines from 2024 on: a difference would say something untrue."""
    lines = kosten(catalogus, "almere/2023/brede-spuk-gala")
    (told,) = (line for line in lines if "12.000.000" in line)
    assert told == (
        "- In het document staat een totaal van ongeveer € 12.000.000 voor Brede SPUK voor 2023 tot en met 2026 samen. "
        "Dat is niet te vergelijken met de som van de regels: over 2023 is er geen regel. "
        "Het plan noemt ruim 12 miljoen euro tot en met 2026, deels nieuw geld. "
        "Bron: Plan van aanpak brede SPUK 2024-2026."
    )


@pytest.mark.parametrize("pad", sorted(str(path.parent.relative_to(PLANS)) for path in PLANS.rglob("programma.yaml")))
def test_every_sum_of_a_year_is_what_the_yaml_adds_up_to(pad: str, catalogus: Catalogus) -> None:
    """Of spending and of income, each alone; a year of which nothing is known has no amount."""
    printed = [line for line in kosten(catalogus, pad) if line.startswith("Som van de regels |")]
    assert [_first_amount(line) for line in printed] == [
        total
        for jaar in _jaren(pad)
        for total in (_total(pad, jaar, "uitgaven"), _total(pad, jaar, "inkomsten"))
        if total != "absent"
    ]


def kosten(catalogus: Catalogus, pad: str) -> list[str]:
    """Return the chapter on money of a programme, with ordinary spaces."""
    return [line.replace("\xa0", " ") for line in read_deel(catalogus, f"{pad}/geld/")]


def sums(catalogus: Catalogus, pad: str) -> list[str]:
    """Return the sums per year, of all years, and of the brede SPUK."""
    wanted = ("2024 |", "2025 |", "2026 |", "Alle jaren samen |", "Brede SPUK | tijdelijk")
    lines = kosten(catalogus, pad)
    yearly = [line for line in lines if line.startswith(wanted[:4])]
    return yearly + [line.replace(" | (Tijdelijk)", "").replace(" | Tijdelijk", "") for line in _sources(lines)]


def _sources(lines: list[str]) -> Iterator[str]:
    return (line for line in lines if line.startswith("Brede SPUK |") and "€" in line)


def _regels(pad: str) -> list[dict[str, Any]]:
    data = yaml.safe_load((PLANS / pad / "programma.yaml").read_text("utf-8"))
    regels: list[dict[str, Any]] = (data.get("begroting") or {}).get("regels") or []
    return regels


def _jaren(pad: str) -> list[int]:
    spans = (range(each["jaar"], each.get("tot_en_met_jaar", each["jaar"]) + 1) for each in _regels(pad))
    return sorted({jaar for span in spans for jaar in span})


def _total(pad: str, jaar: int, stroom: str) -> str:
    """Return what the lines of one year add up to; "absent" without lines, an empty text when nothing is known."""
    own = [
        each
        for each in _regels(pad)
        if each["jaar"] <= jaar <= each.get("tot_en_met_jaar", each["jaar"])
        and each.get("stroom", "uitgaven") == stroom
    ]
    if not own:
        return "absent"
    amounts = [each["begroot"] for each in own if "begroot" in each and "tot_en_met_jaar" not in each]
    return f"€ {sum(amounts):,}".replace(",", ".") if amounts else ""


def _first_amount(line: str) -> str:
    begroot = next((cel for cel in line.split(" | ")[1:] if cel.strip()), "")
    return begroot.removeprefix("ongeveer ").partition(" [")[0].strip() if "€" in begroot else ""
