"""The page of a year: everything that runs in it, over all programmes."""

from __future__ import annotations

from tests.knowledge import TEMPLATES
from tests.unit.plannen import DUINSTAD, PROFIEL, PROGRAMMA, VOORTGANG, VORIG, catalogus_of
from tests.unit.views.gemeentepagina import duinstad, jaar_of
from tests.unit.views.reading_aloud import read_chapters

JEUGD = "duinstad/2026/jeugd/programma.yaml"
GAMEN = "duinstad/2026/jeugd/interventies/gamen.yaml"
BIJLES = "duinstad/2026/jeugd/interventies/bijles.yaml"
TWEE_PROGRAMMAS = {
    JEUGD: """\
titel: Jong 2026-2027
samenvatting: Voor kinderen. En meer.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2027}
status: concept
herkomst: fictief
beoogde_resultaten: [{id: plek, titel: Een plek, tot_en_met_jaar: 2026}, {id: eind, titel: Aan het eind}]
begroting:
  regels:
    - {id: gamen, interventie: gamen, jaar: 2026, begroot: 0}
    - {id: bijles, interventie: bijles, jaar: 2026, begroot: 5000}
    - {id: bijles, interventie: bijles, jaar: 2027, begroot: 6000}
  totalen: [{jaar: 2026, begroot: 4000}]
""",
    GAMEN: """\
titel: Gamen
soort: activiteit
wat: Samen gamen.
status: loopt
planning: {tot_en_met: 2026-11}
resultaten: [{id: a, beoogd: Dertig kinderen, waarde: 30, eenheid: kinderen, van_jaar: 2026, toelichting: Elke week.}]
""",
    BIJLES: """\
titel: Bijles
soort: activiteit
wat: Hulp.
status: niet_gestart
planning: {van: 2027-Q1}
""",
}


def test_two_programmes_stand_together() -> None:
    chapters = read_chapters(jaar_of(duinstad(TWEE_PROGRAMMAS), 2026).hoofdstukken)
    assert list(chapters) == [
        "Welke programma’s zijn er",
        "Wat doen we, en wanneer",
        "Wat 2026 moet opleveren",
        "Wat kost het",
        "Hoe ging het",
    ]
    assert chapters["Welke programma’s zijn er"][5:] == [
        "* Jong 2026-2027 → jeugd/ (Concept) Voor kinderen.",
        "  Jaren: 2026 tot en met 2027",
        ("  Begroot: €\xa05.000 voor 2026 [alle jaren samen: €\xa011.000 voor 2026 tot en met 2027]"),
        "  Interventies: 1 [1 loopt]",
    ]
    assert chapters["Wat doen we, en wanneer"][-4:] == [
        "# Jong 2026-2027",
        "* Gamen → jeugd/interventies/gamen/ (Loopt) Tot en met november 2026.",
        "# Tijdlijn van 2026",
        "[tijdlijn]",
    ]


def test_the_money_of_two_programmes_is_added_per_kind_and_totals_stand_apart() -> None:
    chapters = read_chapters(jaar_of(duinstad(TWEE_PROGRAMMAS), 2026).hoofdstukken)
    assert chapters["Wat kost het"][:5] == [
        "[Het geld in 2026 per programma, in euro’s] Programma | Begroot | Verwacht",
        (
            "Gezondheid 2026 → gezondheid/geld/#geld-2026 | €\xa040.000 [van 1 van de 2 regels bekend] | "
            "€\xa044.000 [van 1 van de 2 regels bekend]"
        ),
        "Jong 2026-2027 → jeugd/geld/#geld-2026 | €\xa05.000 | <niet bekend>",
        "Samen | €\xa045.000 [van 3 van de 4 regels bekend] | €\xa044.000 [van 1 van de 4 regels bekend]",
        (
            "- Jong 2026-2027: In het document staat een totaal van €\xa04.000. "
            "Dat is €\xa01.000 minder dan de som van de regels (€\xa05.000)."
        ),
    ]


def test_results_are_shown_in_the_years_for_which_they_are_planned() -> None:
    catalogus = duinstad(TWEE_PROGRAMMAS)
    assert read_chapters(jaar_of(catalogus, 2026).hoofdstukken)["Wat 2026 moet opleveren"] == [
        "[Beoogde resultaten van de programma’s] Beoogd resultaat | Voor welk doel",
        "Tien groepen | Meer bewegen → ../doelen/meer-bewegen/",
        "Een plek | –",
        "[Wat de interventies moeten opleveren] Interventie | Beoogd resultaat | Aantal",
        "Beweegcoach → gezondheid/interventies/beweegcoach/ | 60 deelnemers | –",
        "Gamen → jeugd/interventies/gamen/ | Dertig kinderen Elke week. | 30 kinderen",
    ]
    assert read_chapters(jaar_of(catalogus, 2027).hoofdstukken)["Wat 2027 moet opleveren"] == [
        "[Beoogde resultaten van de programma’s] Beoogd resultaat",
        "Aan het eind",
    ]


