"""What a built site says about itself in the file that ``exports/site_json.py`` makes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from uitvoeringskompas.build import Uitrusting, read_uitrusting
from uitvoeringskompas.pages.site import IMPRINT


@dataclass(frozen=True, kw_only=True, slots=True)
class Imprint:
    """What a site is made of: its name, the day that was "today", the path that it stands below.

    ``uitrusting`` is what it has besides its pages; it also says whether some publishers are not on it as they were
    written.
    """

    title: str
    peildatum: date
    uitrusting: Uitrusting
    prefix: str = ""
    has_gaten: bool = False


def read_imprint(folder: Path) -> Imprint | None:
    """Return what the built site in this folder says about itself; nothing when it is not one of ours."""
    try:
        place = next(iter(sorted(folder.rglob(IMPRINT), key=lambda found: len(found.parts))))
        data = json.loads(place.read_text(encoding="utf-8"))
        return Imprint(
            title=str(data["titel"]),
            peildatum=date.fromisoformat(data["peildatum"]),
            uitrusting=read_uitrusting(data),
            prefix=place.relative_to(folder).as_posix().removesuffix(IMPRINT),
            has_gaten=bool(data.get("gaten")),
        )
    except (StopIteration, OSError, ValueError, KeyError, TypeError):
        return None
