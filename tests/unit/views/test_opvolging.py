"""A merger, a new name, a party that went on as another: told with the names of its own time, and linked both ways."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from tests.unit.plannen import DUINSTAD, PARTIJEN, PROFIEL, VORIG, VORIGE_COACH, catalogus_of
from tests.unit.vergelijken import compare_jaren
from tests.unit.views.gemeentepagina import jaar_of, publicist_of
from tests.unit.views.paginas import PEILDATUM, find_page
from tests.unit.views.reading_aloud import read_chapters
from uitvoeringskompas.compare.comparison import compare_opvolging
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.views.pagina.interventie import InterventiePagina
from uitvoeringskompas.views.pagina.partij import PartijPagina
from uitvoeringskompas.views.pagina.programma import ProgrammaPagina
from uitvoeringskompas.views.pagina.vergelijk import VergelijkPagina
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

RENAMED = 'vroegere_namen: [{naam: Sport en Spel, tot_en_met: 2025-06}, {naam: Buurtwerk, tot_en_met: "2025"}]'
SUCCEEDED = """\
partijen:
  - {id: buurtwerk, naam: Buurtwerk, soort: welzijn, tot_en_met: "2025"}
  - {id: welzijn, naam: Welzijn Duinstad, soort: welzijn, was: buurtwerk}
  - {id: ggd, naam: GGD Kust, soort: ggd}
"""
NIEUWSTAD = {
    "nieuwstad/profiel.yaml": """\
soort: gemeente
naam: Nieuwstad
herkomst: fictief
vervangt: [duinstad]
""",
    "nieuwstad/2027/gezondheid/programma.yaml": """\
titel: Gezondheid 2027
samenvatting: Wat we in 2027 doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2027, tot_en_met: 2027}
status: vastgesteld
bouwt_voort_op: [duinstad/2026/gezondheid]
""",
    "nieuwstad/2027/gezondheid/interventies/beweegcoach.yaml": """\
titel: Beweegcoach
soort: interventie
wat: Een coach helpt.
status: niet_gestart
""",
}


def with_partijen(text: str) -> Catalogus:
    """Return the small publisher with other parties, and last year's coach carried out by one of them."""
    coach = DUINSTAD[VORIGE_COACH] + "uitvoerders: [{partij: welzijn}]\n"
    return catalogus_of({**DUINSTAD, PARTIJEN: text, VORIGE_COACH: coach})


def renamed() -> Catalogus:
    """Return the small publisher whose party was called otherwise up to and including 2025."""
    naam = "{id: welzijn, naam: Welzijn Duinstad, soort: welzijn"
    return with_partijen(DUINSTAD[PARTIJEN].replace(naam, f"{naam}, {RENAMED}"))


def wie(catalogus: Catalogus, jaar: int, interventie: str) -> list[str]:
    """Return the chapter "Wie doet het" of an interventie."""
    page = find_page(InterventiePagina, catalogus, f"duinstad/{jaar}/gezondheid/interventies/{interventie}/")
    return read_chapters(page.view().hoofdstukken)["Wie doet het"]


def test_a_page_about_the_past_names_a_party_as_it_was_called_then() -> None:
    """And says what it is called today; a page of today says what it was called before."""
    catalogus = renamed()
    assert wie(catalogus, 2025, "sportcoach")[1] == (
        "Buurtwerk → ../../../../partijen/welzijn/ [heet nu Welzijn Duinstad]"
    )
    assert wie(catalogus, 2026, "beweegcoach")[1].startswith("Welzijn Duinstad →")
    told = read_chapters(publicist_of(catalogus).hoofdstukken)["Met wie we samenwerken"]
    assert "eerder: Sport en Spel (tot en met juni 2025) en Buurtwerk (tot en met 2025)" in told[-1]


def test_two_years_tell_the_new_name_of_a_party_as_one_change_of_one_party() -> None:
    """Its id stays, so nothing comes or goes."""
    told = view_wijzigingen(compare_jaren(renamed().publicaties["duinstad"], 2025, 2026, PEILDATUM))
    assert [wijziging.zin for ding in told.dingen if ding.soort == "partij" for wijziging in ding.wijzigingen] == [
        "Partij ‘Welzijn Duinstad’: ‘Naam’ was ‘Buurtwerk’ en is nu ‘Welzijn Duinstad’."
    ]


