"""What is told of a building block: its name, its rule, the record behind it and examples to print."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel


@dataclass(frozen=True, kw_only=True, slots=True)
class Steen:
    """A building block; ``code`` is the record that a view makes of it, ``voorbeelden`` are printed as anywhere."""

    anker: str
    naam: str
    regel: str
    code: str = ""
    voorbeelden: tuple[Onderdeel, ...] = ()
