"""Tables as Parquet: the type of every column, and words that go along."""

from __future__ import annotations

import json
import sys
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from tests.unit.exports.gegevensbestanden import OF_DUINSTAD, SITE, export_to_dict
from tests.unit.plannen import catalogus_of
from uitvoeringskompas.exports.gegevens.parquet import has_parquet, write_parquet
from uitvoeringskompas.exports.gegevens.rijen import Gegevenstabel
from uitvoeringskompas.model.tabelopzet import Kolomsoort

SOORTEN = tuple(Kolomsoort)
RIJEN: tuple[tuple[object, ...], ...] = (
    ("=1+1", "pm", ("a", "b"), "2026-03", 2026, 0, Decimal("43.40"), False),
    (None, None, (), None, None, None, None, None),
    ("x", "pm", ("c",), "2026-03-15", -1, 44000, Decimal("-0.123456789"), True),
)


def write(rijen: object = RIJEN) -> bytes:
    """Return a table with a column of every sort."""
    kop = tuple(soort.value for soort in SOORTEN)
    tabel = Gegevenstabel(naam="proef", kop=kop, soorten=SOORTEN, rijen=rijen)  # type: ignore[arg-type]
    return write_parquet({"proef": {naam: f"Over {naam}." for naam in kop}}, {"peildatum": "2026-10-01"}, tabel)


def test_every_column_has_its_type_and_what_is_not_there_is_null_and_never_zero(tmp_path: Path) -> None:
    """Read by a program that did not write it."""
    (tmp_path / "proef.parquet").write_bytes(write())
    found = duckdb.read_parquet(str(tmp_path / "proef.parquet"))
    assert [str(kind) for kind in found.types] == [
        *("VARCHAR", "VARCHAR", "VARCHAR[]", "VARCHAR", "BIGINT", "BIGINT", "DECIMAL(30,15)", "BOOLEAN"),
    ]
    assert found.fetchall() == [
        ("=1+1", "pm", ["a", "b"], "2026-03", 2026, 0, Decimal("43.4"), False),
        (None,) * len(SOORTEN),
        ("x", "pm", ["c"], "2026-03-15", -1, 44000, Decimal("-0.123456789"), True),
    ]
    assert found.project("try_cast(moment AS DATE)").fetchall() == [(None,), (None,), (date(2026, 3, 15),)]


def test_a_code_is_kept_once_and_what_a_column_says_goes_along() -> None:
    """With the column itself, and as JSON for who reads no more than the words of the file."""
    schema = pq.read_schema(BytesIO(write()))
    assert str(schema.field("code").type).startswith("dictionary<values=string")
    assert schema.field("euro").metadata == {b"uitleg": b"Over euro."}
    metadata = schema.metadata or {}
    assert (metadata[b"tabel"], metadata[b"peildatum"]) == (b"proef", b"2026-10-01")
    assert json.loads(metadata[b"kolommen"])["euro"] == "Over euro."


def test_a_table_without_rows_has_its_columns_all_the_same() -> None:
    """So that a program need not ask which tables hold something."""
    assert pq.read_table(BytesIO(write(()))).shape == (0, len(SOORTEN))


def test_the_same_table_gives_the_same_bytes() -> None:
    """Nothing in it says when it was made."""
    assert write() == write()


def test_every_table_of_the_site_is_there_and_says_whose_rows_it_holds() -> None:
    """Also those that explain."""
    files = export_to_dict(catalogus_of(OF_DUINSTAD))
    of_csv = {each.split("/")[-1][: -len(".csv")] for each in files if each.startswith("data/tabellen/")}
    found = {each.split("/")[-1][: -len(".parquet")]: files[each] for each in files if each.endswith(".parquet")}
    assert found.keys() == of_csv
    schemas = {naam: pq.read_schema(BytesIO(asset.read())) for naam, asset in found.items()}
    assert {(schema.metadata or {})[b"peildatum"] for schema in schemas.values()} == {b"2026-10-01"}
    assert b"fictief" in (schemas["interventie"].metadata or {})[b"herkomst"]
    assert [naam for naam, schema in schemas.items() if not all(field.metadata for field in schema)] == []
    assert SITE.title.encode() == (schemas["woordenboek"].metadata or {})[b"titel"]


def test_without_the_library_nobody_promises_these_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that stands there as nothing cannot be imported."""
    assert has_parquet()
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    assert not has_parquet()
