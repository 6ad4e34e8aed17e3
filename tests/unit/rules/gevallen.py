"""All cases of all rules."""

from __future__ import annotations

from tests.unit.rules import (
    gevallen_identiteit,
    gevallen_inhoud,
    gevallen_jaren,
    gevallen_programma,
    gevallen_publicist,
    gevallen_tijd,
    gevallen_waarden,
)
from tests.unit.rules.geval import Case

CASES: tuple[Case, ...] = (
    *gevallen_identiteit.CASES,
    *gevallen_inhoud.CASES,
    *gevallen_jaren.CASES,
    *gevallen_programma.CASES,
    *gevallen_publicist.CASES,
    *gevallen_tijd.CASES,
    *gevallen_waarden.CASES,
)
