"""Sentences about values of the right sort: codes, lengths, patterns, dates, addresses, limits and doubles."""

from __future__ import annotations

import re
from decimal import Decimal
from urllib.parse import urlsplit

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.names import kebab
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest, rank_by_nearness
from uitvoeringskompas.taal.zin import ask_keuze, write_zinnen
from uitvoeringskompas.validation import dates
from uitvoeringskompas.validation.case import Case
from uitvoeringskompas.validation.shape import UNKNOWN, as_typed

MAX_MEANT = 100
"""Longer texts are not a misspelt id, date or address."""
BELOW_ZERO = (
    'Komt er geld binnen? Zet dan "stroom: inkomsten" bij de begrotingsregel, en schrijf het bedrag zonder min. Een '
    "terugbetaling of correctie zet je met een min in een verslag, bij het bedrag dat is besteed of ontvangen."
)
"""How money is told that an editor typed with a minus."""
HEX_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})", re.ASCII)


def unknown_value(case: Case) -> Problem:
    """Return the problem of a value outside a code list; the allowed codes stand nearest first."""
    allowed = rank_by_nearness(case.typed, sorted(str(code) for code in case.limit))
    meant = case.schemas.code_called(str(case.schema.get("x-codelijst")), case.typed)
    near = meant or find_nearest(case.typed, allowed)
    silent = (
        "" if near else next((f"Zegt de bron het niet? Schrijf: {code}." for code in UNKNOWN if code in allowed), "")
    )
    message = write_zinnen(f'"{case.typed}" kan niet bij {case.name}.', ask_bedoelde(near), ask_keuze(allowed), silent)
    return case.problem("schema-onbekende-waarde", message)


def too_short(case: Case) -> Problem:
    """Return the problem of a text with too few characters."""
    if not case.value:
        message = f"Bij {case.name} staat een lege tekst. Vul iets in{case.or_remove}."
    else:
        message = f"De tekst bij {case.name} is te kort: schrijf ten minste {case.limit} tekens."
    return case.problem("schema-te-kort", message)


def too_long(case: Case) -> Problem:
    """Return the problem of a text with too many characters."""
    length = len(case.value) if isinstance(case.value, str) else 0
    message = f"De tekst bij {case.name} is te lang: {length} tekens, het maximum is {case.limit}. Kort de tekst in."
    return case.problem("schema-te-lang", message)


def wrong_pattern(case: Case) -> Problem:
    """Return the problem of a text in another form than asked; the schema's own description says which form."""
    if dates.is_asked(case):
        return dates.wrong_moment(case)
    meant = _meant(case)
    rule = str(case.schema.get("description", "")).strip() or case.field.description
    examples = case.schema.get("examples") or [case.field.example]
    advice = (
        f"Bedoelde je: {meant}"
        if meant
        else f"Bijvoorbeeld: {as_typed(examples[0])}"
        if examples[0] is not None
        else ""
    )
    message = f'"{case.typed}" heeft niet de vorm die bij {case.name} hoort. {rule} {advice}'.strip()
    return case.problem("schema-patroon", message)


def _meant(case: Case) -> str | None:
    """Return a form that does fit and that the editor may have meant."""
    text = str(case.value)
    if len(text) > MAX_MEANT:
        return None
    candidates = [text.strip(), " ".join(text.split()), kebab(text), text.strip().upper(), text.strip().lower()]
    if match := HEX_COLOUR.fullmatch(text):
        candidates.append(f"#{match[1].lower()}")
    if "." in text or "/" in text:
        candidates.append(f"https://{text.strip().removeprefix('//')}")
    candidates.append(text.replace(",", "."))
    limit = case.schema.get("maxLength", len(text) + 20)
    fitting = (found for found in candidates if len(found) <= limit and re.search(case.limit, found))
    return next(fitting, None)


def wrong_format(case: Case) -> Problem:
    """Return the problem of a day that does not exist, or of an address of the wrong form."""
    if case.limit == "moment":
        return dates.wrong_moment(case)
    if case.limit == "email":
        message = f'"{case.typed}" is geen e-mailadres. Schrijf één adres, zoals gezondheid@voorbeeldstad.nl.'
        return case.problem("schema-email", message)
    return _wrong_address(case)


def _wrong_address(case: Case) -> Problem:
    text = str(case.value).strip()
    try:
        scheme = urlsplit(text).scheme
    except ValueError:
        scheme = ""
    if scheme and scheme not in {"http", "https"} and "." not in scheme:
        message = f"Een adres dat met {scheme}: begint, mag niet op de site. Gebruik een adres dat met https:// begint."
    elif not scheme and "." in text and " " not in text:
        message = (
            f'"{case.typed}" is geen volledig webadres. Zet https:// ervoor: https://{case.typed.removeprefix("//")}'
        )
    else:
        message = (
            f'"{case.typed}" is geen webadres. Schrijf het hele adres zonder spaties, zoals '
            "https://www.voorbeeldstad.nl/gezondheid."
        )
    return case.problem("schema-webadres", message)


def double(case: Case) -> Problem:
    """Return the problem of an item that stands in a list before."""
    message = f"In de lijst bij {case.name} staat {case.typed} dubbel. Haal er een weg."
    return case.problem("schema-dubbel", message)


def too_few(case: Case) -> Problem:
    """Return the problem of a list with too few items."""
    if case.value:
        message = (
            f"In de lijst bij {case.name} staan te weinig regels: {_count(case)}, het minimum is "
            f"{case.limit}. Vul de lijst aan."
        )
    else:
        message = f"De lijst bij {case.name} is leeg. Vul de lijst, of haal de sleutel weg."
    return case.problem("schema-te-weinig", message)


def too_many(case: Case) -> Problem:
    """Return the problem of a list with too many items."""
    message = (
        f"In de lijst bij {case.name} staan te veel regels: {_count(case)}, het maximum is {case.limit}. Haal "
        "er een paar weg."
    )
    return case.problem("schema-te-veel", message)


def _count(case: Case) -> int:
    return len(case.value) if isinstance(case.value, list | dict) else 0


def too_small(case: Case) -> Problem:
    """Return the problem of a number below its minimum."""
    word = "hoger dan" if case.keyword == "exclusiveMinimum" else "ten minste"
    message = f"Het getal {case.typed} bij {case.name} is te laag: het moet {word} {_number(case.limit)} zijn."
    advice = BELOW_ZERO if case.field.unit == "euro" and not case.limit else ""
    return case.problem("schema-getal-te-klein", write_zinnen(message, advice))


def too_large(case: Case) -> Problem:
    """Return the problem of a number above its maximum."""
    word = "lager dan" if case.keyword == "exclusiveMaximum" else "hoogstens"
    message = f"Het getal {case.typed} bij {case.name} is te hoog: het mag {word} {_number(case.limit)} zijn."
    return case.problem("schema-getal-te-groot", message)


def _number(limit: float) -> str:
    return format(Decimal(str(limit)), "f")


def other(case: Case) -> Problem:
    """Return the problem of a keyword without a sentence of its own; the field itself says what is asked."""
    message = f"De waarde bij {case.name} past hier niet. {case.field.description}".strip()
    return case.problem("schema-past-niet", message, explanation="")
