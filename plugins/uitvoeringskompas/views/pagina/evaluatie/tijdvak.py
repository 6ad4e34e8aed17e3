"""The years that an evaluation looks back on: one year, or the whole programme."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.vast import Vast


class Tijdvak(Vast):
    """The first and last year that are looked back on."""

    van: int
    tot_en_met: int

    @classmethod
    def of(cls, dossier: Dossier, evaluatie: Evaluatie) -> Tijdvak:
        """Return the years of an evaluation of this programme."""
        if evaluatie.jaar is not None:
            return cls(van=evaluatie.jaar, tot_en_met=evaluatie.jaar)
        van = dossier.programma.looptijd.van
        return cls(van=van, tot_en_met=max(van, dossier.jaar_of(evaluatie)))

    @property
    def in_woorden(self) -> str:
        """Return "2025", or "2018 tot en met 2022"."""
        return write_periode(self.van, self.tot_en_met)

    def overlaps(self, van: int | None, tot_en_met: int | None) -> bool:
        """Tell whether something of these years (None: without limit) belongs to what is looked back on."""
        return (van is None or van <= self.tot_en_met) and (tot_en_met is None or tot_en_met >= self.van)

    def pick_jaar(self, jaren: Iterable[int]) -> int | None:
        """Return the last of these years that lies within, or else the first one after it."""
        later = sorted(jaar for jaar in jaren if jaar >= self.van)
        inside = [jaar for jaar in later if jaar <= self.tot_en_met]
        return inside[-1] if inside else next(iter(later), None)

    def holds(self, meetjaar: Meetjaar) -> bool:
        """Tell whether something that was measured then is about these years."""
        return meetjaar.overlaps(self.van, self.tot_en_met)

    def describe_meetjaar(self, meetjaar: Meetjaar) -> str:
        """Return when was measured; a year outside the period says so, for it does not tell how the period went."""
        meting = meetjaar.in_woorden if meetjaar.is_gemiddelde else f"meting {meetjaar.in_woorden}"
        if self.holds(meetjaar):
            return meting
        return f"{meting}, dus niet van {self.in_woorden}"
