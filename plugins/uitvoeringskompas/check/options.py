"""How plans are judged."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.vast import Vast


class CheckOptions(Vast):
    """How plans are judged.

    ``peildatum`` is the day that "today" stands for. ``shown_as`` is how the folder of the plans is called in messages.
    ``status`` judges every programme as if it had come so far already: what would be missing if it were adopted today?
    """

    peildatum: date
    shown_as: str | None = None
    status: str | None = None
