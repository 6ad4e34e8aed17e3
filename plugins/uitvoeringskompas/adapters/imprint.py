"""What a built site says about itself in the file that ``exports/site_json.py`` makes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from uitvoeringskompas.build import Uitrusting, read_uitrusting
from uitvoeringskompas.pages.site import IMPRINT
from uitvoeringskompas.vast import Vast


class Imprint(Vast):
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
        place = _find_imprint(folder)
        data = json.loads(place.read_text(encoding="utf-8"))
        return Imprint(
            title=str(data["titel"]),
            peildatum=date.fromisoformat(data["peildatum"]),
            uitrusting=read_uitrusting(data),
            prefix=place.relative_to(folder).as_posix().removesuffix(IMPRINT),
            has_gaten=bool(data.get("gaten")),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _find_imprint(folder: Path) -> Path:
    """Return where it stands, the nearest one: only in a site of somebody else ours has to be looked for."""
    own = folder / IMPRINT
    return own if own.is_file() else min(folder.rglob(IMPRINT), key=lambda found: len(found.parts))
