"""How far long work has come: shown on a terminal, and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import click

from uitvoeringskompas.pages.site import RenderedPage, Site

Body = Callable[[], RenderedPage]
Count = Callable[[int], None]


@contextmanager
def counting(site: Site) -> Iterator[Site]:
    """Give the site such that each page that is made counts, and show the count while somebody looks at a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield site
        return
    with click.progressbar(length=len(site.pages), label="Pagina's", file=sys.stderr) as bar:
        pages = (replace(each, body=partial(_make, each.body, bar.update)) for each in site.pages)
        yield replace(site, pages=tuple(pages))


def _make(body: Body, count: Count) -> RenderedPage:
    made = body()
    count(1)
    return made
