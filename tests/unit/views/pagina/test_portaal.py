"""The first page: what is going on at each publisher, by what one chooses them, and what it is when they are many."""

from __future__ import annotations

import pytest

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from tests.unit.plannen import DUINSTAD, PROFIEL, REGIO, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_facts
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.onderwerp.overzicht.publicistkaart import GEEN_PROGRAMMA
from uitvoeringskompas.views.onderwerp.stand.stand import VOORBIJ
from uitvoeringskompas.views.pagina.portaal import VERZONNEN, PortaalContent, PortaalPagina, describe_portaal

REST = "aan gezondheid: wat ze {wil}, wat ze {doet}, wat het kost en wat het oplevert."
DAARNAAST = "Daarnaast staat een verzonnen voorbeeld op deze site."


def profiel(soort: str, herkomst: str) -> str:
    """Return the file about a publisher."""
    return f"soort: {soort}\nnaam: Plaats\nherkomst: {herkomst}\n"


@pytest.mark.parametrize(
    ("publicisten", "zin"),
    [
        ((), "Op deze site staat geen gemeente of regio."),
        (("gemeente eigen",), f"Hier lees je hoe 1 gemeente werkt {REST.format(wil='wil', doet='doet')}"),
        (
            ("gemeente eigen", "gemeente openbare_bron", "regio eigen"),
            f"Hier lees je hoe 2 gemeenten en 1 regio werken {REST.format(wil='willen', doet='doen')}",
        ),
        (
            ("gemeente eigen", "gemeente eigen", "gemeente fictief"),
            f"Hier lees je hoe 2 gemeenten werken {REST.format(wil='willen', doet='doen')} {DAARNAAST}",
        ),
        (
            ("gemeente fictief", "gemeente fictief"),
            VERZONNEN,
        ),
    ],
)
def test_what_was_made_up_is_not_counted_as_a_gemeente_that_works_on_it(publicisten: tuple[str, ...], zin: str) -> None:
    files = {f"plaats-{nummer}/profiel.yaml": profiel(*each.split()) for nummer, each in enumerate(publicisten)}
    assert describe_portaal(catalogus_of(files)) == zin


def portaal_of(catalogus: Catalogus) -> PortaalContent:
    """Return what the first page says."""
    return find_page(PortaalPagina, catalogus, PORTAAL).view()


DUINSTAD_IN_ZEELAND = DUINSTAD[PROFIEL].replace("naam: Duinstad", "naam: Duinstad\nprovincie: zeeland\nggd: ggd_twente")
KUST = """\
soort: regio
naam: Kustregio
herkomst: eigen
deelnemers: [{id: duinstad, naam: Duinstad}, {id: elders, naam: Elders}]
"""

TWEE = {path: text for path, text in DUINSTAD.items() if path.startswith("duinstad/")} | {
    PROFIEL: DUINSTAD_IN_ZEELAND,
    REGIO: KUST,
}


def test_each_publisher_is_told_of_in_a_sentence_with_its_programme_and_its_years_on_a_line() -> None:
    lijst = portaal_of(catalogus_of(TWEE)).lijst
    told = [(each.kaart.titel.tekst, each.kaart.tekst, read_facts(each.kaart.feiten)) for each in lijst.vermeldingen]
    assert told == [
        (
            "Duinstad",
            (
                "‘Gezondheid 2026’ loopt in 2026, met 2 interventies: 2 lopen, volgens het plan en het verslag van "
                "1 juli 2026. "
                "Van de 3 doelen is niet te zeggen hoe het gaat."
            ),
            [
                "Programma: Gezondheid 2026 → duinstad/2026/gezondheid/",
                "Jaren: 2025 → duinstad/2025/ 2026 → duinstad/2026/",
                "Waar: Zeeland → provincies/zeeland/ GGD Twente → regios/ggd-twente/",
                "Regio: Kustregio → kustregio/",
            ],
        ),
        ("Kustregio", "Op deze site staat geen programma.", ["Gemeenten: Duinstad → duinstad/ [Elders]"]),
    ]


def test_one_chooses_by_province_theme_and_state_with_how_many_each_leaves() -> None:
    """Two names are seen at once: there is no letter to choose."""
    lijst = portaal_of(catalogus_of(TWEE)).lijst
    assert [(each.titel, [(optie.waarde, optie.tekst) for optie in each.opties]) for each in lijst.keuzes] == [
        ("Provincie", [("provincie-zeeland", "Zeeland (1)"), ("provincie-geen", "Provincie niet genoemd (1)")]),
        ("Stand van het programma", [("stand-vastgesteld", "Vastgesteld (1)"), ("stand-geen", "Geen programma (1)")]),
    ]
    assert [each.klassen for each in lijst.vermeldingen] == [
        "letter-d provincie-zeeland stand-vastgesteld",
        "letter-k provincie-geen stand-geen",
    ]


