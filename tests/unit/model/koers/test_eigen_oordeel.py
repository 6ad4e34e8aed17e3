"""What an editor says instead of the rule stands beside what the rule says, with the reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import yaml

from tests.knowledge import KNOWLEDGE, SCHEMAS
from tests.unit.model.koers.gevallen import indicator_from
from tests.unit.plannen import INDICATOREN, document_of
from uitvoeringskompas.model.koers import Koers, koers_of
from uitvoeringskompas.problems import Severity
from uitvoeringskompas.validation import validate
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers, write_koers_kort

ENTRY: dict[str, Any] = {
    "id": "i",
    "naam": "Eenzaam",
    "eenheid": "procent",
    "richting": "lager_is_beter",
    "metingen": [{"meetjaar": 2020, "waarde": 10.6}, {"meetjaar": 2024, "waarde": 11.2}],
    "streefwaarden": [
        {"jaar": 2028, "operator": "<=", "waarde": 9.6, "gesteld_in": "nota-2024"},
        {"jaar": 2027, "operator": "<=", "waarde": 9.9, "gesteld_in": "2026/gezondheid"},
    ],
    "koersoordelen": [
        {"gesteld_in": "nota-2024", "jaar": 2028, "oordeel": "gelijk", "reden": "De meting viel in een griepgolf."}
    ],
}


def koers_at(plek: str | None, **changed: object) -> Koers:
    """Return how it goes by the target of a nota or programme."""
    return koers_of(indicator_from(ENTRY | changed), plek, date(2026, 11, 1), KNOWLEDGE.koers)


def test_both_verdicts_are_told_and_the_own_one_counts() -> None:
    koers = koers_at("nota-2024")
    assert (koers.uitkomst, koers.berekend, label_of(koers).tekst) == ("gelijk", "verkeerde_kant", "Vrijwel gelijk")
    assert write_koers(koers) == (
        "Eigen oordeel: vrijwel gelijk. De reden: de meting viel in een griepgolf. De regel zegt: 11,2% in 2024, 0,6 "
        "procentpunt hoger dan in 2020: de verkeerde kant op; het doel voor 2028 (hoogstens 9,6%) is nu verder weg dan "
        "bij het begin."
    )


def test_one_where_the_rule_says_nothing_names_the_figure_and_its_year_also_in_short() -> None:
    """Or a page of a programme that is over would show it as its own result."""
    koers = koers_at("nota-2024", metingen=[{"meetjaar": 2024, "waarde": 11.2}])
    assert label_of(koers).tekst == "Vrijwel gelijk"
    assert write_koers_kort(koers) == "Na het begin is nog niet gemeten; 11,2% (2024)"
    assert (
        write_koers_kort(koers_at("2026/gezondheid", metingen=[{"meetjaar": 2024, "waarde": 11.2}]))
        == "Na het begin is nog niet gemeten"
    )


def test_it_counts_for_the_target_that_it_names_and_for_no_other() -> None:
    assert koers_at("2026/gezondheid").uitkomst == "verkeerde_kant"
    elsewhere = [ENTRY["koersoordelen"][0] | {"jaar": 2032}]
    assert koers_at("nota-2024", koersoordelen=elsewhere).uitkomst == "verkeerde_kant"
    everywhere = [{"oordeel": "op_koers", "reden": "De groep is veranderd."}]
    assert koers_at("2026/gezondheid", koersoordelen=everywhere).uitkomst == "op_koers"


def test_one_without_a_reason_is_refused_at_its_line() -> None:
    text = yaml.safe_dump({"indicatoren": [ENTRY | {"koersoordelen": [{"oordeel": "op_koers"}]}]})
    (problem,) = validate(document_of(INDICATOREN, text), SCHEMAS)
    line = next(number for number, each in enumerate(text.splitlines(), start=1) if "oordeel: op_koers" in each)
    assert (problem.location.line, problem.severity) == (line, Severity.FOUT)
    assert problem.message.startswith('De sleutel "reden" ontbreekt bij "koersoordelen".')
