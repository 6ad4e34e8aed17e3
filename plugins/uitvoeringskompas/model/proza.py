"""The type of a text that an editor writes as Markdown."""

from __future__ import annotations

from typing import NewType

# Raw and not yet safe: only the prose room of the views may turn it into HTML.
Proza = NewType("Proza", str)
