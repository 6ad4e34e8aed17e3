"""When an interventie runs, in words and as a bar of the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.planning import Planning
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.moment import parse_moment
from uitvoeringskompas.taal.zin import capitalize_first, lower_first
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.kit.figuren.tijdlijn import Tijdlijnpunt, TijdlijnRij

_BEGIN = {"vanaf": "vanaf {}", "uiterlijk": "begint uiterlijk in {}", "rond": "rond {}"}
_TOT = {"uiterlijk": "tot uiterlijk", "rond": "tot rond"}
_EIND = {"vanaf": "tot en met {}", "uiterlijk": "uiterlijk {}", "rond": "tot rond {}"}


def write_planning(planning: Planning | None) -> str:
    """Return the planning in words: "Januari 2026 tot uiterlijk december 2026. Voorwaarde: na 8 aanmeldingen"."""
    if planning is None:
        return ""
    voorwaarde = f"voorwaarde: {lower_first(planning.voorwaarde)}" if planning.voorwaarde else ""
    delen = (_write_periode(planning), planning.omschrijving or "", voorwaarde)
    return ". ".join(capitalize_first(deel.rstrip(".")) for deel in delen if deel)


def write_periode_of(planning: Planning | None) -> str:
    """Return when something runs and nothing more: "Januari 2026 tot uiterlijk december 2026"."""
    return capitalize_first(_write_periode(planning)) if planning else ""


def _write_periode(planning: Planning) -> str:
    """Return begin and end in words; ``grens`` belongs to the end, or to the begin when there is no end."""
    van = write_moment(planning.van) if planning.van else ""
    eind = write_moment(planning.tot_en_met) if planning.tot_en_met else ""
    grens = planning.grens or ""
    if van and van == eind:
        periode = _EIND.get(grens, "{}").format(eind)
    elif van and eind:
        periode = f"{van} {_TOT.get(grens, 'tot en met')} {eind}"
    elif eind:
        periode = _EIND.get(grens, "tot en met {}").format(eind)
    elif van:
        periode = _BEGIN.get(grens, "vanaf {}").format(van)
    else:
        periode = ""
    if not planning.doorlopend:
        return periode
    return f"doorlopend, {periode}" if periode else "doorlopend"


def write_buiten(jaren: Sequence[int], jaar: int) -> str:
    """Return for which years, in order, something is planned that is not for this one: "tot en met 2025"."""
    later = [each for each in jaren if each > jaar]
    return f"vanaf {later[0]}" if later else f"tot en met {jaren[-1]}"


def plot_interventie(interventie: Interventie, status: Label) -> TijdlijnRij:
    """Return the row of the timeline for an interventie; what is not known has no date, and a promise is vague."""
    planning = interventie.planning
    if planning is None:
        return TijdlijnRij(naam=interventie.titel, status=status)
    van, eind = parse_moment(planning.van), parse_moment(planning.tot_en_met)
    return TijdlijnRij(
        naam=interventie.titel,
        status=status,
        van=van.eerste if van else None,
        tot=eind.laatste if eind else None,
        doorlopend=bool(planning.doorlopend),
        vaag=bool(planning.grens or planning.voorwaarde),
        mijlpalen=tuple(
            Tijdlijnpunt(datum=day, titel=mijlpaal.titel)
            for mijlpaal in planning.mijlpalen
            if (day := _day_of(mijlpaal.gehaald_op, mijlpaal.moment))
        ),
    )


def _day_of(gehaald_op: str | None, moment: str) -> date | None:
    """Return the last day of the moment at which a milestone was reached, or else of that at which it should be."""
    found = parse_moment(gehaald_op) or parse_moment(moment)
    return found.laatste if found else None
