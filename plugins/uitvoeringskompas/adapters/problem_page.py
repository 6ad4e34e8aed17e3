"""Problems as part of a page, for the preview: what is wrong is shown where the editor is looking."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import partial
from html import escape

from uitvoeringskompas.adapters.report import count_of, visible
from uitvoeringskompas.pages.plain import relative
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.problems import Problem


def show_problems(site: Site, problems: Sequence[Problem]) -> Site:
    """Return the site with all errors in place of its first page, and a banner that leads there on every other page."""
    errors = tuple(problem for problem in problems if problem.is_error)
    if not errors:
        return site
    front = _problem_page(site, errors)
    others = (
        dataclasses.replace(page, body=partial(_with_banner, page, len(errors))) for page in site.pages if page.address
    )
    return dataclasses.replace(site, pages=(front, *others))


def _problem_page(site: Site, errors: Sequence[Problem]) -> Page:
    title = f"Er {'is' if len(errors) == 1 else 'zijn'} {count_of(len(errors), 'fout', 'fouten')} in de plannen"
    return Page(address="", title=title, description=title, body=partial(_problem_body, title, site, errors))


def _problem_body(title: str, site: Site, errors: Sequence[Problem]) -> str:
    items = "".join(map(_item, errors))
    rest = "".join(
        f'<li><a href="{escape(relative("", page.address))}">{escape(page.title)}</a></li>\n'
        for page in site.pages
        if page.address.count("/") == 1
    )
    return (
        f"<h1>{escape(title)}</h1>\n"
        "<p>Zolang er een fout is, kun je de site niet publiceren. Verbeter de plek die erbij staat en sla het bestand "
        f"op: deze pagina ververst zichzelf.</p>\n<ol>\n{items}</ol>\n"
        + (f"<h2>Wat wel klopt, kun je hier bekijken</h2>\n<ul>\n{rest}</ul>\n" if rest else "")
    )


def _item(problem: Problem) -> str:
    explanation = f"<br>{escape(visible(problem.explanation))}" if problem.explanation else ""
    return (
        f"<li><p><code>{escape(visible(str(problem.location)))}</code><br>\n<strong>{escape(visible(problem.message))}"
        f"</strong>{explanation} <code>[{escape(visible(problem.code))}]</code></p></li>\n"
    )


def _with_banner(page: Page, number: int) -> str:
    text = f"Let op: {count_of(number, 'fout', 'fouten')} in de plannen."
    href = escape(relative(page.address, ""))
    banner = f'<p class="kompas-fout" role="alert"><strong>{text}</strong> <a href="{href}">Bekijk de lijst</a></p>\n'
    return banner + page.render()
