#!/usr/bin/env bash
# pygal says that an amount is unknown while bars stand side by side, and that it is 0 once they are stacked, in its table too.
#
# Version  pygal 3.1.3, lxml 6.1.3
# Guess    What is not known is None. A stacked bar has no other place for it than no piece at all, but what is told of it
#          (the table beside the picture, the text of each piece) does not hang on how bars are put.
# Seen     With `Bar` the cell of an unknown amount is empty and its piece has no text (the total of a year of which nothing
#          is known is 0 all the same). With `StackedBar` the same values give a cell "0" and a piece with the text "0";
#          `StackedLine` does likewise, and its cells hold running totals, as in "24500 (+-500)". A real 0 and an unknown
#          amount cannot be told apart any more.
# Source   Source of pygal: `StackedBar` and `StackedLine` turn every None into 0 when values are taken in, so before table and
#          picture are made; `render_table` is there to give the data of a chart
# Matters  A budget of which one year is not known is what every programme has. Who adds the table for who cannot see the
#          picture publishes an amount that nobody gave. We draw our own bars, where unknown is a word and never a number.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check pygal==3.1.3 lxml==6.1.3

cat > stacked.py <<'PYTHON'
import re
from importlib.metadata import version

import pygal
from lxml import html

AMOUNTS = {"budget": [25000, 0, None], "change": [-500, 3, None]}


def chart(kind):
    made = kind(no_prefix=True, print_values=True)
    made.x_labels = ["2024", "2025", "2026"]
    for name, values in AMOUNTS.items():
        made.add(name, values)
    return made


print("pygal", version("pygal"), "lxml", version("lxml"))
for kind in (pygal.Bar, pygal.StackedBar, pygal.StackedLine):
    made = chart(kind)
    table = html.fromstring(made.render_table(total=kind is not pygal.StackedLine))
    print(kind.__name__)
    for row in table.findall(".//tr")[1:]:
        print("  table  ", " | ".join((cell.text or "(empty)") for cell in row))
    print("  picture", re.findall(r'<desc class="value">(.*?)</desc>', made.render().decode()))
PYTHON

env/bin/python stacked.py > seen

cat > expected <<'OUTPUT'
pygal 3.1.3 lxml 6.1.3
Bar
  table   2024 | 25000 | -500 | 24500
  table   2025 | 0 | 3 | 3
  table   2026 | (empty) | (empty) | 0
  table   Total | 25000 | -497 | 24503
  picture ['25000', '0', '-500', '3']
StackedBar
  table   2024 | 25000 | -500 | 24500
  table   2025 | 0 | 3 | 3
  table   2026 | 0 | 0 | 0
  table   Total | 25000 | -497 | 24503
  picture ['25000', '0', '0', '-500', '3', '0']
StackedLine
  table   2024 | 25000 | 24500 (+-500)
  table   2025 | 0 | 3 (+3)
  table   2026 | 0 | 0 (+0)
  picture ['25000', '0', '0', '24500 (+-500)', '3 (+3)', '0 (+0)']
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: pygal tells an unknown amount otherwise when bars are stacked.' >&2
  exit 1
fi
