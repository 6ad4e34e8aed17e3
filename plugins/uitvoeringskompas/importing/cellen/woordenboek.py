"""Names and the other words for them → what they stand for, whatever their case, accents and signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from uitvoeringskompas.model.codelijst import Codelijst
from uitvoeringskompas.taal.bedoeld import find_nearest, fold_name


class Woordenboek:
    """What names mean; of a name that means two things it is the first."""

    def __init__(self, namen: Iterable[tuple[str, str]]) -> None:
        """Take pairs of a name and what it stands for."""
        self._namen = tuple(namen)

    @cached_property
    def _gevouwen(self) -> Mapping[str, str]:
        return {_fold(naam): code for naam, code in reversed(self._namen)}

    def find(self, naam: str) -> str:
        """Return what a name stands for; empty when it is not known."""
        return self._gevouwen.get(_fold(naam), "")

    def nearest(self, naam: str) -> str | None:
        """Return the known name that looks most like this one."""
        return find_nearest(naam, (known for known, _ in self._namen))


def _fold(naam: str) -> str:
    """Return a name as it is compared: n.t.b. is ntb."""
    words = fold_name(naam)
    return words.replace(" ", "") if re.fullmatch(r"[a-z](?: [a-z])+", words) else words


def make_codewoorden(lijst: Codelijst) -> Woordenboek:
    """Return the words for every code of a list: its name, the code itself, and what editors call it."""
    codes = lijst.items()
    namen = [(code.naam, sleutel) for sleutel, code in codes] + [(sleutel, sleutel) for sleutel in lijst]
    return Woordenboek([*namen, *((woord, sleutel) for sleutel, code in codes for woord in code.synoniemen)])
