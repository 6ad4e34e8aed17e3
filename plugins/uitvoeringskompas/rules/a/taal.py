"""Whether a reader can follow the words. Guideline A1, A18."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.leidraad import Controle
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Vondst, find
from uitvoeringskompas.rules.zin import listed

AFKORTING = re.compile(r"(?<![\w-])[A-Z]{3,6}(?![\w-])")
"""Three to six capitals; shorter ones are often a number, an initial or a unit."""
ROMAN = frozenset({"III", "VII", "VIII", "XII", "XIII"})


def check_samenvatting(toets: Toets, controle: Controle) -> Iterator[Vondst]:
    """Find a summary of more words than people read."""
    nodig, aantal = controle.drempel("woorden"), len(toets.programma.samenvatting.split())
    if aantal > nodig:
        yield find(toets.programma.location_of("samenvatting"), aantal=aantal, nodig=nodig)


def check_afkortingen(toets: Toets, _controle: Controle) -> Iterator[Vondst]:
    """Find the abbreviations that neither the site nor the programme explains."""
    records = (toets.programma, *toets.interventies)
    found = {word for record in records for text in _texts(record.node.data) for word in AFKORTING.findall(text)}
    unknown = sorted(found - ROMAN - _explained(toets))
    if unknown:
        yield find(toets.programma.location_of("analyse", "begrippen"), namen=listed(unknown))


def _explained(toets: Toets) -> set[str]:
    analyse = toets.programma.analyse
    begrippen = {begrip.begrip for begrip in analyse.begrippen} if analyse else set()
    names = {word for partij in toets.publicatie.partijen.values() for word in AFKORTING.findall(partij.naam)}
    return begrippen | names | set(codelijst("afkorting"))


def _texts(value: object) -> Iterator[str]:
    """Yield every text in the data of a file that people read."""
    if isinstance(value, str):
        if "://" not in value:
            yield value
    elif isinstance(value, dict | list):
        inside: Iterable[object] = value.values() if isinstance(value, dict) else value
        for each in inside:
            yield from _texts(each)
