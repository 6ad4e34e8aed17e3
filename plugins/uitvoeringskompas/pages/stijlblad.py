"""The style sheet of a house style: written by us, from colours and names that were understood, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.palet import Palet
from uitvoeringskompas.model.tokentabel import GRONDEN, KLEUREN, LETTERS

EIGEN = "Huisstijl"
"""How a letter is called that a gemeente brings itself."""
GENERIC = frozenset({"serif", "sans-serif", "monospace", "system-ui"})
REST = ("Reserve", "system-ui", "sans-serif")
"""What comes behind every letter: the reader's own."""


def write_stijlblad(palet: Palet, letter: str = "") -> str:
    """Return the rules that set the variables of our style; ``letter`` is the address of a letter of their own.

    A ground is set in our own frame only: in Material's the ground is Material's.
    """
    return "".join(_write(palet, letter))


def _write(palet: Palet, letter: str) -> Iterator[str]:
    if letter:
        own = {"font-family": f'"{EIGEN}"', "font-display": "swap", "src": f'url("{letter}") format("woff2")'}
        yield from _write_rule("@font-face", own)
    both = {naam: f"light-dark({palet.licht[naam]}, {palet.donker[naam]})" for naam in palet.licht}
    grounds = {rol.variabele: both[rol.variabele] for rol in GRONDEN}
    yield from _write_rule(".kompas-raam.kompas-raam, .kompas-raam .kompas.kompas", grounds)
    colours = {rol.variabele: both[rol.variabele] for rol in KLEUREN}
    letters = {naam: ", ".join(map(_quote, stack)) for naam, stack in _list_letters(palet, letter).items()}
    yield from _write_rule(".kompas-raam.kompas-raam, .kompas.kompas", {**colours, **letters})
    material = {naam: f"var({rol.variabele})" for rol in KLEUREN for naam in rol.material}
    yield from _write_rule(".kompas.kompas", material)


def _list_letters(palet: Palet, letter: str) -> dict[str, tuple[str, ...]]:
    own = (EIGEN,) if letter else ()
    namen = [rol.variabele for rol in LETTERS if letter or rol.variabele in palet.letters]
    return {naam: (*own, *palet.letters.get(naam, ()), *REST) for naam in namen}


def _quote(naam: str) -> str:
    return naam if naam.lower() in GENERIC else f'"{naam}"'


def _write_rule(selector: str, values: Mapping[str, str]) -> Iterator[str]:
    if values:
        yield f"{selector} {{\n"
        yield from (f"  {naam}: {value};\n" for naam, value in values.items())
        yield "}\n"
