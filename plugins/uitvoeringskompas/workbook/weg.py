"""What a workbook takes away goes alone: a thing in which something stays would take that with it, unseen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.positions import Pointer
from uitvoeringskompas.workbook.bladstand import Terug, Wijzigwens
from uitvoeringskompas.workbook.bladvorm import Bladopzet
from uitvoeringskompas.workbook.boekrij import Boekbestand, names_of


def list_not_empty(
    werkmap: str, terug: Terug, own: Mapping[Boekbestand, Document], vormen: Sequence[Bladopzet]
) -> Iterator[Problem]:
    """Yield an error for each thing that goes away while rows of another sheet stay in it."""
    gone = ((bestand, wens, pointer) for bestand, wens in terug.wijzigingen.items() for pointer in wens.weg)
    for (bestand, wens, pointer), vorm in product(gone, vormen):
        if not vorm.om or (vorm.kind, vorm.om) != (bestand.kind, pointer[:-1]):
            continue
        if _holds_something(own[bestand], wens, (*pointer, *vorm.lijst)):
            around = next(each.naam for each in vormen if (each.kind, each.lijst) == (vorm.kind, vorm.om))
            name = names_of(own[bestand].value(*vorm.om))[int(pointer[-1])]
            yield _tell(werkmap, name, around, vorm.naam)


def _holds_something(document: Document, wens: Wijzigwens, at: Pointer) -> bool:
    """Tell whether in a list something stays, or comes."""
    items = document.value(*at)
    places = range(len(items) if isinstance(items, list) else 0)
    return at in wens.erbij or any((*at, place) not in wens.weg for place in places)


def _tell(werkmap: str, name: str, around: str, blad: str) -> Problem:
    message = (
        f"‘{name}’ staat niet meer op het blad ‘{around}’, maar op ‘{blad}’ staan er nog rijen bij. "
        "Haal die ook weg, of zet de rij terug."
    )
    return Problem(location=Location(werkmap, cell=blad), code="werkboek-hoort-nergens", message=message)
