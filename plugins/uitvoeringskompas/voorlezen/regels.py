"""The data of one file as lines: a field on a line, a sentence on a line, a heading above each thing in a list.

A heading begins its line and all else is indented, so that git names the heading above a change. What stands in a list
comes behind the fields around it, in the order of the file: no line moves when another is added.
"""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.reading.blanks import is_blank
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.eerste_zin import list_sentences
from uitvoeringskompas.taal.kort import MOST_TOLD, cut_at_word, shorten
from uitvoeringskompas.taal.zin import quote, write_reeks
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.voorlezen.veld import Leesveld

_STEP = "  "
_ID = "id"
MOST_KENMERKEN = 3
"""Values by which a thing without a name is called."""


class _Ding(Vast):
    """What stands below one heading: the whole file, or a thing in a list.

    ``onder`` begins the headings of the things in it. ``naamsleutel`` is the key whose value the heading holds whole.
    """

    kop: str
    onder: str
    naamsleutel: str
    veld: Leesveld
    value: Value


def read_aloud(veld: Leesveld, data: dict[str, Value]) -> Iterator[str]:
    """Yield the lines of a whole file, of the kind that ``veld`` describes."""
    naam, sleutel = _title(veld, data)
    kop = write_reeks((veld.titel, quote(naam) if naam else ""), " ")
    yield from _read_ding(_Ding(kop=kop, onder="", naamsleutel=sleutel, veld=veld, value=data))


def _read_ding(ding: _Ding) -> Iterator[str]:
    yield ding.kop
    inside: list[_Ding] = []
    if isinstance(ding.value, list):
        yield from _read_list(ding, ding.veld, ding.value, ding.veld.titel, inside)
    elif isinstance(ding.value, dict):
        yield from _read_block(ding, ding.veld, ding.value, "", inside)
    for other in inside:
        yield ""
        yield from _read_ding(other)


def _read_block(ding: _Ding, veld: Leesveld, data: dict[str, Value], above: str, inside: list[_Ding]) -> Iterator[str]:
    """Yield the lines of a block and of the blocks in it; what gets a heading of its own is put ``inside``."""
    for part, value in veld.in_order(data):
        titel = f"{above}{part.titel}"
        if isinstance(value, dict) and value:
            yield from _read_block(ding, part, value, _before(titel), inside)
        elif isinstance(value, list) and value:
            yield from _read_list(ding, part, value, titel, inside)
        elif above or part.key != ding.naamsleutel:
            yield from _read_value(part, value, titel)


def _read_list(ding: _Ding, veld: Leesveld, values: list[Value], titel: str, inside: list[_Ding]) -> Iterator[str]:
    """Yield the plain values of a list, each on a line; the things in it are put ``inside``."""
    plain = [value for value in values if not _holds_something(value)]
    if plain:
        yield f"{_STEP}{titel}:"
    for value in plain:
        first, *others = veld.item.write(value).splitlines() or [""]
        yield f"{_STEP * 2}- {first}"
        yield from (f"{_STEP * 3}{line}".rstrip() for line in others)
    inside.extend(_make_ding(f"{ding.onder}{titel}", veld.item, value) for value in values if _holds_something(value))


def _make_ding(kop: str, veld: Leesveld, value: Value) -> _Ding:
    naam, sleutel = ("", "")
    if isinstance(value, dict):
        naam, sleutel = _title(veld, value)
        naam = naam or write_reeks(_list_kenmerken(veld, value)) or _write_plain(veld, value, _ID)
    named = f"{kop}: {quote(naam)}" if naam else kop
    return _Ding(kop=named, onder=_before(named), naamsleutel=sleutel, veld=veld, value=value)


def _before(kop: str) -> str:
    """Return how a heading begins what stands in it: cut off, so that no name is repeated at any length."""
    return f"{cut_at_word(kop, MOST_TOLD)} – "


def _read_value(veld: Leesveld, value: Value, titel: str) -> Iterator[str]:
    """Yield one value behind its title; a text of sentences below it, in which the lines of the editor are kept."""
    words = veld.write(value)
    if is_blank(value) or not (veld.is_proza or "\n" in words):
        yield f"{_STEP}{titel}: {words}"
        return
    yield f"{_STEP}{titel}:"
    for line in words.rstrip().split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        yield from (f"{_STEP * 2}{indent}{zin}".rstrip() for zin in [*list_sentences(line.strip())] or [""])


def _title(veld: Leesveld, data: dict[str, Value]) -> tuple[str, str]:
    """Return the name of a block, if it has one, and the key whose value that is to the letter, if it is."""
    for key in veld.naamsleutels:
        words = _write_plain(veld, data, key)
        if words:
            is_whole = isinstance(data[key], str) and words == veld.of_key(key).write(data[key])
            return words, key if is_whole else ""
    return "", ""


def _list_kenmerken(veld: Leesveld, data: dict[str, Value]) -> list[str]:
    told = [_write_plain(veld, data, key) for key in veld.kenmerken if key != _ID]
    return [words for words in told if words][:MOST_KENMERKEN]


def _write_plain(veld: Leesveld, data: dict[str, Value], key: str) -> str:
    """Return a value on one line; empty when there is none, or when it is more than a value."""
    value, part = data.get(key), veld.of_key(key)
    if is_blank(value) or _holds_something(value):
        return ""
    words = part.write(value)
    return shorten(words) if part.is_proza or "\n" in words else words


def _holds_something(value: Value) -> bool:
    return isinstance(value, dict | list) and bool(value)
