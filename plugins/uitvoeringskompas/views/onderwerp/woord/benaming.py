"""What else a thing is called: by others, and in the document that it stands in."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.taal.zin import write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Feit
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten


def write_ook(namen: Iterable[str], nummers: Iterable[str], *bij: str) -> str:
    """Return "helpt bij: Gezonder leven · ook: JOGG · nummer 3.2 in het document"; what is absent is left out."""
    ook, nummer = write_opsomming(namen), write_opsomming(nummers)
    return write_reeks(
        (*bij, f"ook: {ook}" if ook else "", f"nummer {nummer} in het document" if nummer else ""), " · "
    )


def list_benamingen(namen: Iterable[str], nummers: Iterable[str]) -> tuple[Feit, ...]:
    """Return the same as facts, for the page of the thing itself."""
    return list_feiten(
        ("Ook bekend als", cellen.of_tekst(write_opsomming(namen))),
        ("Nummer in het document", cellen.of_tekst(write_opsomming(nummers))),
    )
