"""What must be installed to make documents."""

from __future__ import annotations

from importlib.util import find_spec

INSTALL = (
    "Voor documenten is meer nodig dan er is geïnstalleerd. Typ: pip install 'uitvoeringskompas[documenten]'. "
    "Of laat de documenten weg."
)
"""What is told where documents were wanted and cannot be made."""
_NEEDED = ("pikepdf", "pypandoc", "typst")


def can_make_documents() -> bool:
    """Tell whether everything that makes documents is installed."""
    return all(find_spec(name) for name in _NEEDED)
