"""Reads a style sheet as far as tests ask: its rules with what stands around them, and the selectors of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PIECE = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[{};]|[^{};\"']+|[\"']", re.DOTALL)
_HOLDS_RULES = ("@media", "@supports", "@container", "@layer", "@scope")


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A rule: what it selects (or an at-rule by its name), its declarations, and the conditions around it."""

    prelude: str
    declarations: tuple[tuple[str, str], ...]
    conditions: tuple[str, ...]

    @property
    def is_at_rule(self) -> bool:
        """Whether it defines something, as ``@font-face`` does, and selects nothing."""
        return self.prelude.startswith("@")

    @property
    def selectors(self) -> tuple[str, ...]:
        """What it selects, one for each comma that is not inside brackets."""
        return () if self.is_at_rule else tuple(_split(self.prelude, ","))


def read_rules(text: str) -> Iterator[Rule]:
    """Yield every rule of the sheet, those inside ``@media`` and the like too."""
    heads: list[str] = []
    held: list[str] = []
    pending = ""
    for piece in _PIECE.findall(_COMMENT.sub(" ", text)):
        if piece == "{":
            before, mark, head = pending.rpartition(";")
            heads.append(" ".join(head.split()))
            held.append(before + mark)
            pending = ""
        elif piece == "}":
            head, body, pending = heads.pop(), pending, held.pop()
            if not head.startswith(_HOLDS_RULES):
                yield Rule(prelude=head, declarations=tuple(_declarations(body)), conditions=tuple(heads))
        else:
            pending += piece
    if heads or pending.rpartition(";")[2].strip():
        raise AssertionError(f"a brace is missing near {(heads or [pending])[-1]!r}")


def _declarations(body: str) -> Iterator[tuple[str, str]]:
    for declaration in _split(body, ";"):
        name, _, value = declaration.partition(":")
        if value:
            yield name.strip(), " ".join(value.split())


def _split(text: str, mark: str) -> Iterator[str]:
    """Yield the parts between these marks, where a mark inside brackets or quotes does not count."""
    depth, part = 0, ""
    for piece in re.findall(r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|.", text, re.DOTALL):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(piece, 0)
        if piece == mark and not depth:
            yield part.strip()
            part = ""
        else:
            part += piece
    if part.strip():
        yield part.strip()
