#!/usr/bin/env bash
# flatten-tool writes one table as CSV, XLSX and ODS; in the ODS a zero is nothing and a code is a number.
#
# Version  flattentool 0.28.0
# Guess    Three forms of one table hold the same values; what differs is at most that CSV has only text.
# Seen     Made by one call (output_format "all") and read back by the same tool: the amount 0 is in the CSV and the
#          XLSX and in no cell of the ODS, so the key is gone; the code "0363", text in JSON, CSV and XLSX, is the
#          number 363 in the ODS, and the text "12.50" is "12.5". No warning.
# Source   flatten-tool's documentation, "Usage" (flatten, unflatten); its issue 94 "0 values are dropped from the
#          JSON", closed ten years ago for the reading side
# Matters  It is the tool of open data standards for contracts and grants, and ODF is on the list of standards that
#          Dutch governments use or explain why not. Unknown, zero and absent are three things in a budget: what was
#          decided to cost nothing comes back as not known.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check --no-binary=odfpy,zc.zlibstorage flattentool==0.28.0

cat > in.json <<'JSON'
{"regels": [{"id": "r1", "gemeente": "0363", "bedrag": 0, "als_tekst": "12.50"},
            {"id": "r2", "gemeente": "0034", "bedrag": 250, "als_tekst": "PM"}]}
JSON

cat > there_and_back.py <<'PYTHON'
import json
from importlib.metadata import version
from pathlib import Path

import flattentool

SAME = {"root_list_path": "regels", "root_id": "", "id_name": "id"}

flattentool.flatten("in.json", main_sheet_name="regels", output_name="out", output_format="all", **SAME)
print(f"flattentool {version('flattentool')}")
for form, name in (("csv", "out"), ("xlsx", "out.xlsx"), ("ods", "out.ods")):
    flattentool.unflatten(name, input_format=form, output_name="back.json", **SAME)
    print(form, json.loads(Path("back.json").read_text("utf-8"))["regels"][0])
PYTHON

env/bin/python there_and_back.py > seen

cat > expected <<'OUTPUT'
flattentool 0.28.0
csv {'id': 'r1', 'gemeente': '0363', 'bedrag': '0', 'als_tekst': '12.50'}
xlsx {'id': 'r1', 'gemeente': '0363', 'bedrag': 0, 'als_tekst': '12.50'}
ods {'id': 'r1', 'gemeente': 363, 'als_tekst': '12.5'}
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: the three files of flatten-tool differ in another way, or no longer.' >&2
  exit 1
fi
