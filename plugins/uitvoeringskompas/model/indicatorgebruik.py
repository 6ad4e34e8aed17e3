"""Where the indicators of a publisher are used: the goals that they follow and the interventies that they measure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from uitvoeringskompas.model.doelenboom import Doelenboom
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie


@dataclass(kw_only=True, slots=True)
class Indicatorgebruik:
    """What one indicator is for: goals by the id of their family, and each interventie where it stands last."""

    doelen: list[str] = field(default_factory=list)
    interventies: dict[str, tuple[Dossier, Interventie]] = field(default_factory=dict)
    programmas: list[Dossier] = field(default_factory=list)  # that want a result in it


def index_gebruik(boom: Doelenboom, dossiers: Iterable[Dossier]) -> Mapping[str, Indicatorgebruik]:
    """Return what each indicator is used for, by its id."""
    found: dict[str, Indicatorgebruik] = {}
    for doel_id, (_, doel) in boom.laatste.items():
        for indicator in doel.indicatoren:
            own = found.setdefault(indicator, Indicatorgebruik()).doelen
            if boom.families[doel_id].id not in own:
                own.append(boom.families[doel_id].id)
    for dossier in dossiers:
        _add_dossier(found, dossier)
    return found


def _add_dossier(found: dict[str, Indicatorgebruik], dossier: Dossier) -> None:
    for interventie in dossier.interventies:
        for resultaat in interventie.resultaten:
            if resultaat.indicator:
                own = found.setdefault(resultaat.indicator, Indicatorgebruik())
                own.interventies[interventie.id] = (dossier, interventie)
    for indicator in dict.fromkeys(each.indicator for each in dossier.programma.beoogde_resultaten if each.indicator):
        found.setdefault(indicator, Indicatorgebruik()).programmas.append(dossier)
