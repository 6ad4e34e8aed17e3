"""How a text stands in an OpenDocument: a paragraph for each line, and white space that a reader would not keep."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_SPACES = re.compile(r" {2,}|^ | $|\t")


def write_paragraphs(text: str) -> str:
    """Return the lines of a text as paragraphs; nothing for no text."""
    return "".join(f"<text:p>{_SPACES.sub(_space, escape(line))}</text:p>" for line in text.split("\n")) if text else ""


def _space(found: re.Match[str]) -> str:
    """Return white space that a reader would otherwise take for a single space."""
    return "<text:tab/>" if found.group() == "\t" else f'<text:s text:c="{len(found.group())}"/>'
