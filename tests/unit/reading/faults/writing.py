"""Mistakes in how a file is written."""

from __future__ import annotations

import re

from tests.unit.reading.faults.occasion import Made, Maker, Occasion
from uitvoeringskompas.taal.kort import cut_off

DOUBLE, SINGLE = '"', "'"


def _colon(spot: Occasion) -> Made | None:
    first, _, rest = spot.typed.partition(" ")
    if not (spot.is_line and spot.is_bare and rest):
        return None
    value = f"{first}: {rest}"
    return spot.with_value(value), 0, "yaml-dubbele-punt", f'{spot.key}: "{cut_off(value)}"'


def _curly(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare and " " in spot.typed):
        return None
    value = spot.typed.replace(" ", ": ", 1)
    text = spot.with_value(f"“{value}”")
    return text, 0, "yaml-gekrulde-aanhalingstekens", f'{spot.key}: "{cut_off(value)}"'


def _open_quote(quote: str) -> Maker:
    def make(spot: Occasion) -> Made | None:
        if not (spot.is_bare and (spot.is_line or spot.span.in_flow)) or quote in spot.typed:
            return None
        return spot.with_value(quote + spot.typed), 0, "yaml-aanhalingsteken-open", f"Dit aanhalingsteken ({quote})"

    return make


def _open_quote_in_flow(spot: Occasion) -> Made | None:
    return _open_quote(DOUBLE)(spot) if spot.span.in_flow else None


def _behind_quote(rest: str) -> Maker:
    def make(spot: Occasion) -> Made | None:
        if not (spot.is_line and spot.is_bare):
            return None
        text = spot.with_value(f'"{spot.typed}"{rest}')
        if "#" in rest:
            return text, 0, "yaml-opmerking", f'zet dan aanhalingstekens: "{cut_off(spot.typed + rest).rstrip("…")}'
        return text, 0, "yaml-tekst-na-aanhalingsteken", "Na het sluitende aanhalingsteken staat nog tekst."

    return make


def _apostrophe(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare):
        return None
    value = f"'s-{spot.typed.capitalize()}"
    return spot.with_value(value), 0, "yaml-apostrof", f'{spot.key}: "{cut_off(value)}"'


def _start(sign: str) -> Maker:
    def make(spot: Occasion) -> Made | None:
        if not (spot.is_line and spot.is_bare):
            return None
        code = {"!": "yaml-tag"}.get(sign, "yaml-beginteken")
        if sign == "*" and re.fullmatch(r"[\w-]+", spot.typed):
            code = "yaml-verwijzing"
        return spot.with_value(f"{sign}{spot.typed}"), 0, code, "aanhalingstekens om"

    return make


def _hash(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare):
        return None
    return spot.with_value(f"{spot.typed} #3"), 0, "yaml-opmerking", f'"{spot.typed}'[:40]


def _backslash(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare):
        return None
    return spot.with_value(f'"c:\\data {spot.typed}"'), 0, "yaml-backslash", "typ \\\\"


def _no_space(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare):
        return None
    text = spot.with_entry(f"{spot.key}:{spot.typed}")
    return text, 0, "yaml-spatie-ontbreekt", f"Schrijf: {spot.key}: {cut_off(spot.typed)}"


def _no_space_in_flow(spot: Occasion) -> Made | None:
    if not (spot.key and spot.span.in_flow and spot.is_bare):
        return None
    text = spot.with_entry(f"{spot.key}:{spot.typed}")
    return text, 0, "yaml-spatie-ontbreekt", f"Schrijf: {spot.key}: {cut_off(spot.typed)}"


def _hard_space(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare):
        return None
    text = spot.with_entry(f"{spot.key}:\N{NO-BREAK SPACE}{spot.typed}")
    return text, 0, "yaml-spatie-ontbreekt", "een harde spatie"


def _no_space_after_dash(spot: Occasion) -> Made | None:
    if spot.span.in_flow or not spot.margin.endswith("- ") or not spot.is_line:
        return None
    return spot.with_margin(spot.margin[:-1]), 0, "yaml-spatie-ontbreekt", "streepje"