def test_a_party_that_goes_on_as_another_has_one_page_that_tells_both() -> None:
    """Who follows a link from before its new name comes to the same page."""
    files = {
        **DUINSTAD,
        PARTIJEN: SUCCEEDED,
        VORIGE_COACH: DUINSTAD[VORIGE_COACH] + "uitvoerders: [{partij: buurtwerk}]\n",
    }
    catalogus = catalogus_of(files)
    assert (
        wie(catalogus, 2025, "sportcoach")[1] == "Buurtwerk → ../../../../partijen/welzijn/ [bestond tot en met 2025]"
    )
    chapters = read_chapters(find_page(PartijPagina, catalogus, "duinstad/partijen/welzijn/").view().hoofdstukken)
    assert chapters["Over deze partij"] == ["Soort: Welzijnsorganisatie", "Kwam voort uit: Buurtwerk"]
    assert chapters["Door de jaren"] == [
        "[Wat deze partij per programma doet, het nieuwste eerst] Programma | Voert uit | Beloften",
        (
            "Gezondheid 2026 → ../../2026/gezondheid/partijen/#partij-welzijn | "
            "Beweegcoach → ../../2026/gezondheid/interventies/beweegcoach/ | 1"
        ),
        (
            "Gezondheid 2025 → ../../2025/gezondheid/partijen/#partij-buurtwerk [toen: Buurtwerk] | "
            "Sportcoach → ../../2025/gezondheid/interventies/sportcoach/ | –"
        ),
    ]


def opvolger(changed: Mapping[str, str] | None = None) -> Catalogus:
    """Return two publishers: Nieuwstad, which continues Duinstad from 2027."""
    ended = DUINSTAD[PROFIEL] + "tot_en_met: 2026-12-31\n"
    return catalogus_of({**DUINSTAD, PROFIEL: ended, **NIEUWSTAD, **(changed or {})})


def test_gemeenten_that_follow_each_other_link_to_each_other() -> None:
    """On the page of either, at the head of what is from before, and at the programme and the interventie."""
    catalogus = opvolger()
    after = publicist_of(catalogus, "nieuwstad")
    assert read_chapters(after.hoofdstukken)["Eerder en later"][0] == (
        "Samengegaan uit: Duinstad (2025 en 2026) → ../duinstad/"
    )
    before = publicist_of(catalogus)
    assert read_chapters(before.hoofdstukken)["Eerder en later"] == [
        "Bestond tot en met: 31 december 2026",
        "Ging op in: Nieuwstad (2027) → ../nieuwstad/",
    ]
    banner = before.kader.banners[-1]
    assert (banner.titel, banner.tekst, [link.tekst for link in banner.links]) == (
        "Dit is van vroeger.",
        "Duinstad bestond tot en met 31 december 2026.",
        ["Bekijk Nieuwstad"],
    )
    programma = find_page(ProgrammaPagina, catalogus, "nieuwstad/2027/gezondheid/").view()
    assert "Hiervoor: Gezondheid 2026 (Duinstad)" in [link.tekst for link in programma.vervolg]
    interventie = find_page(InterventiePagina, catalogus, "nieuwstad/2027/gezondheid/interventies/beweegcoach/").view()
    jaren = read_chapters(interventie.hoofdstukken)["Andere jaren"]
    assert any(
        line.startswith("Beweegcoach → ../../../../../duinstad/2026/") and "| Duinstad | 2026 |" in line
        for line in jaren
    )


def test_a_year_of_the_one_is_compared_with_a_year_of_the_other() -> None:
    """The same id is the same thing, and a reader is told that the area is another."""
    catalogus = opvolger()
    first, second = catalogus.publicaties["duinstad"], catalogus.publicaties["nieuwstad"]
    told = view_wijzigingen(compare_opvolging((first, 2026), (second, 2027), PEILDATUM))
    assert told.waarschuwingen[0] == (
        "Duinstad ging op in Nieuwstad. Cijfers en geld gaan over een ander gebied: "
        "een verschil zegt niet dat er iets meer of minder werd."
    )
    gang = {ding.naam: ding.gang for ding in told.dingen if ding.soort in {"programma", "interventie"}}
    assert gang["Gezondheid 2027"] == "gewijzigd"
    assert gang["Beweegcoach"] == "gewijzigd"


@pytest.mark.parametrize(
    ("relatie", "zin"),
    [("was", "Duinstad ging verder als Nieuwstad."), ("afgesplitst_van", "Nieuwstad splitste zich af van Duinstad.")],
)
def test_how_one_gemeente_continues_another_is_told(relatie: str, zin: str) -> None:
    """A new name is no other area."""
    profiel = NIEUWSTAD["nieuwstad/profiel.yaml"].replace("vervangt: [duinstad]", f"{relatie}: duinstad")
    catalogus = opvolger({"nieuwstad/profiel.yaml": profiel})
    first, second = catalogus.publicaties["duinstad"], catalogus.publicaties["nieuwstad"]
    told = view_wijzigingen(compare_opvolging((first, 2026), (second, 2027), PEILDATUM))
    assert told.waarschuwingen[0].startswith(zin)
    assert ("ander gebied" in told.waarschuwingen[0]) == (relatie != "was")


