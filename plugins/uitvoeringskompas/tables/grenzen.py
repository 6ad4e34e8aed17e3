"""How much of a file of somebody else is read at most; whoever sends more is told to send less."""

from __future__ import annotations

from uitvoeringskompas.vast import Vast


class Grenzen(Vast):
    """What one file may hold at most; a test lowers these to see what is said.

    ``grootte`` is the file itself in bytes, ``uitgepakt`` all text in it without its compression. ``rijen`` and
    ``kolommen`` are those of one sheet or table, ``vakken`` its cells with and without something in them, ``cellen``
    the filled cells of all together; ``tekens`` are those of one cell,
    ``lijnen`` those between the cells of one page.
    """

    grootte: int = 20 * 1024 * 1024
    uitgepakt: int = 40 * 1024 * 1024
    delen: int = 5_000
    bladen: int = 200
    rijen: int = 10_000
    kolommen: int = 500
    vakken: int = 500_000
    cellen: int = 200_000
    tekens: int = 20_000
    bladzijden: int = 300
    lijnen: int = 20_000


GRENZEN = Grenzen()
"""Far above the largest table of a gemeente, and far below what would make a computer wait."""
