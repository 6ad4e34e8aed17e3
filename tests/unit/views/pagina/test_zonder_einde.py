"""A programme or nota without named end: no page says that it runs, ran or is over unless somebody says so."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.plannen import BUUR, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.compare.comparison import compare_catalogi
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.kit.pageview import PageContent, PageView
from uitvoeringskompas.views.pagina.evaluatie import EvaluatiePagina
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.nota import NotaPagina
from uitvoeringskompas.views.pagina.portaal import PortaalPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina
from uitvoeringskompas.views.pagina.vergelijk import VergelijkContent, VergelijkPagina
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

NU = date(2026, 10, 1)
PROGRAMMA = """\
titel: Gezond Duindorp
samenvatting: We bewegen.
reikwijdte: {soort: totaal}
looptijd: {van: 2018}
status: onbekend
notas: [samen]
beoogde_resultaten: [{id: groepen, titel: Tien groepen}]
begroting: {regels: [{id: geld, naam: Geld, jaar: 2019, begroot: 1000}]}
"""
DUINDORP = {
    "duindorp/profiel.yaml": (
        "soort: gemeente\nnaam: Duindorp\nherkomst: openbare_bron\nbronnen: [{id: plan, titel: Plan}]\n"
    ),
    "duindorp/notas/samen.yaml": (
        "titel: Samen gezond\nperiode: {van: 2017}\nstatus: vastgesteld\ndoelen: [{id: sterk, titel: Sterk}]\n"
    ),
    "duindorp/2018/gezond/programma.yaml": PROGRAMMA,
    "duindorp/2018/gezond/interventies/coach.yaml": (
        "titel: Coach\nsoort: interventie\nwat: Een coach.\nstatus: loopt\ndoelen: [sterk]\n"
        "resultaten: [{id: veel, beoogd: Veel wandelaars}]\n"
    ),
    "duindorp/2018/gezond/evaluatie.yaml": (
        'peildatum: "2020-03"\nsamenvatting: Het ging goed.\ninterventies: [{interventie: coach, besluit: doorgaan}]\n'
    ),
}


def catalogus(status: str = "onbekend", looptijd: str = "{van: 2018}") -> Catalogus:
    """Return Duindorp, whose programme has this status and looptijd."""
    text = PROGRAMMA.replace("status: onbekend", f"status: {status}").replace("{van: 2018}", looptijd)
    return catalogus_of({**DUINDORP, "duindorp/2018/gezond/programma.yaml": text})


def view_of(kind: type[PageView], address: str, status: str = "onbekend", peildatum: date = NU) -> PageContent:
    """Return one page of Duindorp, whose programme has this status."""
    return find_page(kind, catalogus(status), address, peildatum).view()


@pytest.mark.parametrize(
    ("status", "peildatum", "ondertitel", "kop"),
    [
        ("in_uitvoering", date(2017, 5, 1), "Loopt vanaf 2018, zonder genoemd einde", "Eerste programma (vanaf 2018)"),
        ("in_uitvoering", NU, "Loopt sinds 2018, zonder genoemd einde", "Wat er nu loopt"),
        ("onbekend", NU, "Begon in 2018, einde niet genoemd", "Laatste programma (vanaf 2018)"),
        ("vastgesteld", date(2018, 5, 1), "Loopt sinds 2018, zonder genoemd einde", "Wat er nu loopt"),
        ("vastgesteld", NU, "Begon in 2018, einde niet genoemd", "Laatste programma (vanaf 2018)"),
        ("geevalueerd", NU, "Begon in 2018, einde niet genoemd", "Laatste programma (vanaf 2018)"),
        (
            "ingetrokken",
            NU,
            "Ingetrokken · was bedoeld vanaf 2018, zonder genoemd einde",
            "Laatste programma (vanaf 2018)",
        ),
        ("concept", NU, "Vanaf 2018, zonder genoemd einde", "Programma in voorbereiding (vanaf 2018)"),
    ],
)
def test_the_programme_and_its_publisher_say_no_more_than_the_status_does(
    status: str, peildatum: date, ondertitel: str, kop: str
) -> None:
    """Whether it runs is only said when somebody said that it does."""
    assert view_of(ProgrammaPagina, "duindorp/2018/gezond/", status, peildatum).kader.ondertitel == ondertitel
    publicist = read_chapters(view_of(PublicistPagina, PORTAAL, status, peildatum).hoofdstukken)
    assert list(publicist)[1] == kop


def test_the_portal_calls_it_the_last_programme_and_not_that_of_now() -> None:
    view = find_page(PortaalPagina, catalogus_of({**DUINDORP, **BUUR}), PORTAAL, NU).view()
    programma = view.lijst.vermeldingen[0].kaart.feiten[0]
    assert (programma.naam, [link.tekst for link in programma.waarde.links]) == (
        "Laatste programma",
        ["Gezond Duindorp"],
    )


def test_the_publisher_lists_the_years_of_which_something_is_known() -> None:
    """The money is of 2019, the look back of 2020; of 2021 up to today nobody told anything."""
    view = view_of(PublicistPagina, PORTAAL)
    assert [(jaar.tekst, jaar.href) for jaar in view.kader.jaren] == [
        ("2018", "duindorp/2018/"),
        ("2019", "duindorp/2019/"),
        ("2020", "duindorp/2020/"),
    ]
    assert read_chapters(view.hoofdstukken)["Alle jaren"][1:2] == [
        (
            "Gezond Duindorp → duindorp/2018/gezond/ | vanaf 2018 | (Onbekend) | "
            "Evaluatie van het hele programma → duindorp/2018/gezond/evaluatie/"
        )
    ]


def test_a_year_tells_the_programme_and_expects_nothing_of_it_by_an_end_that_nobody_names() -> None:
    """What has no year stands with the programme, not under "Wat 2020 moet opleveren"."""
    year = read_chapters(view_of(JaarPagina, "duindorp/2020/").hoofdstukken)
    assert list(year) == ["Welke programma’s zijn er", "Wat doen we, en wanneer", "Hoe ging het"]
    assert year["Welke programma’s zijn er"] == [
        "* Gezond Duindorp → ../2018/gezond/ (Onbekend) We bewegen.",
        "  Jaren: vanaf 2018",
        "  Begroot: €\u00a01.000 voor 2019",
        "  Interventies: 1 [laatste opgave: 1 loopt]",
        "  Verslag: Evaluatie van het hele programma → ../2018/gezond/evaluatie/",
    ]
    assert year["Wat doen we, en wanneer"] == [
        "* Coach → ../2018/gezond/interventies/coach/ (Laatste opgave: loopt) ",
    ]


def test_a_result_without_year_is_for_the_programme_as_long_as_it_is() -> None:
    view = view_of(InterventiePagina, "duindorp/2018/gezond/interventies/coach/")
    lines = [line for chapter in read_chapters(view.hoofdstukken).values() for line in chapter]
    assert [line for line in lines if line.startswith("Veel wandelaars")] == [
        "Veel wandelaars | vanaf 2018 {resultaat-veel}"
    ]


def test_a_nota_without_end_is_meant_from_its_first_year() -> None:
    kader = view_of(NotaPagina, "duindorp/nota/samen/").kader
    assert (kader.bovenkop, kader.ondertitel) == (
        "Nota gezondheidsbeleid · vastgesteld",
        "Vanaf 2017, zonder genoemd einde",
    )
    publicist = read_chapters(view_of(PublicistPagina, PORTAAL).hoofdstukken)
    assert publicist["Wat we willen bereiken"] == [
        "# Samen gezond",
        "Nota vanaf 2017, zonder genoemd einde.",
        "* Sterk → duindorp/doelen/sterk/ (Geen cijfer) 1 interventie; laatste opgave: loopt.",
        "Lees de hele nota → duindorp/nota/samen/",
    ]


def test_a_look_back_goes_up_to_its_own_day_and_ends_only_what_ended() -> None:
    """While it may go on, nobody says that an interventie is found in no later programme."""
    heads = {
        status: read_chapters(view_of(EvaluatiePagina, "duindorp/2018/gezond/evaluatie/", status).hoofdstukken)[
            "Wat deden we, en hoe gaat het verder"
        ]
        for status in ("in_uitvoering", "geevalueerd")
    }
    table = [
        "[Interventies, en hoe het verdergaat, 2018 tot en met 2020] Interventie | Gepland | Besluit en vervolg",
        "Coach → ../interventies/coach/ | Veel wandelaars | (Doorgaan)",
    ]
    assert heads == {
        "in_uitvoering": table,
        "geevalueerd": [*table, "Een later programma staat niet op deze site."],
    }


def test_two_of_its_years_are_compared() -> None:
    view = find_page(VergelijkPagina, catalogus(), "duindorp/vergelijk/2018-2019/", NU).view()
    assert isinstance(view, VergelijkContent)
    assert read_chapters(view.hoofdstukken)["Interventies"] == [
        "[Interventies waarvan geldt: staat in de plannen van beide jaren] Interventie | In 2019 | Wat werd ervan",
        (
            "Coach → ../../2018/gezond/interventies/coach/ | Coach → ../../2018/gezond/interventies/coach/ | "
            "(Staat in de plannen van beide jaren) [geen verschil gevonden]"
        ),
        "[stroom]",
    ]


def test_an_end_that_comes_or_goes_is_told_in_one_sentence() -> None:
    """Both ways, without an invented year."""
    open_ended, closed = catalogus(), catalogus(looptijd="{van: 2018, tot_en_met: 2021}")
    zinnen = [
        [
            wijziging.zin
            for vergelijking in compare_catalogi(voor, na, NU, names=("voor", "na"))
            for ding in view_wijzigingen(vergelijking).dingen
            for wijziging in ding.wijzigingen
        ]
        for voor, na in ((open_ended, closed), (closed, open_ended))
    ]
    assert zinnen == [
        ["Programma ‘Gezond Duindorp’: ‘Looptijd’ was vanaf 2018 en is nu 2018 tot en met 2021."],
        ["Programma ‘Gezond Duindorp’: ‘Looptijd’ was 2018 tot en met 2021 en is nu vanaf 2018."],
    ]
