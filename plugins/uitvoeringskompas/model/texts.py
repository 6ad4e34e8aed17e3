"""The files that knowledge is made of, as text: who needs no more than these waits for no fields and no records."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.vast import Vast


class Texts(Vast):
    """The files that knowledge is made of, as they were written: each by its stem or name."""

    schemas: Mapping[str, str]
    codelijsten: Mapping[str, str]
    leidraad: bytes
    koers: bytes
    meldingen: str
    templates: Mapping[str, str]
    herindelingen: str
    ligging: str
    persoonsgegevens: str
    kolommen: str
