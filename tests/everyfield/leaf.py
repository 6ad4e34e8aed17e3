"""One value that was filled in, how a reader knows it, and what a reader gets from a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from html import unescape
from typing import TypeAlias

from tests.everyfield.world import PAST, TARGETS, Data, stem_of
from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.model import verwijzing
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.veld import Veld

Path: TypeAlias = tuple[str | int, ...]

_TAG = re.compile(r"<[^>]*>")
_ADDRESS = re.compile(r'href="([^"]*)"')
TOLD_OTHERWISE: Mapping[object, str] = {
    ("profiel", "herkomst"): "a banner says it in a sentence of its own",
    ("programma", "herkomst"): "a banner says it in a sentence of its own",
    ("programma", "begroting.totalen.stroom"): "a total is one of spending unless it says income",
    ("indicatoren", "indicatoren.streefwaarden.verandering_in"): "a sign: 10%, or a word: procentpunt",
    ("evaluatie", "resultaten.resultaat"): "a result that is not judged is named below the table",
    ("evaluatie", "factoren.risico"): "a risk that is not told about is named below the table",
    verwijzing.ReeksId: "a table calls a series by its short name",
    "was": "where two years are compared; without it the former thing is told as gone",
    "vervangt": "the same",
    "afgesplitst_van": "the same",
    bool: "a word or a sentence of its own",
    int: "a year stands in many places",
    Meetjaar: "the same",
}
"""What a page does not tell by the name of the value: it still has to change with the value."""


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """One value that was filled in: where it stands, and the words (any of them) by which a reader knows it."""

    file: str
    path: Path
    veld: Veld
    waarde: Data
    woorden: tuple[str, ...]
    is_required: bool

    def __str__(self) -> str:
        return f"{self.file}: {'.'.join(map(str, self.path))} = {self.waarde}"

    @property
    def is_unique(self) -> bool:
        """Tell whether its words stand nowhere else, so that reading them says that it is shown."""
        is_year = self.veld.kind in {int, Meetjaar} and 1990 <= self.waarde <= 2100
        return not is_year and self.veld.key not in PAST and self.veld.kind not in {bool, Code, *TARGETS}

    @property
    def is_named(self) -> bool:
        """Tell whether its words go from a page when the value goes."""
        told = TOLD_OTHERWISE.keys() & {self.veld.kind, self.veld.key, (stem_of(self.file), self.veld.pad)}
        return not told and not (self.is_required and self.veld.kind in TARGETS)


def without(data: Data, leaf: Leaf) -> Data:
    """Return a file in which the value is absent, or is another one where it may not be."""
    changed = deepcopy(data)
    around = changed
    for step in leaf.path[:-1]:
        around = around[step]
    key = leaf.path[-1]
    if leaf.veld.kind is bool:
        around[key] = not leaf.waarde
    elif not leaf.is_required:
        del around[key]
    else:
        other = _another(leaf)
        around[key] = [other] if leaf.veld.several else other
    return changed


def _another(leaf: Leaf) -> Data:
    if leaf.veld.kind is Code:
        codes = KNOWLEDGE.codelijst(leaf.veld.codelijst or "").values()
        return next(code for code in codes if leaf.woorden[1] not in code.in_zin)
    if leaf.veld.kind in TARGETS:
        return next(other for other in TARGETS[leaf.veld.kind] if other != leaf.waarde)
    return leaf.waarde + 1


def read_page(html: str) -> str:
    """Return what a reader gets from a page: its words, and the addresses that its links lead to."""
    words = unescape(_TAG.sub(" ", html))
    return " ".join((*words.split(), *map(unescape, _ADDRESS.findall(html)))).casefold()


def is_read(woord: str, text: str) -> bool:
    """Tell whether words stand in a text; a number or a day stands on its own, not inside a longer one."""
    woord = " ".join(woord.casefold().split())
    return woord in text and (not woord[0].isdigit() or bool(re.search(rf"(?<![\d.,]){re.escape(woord)}(?!\d)", text)))
