"""Mistakes in what a file says: good YAML, but not what the schema asks for."""

from __future__ import annotations

from tests.unit.reading.faults.occasion import Made, Maker, Occasion


def _is_number(spot: Occasion) -> bool:
    return spot.field.type in {"integer", "number"} and "\n" not in spot.typed


def _misspelt_key(spot: Occasion) -> Made | None:
    if not spot.key or len(spot.key) < 6 or spot.key[-1] == spot.key[-2]:
        return None
    text = spot.plan.text
    end = spot.span.key + len(spot.key)
    changed = f"{spot.key[:-2]}{spot.key[-1]}{spot.key[-2]}"
    return text[: spot.span.key] + changed + text[end:], 0, "schema-onbekende-sleutel", f'Bedoelde je "{spot.key}"?'


def _misspelt_code(spot: Occasion) -> Made | None:
    if not (spot.field.allowed and spot.is_bare and len(spot.typed) >= 7):
        return None
    changed = spot.typed[:-2] + spot.typed[-1]
    return spot.with_value(changed), 0, "schema-onbekende-waarde", f'"{spot.typed}"'


def _empty(spot: Occasion) -> Made | None:
    around = (
        Occasion(plan=spot.plan, pointer=spot.pointer[:-1], span=spot.span).field if len(spot.pointer) > 1 else None
    )
    if around is None or spot.key not in around.required or not spot.is_line or not spot.is_bare:
        return None
    return spot.with_value(""), 0, "schema-waarde-ontbreekt", f'Schrijf achter "{spot.key}:"'


def _words_for_number(spot: Occasion) -> Made | None:
    if not (spot.key and _is_number(spot)):
        return None
    return spot.with_value("twaalf"), 0, "schema-verkeerde-soort", f'Bij "{spot.key}" hoort een '


def _euro(spot: Occasion) -> Made | None:
    if not (spot.field.unit == "euro" and _is_number(spot) and not spot.span.in_flow):
        return None
    return spot.with_value("€ 12.500"), 0, "schema-verkeerde-soort", "Schrijf: 12500"


def _negative(spot: Occasion) -> Made | None:
    if spot.key not in {"aantal", "bereik", "uren", "begroot"} or not isinstance(spot.value, int) or not spot.value:
        return None
    return spot.with_value(f"-{spot.value}"), 0, "schema-getal-te-klein", "ten minste 0"


def _leading_zero(spot: Occasion) -> Made | None:
    if not (spot.key and spot.field.type == "integer" and isinstance(spot.value, int)):
        return None
    return spot.with_value(f"0{spot.typed}"), 0, "schema-getal-vorm", f"Schrijf: {spot.typed}"


def _yes(spot: Occasion) -> Made | None:
    if spot.field.type != "boolean":
        return None
    return spot.with_value("ja"), 0, "schema-verkeerde-soort", "Schrijf: true"


def _text_for_list(spot: Occasion) -> Made | None:
    if spot.field.type != "array" or spot.span.in_flow or not spot.is_line:
        return None
    return spot.with_value("bewegen"), 0, "schema-verkeerde-soort", "lijst"


def _list_for_text(spot: Occasion) -> Made | None:
    if not (spot.is_bare and spot.key and spot.field.type == "string" and not spot.field.allowed):
        return None
    return spot.with_value("[a, b]"), 0, "schema-verkeerde-soort", "hoort tekst"


def _day_that_is_none(spot: Occasion) -> Made | None:
    if not (spot.is_bare and len(spot.typed) == 10 and spot.typed[:2] == "20" and spot.typed[4] == "-"):
        return None
    return spot.with_value(f"{spot.typed[:4]}-02-31"), 0, "schema-datum", "bestaat niet"


def _day_the_dutch_way(spot: Occasion) -> Made | None:
    if not (spot.is_bare and len(spot.typed) == 10 and spot.typed[:2] == "20" and spot.typed[4] == "-"):
        return None
    year, month, day = spot.typed.split("-")
    return spot.with_value(f"{day}-{month}-{year}"), 0, "schema-datum", f"Schrijf: {spot.typed}"


def _address_without_https(spot: Occasion) -> Made | None:
    if not spot.typed.startswith("https://"):
        return None
    bare = spot.typed.removeprefix("https://")
    return spot.with_value(bare), 0, "schema-webadres", f"Zet https:// ervoor: {spot.typed[:20]}"


def _double(spot: Occasion) -> Made | None:
    if spot.key or not spot.span.in_flow or not spot.is_bare or not spot.typed.islower():
        return None
    return spot.with_value(f"{spot.typed}, {spot.typed}"), 0, "schema-dubbel", "Haal er een weg"


MEANING: dict[str, Maker] = {
    "a misspelt key": _misspelt_key,
    "a misspelt code": _misspelt_code,
    "nothing behind a key that has to be there": _empty,
    "a word for a number": _words_for_number,
    "an amount with a sign and a point": _euro,
    "fewer than no participants": _negative,
    "a nought before a number": _leading_zero,
    "ja for true": _yes,
    "a text for a list": _text_for_list,
    "a list for a text": _list_for_text,
    "a day that does not exist": _day_that_is_none,
    "a day as the Dutch write it": _day_the_dutch_way,
    "an address without https": _address_without_https,
    "a value twice in a list": _double,
}
