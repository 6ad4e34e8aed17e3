"""How far the work has come: one line that changes while somebody looks at a terminal, and nothing elsewhere."""

from __future__ import annotations

import sys


def tell(what: str) -> None:
    """Say what is being measured now."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{what}")
        sys.stderr.flush()


def clear() -> None:
    """Take the line away."""
    tell("")
