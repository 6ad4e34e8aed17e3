"""The words of made-up plans: names, goals, approaches, and sentences that come out the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml

T = TypeVar("T")


class Aanpak(NamedTuple):
    """Something that is done every year: its id, what it is called, and for which of the goals."""

    id: str
    titel: str
    doel: int


class Doel(NamedTuple):
    """A goal of the nota, with its figure: ids, what they are called, and the sign of the way it should go."""

    id: str
    titel: str
    prioriteit: str
    cijfer: str
    naam: str
    eenheid: str
    meer_is_beter: bool


_WORDS: dict[str, list[Any]] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
PRIORITEITEN: tuple[tuple[str, str, str, str], ...] = tuple(map(tuple, _WORDS["prioriteiten"]))
"""Id, what it is called, its themes and for whom."""
DOELEN = tuple(Doel(**each) for each in _WORDS["doelen"])
AANPAKKEN = tuple(Aanpak(**each) for each in _WORDS["aanpakken"])
PARTIJEN: tuple[tuple[str, str, str, str, str], ...] = tuple(map(tuple, _WORDS["partijen"]))
"""Id, name, kind, domain and sector."""


class Verteller:
    """Tells made-up things, the same for the same seed on every machine."""

    def __init__(self, *zaad: object) -> None:
        digest = sha256("/".join(map(str, zaad)).encode()).digest()
        self._random = random.Random(int.from_bytes(digest[:8], "big"))  # noqa: S311 -- not for secrets

    def getal(self, van: int, tot_en_met: int) -> int:
        """Return a whole number in a span."""
        return self._random.randint(van, tot_en_met)

    def kies(self, uit: Sequence[T]) -> T:
        """Return one of these."""
        return self._random.choice(uit)

    def greep(self, uit: Sequence[str], aantal: int) -> str:
        """Return some of these, as a list in YAML has them between its brackets."""
        return ", ".join(sorted(self._random.sample(uit, aantal)))

    def woord(self, lijst: str) -> str:
        """Return one of the words in a list."""
        return str(self.kies(_WORDS[lijst]))

    def kort(self) -> str:
        """Return a short sentence."""
        return f"{self._who_does_what()}."

    def zin(self) -> str:
        """Return a sentence of usual length, now and then one with a number."""
        if self.getal(1, 4) == 1:
            how, after = self.woord("hoe"), self.woord("na")
            return f"Vorig jaar deden {self.getal(12, 800)} mensen mee, {how}. {after}"
        begin, how = self._who_does_what(), self.woord("hoe")
        others, too = self.woord("aan_wie"), self.woord("hoe")
        return f"{begin} {how}, ook {others} {too}."

    def _who_does_what(self) -> str:
        return " ".join(map(self.woord, ("wie", "doet", "aan_wie")))

    def alinea(self, zinnen: int) -> str:
        """Return a paragraph of so many sentences."""
        return " ".join(self.zin() for _ in range(zinnen))


def names(aantal: int) -> list[str]:
    """Return the names of so many places, each another; with more than there are, those of the compass are added."""
    kaal = [f"{begin}{eind}" for eind in _WORDS["einde"] for begin in _WORDS["begin"]]
    streken = ("", "-Noord", "-Zuid", "-Oost", "-West", "-Binnen", "-Buiten", "-Boven", "-Beneden")
    return [f"{naam}{streek}" for streek in streken for naam in kaal][:aantal]
