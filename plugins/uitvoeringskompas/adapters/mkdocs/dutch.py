"""What MkDocs says about ``site_dir`` before any plugin may look, followed by what to do, in Dutch."""

from __future__ import annotations

import logging

from mkdocs.config import base
from mkdocs.plugins import get_plugin_logger

from uitvoeringskompas.adapters.mkdocs.settings import place_of

log = get_plugin_logger("uitvoeringskompas")


class SiteDirInDutch(logging.Handler):
    """Hears what MkDocs has against the settings, from when it reads those of the plugins until they are in order."""

    def __init__(self) -> None:
        super().__init__()
        self.config_file: str | None = None

    def start(self, config_file: str | None) -> None:
        """Begin to listen to what is said about the settings in this file."""
        self.config_file = config_file
        base.log.addHandler(self)

    def stop(self) -> None:
        """Listen no more."""
        base.log.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Add our sentence when it is about the folder of the site and that of the plans."""
        text = record.getMessage()
        if text.startswith("Config value 'site_dir'") and "within" in text:
            place = place_of(self.config_file, "site_dir")
            log.error(
                "%s: De site en de plannen mogen niet in elkaar liggen. Kies in mkdocs.yml een andere 'site_dir'.",
                place,
            )
