"""What the A–Z lists: everything with a name and a page of its own, and the words that the site explains."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import letter_of, place_in_alfabet
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.vervolg import split_op
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import address_of_lijn

MOST = 400
"""A page of a letter lists this many names: more of them are slow to read and to print."""


class Trefwoord(Vast):
    """A name in the A–Z: what it is, whose it is (nothing when the site itself explains it) and where it stands."""

    naam: str
    soort: str
    van: str
    address: str
    anker: str = ""


class Letter(Vast):
    """The names under one letter that stand on one page; ``deel`` counts the pages of the letter."""

    letter: str
    deel: int
    delen: int
    trefwoorden: tuple[Trefwoord, ...]

    @property
    def naam(self) -> str:
        """Return what a reader calls it: "B", or "B, deel 2"."""
        return self.letter.upper() if self.delen == 1 else f"{self.letter.upper()}, deel {self.deel} van {self.delen}"

    @property
    def address(self) -> str:
        """Return where its page stands."""
        return links.address_of_letter(self.letter, self.deel)


def list_letters(catalogus: Catalogus, peildatum: date) -> Iterator[Letter]:
    """Yield the letters under which there is a name, in the order of the alphabet."""
    placed = sorted(
        ((place_in_alfabet(each.naam), each) for each in _list_trefwoorden(catalogus, peildatum)),
        key=lambda pair: (letter_of(pair[0]), pair[0], pair[1].van, pair[1].address),
    )
    for letter, found in groupby(placed, key=lambda pair: letter_of(pair[0])):
        names = tuple(each for _, each in found)
        parts = split_op(names, MOST)
        for deel, trefwoorden in enumerate(parts, start=1):
            yield Letter(letter=letter, deel=deel, delen=len(parts), trefwoorden=trefwoorden)


def _list_trefwoorden(catalogus: Catalogus, peildatum: date) -> Iterator[Trefwoord]:
    for publicatie in catalogus.publicaties.values():
        for soort, naam, address in _list_of_publicatie(publicatie, peildatum):
            yield Trefwoord(naam=naam, soort=soort, van=publicatie.naam, address=address)
    for begrip in catalogus.knowledge.codelijst("begrip").values():
        anker = links.anchor_of("begrip", begrip)
        yield Trefwoord(naam=begrip.naam, soort="begrip", van="", address=links.BEGRIPPEN, anker=anker)


def _list_of_publicatie(publicatie: Publicatie, peildatum: date) -> Iterator[tuple[str, str, str]]:
    """Yield what each thing of a publisher is, how it is called now, and its address."""
    slug = publicatie.slug
    for dossier in publicatie.dossiers:
        yield "programma", dossier.programma.titel, links.address_of_programma(slug, dossier.pad)
    for nota in publicatie.notas.values():
        yield "nota", nota.titel, links.address_of_nota(slug, nota.id)
    boom = publicatie.doelenboom
    for familie in dict.fromkeys(boom.families[each] for each in boom.eerste):
        yield "doel", boom.geldend(familie, peildatum)[1].titel, links.address_of_doel(slug, familie.id)
    for interventie_id, years in publicatie.interventielijnen.items():
        yield "interventie", years[-1][1].titel, address_of_lijn(publicatie, interventie_id)
    for partij_id in dict.fromkeys(publicatie.partijfamilies[each].id for each in publicatie.partijen):
        yield "partij", publicatie.partijen[partij_id].naam, links.address_of_partij(slug, partij_id)
    for indicator_id, indicator in publicatie.indicatoren.items():
        yield "cijfer", indicator.naam, links.address_of_indicator(slug, indicator_id)