def test_a_year_of_a_longer_programme_shows_only_what_runs_in_it() -> None:
    view = jaar_of(duinstad(TWEE_PROGRAMMAS), 2027)
    chapters = read_chapters(view.hoofdstukken)
    assert chapters["Wat doen we, en wanneer"] == [
        "* Bijles → ../2026/jeugd/interventies/bijles/ (Nog niet gestart) Vanaf eerste kwartaal van 2027.",
        "# Tijdlijn van 2027",
        "[tijdlijn]",
    ]
    assert chapters["Wat kost het"] == [
        "[Het geld in 2027 per programma, in euro’s] Programma | Begroot",
        "Jong 2026-2027 → ../2026/jeugd/geld/#geld-2027 | €\xa06.000",
    ]
    assert [(each.tekst, each.href, each.huidig) for each in view.kader.jaren] == [
        ("2025", "../2025/", False),
        ("2026", "../2026/", False),
        ("2027", "./", True),
    ]


def test_the_head_counts_programmes_interventies_money_and_reports() -> None:
    view = jaar_of(duinstad(TWEE_PROGRAMMAS), 2026)
    assert view.kader.titel == "Werken aan gezondheid in 2026"
    assert [(each.waarde, each.naam, each.toelichting) for each in view.kader.kengetallen] == [
        ("2", "programma’s", ""),
        ("3", "interventies", "3 lopen"),
        ("€\xa045.000", "begroot", "van 3 van de 4 regels bekend"),
        ("2", "verslagen", ""),
    ]
    assert [banner.titel for banner in view.kader.banners] == ["Dit is een verzonnen voorbeeld"]


def test_a_source_of_money_of_two_programmes_is_one_and_so_is_what_names_no_source() -> None:
    """A source with the same name that ends is another than one that stays."""
    spuk, eigen = "{id: rijk, naam: Brede SPUK, soort: rijk}", "{id: eigen, naam: Eigen geld, soort: eigen"
    dekking = f"dekking: [{spuk}, {eigen}, duur: structureel}}]\n"
    jeugd = TWEE_PROGRAMMAS[JEUGD].replace("begroot: 5000", "dekking: rijk, begroot: 5000")
    nog = "    - {id: eigen, jaar: 2026, dekking: eigen, begroot: 10}\n  totalen"
    anders = "    - {id: extra, jaar: 2026, dekking: eigen-geld, begroot: 20}\n  tarieven"
    files = {
        JEUGD: jeugd.replace("  totalen", nog) + dekking,
        PROGRAMMA: DUINSTAD[PROGRAMMA].replace("  tarieven", anders),
    }
    view = jaar_of(duinstad({**TWEE_PROGRAMMAS, **files}), 2026)
    assert read_chapters(view.hoofdstukken)["Wat kost het"][-6:] == [
        (
            "[Waar het geld van 2026 vandaan komt, in euro’s] "
            "Waar komt het geld vandaan | Tijdelijk of blijvend | Begroot | Verwacht"
        ),
        "Brede SPUK | <niet genoemd> | €\xa045.000 | €\xa044.000 [van 1 van de 2 regels bekend]",
        "Eigen geld | <niet genoemd> | €\xa020 | <niet bekend>",
        "Eigen geld | Structureel | €\xa010 | <niet bekend>",
        "<bron niet genoemd> | <niet genoemd> | €\xa00 [van 1 van de 2 regels bekend] | <niet bekend>",
        "[balk]",
    ]


def test_money_for_the_year_in_a_programme_that_does_not_run_then_is_told_apart_and_not_added() -> None:
    """Its work may be in the budget of a programme of the year too; a programme that was withdrawn has no money."""
    later = "    - {id: evaluatie, jaar: 2027, begroot: 4000}\n  totalen: [{jaar: 2027, begroot: 4500}]\n  tarieven"
    programma = DUINSTAD[PROGRAMMA].replace("  tarieven", later)
    view = jaar_of(duinstad({**TWEE_PROGRAMMAS, PROGRAMMA: programma}), 2027)
    assert read_chapters(view.hoofdstukken)["Wat kost het"] == [
        "[Het geld in 2027 per programma, in euro’s] Programma | Begroot",
        "Jong 2026-2027 → ../2026/jeugd/geld/#geld-2027 | €\xa06.000",
        "# Het geld voor 2027 in andere programma’s",
        (
            "Een programma dat niet in 2027 loopt, kan wel geld voor 2027 noemen. Dat telt hierboven niet mee, want "
            "hetzelfde werk kan ook in een programma van 2027 staan."
        ),
        "[Het geld voor 2027 in andere programma’s, in euro’s] Programma | Begroot",
        "Gezondheid 2026 → ../2026/gezondheid/geld/#geld-2027 | €\xa04.000",
        (
            "- Gezondheid 2026: In het document staat een totaal van €\xa04.500. "
            "Dat is €\xa0500 meer dan de som van de regels (€\xa04.000)."
        ),
    ]
    assert [(each.waarde, each.toelichting) for each in view.kader.kengetallen][-1] == (
        "€\xa06.000",
        "zonder €\xa04.000 in een programma dat dan niet loopt",
    )
    weg = programma.replace("status: vastgesteld\nnotas", "status: ingetrokken\nnotas")
    view = jaar_of(duinstad({**TWEE_PROGRAMMAS, PROGRAMMA: weg}), 2027)
    assert len(read_chapters(view.hoofdstukken)["Wat kost het"]) == 2


