"""How a value is written in YAML so that our own reader gives back exactly that value."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from uitvoeringskompas.reading.positions import Value

STEP = "  "
"""How much further to the right stands what belongs to a key."""

# Plain only where no reader of YAML could take it for a number or a word with a meaning, also between brackets.
_PLAIN = re.compile(
    r"[A-Za-z\u00c0-\u00ff][\w\u00c0-\u00ff ./()+-]*(?<! )|\d{4}(?:-(?:\d\d-\d\d|Q[1-4]|[a-z]+)|/[a-z0-9-]+)",
    re.ASCII,
)
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "ja", "nee"})


def written(value: Value) -> str:
    """Return a value on one line."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | Decimal():
            return str(value)
        case str():
            is_plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS
            return value if is_plain else json.dumps(value, ensure_ascii=False)
        case list():
            return f"[{', '.join(map(written, value))}]"
    return f"{{{', '.join(f'{key}: {written(found)}' for key, found in value.items())}}}"