def test_a_page_about_the_past_says_what_the_gemeente_was_called_then() -> None:
    """At the head of the programme and of the year; on a page of today there is nothing to say."""
    named = DUINSTAD[PROFIEL].replace(
        "naam: Duinstad", "naam: Duinstad\nvroegere_namen: [{naam: Zanddorp, tot_en_met: '2025'}]"
    )
    catalogus = catalogus_of({**DUINSTAD, PROFIEL: named})
    heads = {
        address: [banner.tekst for banner in find_page(ProgrammaPagina, catalogus, address).list_banners()]
        for address in ("duinstad/2025/gezondheid/", "duinstad/2026/gezondheid/")
    }
    assert heads["duinstad/2025/gezondheid/"] == ["Zanddorp heet nu Duinstad."]
    assert "Zanddorp heet nu Duinstad." not in heads["duinstad/2026/gezondheid/"]
    assert "Zanddorp heet nu Duinstad." in [banner.tekst for banner in jaar_of(catalogus, 2025).kader.banners]
    assert read_chapters(publicist_of(catalogus).hoofdstukken)["Eerder en later"] == [
        "Eerdere namen: Zanddorp (tot en met 2025)"
    ]


@pytest.mark.parametrize(
    ("naam", "code", "jaar", "told"),
    [
        (
            "Vijfheerenlanden",
            "GM1961",
            2020,
            (
                "Vijfheerenlanden ontstond op 1 januari 2019 uit Leerdam, Vianen en Zederik. "
                "Bron: de gemeentelijke indeling van het CBS."
            ),
        ),
        (
            "De Fryske Marren",
            "GM1940",
            2020,
            (
                "De Fryske Marren heet zo sinds 1 juli 2015; daarvoor was de naam De Friese Meren. "
                "Bron: de gemeentelijke indeling van het CBS."
            ),
        ),
        (
            "Leerdam",
            "GM0545",
            2018,
            (
                "Leerdam ging op 1 januari 2019 met andere gemeenten op in Vijfheerenlanden. "
                "Bron: de gemeentelijke indeling van het CBS."
            ),
        ),
        (
            "Oss",
            "GM0828",
            2020,
            (
                "Op 1 januari 2011 kwam Lith bij Oss. Op 1 januari 2015 kwam een deel van Maasdonk bij Oss. "
                "Bron: de gemeentelijke indeling van het CBS."
            ),
        ),
        ("Almere", "GM0034", 2020, None),
    ],
)
def test_what_is_known_of_a_real_gemeente_is_told_with_its_source(
    naam: str, code: str, jaar: int, told: str | None
) -> None:
    """From its code alone: nobody has to type what the CBS knows."""
    slug = naam.casefold().replace(" ", "-")
    profiel = f"soort: gemeente\nnaam: {naam}\nherkomst: eigen\ncode: {code}\n"
    programma = DUINSTAD[VORIG].replace("2025", str(jaar))
    catalogus = catalogus_of({f"{slug}/profiel.yaml": profiel, f"{slug}/{jaar}/gezondheid/programma.yaml": programma})
    chapters = read_chapters(publicist_of(catalogus, slug, date(2026, 10, 1)).hoofdstukken)
    assert chapters.get("Eerder en later") == ([told] if told else None)


def test_a_comparison_with_the_gemeente_before_is_a_page_that_the_publisher_leads_to() -> None:
    """It begins with the warning, and what is gone leads to the pages of the gemeente where it stood."""
    catalogus = opvolger()
    chapter = read_chapters(publicist_of(catalogus, "nieuwstad").hoofdstukken)["Eerder en later"]
    assert chapter[1:] == [
        "Vergelijk Duinstad 2025 met 2027 → vergelijk/duinstad-2025-2027/",
        "Vergelijk Duinstad 2026 met 2027 → vergelijk/duinstad-2026-2027/",
    ]
    page = find_page(VergelijkPagina, catalogus, "nieuwstad/vergelijk/duinstad-2026-2027/")
    content = page.view()
    assert page.name == "Van Duinstad 2026 naar 2027"
    assert content.let_op[0].startswith("Duinstad ging op in Nieuwstad.")
    assert [(link.tekst, link.href) for link in content.kader.jaren] == [
        ("Alles van Duinstad 2026", "../../../duinstad/2026/"),
        ("Alles van Nieuwstad 2027", "../../2027/"),
    ]
    assert [link.tekst for link in content.andere] == ["Vergelijk Duinstad 2025 met 2027"]
    told = "\n".join(line for lines in read_chapters(content.hoofdstukken).values() for line in lines)
    assert "Wandelgroep → ../../../duinstad/2026/gezondheid/interventies/wandelgroep/" in told
