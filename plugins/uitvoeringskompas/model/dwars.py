"""What goes across the plans of all publishers; each look through all of them is taken once, at the first question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from uitvoeringskompas.model.erkend import ErkendeInterventie, Erkendlijst, list_erkend
from uitvoeringskompas.model.erkenning import Erkenning
from uitvoeringskompas.model.gebied import Gebied, list_gebieden
from uitvoeringskompas.model.inzet import Inzet, list_inzet
from uitvoeringskompas.model.ligging import Ligging
from uitvoeringskompas.model.partijnaam import Partijnaam, list_partijnamen
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vraagbaak


class Dwars(Vraagbaak):
    """All publishers in the order of the alphabet, and what they have in common."""

    publicaties: Iterable[Publicatie]
    ligging: Ligging

    def inzet(self, peildatum: date) -> tuple[Inzet, ...]:
        """Return what all publishers do on a day."""
        if peildatum not in self._inzet:
            self._inzet[peildatum] = list_inzet(self.publicaties, peildatum)
        return self._inzet[peildatum]

    @property
    def erkend(self) -> tuple[ErkendeInterventie, ...]:
        """Return every recognised interventie that stands in any plan, in the order of the alphabet."""
        return self._erkend.interventies

    def adres_of_erkend(self, erkenning: Erkenning | None) -> str:
        """Return where a recognised interventie stands among them; empty when it is none or has no name."""
        return self._erkend.adres_of(erkenning)

    @property
    def erkendadressen(self) -> tuple[object, ...]:
        """Return all by which an address of a recognised interventie is found."""
        nummers = ((naam, sorted(found)) for naam, found in self._erkend.nummers.items())
        return sorted(self._erkend.adressen.items()), sorted(nummers)

    @cached_property
    def partijnamen(self) -> Mapping[str, Partijnaam]:
        """Return by its address every name of a party in the plans of several publishers, in the same order."""
        return {each.adres: each for each in list_partijnamen(self.publicaties)}

    @cached_property
    def gebieden(self) -> Mapping[tuple[str, str], Gebied]:
        """Return every province and region of a GGD with publishers, by its kind and code, in the same order."""
        return {(each.soort, each.code): each for each in list_gebieden(self.publicaties, self.ligging)}

    @property
    def has_partijen(self) -> bool:
        """Tell whether several publishers name parties: of one its own list says all."""
        return len(self.met_partijen) > 1

    @cached_property
    def met_partijen(self) -> tuple[Publicatie, ...]:
        """Return the publishers that name parties."""
        return tuple(each for each in self.publicaties if each.partijen)

    @cached_property
    def _erkend(self) -> Erkendlijst:
        return list_erkend(self.publicaties)

    @cached_property
    def _inzet(self) -> dict[date, tuple[Inzet, ...]]:
        return {}
