#!/usr/bin/env bash
# In calamine the tab or line break between two amounts in a cell of an .ods is gone, and they are one larger amount
#
# Version  python-calamine 0.9.1; odfdo 3.27.3 and openpyxl 3.1.5 write the two files
# Guess    One table saved as .xlsx and as .ods holds the same texts; a reader gives a tab or line break in a cell as such,
#          or at worst as a space.
# Seen     From the .xlsx both come out as they went in. From the .ods "2026<tab>2027" is read as "20262027" and "1.200" above
#          "3.400" as "1.2003.400". Spaces written by their number (<text:s/>) and paragraphs are kept, so most cells look right.
# Source   OpenDocument 1.3, part 3: <text:tab> stands for a tab and <text:line-break> for the end of a line
# Matters  Who reads tables of others with calamine alone gets a year and an amount that nobody wrote, and no error. What
#          helps is to take the words of a cell from another reader, and only its value from calamine.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check python-calamine==0.9.1 odfdo==3.27.3 openpyxl==3.1.5

cat > read.py <<'PYTHON'
from odfdo import Cell, Document, Paragraph, Row, Table
from openpyxl import Workbook
from python_calamine import CalamineWorkbook

TEXTS = ["2026\t2027", "1.200\n3.400", "twee  spaties"]

book = Workbook()
book.active.append(TEXTS)
book.save("made.xlsx")

document = Document("spreadsheet")
document.body.clear()
table, row = Table("blad"), Row()
for text in TEXTS:
    cell = Cell()
    cell.set_attribute("office:value-type", "string")
    cell.append(Paragraph(text))
    row.append_cell(cell)
table.append_row(row)
document.body.append(table)
document.save("made.ods")

for name in ("made.xlsx", "made.ods"):
    print(name, CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python()[0])
print("odfdo", [cell.get_elements("text:p")[0].inner_text for cell in Document("made.ods").body.tables[0].get_row(0).cells])
PYTHON

cat > expected <<'EXPECTED'
made.xlsx ['2026\t2027', '1.200\n3.400', 'twee  spaties']
made.ods ['20262027', '1.2003.400', 'twee  spaties']
odfdo ['2026\t2027', '1.200\n3.400', 'twee  spaties']
EXPECTED

env/bin/python -m pip list --format freeze 2>/dev/null | grep -E '^(python-calamine|odfdo|openpyxl)='
env/bin/python read.py > seen
cat seen
if ! diff -u expected seen; then
  echo 'Changed: calamine keeps what stands between two words of a cell in an .ods, or something else.' >&2
  exit 1
fi
