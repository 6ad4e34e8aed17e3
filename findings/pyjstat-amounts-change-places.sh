#!/usr/bin/env bash
# pyjstat writes a melted table as JSON-stat, and the budget of Noord for 2026 is what Zuid had for 2025
#
# Version  pyjstat 2.4.0, pandas 3.1.1; jsonstat-toolkit 2.2.2, on Node.js 20, reads the file as well
# Guess    A table with a column for the area, one for the year and one for the amount says in each row where that amount
#          belongs. The order of its rows means nothing, least of all when each pair of area and year is there once.
# Seen     Amounts are written in the order of the rows, and never looked up. The format counts cells with the last column
#          going fastest; `melt`, the ordinary way from years side by side to years below each other, lets the first one go
#          fastest. So amounts trade places, in the file for any reader, and in what pyjstat itself reads back. The file is
#          valid, sums over all stay right, no warning is shown. Sorted first, by the columns in their order, all is well.
# Source   JSON-stat 2.0 format, "value": cells in row-major order. What pyjstat says of a table (docstring of `to_json_stat`
#          and README) asks for one column of values, and for no order. Its issue 36 "There and (not) back again", still open
#          when last seen, has rows that are missing or there twice, which ends in an error; here each cell has its one row
# Matters  Tables of municipalities and years are what JSON-stat is for. What is right at the first cell, at the last and in
#          total is not found by a check of those three. Sort by all columns but the amount, in their order, before writing,
#          and compare a cell in the middle.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check --no-binary=pyjstat \
  pyjstat==2.4.0 pandas==3.1.1 numpy==2.4.6
npm install --silent --no-audit --no-fund --ignore-scripts jsonstat-toolkit@2.2.2 > /dev/null

cat > budget.py <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

import pandas
from pyjstat.pyjstat import Dataset

WIDE = pandas.DataFrame({"area": ["Noord", "Zuid"], "2025": [100, 300], "2026": [200, 400]})


def show(name, table):
    for area, year, value in table.itertuples(index=False):
        print(f"{name:11} {area:5} {year} {value}")


print("pyjstat", version("pyjstat"), "pandas", version("pandas"))
melted = WIDE.melt(id_vars="area", var_name="year")
show("given", melted)
Path("melted.json").write_text(Dataset.read(melted).write(), encoding="utf-8")
show("read back", Dataset.read(Path("melted.json").read_text(encoding="utf-8")).write("dataframe"))
ordered = melted.sort_values(["area", "year"])
show("sorted", Dataset.read(Dataset.read(ordered).write()).write("dataframe"))
PYTHON

cat > cell.js <<'NODE'
const JSONstat = require('jsonstat-toolkit');
const set = JSONstat(JSON.parse(require('fs').readFileSync('melted.json', 'utf8')));
console.log('jsonstat-toolkit', require('./node_modules/jsonstat-toolkit/package.json').version);
for (const area of ['Noord', 'Zuid']) for (const year of ['2025', '2026']) {
  console.log(`${'toolkit'.padEnd(11)} ${area.padEnd(5)} ${year} ${set.Data({ area, year }).value}`);
}
NODE

cat > expected <<'EXPECTED'
pyjstat 2.4.0 pandas 3.1.1
given       Noord 2025 100
given       Zuid  2025 300
given       Noord 2026 200
given       Zuid  2026 400
read back   Noord 2025 100
read back   Noord 2026 300
read back   Zuid  2025 200
read back   Zuid  2026 400
sorted      Noord 2025 100
sorted      Noord 2026 200
sorted      Zuid  2025 300
sorted      Zuid  2026 400
jsonstat-toolkit 2.2.2
toolkit     Noord 2025 100
toolkit     Noord 2026 300
toolkit     Zuid  2025 200
toolkit     Zuid  2026 400
EXPECTED

{ env/bin/python budget.py; node cell.js; } > seen
cat seen
if ! diff -u expected seen; then
  echo 'Changed: pyjstat puts each amount where its row says, or elsewhere than before.' >&2
  exit 1
fi
