"""The formats that a schema may ask for, checked without a network: a moment that exists, a web or e-mail address."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from uitvoeringskompas.taal.moment import parse_moment

EMAIL = re.compile(r"[^@\s<>\"'(),:;\\\[\]]+@[^@\s<>\"'(),:;\\\[\].]+(?:\.[^@\s<>\"'(),:;\\\[\].]+)+")
NOT_IN_URL = re.compile(r"[\s<>\"\\^`{|}]")


def is_moment(value: object) -> bool:
    """Tell whether a text is a day that exists, or a less precise moment; what is not text is judged elsewhere."""
    return not isinstance(value, str) or parse_moment(value) is not None


def is_web_address(value: object) -> bool:
    """Tell whether a text is an address with http or https and a host; no other scheme is ever a link on the site."""
    if not isinstance(value, str):
        return True
    try:
        parts = urlsplit(value)
        is_port_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and is_port_fine and not NOT_IN_URL.search(value)


def is_email(value: object) -> bool:
    """Tell whether a text looks like one e-mail address."""
    return not isinstance(value, str) or EMAIL.fullmatch(value) is not None


FORMATS = {"moment": is_moment, "uri": is_web_address, "email": is_email}
