"""A file of design tokens → what it says of a few names; all that comes out is a value that was understood, or a fault.

Every form that gemeenten publish is read: Style Dictionary (``value``), the Design Tokens format (``$value``), nested
names with bare values, and flat names (``utrechtLinkColor``). A reference such as ``{a.b.c}`` is followed to its end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from json.decoder import scanstring  # type: ignore[attr-defined]  # what reads a string and tells where it ends
from typing import TypeAlias

from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.bijlage import Bijlage
from uitvoeringskompas.reading.characters import place_in
from uitvoeringskompas.vast import Vast, field

Pad: TypeAlias = tuple[str, ...]

MOST_STEPS = 50
_REFERENCE = re.compile(r"\{([^{}]{1,200})\}")
_SIGNS = re.compile(r"[^a-z0-9]")
_SPACE = re.compile(r"[\s:,]*")
_VALUES = ("$value", "value")
_DARK = "color-scheme-dark/"
"""How sets of Tokens Studio for the dark begin."""


class Token(Vast):
    """A value under a name, with the steps that lead to it."""

    pad: Pad
    waarde: str

    @property
    def naam(self) -> str:
        """Return its name as an editor reads it."""
        return ".".join(step for step in self.pad if step not in _VALUES)


class Dood(Vast):
    """A reference that leads nowhere: from a token, to a name; ``is_kring`` when it comes back to itself."""

    token: Token
    naar: str
    is_kring: bool


class Tokenset(Vast):
    """All tokens of a file, by their names without signs and capitals."""

    bijlage: Bijlage
    tokens: Mapping[str, Token] = field(default_factory=dict)

    def find(self, naam: str) -> tuple[Token, str | Dood] | None:
        """Return the token with a name, and its value behind all references."""
        first = self.tokens.get(_fold(naam))
        if first is None:
            return None
        token, seen = first, {first.pad}
        while match := _REFERENCE.fullmatch(token.waarde):
            target = self.tokens.get(_fold(match[1].removesuffix(".value")))
            if target is None or target.pad in seen or len(seen) > MOST_STEPS:
                return first, Dood(token=token, naar=match[1], is_kring=target is not None)
            seen.add(target.pad)
            token = target
        return first, token.waarde

    def location(self, token: Token) -> Location:
        """Return where the value of a token stands."""
        return place_in(self.bijlage.text, find_place(self.bijlage.text, token.pad), self.bijlage.file)


def read_tokens(bijlage: Bijlage) -> Tokenset:
    """Return the tokens of a file; none when there are none in it."""
    return Tokenset(bijlage=bijlage, tokens={_fold(token.naam): token for token in _walk(bijlage.data)})


def _walk(data: object) -> Iterator[Token]:
    """Yield every token; of one that is written twice (in two sets of Tokens Studio) the last counts."""
    todo: list[tuple[Pad, object]] = [((), data)]
    while todo:
        pad, value = todo.pop()
        if isinstance(value, dict):
            todo += [((*pad, step), child) for step, child in reversed(list(_look_inside(value)))]
        elif pad and isinstance(value, str | int | float) and not isinstance(value, bool):
            yield Token(pad=pad, waarde=str(value).strip())


def _look_inside(found: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield what a group holds, or the one value of a token; sets for the dark are left to who made the light ones."""
    key = next((key for key in _VALUES if key in found), "")
    value = found.get(key)
    if key:
        yield key, value.get("hex") if isinstance(value, dict) else value
    else:
        yield from ((each, found[each]) for each in found if not each.startswith(("$", _DARK)))


def _fold(naam: str) -> str:
    """Return a name without signs and capitals, and without the name of a set (``brand/kleur``) before it."""
    first, _, rest = naam.partition(".")
    return _SIGNS.sub("", (rest if "/" in first else naam).lower())


def find_place(text: str, pad: Pad) -> int:
    """Return where in a JSON text the value behind these keys begins; where the nearest one does, when it is not."""
    place = _skip(text, 0)
    for step in pad:
        found = _find_key(text, place, step)
        if found is None:
            break
        place = found
    return place


def _find_key(text: str, place: int, step: str) -> int | None:
    """Return where the last value behind a key of the object that begins here stands."""
    found = None
    place = _skip(text, place + 1)
    while text[place : place + 1] == '"':
        key, place = scanstring(text, place + 1, True)  # noqa: FBT003 -- strict
        place = _skip(text, place)
        found = place if key == step else found
        _, place = json.JSONDecoder().raw_decode(text, place)
        place = _skip(text, place)
    return found


def _skip(text: str, place: int) -> int:
    match = _SPACE.match(text, place)
    return match.end() if match else place
