"""Dutch as the Common Locale Data Repository describes it: read once, for dates, numbers and enumerations."""

from __future__ import annotations

from babel import Locale

NEDERLANDS = Locale.parse("nl_NL")  # with the country, since that tells which week is the first of a year
