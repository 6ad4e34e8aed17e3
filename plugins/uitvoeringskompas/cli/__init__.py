"""The command ``kompas``: check plans, write the site, check a built site."""

from uitvoeringskompas.cli.program import main

__all__ = ["main"]
