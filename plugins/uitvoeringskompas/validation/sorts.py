"""Sentences about the sort of a value: text, a number, yes or no, a list, a block."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import write_keuze
from uitvoeringskompas.validation import dates
from uitvoeringskompas.validation.case import Case
from uitvoeringskompas.validation.fields import field_at
from uitvoeringskompas.validation.grenzen import advise_grenzen
from uitvoeringskompas.validation.keys import no_value
from uitvoeringskompas.validation.shape import write_shape

YES_NO = {
    "ja": "true",
    "yes": "true",
    "on": "true",
    "waar": "true",
    "nee": "false",
    "no": "false",
    "off": "false",
    "onwaar": "false",
}
THOUSANDS = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3})+", re.ASCII)
THOUSANDS_AND_COMMA = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3})+,[0-9]+", re.ASCII)
COMMA = re.compile(r"-?[0-9]+,[0-9]+", re.ASCII)
NO_SPACE = re.compile(r"([a-z][a-z0-9_]*):(\S.*)", re.ASCII | re.DOTALL)
NO_SPACE_AFTER_DASH = re.compile(r"-(\w.*?)(?= -\w|$)")
LONGEST_NUMBER = 20
MAX_EXPONENT = 15
NAMES = {
    "integer": "een geheel getal",
    "number": "een getal",
    "boolean": "true of false",
    "array": "een lijst",
    "object": "een blok met sleutels",
    "string": "tekst",
}


def wrong_sort(case: Case) -> Problem:
    """Return the problem of a value of another sort than the schema asks for."""
    wanted = str(case.limit)
    if case.value is None:
        return no_value(case)
    if isinstance(case.limit, list):
        message = f"Bij {case.name} hoort een jaar. {case.now} {case.schema['description']}"
        return case.problem("schema-verkeerde-soort", message)
    if wanted == "string":
        return _not_text(case)
    if wanted in {"integer", "number"}:
        return _not_a_number(case, wanted)
    if wanted == "boolean":
        word = YES_NO.get(case.typed.lower())
        advice = f"Schrijf: {word}." if word else "Schrijf true (ja) of false (nee), zonder aanhalingstekens."
        return case.problem("schema-verkeerde-soort", f"Bij {case.name} hoort true of false. {case.now} {advice}")
    return _not_a_list(case) if wanted == "array" else _not_a_block(case)


def _not_text(case: Case) -> Problem:
    if isinstance(case.value, dict | list):
        return _block_for_text(case)
    if dates.is_asked(case) and not case.fits(case.typed):
        return dates.wrong_moment(case)
    return needs_quotes(case)


def needs_quotes(case: Case) -> Problem:
    """Return the problem of text that a computer reads as something else; the quotes make it text again."""
    read_as = "ja of nee" if isinstance(case.value, bool) else "een getal"
    message = (
        f"Bij {case.name} hoort tekst, maar {case.typed} leest een computer als {read_as}. Zet "
        f'aanhalingstekens: "{case.typed}"'
    )
    return case.problem("schema-aanhalingstekens", message)


def _block_for_text(case: Case) -> Problem:
    if isinstance(case.value, dict) and len(case.value) == 1:
        key, value = next(iter(case.value.items()))
        if isinstance(value, str):
            whole = cut_off(f"{key}: {value}").replace('"', "'")
            message = (
                f"Bij {case.name} hoort tekst. Een dubbele punt met een spatie maakt er een sleutel van. Zet "
                f'aanhalingstekens: "{whole}"'
            )
            return case.problem("schema-aanhalingstekens", message)
    message = (
        f"Bij {case.name} hoort tekst, maar er staat {case.typed}. Schrijf één tekst, en zet er aanhalingstekens om "
        "als die met een haakje begint."
    )
    return case.problem("schema-verkeerde-soort", message)


def _not_a_number(case: Case, wanted: str) -> Problem:
    is_whole = wanted == "integer"
    message = f"Bij {case.name} hoort {NAMES[wanted]}. {case.now}"
    advice = number_advice(case.typed, is_whole=is_whole) if not isinstance(case.value, dict | list | bool) else None
    advice = advice or dates.year_in(case)
    if advice == case.typed:
        return case.problem("schema-verkeerde-soort", f"{message} Haal de aanhalingstekens weg: {advice}")
    if advice:
        return case.problem("schema-verkeerde-soort", f"{message} Schrijf: {advice}")
    beside = _keys_beside(case)
    if grenzen := advise_grenzen(case.typed, str(case.pointer[-1]), beside):
        return case.problem("schema-verkeerde-soort", f"{message} {grenzen}")
    reason = next((key for key in beside if key.startswith("geen_")), None)
    if reason and not any(map(str.isdigit, case.typed)):
        message += f' Is er geen getal, haal {case.name} dan weg en zet bij "{reason}" waarom.'
        return case.problem("schema-verkeerde-soort", message)
    how = (
        "alleen cijfers, zonder punten, spaties of tekens eromheen"
        if is_whole
        else "alleen cijfers, met een punt voor de decimalen"
    )
    example = f" Bijvoorbeeld: {case.field.example}." if case.field.example is not None else ""
    return case.problem("schema-verkeerde-soort", f"{message} Schrijf {how}.{example}")


def _keys_beside(case: Case) -> tuple[str, ...]:
    """Return the keys that may stand in the same mapping."""
    around = field_at(case.schemas.set, case.stem, case.pointer[:-1])
    return tuple(around.keys) if around else ()


def number_advice(typed: str, *, is_whole: bool) -> str | None:
    """Return how the number that was probably meant is written, or None when that is not sure."""
    bare = typed.strip().removeprefix("€").removesuffix("%").removesuffix(",-").strip().replace("_", "")
    if THOUSANDS.fullmatch(bare) and (is_whole or bare.count(".") != 1):
        bare = bare.replace(".", "").replace(" ", "")
    elif THOUSANDS_AND_COMMA.fullmatch(bare):
        bare = bare.replace(".", "").replace(" ", "").replace(",", ".")
    elif COMMA.fullmatch(bare):
        bare = bare.replace(",", ".")
    if len(bare) > LONGEST_NUMBER:
        return None
    try:
        number = Decimal(int(bare, 0) if bare[:2] in {"0x", "0o"} else bare)
    except (InvalidOperation, ValueError):
        return None
    if not number.is_finite() or abs(number.adjusted()) >= MAX_EXPONENT:
        return None
    if number == number.to_integral_value():
        return str(int(number))
    return None if is_whole else format(number, "f")


def odd_number(case: Case, wanted: str) -> Problem:
    """Return the problem of a number that is typed in another way than the site would print it."""
    advice = number_advice(case.typed, is_whole=wanted == "integer")
    message = f"Het getal {case.typed} bij {case.name} staat er niet zoals de site het afdrukt."
    how = f" Schrijf: {advice}" if advice else " Schrijf hoogstens 15 cijfers, zonder letters of tekens eromheen."
    return case.problem("schema-getal-vorm", message + how)


def _not_a_list(case: Case) -> Problem:
    if isinstance(case.value, str) and (dash := NO_SPACE_AFTER_DASH.match(case.typed)):
        message = f"Na het streepje staat geen spatie. Schrijf elke regel bij {case.name} zo: - {dash[1]}"
        return case.problem("yaml-spatie-ontbreekt", message)
    item = field_at(case.schemas.set, case.stem, (*case.pointer, 0))
    if item is not None and item.type == "object":
        message = f"Bij {case.name} hoort een lijst van blokken met sleutels. {case.now} Schrijf het zoals hieronder."
        return case.problem("schema-verkeerde-soort", message, shape=_shape(case))
    first = case.typed if not isinstance(case.value, dict | list) else "…"
    message = (
        f"Bij {case.name} hoort een lijst. Zet elke waarde op een eigen regel onder {case.name}, met een "
        f"streepje ervoor: - {first}"
    )
    return case.problem("schema-verkeerde-soort", message, shape=_shape(case))


def _not_a_block(case: Case) -> Problem:
    match = NO_SPACE.fullmatch(case.typed) if isinstance(case.value, str) else None
    if match and match[1] in case.field.keys:
        message = f"Na de dubbele punt staat geen spatie. Schrijf: {match[1]}: {match[2]}"
        return case.problem("yaml-spatie-ontbreekt", message)
    keys = write_keuze(case.field.keys)
    message = f"Bij {case.name} horen sleutels: {keys}. {case.now} Zet elke sleutel op een eigen regel, ingesprongen."
    return case.problem("schema-verkeerde-soort", message, shape=_shape(case))


def _shape(case: Case) -> str:
    """Return how the key nearest to this value is written."""
    last = max((place for place, step in enumerate(case.pointer) if isinstance(step, str)), default=-1)
    if last < 0:
        return ""
    return write_shape(case.schemas.set, case.stem, case.pointer[:last], [str(case.pointer[last])])


def is_odd(value: Value, raw: str) -> bool:
    """Tell whether a plain scalar stayed text although a YAML 1.2 reader sees a number in it."""
    return isinstance(value, str) and value == raw
