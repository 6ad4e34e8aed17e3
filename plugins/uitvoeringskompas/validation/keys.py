"""Sentences about keys: unknown ones, missing ones and keys with nothing behind them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.taal.bedoeld import NEAR, ask_bedoelde, find_nearest
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import ask_keuze
from uitvoeringskompas.validation.case import Case
from uitvoeringskompas.validation.fields import field_at

MAX_COMPARED = 50
"""Unknown keys that are compared with the missing ones; comparing takes time."""

SURE = 80
"""A key that exists elsewhere is not taken for a misspelt one, unless it looks this much like it."""

FILES = {
    Kind.PROFIEL: "profiel.yaml",
    Kind.PARTIJEN: "partijen.yaml",
    Kind.INDICATOREN: "indicatoren.yaml",
    Kind.NOTA: "een bestand in de map notas",
    Kind.PROGRAMMA: "programma.yaml",
    Kind.INTERVENTIE: "een bestand in de map interventies",
    Kind.VOORTGANG: "een bestand in de map voortgang",
    Kind.EVALUATIE: "evaluatie.yaml",
}


def unknown_keys(case: Case) -> Iterator[Problem]:
    """Yield a problem for every key that the schema does not know here."""
    if not isinstance(case.value, dict):
        return
    allowed = tuple(case.schema.get("properties", ()))
    for key in case.value:
        if key not in allowed:
            yield _unknown_key(case, key, allowed)


def _unknown_key(case: Case, key: str, allowed: tuple[str, ...]) -> Problem:
    unused = [name for name in allowed if name not in (case.value if isinstance(case.value, dict) else ())]
    home = _home(case, key)
    near = find_nearest(key, unused, near=SURE if home else NEAR)
    shown = cut_off(key)
    if near:
        message = f'De sleutel "{shown}" bestaat hier niet. {ask_bedoelde(near)}'
    elif home:
        message = f'De sleutel "{shown}" hoort hier niet. Zet hem {home}.'
    elif (used := find_nearest(key, allowed)) is not None:
        message = f'De sleutel "{shown}" bestaat hier niet. De sleutel "{used}" staat er al; voeg ze samen.'
    else:
        message = (
            f'De sleutel "{shown}" bestaat hier niet. {ask_keuze(unused)}'
            if unused
            else f'De sleutel "{shown}" bestaat hier niet. Haal hem weg.'
        )
    explanation = _description(case, near) if near else case.field.description
    location = case.document.key_location(*case.pointer, key)
    return case.problem("schema-onbekende-sleutel", message, location=location, explanation=explanation)


def _home(case: Case, key: str) -> str | None:
    """Return where else this key belongs, if that is one place."""
    blocks = case.schemas.homes(case.stem, key)
    if len(blocks) == 1:
        return f'in "{blocks[0]}"' if blocks[0] else "zonder inspringing, los van dit blok"
    kinds = [kind for kind in Kind if kind in case.schemas.set and "" in case.schemas.homes(kind, key)]
    return f"in {FILES[kinds[0]]}" if not blocks and len(kinds) == 1 else None


def missing_keys(case: Case) -> Iterator[Problem]:
    """Yield a problem for every key that has to be there; jsonschema has one error for each, all at the same place.

    A key that is there under a misspelt name is told about as an unknown key.
    """
    if not isinstance(case.value, dict):
        return
    unknown = (key for key in case.value if key not in case.schema.get("properties", ()))
    misspelt = {find_nearest(key, case.limit) for key in islice(unknown, MAX_COMPARED)}
    for key in case.limit:
        if key not in case.value and key not in misspelt:
            field = field_at(case.schemas.set, case.stem, (*case.pointer, key))
            title = f" ({field.title})" if field and field.title and field.title.lower() != key else ""
            where = f" bij {case.name}" if case.pointer else ""
            message = (
                f'De sleutel "{key}"{title} ontbreekt{where}. Voeg een regel toe: {key}: {_example(case, key)}'.rstrip()
            )
            location = case.document.key_location(*case.pointer)
            yield case.problem(
                "schema-verplicht-ontbreekt", message, location=location, explanation=_description(case, key)
            )


def _example(case: Case, key: str) -> str:
    field = field_at(case.schemas.set, case.stem, (*case.pointer, key))
    if field is None or field.type in {"array", "object"} or field.example is None:
        return "…"
    example = field.example
    return str(example).lower() if isinstance(example, bool) else str(example)


def _description(case: Case, key: str) -> str:
    field = field_at(case.schemas.set, case.stem, (*case.pointer, key))
    return field.description if field else ""


def no_value(case: Case) -> Problem:
    """Return the problem of a key or a dash with nothing behind it, or with a word that means nothing."""
    if case.typed:
        message = f"{case.typed} betekent in YAML: niets. Vul bij {case.name} een waarde in{case.or_remove}."
    elif case.is_item:
        message = f"Achter dit streepje bij {case.name} staat niets. Vul een waarde in{case.or_remove}."
    else:
        message = f"Achter {case.name} staat niets. Vul een waarde in{case.or_remove}."
    location = case.document.key_location(*case.pointer)
    return case.problem("schema-waarde-ontbreekt", message, location=location)
