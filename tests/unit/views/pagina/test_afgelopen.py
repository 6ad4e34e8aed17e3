"""A programme that was withdrawn or whose years are over says so, on its own page and on every other one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tests.unit.plannen import BUUR, catalogus_of
from tests.unit.views.paginas import find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.kit.pageview import PageContent, PageView
from uitvoeringskompas.views.pagina.interventie import InterventieContent, InterventiePagina
from uitvoeringskompas.views.pagina.jaar import JaarPagina
from uitvoeringskompas.views.pagina.portaal import PortaalContent, PortaalPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.programma.hoofdstukpagina import HoofdstukPagina
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

OKTOBER, FEBRUARI = date(2026, 10, 1), date(2027, 2, 1)
PROGRAMMA = (
    "titel: Gezond Meerdorp {jaar}\nsamenvatting: We bewegen.\nreikwijdte: {{soort: totaal}}\n"
    "looptijd: {{van: {jaar}, tot_en_met: {jaar}}}\nstatus: in_uitvoering\n"
)
BESLUITEN = """\
vaststelling:
  stand: vastgesteld
  besluiten:
    - {orgaan: college, soort: vaststelling, datum: 2025-12-01}
    - {orgaan: raad, soort: intrekking, datum: 2026-05-10}
"""
COACH = "titel: Coach\nsoort: interventie\nwat: Een coach.\nstatus: loopt\n"
MEERDORP = {
    "meerdorp/profiel.yaml": "soort: gemeente\nnaam: Meerdorp\nherkomst: eigen\n",
    "meerdorp/2025/gezond/programma.yaml": PROGRAMMA.format(jaar=2025),
    "meerdorp/2025/gezond/interventies/coach.yaml": COACH,
    "meerdorp/2026/gezond/programma.yaml": PROGRAMMA.format(jaar=2026),
    "meerdorp/2026/gezond/interventies/coach.yaml": COACH,
}
INGETROKKEN = MEERDORP | {"meerdorp/2026/gezond/programma.yaml": PROGRAMMA.format(jaar=2026) + BESLUITEN}


def view_of(kind: type[PageView], address: str, files: Mapping[str, str], peildatum: date) -> PageContent:
    """Return one page of Meerdorp on a day."""
    return find_page(kind, catalogus_of(files), address, peildatum).view()


def portal_row(files: Mapping[str, str], peildatum: date) -> tuple[list[str], list[str], str]:
    """Return the programmes of Meerdorp on the portal, with their labels and what they are called there."""
    view = view_of(PortaalPagina, PORTAAL, {**files, **BUUR}, peildatum)
    assert isinstance(view, PortaalContent)
    kaart = view.lijst.vermeldingen[0].kaart
    programma = kaart.feiten[0]
    return [link.tekst for link in programma.waarde.links], [label.tekst for label in kaart.labels], programma.naam


def test_the_head_of_a_withdrawn_programme_says_by_whom_and_since_when() -> None:
    """Its status still says that it is being carried out; the decision counts."""
    kader = view_of(ProgrammaPagina, "meerdorp/2026/gezond/", INGETROKKEN, OKTOBER).kader
    assert kader.bovenkop == "Uitvoeringsprogramma · ingetrokken"
    assert kader.ondertitel == (
        "Vastgesteld door het college op 1 december 2025 · ingetrokken door de raad op 10 mei 2026 · "
        "was bedoeld voor 2026"
    )
    assert [(banner.titel, banner.tekst) for banner in kader.banners] == [
        (
            "Dit programma is ingetrokken",
            "Ingetrokken door de raad op 10 mei 2026. Wat hier staat, geldt niet meer.",
        )
    ]


def test_before_the_decision_it_was_still_running() -> None:
    kader = view_of(ProgrammaPagina, "meerdorp/2026/gezond/", INGETROKKEN, date(2026, 5, 9)).kader
    assert kader.bovenkop == "Uitvoeringsprogramma · in uitvoering"
    assert kader.ondertitel == "Vastgesteld door het college op 1 december 2025 · loopt in 2026"


def test_every_list_says_since_when_it_is_withdrawn_and_none_calls_it_the_programme_of_now() -> None:
    """The year, the publisher and the portal."""
    year = read_chapters(view_of(JaarPagina, "meerdorp/2026/", INGETROKKEN, OKTOBER).hoofdstukken)
    assert year["Welke programma’s zijn er"][:2] == [
        "* Gezond Meerdorp 2026 → gezond/ (Ingetrokken) We bewegen.",
        "  Stand: sinds 10 mei 2026",
    ]
    own = read_chapters(view_of(PublicistPagina, PORTAAL, INGETROKKEN, OKTOBER).hoofdstukken)
    assert next(iter(own)) == "Laatste programma (2026)"
    assert own["Alle jaren"][1:3] == [
        "Gezond Meerdorp 2026 → meerdorp/2026/gezond/ | 2026 → meerdorp/2026/ | (Ingetrokken) [sinds 10 mei 2026]",
        "Gezond Meerdorp 2025 → meerdorp/2025/gezond/ | 2025 → meerdorp/2025/ | (Looptijd voorbij)",
    ]
    assert portal_row(INGETROKKEN, OKTOBER) == (["Gezond Meerdorp 2026"], ["Ingetrokken"], "Laatste programma")


def test_a_programme_whose_years_are_over_ran_and_does_not_run() -> None:
    """Nobody changed the status, but the calendar goes on."""
    kader = view_of(ProgrammaPagina, "meerdorp/2025/gezond/", MEERDORP, FEBRUARI).kader
    assert (kader.bovenkop, kader.ondertitel) == ("Uitvoeringsprogramma · looptijd voorbij", "Liep in 2025")
    assert [(getal.waarde, getal.toelichting) for getal in kader.kengetallen[:1]] == [("1", "laatste opgave: 1 loopt")]
    assert portal_row(MEERDORP, FEBRUARI) == (
        ["Gezond Meerdorp 2026"],
        ["Looptijd voorbij"],
        "Laatste programma",
    )
    assert portal_row(MEERDORP, OKTOBER) == (["Gezond Meerdorp 2026"], ["In uitvoering"], "Programma")


def test_an_interventie_of_a_programme_that_is_over_says_that_this_is_the_last_that_was_told() -> None:
    view = view_of(InterventiePagina, "meerdorp/2025/gezond/interventies/coach/", MEERDORP, FEBRUARI)
    assert isinstance(view, InterventieContent)
    status = view.feiten[0]
    assert (status.naam, status.waarde.labels[0].tekst) == ("Laatste opgave", "Loopt")
    assert status.waarde.opmerking == "volgens de laatste opgave (zo staat het in het programma)"
    programma = view_of(HoofdstukPagina, "meerdorp/2025/gezond/interventies/", MEERDORP, FEBRUARI)
    assert read_chapters(programma.hoofdstukken)["Alle interventies"] == [
        "[Interventies van dit programma] Interventie | Laatste opgave",
        "Coach → coach/ | (Loopt)",
    ]
