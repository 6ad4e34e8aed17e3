"""What kind of file it is: git hands over a copy in a folder that says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uitvoeringskompas.reading.kinds import EVALUATION, ONE_PER_PUBLISHER, SITE_FILE, Kind
from uitvoeringskompas.reading.schemaset import SchemaSet

_OF_NAME = {
    **{re.escape(name): kind for name, kind in ONE_PER_PUBLISHER.items()},
    re.escape(SITE_FILE): Kind.SITE,
    r"programma\.yaml": Kind.PROGRAMMA,
    r"\d{4}-\d\d-\d\d\.yaml": Kind.VOORTGANG,
    EVALUATION.pattern: Kind.EVALUATIE,
}


def find_kind(name: str, keys: Iterable[str], schemas: SchemaSet) -> Kind | None:
    """Return the kind that knows most of these keys; None when none knows any.

    Of kinds that know as many, the one by this name goes first, then the one of which least is missing.
    """
    found = frozenset(keys)

    def fit(kind: Kind) -> tuple[int, bool, int]:
        schema = schemas.schema(kind)
        missing = {*schema.get("required", ())} - found
        return len(found & schema["properties"].keys()), _is_called(name, kind), -len(missing)

    best = max((kind for kind in Kind if kind is not Kind.METINGEN), key=fit)
    return best if fit(best)[0] else None


def _is_called(name: str, kind: Kind) -> bool:
    return any(kind is other and re.fullmatch(pattern, name) for pattern, other in _OF_NAME.items())
