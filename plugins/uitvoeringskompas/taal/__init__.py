"""Dutch as it is written: dates, moments, periods, money, numbers and enumerations. Knows words, and no model."""
