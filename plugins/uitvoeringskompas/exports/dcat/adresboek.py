"""Where things stand on the web: a portal reads addresses far from the site, so each of them is whole."""

from __future__ import annotations

from uitvoeringskompas.exports.dcat.graaf import Iri, Knoop, Literal
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad


class Adresboek(Vast):
    """The sheet that the site was written on, and ``basis``: where it stands on the web, with a slash at its end."""

    blad: Blad
    basis: str

    def iri(self, address: str, anker: str = "") -> Iri:
        """Return the address of a page or file of the site, or of a thing on it."""
        return Iri(f"{self.basis}{address}{f'#{anker}' if anker else ''}")

    def describe_pagina(self, address: str, titel: str) -> Knoop:
        """Return a page of the site."""
        return Knoop(iri=self.iri(address), soorten=("foaf:Document",), velden={"dct:title": (Literal(titel),)})
