"""An interventie through the years, under all the ids that it had."""

from __future__ import annotations

from datetime import date
from itertools import groupby, pairwise

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.draad import Werk, dossiers_of_now
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Familie
from uitvoeringskompas.vast import Vast


class Interventiejaar(Vast):
    """An interventie as it stands in one programme."""

    dossier: Dossier
    interventie: Interventie

    def besluit(self, peildatum: date) -> tuple[Verslag, InterventieEvaluatie] | None:
        """Return the latest evaluation up to a day that judges it or decides about it."""
        for verslag in reversed(self.dossier.verslagen_until(peildatum)):
            told = self.dossier.told_about(self.interventie.id, verslag)
            if isinstance(told, InterventieEvaluatie) and (told.besluit or told.oordeel):
                return verslag, told
        return None


class Interventielijn(Vast):
    """An interventie in every programme in which it stands, by year."""

    publicatie: Publicatie
    familie: Familie
    jaren: tuple[Interventiejaar, ...]

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes in which it stands, by year."""
        return tuple(dict.fromkeys(each.dossier for each in self.jaren))

    @property
    def werk(self) -> tuple[Werk, ...]:
        """Return by programme what it was there: before a merger that may be several."""
        return tuple(
            Werk(
                dossier=dossier,
                interventies=tuple(each.interventie for each in self.jaren if each.dossier is dossier),
            )
            for dossier in self.dossiers
        )

    @property
    def stappen(self) -> tuple[tuple[tuple[Interventiejaar, ...], tuple[Interventiejaar, ...]], ...]:
        """Return each year beside the next one in which it stands, the latest first."""
        groups = [tuple(found) for _, found in groupby(self.jaren, key=lambda each: each.dossier.jaar)]
        return tuple(reversed(tuple(pairwise(groups))))

    def nu(self, peildatum: date) -> tuple[Interventiejaar, ...]:
        """Return it as it stands in the programmes that run, or the latest that ran, or the first to come."""
        now = dossiers_of_now(self.dossiers, peildatum)
        return tuple(each for each in self.jaren if each.dossier in now)


def interventielijn_of(publicatie: Publicatie, interventie_id: str) -> Interventielijn:
    """Return the interventie that has, or once had, this id."""
    familie = publicatie.interventiefamilies[interventie_id]
    pairs = publicatie.interventielijnen[familie.id]
    return Interventielijn(
        publicatie=publicatie,
        familie=familie,
        jaren=tuple(Interventiejaar(dossier=dossier, interventie=found) for dossier, found in pairs),
    )
