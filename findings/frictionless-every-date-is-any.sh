#!/usr/bin/env bash
# frictionless finds a table valid, reads its dates right, and extracts each of them as the word "any".
#
# Version  frictionless 5.21.0
# Guess    A field of type date with the format "any" takes dates as people write them. What comes out is the date that
#          was read, as YYYY-MM-DD, or else the text as it was.
# Seen     The name of the format is taken for the pattern to write with, and a pattern without fields gives itself:
#          "frictionless extract" to CSV or JSON and write() of a resource put "any" where each date was, and the same
#          for moments (datetime). Nothing is said and the exit code is 0; only who checks the result by the schema
#          hears that "any" is no date. Rows in memory are right, and so are dates without a format or with a pattern.
# Source   Table Schema of the Data Package standard, type date, format "any" (whatever a library can parse);
#          frictionless' documentation, "Date Field" and "Extracting Data"
# Matters  Table Schema is a common way to describe open data, and "any" is what fits a planning kept by hand, in which
#          dates are written in more than one way. The data of such a table are published without a date. Give a
#          pattern, or put the dates right first.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check frictionless==5.21.0

cat > planning.csv <<'CSV'
stap,klaar,besproken
ontwerp,2027-03-31,2027-04-13 20:00
inspraak,31-05-2027,
CSV

cat > schema.json <<'JSON'
{"fields": [{"name": "stap", "type": "string"},
            {"name": "klaar", "type": "date", "format": "any"},
            {"name": "besproken", "type": "datetime", "format": "any"}]}
JSON

cat > known.py <<'PYTHON'
from importlib.metadata import version

from frictionless import Resource, Schema


def table(name):
    return Resource(path=name, schema=Schema.from_descriptor("schema.json"))


print(f"frictionless {version('frictionless')}")
print("valid:", table("planning.csv").validate().valid)
for row in table("planning.csv").read_rows():
    print(f"  {row['stap']}: {row['klaar']}, {row['besproken']}")
table("planning.csv").write("written.csv")
print("written is valid:", table("written.csv").validate().valid)
PYTHON

{
  env/bin/python known.py
  tr -d '\r' < written.csv
  echo 'extract --csv'
  env/bin/frictionless extract planning.csv --schema schema.json --csv
  echo 'extract --json'
  env/bin/frictionless extract planning.csv --schema schema.json --json | env/bin/python -m json.tool --compact
} > seen

cat > expected <<'OUTPUT'
frictionless 5.21.0
valid: True
  ontwerp: 2027-03-31, 2027-04-13 20:00:00
  inspraak: 2027-05-31, None
written is valid: False
stap,klaar,besproken
ontwerp,any,any
inspraak,any,
extract --csv
stap,klaar,besproken
ontwerp,any,any
inspraak,any,
extract --json
{"planning":[{"stap":"ontwerp","klaar":"any","besproken":"any"},{"stap":"inspraak","klaar":"any","besproken":null}]}
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: frictionless writes dates of the format "any" in another way.' >&2
  exit 1
fi
