"""The whole flow on one screen: read, validate, model, rules, views, pages, exports, site."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from uitvoeringskompas.check.folders import Folders
from uitvoeringskompas.check.gaten import leave_gaten
from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.notebook import Notebook, open_notebook
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import CheckResult, check_plans
from uitvoeringskompas.documenten import export_documenten
from uitvoeringskompas.exports.gegevens.parquet import has_parquet
from uitvoeringskompas.exports.security_txt import ADDRESS as SECURITY_TXT
from uitvoeringskompas.exports.security_txt import SecurityContact, is_for_reports, is_made_by_us, write_security_txt
from uitvoeringskompas.exports.table import EXPORTS, Export, add_exports
from uitvoeringskompas.history.githost import DEFAULT_TAK, Githost, make_githost
from uitvoeringskompas.history.place import place_in_repository
from uitvoeringskompas.history.reader import print_history, read_history
from uitvoeringskompas.history.revision import History
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.leidraad import Controle, Leidraad, Leidraadonderdeel
from uitvoeringskompas.model.meldinguitleg import Meldinguitleg
from uitvoeringskompas.model.publicatiegat import Publicatiegat
from uitvoeringskompas.model.statussen import STATUSSEN
from uitvoeringskompas.pages.aankleding import make_aankleding
from uitvoeringskompas.pages.adres import write_adres
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.kept import KeptPages
from uitvoeringskompas.pages.site import OWN_FILES, Asset, NavItem, Site
from uitvoeringskompas.problems import Problem, has_errors
from uitvoeringskompas.reading.settings import find_setting, read_setting
from uitvoeringskompas.resources import own_files
from uitvoeringskompas.vast import Vast, field, replace
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.gegevensvormen import EXTRA_VORMEN, PARQUET, add_siteboek
from uitvoeringskompas.views.kit.uitrusting import Uitrusting, read_uitrusting

# The guideline is shown outside the site as well, by those who know the build alone.
__all__ = [
    "SECURITY_TXT",
    "STATUSSEN",
    "BuildOptions",
    "BuildResult",
    "CheckResult",
    "Controle",
    "Knowledge",
    "Leidraad",
    "Leidraadonderdeel",
    "Meldinguitleg",
    "Notebook",
    "Publicatiegat",
    "SecurityContact",
    "Uitrusting",
    "Workbench",
    "build_once",
    "build_site",
    "check_plans",
    "find_setting",
    "is_for_reports",
    "is_made_by_us",
    "list_own_assets",
    "open_notebook",
    "read_setting",
    "read_uitrusting",
    "write_security_txt",
]

NAVIGATION = (
    NavItem(title="A–Z", address=links.ZOEKEN),
    NavItem(title="Uitleg", address=links.UITLEG),
    NavItem(title="Leidraad", address=links.LEIDRAAD),
    NavItem(title="Begrippen", address=links.BEGRIPPEN),
    NavItem(title="Toegankelijkheid", address=links.TOEGANKELIJKHEID),
)


ALL_EXPORTS: tuple[Export, ...] = (*EXPORTS, export_documenten)
"""What follows from the plans alone, and the documents, which programs of others make."""


class BuildOptions(CheckOptions):
    """What one build is asked for, besides how the plans are judged.

    With ``keep_going`` there is a site even when the plans hold errors: of everything that is valid, for a preview.
    ``uitrusting`` is what the site should have besides its pages (forms of the data: see ``list_extra_vormen``), and
    ``prefix`` the path below which all of it will stand. With ``namen`` its history also tells who changed something
    and how that was called. ``githost`` is where the sources stand, for links to them. With ``voorbeeld`` every page
    says that it is a proposal, and asks search engines to leave it alone. With ``met_gaten`` sound publishers are
    published when others hold errors; those are shown as git last had them without, or not at all.
    """

    site_title: str = "Uitvoeringskompas"
    keep_going: bool = False
    met_gaten: bool = False
    uitrusting: Uitrusting = field(default_factory=Uitrusting)
    prefix: str = ""
    namen: bool = False
    githost: Githost | None = None
    voorbeeld: bool = False


class BuildResult(Vast):
    """What a build gave: the site (none when errors forbid it), all problems, and the number of files read.

    ``gaten`` are what the site does not show as it is written now. ``catalogus`` is what the site was made of.
    """

    site: Site | None
    problems: tuple[Problem, ...]
    file_count: int
    gaten: tuple[Publicatiegat, ...] = ()
    catalogus: Catalogus | None = None


class Workbench(Vast):
    """What one build leaves for the next by the same knowledge: what was judged, and templates that are compiled.

    ``folders`` are those of the plans as they looked on disk, for a preview, which follows that disk.
    ``pages`` are those that were listed last, and ``histories`` is the history that was read last, by what it would be
    read from now.
    """

    memory: Memory
    templates: Templates
    pages: KeptPages
    folders: Folders | None = None
    histories: dict[str, History] = field(default_factory=dict)


def set_up(
    knowledge: Knowledge, notebook: Notebook | None = None, *, now: Callable[[], int] | None = None
) -> Workbench:
    """Return one on which nothing was made yet, with what is known of an earlier run.

    The clock of the disk (``now``, in nanoseconds) is for who builds as soon as the disk tells of an edit.
    """
    memory = Memory(knowledge, notebook)
    return Workbench(
        memory=memory,
        templates=Templates(knowledge.texts.templates),
        pages=KeptPages(knowledge),
        folders=Folders(memory, now=now) if now else None,
    )


def build_once(
    plans: Path, own_templates: Path | None, *, options: BuildOptions, notebook: Notebook | None = None
) -> BuildResult:
    """Build the site of a folder of plans with what is installed; what is found goes into the notebook as well."""
    knowledge = load_knowledge(own_templates, notebook.read) if notebook else load_knowledge(own_templates)
    bench = set_up(knowledge, notebook)
    result = build_site(plans, knowledge, options=options, bench=bench)
    bench.memory.keep()
    return result


def build_site(
    plans: Path,
    knowledge: Knowledge,
    *,
    options: BuildOptions,
    exports: Iterable[Export] = ALL_EXPORTS,
    bench: Workbench | None = None,
) -> BuildResult:
    """Build the site of a folder of plans. Pages are rendered when they are asked for, not before.

    Who builds again and again with the same knowledge does so on one bench.
    """
    bench = bench or set_up(knowledge)
    checked = check_plans(plans, knowledge, options=options, memory=bench.memory, folders=bench.folders)
    catalogus, gaten = _publishable(plans, checked, options)
    site = make_site(plans, catalogus, options=options, bench=bench) if catalogus else None
    return BuildResult(
        site=add_exports(site, catalogus, exports) if site and catalogus else None,
        problems=checked.problems,
        file_count=checked.file_count,
        gaten=gaten,
        catalogus=catalogus,
    )


def _publishable(
    plans: Path, checked: CheckResult, options: BuildOptions
) -> tuple[Catalogus | None, tuple[Publicatiegat, ...]]:
    """Return what may be shown of the plans, and what of it is not as it is written now."""
    if options.keep_going or not has_errors(checked.problems):
        return checked.catalogus, ()
    found = leave_gaten(plans, checked.catalogus.knowledge, checked, options=options) if options.met_gaten else None
    return (found.catalogus, found.gaten) if found else (None, ())


def make_site(
    plans: Path,
    catalogus: Catalogus,
    *,
    options: BuildOptions,
    templates: Templates | None = None,
    bench: Workbench | None = None,
) -> Site:
    """Return the pages of what is valid, and our own files; who asks again and again hands over templates, or a bench.

    Once pages were listed on a bench, those of an earlier list ask about others what is so now.
    """
    blad = _make_blad(plans, catalogus, options, bench.histories if bench else {})
    templates = bench.templates if bench else templates or Templates(catalogus.knowledge.texts.templates)
    pages = tuple(list_pages(blad, templates, bench.pages if bench else None))
    addresses = {page.address for page in pages}
    return Site(
        title=options.site_title,
        pages=pages,
        assets=list_own_assets(),
        navigation=tuple(item for item in _menu(catalogus) if item.address in addresses),
        peildatum=options.peildatum,
        templates=templates,
        uitrusting=blad.uitrusting,
        blad=blad,
        is_voorbeeld=options.voorbeeld,
        aankleding=make_aankleding(catalogus, None),
    )


def _make_blad(plans: Path, catalogus: Catalogus, options: BuildOptions, histories: dict[str, History]) -> Blad:
    """Return the sheet of the first page, on which all others are written in their turn."""
    return Blad(
        address=links.PORTAAL,
        catalogus=catalogus,
        peildatum=options.peildatum,
        history=_read_history(plans, catalogus, options, histories) if options.uitrusting.geschiedenis else None,
        githost=options.githost,
        site_title=options.site_title,
        uitrusting=_equip(catalogus, options),
        prefix=options.prefix,
    )


def _equip(catalogus: Catalogus, options: BuildOptions) -> Uitrusting:
    """Return what the site will have of what was asked.

    A proposal stands at no address that lasts, a picture needs one, and all data come in one workbook when they fit.
    """
    asked = options.uitrusting
    adres = "" if options.voorbeeld else write_adres(asked.adres)
    vormen = add_siteboek(asked.extra_vormen, catalogus.omvang)
    return replace(asked, adres=adres, deelplaatjes=asked.deelplaatjes and bool(adres), extra_vormen=vormen)


def _read_history(plans: Path, catalogus: Catalogus, options: BuildOptions, known: dict[str, History]) -> History:
    """Return the history of the plans, of an earlier version up to that version."""
    tot = {slug: gat.commit for slug, gat in catalogus.gaten.items() if gat.commit}
    key = repr((print_history(plans), options.namen, tot))
    if key not in known:
        known.clear()
        known[key] = read_history(plans, names=options.namen, tot=tot)
    return known[key]


def _menu(catalogus: Catalogus) -> tuple[NavItem, ...]:
    """Return the fixed menu; what stands first is called after the only publisher, if it is the only one."""
    title = catalogus.enige.naam if catalogus.enige else "Gemeenten en regio’s"
    return (NavItem(title=title, address=links.PORTAAL), *NAVIGATION)


def list_own_assets() -> tuple[Asset, ...]:
    """Return the files that every page needs, in the order of their addresses."""
    return tuple(Asset(address=f"{OWN_FILES}/{name}", content=path.read_bytes) for name, path in own_files().items())


def list_extra_vormen() -> frozenset[str]:
    """Return the further forms of the data that can be made here: Parquet only when its library is installed."""
    return EXTRA_VORMEN if has_parquet() else EXTRA_VORMEN - {PARQUET}


def misses_form(extra_vormen: frozenset[str]) -> bool:
    """Tell whether a site that was asked for its data in every form brings them in all but one."""
    return bool(extra_vormen & EXTRA_VORMEN) and not extra_vormen >= EXTRA_VORMEN


SourceHost: TypeAlias = Githost
"""Where the sources of a site stand, for who asks for a build."""


def find_githost(plans: Path, url: str, *, tak: str | None = None, soort: str | None = None) -> SourceHost | str:
    """Return where the sources of these plans stand at a git host, or in Dutch what is wrong with its address.

    Without a repository around them the plans are thought to stand in a folder at its top, under their own name.
    """
    place = place_in_repository(plans)
    folder = plans.resolve().name if place is None else place
    return make_githost(url, tak=tak or DEFAULT_TAK, soort=soort, folder=folder)
