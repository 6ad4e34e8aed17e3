"""An SVG from outside → the same picture, written anew by us from what we understood of it, or where it goes wrong.

It is read here, since bytes become plain data in this room, and by expat, which knows the line and column of
everything and asks for nothing. Nothing of the original text is published: no comment, style, entity or declaration
can mean something else to a browser than it did to us.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from html import escape
from xml.parsers import expat

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.source import decode
from uitvoeringskompas.reading.svgtaal import (
    SHAPES,
    SVG,
    WORDED,
    XLINK,
    apply_rules,
    is_dropped,
    is_good,
    read_rules,
    read_style,
)
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.vast import Vast, field

MOST_ELEMENTS = 5_000
MOST_DEPTH = 50
MOST_USES = 200
"""Each draws again what it names; what it names may not do so itself, else a small file draws without end."""

ADVIES = (
    "Open het logo in een tekenprogramma, zet tekst en foto's om in vormen, en sla het op als gewone SVG; of gebruik "
    "een PNG."
)
_NUMBER = re.compile(r"\s*(-?[0-9]*\.?[0-9]+)(?:px)?\s*", re.ASCII)
_SPACE = "http://www.w3.org/XML/1998/namespace"
_PREFIXES = {SVG: "", XLINK: "", _SPACE: "xml:"}


class Picture(Vast):
    """A picture that is safe to publish, and how wide and high it is in units of its own."""

    content: bytes
    breedte: float
    hoogte: float


class _Step(Vast, kw_only=False):
    """An element that begins, a text, or (without either) an element that ends."""

    element: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    style: dict[str, str] = field(default_factory=dict)
    text: str = ""


class _RefusedError(Exception):
    """Something that is not on the list; the text is Dutch and says what."""


def read_svg(content: bytes, file: str) -> Picture | Problem:
    """Return the picture, or the one place where it holds something that a picture does not need."""
    text = decode(content, file)
    if isinstance(text, Problem):
        return text
    reader = _Reader()
    try:
        reader.parser.Parse(text.encode(), True)  # noqa: FBT003 -- that this is all of it
        return reader.finish()
    except _RefusedError as refusal:
        return _problem(file, reader.place or (1, 1), str(refusal))
    except expat.ExpatError as error:
        return _problem(file, (error.lineno, error.offset + 1), f"Hier is dit geen goede SVG meer. {ADVIES}")


def _problem(file: str, place: tuple[int, int], message: str) -> Problem:
    return Problem(location=Location(file, *place), code="huisstijl-svg", message=message)


class _Reader:
    """One walk through a picture; remembers what is to be written, and where it stands."""

    def __init__(self) -> None:
        self.place: tuple[int, int] | None = None
        self._steps: list[_Step] = []
        self._open: list[tuple[str, str]] = []
        self._elements = 0
        self._use_count = 0
        self._rules: dict[str, dict[str, str]] = {}
        self._style = ""
        self._uses: dict[str, tuple[int, int]] = {}
        self._with_use: set[str] = set()
        self.parser = expat.ParserCreate(encoding="UTF-8", namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.ordered_attributes = True
        self.parser.XmlDeclHandler = self._declare
        self.parser.StartDoctypeDeclHandler = self._refuse_doctype
        self.parser.ProcessingInstructionHandler = self._refuse_instruction
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._read_text

    def finish(self) -> Picture:
        """Return the picture when it was read to its end."""
        for name, place in self._uses.items():
            if name in self._with_use:
                self.place = place
                raise _RefusedError(f"De herhaling (use) van #{name} herhaalt zelf ook iets, en dat mag niet. {ADVIES}")
        self.place = None
        breedte, hoogte = _measure(self._steps[0].attributes)
        return Picture(content="".join(self._write()).encode(), breedte=breedte, hoogte=hoogte)

    def _refuse(self, what: str) -> _RefusedError:
        self.place = (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        return _RefusedError(what)

    def _declare(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() != "utf-8":
            raise self._refuse(f"Dit bestand zegt dat het in {cut_off(encoding)} is geschreven, en alleen UTF-8 mag.")

    def _refuse_doctype(self, *_: object) -> None:
        raise self._refuse("Een SVG met een DOCTYPE mag niet op de site. Haal die regel weg.")

    def _refuse_instruction(self, target: str, _data: str) -> None:
        raise self._refuse(f"Een SVG met <?{cut_off(target)} … ?> mag niet op de site. Haal die regel weg.")

    def _start(self, name: str, listed: list[str]) -> None:
        space, _, element = name.rpartition(" ")
        if not self._open and name != f"{SVG} svg":
            raise self._refuse(f'Een SVG begint met <svg xmlns="{SVG}">, en dit bestand niet. {ADVIES}')
        if space != SVG or element not in SHAPES | {"style"}:
            raise self._refuse(f"Het element <{cut_off(element)}> mag niet in een SVG op de site. {ADVIES}")
        self._elements += 1
        if self._elements > MOST_ELEMENTS or len(self._open) >= MOST_DEPTH:
            raise self._refuse("Deze SVG is te ingewikkeld voor een logo. Maak het eenvoudiger, of gebruik een PNG.")
        pairs = dict(zip(listed[::2], listed[1::2], strict=True))
        step = _Step() if element == "style" else self._read_attributes(element, pairs)
        self._open.append((element, step.attributes.get("id", "")))
        if element == "use":
            self._note_use(step.attributes)
        if element != "style":
            self._steps.append(step)

    def _read_attributes(self, element: str, pairs: dict[str, str]) -> _Step:
        found: dict[str, str] = {}
        style: dict[str, str] = {}
        for full, value in pairs.items():
            space, _, name = full.rpartition(" ")
            name = f"{_PREFIXES.get(space, f'{space}:')}{name}" if space else name
            if name == "style":
                style = self._read_style(value)
            elif is_good(name, value):
                found[name] = value
            elif not is_dropped(name):
                message = f'Het kenmerk {cut_off(name)}="{cut_off(value)}" mag niet in een SVG op de site. {ADVIES}'
                raise self._refuse(message)
        return _Step(element=element, attributes=found, style=style)

    def _read_style(self, value: str) -> dict[str, str]:
        style = read_style(value)
        if style is None:
            raise self._refuse(f'De opmaak style="{cut_off(value)}" mag niet in een SVG op de site. {ADVIES}')
        return style

    def _note_use(self, attributes: dict[str, str]) -> None:
        self._with_use.update(name for _, name in self._open)
        name = attributes.get("href", "")[1:]
        self._uses.setdefault(name, (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1))
        self._use_count += 1
        if self._use_count > MOST_USES:
            raise self._refuse(f"Deze SVG herhaalt te veel. {ADVIES}")

    def _read_text(self, text: str) -> None:
        element = self._open[-1][0]
        if element == "style":
            self._style += text
        elif element in WORDED:
            self._steps.append(_Step(text=text))
        elif text.strip():
            raise self._refuse(f"Hier staat losse tekst in de SVG. {ADVIES}")

    def _end(self, _name: str) -> None:
        element, _ = self._open.pop()
        if element != "style":
            self._steps.append(_Step())
            return
        rules = read_rules(self._style)
        if rules is None:
            raise self._refuse(f"De opmaak in <style> die hier eindigt, mag niet in een SVG op de site. {ADVIES}")
        self._rules |= {name: self._rules.get(name, {}) | looks for name, looks in rules.items()}
        self._style = ""

    def _write(self) -> Iterator[str]:
        """Yield the picture anew: elements, attributes and names, each escaped."""
        around: list[str] = []
        for step in self._steps:
            if step.text:
                yield escape(step.text)
            elif step.element:
                own = {} if around else {"xmlns": SVG}
                attributes = own | apply_rules(step.element, step.attributes, self._rules) | step.style
                words = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
                around.append(step.element)
                yield f"<{step.element}{words}>"
            else:
                yield f"</{around.pop()}>"


def _measure(attributes: dict[str, str]) -> tuple[float, float]:
    """Return how wide and high a picture is: what its viewBox says, or else its own width and height."""
    box = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    found = box[2:] if len(box) == 4 else [attributes.get("width", ""), attributes.get("height", "")]
    numbers = [float(match[1]) for match in map(_NUMBER.fullmatch, found) if match]
    if len(numbers) != 2 or not all(math.isfinite(number) and number > 0 for number in numbers):
        raise _RefusedError(f"Deze SVG zegt niet hoe breed en hoog hij is: er is geen viewBox. {ADVIES}")
    return numbers[0], numbers[1]