def test_money_that_may_be_used_later_did_not_move_as_far_as_the_plans_tell() -> None:
    """In the year itself and in the year for which it may be kept; what did move stands with it, and is said apart."""
    mag = "{soort: naar_later_jaar, jaar: 2026, van_regel: coach, naar_jaar: 2027}"
    wel = "{soort: verschuiving, jaar: 2026, bedrag: 500, van_regel: coach, naar_regel: overig}"
    verslag = DUINSTAD[VOORTGANG] + f"mutaties: [{wel}, {mag}]\n"
    catalogus = duinstad({**TWEE_PROGRAMMAS, VOORTGANG: verslag})
    assert read_chapters(jaar_of(catalogus, 2026).hoofdstukken)["Wat kost het"][-4:] == [
        (
            "[Geld dat van plek veranderde of mag veranderen in 2026 (Gezondheid 2026), in euro’s] "
            "Wat | Jaar | Bedrag | Van | Naar"
        ),
        "Verschoven | 2026 | €\xa0500 | Beweegcoach | Overig",
        "Mag mee naar een later jaar | 2026 | – | Beweegcoach | 2027",
        "Deze bedragen tellen nergens bij op. Ze gaan over geld dat van plek veranderde of mag veranderen.",
    ]
    assert read_chapters(jaar_of(catalogus, 2027).hoofdstukken)["Wat kost het"][-3:] == [
        "[Geld dat van plek mag veranderen in 2027 (Gezondheid 2026), in euro’s] Wat | Jaar | Van | Naar",
        "Mag mee naar een later jaar | 2026 | Beweegcoach | 2027",
        "Deze bedragen tellen nergens bij op. Ze gaan over geld dat van plek mag veranderen.",
    ]


def test_a_line_that_counts_elsewhere_is_named_and_not_added() -> None:
    programma = DUINSTAD[PROGRAMMA].replace(
        "    - {id: overig, jaar: 2026, geen_bedrag: pm}",
        "    - {id: wandelen, interventie: wandelgroep, jaar: 2026, begroot: 9000}",
    )
    assert read_chapters(jaar_of(duinstad({PROGRAMMA: programma}), 2026).hoofdstukken)["Wat kost het"] == [
        "[Het geld in 2026 per programma, in euro’s] Programma | Begroot | Verwacht",
        "Gezondheid 2026 → gezondheid/geld/#geld-2026 | €\xa040.000 | €\xa044.000",
        "Nog 1 regel telt mee bij een andere gemeente of regio, en staat hier dus niet in de som.",
        "# Waar het geld vandaan komt",
        (
            "[Waar het geld van 2026 vandaan komt, in euro’s] Waar komt het geld vandaan | Tijdelijk of blijvend | "
            "Begroot | Verwacht"
        ),
        "Brede SPUK | <niet genoemd> | €\xa040.000 | €\xa044.000",
        "[balk]",
    ]


def test_the_smallest_programme_gives_a_year_with_one_chapter() -> None:
    small = """\
titel: Klein
samenvatting: Kort.
reikwijdte: {soort: totaal}
looptijd: {van: 2025, tot_en_met: 2025}
status: concept
"""
    catalogus = catalogus_of({PROFIEL: DUINSTAD[PROFIEL], VORIG: small})
    view = jaar_of(catalogus, 2025)
    assert read_chapters(view.hoofdstukken) == {
        "Welke programma’s zijn er": [
            "* Klein → gezondheid/ (Concept) Kort.",
            "  Jaren: 2025",
        ]
    }
    assert [(each.waarde, each.naam) for each in view.kader.kengetallen] == [("1", "programma")]
    assert view.kader.beschrijving == (
        "De plannen van Duinstad voor gezondheid in 2025: programma’s, interventies, geld en uitkomsten."
    )


def test_hostile_text_is_printed_as_text() -> None:
    bad = "<script>alert(1)</script>"
    catalogus = duinstad({PROGRAMMA: DUINSTAD[PROGRAMMA].replace("Gezondheid 2026", bad)})
    html = TEMPLATES.render("pages/jaar.html.jinja", pagina=jaar_of(catalogus, 2026))
    assert bad not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
