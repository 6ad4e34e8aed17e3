"""The file with the mapping: written, corrected, read again, and laid over the table of next time."""

from __future__ import annotations

import pytest

from tests.knowledge import KNOWLEDGE
from tests.unit.importing.tabellen import maak_blad, maak_werkmap, toon_koppeling
from uitvoeringskompas.importing.duiding import Koppeling
from uitvoeringskompas.importing.herkoppelen import fit_koppeling
from uitvoeringskompas.importing.koppelbestand import read_koppeling, write_koppeling
from uitvoeringskompas.importing.koppelen import propose_koppeling
from uitvoeringskompas.vast import replace

TABEL = maak_blad(
    ["Actie", "Trekker", "Kosten 2026 (x € 1.000)", "Kleur"],
    ["Wandelgroep", "GGD", "5", "blauw"],
)
LOS = maak_blad(["los"], naam="Blad2")
WERKMAP = maak_werkmap(TABEL, LOS)
KOPPELING = propose_koppeling(WERKMAP, KNOWLEDGE)
TEKST = write_koppeling(KOPPELING, KNOWLEDGE)


def read(text: str) -> Koppeling:
    """Return the mapping in a text without mistakes."""
    koppeling, problems = read_koppeling(text.encode(), "koppeling.yaml", KNOWLEDGE)
    assert problems == ()
    assert koppeling is not None
    return koppeling


VERWACHT_THE_FILE_SAYS_WHAT_WAS_PROPOSED_AND = [
    "bladen:",
    "  - blad: Acties",
    "    onderwerp: interventies",
    '    waarom: "De koppen passen bij: interventies, activiteiten of maatregelen."',
    "    koprijen: [1]",
    "    kolommen:",
    "      - {kolom: A, kop: Actie, betekenis: titel, zekerheid: zeker, waarom: Deze kop is bekend.}",
    "      - {kolom: B, kop: Trekker, betekenis: trekker, zekerheid: zeker, waarom: Deze kop is bekend.}",
    (
        '      - {kolom: C, kop: "Kosten 2026 (x € 1.000)", betekenis: kosten, jaar: 2026, maal: '
        "1000, zekerheid: zeker, "
        "waarom: Deze kop is bekend.}"
    ),
    "      - {kolom: D, kop: Kleur, betekenis: overslaan, zekerheid: onbekend, waarom: Deze kop is niet bekend.}",
    "  - blad: Blad2",
    "    onderwerp: overslaan",
    "    waarom: Op dit blad is geen rij met koppen gevonden.",
]


def test_the_file_says_what_was_proposed_and_why_and_names_the_choices() -> None:
    intro, _, bladen = TEKST.partition("\n\n")
    assert bladen.splitlines() == VERWACHT_THE_FILE_SAYS_WHAT_WAS_PROPOSED_AND
    assert intro.splitlines()[:5] == [
        (
            "# Wat er in de kolommen van de tabel staat. Klopt er iets niet? Verander het achter "
            '"betekenis" of "onderwerp",'
        ),
        "# en importeer opnieuw. Een kolom of blad dat niet mee hoeft: overslaan.",
        "#",
        "# Bij interventies kun je kiezen uit:",
        "#   titel: de titel",
    ]


def test_what_is_written_is_read_back() -> None:
    assert read(TEKST) == KOPPELING


