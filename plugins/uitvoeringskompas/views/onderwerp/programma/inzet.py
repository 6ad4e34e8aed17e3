"""The words of what all plans do now, by theme, pijler and group of people."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.views.kit.codes import pijler_label

TITELS = {"thema": "Thema’s", "pijler": "Pijlers", "doelgroep": "Doelgroepen"}
"""What the pages of each closed list are called together."""
WELKE = "Dit gaat over de programma’s die nu lopen. Loopt er geen, dan over het programma dat het dichtst bij nu ligt."


def name_code(code: Code) -> str:
    """Return what a theme, pijler or group is called; a pijler with its letter."""
    return pijler_label(code).tekst if code.letter else code.naam
