"""The ten kinds of file in ``plans/`` and the place of one file; the kind of a file follows from its place."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import cast

from uitvoeringskompas.vast import Vast, replace


class Kind(StrEnum):
    """What a file is about; the value is the stem of its schema, its model module, its view and its template."""

    PROFIEL = "profiel"
    PARTIJEN = "partijen"
    INDICATOREN = "indicatoren"
    METINGEN = "metingen"
    NOTA = "nota"
    PROGRAMMA = "programma"
    INTERVENTIE = "interventie"
    VOORTGANG = "voortgang"
    EVALUATIE = "evaluatie"
    SITE = "site"


class Place(Vast, order=True):
    """Where a file stands, and so what it is.

    ``path`` is relative to the folder of the plans, with slashes. ``id`` is the stem of the file for a nota, a table of
    metingen (its indicator), an interventie, a voortgang (its peildatum) and an evaluatie; ``jaar_van_evaluatie`` is
    the year in ``evaluatie-<jaar>``. What is about the site as a whole has no publisher.
    """

    path: str
    kind: Kind
    publisher: str
    jaar: int | None = None
    programma: str | None = None
    id: str | None = None
    jaar_van_evaluatie: int | None = None


LEIDRAAD_PLACE = Place(path="leidraad.yaml", kind=cast("Kind", "leidraad"), publisher="")
"""The guideline is no file of a plan and so of no kind; what it shares with those files is the stem of a schema."""

KOERS_PLACE = Place(path="koers.yaml", kind=cast("Kind", "koers"), publisher="")
"""Neither is the rule by which figures are judged."""

KOPPELING_PLACE = Place(path="koppeling.yaml", kind=cast("Kind", "koppeling"), publisher="")
"""Nor what the columns of a table mean that is taken over."""

YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
EVALUATION = re.compile(r"evaluatie(?:-((?:19|20)\d\d))?\.yaml", re.ASCII)

SITE_FILE = f"{Kind.SITE}.yaml"
HUISSTIJL = "huisstijl"
"""The folder with the files of a house style: of a publisher, or at the top that of the site."""

ONE_PER_PUBLISHER = {f"{kind}.yaml": kind for kind in (Kind.PROFIEL, Kind.PARTIJEN, Kind.INDICATOREN)}
NAMED = {"interventies": Kind.INTERVENTIE, "voortgang": Kind.VOORTGANG}


def place_of(parts: tuple[str, ...]) -> Place | None:
    """Return the place of a file from the names of its folders and itself; None when no kind of file stands there.

    The form of the names of publishers, programmes and ids is not looked at here.
    """
    path = "/".join(parts)
    match parts:
        case (name,) if name == SITE_FILE:
            return Place(path=path, kind=Kind.SITE, publisher="")
        case (slug, name) if name in ONE_PER_PUBLISHER:
            return Place(path=path, kind=ONE_PER_PUBLISHER[name], publisher=slug)
        case (slug, "notas", name) if name.endswith(".yaml"):
            return Place(path=path, kind=Kind.NOTA, publisher=slug, id=name.removesuffix(".yaml"))
        case (slug, "metingen", name) if name.endswith(".csv"):
            return Place(path=path, kind=Kind.METINGEN, publisher=slug, id=name.removesuffix(".csv"))
        case (slug, jaar, programma, *rest) if YEAR.fullmatch(jaar):
            return _place_in_programma(
                Place(path=path, kind=Kind.PROGRAMMA, publisher=slug, jaar=int(jaar), programma=programma), rest
            )
    return None


def _place_in_programma(programma: Place, rest: list[str]) -> Place | None:
    match rest:
        case ["programma.yaml"]:
            return programma
        case [folder, name] if folder in NAMED and name.endswith(".yaml"):
            return replace(programma, kind=NAMED[folder], id=name.removesuffix(".yaml"))
        case [name] if match := EVALUATION.fullmatch(name):
            jaar = int(match[1]) if match[1] else None
            return replace(programma, kind=Kind.EVALUATIE, id=name.removesuffix(".yaml"), jaar_van_evaluatie=jaar)
    return None


def is_stijlmap(parts: tuple[str, ...]) -> bool:
    """Tell whether a folder with these names is one for the files of a house style."""
    return parts[-1:] == (HUISSTIJL,) and len(parts) <= 2


def is_plan(parts: tuple[str, ...]) -> bool:
    """Tell whether a file with these names is one of the plans: of a kind, or of a house style."""
    return place_of(parts) is not None or is_stijlmap(parts[:-1])


def is_folder(parts: tuple[str, ...]) -> bool:
    """Tell whether files of a plan may stand in or under a folder with these names."""
    match parts:
        case (_,) | (_, "notas" | "metingen" | "huisstijl"):
            return True
        case (_, jaar) | (_, jaar, _):
            return YEAR.fullmatch(jaar) is not None
        case (_, jaar, _, folder):
            return YEAR.fullmatch(jaar) is not None and folder in NAMED
    return False
