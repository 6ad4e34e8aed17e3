"""From the content of a page to its finished HTML and the headings in it, made in one go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.pages.afkortingen import explain_afkortingen
from uitvoeringskompas.pages.environment import render_template
from uitvoeringskompas.pages.site import Heading, RenderedPage
from uitvoeringskompas.views.kit.pageview import PageContent, PageView


def render_page(page: PageView) -> RenderedPage:
    """Make the content of a page and print it."""
    content = page.view()
    html = render_template(f"pages/{page.soort}.html.jinja", pagina=content)
    return RenderedPage(html=explain_afkortingen(html, _afkortingen()), headings=tuple(list_headings(content)))


def list_headings(content: PageContent) -> Iterator[Heading]:
    """Yield the headings that a link can point at, as the templates print them: chapters, and parts with an anchor."""
    if content.kader.kort:
        yield Heading(level=2, anchor="in-het-kort", title="In het kort")
    for hoofdstuk in content.hoofdstukken:
        sectie = hoofdstuk.sectie
        nummer = "" if sectie.nummer is None else f"{sectie.nummer} "
        yield Heading(level=2, anchor=sectie.anker, title=f"{nummer}{sectie.titel}")
        for deel in hoofdstuk.onderdelen:
            if deel.titel and deel.anker:
                yield Heading(level=3, anchor=deel.anker, title=deel.titel)


@cache
def _afkortingen() -> Mapping[str, str]:
    """Return what each abbreviation stands for: the same for every page, so worked out once."""
    return {item.code: item.naam for item in codelijst("afkorting").values()}
