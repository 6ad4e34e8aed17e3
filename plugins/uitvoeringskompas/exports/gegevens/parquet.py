"""A table as Parquet, with the type of every column: by ``pyarrow``, which is loaded when somebody asks.

A moment stays a text, as precise as it was written: one that is a whole day reads as a day (``2026-03-15``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from uitvoeringskompas.exports.gegevens.rijen import Gegevenstabel, Waarde
from uitvoeringskompas.model.tabelopzet import Kolomsoort

_DIGITS = 15
"""A number of a plan has at most so many, before and behind the comma together."""


def has_parquet() -> bool:
    """Tell whether the library is installed."""
    try:
        import pyarrow.parquet  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


def write_parquet(uitleg: Mapping[str, Mapping[str, str]], over: Mapping[str, str], tabel: Gegevenstabel) -> bytes:
    """Return the bytes of a table, the same each time with the same version of the library.

    ``uitleg`` says by table and column what stands there; a reader finds it with the column, and in the metadata of the
    file as JSON. ``over`` are further words of the metadata. Raises ``ImportError`` without the library.
    """
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.parquet as pq  # noqa: PLC0415

    words = uitleg[tabel.naam]
    columns = list(zip(*tabel.rijen, strict=True)) or [()] * len(tabel.kop)
    types = [_type(pa, soort) for soort in tabel.soorten]
    arrays = [
        pa.array(map(_CASTS[soort], column), type=kind)
        for soort, kind, column in zip(tabel.soorten, types, columns, strict=True)
    ]
    fields = [
        pa.field(naam, kind, metadata={"uitleg": words[naam]}) for naam, kind in zip(tabel.kop, types, strict=True)
    ]
    told = {**over, "tabel": tabel.naam, "kolommen": json.dumps(words, ensure_ascii=False)}
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_arrays(arrays, schema=pa.schema(fields, metadata=told)), sink, compression="zstd")
    return bytes(sink.getvalue().to_pybytes())


def _type(pa: Any, soort: Kolomsoort) -> Any:  # noqa: ANN401 -- a library that may not be there
    match soort:
        case Kolomsoort.GEHEEL | Kolomsoort.EURO:
            return pa.int64()
        case Kolomsoort.GETAL:
            return pa.decimal128(2 * _DIGITS, _DIGITS)
        case Kolomsoort.JANEE:
            return pa.bool_()
        case Kolomsoort.LIJST:
            return pa.list_(pa.string())
        case Kolomsoort.CODE:
            return pa.dictionary(pa.int32(), pa.string())
    return pa.string()


def _known(cast: Callable[[Any], object], waarde: Waarde) -> object:
    return None if waarde is None else cast(waarde)


def _list(waarde: Waarde) -> object:
    """Return several texts; nothing where the plan says nothing, so that an empty list never stands for it."""
    return [str(each) for each in waarde] if isinstance(waarde, tuple) and waarde else None


_CASTS: Mapping[Kolomsoort, Callable[[Waarde], object]] = {
    **{soort: partial(_known, str) for soort in (Kolomsoort.TEKST, Kolomsoort.CODE, Kolomsoort.MOMENT)},
    **{soort: partial(_known, int) for soort in (Kolomsoort.GEHEEL, Kolomsoort.EURO)},
    Kolomsoort.GETAL: partial(_known, Decimal),
    Kolomsoort.JANEE: partial(_known, bool),
    Kolomsoort.LIJST: _list,
}
