"""A party over the programmes and years of a publisher, under all the ids that it had."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.draad import dossiers_of_now
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import PartijInProgramma, partij_in
from uitvoeringskompas.model.stamboom import Familie
from uitvoeringskompas.vast import Vast


class Partijrol(Vast):
    """What the party does in one programme."""

    dossier: Dossier
    partij: PartijInProgramma


class Partijlijn(Vast):
    """A party as it is known now, with what it does in each programme, by year."""

    publicatie: Publicatie
    familie: Familie
    partij: Partij
    rollen: tuple[Partijrol, ...]

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that name the party, by year."""
        return tuple(dict.fromkeys(each.dossier for each in self.rollen))

    def nu(self, peildatum: date) -> tuple[Partijrol, ...]:
        """Return what it does in the programmes that run, or else in the latest that ran, or in the first to come."""
        now = dossiers_of_now(self.dossiers, peildatum)
        return tuple(each for each in self.rollen if each.dossier in now)

    def eerder(self, peildatum: date) -> tuple[Partijrol, ...]:
        """Return what it does in the other programmes, the latest first."""
        now = self.nu(peildatum)
        return tuple(each for each in reversed(self.rollen) if each not in now)


def partijlijn_of(publicatie: Publicatie, partij_id: str, peildatum: date) -> Partijlijn:
    """Return the party that has, or once had, this id, as it was known on a day."""
    familie = publicatie.partijfamilies[partij_id]
    return Partijlijn(
        publicatie=publicatie,
        familie=familie,
        partij=publicatie.partijen[familie.id],
        rollen=tuple(
            Partijrol(dossier=dossier, partij=partij_in(publicatie, dossier, each, peildatum))
            for dossier, each in publicatie.partijrollen.get(familie.id, ())
        ),
    )
