"""What came of an intended result, in words: what was told, and how that compares with what was intended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from uitvoeringskompas.model.bevinding.resultaat import Resultaatbevinding, Resultaatstand, judge_resultaat
from uitvoeringskompas.model.dossier import InterventieVerslag, Verslag
from uitvoeringskompas.model.evaluatie import ResultaatEvaluatie
from uitvoeringskompas.taal.getal import is_procent, write_getal
from uitvoeringskompas.views.kit import cellen, codes
from uitvoeringskompas.views.kit.bouwstenen import Cel, Label
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_bereik
from uitvoeringskompas.views.onderwerp.verslag.kop import peildag_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

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


def make_gedaan(verwijzer: Verwijzer, verslag: Verslag) -> Callable[[InterventieVerslag], Cel | None]:
    """Return what makes the cell of what a report says was done: whom it reached, beside what was intended then."""
    until = {dossier.pad: dossier.until(verslag) for dossier in verwijzer.dossiers}
    peildag = peildag_of(verwijzer, verslag)

    def list_labels(told: InterventieVerslag) -> Iterator[Label]:
        dossier = until[verwijzer.dossier_of(told.interventie).pad]
        interventie = dossier.interventie(told.interventie)
        if interventie is None:
            return
        for resultaat in interventie.resultaten:
            found = judge_resultaat(verwijzer.publicatie, dossier, interventie, resultaat, peildag)
            if found.told is told:
                yield from list_resultaatlabels(found)

    def make_cel(told: InterventieVerslag) -> Cel | None:
        bereik = write_bereik(told)
        if not bereik:
            return cellen.of_proza(told.gedaan)
        return cellen.add_proza(Cel(tekst=f"Bereik: {bereik}", labels=tuple(list_labels(told))), told.gedaan)

    return make_cel


def _write_verschil(bevinding: Resultaatbevinding, verschil: Decimal) -> str:
    eenheid = bevinding.resultaat.eenheid or (bevinding.indicator.eenheid if bevinding.indicator else None)
    return f"{write_getal(abs(verschil))}{' procentpunt' if is_procent(eenheid) else ''}"
