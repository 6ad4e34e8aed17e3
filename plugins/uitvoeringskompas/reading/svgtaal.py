"""What may stand in an SVG of a house style: shapes, colours and names; a list of what is good, never of what is bad.

Everything that runs, moves, asks for another file or writes in a letter of its own is simply not on these lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"

SHAPES = frozenset(
    {
        "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "mask", "path", "polygon",
        "polyline", "radialGradient", "rect", "stop", "svg", "symbol", "title", "use",
    }
)  # fmt: skip
"""Elements that are drawn, or that name something; ``style`` is read apart."""

WORDED = frozenset({"title", "desc"})
"""Elements in which text may stand."""

_NUMBERS = r"[0-9eE.,%+\s-]*"
_FUNCTION = rf"(?:rgba?|hsla?|translate|scale|rotate|matrix|skew[XY])\({_NUMBERS}\)"
_PLAIN = re.compile(rf"(?:{_FUNCTION}|[A-Za-z0-9#.,%+\s-])*")
_NAMED = re.compile(r"url\(\s*([\"']?)#([A-Za-z_][\w.-]*)\1\s*\)", re.ASCII)
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_NAMES = re.compile(r"[\w. -]*", re.ASCII)
_PATH = re.compile(r"[MmZzLlHhVvCcSsQqTtAa0-9eE.,+\s-]*")
_OWN = re.compile(r"#[A-Za-z_][\w.-]*", re.ASCII)

LOOKS = re.compile(
    r"clip-(?:path|rule)|color|display|fill(?:-opacity|-rule)?|mask|opacity|overflow|paint-order|shape-rendering|"
    r"stop-(?:color|opacity)|stroke(?:-dash(?:array|offset)|-line(?:cap|join)|-miterlimit|-opacity|-width)?|"
    r"vector-effect|visibility"
)
"""Properties that may be written as an attribute and in a style."""

_MEASURES = frozenset(
    {
        "clipPathUnits", "cx", "cy", "fx", "fy", "gradientTransform", "gradientUnits", "height", "maskContentUnits",
        "maskUnits", "offset", "points", "preserveAspectRatio", "r", "rx", "ry", "spreadMethod", "transform", "viewBox",
        "width", "x", "x1", "x2", "y", "y1", "y2",
    }
)  # fmt: skip
_FORMS: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(_MEASURES, _PLAIN),
    "d": _PATH,
    "id": _NAME,
    "class": _NAMES,
    "role": _NAMES,
    "href": _OWN,
}
_DROPPED = re.compile(
    r"version|baseProfile|enable-background|isolation|xml:space|xml:lang|data-[a-z-]+|focusable|aria-hidden"
)
_RULE = re.compile(r"\s*([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"[.#]?[A-Za-z_][\w-]*", re.ASCII)


def is_dropped(name: str) -> bool:
    """Tell whether an attribute or property does nothing in a picture, so that it is left out without a word."""
    return _DROPPED.fullmatch(name) is not None


def is_good(name: str, value: str) -> bool:
    """Tell whether an attribute is on the list, and its value in the form that belongs to it."""
    if LOOKS.fullmatch(name):
        return (_PLAIN.fullmatch(value) or _NAMED.fullmatch(value.strip())) is not None
    form = _FORMS.get(name)
    return form is not None and form.fullmatch(value) is not None


def read_style(text: str) -> dict[str, str] | None:
    """Return the properties of a style; None when one of them is not on the list."""
    found: dict[str, str] = {}
    for part in filter(str.strip, _COMMENT.sub("", text).split(";")):
        name, colon, value = (word.strip() for word in part.partition(":"))
        if not colon or not (is_dropped(name) or (LOOKS.fullmatch(name) and is_good(name, value))):
            return None
        if not is_dropped(name):
            found[name] = value
    return found


def read_rules(text: str) -> dict[str, dict[str, str]] | None:
    """Return the properties by selector (``path``, ``.naam`` or ``#naam``); None when anything else stands there."""
    found: dict[str, dict[str, str]] = {}
    rest = _COMMENT.sub("", text)
    for selectors, style in _RULE.findall(rest):
        looks = read_style(style)
        names = [name.strip() for name in selectors.split(",")]
        if looks is None or not all(map(_SELECTOR.fullmatch, names)):
            return None
        for name in names:
            found[name] = {**found.get(name, {}), **looks}
    return None if _RULE.sub("", rest).strip() else found


def apply_rules(element: str, attributes: Mapping[str, str], rules: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Return the attributes of an element with what the rules of the picture say of it."""
    selectors = (element, *(f".{name}" for name in attributes.get("class", "").split()), f"#{attributes.get('id', '')}")
    looks = dict(_in_order(selectors, rules))
    return {name: value for name, value in {**attributes, **looks}.items() if name != "class"}


def _in_order(selectors: tuple[str, ...], rules: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield what the rules say, the weakest first: of an element, of a class (as the rules stand), of a name."""
    first, *classes, last = selectors
    for selector in (first, *(rule for rule in rules if rule in classes), last):
        yield from rules.get(selector, {}).items()
