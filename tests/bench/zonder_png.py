"""Starts ``kompas`` or ``mkdocs`` with drawings that are written as SVG alone: no option leaves out their PNG.

``python -m tests.bench.zonder_png kompas export site …``: what others do not make either is then not measured.
"""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module

from uitvoeringskompas.adapters import drawings
from uitvoeringskompas.adapters.press import Press

STARTS = {"kompas": ("uitvoeringskompas.cli", "main"), "mkdocs": ("mkdocs.__main__", "cli")}


def leave_out(svg: str) -> bytes:  # noqa: ARG001
    """Return nothing for a drawing."""
    return b""


def start(program: str, arguments: list[str]) -> object:
    """Start a program as it starts itself, but for the PNG."""
    vars(drawings).update(to_png=leave_out, Press=partial(Press, cores=1))  # no other core is asked to make nothing
    module, name = STARTS[program]
    sys.argv = [program, *arguments]
    return getattr(import_module(module), name)()


if __name__ == "__main__":
    sys.exit(start(sys.argv[1], sys.argv[2:]))  # type: ignore[arg-type]
