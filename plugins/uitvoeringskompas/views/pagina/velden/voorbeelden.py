"""The complete example of a kind of file, below its fields: to read, to copy, and to download."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.veld import Bestandssoort
from uitvoeringskompas.model.voorbeeldbestand import Voorbeeldbestand, list_voorbeelden
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_velden, address_of_voorbeeld, anchor_of

ANKER = "voorbeeld"
INTRO = (
    "Wilgendam bestaat niet, en ook de partijen en de cijfers zijn verzonnen. "
    "Neem over wat jij kunt gebruiken, laat de rest weg, en schrijf wat bij jullie zo is."
)


def show_voorbeelden(blad: Blad, stem: str) -> Hoofdstuk | None:
    """Return the chapter with every example of a kind of file."""
    found = [voorbeeld for voorbeeld in _list(blad) if voorbeeld.kind == stem]
    titel = "Een compleet voorbeeld" if len(found) == 1 else "Complete voorbeelden"
    return make_hoofdstuk(ANKER, titel, Onderdeel(intro=INTRO), *(_show(blad, voorbeeld) for voorbeeld in found))


def link_voorbeeld(blad: Blad, bestand: Bestandssoort) -> Link:
    """Return the link to the examples of a kind of file."""
    return blad.link(f"Voorbeeld: {lower_first(bestand.titel)}", address_of_velden(bestand.stem), ANKER)


def _list(blad: Blad) -> Iterator[Voorbeeldbestand]:
    return list_voorbeelden(blad.knowledge.texts.templates)


def _show(blad: Blad, voorbeeld: Voorbeeldbestand) -> Onderdeel:
    """Return one example below its name, which no other on the page has."""
    return Onderdeel(
        titel=voorbeeld.naam,
        anker=anchor_of(ANKER, voorbeeld.naam.partition(".")[0]),
        links=(blad.link(f"Download {voorbeeld.naam}", address_of_voorbeeld(voorbeeld.pad)),),
        voorbeeld=voorbeeld.tekst.rstrip(),
        voorbeeldtitel=f"Dit staat in plans/{voorbeeld.pad}",
    )
