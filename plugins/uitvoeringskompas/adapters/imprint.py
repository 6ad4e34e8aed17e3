"""What a built site says about itself in the file that ``exports/site_json.py`` makes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from uitvoeringskompas.pages.site import IMPRINT


@dataclass(frozen=True, kw_only=True, slots=True)
class Imprint:
    """What a site is made of: its name, the day that was "today", the path that it stands below.

    It also says whether it tells a history, brings its data (and in which further forms) and its documents, can be
    followed by calendars and feeds, shown in part by other sites and has pictures for a link, and whether some
    publishers are not on it as they were written. ``adres`` is where it stands on the web, if it knows.
    """

    title: str
    peildatum: date
    has_history: bool = False
    has_gegevens: bool = False
    extra_vormen: frozenset[str] = frozenset()
    has_volgen: bool = False
    has_documenten: bool = False
    has_inbedden: bool = False
    has_deelplaatjes: bool = False
    prefix: str = ""
    has_gaten: bool = False
    adres: str = ""


def read_imprint(folder: Path) -> Imprint | None:
    """Return what the built site in this folder says about itself; nothing when it is not one of ours."""
    try:
        place = next(iter(sorted(folder.rglob(IMPRINT), key=lambda found: len(found.parts))))
        data = json.loads(place.read_text(encoding="utf-8"))
        return Imprint(
            title=str(data["titel"]),
            peildatum=date.fromisoformat(data["peildatum"]),
            has_history=bool(data.get("geschiedenis")),
            has_gegevens=bool(data.get("gegevens")),
            extra_vormen=frozenset(map(str, data.get("extra_vormen", ()))),
            has_volgen=bool(data.get("volgen")),
            has_documenten=bool(data.get("documenten")),
            has_inbedden=bool(data.get("inbedden")),
            has_deelplaatjes=bool(data.get("deelplaatjes")),
            prefix=place.relative_to(folder).as_posix().removesuffix(IMPRINT),
            has_gaten=bool(data.get("gaten")),
            adres=str(data.get("adres", "")),
        )
    except (StopIteration, OSError, ValueError, KeyError, TypeError):
        return None
