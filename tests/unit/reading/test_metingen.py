"""A CSV file with metingen is read as offices deliver it, and what is wrong is told at its cell."""

from __future__ import annotations

from decimal import Decimal

import pytest

from uitvoeringskompas.reading.content import FileReading, read_content
from uitvoeringskompas.reading.kinds import place_of

PAD = "duinstad/metingen/beweegt-genoeg.csv"
CBS = (
    '"Perioden";"Wijken en buurten";"waarde";"ondergrens";"bovengrens";"betrouwbaarheid"\r\n'
    '"2023";"Centrum";"31,5";"28,0";"34,9";"95"\r\n'
    '"2024*";"Noord; en west";"1250";"";"";""\r\n'
    "\r\n"
    "2024/2025;Zuid;-0,50;;;\r\n"
    "2023/'24;Oost;12;;;\r\n"
    "2021-2024;;8;;;\r\n"
)
GGD = "jaar,groep,waarde,voorlopig,geen_waarde\n2024,Meisjes,8.5,nee,\n2024,Jongens,,,te_weinig_waarnemingen\n"


def reading_of(content: bytes | str) -> FileReading:
    """Return what a file with this content gives."""
    place = place_of(tuple(PAD.split("/")))
    assert place is not None
    return read_content(content.encode() if isinstance(content, str) else content, place, f"plans/{PAD}")


def metingen_of(content: bytes | str) -> object:
    """Return the data of a file without mistakes."""
    reading = reading_of(content)
    assert reading.document is not None, reading.problems
    return reading.document.data["metingen"]


@pytest.mark.parametrize("content", [CBS.encode(), b"\xef\xbb\xbf" + CBS.encode(), CBS.replace("\r\n", "\n").encode()])
def test_a_file_of_an_office_is_read_with_its_quotes_its_commas_and_its_own_names(content: bytes) -> None:
    """With or without a mark in front, with the line ends of Windows or others; an empty cell says nothing."""
    assert metingen_of(content) == [
        {
            "meetjaar": 2023,
            "gebied": "Centrum",
            "waarde": Decimal("31.5"),
            "ondergrens": Decimal("28.0"),
            "bovengrens": Decimal("34.9"),
            "betrouwbaarheid": 95,
        },
        {"meetjaar": 2024, "voorlopig": True, "gebied": "Noord; en west", "waarde": 1250},
        {"meetjaar": "2024/2025", "gebied": "Zuid", "waarde": Decimal("-0.50")},
        {"meetjaar": "2023/2024", "gebied": "Oost", "waarde": 12},
        {"meetjaar": "2021-2024", "waarde": 8},
    ]


def test_a_file_with_commas_has_points_in_its_numbers() -> None:
    """What stands between the cells follows from the first line; a figure that may not be told has its reason."""
    assert metingen_of(GGD) == [
        {"meetjaar": 2024, "groep": "Meisjes", "waarde": Decimal("8.5"), "voorlopig": False},
        {"meetjaar": 2024, "groep": "Jongens", "geen_waarde": "te_weinig_waarnemingen"},
    ]
    assert metingen_of(GGD.replace(",", "\t")) == metingen_of(GGD)


def test_every_cell_knows_where_it_was_typed() -> None:
    """Also behind a cell with a line break in it."""
    document = reading_of('meetjaar;toelichting;waarde\n2024;"Twee\nregels";5\n2025;;6\n').document
    assert document is not None
    places = [document.location("metingen", *steps) for steps in ((0,), (0, "waarde"), (1, "waarde"))]
    assert [(place.line, place.column) for place in places] == [(2, 1), (3, 9), (4, 7)]


@pytest.mark.parametrize(
    ("content", "messages"),
    [
        (
            "meetjaar;waarde\n20x4;5\n2024;1.250\n2024;.\n2024;31%\n",
            [
                (
                    '2:1 "20x4" in de kolom meetjaar is geen jaar. Schrijf een jaar (2024), een schooljaar (2024/2025) '
                    "of een gemiddelde (2021-2024). [csv-waarde]"
                ),
                (
                    '3:6 "1.250" in de kolom waarde kan op twee manieren worden gelezen. Schrijf 1250, of 1,2500 als '
                    "het een breuk is. [csv-waarde]"
                ),
                (
                    '4:6 "." in de kolom waarde is geen getal. Laat de cel leeg en zet in de kolom geen_waarde waarom, '
                    "zoals niet_gevonden, nog_niet_bekend of te_weinig_waarnemingen. [csv-waarde]"
                ),
                (
                    '5:6 "31%" in de kolom waarde is geen getal. Schrijf alleen cijfers, zoals 8,5, zonder '
                    "procentteken of andere tekens. [csv-waarde]"
                ),
            ],
        ),
        (
            "jaar;warde;jaar\n2024;5;2024\n",
            [
                '1:1 Twee kolommen heten "meetjaar" (of iets dat hetzelfde is). Laat er één staan. [csv-kolom]',
                (
                    '1:6 De kolom "warde" bestaat niet. Bedoelde je "waarde"? Kies uit: meetjaar, waarde, ondergrens, '
                    "bovengrens, betrouwbaarheid, voorlopig, bij_benadering, geen_waarde, gebied, groep, reeks, bron, "
                    "toelichting. Of haal de kolom weg. [csv-kolom]"
                ),
            ],
        ),
        (
            "gebied;waarde\nNoord;5\n",
            [
                (
                    "1:1 De eerste regel noemt de kolommen, en er is geen kolom meetjaar. Zet op de eerste regel "
                    "bijvoorbeeld: meetjaar;gebied;waarde [csv-kolom]"
                )
            ],
        ),
        (
            'meetjaar;gebied;voorlopig\n2024;"Noord;nee\n2024;Zuid;misschien\n2024;Oost\n',
            [
                "2:6 Het aanhalingsteken van deze cel gaat niet dicht. Zet er een aan het eind. [csv-aanhalingsteken]",
                (
                    '3:11 "misschien" in de kolom voorlopig is geen ja of nee. Schrijf ja of nee, of laat de cel leeg. '
                    "[csv-waarde]"
                ),
                (
                    '4:1 Deze regel heeft 2 cellen, en de eerste regel 3. Kijk of er een ";" te veel of te weinig '
                    "staat, en zet aanhalingstekens om tekst waar dat teken in staat. [csv-aantal-cellen]"
                ),
            ],
        ),
        (
            "\n \n",
            ["1:1 Dit bestand is leeg. Zet op de eerste regel de namen van de kolommen, of haal het weg. [csv-leeg]"],
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_cell(content: str, messages: list[str]) -> None:
    """In Dutch, with what to do; a file with a mistake gives nothing."""
    reading = reading_of(content)
    assert reading.document is None
    told = [f"{each.location.line}:{each.location.column} {each.message} [{each.code}]" for each in reading.problems]
    assert told == messages


def test_too_many_rows_and_too_many_mistakes_end() -> None:
    """Nobody waits for a table that is no figure for a reader."""
    many = reading_of("meetjaar;waarde\n" + "2024;5\n" * 20_001)
    assert [each.code for each in many.problems] == ["csv-te-veel"]
    assert len(reading_of("meetjaar;waarde\n" + "x;y\n" * 1_000).problems) == 50


def test_bytes_that_are_no_text_are_told_as_in_any_file() -> None:
    """Excel on Windows saves as something else than UTF-8 when nobody says so."""
    (problem,) = reading_of("meetjaar;gebied\n2024;Café\n".encode("cp1252")).problems
    assert (problem.code, problem.location.line) == ("tekst-geen-utf8", 2)
