"""Links to what runs through the years of a publisher: a goal, an interventie, a party; each has one page.

Whatever id a thing had at the time, the link leads to the page that carries its newest one.
"""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import (
    address_of_doel,
    address_of_interventie,
    address_of_interventielijn,
    address_of_partij,
)


class Draadwijzer(Vast):
    """Makes these links for one page; an id that leads nowhere gives none."""

    blad: Blad
    publicatie: Publicatie

    def doel(self, doel_id: str | None, tekst: str = "") -> Link | None:
        """Return the link to a goal, by its title of now or by these words."""
        familie = self.publicatie.doelenboom.families.get(doel_id or "")
        if familie is None:
            return None
        titel = tekst or self.publicatie.doelenboom.geldend(familie, self.blad.peildatum)[1].titel
        return self.blad.link(titel, address_of_doel(self.publicatie.slug, familie.id))

    def doelen(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to goals by their titles of now, each once."""
        found = dict.fromkeys(filter(None, map(self.doel, ids)))
        return tuple(found)

    def partij(self, partij_id: str | None, tekst: str = "") -> Link | None:
        """Return the link to a party, by its name of today or by these words."""
        partij = self.publicatie.partijen.get(partij_id or "")
        if partij is None:
            return None
        familie = self.publicatie.partijfamilies[partij.id]
        return self.blad.link(tekst or partij.naam, address_of_partij(self.publicatie.slug, familie.id))

    def interventielijn(self, interventie_id: str | None, tekst: str = "") -> Link | None:
        """Return the link to an interventie through the years, or to the one year in which it stands."""
        publicatie = self.publicatie
        familie = publicatie.interventiefamilies.get(interventie_id or "")
        if familie is None:
            return None
        _, latest = publicatie.interventielijnen[familie.id][-1]
        return self.blad.link(tekst or latest.titel, address_of_lijn(publicatie, familie.id))


def address_of_lijn(publicatie: Publicatie, interventie_id: str) -> str:
    """Return where a family of interventies stands: its page through the years, or that of the one year it has."""
    if has_lijn(publicatie, interventie_id):
        return address_of_interventielijn(publicatie.slug, interventie_id)
    dossier, latest = publicatie.interventielijnen[interventie_id][-1]
    return address_of_interventie(publicatie.slug, dossier.pad, latest.id)


def has_lijn(publicatie: Publicatie, interventie_id: str) -> bool:
    """Tell whether a family of interventies has a page through the years: of one year its own page says all."""
    tree = publicatie.interventie_stamboom
    ids = publicatie.interventiefamilies[interventie_id].ids
    is_kin = any(each in tree.earlier or each in tree.later for each in ids)
    return is_kin or len(publicatie.interventielijnen[ids[0]]) > 1
