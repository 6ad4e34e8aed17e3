"""The file that says whom to tell about the security of the site, for as long as somebody checked that."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files

from uitvoeringskompas.adapters.mkdocs.shapes import AssetFile
from uitvoeringskompas.build import SECURITY_TXT, SecurityContact, write_security_txt
from uitvoeringskompas.pages.site import Asset

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("uitvoeringskompas")


def put_security_txt(files: Files, config: MkDocsConfig, contact: SecurityContact | None, today: date) -> None:
    """Put ``security.txt`` at the root of the site, unless its owner wrote one or nobody checked the address lately.

    What is said of it is information: an address that was not checked must not stop the news.
    """
    if contact is None:
        return
    if files.get_file_from_path(SECURITY_TXT):
        log.info("Je eigen '%s' blijft staan; 'beveiliging' bij de opties doet dan niets.", SECURITY_TXT)
        return
    if contact.is_due(today):
        log.info(
            "Kijk na of het adres bij 'beveiliging' nog klopt, en zet bij 'nagekeken' de dag van vandaag. "
            "'%s' geldt tot %s.",
            SECURITY_TXT,
            contact.expires.isoformat(),
        )
    if not contact.is_current(today):
        log.info("'%s' staat niet in de site: het adres is het laatste jaar niet nagekeken.", SECURITY_TXT)
        return
    if path := urlsplit(config.site_url or "").path.strip("/"):
        log.info(
            "Je site staat onder '/%s/'. '%s' wordt alleen gevonden aan het begin van het adres: zet het daar ook.",
            path,
            SECURITY_TXT,
        )
    text = write_security_txt(contact, site_url=config.site_url)
    files.append(AssetFile(Asset(address=SECURITY_TXT, content=text.encode()), config))
