"""What is told where the data were wanted in every form, and one of them cannot be made."""

from __future__ import annotations

from uitvoeringskompas.build import misses_form
from uitvoeringskompas.pages.site import Site

INSTALL = "Er zijn geen Parquet-bestanden op de site. Wil je die wel? pip install 'uitvoeringskompas[parquet]'."


def tell_missing(site: Site) -> str:
    """Return what to install for a site that was asked for every form; nothing when all are there."""
    return INSTALL if misses_form(site.uitrusting.extra_vormen) else ""
