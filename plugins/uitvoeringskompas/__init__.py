"""Uitvoeringskompas: municipal health programmes from YAML in git to a public site."""

__version__ = "0.1.0"