def _no_dash(spot: Occasion) -> Made | None:
    if spot.span.in_flow or not spot.margin.endswith("- ") or not spot.is_line or spot.pointer[-2] == 0:
        return None
    return spot.with_margin(spot.margin[:-2]), 0, "yaml-inspringing", "streepje"


def _no_colon(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare) or not spot.margin.isspace():
        return None
    return spot.with_entry(f"{spot.key} {spot.typed}"), 0, "yaml-losse-regel", "dubbele punt"


def _tab(spot: Occasion) -> Made | None:
    if not spot.is_line or not spot.margin.isspace():
        return None
    return spot.with_margin("\t"), 0, "yaml-tab", "Gebruik spaties"


def _one_too_many(spot: Occasion) -> Made | None:
    if spot.span.in_flow or not spot.key or (spot.margin and not spot.margin.isspace()):
        return None
    if _has_deeper(spot) or _is_alone(spot):
        return None
    return spot.with_margin(f"{spot.margin} "), 0, "yaml-inspringing", ""


def _has_deeper(spot: Occasion) -> bool:
    """Tell whether the value stands on lines of its own, which then would stand too far to the left."""
    return "\n" in spot.plan.text[spot.span.key : spot.span.end]


def _is_alone(spot: Occasion) -> bool:
    """Tell whether nothing stands beside this key, so that it may be indented as far as its writer likes."""
    around = spot.plan.document.value(*spot.pointer[:-1])
    return not isinstance(around, dict) or len(around) == 1


def _one_too_few(spot: Occasion) -> Made | None:
    if not spot.is_line or not spot.margin.isspace() or _is_alone(spot):
        return None
    return spot.with_margin(spot.margin[:-1]), 0, "yaml-inspringing", ""


def _open_bracket(spot: Occasion) -> Made | None:
    if spot.span.in_flow or not spot.typed.startswith(("[", "{")) or not spot.is_line:
        return None
    return spot.with_value(spot.typed[:-1]), 0, "yaml-haakje-open", f"Zet er {spot.typed[-1]} achter"


def _bracket_too_many(spot: Occasion) -> Made | None:
    if spot.span.in_flow or not spot.typed.startswith(("[", "{")) or not spot.is_line:
        return None
    return (
        spot.with_value(spot.typed + spot.typed[-1]),
        0,
        "yaml-haakje-los",
        f"Dit haakje {spot.typed[-1]} sluit niets",
    )


def _bracket_in_text(spot: Occasion) -> Made | None:
    if not (spot.is_line and spot.is_bare):
        return None
    return spot.with_value(f"[concept] {spot.typed}"), 0, "yaml-beginteken", '"[concept] '


def _two_commas(spot: Occasion) -> Made | None:
    if not spot.typed.startswith("[") or "," not in spot.typed:
        return None
    return spot.with_value(spot.typed.replace(",", ",,", 1)), 0, "yaml-komma", "Haal de komma weg"


def _comma_in_flow(spot: Occasion) -> Made | None:
    if not (spot.key and spot.span.in_flow and spot.is_bare and " " in spot.typed):
        return None
    value = spot.typed.replace(" ", ", ", 1)
    return spot.with_value(value), 0, "yaml-komma-in-tekst", f'"{cut_off(value)}"'


def _number_in_flow(typed: str, meant: str) -> Maker:
    def make(spot: Occasion) -> Made | None:
        if not (spot.key and spot.span.in_flow and spot.field.type in {"number", "integer"}):
            return None
        return spot.with_value(typed), 0, "yaml-komma-in-tekst", f"komma: {meant}"

    return make


def _twice(spot: Occasion) -> Made | None:
    if not spot.is_line or (spot.margin and not spot.margin.isspace()):
        return None
    entry = spot.plan.text[spot.span.key : spot.span.end]
    return spot.with_entry(f"{entry}\n{spot.margin}{entry}"), 1, "yaml-dubbele-sleutel", f"op regel {spot.line})"


