#!/usr/bin/env bash
# In mammoth one bookmark between two rows takes every merged cell of that table apart, also those far above it
#
# Version  mammoth 1.13.0; python-docx 1.2.0 reads the same file beside it
# Guess    A bookmark marks a place and shows nothing, so a table is the same with and without it; if anything goes
#          wrong, it does where the bookmark is.
# Seen     Without a bookmark "GGD" and "Gemeente" each stand beside two rows. With one between the last two rows both
#          merges are gone, although GGD is nowhere near it: the rows below are left with an empty cell, and a link
#          stands between the rows. python-docx reads GGD and Gemeente in all their rows either way. There is a message
#          ("cell merging may be incorrect"), without a place, of the same kind as that of a style that is not known.
# Source   ECMA-376 part 1, 17.13.6.2 bookmarkStart: colFirst and colLast mark columns of a table, and a bookmark may
#          stand wherever a row may; issue 82 of mammoth.js, "Support table cells spanning multiple rows"
# Matters  In a table of actions a merged cell says who carries them out, or which goal they serve. Who sees an empty
#          cell reads that nobody does. A bookmark on a whole row, to refer to it, may stand there. Move bookmarks
#          out of the way before the table is read, or take that message for an error.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check \
  mammoth==1.13.0 cobble==0.1.4 python-docx==1.2.0 lxml==6.1.3 typing-extensions==4.16.0

cat > bookmark.py <<'PYTHON'
from importlib.metadata import version

import docx
import mammoth
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

ROWS = (("GGD", "Wandelgroep"), ("GGD", "Fitclub"), ("Gemeente", "Rookvrij plein"), ("Gemeente", "Beweegpad"))


def make(name, marked):
    """Write a table in which each of the two parties is one merged cell beside two rows."""
    document = docx.Document()
    table = document.add_table(rows=0, cols=2)
    for number, (wie, wat) in enumerate(ROWS):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = ("" if number % 2 else wie), wat
    for first in (0, 2):
        merged = table.cell(first, 0).merge(table.cell(first + 1, 0))
        merged.text = ROWS[first][0]
    if marked:
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for element in (start, end):
            element.set(qn("w:id"), "0")
        for key, value in (("name", "beweegpad"), ("colFirst", "0"), ("colLast", "1")):
            start.set(qn(f"w:{key}"), value)
        table.rows[3]._tr.addprevious(start)
        table.rows[3]._tr.addnext(end)
    document.save(name)


print(f"mammoth {version('mammoth')}, python-docx {version('python-docx')}")
for marked in (False, True):
    make("tabel.docx", marked)
    with open("tabel.docx", "rb") as stream:
        result = mammoth.convert_to_html(stream)
    print("with a bookmark" if marked else "without a bookmark")
    print("  mammoth:", result.value.replace("<p>", "").replace("</p>", ""))
    print("  message:", "; ".join(f"{each.type}: {each.message}" for each in result.messages) or "none")
    print("  python-docx:", [[cell.text for cell in row.cells] for row in docx.Document("tabel.docx").tables[0].rows])
PYTHON

env/bin/python bookmark.py > seen

cat > expected <<'OUTPUT'
mammoth 1.13.0, python-docx 1.2.0
without a bookmark
  mammoth: <table><tr><td rowspan="2">GGD</td><td>Wandelgroep</td></tr><tr><td>Fitclub</td></tr><tr><td rowspan="2">Gemeente</td><td>Rookvrij plein</td></tr><tr><td>Beweegpad</td></tr></table>
  message: none
  python-docx: [['GGD', 'Wandelgroep'], ['GGD', 'Fitclub'], ['Gemeente', 'Rookvrij plein'], ['Gemeente', 'Beweegpad']]
with a bookmark
  mammoth: <table><tr><td>GGD</td><td>Wandelgroep</td></tr><tr><td></td><td>Fitclub</td></tr><tr><td>Gemeente</td><td>Rookvrij plein</td></tr><a id="beweegpad"></a><tr><td></td><td>Beweegpad</td></tr></table>
  message: warning: unexpected non-row element in table, cell merging may be incorrect
  python-docx: [['GGD', 'Wandelgroep'], ['GGD', 'Fitclub'], ['Gemeente', 'Rookvrij plein'], ['Gemeente', 'Beweegpad']]
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: a bookmark between two rows no longer takes the merged cells of a table apart.' >&2
  exit 1
fi
