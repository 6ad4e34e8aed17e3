"""The site through MkDocs or ProperDocs; the only place that knows them, and without a word of the domain."""

from uitvoeringskompas.adapters.mkdocs.plugin import UitvoeringskompasPlugin

__all__ = ["UitvoeringskompasPlugin"]
