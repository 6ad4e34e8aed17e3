"""What is told of a building block: its name, its rule, the record behind it and examples to print."""

from __future__ import annotations

from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel


class Steen(Vast):
    """A building block; ``code`` is the record that a view makes of it, ``voorbeelden`` are printed as anywhere."""

    anker: str
    naam: str
    regel: str
    code: str = ""
    voorbeelden: tuple[Onderdeel, ...] = ()