def _loose_line(spot: Occasion) -> Made | None:
    if not spot.is_line or spot.margin:
        return None
    entry = spot.plan.text[spot.span.key : spot.span.end]
    return spot.with_entry(f"{entry}\nen nog wat"), 1, "yaml-losse-regel", '"en nog wat" hoort nergens bij'


def _list_on_line(spot: Occasion) -> Made | None:
    if not (spot.is_line and re.fullmatch(r"\[[a-z-]+\]", spot.typed)):
        return None
    return spot.with_value(f"- {spot.typed[1:-1]}"), 0, "yaml-lijst-op-regel", "nieuwe regel"


def _block_text(spot: Occasion) -> tuple[str, str] | None:
    """Return the head of a block of text and its first line, when it has several."""
    if spot.span.in_flow or not spot.typed.startswith((">", "|")):
        return None
    head, _, rest = spot.typed.partition("\n")
    return (head, rest) if len(lines := rest.split("\n")) > 1 and all(line.strip() for line in lines[:2]) else None


def _text_at_margin(spot: Occasion) -> Made | None:
    found = _block_text(spot)
    if found is None:
        return None
    head, rest = found
    lines = rest.split("\n")
    lines[1] = lines[1].lstrip()
    if ": " in lines[1] or lines[1].startswith(("-", "#")) or (spot.margin and not spot.margin.isspace()):
        return None
    return spot.with_value("\n".join([head, *lines])), 2, "yaml-losse-regel", "verder inspringen"


def _wide_empty_line(spot: Occasion) -> Made | None:
    found = _block_text(spot)
    if found is None:
        return None
    head, rest = found
    return spot.with_value(f"{head}\n{' ' * 20}\n{rest}"), 1, "yaml-lege-regel", "spaties"


WRITING: dict[str, Maker] = {
    "a colon in a text": _colon,
    "curly quotes": _curly,
    "a double quote that stays open": _open_quote(DOUBLE),
    "a single quote that stays open": _open_quote(SINGLE),
    "a quote that stays open between braces": _open_quote_in_flow,
    "words behind a quote": _behind_quote(" en thee"),
    "words glued to a quote": _behind_quote("en thee"),
    "a number sign glued to a quote": _behind_quote("#3 en thee"),
    "a number sign behind a quote": _behind_quote(" #3 en thee"),
    "an apostrophe before a name": _apostrophe,
    "an at sign before a text": _start("@"),
    "a grave accent before a text": _start("`"),
    "a percent sign before a text": _start("%"),
    "a star before a text": _start("*"),
    "an ampersand before a text": _start("& "),
    "an exclamation mark before a text": _start("!"),
    "a greater-than sign before a text": _start("> "),
    "a number sign in a text": _hash,
    "a backslash between quotes": _backslash,
    "no space behind a colon": _no_space,
    "no space behind a colon between braces": _no_space_in_flow,
    "a hard space behind a colon": _hard_space,
    "no space behind a dash": _no_space_after_dash,
    "no dash before an item": _no_dash,
    "no colon behind a key": _no_colon,
    "a tab before a key": _tab,
    "one space too many before a key": _one_too_many,
    "one space too few before a key": _one_too_few,
    "a bracket that stays open": _open_bracket,
    "a bracket too many": _bracket_too_many,
    "a text that begins with brackets": _bracket_in_text,
    "two commas": _two_commas,
    "a comma in a text between braces": _comma_in_flow,
    "a decimal comma between braces": _number_in_flow("9,6", "9.6"),
    "a point and a comma in an amount between braces": _number_in_flow("1.000,00", "1000"),
    "a key twice": _twice,
    "a loose line": _loose_line,
    "a list on the line of its key": _list_on_line,
    "a line of a block of text at the margin": _text_at_margin,
    "an empty line with many spaces above a block of text": _wide_empty_line,
}
