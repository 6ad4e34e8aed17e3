#!/usr/bin/env bash
# In WeasyPrint's PDF/UA the heading of what was budgeted is "spent", as soon as a heading spans two rows.
#
# Version  weasyprint 70.0 of September 2026, which needs Pango on the machine; pikepdf 10.18.0 only reads the PDF
# Guess    An accessible PDF says of every cell which headings it has: those that the HTML names in headers="…" or,
#          which comes to the same here, those that follow from place, scope and span.
# Seen     Where a heading spans two rows, the cells of the second row get the heading of their left neighbour: the 50
#          that was spent in 2027 is Begroot (budgeted), the 200 is Jaar (year), and the goal is gone. With a year
#          above two columns the 100 that was budgeted is Besteed (spent), and the 90 that was spent is Begroot, of no
#          year. Every cell has a heading that exists, and nothing is logged.
# Source   HTML, "Forming relationships between data cells and header cells"; WCAG technique H43 (id and headers);
#          ISO 32000-1, "Table Attributes" (Headers); issue 2508 of WeasyPrint, "PDF/UA: Tags for header cells in
#          tables are missing" (here they are not missing but another cell's)
# Matters  Governments must publish accessibly, so a plan becomes PDF/UA, and goals by year and amount are its tables.
#          Who hears them hears other amounts than who sees them, and a check that all cells have headings is content.
#          Give every row and every column a heading of its own.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check weasyprint==70.0 pikepdf==10.18.0

cat > goals.html <<'HTML'
<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><title>Een doel over twee rijen</title></head>
<body><table>
<thead><tr><th id="doel" scope="col">Doel</th><th id="jaar" scope="col">Jaar</th>
<th id="begroot" scope="col">Begroot</th><th id="besteed" scope="col">Besteed</th></tr></thead>
<tbody><tr><th id="bewegen" scope="row" rowspan="2">Bewegen</th><td headers="bewegen jaar">2026</td>
<td headers="bewegen begroot">100</td><td headers="bewegen besteed">90</td></tr>
<tr><td headers="bewegen jaar">2027</td>
<td headers="bewegen begroot">200</td><td headers="bewegen besteed">50</td></tr></tbody>
</table></body></html>
HTML

cat > years.html <<'HTML'
<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><title>Een jaar boven twee kolommen</title></head>
<body><table>
<thead><tr><th id="doel" scope="col" rowspan="2">Doel</th>
<th id="j26" scope="colgroup" colspan="2">2026</th><th id="j27" scope="colgroup" colspan="2">2027</th></tr>
<tr><th id="begroot26" scope="col">Begroot</th><th id="besteed26" scope="col">Besteed</th>
<th id="begroot27" scope="col">Begroot</th><th id="besteed27" scope="col">Besteed</th></tr></thead>
<tbody><tr><th id="bewegen" scope="row">Bewegen</th>
<td headers="bewegen j26 begroot26">100</td><td headers="bewegen j26 besteed26">90</td>
<td headers="bewegen j27 begroot27">200</td><td headers="bewegen j27 besteed27">50</td></tr></tbody>
</table></body></html>
HTML

cat > aloud.py <<'PYTHON'
"""Print for each cell the headings that the HTML gives it and those that the PDF gives it."""

import io
import logging
import sys
from importlib.metadata import version
from xml.etree import ElementTree

import pikepdf
from weasyprint import HTML

logging.getLogger("weasyprint").addHandler(logging.StreamHandler(sys.stdout))


def cells(node):
    """Give the cells of a PDF's structure in their order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from cells(child)
    elif isinstance(node, pikepdf.Dictionary):
        if node.S in ("/TH", "/TD"):
            yield node
        yield from cells(node.get("/K"))


print(f"weasyprint {version('weasyprint')}")
for name in ("goals.html", "years.html"):
    html = ElementTree.parse(name)
    in_html = [cell for cell in html.iter() if cell.tag in ("th", "td")]
    pdf = pikepdf.open(io.BytesIO(HTML(name).write_pdf(pdf_variant="pdf/ua-1")))
    in_pdf = list(cells(pdf.Root.StructTreeRoot.K))
    by_html = {cell.get("id"): cell.text for cell in in_html}
    by_pdf = {str(cell.ID): known.text for cell, known in zip(in_pdf, in_html, strict=True) if "/ID" in cell}
    print(html.findtext("head/title"))
    for cell, known in zip(in_pdf, in_html, strict=True):
        if known.tag == "td":
            meant = ", ".join(by_html[each] for each in known.get("headers").split())
            read = ", ".join(by_pdf[str(each)] for each in cell.A.Headers)
            print(f"  {known.text}: meant {meant}; read {read}")
PYTHON

env/bin/python aloud.py > seen

cat > expected <<'OUTPUT'
weasyprint 70.0
Een doel over twee rijen
  2026: meant Bewegen, Jaar; read Bewegen, Jaar
  100: meant Bewegen, Begroot; read Bewegen, Begroot
  90: meant Bewegen, Besteed; read Bewegen, Besteed
  2027: meant Bewegen, Jaar; read Doel
  200: meant Bewegen, Begroot; read Jaar
  50: meant Bewegen, Besteed; read Begroot
Een jaar boven twee kolommen
  100: meant Bewegen, 2026, Begroot; read Bewegen, 2026, Besteed
  90: meant Bewegen, 2026, Besteed; read Bewegen, Begroot
  200: meant Bewegen, 2027, Begroot; read Bewegen, 2027, Besteed
  50: meant Bewegen, 2027, Besteed; read Bewegen
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: WeasyPrint gives the cells of these tables other headings.' >&2
  exit 1
fi
