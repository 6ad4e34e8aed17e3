"""A site of three pages made by hand, and how it is written."""

from __future__ import annotations

from datetime import date
from functools import partial
from html import escape
from pathlib import Path

from tests.knowledge import KNOWLEDGE, TEMPLATES
from uitvoeringskompas.adapters.content_folder import export_content
from uitvoeringskompas.adapters.content_page import Generator
from uitvoeringskompas.adapters.folder import export_site
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.build import list_own_assets
from uitvoeringskompas.exports.table import add_exports
from uitvoeringskompas.model.catalogus import build_catalogus
from uitvoeringskompas.pages.aankleding import Aankleding
from uitvoeringskompas.pages.site import Heading, NavItem, Page, RenderedPage, Site
from uitvoeringskompas.problems import Problem

WORN = Aankleding(naam="Kleindorp <b>", stijl="assets/uitvoeringskompas/stijl.css", voettekst="Vragen? <b>Bel</b>")
HOSTILE = "Kleindorp <script>alert(1)</script>"


def page(
    address: str, title: str, rest: str = "", *, anchors: tuple[str, ...] = (), aankleding: Aankleding | None = None
) -> Page:
    """Make a page with a title, whatever else it holds, and the anchors that it says it has."""
    return Page(
        address=address,
        title=title,
        description=f"Over {title}",
        body=partial(
            RenderedPage,
            html=f'<div class="kompas" id="pagina"><h1>{escape(title)}</h1>\n{rest}</div>',
            headings=tuple(Heading(level=2, anchor=anchor, title=anchor.capitalize()) for anchor in anchors),
        ),
        aankleding=aankleding,
    )


PROGRAMME = '<h2 id="doelen">Doelen</h2>\n<p><a href="../../">Begin</a></p>'


def small_site(programme: str = PROGRAMME) -> Site:
    """Make a portal, a publisher with a hostile name, and a programme with one heading; plus our real files."""
    site = Site(
        title="Proef",
        pages=(
            page("", "Proef", '<p><a href="kleindorp/">Kleindorp</a></p>'),
            page("kleindorp/", HOSTILE, '<p><a href="2026/#doelen">Doelen</a></p>', aankleding=WORN),
            page("kleindorp/2026/", "2026", programme, anchors=("doelen",)),
        ),
        assets=tuple(list_own_assets()),
        navigation=(NavItem(title="Begin", address=""),),
        peildatum=date(2026, 10, 1),
        templates=TEMPLATES,
    )
    return add_exports(site, build_catalogus((), KNOWLEDGE))


def export_to(site: Site, target: Path) -> tuple[Problem, ...]:
    """Write a site in a folder, as the command does."""
    with Beside.start(target) as beside:
        return export_site(site, beside)


def export_content_to(site: Site, target: Path, generator: Generator) -> None:
    """Write its pages for another generator, likewise."""
    with Beside.start(target) as beside:
        export_content(site, beside, generator)
