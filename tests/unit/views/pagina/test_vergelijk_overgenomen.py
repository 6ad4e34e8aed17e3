"""Two programmes of a public source compared: what is not in one of them was not found there, and nothing more."""

from __future__ import annotations

import re

from tests.unit.compare.test_ending import FOLDER, compare, one, zinnen
from tests.unit.plannen import DUINSTAD, INDICATOREN, PROFIEL, catalogus_of
from tests.unit.views.pagina.vergelijkpagina import GESTOPT, STOP, read_deel, read_kort, vergelijk_of
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.wijziging.kort import write_kort
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen
from uitvoeringskompas.views.wijziging.zin import Verteller

BRON = {PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: openbare_bron")}
TOEN = "{jaar: 2028, waarde: 7, gesteld_in: 2025/gezondheid}"
WEG = {
    STOP: GESTOPT[STOP] + "uitvoerders: [{partij: ggd}]\n",
    INDICATOREN: f"indicatoren: [{{id: roken, naam: Rokers, eenheid: procent, streefwaarden: [{TOEN}]}}]\n",
}


def bron(extra: dict[str, str] | None = None) -> Catalogus:
    """Return the small publisher as it was transcribed."""
    return catalogus_of({**DUINSTAD, **BRON, **(extra or {})})


def test_what_is_not_in_the_second_programme_was_not_found_as_an_interventie() -> None:
    """Its source may name it in another way."""
    pagina = vergelijk_of(bron({STOP: GESTOPT[STOP]}))
    assert read_kort(pagina)[0] == (
        "Van de 2 interventies van 2025 staat er 1 ook in de plannen van 2026 (onder een andere naam) en is er 1 "
        "in 2026 niet als interventie gevonden; in 2026 is er 1 andere gevonden."
    )
    rows = [re.sub(" → [^ ]*", "", line) for line in read_deel(pagina, "interventies")]
    assert rows[1:3] == [
        "Gezonde kantine | <niet gevonden> | (Niet als interventie gevonden) [Laatste status: loopt.]",
        "Wandelgroep [niet gevonden in 2025] | Wandelgroep | (Nu wel gevonden) [Samen wandelen.]",
    ]


def test_what_is_gone_of_two_years_was_not_found_whatever_it_is() -> None:
    goals = "doelen: [{id: meer, titel: Meer}]\n"
    first, second = (
        one(jaar, jaar, herkomst="openbare_bron", extra=extra) for jaar, extra in ((2018, goals), (2019, ""))
    )
    assert zinnen(compare(first | second, 2018, 2019)) == ["Doel ‘Meer’ is in 2019 niet als doel gevonden."]
    assert zinnen(compare(first | second, 2019, 2018)) == [
        "Doel ‘Meer’ wordt in 2018 genoemd en is in 2019 niet gevonden."
    ]


def test_what_was_named_before_is_named_again_and_was_not_found_between() -> None:
    files = one(2017, 2017, status="loopt", herkomst="openbare_bron") | one(2018, 2018, herkomst="openbare_bron")
    files |= one(2019, 2019, status="loopt", herkomst="openbare_bron")
    assert zinnen(compare(files, 2018, 2019)) == [
        "Interventie ‘Coach’ wordt in 2019 weer genoemd en is in 2018 niet gevonden."
    ]


def test_a_part_that_only_the_first_year_has_was_not_found_in_the_second() -> None:
    first, second = (one(jaar, jaar, status="loopt", herkomst="openbare_bron") for jaar in (2018, 2019))
    path = f"{FOLDER.format(2018)}/interventies/coach.yaml"
    first[path] += "doelgroepen: [ouderen]\n"
    told = view_wijzigingen(compare(first | second, 2018, 2019))
    assert [change.zin for thing in told.dingen for change in thing.wijzigingen if thing.id == "coach"] == [
        "Interventie ‘Coach’: bij ‘Doelgroepen’ is niet gevonden: ouderen."
    ]


def test_years_of_a_source_without_interventies_say_that_none_was_found() -> None:
    files = one(2018, 2018, herkomst="openbare_bron") | one(2019, 2019, herkomst="openbare_bron")
    found = one(2018, 2018, herkomst="openbare_bron") | one(2019, 2019, status="loopt", herkomst="openbare_bron")
    told = [write_kort(Verteller.of(compare(each, 2018, 2019)))[0] for each in (files, found)]
    assert told == [
        "In geen van beide jaren zijn interventies gevonden.",
        "Van 2018 zijn geen interventies gevonden, van 2019 1 interventie.",
    ]


def test_parties_and_targets_that_only_the_first_year_has_were_not_found() -> None:
    pagina = vergelijk_of(bron(WEG))
    assert read_deel(pagina, "partijen") == [
        "# Nu wel gevonden",
        "Welzijn Duinstad → ../../partijen/welzijn/",
        "# Niet als partij gevonden",
        "GGD Kust → ../../partijen/ggd/",
    ]
    assert read_deel(pagina, "indicatoren")[-1].endswith(" | 7% (2028) | <geen doel gevonden>")
    assert "Streefwaarden: 1 niet gevonden." in read_kort(pagina)
