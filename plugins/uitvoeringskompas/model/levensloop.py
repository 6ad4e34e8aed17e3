"""The same interventie in other years: under its own id, or under the ids that it came from and went into."""

from __future__ import annotations

from enum import StrEnum

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.vast import Vast


class Relatie(StrEnum):
    """What an interventie in another year is to the one that is looked at."""

    ZELFDE = "zelfde"  # the same id
    WAS = "was"  # the one looked at was called so before
    VERVANGT = "vervangt"  # the one looked at came from this one, with others
    AFGESPLITST_VAN = "afgesplitst_van"  # the one looked at was split from this one
    WERD = "werd"  # the one looked at is called so later
    OPGEGAAN_IN = "opgegaan_in"  # the one looked at was merged into this one
    SPLITSTE_AF = "splitste_af"  # this one was split from the one looked at


EARLIER = {"was": Relatie.WAS, "vervangt": Relatie.VERVANGT, "afgesplitst_van": Relatie.AFGESPLITST_VAN}
LATER = {"was": Relatie.WERD, "vervangt": Relatie.OPGEGAAN_IN, "afgesplitst_van": Relatie.SPLITSTE_AF}


class Levensmoment(Vast):
    """One appearance of an interventie: in which programme, and what it is to the one that is looked at."""

    dossier: Dossier
    interventie: Interventie
    relatie: Relatie

    @property
    def jaar(self) -> int:
        """Return the year in which the programme of this appearance starts."""
        return self.dossier.jaar
