"""The site through MkDocs or ProperDocs; the only place that knows them, and without a word of the domain."""

from uitvoeringskompas.adapters.mkdocs.frame import HostTheme
from uitvoeringskompas.adapters.mkdocs.plugin import UitvoeringskompasPlugin

HOST_THEME = HostTheme()
"""What the entry point of our theme names."""

__all__ = ["HOST_THEME", "UitvoeringskompasPlugin"]