def test_the_style_sheet_has_a_rule_for_everything_that_can_be_chosen() -> None:
    letters = [*"abcdefghijklmnopqrstuvwxyz", "0-9"]
    standen = [*KNOWLEDGE.codelijst("programmastatus"), VOORBIJ.soort, GEEN_PROGRAMMA.soort]
    chosen = {
        "letter": letters,
        "provincie": [*KNOWLEDGE.codelijst("provincie"), "geen"],
        "thema": KNOWLEDGE.codelijst("thema"),
        "stand": standen,
    }
    css = (PROJECT / "site_templates/assets/stijl.css").read_text("utf-8")
    klassen = [f"{keuze}-{code.replace('_', '-')}" for keuze, codes in chosen.items() for code in codes]
    lacking = [klas for klas in klassen if f'.kompas:has([value="{klas}"]:checked) .kiesbaar:not(.{klas})' not in css]
    assert lacking == []


NAMEN = [f"{letter}stad" for letter in "ABCDEFGHIJKLMN"]


def many() -> PortaalContent:
    """Return the first page of fourteen gemeenten, half of them in Drenthe with a programme that runs."""
    files = {}
    for nummer, naam in enumerate(NAMEN):
        waar = "provincie: drenthe\nggd: ggd_drenthe" if nummer % 2 else "provincie: zeeland"
        files[f"{naam.lower()}/profiel.yaml"] = f"soort: gemeente\nnaam: {naam}\nherkomst: eigen\n{waar}\n"
        if nummer % 2:
            files[f"{naam.lower()}/2026/gezond/programma.yaml"] = """\
titel: Gezond
samenvatting: Kort.
reikwijdte: {soort: deel, themas: [bewegen]}
looptijd: {van: 2026, tot_en_met: 2026}
status: vastgesteld
"""
    return portaal_of(catalogus_of(files))


def test_many_publishers_stand_by_province_by_name_and_by_theme() -> None:
    view = many()
    assert [each.sectie.titel for each in view.hoofdstukken] == [
        "Wat er gaande is",
        "Het land in beeld",
        "Van A tot Z",
        "Per thema",
        "Kijk dwars door alle plannen",
    ]
    assert [(each.kenmerk.naam, each.aantal) for each in view.lijst.groepen] == [
        ("Drenthe", "7 gemeenten, 7 met een programma dat nu loopt"),
        ("Zeeland", "7 gemeenten, geen met een programma dat nu loopt"),
    ]
    assert view.lijst.groepen[1].klassen.split()[:4] == ["letter-a", "provincie-zeeland", "stand-geen", "letter-c"]
    namen, themas = view.namenlijsten
    assert [(each.kenmerk.naam, [link.tekst for link in each.namen]) for each in namen.groepen_van_namen[:2]] == [
        ("A", ["Astad"]),
        ("B", ["Bstad"]),
    ]
    assert [(each.kenmerk.naam, len(each.namen)) for each in themas.groepen_van_namen] == [("Bewegen", 7)]
    assert view.lijst.keuzes[0].titel == "Naam begint met"


def test_the_picture_of_the_country_says_the_same_as_its_table() -> None:
    (land,) = many().land
    assert land.tabel is not None
    assert [
        [next(filter(None, (*(link.tekst for link in cel.links), cel.tekst, cel.opmerking))) for cel in rij.cellen]
        for rij in land.tabel.rijen
    ] == [
        ["Drenthe", "7 gemeenten", "7", "GGD Drenthe (7)"],
        ["Zeeland", "7 gemeenten", "0", "GGD-regio niet genoemd (7)"],
    ]
    tegels = [(each.plek, each.link.href, each.aantal, each.regios[0].stippen) for each in land.tegels]
    assert tegels == [
        ("r2-k4", "provincies/drenthe/", "7 gemeenten", "●●●●●●●"),
        ("r4-k1", "provincies/zeeland/", "7 gemeenten", "○○○○○○○"),
    ]
    regios = [each.regios[0] for each in land.tegels]
    assert [(each.naam, each.link.href if each.link else None) for each in regios] == [
        ("GGD Drenthe", "regios/ggd-drenthe/"),
        ("GGD-regio niet genoemd", None),
    ]
