"""What is about the site as a whole, and not about one publisher."""

from __future__ import annotations

from uitvoeringskompas.model.huisstijl import Huisstijl
from uitvoeringskompas.model.record import Record


class Sitebestand(Record):
    """The file at the top of the plans."""

    huisstijl: Huisstijl
