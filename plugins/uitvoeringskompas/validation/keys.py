"""Sentences about keys: unknown ones, missing ones and keys with nothing behind them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.blanks import Blank
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.surprises import NOT_YET
from uitvoeringskompas.taal.bedoeld import NEAR, ask_bedoelde, find_nearest
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.onzichtbaar import clean_onzichtbaar
from uitvoeringskompas.taal.zin import ask_keuze, lower_first, quote_namen, write_zinnen
from uitvoeringskompas.validation.case import Case
from uitvoeringskompas.validation.fields import field_at
from uitvoeringskompas.validation.schemas import Schemas
from uitvoeringskompas.validation.shape import what_belongs, when_unknown, write_shape
from uitvoeringskompas.vast import replace

MAX_COMPARED = 50
"""Unknown keys that are compared with the missing ones; comparing takes time."""

SURE = 80
"""A key that exists elsewhere is not taken for a misspelt one, unless it looks this much like it."""

FILES = {
    Kind.PROFIEL: "profiel.yaml",
    Kind.PARTIJEN: "partijen.yaml",
    Kind.INDICATOREN: "indicatoren.yaml",
    Kind.METINGEN: "een bestand in de map metingen",
    Kind.NOTA: "een bestand in de map notas",
    Kind.PROGRAMMA: "programma.yaml",
    Kind.INTERVENTIE: "een bestand in de map interventies",
    Kind.VOORTGANG: "een bestand in de map voortgang",
    Kind.EVALUATIE: "evaluatie.yaml",
    Kind.SITE: "site.yaml",
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
    if clean_onzichtbaar(key) in allowed and clean_onzichtbaar(key) != key:
        message = f"In deze sleutel staat een teken dat je niet ziet. Typ hem opnieuw: {clean_onzichtbaar(key)}"
    elif near:
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
    """Yield one problem for all keys that have to be there; jsonschema has one error for each, all at the same place.

    A key that is there under a misspelt name is told about as an unknown key, one with nothing behind it at its place.
    """
    if not isinstance(case.value, dict):
        return
    unknown = (key for key in case.value if key not in case.schema.get("properties", ()))
    misspelt = {find_nearest(key, case.limit) for key in islice(unknown, MAX_COMPARED)}
    blanks = {key: blank for key in case.limit if (blank := case.document.blanks.get((*case.pointer, key)))}
    missing = [key for key in case.limit if key not in case.value and key not in misspelt and key not in blanks]
    if missing:
        yield _missing(case, missing)
    for key, blank in blanks.items():
        yield case.problem(
            "schema-waarde-ontbreekt",
            f"{_nothing(key, blank)} {_write(case, key)}",
            location=blank.location,
            explanation=_description(case, key),
            shape=write_shape(case.schemas.set, case.stem, case.pointer, [key]),
        )


def _missing(case: Case, missing: list[str]) -> Problem:
    """Return the one problem of all that is not there, which shows how to write it."""
    where = f" bij {case.name}" if case.pointer else ""
    if len(missing) == 1:
        message = f'De sleutel "{missing[0]}" ontbreekt{where}. {_write(case, missing[0])}'
    else:
        message = (
            f"Er ontbreken {len(missing)} verplichte sleutels{where}: {quote_namen(missing)}. Neem ze over zoals "
            f"hieronder, en schrijf op de plek van {NOT_YET} wat er hoort."
        )
    return case.problem(
        "schema-verplicht-ontbreekt",
        message,
        location=case.document.key_location(*case.pointer),
        explanation=write_zinnen(*(_description(case, key) for key in missing)) if len(missing) == 1 else "",
        shape=write_shape(case.schemas.set, case.stem, case.pointer, missing),
    )


def _write(case: Case, key: str) -> str:
    """Return what to write behind a key, and what to do when nobody knows; an example stands in the shape."""
    field = field_at(case.schemas.set, case.stem, (*case.pointer, key))
    if field is None:
        return ""
    if field.type in {"object", "array"}:
        return f'Schrijf onder "{key}:" wat er hoort, zoals hieronder.'
    what = lower_first(what_belongs(field)) or "wat er hoort."
    unknown = when_unknown(case.schemas.set, case.stem, (*case.pointer, key))
    return write_zinnen(f'Schrijf achter "{key}:" {what}', unknown)


def _nothing(key: str, blank: Blank) -> str:
    if blank.typed in {"", "''"}:
        return f'Achter "{key}" staat niets, en deze sleutel is verplicht.'
    return f'Achter "{key}" staat {blank.typed}, en dat betekent in YAML: niets. Deze sleutel is verplicht.'


def unknown_blanks(document: Document, schemas: Schemas) -> Iterator[Problem]:
    """Yield a problem for every key with nothing behind it that the schema does not know at its place."""
    for pointer, blank in document.blanks.items():
        around = field_at(schemas.set, document.place.kind, pointer[:-1])
        key = str(pointer[-1])
        if around is None or not around.keys or key in around.keys:
            continue
        case = Case(
            document=document,
            schemas=schemas,
            pointer=pointer[:-1],
            keyword="additionalProperties",
            limit=False,
            schema={},
            value=document.value(*pointer[:-1]),
        )
        yield replace(_unknown_key(case, key, around.keys), location=blank.location)


def _description(case: Case, key: str) -> str:
    field = field_at(case.schemas.set, case.stem, (*case.pointer, key))
    return field.description if field else ""


def no_value(case: Case) -> Problem:
    """Return the problem of a dash with nothing behind it, or with a word that means nothing."""
    what = (
        f"{case.typed} betekent in YAML: niets." if case.typed else f"Achter dit streepje bij {case.name} staat niets."
    )
    message = f"{what} Vul een waarde in, of haal de regel weg."
    return case.problem("schema-waarde-ontbreekt", message, location=case.document.key_location(*case.pointer))
