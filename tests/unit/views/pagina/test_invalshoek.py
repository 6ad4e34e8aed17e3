"""What all plans do now for a theme, a pijler and a group of people: by who does it, and nobody is ranked."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, WANDELGROEP, catalogus_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.pages.catalog import list_views
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.pagina import invalshoek
from uitvoeringskompas.views.pagina.invalshoek import InvalshoekPagina
from uitvoeringskompas.views.pagina.invalshoek.overzicht import InvalshoekenPagina

BEWEGEN = "themas: [bewegen]\npijlers: [regelgeving_handhaving]\ndoelgroepen: [ouderen]\n"
PROFIEL = "soort: gemeente\nnaam: {naam}\nherkomst: {herkomst}\n"
PROGRAMMA = """\
titel: Gezond {naam}
samenvatting: Wat we doen.
reikwijdte: {{soort: totaal}}
looptijd: {{van: {jaar}, tot_en_met: {jaar}}}
status: vastgesteld
"""
INTERVENTIE = "titel: Samen lopen in {naam}\nsoort: activiteit\nwat: We lopen.\nstatus: loopt\nthemas: [bewegen]\n"

OVER_BEWEGEN = {
    "Wat er gebeurt": [
        (
            "Bij 2 gemeenten staan 2 interventies. Bij een verzonnen voorbeeld staat 1 interventie. Dit gaat over "
            "de programma’s die nu lopen. Loopt er geen, dan over het programma dat het dichtst bij nu ligt."
        ),
        "# Bergen",
        "* Samen lopen in Bergen → ../../bergen/2019/gezond/interventies/lopen/ (Laatste opgave: loopt) ",
        "Laatste programma: Gezond Bergen → ../../bergen/2019/gezond/",
        "Bij: Bergen → ../../bergen/ [overgenomen uit een openbare bron]",
        "# Duinstad",
        (
            "* Beweegcoach → ../../duinstad/2026/gezondheid/interventies/beweegcoach/ (Loopt) "
            "Eerste kwartaal van 2026 tot en met 2026. Uitvoering: Welzijn Duinstad."
        ),
        "Programma: Gezondheid 2026 → ../../duinstad/2026/gezondheid/",
        "Bij: Duinstad → ../../duinstad/",
        "# Zand",
        "* Samen lopen in Zand → ../../zand/2026/gezond/interventies/lopen/ (Loopt) ",
        "Programma: Gezond Zand → ../../zand/2026/gezond/",
        "Bij: Zand → ../../zand/ [verzonnen voorbeeld]",
    ]
}
"""What a visitor reads about moving on a site of three publishers."""


def publisher(slug: str, naam: str, *, herkomst: str = "eigen", jaar: int = 2026) -> dict[str, str]:
    """Return the files of a publisher with one interventie that is about moving."""
    return {
        f"{slug}/profiel.yaml": PROFIEL.format(naam=naam, herkomst=herkomst),
        f"{slug}/{jaar}/gezond/programma.yaml": PROGRAMMA.format(naam=naam, jaar=jaar),
        f"{slug}/{jaar}/gezond/interventies/lopen.yaml": INTERVENTIE.format(naam=naam),
    }


def duinstad(*others: Mapping[str, str]) -> Catalogus:
    """Return Duinstad with a theme, a pijler and a group of people on one interventie, beside other publishers."""
    files = {**DUINSTAD, BEWEEGCOACH: DUINSTAD[BEWEEGCOACH] + BEWEGEN}
    for other in others:
        files |= other
    return catalogus_of(files)


def addresses(catalogus: Catalogus) -> list[str]:
    """Return where the pages across all plans stand."""
    views = list_views(Blad(address="", catalogus=catalogus, peildatum=PEILDATUM))
    return [each.blad.address for each in views if isinstance(each, InvalshoekenPagina | InvalshoekPagina)]


def read_lijst(catalogus: Catalogus) -> list[str]:
    """Return the lines of the list of themes."""
    found = find_page(InvalshoekenPagina, catalogus, "themas/")
    return read_chapters(found.view().hoofdstukken)["Kies een thema"]


def read_thema(catalogus: Catalogus, address: str = "themas/bewegen/") -> dict[str, list[str]]:
    """Return the lines of the page about moving, by chapter."""
    return read_chapters(find_page(InvalshoekPagina, catalogus, address).view().hoofdstukken)


def test_there_is_a_page_for_what_is_done_and_none_for_what_nobody_does() -> None:
    """Of Duinstad one interventie says what it is about; the others say nothing, and no page is made up for them."""
    assert addresses(catalogus_of(DUINSTAD)) == []
    assert addresses(duinstad()) == [
        *("themas/", "pijlers/", "doelgroepen/"),
        *("themas/bewegen/", "pijlers/regelgeving-handhaving/", "doelgroepen/ouderen/"),
    ]


def test_a_theme_tells_who_does_what_in_the_order_of_the_alphabet() -> None:
    """What was made up is told apart, and a programme that is over says that it was the last."""
    catalogus = duinstad(
        publisher("zand", "Zand", herkomst="fictief"),
        publisher("bergen", "Bergen", herkomst="openbare_bron", jaar=2019),
    )
    assert read_thema(catalogus) == OVER_BEWEGEN


def test_the_list_of_themes_counts_no_made_up_example() -> None:
    """It says in each row how many were made up, also where there is nothing else."""
    catalogus = duinstad(publisher("zand", "Zand", herkomst="fictief"))
    assert read_lijst(catalogus)[1:] == [
        "[Thema’s, op alfabet] Thema | Waar het over gaat | Bij | Interventies",
        (
            "Bewegen → bewegen/ | Mensen bewegen meer in hun dagelijks leven. | 1 gemeente [en een verzonnen voorbeeld]"
            " | 1 [en 1 verzonnen]"
        ),
    ]
    alone = catalogus_of(
        {
            **publisher("zand", "Zand", herkomst="fictief"),
            "leeg/profiel.yaml": PROFIEL.format(naam="Leeg", herkomst="eigen"),
        }
    )
    assert read_lijst(alone)[2].endswith(" | [een verzonnen voorbeeld] | [1 verzonnen]")


def test_one_publisher_alone_is_not_named_at_each_interventie() -> None:
    """Its programmes are."""
    alone = {path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")}
    alone |= {path: alone[path] + "themas: [bewegen]\n" for path in (BEWEEGCOACH, WANDELGROEP)}
    lines = read_thema(catalogus_of(alone))["Wat er gebeurt"]
    assert [line for line in lines if line.startswith(("#", "Bij:"))] == ["# Gezondheid 2026"]
    assert read_lijst(catalogus_of(alone))[1] == "[Thema’s, op alfabet] Thema | Waar het over gaat | Interventies"


def test_many_publishers_stand_on_pages_of_which_each_leads_to_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is cut in two."""
    monkeypatch.setattr(invalshoek, "MOST", 2)
    catalogus = duinstad(publisher("aa", "Aa"), publisher("bergen", "Bergen"), publisher("zand", "Zand"))
    assert addresses(catalogus)[3:5] == ["themas/bewegen/", "themas/bewegen/2/"]
    first, second = read_thema(catalogus), read_thema(catalogus, "themas/bewegen/2/")
    assert [line for line in first["Wat er gebeurt"] if line.startswith("#")] == ["# Aa", "# Bergen"]
    assert [line for line in second["Wat er gebeurt"] if line.startswith("#")] == ["# Duinstad", "# Zand"]
    assert first["Wat er gebeurt"][0] == second["Wat er gebeurt"][0]
    assert first["De rest van deze lijst"] == ["Van Duinstad tot en met Zand → 2/"]
    assert second["De rest van deze lijst"] == ["Van Aa tot en met Bergen → ../"]
