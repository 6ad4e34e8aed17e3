"""What a new file says until its editor does: sentences of ours, which never belong on a site.

Who writes a new file takes them from here, and the rules know them by it. A sentence with a slot is filled in per file.
"""

from __future__ import annotations

import re

INLEIDING = "Vertel hier in een paar zinnen wie jullie zijn en wat mensen op deze pagina vinden."
SAMENVATTING = "Vertel hier in drie zinnen wat jullie gaan doen, voor wie en waarom."
SAMENVATTING_NIEUW_JAAR = "Vertel hier in drie zinnen wat jullie in {jaar} gaan doen, voor wie en waarom."
WAT = "Vertel hier in gewone taal wat jullie gaan doen."
VOORTGANG = "Vertel hier in een paar zinnen hoe het gaat. Noem ook wat tegenvalt."
EVALUATIE = "Vertel hier in een paar zinnen wat het programma opleverde. Noem ook wat niet lukte."

SJABLONEN = (INLEIDING, SAMENVATTING, SAMENVATTING_NIEUW_JAAR, WAT, VOORTGANG, EVALUATIE)
"""Every text that a new file holds and that its editor must replace."""

_SLOT = re.compile(r"\\\{[a-z]+\\\}")
_SPACE = re.compile(r"\s+")


_ZINNEN = re.compile(
    "|".join(_SLOT.sub(r"\\S+", re.escape(zin)) for sjabloon in SJABLONEN for zin in re.split(r"(?<=\.) ", sjabloon))
)
"""Any of the sentences, with anything in its slots."""


def count_sjabloonzinnen(tekst: str) -> int:
    """Return how many sentences of ours still stand in a text, however its lines are broken."""
    return len(_ZINNEN.findall(_SPACE.sub(" ", tekst)))
