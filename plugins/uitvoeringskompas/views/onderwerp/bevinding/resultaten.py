"""What came of an intended result, in words: what was told, and how that compares with what was intended."""

from __future__ import annotations

from decimal import Decimal

from uitvoeringskompas.model.bevinding.resultaat import Resultaatbevinding, Resultaatstand
from uitvoeringskompas.model.evaluatie import ResultaatEvaluatie
from uitvoeringskompas.taal.getal import is_procent, write_getal
from uitvoeringskompas.views.kit import codes
from uitvoeringskompas.views.kit.bouwstenen import Label

GEHAALD = {
    Resultaatstand.GEHAALD: Label(soort="behaald", tekst="Zoals beoogd"),
    Resultaatstand.NU_GEHAALD: Label(soort="op-koers", tekst="Nu zoals beoogd"),
}


def list_resultaatlabels(bevinding: Resultaatbevinding) -> tuple[Label, ...]:
    """Return the verdict as a label; none where nothing can be said, for then the cell says what is known."""
    if bevinding.uitkomst is Resultaatstand.BEOORDEELD and isinstance(bevinding.told, ResultaatEvaluatie):
        return (codes.label_of(bevinding.told.oordeel),)
    if bevinding.uitkomst in GEHAALD:
        return (GEHAALD[bevinding.uitkomst],)
    if bevinding.verschil is None or bevinding.uitkomst is Resultaatstand.NIET_TE_ZEGGEN:
        return ()
    verschil = _write_verschil(bevinding, bevinding.verschil)
    if bevinding.uitkomst is Resultaatstand.LOOPT:
        return (Label(soort="loopt", tekst=f"Nog {verschil} te gaan"),)
    soort = "meer" if bevinding.verschil > 0 else "minder"
    return (Label(soort=soort, tekst=f"{verschil} {soort} dan beoogd"),)


def _write_verschil(bevinding: Resultaatbevinding, verschil: Decimal) -> str:
    eenheid = bevinding.resultaat.eenheid or (bevinding.indicator.eenheid if bevinding.indicator else None)
    return f"{write_getal(abs(verschil))}{' procentpunt' if is_procent(eenheid) else ''}"
