#!/usr/bin/env bash
# In odfdo a row in a group of a group is no row of its sheet, and what is written to cell B4 lands in cell B6
#
# Version  odfdo 3.27.3; odfpy 1.4.1 writes the file, python-calamine 0.9.1 reads it as well
# Guess    Rows that can be folded away are rows. odfdo knows their groups: rows of a group are in the sheet, and
#          `row_groups` lists groups within groups too. So reading gives six rows, and B4 is the fourth of them.
# Seen     Four rows: those of the inner group are in no list, no column, no CSV and not in the size of the sheet. The rows
#          after it move up, so the amount set in B4 replaces that of the sixth row in the saved file, where B4 still has
#          what it had. No error. With one level of groups all six rows are there.
# Source   OpenDocument 1.3, part 3: <table:table-row-group> may hold such groups again, which tells an outline of levels.
#          Source of odfdo: the path for rows goes one group deep, that for groups two; `RowGroup` calls itself a partial
#          implementation and says that groups can be nested
# Matters  Programme, goal and task are three levels, and a budget in a spreadsheet is folded by them: the tasks are what
#          is left out, or the wrong amount overwritten. We ask a table for every row anywhere below it, by its element.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check \
  --no-binary=odfpy odfdo==3.27.3 odfpy==1.4.1 python-calamine==0.9.1 defusedxml==0.7.1 lxml==6.1.3 typing-extensions==4.16.0

cat > groups.py <<'PYTHON'
from importlib.metadata import version

from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableRow, TableRowGroup
from odf.text import P
from odfdo import Document
from python_calamine import CalamineWorkbook

INNER = [("Grond", 350), ("Bouw", 250)]


def add(parent, name, amount):
    row = TableRow()
    for cell, text in ((TableCell(valuetype="string"), name), (TableCell(valuetype="float", value=amount), str(amount))):
        cell.addElement(P(text=text))
        row.addElement(cell)
    parent.addElement(row)


def write(path, deep):
    book = OpenDocumentSpreadsheet()
    table, outer, inner = Table(name="Begroting"), TableRowGroup(), TableRowGroup()
    book.spreadsheet.addElement(table)
    table.addElement(TableColumn(numbercolumnsrepeated=2))
    add(table, "Wonen", 1000)
    table.addElement(outer)
    add(outer, "Nieuwbouw", 600)
    if deep:
        outer.addElement(inner)
    for name, amount in INNER:
        add(inner if deep else outer, name, amount)
    add(outer, "Renovatie", 400)
    add(table, "Zorg", 500)
    book.save(path)


def calamine(path):
    return [(name, int(amount)) for name, amount in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]


for name in ("odfdo", "odfpy", "python-calamine"):
    print(name, version(name))
for path, deep in (("one.ods", False), ("two.ods", True)):
    write(path, deep)
    document = Document(path)
    table = document.body.tables[0]
    print(path, "groups", len(table.row_groups), "rows", table.height)
    print("  odfdo   ", [tuple(row.get_values()) for row in table.rows])
    print("  calamine", calamine(path))
    table.set_value("B4", 7)
    document.save(path)
    print("  B4 := 7 ", calamine(path))
PYTHON

cat > expected <<'EXPECTED'
odfdo 3.27.3
odfpy 1.4.1
python-calamine 0.9.1
one.ods groups 1 rows 6
  odfdo    [('Wonen', 1000), ('Nieuwbouw', 600), ('Grond', 350), ('Bouw', 250), ('Renovatie', 400), ('Zorg', 500)]
  calamine [('Wonen', 1000), ('Nieuwbouw', 600), ('Grond', 350), ('Bouw', 250), ('Renovatie', 400), ('Zorg', 500)]
  B4 := 7  [('Wonen', 1000), ('Nieuwbouw', 600), ('Grond', 350), ('Bouw', 7), ('Renovatie', 400), ('Zorg', 500)]
two.ods groups 2 rows 4
  odfdo    [('Wonen', 1000), ('Nieuwbouw', 600), ('Renovatie', 400), ('Zorg', 500)]
  calamine [('Wonen', 1000), ('Nieuwbouw', 600), ('Grond', 350), ('Bouw', 250), ('Renovatie', 400), ('Zorg', 500)]
  B4 := 7  [('Wonen', 1000), ('Nieuwbouw', 600), ('Grond', 350), ('Bouw', 250), ('Renovatie', 400), ('Zorg', 7)]
EXPECTED

env/bin/python groups.py > seen
cat seen
if ! diff -u expected seen; then
  echo 'Changed: odfdo has the rows of a group in a group, or other ones than before.' >&2
  exit 1
fi
