"""Cells become a workbook: how a sheet looks stands here, and how each format writes it in a module of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from uitvoeringskompas.tables.uit.werkboek import Werkboek

SOORTEN = {".xlsx": "xlsx", ".ods": "ods"}
"""The module that writes a workbook whose name ends so; its libraries are an extra, so it is loaded when asked."""


class Boekschrijver(Protocol):
    """What writes a workbook in one format."""

    def write(self, boek: Werkboek) -> bytes:
        """Return the bytes of the workbook, the same each time."""


def write_werkboek(boek: Werkboek, eind: str) -> bytes:
    """Return the bytes of a workbook whose name ends so (``.xlsx`` or ``.ods``).

    Raises ``ModuleNotFoundError`` when the libraries for tables are not installed.
    """
    return cast("Boekschrijver", import_module(f"{__name__}.{SOORTEN[eind]}")).write(boek)
