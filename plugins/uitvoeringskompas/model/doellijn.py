"""A goal over the programmes and years of its publisher: what was done for it."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.doelenboom import Home
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.draad import Werk, dossiers_of_now
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.mix import underlying_doelen
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Familie
from uitvoeringskompas.vast import Vast


class Doellijn(Vast):
    """A goal under all its ids; ``home`` and ``doel`` are where the text stands that counts on a day, and how.

    ``indicatoren`` are those by which it is followed, those of that text first; ``komend`` are the texts that do not
    count yet. ``werk`` is by year, and only of the programmes in which something is done for it.
    """

    publicatie: Publicatie
    familie: Familie
    home: Home
    doel: Doel
    indicatoren: tuple[Indicator, ...]
    komend: tuple[tuple[Home, Doel], ...]
    werk: tuple[Werk, ...]

    def nu(self, peildatum: date) -> tuple[Werk, ...]:
        """Return what is done in the programmes that run, or else in the latest that ran, or in the first to come."""
        now = dossiers_of_now([each.dossier for each in self.werk], peildatum)
        return tuple(each for each in self.werk if each.dossier in now)

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that tell of the goal, by year: something is done for it, or it is one of theirs."""
        ids = set(self.familie.ids)
        busy = {each.dossier.pad for each in self.werk}
        return tuple(
            found
            for found in self.publicatie.dossiers
            if found.pad in busy or any(doel.id in ids for doel in found.programma.doelen)
        )

    @property
    def bezig(self) -> tuple[Dossier, ...]:
        """Return the programmes in which something is done for the goal or for one below it, by year."""
        return tuple(each for each in self.publicatie.dossiers if interventies_for(each, self.familie))


def interventies_for(dossier: Dossier, familie: Familie) -> tuple[Interventie, ...]:
    """Return the interventies of a programme for a goal and for those below it, each once."""
    own = [each for each in familie.ids if dossier.doel(each)]
    every = (*own, *(under for each in own for under in underlying_doelen(dossier, each)))
    return tuple({found.id: found for each in every for found in dossier.interventies_of_doel(each)}.values())


def doellijn_of(publicatie: Publicatie, doel_id: str, peildatum: date) -> Doellijn:
    """Return the goal that has, or once had, this id, as it counts on a day."""
    boom, known = publicatie.doelenboom, publicatie.indicatoren
    familie = boom.families[doel_id]
    home, doel = boom.geldend(familie, peildatum)
    werk = (Werk(dossier=each, interventies=_interventies(each, familie)) for each in publicatie.dossiers)
    return Doellijn(
        publicatie=publicatie,
        familie=familie,
        home=home,
        doel=doel,
        indicatoren=tuple(known[each] for each in boom.indicatoren_of(familie, peildatum) if each in known),
        komend=boom.komend(familie, peildatum),
        werk=tuple(each for each in werk if each.interventies),
    )


def _interventies(dossier: Dossier, familie: Familie) -> tuple[Interventie, ...]:
    found = {each.id: each for doel_id in familie.ids for each in dossier.interventies_of_doel(doel_id)}
    return tuple(found.values())
