"""The closed lists of codes: which codes there are, what they are called and what they mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Self, TypeAlias

from uitvoeringskompas.reading.events import parse
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.zin import lower_first


class Code(str):
    """A code of a closed list, as it stands in a plan, that knows what it is called.

    ``synoniemen`` are other words that editors use for it; they are asked about, and never taken for the code.
    ``meervoud`` is what several are called together, when that differs: "3 lopen".
    """

    __slots__ = ("is_eigennaam", "letter", "meervoud", "naam", "synoniemen", "uitleg")

    naam: str
    uitleg: str
    letter: str  # that some lists give their codes
    is_eigennaam: bool
    synoniemen: tuple[str, ...]
    meervoud: str

    def __new__(  # noqa: PLR0913 -- all that a list says of a code
        cls,
        code: str,
        *,
        naam: str,
        uitleg: str = "",
        letter: str = "",
        is_eigennaam: bool = False,
        synoniemen: tuple[str, ...] = (),
        meervoud: str = "",
    ) -> Self:
        """Return the code with its words."""
        self = super().__new__(cls, code)
        self.naam, self.uitleg, self.letter, self.is_eigennaam = naam, uitleg, letter, is_eigennaam
        self.synoniemen, self.meervoud = synoniemen, meervoud
        return self

    @property
    def in_zin(self) -> str:
        """Return the name as it stands in the middle of a sentence: a proper name keeps its capital."""
        return self.naam if self.is_eigennaam else lower_first(self.naam)

    def tel(self, aantal: int) -> str:
        """Return of how many this is said: "1 loopt", "3 lopen", "2 afgerond"."""
        return f"{aantal} {self.in_zin if aantal == 1 else self.meervoud or self.in_zin}"


Codelijst: TypeAlias = Mapping[str, Code]
"""A list by code, in its own order."""


class Leeslijst(Mapping[str, Code]):
    """A code list that is read at the first question: there are eighty, and few are asked for at once."""

    def __init__(self, read: Callable[[], Codelijst]) -> None:
        """Take what reads it."""
        self._read = read

    @cached_property
    def _codes(self) -> Codelijst:
        return self._read()

    def __getitem__(self, code: str) -> Code:
        return self._codes[code]

    def __contains__(self, code: object) -> bool:
        return code in self._codes

    def __iter__(self) -> Iterator[str]:
        return iter(self._codes)

    def __len__(self) -> int:
        return len(self._codes)


def make_codelijst(naam: str, text: str, *, is_eigennaam: bool = False) -> Codelijst:
    """Return a code list from its YAML; raise ValueError when it is not what our own tests promise."""
    file = f"schema/codelijsten/{naam}.yaml"
    parsed = parse(text, file)
    if parsed.problems or not isinstance(parsed.data, list):
        raise ValueError(f"{file}: {[str(problem) for problem in parsed.problems]}")
    codes = (_make_code(entry, file, is_eigennaam=is_eigennaam) for entry in parsed.data)
    return {str(code): code for code in codes}


def _make_code(entry: Value, file: str, *, is_eigennaam: bool) -> Code:
    if not isinstance(entry, dict) or not {"code", "naam"} <= entry.keys():
        raise ValueError(f"{file}: {entry!r} has no code and naam")
    return Code(
        str(entry["code"]),
        naam=str(entry["naam"]),
        uitleg=str(entry.get("uitleg") or ""),
        letter=str(entry.get("letter") or ""),
        meervoud=str(entry.get("meervoud") or ""),
        is_eigennaam=is_eigennaam,
        synoniemen=tuple(map(str, synoniemen)) if isinstance(synoniemen := entry.get("synoniemen"), list) else (),
    )
