#!/usr/bin/env bash
# csvw reads 12,50 right by a Dutch number format, writes it back as 12.50, and then reads 1250.
#
# Version  csvw 4.1.1
# Guess    Metadata that say "decimal comma, dots between thousands" hold for reading and writing. A table that is read
#          and written unchanged is the same table.
# Seen     It is, as long as the format has no pattern, or no groupChar. With both, the writer changes dots to commas
#          and then all commas to dots, its own decimal comma too. Pattern 0.00: 12,50 becomes 12.50, which the same
#          metadata read as 1250, and once more as 125000. The pattern in the characters of the column, #.##0,00,
#          writes 12.500. No warning; each step is valid.
# Source   W3C "Model for Tabular Data and Metadata on the Web", "Formats for numeric types" (a pattern holds the
#          decimalChar and groupChar that are given, or . and ,); csvw's documentation of decimal, which says that it
#          was chosen so that values make the round trip, with 1.234,5 as example, without pattern
# Matters  Dutch tables of money have a decimal comma. Who describes such a table properly, with two decimals always,
#          gets amounts that grow a hundredfold with every save, and reading them raises nothing. Leave the
#          pattern out, or keep numbers in the file with a dot.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check csvw==4.1.1

cat > saved_twice.py <<'PYTHON'
import json
from importlib.metadata import version
from pathlib import Path

from csvw import TableGroup

TABLE = Path("begroting.csv")
METADATA = Path("metadata.json")
COMMA, DOT = {"decimalChar": ","}, {"groupChar": "."}


def describe(form):
    columns = [{"name": "post"}, {"name": "bedrag", "datatype": {"base": "decimal", "format": form}}]
    table = {"url": TABLE.name, "tableSchema": {"columns": columns}}
    METADATA.write_text(json.dumps({"@context": "http://www.w3.org/ns/csvw", "tables": [table]}), "utf-8")


print(f"csvw {version('csvw')}")
for form in (
    COMMA | DOT,
    COMMA | {"pattern": "0.00"},
    COMMA | DOT | {"pattern": "0.00"},
    COMMA | DOT | {"pattern": "#.##0,00"},
):
    describe(form)
    TABLE.write_text('post,bedrag\nzaalhuur,"12,50"\n', "utf-8")
    print(json.dumps(form))
    for _ in range(3):
        written = TABLE.read_text("utf-8").splitlines()[1]
        table = TableGroup.from_file(METADATA).tables[0]
        rows = list(table)
        print(f"  {written} is {rows[0]['bedrag']}")
        table.write(rows)
PYTHON

env/bin/python saved_twice.py > seen

cat > expected <<'OUTPUT'
csvw 4.1.1
{"decimalChar": ",", "groupChar": "."}
  zaalhuur,"12,50" is 12.50
  zaalhuur,"12,50" is 12.50
  zaalhuur,"12,50" is 12.50
{"decimalChar": ",", "pattern": "0.00"}
  zaalhuur,"12,50" is 12.50
  zaalhuur,"12,50" is 12.50
  zaalhuur,"12,50" is 12.50
{"decimalChar": ",", "groupChar": ".", "pattern": "0.00"}
  zaalhuur,"12,50" is 12.50
  zaalhuur,12.50 is 1250
  zaalhuur,1250.00 is 125000
{"decimalChar": ",", "groupChar": ".", "pattern": "#.##0,00"}
  zaalhuur,"12,50" is 12.50
  zaalhuur,12.500 is 12500
  zaalhuur,12500.000 is 12500000
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: csvw writes numbers with a decimal comma in another way.' >&2
  exit 1
fi
