#!/usr/bin/env bash
# In the edtf library a winter is December: the four seasons of a year have 306 days.
#
# Version  edtf 5.0.2
# Guess    Four seasons make a year. Winter crosses the turn of a year, so the library had to choose: December to
#          February, or January to March.
# Seen     Spring, summer and autumn have three months each, winter (season 24, and 28 for the northern hemisphere) has
#          31 days. No day of January or February is in any season. The southern summer (30) loses them as well. An
#          interval that ends in "winter 2026" ends on 31 December. The text "winter 2025/2026" is read as one of the
#          two years, without winter.
# Source   README of the library, "Seasons" (northern by default, months can be set); ISO 8601-2:2019 and EDTF, level 1
#          seasons, which give no months
# Matters  EDTF is the standard for the dates that plans really have (voorjaar 2027, derde kwartaal). Quarters (33 to
#          36) are exact here, seasons are not: what was promised for the winter is late on New Year's Day.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check edtf==5.0.2

cat > seasons.py <<'PYTHON'
from datetime import date, timedelta
from importlib.metadata import version

from edtf import parse_edtf, text_to_edtf


def days(text):
    moment = parse_edtf(text)
    first, last = date(*moment.lower_strict()[:3]), date(*moment.upper_strict()[:3])
    return [first + timedelta(number) for number in range((last - first).days + 1)]


print(f"edtf {version('edtf')}")
for meant in ("spring 2026", "summer 2026", "autumn 2026", "winter 2026"):
    found = days(text_to_edtf(meant))
    print(f"{meant} ({text_to_edtf(meant)}): {found[0]} to {found[-1]}, {len(found)} days")
print("four seasons:", sum(len(days(f"2026-{season}")) for season in (21, 22, 23, 24)), "days")
print("four quarters:", sum(len(days(f"2026-{quarter}")) for quarter in (33, 34, 35, 36)), "days")
print("southern summer:", len(days("2026-30")), "days")
print("until winter 2026:", days("2026/2026-24")[-1])
print("winter 2025/2026:", text_to_edtf("winter 2025/2026"))
PYTHON

env/bin/python seasons.py > seen

cat > expected <<'OUTPUT'
edtf 5.0.2
spring 2026 (2026-21): 2026-03-01 to 2026-05-31, 92 days
summer 2026 (2026-22): 2026-06-01 to 2026-08-31, 92 days
autumn 2026 (2026-23): 2026-09-01 to 2026-11-30, 91 days
winter 2026 (2026-24): 2026-12-01 to 2026-12-31, 31 days
four seasons: 306 days
four quarters: 365 days
southern summer: 31 days
until winter 2026: 2026-12-31
winter 2025/2026: [2025, 2026]
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: the seasons of edtf have other days.' >&2
  exit 1
fi
