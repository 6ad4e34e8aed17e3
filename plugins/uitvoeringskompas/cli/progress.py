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
    is_seen = sys.stderr is not None and sys.stderr.isatty()
    bar = click.progressbar(length=len(site.pages), label="Pagina's", file=sys.stderr, hidden=not is_seen)
    counted = tuple(replace(page, body=partial(_make, page.body, bar.update)) for page in site.pages)
    with bar:
        yield replace(site, pages=counted)


def _make(body: Body, count: Count) -> RenderedPage:
    made = body()
    count(1)
    return made
