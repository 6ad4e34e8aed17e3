"""Names in the order in which a Dutch reader looks for them. The page of terms on the site tells the rule."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TypeAlias

from uitvoeringskompas.taal.bedoeld import fold

Part: TypeAlias = tuple[int, Decimal, str]
Place: TypeAlias = tuple[tuple[tuple[Part, ...], ...], str, str]
"""Where a name stands among others: its words, and what decides between names with the same words."""

ZONDER_LETTER = "0-9"
_ARTICLE = re.compile(r"\W*['’‘`][st][\s-]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_BETWEEN_WORDS = re.compile(r"[\s/–—-]+")
_SILENT = re.compile(r"(?<![0-9])[.,]|[.,](?![0-9])|[^\w.,]|_")
_THOUSANDS = re.compile(r"(?<![0-9.])([0-9]{1,3}(?:\.[0-9]{3})+)(?![0-9.])")
_NUMBER = re.compile(r"([0-9]+(?:[.,][0-9]+)?)")
_NOTHING = Decimal(0)


def place_in_alfabet(naam: str) -> Place:
    """Return the place of a name in the Dutch alphabet, to sort by.

    Accents, capitals and signs do not count, except between names that are else the same: Éénhoorn stands at the e. The
    articles 's and 't are passed over, as in a telephone directory: 's-Hertogenbosch stands at the h. De, Het and Den
    count, as they do in every list of gemeenten: De Bilt stands at the d. Names are compared word by word (Den Haag
    before Denekamp), numbers by their value (Wijk 2 before Wijk 10) and before letters; ij is an i and a j.
    """
    plain = fold(naam).translate(_LETTERS)
    article = _ARTICLE.match(plain)
    words = (_weigh(_SILENT.sub("", word)) for word in _BETWEEN_WORDS.split(plain[article.end() if article else 0 :]))
    return tuple(word for word in words if word), unicodedata.normalize("NFD", naam.casefold()), naam


def letter_of(place: Place) -> str:
    """Return the letter under which a reader looks for a name, given its place: ’s-Hertogenbosch stands at the h.

    A name that begins with no letter stands under ``ZONDER_LETTER``.
    """
    words, *_ = place
    first = words[0][0][2][:1] if words else ""
    return first if "a" <= first <= "z" else ZONDER_LETTER


def _weigh(word: str) -> tuple[Part, ...]:
    """Return the letters and the numbers of a word, as they are compared."""
    plain = _THOUSANDS.sub(lambda match: match[0].replace(".", ""), word)
    return tuple(
        (0, Decimal(part.replace(",", ".")), "") if is_number else (1, _NOTHING, part)
        for place, part in enumerate(_NUMBER.split(plain))
        for is_number in (place % 2 == 1,)
        if part
    )
