"""What an editor reads about a file or folder that does not belong where it stands, or has a wrong name."""

from __future__ import annotations

import re

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.kinds import SITE_FILE
from uitvoeringskompas.reading.names import MAX_LENGTH, RESERVED, is_kebab, kebab, shown
from uitvoeringskompas.taal.bedoeld import rank_by_nearness
from uitvoeringskompas.taal.moment import parse_moment

FILES = (
    "site.yaml",
    "<gemeente>/profiel.yaml",
    "<gemeente>/partijen.yaml",
    "<gemeente>/indicatoren.yaml",
    "<gemeente>/metingen/<naam>.csv",
    "<gemeente>/notas/<naam>.yaml",
    "<gemeente>/<jaar>/<programma>/programma.yaml",
    "<gemeente>/<jaar>/<programma>/interventies/<naam>.yaml",
    "<gemeente>/<jaar>/<programma>/voortgang/<peildatum>.yaml",
    "<gemeente>/<jaar>/<programma>/evaluatie.yaml",
    "<gemeente>/<jaar>/<programma>/evaluatie-<jaar>.yaml",
)
FOLDERS = (
    "<gemeente>/huisstijl",
    "<gemeente>/metingen",
    "<gemeente>/notas",
    "<gemeente>/<jaar>",
    "<gemeente>/<jaar>/<programma>/interventies",
    "<gemeente>/<jaar>/<programma>/voortgang",
)
YEAR = re.compile(r"[0-9]{4}")
STYLE = (".svg", ".png", ".webp", ".ico", ".woff2", ".json")
"""How the names of files of a house style end."""


def misplaced_file(parts: tuple[str, ...], file: str) -> Problem:
    """Return the problem of a file in no known place, with the nearest place that is known."""
    name = parts[-1]
    if name.lower().endswith((".yaml", ".yml")) and not name.endswith(".yaml"):
        right = name[: name.rindex(".")] + ".yaml"
        message = f"De naam eindigt op {shown(name[name.rindex('.') :])}. Noem het bestand {shown(right)}."
        return Problem(location=Location(file), code="plek-extensie", message=message)
    if not name.endswith((".yaml", ".csv")):
        message = (
            "Dit bestand hoort niet in de map met plannen: daar staan alleen YAML-bestanden (.yaml), "
            f"metingen (.csv) en toelichtingen (.md). {_elsewhere(name)}"
        )
        return Problem(location=Location(file), code="plek-vreemd-bestand", message=message)
    nearest = nearest_place(parts, tuple(each for each in FILES if each.endswith(name[name.rindex(".") :])))
    if nearest == SITE_FILE:
        nearest = f"{SITE_FILE}, boven in de map met plannen"
    message = (
        f"Op deze plek hoort geen {shown(name)}. De dichtstbijzijnde plek die er wel is: {nearest}. Zet het "
        "bestand daar."
    )
    return Problem(location=Location(file), code="plek-onbekend", message=message)


def _elsewhere(name: str) -> str:
    if name.lower().endswith(STYLE):
        return (
            "Hoort het bij de huisstijl? Zet het dan in de map huisstijl naast profiel.yaml of site.yaml, en noem het "
            "daar. Zet het anders ergens anders."
        )
    return "Zet het ergens anders."


def misplaced_folder(parts: tuple[str, ...], file: str) -> Problem:
    """Return the problem of a folder in no known place, with the nearest place that is known."""
    is_year = len(parts) == 2 and parts[-1].isdecimal()
    nearest = nearest_place(parts, FOLDERS[1:2] if is_year else FOLDERS)
    message = (
        f"Op deze plek hoort geen map {shown(parts[-1])}; wat erin staat, is niet gelezen. De dichtstbijzijnde map die "
        f"er wel mag zijn: {nearest}. Zet de bestanden daar."
    )
    return Problem(location=Location(file), code="plek-onbekende-map", message=message)


def nearest_place(parts: tuple[str, ...], patterns: tuple[str, ...]) -> str:
    """Return the pattern that looks most like these names, with the names filled in where they may stand.

    A file with the right name in the wrong folder is nearer than any other.
    """
    same_name = [pattern for pattern in patterns if f"/{pattern}".endswith(f"/{parts[-1]}")]
    places = (_fill(pattern, parts) for pattern in same_name or patterns)
    return shown(rank_by_nearness("/".join(parts), places)[0])


