"""How far long work has come: shown on a terminal, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from uitvoeringskompas.adapters.counting import Count, count_nothing


@contextmanager
def counting(pages: int) -> Iterator[Count]:
    """Give who counts so many pages, and show the count while somebody looks at a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield count_nothing
        return
    with click.progressbar(length=pages, label="Pagina's", file=sys.stderr) as bar:
        yield bar.update
