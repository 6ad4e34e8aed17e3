"""What the indicators of a publisher are for, besides the goals that they follow: interventies and intended results."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from uitvoeringskompas.model.doelenboom import rank_home
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie


@dataclass(kw_only=True, slots=True)
class Indicatorgebruik:
    """What one indicator is for: each interventie by its id, in every programme in which it is measured by it."""

    interventies: dict[str, list[tuple[Dossier, Interventie]]] = field(default_factory=dict)
    programmas: list[Dossier] = field(default_factory=list)  # that want a result in it

    def geldende_interventies(self, peildatum: date) -> tuple[tuple[Dossier, Interventie], ...]:
        """Return each interventie in the programme that counts on a day: the latest of those that hold already."""
        every = self.interventies.values()
        return tuple(min(found, key=lambda each: rank_home(each[0], peildatum)) for found in every)


def index_gebruik(dossiers: Iterable[Dossier]) -> Mapping[str, Indicatorgebruik]:
    """Return what each indicator is used for, by its id."""
    found: dict[str, Indicatorgebruik] = {}
    for dossier in dossiers:
        _add_dossier(found, dossier)
    return found


def _add_dossier(found: dict[str, Indicatorgebruik], dossier: Dossier) -> None:
    for interventie in dossier.interventies:
        for indicator in dict.fromkeys(each.indicator for each in interventie.resultaten if each.indicator):
            own = found.setdefault(indicator, Indicatorgebruik()).interventies
            own.setdefault(interventie.id, []).append((dossier, interventie))
    for indicator in dict.fromkeys(each.indicator for each in dossier.programma.beoogde_resultaten if each.indicator):
        found.setdefault(indicator, Indicatorgebruik()).programmas.append(dossier)
