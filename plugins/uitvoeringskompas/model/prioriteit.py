"""A choice of the policy: what gets attention first."""

from __future__ import annotations

from uitvoeringskompas.model.afkomst import Herleidbaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.proza import Proza


class Prioriteit(Herleidbaar):
    """A priority of a nota or, when there is no nota, of a programme. Guideline A4."""

    id: str
    titel: str
    omschrijving: Proza | None = None
    themas: tuple[Code, ...] = ()
    doelgroepen: tuple[Code, ...] = ()
    nummers: tuple[str, ...] = ()
    namen: tuple[str, ...] = ()
