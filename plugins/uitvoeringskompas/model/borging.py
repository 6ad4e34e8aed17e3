"""How what works is kept: money, people, knowledge and quality."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record


class Borging(Record):
    """The plan for keeping the approach alive. Guideline L1 to L8, H7 to H9."""

    aanpak: Proza | None = None
    strategieen: tuple[Code, ...] = ()  # borgingstrategie
    start_op: Momenttekst | None = None
    vervanger: str | None = None  # a function
    overdracht: Proza | None = None
    contacten: Proza | None = None
    communicatiestrategie: Proza | None = None
    werkwijze: Proza | None = None
    werving_deelnemers: Proza | None = None
    vindplaats: str | None = None
    kwaliteit: Proza | None = None
    onderhoud: Proza | None = None


class Borgingsstap(Record):
    """What was done for borging during execution. Guideline L7."""

    wat: str
    moment: Momenttekst | None = None
