"""The data of a whole site, read with pandas and DuckDB in every form: the same question has the same answer.

The question joins two tables by their keys: what was planned per publisher, programme and year, over how many lines,
and how many of those have no amount for a reason. The answer is that of the plans themselves, and of our own page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from tests.gegevenssite import Bedragen, Gegevenssite, count_bedragen, write_gegevenssite
from uitvoeringskompas.taal.getal import write_euro

REGELS, PROGRAMMA = "programma_begroting_regels", "programma"
Lezer = Callable[[Path, str], pd.DataFrame]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Gegevenssite:
    """Return the site with its data in every form."""
    return write_gegevenssite(tmp_path_factory.mktemp("site"))


def _read_books(data: Path, tabel: str, eind: str) -> pd.DataFrame:
    """Return the sheets of all publishers under each other."""
    frames = []
    for path in sorted((data / "uitgevers").glob(f"*.{eind}")):
        book = pd.read_excel(path, sheet_name=None, engine="calamine")
        names = book["Tabellen"].set_index("tabel")["blad"]
        frames += [book[names[tabel]]] if tabel in names else []
    return pd.concat(frames)


LEZERS: Mapping[str, Lezer] = {
    "csv": lambda data, tabel: pd.read_csv(data / "tabellen" / f"{tabel}.csv"),
    "rekenblad": lambda data, tabel: pd.read_csv(data / "rekenblad" / f"{tabel}.csv", sep=";", decimal=","),
    "xlsx": lambda data, tabel: _read_books(data, tabel, "xlsx"),
    "ods": lambda data, tabel: _read_books(data, tabel, "ods"),
    "parquet": lambda data, tabel: pd.read_parquet(data / "parquet" / f"{tabel}.parquet"),
}
RELATIES: Mapping[str, Callable[[Path, str], duckdb.DuckDBPyRelation]] = {
    "csv": lambda data, tabel: duckdb.read_csv(str(data / "tabellen" / f"{tabel}.csv")),
    "rekenblad": lambda data, tabel: duckdb.read_csv(str(data / "rekenblad" / f"{tabel}.csv"), decimal=","),
    "parquet": lambda data, tabel: duckdb.read_parquet(str(data / "parquet" / f"{tabel}.parquet")),
}
VRAAG = """\
SELECT r.uitgever, p.titel, r.jaar, sum(coalesce(r.begroot, 0)), count(*),
  count(*) FILTER (r.begroot IS NULL AND r.geen_bedrag IS NOT NULL)
FROM regels r JOIN programmas p ON r.boven = p.sleutel WHERE r.stroom IS DISTINCT FROM 'inkomsten' GROUP BY ALL
"""


@pytest.mark.parametrize("vorm", LEZERS)
def test_pandas_gives_the_answer_of_the_plans(vorm: str, site: Gegevenssite) -> None:
    """An amount that is not known is no zero in any form, and a zero is one."""
    regels, programmas = (LEZERS[vorm](site.data, tabel) for tabel in (REGELS, PROGRAMMA))
    joined = regels.merge(programmas, left_on="boven", right_on="sleutel", suffixes=("", "_programma"))
    uitgaven = joined[joined["stroom"] != "inkomsten"]
    rows = uitgaven[["uitgever", "titel", "jaar", "begroot", "geen_bedrag"]].astype(object)
    found = count_bedragen(rows.where(rows.notna(), None).itertuples(index=False, name=None))
    assert len(joined) == len(regels)
    assert found == site.bedragen


@pytest.mark.parametrize("vorm", RELATIES)
def test_duckdb_gives_the_answer_of_the_plans(vorm: str, site: Gegevenssite) -> None:
    """With the types that it finds by itself."""
    with duckdb.connect() as asked:
        for name, tabel in (("regels", REGELS), ("programmas", PROGRAMMA)):
            asked.register(name, RELATIES[vorm](site.data, tabel).to_arrow_table())
        rows = asked.execute(VRAAG).fetchall()
    found: Bedragen = {(uitgever, titel, jaar): (int(som), n, zonder) for uitgever, titel, jaar, som, n, zonder in rows}
    assert found == site.bedragen


def test_the_json_of_the_programmes_gives_the_answer_of_the_plans(site: Gegevenssite) -> None:
    """What a plan does not say is not there, so nothing stands for it."""
    assert count_bedragen(_list_json(site.data)) == site.bedragen


def _list_json(data: Path) -> Iterator[tuple[str, str, int | None, int | None, str | None]]:
    for path in sorted((data / "uitgevers").glob("*/*/*.json")):
        found = json.loads(path.read_text("utf-8"))
        for regel in found["programma"].get("begroting", {}).get("regels", ()):
            if regel.get("stroom") != "inkomsten":
                key = (found["uitgever"]["sleutel"], found["programma"]["titel"])
                yield (*key, regel.get("jaar"), regel.get("begroot"), regel.get("geen_bedrag"))


def test_the_answer_is_what_our_own_page_says(site: Gegevenssite) -> None:
    """The page about the money of a programme, for the year in which not all is known."""
    som, regels, zonder = site.bedragen["voorbeeldstad", "Gezond in elke wijk in 2026", 2026]
    told = " ".join(re.sub(r"<[^>]+>", " ", site.geldpagina).split())
    assert f"Voor 2026 is ongeveer {' '.join(write_euro(som).split())} begroot" in told
    assert zonder > 0
    assert f"(van {regels - zonder} van de {regels} regels bekend)" in told


def test_every_table_has_the_same_columns_and_rows_in_every_form_of_the_whole_site(site: Gegevenssite) -> None:
    """Whoever reads one form can change to another."""
    for path in sorted((site.data / "tabellen").glob("*.csv")):
        exact, dutch, typed = (LEZERS[vorm](site.data, path.stem) for vorm in ("csv", "rekenblad", "parquet"))
        assert list(exact.columns) == list(dutch.columns) == list(typed.columns), path.stem
        assert len(exact) == len(dutch) == len(typed), path.stem
        assert exact.notna().sum().to_dict() == typed.notna().sum().to_dict(), path.stem
