"""The tables to take along: what a row is called, what an empty cell says, and that no text becomes a formula."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

import pytest

from tests.everyfield.filler import as_text, make_world
from tests.knowledge import KNOWLEDGE, REGISTER
from tests.unit.exports.gegevensbestanden import OF_DUINSTAD, export_to_dict, read_json, unpack
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, PROGRAMMA, catalogus_of
from uitvoeringskompas.exports.gegevens.csvvorm import EXACT, NEDERLANDS, defuse, write_exact, write_nederlands
from uitvoeringskompas.exports.gegevens.rijen import list_bestanden, make_tabel
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.tabelopzet import ONGETOOND, SLEUTELS, SOORTEN, VERWIJST, list_tabelopzetten
from uitvoeringskompas.pages.site import Asset

TABELLEN = list_tabelopzetten(REGISTER)
PROGRAMME = "data/uitgevers/duinstad/2026/gezondheid"


OVERGENOMEN = (
    "Overgenomen uit openbare bronnen. Een ander dan de gemeente heeft deze gegevens overgenomen. Het is geen eigen "
    "publicatie van de regio Kustregio. Staat iets er niet? Dan is het niet gevonden in de openbare bron."
)
REGELS = [
    {
        "sleutel": "duinstad/2026/gezondheid#begroting.regels/coach",
        "boven": "duinstad/2026/gezondheid",
        "uitgever": "duinstad",
        "startjaar": "2026",
        "programma": "gezondheid",
        "plan_herkomst": "eigen",
        "lijn": "coach",
        "id": "coach",
        "interventie": "beweegcoach",
        "dekking": "spuk",
        "jaar": "2026",
        "begroot": "40000",
        "was": "sportcoach",
    },
    {
        "sleutel": "duinstad/2026/gezondheid#begroting.regels/overig",
        "boven": "duinstad/2026/gezondheid",
        "uitgever": "duinstad",
        "startjaar": "2026",
        "programma": "gezondheid",
        "plan_herkomst": "eigen",
        "lijn": "overig",
        "id": "overig",
        "jaar": "2026",
        "geen_bedrag": "pm",
    },
]


def test_a_table_begins_with_what_joins_it_to_others_and_an_empty_cell_is_what_the_plan_does_not_say() -> None:
    """An amount that is not known has its reason in a column of its own, and is not 0."""
    found = unpack(export_to_dict(catalogus_of(OF_DUINSTAD)), f"{PROGRAMME}.csv.zip")["programma_begroting_regels.csv"]
    rows = list(csv.DictReader(found.splitlines()))
    assert found.startswith("sleutel,boven,uitgever,startjaar,programma,plan_herkomst,lijn,id,naam,stroom,")
    assert [{key: value for key, value in row.items() if value} for row in rows] == REGELS


def test_what_was_renamed_has_one_line_through_the_years() -> None:
    """So that rows of two years can be laid beside each other, whatever they were called."""
    catalogus = catalogus_of(OF_DUINSTAD)
    found = export_to_dict(catalogus)["data/tabellen/interventie.csv"].read().decode()
    rows = csv.DictReader(found.splitlines())
    assert {row["sleutel"]: row["lijn"] for row in rows} == {
        "duinstad/2025/gezondheid/sportcoach": "beweegcoach",
        "duinstad/2026/gezondheid/beweegcoach": "beweegcoach",
        "duinstad/2026/gezondheid/wandelgroep": "wandelgroep",
    }


def test_a_field_with_several_values_has_a_row_for_each_of_them() -> None:
    """In a table of its own, in which every value can be joined; in its own table they stand in one cell."""
    files = {**OF_DUINSTAD, BEWEEGCOACH: f"{OF_DUINSTAD[BEWEEGCOACH]}themas: [bewegen, eenzaamheid]\n"}
    found = unpack(export_to_dict(catalogus_of(files)), f"{PROGRAMME}.csv.zip")
    rows = list(csv.reader(found["lijstwaarden.csv"].splitlines()))
    key = "duinstad/2026/gezondheid/beweegcoach"
    place = (key, "duinstad/2026/gezondheid", "duinstad", "2026", "gezondheid", "interventie")
    assert [row for row in rows if row[0] == key and row[6] == "themas"] == [
        [*place, "themas", "1", "bewegen"],
        [*place, "themas", "2", "eenzaamheid"],
    ]
    assert ",bewegen | eenzaamheid," in found["interventie.csv"]


def test_every_field_of_the_plans_is_a_column_of_one_table() -> None:
    """But for what tells nothing about policy, and groups and lists, which are columns and tables themselves."""
    columns = Counter(id(kolom.veld) for tabel in TABELLEN for kolom in tabel.kolommen)
    expected = {
        id(veld): f"{kind}.{veld.pad}"
        for kind in SOORTEN
        for (stem, _), veld in REGISTER.velden.items()
        if stem == kind and not veld.shape and not any((kind, part) in ONGETOOND for part in _parts(veld.pad))
    }
    assert [pad for found, pad in expected.items() if columns[found] != 1] == []
    assert len(expected) == columns.total()


def _parts(pad: str) -> list[str]:
    steps = pad.split(".")
    return [".".join(steps[:number]) for number in range(1, len(steps) + 1)]


def test_every_filled_field_is_in_its_table_and_every_row_has_a_key_of_its_own() -> None:
    """Plans in which everything is filled leave no column empty."""
    files, _ = make_world()
    catalogus = catalogus_of({file: as_text(data) for file, data in files.items()})
    bestanden = [found for each in catalogus.publicaties.values() for found in list_bestanden(each)]
    tabellen = [make_tabel(opzet, bestanden) for opzet in TABELLEN]
    rows = {tabel.naam: list(tabel.rijen) for tabel in tabellen}
    assert [naam for tabel in tabellen for naam in _list_empty(tabel.naam, tabel.kop, rows[tabel.naam])] == []
    keys = Counter(str(rij[0]) for rijen in rows.values() for rij in rijen)
    assert [key for key, count in keys.items() if count > 1] == []
    assert {rij[1] for rijen in rows.values() for rij in rijen} - keys.keys() == {None}


def _list_empty(naam: str, kop: Sequence[str], rijen: Sequence[Sequence[object]]) -> list[str]:
    """Return the columns of a table, but for those that every table has, in which no row says anything."""
    own = range(len(SLEUTELS), len(kop))
    return [f"{naam}.{kop[place]}" for place in own if all(rij[place] in {None, ()} for rij in rijen)]


def test_tables_and_columns_have_names_of_their_own() -> None:
    """No column is called as one of those with which every table begins."""
    assert [naam for naam, count in Counter(tabel.naam for tabel in TABELLEN).items() if count > 1] == []
    assert [
        (tabel.naam, naam)
        for tabel in TABELLEN
        for naam, count in Counter((*SLEUTELS, *(kolom.naam for kolom in tabel.kolommen))).items()
        if count > 1
    ] == []


def test_every_kind_of_reference_says_to_which_table_it_leads() -> None:
    """Whoever adds a kind of reference is told here to say where it leads."""
    kinds = {found for found in vars(verwijzing).values() if hasattr(found, "__supertype__")}
    assert kinds == VERWIJST.keys()


@pytest.mark.parametrize(
    ("value", "exact", "dutch"),
    [
        (None, "", ""),
        (0, "0", "0"),
        (25000, "25000", "25000"),
        (-500, "-500", "-500"),
        (Decimal("12.50"), "12.50", "12,50"),
        (Decimal("-0.5"), "-0.5", "-0,5"),
        (True, "true", "ja"),
        (False, "false", "nee"),
        (("a", "b"), "a | b", "a | b"),
        (("=a", "b"), "=a | b", "'=a | b"),
        (Code("openbare_bron", naam="Overgenomen"), "openbare_bron", "openbare_bron"),
        ("=1+1", "=1+1", "'=1+1"),
        ("- een punt", "- een punt", "'- een punt"),
        ("Vet & schuin", "Vet & schuin", "Vet & schuin"),
    ],
)
def test_a_value_is_written_exactly_and_as_a_dutch_spreadsheet_reads_it(
    value: str | int | Decimal | tuple[str, ...] | None, exact: str, dutch: str
) -> None:
    """A number is a number in both, never with a point between thousands."""
    assert (write_exact(value), write_nederlands(value)) == (exact, dutch)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", " =1", "\t=1", "\n=1", "\u00a0=1", "\uff1d1", "\uff201"])
def test_no_text_begins_as_a_formula(text: str) -> None:
    """In ordinary or wide signs, and whatever white space stands before it."""
    assert defuse(text) == f"'{text}"


def test_hostile_text_stays_text_in_both_forms() -> None:
    """Quotes, semicolons, lines and tags stay in their cell; in a spreadsheet nothing is calculated."""
    hostile = '=1+1;"<b>x</b>",y'
    files = {**OF_DUINSTAD, PROGRAMMA: OF_DUINSTAD[PROGRAMMA].replace("titel: Gezondheid 2026", f"titel: '{hostile}'")}
    packed = export_to_dict(catalogus_of(files))
    exact = unpack(packed, f"{PROGRAMME}.csv.zip")["programma.csv"]
    dutch = unpack(packed, f"{PROGRAMME}.rekenblad.zip")["programma.csv"]
    assert next(csv.DictReader(exact.splitlines(keepends=True)))["titel"] == hostile
    assert dutch.startswith("\ufeffsleutel;boven;")
    assert next(csv.DictReader(dutch.splitlines(keepends=True), delimiter=";"))["titel"] == f"'{hostile}"


def test_a_packed_file_says_whose_it_is_and_holds_only_tables_with_rows() -> None:
    """Also that it was taken over or made up."""
    catalogus = catalogus_of(DUINSTAD)
    found = unpack(export_to_dict(catalogus), "data/uitgevers/kustregio/2026/samen.rekenblad.zip")
    assert list(found) == [
        "leesmij.txt",
        "programma.csv",
        "programma_begroting_regels.csv",
        "interventie.csv",
        "lijstwaarden.csv",
    ]
    assert found["leesmij.txt"].splitlines()[:4] == [
        "\ufeffVan wie is dit",
        "Kustregio: Samen gezond",
        "Dit hoort bij de site van 1 oktober 2026.",
        OVERGENOMEN,
    ]
    assert found["interventie.csv"].endswith("\r\n")


def test_what_belongs_to_a_proposal_says_that_nobody_decided_on_it() -> None:
    """In each JSON file, and in the text that goes along with tables."""
    files = export_to_dict(catalogus_of(OF_DUINSTAD), is_voorbeeld=True)
    leesmij = unpack(files, f"{PROGRAMME}.csv.zip")["leesmij.txt"]
    assert leesmij.splitlines()[2] == "Dit hoort bij een voorstel. Er is nog niet over besloten."
    named = ("data/index.json", "data/uitgevers/duinstad.json", f"{PROGRAMME}.json")
    assert [read_json(files, address)["voorstel"] for address in named] == [True, True, True]


def test_the_same_plans_give_the_same_bytes() -> None:
    """Also in what is packed: nothing in it says when it was made."""
    first, second = (export_to_dict(catalogus_of(OF_DUINSTAD)) for _ in range(2))
    assert list(first) == list(second)
    assert [address for address, asset in first.items() if asset.read() != second[address].read()] == []


def test_a_site_that_brings_no_data_has_none_of_its_files() -> None:
    """It is a choice of who owns the site."""
    assert export_to_dict(catalogus_of(OF_DUINSTAD), has_gegevens=False) == {}


def test_the_tables_of_the_site_hold_all_publishers_and_are_always_there() -> None:
    """An address that is empty today may be filled tomorrow, so a program need not ask which there are."""
    files = export_to_dict(catalogus_of(DUINSTAD))
    names = [*(tabel.naam for tabel in TABELLEN), "lijstwaarden", "codelijsten", "woordenboek"]
    for folder in ("tabellen", "rekenblad"):
        assert [each for each in files if each.startswith(f"data/{folder}/")] == [
            f"data/{folder}/{naam}.csv" for naam in names
        ]
    rows = csv.DictReader(files["data/tabellen/profiel.csv"].read().decode().splitlines())
    assert [(row["sleutel"], row["plan_herkomst"]) for row in rows] == [
        ("duinstad", "eigen"),
        ("kustregio", "openbare_bron"),
    ]
    assert files["data/tabellen/nota_factoren.csv"].read().count(b"\r\n") == 1


def _read_header(asset: Asset) -> list[str]:
    return asset.read().decode().splitlines()[0].split(",")


def test_the_dictionary_names_every_column_and_every_code() -> None:
    """It is made from the schemas, so it forgets none."""
    files = export_to_dict(catalogus_of(OF_DUINSTAD))
    rows = list(csv.DictReader(files["data/tabellen/woordenboek.csv"].read().decode().splitlines(keepends=True)))
    headers = {opzet.naam: _read_header(files[f"data/tabellen/{opzet.naam}.csv"]) for opzet in TABELLEN}
    told_of = {naam: [row["kolom"] for row in rows if row["tabel"] == naam] for naam in headers}
    assert told_of == headers
    told = next(row for row in rows if (row["tabel"], row["kolom"]) == ("interventie", "doelen"))
    assert (told["soort"], told["meer_waarden"], told["verwijst_naar"]) == (
        "tekst",
        "true",
        "programma_doelen of nota_doelen",
    )
    codes = list(csv.DictReader(files["data/tabellen/codelijsten.csv"].read().decode().splitlines(keepends=True)))
    assert len(codes) == sum(map(len, KNOWLEDGE.codelijsten.values()))


def test_both_forms_are_named() -> None:
    """The name of a form is the name of its files."""
    assert [(vorm.naam, vorm.teken, vorm.begin) for vorm in (EXACT, NEDERLANDS)] == [
        ("csv", ",", ""),
        ("rekenblad", ";", "\ufeff"),
    ]
