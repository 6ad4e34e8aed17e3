"""What an editor should look at on a sheet that was read: hidden sheets, errors, and formulas nobody calculated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.tables.meldingen import tell_warning
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Werkblad

NIET_BEREKEND = "formule zonder uitkomst"
"""What stands as the error of a formula that no program calculated."""


EIGEN_BLAD, EIGEN_MERK = "_kompas", "uitvoeringskompas werkboek 1"
"""The sheet of a workbook that we made ourselves, and what stands in its first cell: its hidden sheets are no news."""


def tell_let_op(bron: Tabelbestand, bladen: Sequence[Werkblad]) -> tuple[Problem, ...]:
    """Return what an editor should look at on the sheets of a workbook."""
    is_eigen = any(blad.naam == EIGEN_BLAD and blad.rijen and blad.rijen[0][0].tekst == EIGEN_MERK for blad in bladen)
    return tuple(problem for blad in bladen for problem in _tell(bron, blad, is_eigen=is_eigen))


def _tell(bron: Tabelbestand, blad: Werkblad, *, is_eigen: bool) -> Iterator[Problem]:
    """Yield what an editor should look at on a sheet: that it is hidden, errors, formulas without an outcome."""
    if blad.verborgen and blad.rijen and not is_eigen:
        message = "Dit blad is verborgen. Het is wel gelezen: kijk of het mee moet."
        yield tell_warning(bron.location(blad.naam), "tabel-verborgen-blad", message)
    for cel in blad.cellen():
        place = bron.location(blad.plaats(cel))
        if cel.fout == NIET_BEREKEND:
            yield _uncalculated(place)
        elif cel.fout:
            message = f"In deze cel staat de fout {cel.fout}. Herstel de formule, of typ de waarde zelf."
            yield tell_warning(place, "tabel-cel-fout", message)


def _uncalculated(place: Location) -> Problem:
    message = (
        "In deze cel staat een formule die nog niemand heeft uitgerekend. Open de werkmap in Excel of LibreOffice, sla "
        "haar op en probeer het opnieuw."
    )
    return tell_warning(place, "tabel-formule-zonder-uitkomst", message)
