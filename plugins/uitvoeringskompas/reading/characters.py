"""Characters that nobody sees: which are refused wherever they stand, and which may stand where they do something.

The first are the characters that Unicode calls default ignorable (DerivedCoreProperties.txt, Unicode 17.0), with those
that turn text around, blank fillers, and numbers that are no character. Text can be hidden in them from who reviews a
plan. A few have a use in a language or an emoji: those stay where their neighbours give them one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.vast import Vast

MAX_PROBLEMS = 10
"""A file that is not text at all gets no more complaints than this."""

_REFUSED = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # joiners and fillers
    "\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\uffa0\ufff0-\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff"  # tags, selectors and private use
)
_NO_CHARACTER = "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 14))
_EMOJI_OTHER = frozenset("‼⁉〰\N{INFORMATION SOURCE}")
_KEYS = frozenset("#*0123456789")
_KEYCAP = "\N{COMBINING ENCLOSING KEYCAP}"
_SELECTORS = "\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"
_VIRAMA = 9


def _splits_a_word(before: str, behind: str) -> bool:
    """Tell whether a hyphen shows where a long word may be broken off, as Dutch words often must be."""
    return _is_of_word(before) and _is_of_word(behind)


def _shapes_letters(before: str, behind: str) -> bool:
    """Tell whether it tells letters how to join, as Persian, Kurdish and the languages of India need (UAX #31)."""
    if _VIRAMA in {unicodedata.combining(each) for each in before + behind}:
        return True
    return (
        unicodedata.bidirectional(before or " ") in {"AL", "NSM"} and unicodedata.bidirectional(behind or " ") == "AL"
    )


def _joins(before: str, behind: str) -> bool:
    """Tell whether it makes one emoji of two, or joins letters."""
    is_emoji = _is_picture(behind) and (_is_picture(before) or before == _SELECTORS[1])
    return is_emoji or _shapes_letters(before, behind)


def _selects(before: str, behind: str) -> bool:
    """Tell whether it says that a sign is a picture or a letter: ``❤️``, ``1️⃣``."""
    return _is_picture(before) or before in _EMOJI_OTHER or (before in _KEYS and behind == _KEYCAP)


def _is_in_braille(before: str, behind: str) -> bool:
    """Tell whether an empty cell of braille stands beside another cell."""
    return any("\u2801" <= each <= "\u28ff" for each in before + behind)


_USES: Mapping[str, Callable[[str, str], bool]] = {
    "\N{SOFT HYPHEN}": _splits_a_word,
    "\N{ZERO WIDTH NON-JOINER}": _shapes_letters,
    "\N{ZERO WIDTH JOINER}": _joins,
    "\N{VARIATION SELECTOR-15}": _selects,
    "\N{VARIATION SELECTOR-16}": _selects,
    "\N{BRAILLE PATTERN BLANK}": _is_in_braille,
}
"""What has a use, and whether its neighbours (empty at the end of the text) give it one."""

_UNSEEN = re.compile(f"[{_REFUSED}{_NO_CHARACTER}{''.join(_USES)}]")


class Unseen(Vast):
    """Characters beside each other that are refused: where the first stands, and all of them."""

    index: int
    characters: str


def find_unseen(text: str) -> Iterator[Unseen]:
    """Yield what is refused in a text, once for all that stand beside each other."""
    start = end = 0
    for match in _UNSEEN.finditer(text):
        use = _USES.get(match.group())
        if use and use(text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]):
            continue
        if match.start() != end or start == end:
            if start != end:
                yield Unseen(index=start, characters=text[start:end])
            start = match.start()
        end = match.end()
    if start != end:
        yield Unseen(index=start, characters=text[start:end])


def show_unseen(text: str) -> str:
    """Return the text with a sign that everybody sees for each character that is refused."""
    parts, kept = [], 0
    for found in find_unseen(text):
        parts += [text[kept : found.index], "\N{REPLACEMENT CHARACTER}" * len(found.characters)]
        kept = found.index + len(found.characters)
    return "".join((*parts, text[kept:]))


def unseen_problems(text: str, file: str, most: int = MAX_PROBLEMS) -> tuple[Problem, ...]:
    """Return a problem for every place with characters that are refused, ``most`` at the utmost."""
    problems: list[Problem] = []
    for found in find_unseen(text):
        if len(problems) == most:
            break
        problems.append(unseen_problem(found, place_in(text, found.index, file)))
    return tuple(problems)


def unseen_problem(found: Unseen, location: Location, where: str = "Hier") -> Problem:
    """Return the problem of characters that are refused; ``where`` begins the sentence."""
    first, several = _name(found.characters[0]), len(found.characters)
    if unicodedata.category(found.characters[0]) == "Co":
        message = (
            f"{where} staat een teken zonder vaste betekenis, dat niet mag: {first}. Typ het teken dat je bedoelt."
        )
    elif several > 1:
        message = f"{where} staan {several} onzichtbare tekens die niet mogen; het eerste is {first}. Haal ze weg."
    elif found.characters in _USES:
        message = f"{where} staat een onzichtbaar teken dat op deze plek niets doet: {first}. Haal het weg."
    else:
        message = f"{where} staat een onzichtbaar teken dat niet mag: {first}. Haal het weg."
    return Problem(location=location, code="tekst-verboden-teken", message=message)


def place_in(text: str, index: int, file: str) -> Location:
    """Return the line and column of the character with this index; a line ends with LF, CR LF or CR."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return Location(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _name(character: str) -> str:
    """Return the number and, if there is one, the Unicode name of a character that cannot be shown."""
    nameless = {"Cc": "stuurteken", "Co": "teken voor eigen gebruik"}.get(unicodedata.category(character), "geen teken")
    return f"U+{ord(character):04X} ({unicodedata.name(character, nameless)})"


def _is_of_word(character: str) -> bool:
    return character == "-" or (character != "" and unicodedata.category(character)[0] in "LMN")


def _is_picture(character: str) -> bool:
    return character != "" and unicodedata.category(character) in {"So", "Sm", "Sk"}
