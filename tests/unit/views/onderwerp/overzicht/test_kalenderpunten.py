"""Every date in the plans of a publisher: none is lost because another one has the same words."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.plannen import DUINSTAD, PROGRAMMA, VORIG, catalogus_of
from tests.unit.views.paginas import PEILDATUM
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting
from uitvoeringskompas.views.pagina.kalender import KalenderPagina

JEUGD = "duinstad/2026/jeugd/programma.yaml"
LATER = "duinstad/2027/jeugd/programma.yaml"
TITEL = """\
titel: Jong en gezond
samenvatting: Wat we voor jongeren doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2026, tot_en_met: 2027}
status: vastgesteld
"""
SPUK = "dekking: [{id: spuk, naam: Brede SPUK, soort: rijk, tot_en_met: 2026-12-31, opvolging: De inloop stopt.}]\n"
UREN = "prestatieafspraken: [{id: uren, partij: welzijn, interventie: beweegcoach, jaar: 2026}]\n"
BELOFTEN = """\
prestatieafspraken:
  - {id: uren, partij: welzijn, omschrijving: Uren van de coach, terugkoppeling: [2027-01]}
  - {id: groepen, partij: welzijn, omschrijving: Nieuwe groepen, terugkoppeling: [2027-01]}
"""
INLOOP = "prestatieafspraken: [{id: inloop, partij: welzijn, omschrijving: Middagen, terugkoppeling: [2027-01]}]\n"
VERTELT = "januari 2027 | Welzijn Duinstad vertelt wat er van de afspraak kwam"
LOOPT_AF = "31 december 2026 | Geld uit ‘Brede SPUK’ loopt af"


def read_komt(changed: Mapping[str, str]) -> tuple[str, list[str]]:
    """Return how many dates the calendar says are still to come, and what it tells of each."""
    catalogus = catalogus_of({**DUINSTAD, **changed})
    publicatie = catalogus.publicaties["duinstad"]
    uitrusting = Uitrusting(volgen=True)
    blad = Blad(address="", catalogus=catalogus, peildatum=PEILDATUM, uitrusting=uitrusting, publicatie=publicatie)
    page = next(KalenderPagina.list_pages(blad, publicatie)).view()
    lines = read_chapters(page.hoofdstukken)["Wat er komt"]
    return page.kader.ondertitel, [line.removesuffix(" | –") for line in lines if " | " in line and line[0] != "["]


def test_each_promise_of_a_party_has_a_date_of_its_own_and_the_count_counts_them() -> None:
    """Two are in one programme and one is in another: all are told of in the same month, in the same words."""
    text = DUINSTAD[PROGRAMMA].replace(UREN, BELOFTEN)
    telling, dates = read_komt({PROGRAMMA: text, JEUGD: TITEL + INLOOP})
    in_2026 = "Deze datum staat in ‘Gezondheid 2026’."
    assert telling == "5 data die nog komen"
    assert dates[1:4] == [
        f"{VERTELT} → ../2026/gezondheid/partijen/ [Nieuwe groepen. {in_2026}] | Afspraak",
        f"{VERTELT} → ../2026/gezondheid/partijen/ [Uren van de coach. {in_2026}] | Afspraak",
        f"{VERTELT} → ../2026/jeugd/partijen/ [Middagen. Deze datum staat in ‘Jong en gezond’.] | Afspraak",
    ]


def test_two_programmes_of_one_year_each_say_what_comes_after_money_that_ends() -> None:
    """Each says where it stands, because the words alone do not tell one from the other."""
    assert read_komt({JEUGD: TITEL + SPUK})[1][:2] == [
        f"{LOOPT_AF} → ../2026/gezondheid/geld/ [Daarna: Eigen geld. Deze datum staat in ‘Gezondheid 2026’.] | Geld",
        f"{LOOPT_AF} → ../2026/jeugd/geld/ [De inloop stopt. Deze datum staat in ‘Jong en gezond’.] | Geld",
    ]


def test_what_a_later_programme_tells_of_the_same_money_takes_the_place_of_what_one_that_is_over_told() -> None:
    """One that still runs beside it keeps its own answer, unless both say the same."""
    later = f"{LOOPT_AF} → ../2026/gezondheid/geld/ [Daarna: Eigen geld.] | Geld"
    assert read_komt({VORIG: DUINSTAD[VORIG] + SPUK})[1][0] == later
    lopend = DUINSTAD[VORIG].replace("tot_en_met: 2025", "tot_en_met: 2026") + SPUK
    assert read_komt({VORIG: lopend})[1][:2] == [
        f"{LOOPT_AF} → ../2025/gezondheid/geld/ [De inloop stopt. Deze datum staat in ‘Gezondheid 2025’.] | Geld",
        f"{LOOPT_AF} → ../2026/gezondheid/geld/ [Daarna: Eigen geld. Deze datum staat in ‘Gezondheid 2026’.] | Geld",
    ]
    assert (
        read_komt({VORIG: lopend.replace("opvolging: De inloop stopt.", "opvolging: 'Daarna: Eigen geld.'")})[1][0]
        == later
    )


def test_each_programme_has_its_own_interim_report_in_a_month() -> None:
    """Also one of a later year does not take the place of another."""
    raad = "raad: {tussenrapportages: [{moment: 2027-03}]}\n"
    later = TITEL.replace("2026", "2027").replace("Jong en gezond", "Jong in 2027") + raad
    told = [line for line in read_komt({JEUGD: TITEL + raad, LATER: later})[1] if line.startswith("maart 2027")]
    wat, nog_niet = "maart 2027 | Tussenrapportage van maart 2027", "Deze rapportage is er nog niet."
    assert told == [
        f"{wat} → ../2026/jeugd/ [{nog_niet} Deze datum staat in ‘Jong en gezond’.] | Verslag",
        f"{wat} → ../2027/jeugd/ [{nog_niet} Deze datum staat in ‘Jong in 2027’.] | Verslag",
    ]


def test_a_report_that_is_planned_is_not_there_yet_and_one_of_which_the_first_day_came_is_not_on_the_site() -> None:
    raad = "raad: {tussenrapportages: [{moment: 2026-Q4}, {moment: 2027-03}]}\n"
    told = [line for line in read_komt({PROGRAMMA: DUINSTAD[PROGRAMMA] + raad})[1] if "Tussenrapportage" in line]
    assert [line.partition(" → ../2026/gezondheid/ ")[::2] for line in told] == [
        (
            "vierde kwartaal van 2026 | Tussenrapportage van het vierde kwartaal van 2026",
            "[Deze rapportage staat niet op de site.] | Verslag",
        ),
        ("maart 2027 | Tussenrapportage van maart 2027", "[Deze rapportage is er nog niet.] | Verslag"),
    ]