def _fill(pattern: str, parts: tuple[str, ...]) -> str:
    filled: list[str] = []
    for position, slot in enumerate(pattern.split("/")):
        given = parts[position] if position < len(parts) - 1 else ""
        is_free = slot in {"<gemeente>", "<programma>"} or (slot == "<jaar>" and YEAR.fullmatch(given))
        filled.append(given if given and is_free else slot)
    if filled[-1] in {"<naam>.yaml", "<naam>.csv"}:
        filled[-1] = parts[-1]
    return "/".join(filled)


def wrong_name(parts: tuple[str, ...], file: str) -> Problem | None:
    """Return what is wrong with the last of these names, if it is a name that an editor chose."""
    name = parts[-1].removesuffix(".yaml").removesuffix(".csv")
    if len(parts) == 1 and name in RESERVED:
        message = (
            f"De map mag niet {name} heten: dat adres is van de site zelf. Kies een andere naam, zoals gemeente-{name}."
        )
        return Problem(location=Location(file), code="plek-gereserveerd", message=message)
    if len(parts) == 5 and parts[3] == "voortgang":
        return None if parse_moment(name) else _no_date(name, file)
    if is_kebab(name):
        return None
    right = kebab(name)
    if len(name) > MAX_LENGTH:
        rule = f"De naam is te lang: {len(name)} tekens, het maximum is {MAX_LENGTH}."
    else:
        rule = f"De naam {shown(name)} kan niet in een adres: gebruik kleine letters, cijfers en losse streepjes."
    advice = (
        f" Noem het {right}{'.yaml' if parts[-1].endswith('.yaml') else ''}." if right else " Kies een andere naam."
    )
    return Problem(location=Location(file), code="plek-naam", message=rule + advice)


def _no_date(name: str, file: str) -> Problem:
    message = (
        "Een voortgang heet naar de peildatum, zoals 2026-07-01.yaml of 2026-najaar.yaml, maar "
        f"{shown(name)} is geen datum. Geef het bestand zo'n naam."
    )
    return Problem(location=Location(file), code="plek-datum", message=message)


def missing_profiel(folder: str) -> Problem:
    """Return the problem of a publisher's folder without profiel.yaml."""
    message = (
        "Dit bestand ontbreekt. Elke gemeente of regio heeft een profiel.yaml met ten minste soort, naam en herkomst. "
        "Maak het, of haal de map weg."
    )
    return Problem(location=Location(f"{folder}/profiel.yaml"), code="plek-profiel-ontbreekt", message=message)


def missing_programma(folder: str) -> Problem:
    """Return the problem of a programme's folder without programma.yaml."""
    message = (
        "Dit bestand ontbreekt. In deze map staan wel andere bestanden, en die horen bij een programma. Maak "
        "programma.yaml, of verplaats de andere bestanden."
    )
    return Problem(location=Location(f"{folder}/programma.yaml"), code="plek-programma-ontbreekt", message=message)


def same_name(name: str, other: str, file: str) -> Problem:
    """Return the problem of two names in one folder that differ only in case or accents."""
    message = (
        f"De namen {shown(other)} en {shown(name)} verschillen alleen in hoofdletters of accenten. Op sommige "
        "computers is dat hetzelfde bestand. Geef een van de twee een andere naam."
    )
    return Problem(location=Location(file), code="plek-zelfde-naam", message=message)


def link(file: str, *, leaves: bool) -> Problem:
    """Return the problem of a symbolic link; ``leaves`` tells whether it points outside the folder of the plans."""
    where = "naar een plek buiten de map met plannen" if leaves else "naar iets anders"
    message = f"Dit is een koppeling (symlink) {where}, en die wordt niet gevolgd. Zet het bestand zelf hier neer."
    return Problem(location=Location(file), code="plek-koppeling", message=message)


def no_folder(file: str) -> Problem:
    """Return the problem of a folder of plans that is not there."""
    message = "Deze map is er niet. Geef de map op waarin de plannen staan."
    return Problem(location=Location(file), code="plek-geen-map", message=message)


def no_plans(file: str) -> Problem:
    """Return the problem of a folder of plans in which no plan stands."""
    message = "In deze map staat geen enkel plan. Begin met een map voor je gemeente en daarin een profiel.yaml."
    return Problem(location=Location(file), code="plek-geen-plannen", message=message)
