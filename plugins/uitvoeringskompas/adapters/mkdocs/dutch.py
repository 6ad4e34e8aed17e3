"""What MkDocs says about ``site_dir`` before any plugin may look, followed by what to do, in Dutch."""

from __future__ import annotations

import logging

from mkdocs.config import base
from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("uitvoeringskompas")


class SiteDirInDutch(logging.Handler):
    """Hears what MkDocs has against the settings, from when it reads those of the plugins until they are in order."""

    def start(self) -> None:
        """Begin to listen."""
        base.log.addHandler(self)

    def stop(self) -> None:
        """Listen no more."""
        base.log.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Add our sentence when it is about the folder of the site and that of the plans."""
        text = record.getMessage()
        if text.startswith("Config value 'site_dir'") and "within" in text:
            log.error("De site en de plannen mogen niet in elkaar liggen. Kies in mkdocs.yml een andere 'site_dir'.")
