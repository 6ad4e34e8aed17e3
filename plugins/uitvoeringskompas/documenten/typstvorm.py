"""A document as PDF/UA-1, by a template of ours that gets its words as data."""

from __future__ import annotations

import json
import re

from uitvoeringskompas.documenten.pdf_afwerken import finish_pdf
from uitvoeringskompas.documenten.schriftstuk import Schriftstuk
from uitvoeringskompas.documenten.zetwerk import NotSet, set_pdf

_NO_LETTER = "could not be displayed"
_UNUSUAL = re.compile(r"[^\x20-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u20ac\u2190-\u2193\u2264\u2265]")
_NOT_OURS = re.compile(r"[^\x20-\xff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]")
"""What our own letters lack for certain: the last resort."""


def write_pdf(document: Schriftstuk) -> bytes:
    """Return the bytes, always the same of the same document; raises ``ModuleNotFoundError`` when typst is missing.

    A sign for which there is no letter would make it no PDF/UA. Then all unusual signs are spelled by their number.
    """
    said = _say(document)
    for unusual in (None, _UNUSUAL):
        try:
            return finish_pdf(set_pdf(_spell(said, unusual)))
        except NotSet as error:
            if _NO_LETTER not in str(error):
                raise
    return finish_pdf(set_pdf(_spell(said, _NOT_OURS)))


def _spell(said: str, signs: re.Pattern[str] | None) -> str:
    """Return the words with the number of each of these signs in its place, as Unicode writes it."""
    return signs.sub(lambda found: f"[U+{ord(found[0]):04X}]", said) if signs else said


def _say(document: Schriftstuk) -> str:
    """Return everything that the template prints, as JSON."""
    dag = document.dag
    said = {
        "titel": document.titel,
        "bovenkop": document.bovenkop,
        "ondertitel": document.ondertitel,
        "uitgever": document.uitgever,
        "voet": document.voet,
        "accent": document.accent,
        "logo": document.logo.as_data() if document.logo else None,
        "dag": [dag.year, dag.month, dag.day],
        "kop": document.kop,
        "blokken": document.blokken,
    }
    return json.dumps(said, ensure_ascii=False)
