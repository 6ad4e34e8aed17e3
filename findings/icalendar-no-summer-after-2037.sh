#!/usr/bin/env bash
# icalendar adds "all missing timezones" to a calendar, and a meeting in July 2040 is an hour off.
#
# Version  icalendar 7.3.0; python-dateutil 4.0.0 reads the result as another program would
# Guess    The calendar is known when the time zone is added, so the time zone covers what is in it. Or it repeats by
#          rule (last Sunday of March), as calendar programs write it.
# Seen     add_missing_timezones() writes every change of the clock as a date of its own from 1970 to 2038 and then
#          stops, whatever the calendar holds. From there on it is winter: 10:00 in Amsterdam on 1 July 2040 has +01:00
#          instead of +02:00 for who reads the VTIMEZONE, icalendar included when it is told to use it. A comment in
#          the file says until when it holds.
# Source   icalendar's documentation, Calendar.add_missing_timezones (first_date, last_date); RFC 5545, 3.6.5 "Time
#          Zone Component"
# Matters  Dutch health policy has targets for 2040, and a calendar of milestones is a likely export. Own tests stay
#          green, as Python takes the zone by its name. Pass last_date behind the last event, or write days without a
#          clock.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check icalendar==7.3.0 python-dateutil==4.0.0 tzdata==2026.6

cat > summer.py <<'PYTHON'
from datetime import date, datetime
from importlib.metadata import version
from io import StringIO
from zoneinfo import ZoneInfo

from dateutil.tz import tzical
from icalendar import Calendar, Event

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def offset(moment):
    return f"{moment.utcoffset()}"


def show(said, **until):
    calendar = Calendar.new()
    for year in (2037, 2040):
        start = datetime(year, 7, 1, 10, tzinfo=AMSTERDAM)
        calendar.add_component(Event.new(summary="Evaluatie", start=start))
    calendar.add_missing_timezones(**until)
    lines = calendar.to_ical().decode().replace("\r\n ", "").replace("\r\n", "\n")
    by_dateutil = tzical(StringIO(lines)).get("Europe/Amsterdam")
    by_icalendar = calendar.timezones[0].to_tz(lookup_tzid=False)
    print(said)
    for event in calendar.events:
        clock = event.start.replace(tzinfo=None)
        read = [offset(clock.replace(tzinfo=zone)) for zone in (by_dateutil, by_icalendar)]
        print(f"  {clock}: meant {offset(event.start)}, read {read[0]} (dateutil) and {read[1]} (icalendar)")


for package in ("icalendar", "python-dateutil"):
    print(package, version(package))
show("as it comes")
show("with last_date", last_date=date(2041, 1, 1))
PYTHON

env/bin/python summer.py > seen

cat > expected <<'OUTPUT'
icalendar 7.3.0
python-dateutil 4.0.0
as it comes
  2037-07-01 10:00:00: meant 2:00:00, read 2:00:00 (dateutil) and 2:00:00 (icalendar)
  2040-07-01 10:00:00: meant 2:00:00, read 1:00:00 (dateutil) and 1:00:00 (icalendar)
with last_date
  2037-07-01 10:00:00: meant 2:00:00, read 2:00:00 (dateutil) and 2:00:00 (icalendar)
  2040-07-01 10:00:00: meant 2:00:00, read 2:00:00 (dateutil) and 2:00:00 (icalendar)
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: the time zone that icalendar writes ends at another moment.' >&2
  exit 1
fi
