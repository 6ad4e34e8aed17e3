"""In which years an interventie runs, as far as its planning tells."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.moment import parse_moment


def jaren_of_interventie(dossier: Dossier, interventie: Interventie) -> tuple[int, ...]:
    """Return the years of the programme in which the interventie runs.

    A begin or end that is not planned is that of the programme. An interventie that is planned wholly outside the
    programme belongs to all its years: the programme counts, not a slip in a date.
    """
    jaren = tuple(dossier.jaren)
    planning = interventie.planning
    if planning is None:
        return jaren
    van, eind = parse_moment(planning.van), parse_moment(planning.tot_en_met)
    is_limit = planning.grens == "uiterlijk" and eind is None  # "begins at the latest in …" may be earlier
    eerste = van.eerste.year if van and not is_limit else min(jaren, default=0)
    laatste = eind.laatste.year if eind and not planning.doorlopend else max(jaren, default=0)
    return tuple(jaar for jaar in jaren if eerste <= jaar <= laatste) or jaren


def interventies_in_jaar(dossier: Dossier, jaar: int) -> tuple[Interventie, ...]:
    """Return the interventies of the programme that run in this year."""
    return tuple(found for found in dossier.interventies if jaar in jaren_of_interventie(dossier, found))
