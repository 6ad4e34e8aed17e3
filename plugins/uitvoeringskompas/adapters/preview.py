"""The site as a preview: whatever is wrong is shown where the editor is looking, and nothing ends the preview."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Iterable, Sequence
from functools import partial
from html import escape
from pathlib import Path

from uitvoeringskompas.adapters.same import MadeOnce
from uitvoeringskompas.build import BuildOptions, BuildResult, Knowledge, Workbench, build_site, check_plans, set_up
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.plain import relative
from uitvoeringskompas.pages.site import Asset, Page, RenderedPage, Site
from uitvoeringskompas.problems import Location, Problem, ProblemGroup, group_problems
from uitvoeringskompas.resources import state_of_texts
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.vast import replace

MOST_WARNINGS = 10
"""More than this is counted on the page of a preview: first mend the errors."""


class Preview:
    """One preview, from its start to its end: it remembers which pages it showed and what they were made of.

    While it ``is_attended`` a page can be made when a browser asks for it.
    """

    def __init__(self, *, is_attended: bool = False) -> None:
        self.is_attended = is_attended
        self._state: frozenset[tuple[str, int]] = frozenset()
        self._known_by: tuple[Knowledge, Workbench] | None = None
        self._shapes = Shapes()
        self._placed: tuple[str, MadeOnce[Page, Page]] = "", MadeOnce(lambda page: page)

    def build(self, plans: Path, own_templates: Path | None, *, options: BuildOptions) -> BuildResult:
        """Build the site anew, with every schema, list and template as it is now."""
        knowledge, bench = self._refresh(own_templates)
        result = build_preview(plans, knowledge, options=options, bench=bench, shapes=self._shapes)
        if result.site is not None:
            self._shapes.known = frozenset(page.address for page in result.site.pages)
        return result

    def place(self, site: Site, prefix: str) -> Site:
        """Return the site below this path; what was the same page before is that too."""
        if not prefix:
            return site
        if self._placed[0] != prefix:
            self._placed = prefix, MadeOnce(lambda page: page.below(prefix))
        pages = self._placed[1].of_all(site.pages)
        return replace(replace(site, pages=()).below(prefix), pages=pages)

    def _refresh(self, own_templates: Path | None) -> tuple[Knowledge, Workbench]:
        """Return the knowledge, and what was kept by it: nothing any more when something of it was edited since."""
        state = state_of_texts(own_templates)
        if self._known_by is None or state != self._state:
            knowledge = _load_or_tell(own_templates, self._known_by[0] if self._known_by else None)
            self._known_by, self._state = (knowledge, set_up(knowledge, now=time.time_ns)), state
        return self._known_by


class Shapes:
    """How pages are shown in a preview; a page that stayed is shown as it was, and not wrapped again.

    ``known`` are the addresses that an editor may have open.
    """

    def __init__(self, known: Iterable[str] = ()) -> None:
        self.known = frozenset(known)
        self._careful: MadeOnce[Page, Page] = MadeOnce(_make_careful)
        self._number, self._bannered = 0, MadeOnce(_make_careful)

    def take_care(self, pages: Iterable[Page]) -> tuple[Page, ...]:
        """Return pages that say what went wrong when they cannot be made."""
        return self._careful.of_all(pages)

    def put_below_banner(self, pages: Iterable[Page], number: int) -> tuple[Page, ...]:
        """Return pages that say how many errors there are, and where those are listed."""
        if self._number != number:
            self._number, self._bannered = number, MadeOnce(partial(_put_below_banner, number=number))
        return self._bannered.of_all(pages)


def _make_careful(page: Page) -> Page:
    return replace(page, body=partial(_render_or_tell, page))


def _put_below_banner(page: Page, number: int) -> Page:
    return replace(page, body=partial(_with_banner, page, number))


def _load_or_tell(own_templates: Path | None, before: Knowledge | None) -> Knowledge:
    """Return what is installed; what was known before, and what is wrong, when it contradicts itself meanwhile."""
    try:
        return load_knowledge(own_templates)
    except Exception as error:
        if before is None:
            raise
        wrong = Problem(location=Location("schema"), code="kompas-mislukt", message=_tell(error))
        return replace(before, problems=(wrong,))


def build_preview(
    plans: Path,
    knowledge: Knowledge,
    *,
    options: BuildOptions,
    bench: Workbench | None = None,
    shapes: Shapes | None = None,
) -> BuildResult:
    """Build the site of everything that is valid, with its problems on it; never raises.

    A page that an error took away, of those that an editor may have open, shows the errors. MkDocs stops serving at an
    exception in its first build, and leaves browsers waiting at one in a later build.
    """
    options, shapes = replace(options, keep_going=True), shapes or Shapes()
    try:
        result = build_site(plans, knowledge, options=options, bench=bench)
    except Exception as error:  # noqa: BLE001 -- a mistake of ours must not end the preview either
        result = _failed_build(plans, knowledge, options, error)
    site = result.site or _empty_site(knowledge, options)
    assets = tuple(map(_make_careful_asset, site.assets))
    site = replace(site, pages=shapes.take_care(site.pages), assets=assets)
    return replace(result, site=show_problems(site, result.problems, shapes.known, shapes))


def _failed_build(plans: Path, knowledge: Knowledge, options: BuildOptions, error: Exception) -> BuildResult:
    place = Location(options.shown_as or plans.as_posix())
    problem = Problem(location=place, code="kompas-mislukt", message=_tell(error))
    try:
        checked = check_plans(plans, knowledge, options=options)
    except Exception:  # noqa: BLE001 -- then there is only the mistake to tell
        return BuildResult(site=None, problems=(problem,), file_count=0)
    return BuildResult(site=None, problems=(problem, *checked.problems), file_count=checked.file_count)


def _empty_site(knowledge: Knowledge, options: BuildOptions) -> Site:
    front = Page(address="", title=options.site_title, description="", body=partial(RenderedPage, html=""))
    return Site(
        title=options.site_title,
        pages=(front,),
        assets=(),
        navigation=(),
        peildatum=options.peildatum,
        templates=Templates(knowledge.texts.templates),
    )


def _render_or_tell(page: Page) -> RenderedPage:
    try:
        return page.render()
    except Exception as error:  # noqa: BLE001 -- as in build_preview
        title, text = escape(page.title), escape(_tell(error))
        return RenderedPage(html=f'<div class="kompas pagina" id="pagina">\n<h1>{title}</h1>\n<p>{text}</p>\n</div>\n')


def _make_careful_asset(asset: Asset) -> Asset:
    return Asset(address=asset.address, content=partial(_read_or_tell, asset), is_drawing=asset.is_drawing)


def _read_or_tell(asset: Asset) -> bytes | str:
    try:
        return asset.read()
    except Exception as error:  # noqa: BLE001 -- as in build_preview
        return _tell(error)


def _tell(error: Exception) -> str:
    """Write the details of a mistake of ours to the terminal and return what an editor reads of it."""
    sys.stderr.write(traceback.format_exc())
    return (
        f"Hier ging iets mis in Uitvoeringskompas zelf ({type(error).__name__}: {error}). "
        "Zijn er ook fouten in de plannen, verbeter die dan eerst. Helpt dat niet, meld het dan bij de makers."
    )


def show_problems(
    site: Site, problems: Sequence[Problem], known: Iterable[str] = (), shapes: Shapes | None = None
) -> Site:
    """Return the site with all errors on its first page, and a banner that leads there on every other page."""
    groups = group_problems(problems)
    errors = tuple(group.first for group in groups if group.first.is_error)
    if not errors:
        return site
    warnings = groups[len(errors) :]
    others = {page.address: page for page in site.pages if page.address}
    taken_away = sorted({"", *known} - others.keys())
    pages = (
        *(_problem_page(address, site, errors, warnings) for address in taken_away),
        *(shapes or Shapes()).put_below_banner(others.values(), len(errors)),
    )
    return replace(site, pages=pages)


def _problem_page(address: str, site: Site, errors: Sequence[Problem], warnings: Sequence[ProblemGroup]) -> Page:
    title = f"Er {pick_vorm(len(errors), 'is', 'zijn')} {write_aantal(len(errors), 'fout', 'fouten')} in de plannen"
    body = partial(_problem_body, title, site, errors, warnings, address=address)
    return Page(address=address, title=title, description=title, body=body)


def _problem_body(
    title: str, site: Site, errors: Sequence[Problem], warnings: Sequence[ProblemGroup], *, address: str
) -> RenderedPage:
    rest = "".join(
        f'<li><a href="{escape(relative(address, page.address))}">{escape(page.title)}</a></li>\n'
        for page in site.pages
        if page.address.count("/") == 1
    )
    html = (
        f'<div class="kompas pagina" id="pagina">\n<h1>{escape(title)}</h1>\n<div class="proza">\n'
        "<p>Zolang er een fout is, kun je de site niet publiceren. Verbeter de plek die erbij staat en sla het bestand "
        f"op: deze pagina ververst zichzelf.</p>\n<ol>\n{''.join(map(_item, errors))}</ol>\n"
        + _warnings(warnings)
        + (f"<h2>Wat wel klopt, kun je hier bekijken</h2>\n<ul>\n{rest}</ul>\n" if rest else "")
        + "</div>\n</div>\n"
    )
    return RenderedPage(html=html)


def _warnings(groups: Sequence[ProblemGroup]) -> str:
    """Return the warnings that are needed most, those with one code together, and how many more there are."""
    if not groups:
        return ""
    more = sum(len(group.problems) for group in groups[MOST_WARNINGS:])
    rest = f"<p>En nog {more}. Bekijk ze allemaal met: <code>kompas check --alles</code></p>\n" if more else ""
    items = "".join(
        _listed(group.first.location, group.message, "", group.first.code) for group in groups[:MOST_WARNINGS]
    )
    return f"<h2>Dit kan daarna beter</h2>\n<ul>\n{items}</ul>\n{rest}"


def _item(problem: Problem) -> str:
    return _listed(problem.location, problem.message, problem.explanation, problem.code)


def _listed(location: Location, message: str, explanation: str, code: str) -> str:
    why = f"<br>{escape(visible(explanation))}" if explanation else ""
    return (
        f"<li><p><code>{escape(visible(str(location)))}</code><br>\n<strong>{escape(visible(message))}"
        f"</strong>{why} <code>[{escape(visible(code))}]</code></p></li>\n"
    )


def _with_banner(page: Page, number: int) -> RenderedPage:
    text = f"Let op: {write_aantal(number, 'fout', 'fouten')} in de plannen."
    href = escape(relative(page.address, ""))
    banner = (
        '<div class="kompas"><div class="banner banner--let-op" role="alert"><div>'
        f'<p><strong>{text}</strong> <a href="{href}">Bekijk de lijst</a></p></div></div></div>\n'
    )
    rendered = page.render()
    return replace(rendered, html=banner + rendered.html)
