"""The words for what is not there: a plan that does not say so is never taken for "not done".

Of a public source nobody knows whether it was read to the end, so there it is "niet gevonden"; who publishes itself
did "niet genoemd" it. "Nog niet" promises that it comes, and is kept for what does: a day to come, a code that says so,
a concept that is still being written.
"""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import Vormen, pick_vorm
from uitvoeringskompas.taal.zin import NIET_GENOEMD, quote_titels, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel

NIET_GEVONDEN = "niet gevonden in de bron"

INTERVENTIES: Vormen = ("deze interventie", "deze interventies")


def write_afwezig(van: Dossier | Publicatie) -> str:
    """Return what stands in place of a value that is not there: "niet genoemd", or "niet gevonden in de bron"."""
    return NIET_GEVONDEN if van.is_transcribed else NIET_GENOEMD


def write_niet_als(soort: str) -> str:
    """Return "niet als interventie gevonden": a public source may name in another way what does not stand here."""
    return f"niet als {soort} gevonden"


def afwezig_cel(van: Dossier | Publicatie, *, getal: bool = False) -> Cel:
    """Return the cell of a value that is not there; where the dash of a table is enough, no cell says the same."""
    return cellen.empty(write_afwezig(van), getal=getal)


def write_geen(van: Dossier | Publicatie, wat: str = "") -> str:
    """Return "geen cijfer genoemd" or "geen cijfer gevonden"; without ``wat`` "geen genoemd"."""
    return " ".join(filter(None, ("geen", wat, write_genoemd(van))))


def write_genoemd(van: Dossier | Publicatie) -> str:
    """Return how something came to stand here: it is "genoemd", or it was "gevonden" in a source."""
    return "gevonden" if van.is_transcribed else "genoemd"


def is_silent(codes: Iterable[Code | None]) -> bool:
    """Tell whether none of these says anything, so that a column of "onbekend" can be one sentence."""
    return all(code is None or code == "onbekend" for code in codes)


def describe_missing(van: Dossier | Publicatie, missing: Iterable[str], waar: str) -> str:
    """Return in one sentence which parts a page does not have; ``waar`` is where: "in dit programma".

    In a concept of its own they are still to come; a concept that somebody else transcribed may be all there ever was.
    """
    wat = write_opsomming(missing)
    if not wat:
        return ""
    if van.is_transcribed:
        return f"Niet gevonden in de openbare bron: {wat}."
    is_concept = isinstance(van, Dossier) and van.programma.status == "concept"
    return f"{'Nog niet' if is_concept else 'Niet'} genoemd {waar}: {wat}."


def describe_untold(van: Dossier | Publicatie, waarover: Vormen, titels: Iterable[str], wie: str) -> str:
    """Return about which things of the programme a report is silent; ``wie`` is the report: "deze rapportage"."""
    untold = tuple(titels)
    if not untold:
        return ""
    over = f"Over {pick_vorm(len(untold), *waarover)}"
    stil = "is in de bron niets gevonden" if van.is_transcribed else f"zegt {wie} niets"
    return f"{over} {stil}: {quote_titels(untold)}."


def describe_zonder_uitkomst(van: Dossier | Publicatie, waarvan: Vormen, titels: Iterable[str], wie: str) -> str:
    """Return of which intentions a report gives no outcome, although it may tell what was done for them."""
    stil = tuple(titels)
    if not stil:
        return ""
    geen = "is in de bron geen uitkomst gevonden" if van.is_transcribed else f"noemt {wie} geen uitkomst"
    return f"Van {pick_vorm(len(stil), *waarvan)} {geen}: {quote_titels(stil)}."