def test_a_correction_is_kept_also_without_the_words_that_explain_it() -> None:
    kolommen = "[{kolom: b, betekenis: titel}]"
    text = f"bladen:\n  - {{blad: Acties, onderwerp: interventies, koprijen: [1], kolommen: {kolommen}}}\n"
    assert toon_koppeling(read(text)) == [
        "Acties: interventies, koppen in rij [1]. ",
        "  B '' = titel (zeker) ",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "betekenis: trekker",
            "betekenis: treker",
            (
                'koppeling.yaml:42:45: fout: Bij "interventies" kan een kolom niet "treker" '
                'betekenen. Bedoelde je "trekker"? '
                "[koppeling-betekenis]"
            ),
        ),
        (
            "kolom: B",
            "kolom: B2",
            (
                'koppeling.yaml:42:17: fout: "B2" is geen kolom. Schrijf de letter van de kolom (C), '
                "of het nummer (3). "
                "[koppeling-kolom]"
            ),
        ),
        (
            "kolom: B",
            "kolom: A",
            'koppeling.yaml:42:17: fout: Kolom "A" staat hier al. Haal één van de twee weg. [koppeling-dubbel]',
        ),
        (
            "onderwerp: interventies",
            "onderwerp: mensen",
            (
                'koppeling.yaml:37:16: fout: "mensen" kan niet bij "onderwerp". Kies uit: doelen, '
                "overslaan, indicatoren, "
                "interventies, partijen, begroting. [schema-onbekende-waarde]"
            ),
        ),
        (
            "koprijen: [1]",
            "koprijen: [1",
            (
                "koppeling.yaml:39:15: fout: Het haakje [ wordt niet goed gesloten, of er ontbreekt een komma. "
                "Zet er ] achter, of "
                "zet de waarden onder elkaar met een streepje ervoor. (verder niet bekeken: deze "
                "regel) [yaml-haakje-open]"
            ),
        ),
    ],
)
def test_a_mistake_is_told_at_its_line_and_nothing_is_read(old: str, new: str, told: str) -> None:
    assert old in TEKST
    koppeling, problems = read_koppeling(TEKST.replace(old, new, 1).encode(), "koppeling.yaml", KNOWLEDGE)
    assert koppeling is None
    assert [str(problem) for problem in problems] == [told]


def test_a_file_that_is_no_mapping_at_all_is_told_so() -> None:
    for content in (b"", b"- a\n", b"\x00\x01", b"PK\x03\x04"):
        koppeling, problems = read_koppeling(content, "koppeling.yaml", KNOWLEDGE)
        assert koppeling is None
        assert problems


def test_the_same_table_fits_as_it_was() -> None:
    assert fit_koppeling(KOPPELING, WERKMAP, KNOWLEDGE) == (KOPPELING, ())


VERWACHT_COLUMNS_ARE_FOUND_AGAIN_BY_THEIR_HE = [
    "Acties: interventies, koppen in rij [1]. De koppen passen bij: interventies, activiteiten of maatregelen.",
    "  A 'Nr' = nummer (zeker) Deze kop is bekend.",
    "  B 'Trekker' = trekker (zeker) Deze kop is bekend.",
    "  C 'Actie' = titel (zeker) Deze kop is bekend.",
    "  D 'Kleur' = opmerking (onbekend) Deze kop is niet bekend.",
    "  E 'Planning' = planning (zeker) Deze kop is bekend.",
    "Blad3: overslaan, koppen in rij []. Op dit blad is geen rij met koppen gevonden.",
]


def test_columns_are_found_again_by_their_headings_and_what_is_new_or_gone_is_told() -> None:
    kept = read(TEKST.replace("betekenis: overslaan", "betekenis: opmerking"))
    nieuw = maak_blad(
        ["Nr", "Trekker", "Actie", "Kleur", "Planning"],
        ["1", "GGD", "Wandelgroep", "blauw", "Q2"],
    )
    koppeling, problems = fit_koppeling(kept, maak_werkmap(nieuw, replace(LOS, naam="Blad3")), KNOWLEDGE)
    assert toon_koppeling(koppeling) == VERWACHT_COLUMNS_ARE_FOUND_AGAIN_BY_THEIR_HE
    assert [str(problem) for problem in problems] == [
        'acties.xlsx: Acties: waarschuwing: Kolom "Nr" is nieuw. Kijk de koppeling na. [koppeling-verschil]',
        'acties.xlsx: Acties: waarschuwing: Kolom "Planning" is nieuw. Kijk de koppeling na. [koppeling-verschil]',
        (
            'acties.xlsx: Acties: waarschuwing: Kolom "Kosten 2026 (x € 1.000)" uit de koppeling is '
            "er niet meer. Kijk de "
            "koppeling na. [koppeling-verschil]"
        ),
        'acties.xlsx: Blad3: waarschuwing: Blad "Blad3" is nieuw. Kijk de koppeling na. [koppeling-verschil]',
        (
            'acties.xlsx:1:1: waarschuwing: Blad "Blad2" uit de koppeling is er niet meer. Kijk de koppeling na. '
            "[koppeling-verschil]"
        ),
    ]
