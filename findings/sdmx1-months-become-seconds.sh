#!/usr/bin/env bash
# sdmx1 turns the months of an SDMX file into the first twelve seconds of the year.
#
# Version  sdmx1 2.28.0, pandas 3.1.1
# Guess    A library for SDMX knows SDMX's own spelling of a period. If it did not, it would stop, as it does at
#          half-years and weeks (2026-S1, 2026-W01).
# Seen     to_pandas(…, datetime="TIME_PERIOD") hands the text to pandas, which takes the M of 2026-M03 for minutes and
#          seconds and the T of 2026-T3 for nothing: March is 2026-01-01 00:00:03, December 00:00:12, the third period
#          of four months begins on 1 March instead of 1 September. Quarters are right. Asked for months (freq "M"),
#          March and December are both 2026-01.
# Source   SDMX 2.1 technical notes, "Time Period Types" (reporting month M01…M12, reporting trimester T1…T3); the
#          guide of sdmx1, "Convert SDMX data to pandas objects"
# Matters  Figures of statistics offices come as SDMX. A table by year looks right, a chart by month has one point in
#          January, and a sum per month puts a whole year in the first. Read the periods as text and translate them in
#          a table of one's own.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv env
env/bin/python -m pip install --quiet --disable-pip-version-check sdmx1==2.28.0 pandas==3.1.1

cat > data.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<mes:GenericData xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
    xmlns:gen="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic"
    xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common">
  <mes:Header>
    <mes:ID>bezoeken</mes:ID>
    <mes:Test>true</mes:Test>
    <mes:Prepared>2027-01-15T00:00:00</mes:Prepared>
    <mes:Sender id="voorbeeld"/>
    <mes:Structure structureID="S" dimensionAtObservation="TIME_PERIOD">
      <com:Structure><Ref agencyID="VOORBEELD" id="BEZOEKEN" version="1.0"/></com:Structure>
    </mes:Structure>
  </mes:Header>
  <mes:DataSet structureRef="S" action="Replace">
    <gen:Series>
      <gen:SeriesKey><gen:Value id="REGIO" value="GM0000"/></gen:SeriesKey>
      <gen:Obs><gen:ObsDimension value="2026-M03"/><gen:ObsValue value="103"/></gen:Obs>
      <gen:Obs><gen:ObsDimension value="2026-M12"/><gen:ObsValue value="112"/></gen:Obs>
      <gen:Obs><gen:ObsDimension value="2026-T3"/><gen:ObsValue value="203"/></gen:Obs>
      <gen:Obs><gen:ObsDimension value="2026-Q3"/><gen:ObsValue value="303"/></gen:Obs>
    </gen:Series>
  </mes:DataSet>
</mes:GenericData>
XML

cat > periods.py <<'PYTHON'
from importlib.metadata import version

import sdmx

data = sdmx.read_sdmx("data.xml").data[0]
as_text = sdmx.to_pandas(data).index.get_level_values("TIME_PERIOD")
as_moment = sdmx.to_pandas(data, datetime="TIME_PERIOD").index
as_month = sdmx.to_pandas(data, datetime={"dim": "TIME_PERIOD", "freq": "M"}).index

print(f"sdmx1 {version('sdmx1')}, pandas {version('pandas')}")
for text, moment, month in zip(as_text, as_moment, as_month, strict=True):
    print(f"{text}: {moment} (by month {month})")
PYTHON

env/bin/python periods.py > seen

cat > expected <<'OUTPUT'
sdmx1 2.28.0, pandas 3.1.1
2026-M03: 2026-01-01 00:00:03 (by month 2026-01)
2026-M12: 2026-01-01 00:00:12 (by month 2026-01)
2026-T3: 2026-03-01 00:00:00 (by month 2026-03)
2026-Q3: 2026-07-01 00:00:00 (by month 2026-07)
OUTPUT

cat seen
if ! diff -u expected seen; then
  echo 'Changed: sdmx1 reads the periods of an SDMX file in another way.' >&2
  exit 1
fi
