"""Why figures may not be compared, each warning as one Dutch sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from uitvoeringskompas.compare.waarschuwing import Niveau, Waarschuwing, Waarschuwingsoort
from uitvoeringskompas.views.tekst import write_aantal, write_euro

NIVEAUS = {
    Niveau.REGEL: "begrotingsregel",
    Niveau.INTERVENTIE: "interventie",
    Niveau.PRIORITEIT: "prioriteit",
    Niveau.DEKKING: "bron van het geld",
    Niveau.PROGRAMMA: "programma",
}
"""What a level of money is called."""


def write_waarschuwing(waarschuwing: Waarschuwing) -> str:
    """Return the warning as one sentence."""
    return _WRITERS[waarschuwing.soort](waarschuwing)


def _write_reeksbreuk(found: Waarschuwing) -> str:
    naam = found.indicator.naam if found.indicator else ""
    vanaf = found.breuk.vanaf if found.breuk else None
    sinds = f"is sinds {vanaf} een andere" if vanaf else "is een andere geworden"
    return f"De meting van ‘{naam}’ {sinds}: cijfers van ervoor en erna zijn niet te vergelijken."


def _write_niveau(found: Waarschuwing) -> str:
    naam = NIVEAUS[found.niveau or Niveau.PROGRAMMA]
    jaar = f" van {found.jaar}" if found.jaar else ""
    return f"Ander niveau: het geld{jaar} is hier alleen te vergelijken per {naam}."


def _write_geldsoort(found: Waarschuwing) -> str:
    return (
        f"Alleen van {found.staat} is bekend wat is {found.geldsoort}: vergelijk begroot met begroot, "
        f"en niet met {found.geldsoort}."
        if found.geldsoort != "begroot"
        else f"Alleen van {found.staat} is bekend wat is begroot."
    )


def _write_onbekend(found: Waarschuwing) -> str:
    regels = write_aantal(found.aantal or 0, "begrotingsregel", "begrotingsregels")
    staat = "" if found.staat == str(found.jaar) else f" ({found.staat})"
    return f"Van {regels} in {found.jaar}{staat} is het bedrag niet bekend: onbekend is geen nul."


def _write_afronding(found: Waarschuwing) -> str:
    bedrag = write_euro(found.afgerond_op or 0)
    return f"Het verschil is kleiner dan de afronding: een van de documenten rondt af op {bedrag}."


def _write_niet_vergeleken(found: Waarschuwing) -> str:
    return f"Het bestand {found.pad} heeft fouten in {found.staat} en is daarom niet vergeleken."


_WRITERS: Mapping[Waarschuwingsoort, Callable[[Waarschuwing], str]] = {
    Waarschuwingsoort.REEKSBREUK: _write_reeksbreuk,
    Waarschuwingsoort.AFRONDING: _write_afronding,
    Waarschuwingsoort.BIJ_BENADERING: lambda _: "Een van de bedragen is een schatting.",
    Waarschuwingsoort.ANDER_NIVEAU: _write_niveau,
    Waarschuwingsoort.ANDERE_GELDSOORT: _write_geldsoort,
    Waarschuwingsoort.ONBEKEND_BEDRAG: _write_onbekend,
    Waarschuwingsoort.NIET_VERGELEKEN: _write_niet_vergeleken,
}
