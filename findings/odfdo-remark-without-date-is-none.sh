#!/usr/bin/env bash
# In odfdo a remark in a spreadsheet that has no date is there, and is not on the list of all remarks
#
# Version  odfdo 3.27.3; odfpy 1.4.1 writes the file
# Guess    get_annotations() without any filter gives every remark in the document; who asks for dates filters.
# Seen     Of two remarks, one with a date and one without, the list holds the one with. Both elements are in the file,
#          and the search for their element finds two. No error and no warning. With a date of the writer both are listed.
# Source   OpenDocument 1.3 part 3, 14.1 office:annotation: dc:creator and dc:date may be left out; odfpy writes neither
#          unless it is asked to
# Matters  A remark in a table of a gemeente says why an amount is not there, or who agreed. A program that reads tables
#          and tells of every remark passes over those that another program wrote. Ask for the elements, not for the list.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check --no-binary=odfpy \
  odfdo==3.27.3 odfpy==1.4.1 defusedxml==0.7.1 lxml==6.1.3 typing-extensions==4.16.0

cat > remark.py <<'PYTHON'
from importlib.metadata import version

import odfdo
from odf import dc
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def write(name, dates):
    """Write a table of one row, with a remark on each cell; None leaves the date out."""
    document, table, row = OpenDocumentSpreadsheet(), Table(name="Acties"), TableRow()
    for number, date in enumerate(dates, 1):
        cell, remark = TableCell(valuetype="string"), Annotation()
        if date:
            remark.addElement(dc.Date(text=date))
        remark.addElement(P(text=f"Opmerking {number}"))
        cell.addElement(remark)
        cell.addElement(P(text=f"Actie {number}"))
        row.addElement(cell)
    table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(name)


print(f"odfdo {version('odfdo')}, odfpy {version('odfpy')}")
for dates in ((None, "2026-03-01T00:00:00"), ("2026-02-01T00:00:00", "2026-03-01T00:00:00")):
    write("acties.ods", dates)
    body = odfdo.Document("acties.ods").body
    elements = body.get_elements("//office:annotation")
    listed = [remark.note_body for remark in body.get_annotations()]
    print(f"dates {sum(map(bool, dates))}: elements {len(elements)}, listed {listed}")
PYTHON
env/bin/python remark.py > seen

cat > expected <<'OUTPUT'
odfdo 3.27.3, odfpy 1.4.1
dates 1: elements 2, listed ['Opmerking 2']
dates 2: elements 2, listed ['Opmerking 1', 'Opmerking 2']
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: a remark without a date is on the list of all remarks.' >&2
  exit 1
fi
