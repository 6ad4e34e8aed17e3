"""Tables out of records: a column in which no record says anything is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel

Row = TypeVar("Row")
AFWEZIG = Cel(tekst=NIET_GENOEMD, leeg=True, afwezig=True)


def tabulate(
    bijschrift: str,
    things: Iterable[Row],
    *kolommen: tuple[str, Callable[[Row], Cel | None]],
    anker: Callable[[Row], str] | None = None,
    bron: str = "",
) -> Tabel | None:
    """Return a table with a row per thing and a column per (title, cell maker), or None without things.

    A cell maker returns None for what is absent. A column with nothing but absent cells disappears; in a column that
    stays, the absent cell is a dash. The first column always stays: it is the head of the row.
    """
    rows = [(thing, [make(thing) for _, make in kolommen]) for thing in things]
    if not rows:
        return None
    kept = [nummer for nummer in range(len(kolommen)) if not nummer or any(cells[nummer] for _, cells in rows)]
    return Tabel(
        bijschrift=bijschrift,
        kolommen=tuple(
            Kolom(titel=kolommen[nummer][0], getal=_is_numeric(cells[nummer] for _, cells in rows)) for nummer in kept
        ),
        rijen=tuple(
            Rij(
                cellen=tuple(cells[nummer] or AFWEZIG for nummer in kept),
                anker=(anker(thing) or None) if anker else None,
            )
            for thing, cells in rows
        ),
        bron=bron,
    )


def _is_numeric(cells: Iterable[Cel | None]) -> bool:
    present = [cel for cel in cells if cel]
    return bool(present) and all(cel.getal for cel in present)
