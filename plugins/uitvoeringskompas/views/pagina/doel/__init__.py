"""The page of a goal over programmes and years: how it goes, what is done for it, what that costs, where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.doelenboom import titel_of
from uitvoeringskompas.model.doellijn import doellijn_of
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import lower_first, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_doel
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing
from uitvoeringskompas.views.pagina.doel.geld import write_geld
from uitvoeringskompas.views.pagina.doel.plek import write_doelen, write_herkomst
from uitvoeringskompas.views.pagina.doel.stand import write_stand
from uitvoeringskompas.views.pagina.doel.werk import write_werk

CHAPTERS = (write_stand, write_werk, write_geld, write_doelen, write_herkomst)
EXPECTED = {
    "stand": "een indicator",
    "werk": "interventies",
    "geld": "geld",
}
"""The chapters that a reader expects, by anchor; what is missing is said once, unless a goal below has it."""


class DoelPagina(DraadPageView):
    """The page of one goal, under all the ids that it had."""

    soort: str = "doel"
    doel_id: str

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for each goal of the notas and programmes, in the order in which they first stand there."""
        boom = publicatie.doelenboom
        for doel_id in dict.fromkeys(boom.families[each].id for each in boom.eerste):
            home, doel = boom.geldend(boom.families[doel_id], blad.peildatum)
            yield cls(
                blad=blad.at(address_of_doel(publicatie.slug, doel_id)),
                name=doel.titel,
                description=f"{doel.titel}, een doel van {publicatie.naam}: wat ervoor gebeurt, wat het kost en hoe "
                "het gaat.",
                record=home if isinstance(home, Nota) else home.programma,
                source_name=titel_of(home),
                publicatie=publicatie,
                doel_id=doel_id,
            )

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that tell of the goal."""
        return doellijn_of(self.publicatie, self.doel_id, self.blad.peildatum).dossiers

    def view(self) -> PageContent:
        """Return everything that the page of a goal prints."""
        lijn = doellijn_of(self.publicatie, self.doel_id, self.blad.peildatum)
        hoofdstukken = number_hoofdstukken(write(self.blad, lijn) for write in CHAPTERS)
        present = {hoofdstuk.sectie.anker for hoofdstuk in hoofdstukken}
        has_below = bool(self.publicatie.doelenboom.eronder(lijn.familie, self.blad.peildatum))
        missing = (wat for anker, wat in EXPECTED.items() if anker not in present and not has_below)
        doel = lijn.doel
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=write_reeks(("Doel", lower_first(doel.soort.naam) if doel.soort else ""), " · "),
            ondertitel=f"Te bereiken in {doel.jaar}" if doel.jaar else "",
            kort=proza_of(doel.omschrijving),
        )
        ontbreekt = describe_missing(self.publicatie, missing, "bij dit doel")
        return PageContent(kader=kader, hoofdstukken=hoofdstukken, ontbreekt=ontbreekt)
