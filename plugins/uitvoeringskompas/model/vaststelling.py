"""Adoption: what bodies are asked to decide, and which of them decided what about a nota or programme, and when."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


class Beslispunt(Record):
    """One point of what a body is asked to decide, as it is proposed; whether that was decided is told elsewhere."""

    orgaan: Code  # orgaan
    voorstel: Proza
    toelichting: Proza | None = None


class Besluit(Record):
    """One decision of one body: adoption, taking note, consent … Guideline A6, A7."""

    orgaan: Code  # orgaan
    soort: Code  # besluitsoort
    datum: Momenttekst | None = None
    zaaknummer: str | None = None
    url: str | None = None
    toelichting: Proza | None = None


class Vaststelling(Record):
    """How far adoption has come, with the decisions, also when sources contradict each other. Guideline A6."""

    stand: Code  # vaststellingsstand
    besluiten: tuple[Besluit, ...] = ()
    voorwaarden: Proza | None = None
    toelichting: Proza | None = None
