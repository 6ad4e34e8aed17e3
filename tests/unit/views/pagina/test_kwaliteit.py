"""The quality page: what is there, what can be added and how; honest about what a public source does not tell."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.plannen import catalogus_of
from tests.unit.rules.leidraad.zonstad import PEILDATUM, PROFIEL, PROGRAMMA, WANDELGROEP, changed, sound_files
from tests.unit.views.paginas import find_page
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel
from uitvoeringskompas.views.kit.links import PORTAAL, address_of_kwaliteit
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.pagina.kwaliteit import UITLEG, UITLEG_BRON, KwaliteitPagina
from uitvoeringskompas.views.pagina.kwaliteit.punten import FEW
from uitvoeringskompas.views.pagina.publicist.kwaliteit import write_kort

VORIG = "zonstad/2025/gezond/programma.yaml"
POTJE = "    - {id: potje, jaar: 2026, soort: onvoorzien, begroot: 300, dekking: eigen}\n"


def page_of(files: Mapping[str, str], pad: str = "2026/gezond") -> PageContent:
    """Return the quality page of a programme of Zonstad."""
    return find_page(KwaliteitPagina, catalogus_of(files), address_of_kwaliteit("zonstad", pad), PEILDATUM).view()


def chapter_of(page: PageContent, anker: str) -> Hoofdstuk:
    """Return the chapter with this anchor."""
    return next(hoofdstuk for hoofdstuk in page.hoofdstukken if hoofdstuk.sectie.anker == anker)


def part_of(page: PageContent, anker: str, titel: str = "") -> Onderdeel:
    """Return the part of a chapter with this title."""
    return next(deel for deel in chapter_of(page, anker).onderdelen if deel.titel == titel)


def rows_of(deel: Onderdeel) -> list[list[str]]:
    """Return the words in each row of the table of a part: text, labels and links together."""
    assert deel.tabel is not None
    return [
        [
            " ".join((cel.tekst, *(label.tekst for label in cel.labels), *(link.tekst for link in cel.links))).strip()
            for cel in rij.cellen
        ]
        for rij in deel.tabel.rijen
    ]


def test_a_complete_programme_has_six_components_and_nothing_to_add() -> None:
    """It informs: no score, no place in a list."""
    page = page_of(sound_files())
    assert page.kader.ondertitel == UITLEG
    assert rows_of(part_of(page, "onderdelen")) == [
        [naam, "Staat erin", "niets meer"]
        for naam in (
            "Beoogde resultaten",
            "Interventies met een planning",
            "Partijen die uitvoeren",
            "Regie",
            "Communicatie",
            "Evaluatie",
        )
    ]
    titles = {deel.titel for hoofdstuk in page.hoofdstukken for deel in hoofdstuk.onderdelen}
    assert "Dit kan er nog bij" not in titles


def test_the_six_points_of_the_execution_have_a_reason() -> None:
    """Yes or no is not enough: a reader wants to know why."""
    assert rows_of(part_of(page_of(sound_files()), "uitvoering")) == [
        ["Training en hulp voor uitvoerders", "Nog niet", "Staat bij 1 van de 2 interventies"],
        ["Apparatuur en materialen", "Nog niet", "Staat bij 1 van de 2 interventies"],
        ["Partijen die betrokken blijven", "In orde", "Van elke partij is gehoord"],
        ["Volgen, met ruimte om bij te sturen", "In orde", "Er wordt gevolgd en bijgestuurd"],
        ["Successen vieren", "In orde", "Er is iets te vieren"],
        ["Kwaliteit die blijft", "In orde", "Er staat hoe de kwaliteit goed blijft"],
    ]


def test_what_is_missing_says_why_and_how_to_add_it() -> None:
    """With a link to the item, which shows an example."""
    page = page_of(changed((PROGRAMMA, POTJE, ""), (WANDELGROEP, "  besproken_op: 2025-10-01\n", "")))
    assert rows_of(part_of(page, "hoofdstuk-h", "Dit kan er nog bij")) == [
        [
            "H2 Er is geld achter de hand",
            "Er komt altijd iets onverwachts, mee of tegen.",
            'Er is geen geld achter de hand. Zet bij "begroting" een regel met de soort "onvoorzien".',
        ]
    ]
    needed = part_of(page, "hoofdstuk-d", "Dit kan er nog bij").tabel
    assert needed is not None
    assert [(rij.cellen[0].links[0].href, rij.cellen[0].opmerking) for rij in needed.rijen] == [
        ("../../../../leidraad/d/#punt-d17", "nodig bij deze status")
    ]


def test_many_points_that_can_be_added_stand_in_a_fold_that_says_how_many() -> None:
    """The page of a programme that has only begun was fourteen screens high; of few points the table stands open."""
    text = "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2026}\n"
    page = page_of({PROFIEL: sound_files()[PROFIEL], PROGRAMMA: f"{text}status: concept\n"})
    parts = [deel for each in page.hoofdstukken for deel in each.onderdelen if deel.titel == "Dit kan er nog bij"]
    lengths = [len(deel.tabel.rijen) for deel in parts if deel.tabel]
    assert min(lengths) <= FEW < max(lengths)
    assert [deel.vouw for deel in parts] == [
        f"Bekijk {length} punten, waarom ze helpen en wat je kunt doen" if length > FEW else "" for length in lengths
    ]


def test_an_exception_prints_its_reason() -> None:
    """Who reads the page sees that it was a choice."""
    page = page_of(
        changed(
            (PROGRAMMA, POTJE, ""),
            (PROGRAMMA, "borging:\n", "afwijkingen: [{leidraad: H2, reden: Dat **mag**.}]\nborging:\n"),
        )
    )
    tabel = part_of(page, "hoofdstuk-h", "Bewust anders").tabel
    assert tabel is not None
    assert [rij.cellen[1].proza for rij in tabel.rijen] == ["<p>Dat <strong>mag</strong>.</p>"]
    assert ("1", "bewust anders") in [(getal.waarde, getal.naam) for getal in page.kader.kengetallen]


def test_progress_since_the_programme_before_is_told_in_items() -> None:
    """What came and what went, many of them on demand; what the new programme is not asked yet did not go."""
    files = changed((VORIG, "herkomst: openbare_bron\nbronnen: [{id: raadsbrief, titel: Raadsbrief}]\n", ""))
    progress = chapter_of(page_of(files), "vorig-programma")
    assert progress.onderdelen[0].intro == "In ‘Gezond 2025’ stonden 9 punten uit de leidraad. Nu zijn het er 146."
    assert [(deel.titel, [fold.titel for fold in deel.uitklappen]) for deel in progress.onderdelen] == [
        ("", []),
        ("", ["Nieuw: 137 punten"]),
    ]


def test_what_was_transcribed_is_not_compared_in_points() -> None:
    """What a source leaves out did not come or go."""
    assert "vorig-programma" not in [chapter.sectie.anker for chapter in page_of(sound_files()).hoofdstukken]


def test_what_nobody_asks_and_what_is_about_nothing_stand_apart() -> None:
    """Neither is a point, and neither is missing: who looks for them opens one fold."""
    fold = chapter_of(page_of(sound_files()), "hoofdstuk-g").onderdelen[-1].uitklappen[0]
    assert fold.titel == "Hoeft niet, of is hier niet van toepassing: 5 punten"
    assert [(deel.titel, [link.tekst.partition(" ")[0] for link in deel.links]) for deel in fold.onderdelen] == [
        ("Hoeft niet, en staat er niet", ["G17", "G18"]),
        ("Hier niet van toepassing", ["G23", "G24", "G26"]),
    ]


def test_of_a_public_source_is_said_what_was_not_found_without_blame() -> None:
    """No advice, no count of what is missing."""
    page = page_of(sound_files(), "2025/gezond")
    assert page.kader.ondertitel == UITLEG_BRON
    assert page.kader.kengetallen == ()
    assert rows_of(part_of(page, "onderdelen"))[0] == ["Beoogde resultaten", "Niet gevonden in de openbare bron"]
    titles = {deel.titel for hoofdstuk in page.hoofdstukken for deel in hoofdstuk.onderdelen}
    assert "Niet gevonden in de openbare bron" in titles
    assert "Dit kan er nog bij" not in titles


def test_the_smallest_programme_has_a_page() -> None:
    """Under a preview any file may be missing."""
    text = "titel: Gezond\nsamenvatting: Kort.\nreikwijdte: {soort: totaal}\nlooptijd: {van: 2026, tot_en_met: 2026}\n"
    page = page_of({PROFIEL: sound_files()[PROFIEL], PROGRAMMA: f"{text}status: concept\n"})
    assert rows_of(part_of(page, "uitvoering"))[0][2] == "Er staan nog geen interventies"
    alone = page_of({PROGRAMMA: f"{text}status: concept\n"})
    assert [found.sectie.anker for found in alone.hoofdstukken][:2] == ["onderdelen", "uitvoering"]


def test_the_page_of_a_publisher_has_the_short_form() -> None:
    """Programme by programme, the newest first."""
    catalogus = catalogus_of(sound_files())
    publicatie = catalogus.publicaties["zonstad"]
    blad = Blad(address=PORTAAL, catalogus=catalogus, peildatum=PEILDATUM, publicatie=publicatie)
    kort = write_kort(blad, publicatie)
    assert kort is not None
    assert [row[:2] for row in rows_of(kort)] == [
        ["Wat staat er in Gezond 2026?", "6 van 6"],
        ["Wat staat er in Gezond 2025?", "niet genoemd"],
    ]
    assert rows_of(kort)[1][2] == "niet gevonden in de bron"
