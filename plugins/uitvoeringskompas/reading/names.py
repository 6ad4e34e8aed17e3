"""Names of folders and files: which may be used, and what the right form of a wrong one is."""

from __future__ import annotations

import re
import unicodedata

from slugify import slugify

MAX_LENGTH = 80
"""Of a name in an address; a path on Windows has 260 characters in all."""

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)

RESERVED = frozenset(
    {
        "assets", "begrippen", "data", "doelgroepen", "huisstijl", "inbedden", "interventies", "kalender", "leidraad",
        "partijen", "pijlers", "provincies", "regios", "search", "themas", "toegankelijkheid", "uitleg", "zoeken",
    }
)  # fmt: skip
"""Addresses at the top of the site that are not a publisher's."""


WORDS = {
    "&": "en", "+": "plus", "%": "procent", "‰": "promille", "€": "euro", "°": "graden", "=": "is", "±": "ongeveer",
    "≥": "vanaf", "≤": "tot en met", ">": "boven", "<": "onder", "×": "x", "™": "", "®": "", "©": "", "℠": "",
}  # fmt: skip
"""Signs that tell one name from another, as they are read aloud; a mark of trade is no part of a name."""

_SIGN = re.compile("|".join(map(re.escape, WORDS)))
_APOSTROPHE = re.compile(r"['’‘`\u00b4\u02bc]")
_FRACTION = re.compile(r"([0-9]*)([¼-¾⅐-⅞])")
_THOUSANDS = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9.])", re.ASCII)
_MINUS = re.compile(r"(?<!\S)[-−](?=[0-9])", re.ASCII)


def is_kebab(name: str) -> bool:
    """Tell whether a name is lower-case letters, digits and single hyphens, and not too long."""
    return len(name) <= MAX_LENGTH and KEBAB.fullmatch(name) is not None


def kebab(name: str) -> str:
    """Return the nearest name in kebab-case; empty when nothing of the name can be kept.

    An id is for ever, so what tells two names apart stays in it: numbers by their value (``1,5 jaar`` is ``1-5-jaar``,
    ``2½`` is ``2-5``, ``1.000`` is ``1000``) and signs as words (``≥ 18`` is ``vanaf-18``). How an apostrophe was typed
    is no difference: ``foto’s`` and ``foto's`` are ``fotos``.
    """
    name = _THOUSANDS.sub(lambda match: match[0].replace(".", ""), _APOSTROPHE.sub("", name))
    name = _MINUS.sub("min ", _FRACTION.sub(_write_fraction, name))
    name = _SIGN.sub(lambda match: f" {WORDS[match[0]]} ", name).replace(",", "-")
    return slugify(name, max_length=MAX_LENGTH, word_boundary=True)


def _write_fraction(match: re.Match[str]) -> str:
    """Return a number with a fraction in decimals; one that has none, as ⅓, as numerator and denominator."""
    part = format(unicodedata.numeric(match[2]), "f").rstrip("0")
    if part.startswith("0.") and float(part) == unicodedata.numeric(match[2]):
        return f"{match[1] or 0}-{part.removeprefix('0.')}"
    return f"{match[1]} {unicodedata.normalize('NFKD', match[2]).replace(chr(0x2044), '-')}"


def shown(name: str) -> str:
    """Return a name of a file as it can be printed: bytes that are no text and control characters as an escape."""
    if name.isprintable():
        return name
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in name)
