"""What a site has besides its pages: one value, from what was asked for to what a site says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from uitvoeringskompas.vast import Vast, field_names
from uitvoeringskompas.views.kit.gegevensvormen import EXTRA_VORMEN


class Uitrusting(Vast):
    """What a site has, or was asked for; the names are those in ``mkdocs.yml`` and in ``site.json``.

    ``geschiedenis``: it tells the history of its sources. ``gegevens``: it brings its data to take along, and
    ``extra_vormen`` in which further forms. ``volgen``: calendars and feeds to follow it by. ``documenten``: documents
    to print or to edit, which take far longer than pages. ``inbedden``: small pages that other sites show in a frame.
    ``adres`` is where it will stand on the web, with a slash at its end; empty when nobody said so. ``deelplaatjes``:
    pictures for others to show beside a link, which need that address.
    """

    geschiedenis: bool = False
    gegevens: bool = False
    extra_vormen: frozenset[str] = frozenset()
    volgen: bool = False
    documenten: bool = False
    inbedden: bool = False
    adres: str = ""
    deelplaatjes: bool = False

    def as_data(self) -> dict[str, object]:
        """Return it for ``site.json``, in which forms and an address stand only when there are some."""
        asked = sorted(self.extra_vormen & EXTRA_VORMEN)
        found = {name: getattr(self, name) for name in field_names(self)} | {"extra_vormen": asked}
        return {naam: value for naam, value in found.items() if value or isinstance(value, bool)}


def read_uitrusting(data: Mapping[str, Any]) -> Uitrusting:
    """Return it as ``site.json`` has it; a site that was made by an earlier version says less."""
    told: dict[str, Any] = {name: bool(data.get(name)) for name in field_names(Uitrusting)}
    told |= {"extra_vormen": frozenset(map(str, data.get("extra_vormen", ()))), "adres": str(data.get("adres", ""))}
    return Uitrusting(**told)
