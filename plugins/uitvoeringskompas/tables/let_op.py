"""What an editor should look at on a sheet that was read: hidden sheets, errors, and formulas nobody calculated."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.tables.meldingen import tell_warning
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Werkblad

NIET_BEREKEND = "formule zonder uitkomst"
"""What stands as the error of a formula that no program calculated."""


def tell_let_op(bron: Tabelbestand, blad: Werkblad) -> Iterator[Problem]:
    """Yield what an editor should look at on a sheet: that it is hidden, errors, formulas without an outcome."""
    if blad.verborgen and blad.rijen:
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
