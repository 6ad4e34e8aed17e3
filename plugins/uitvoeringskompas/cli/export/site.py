"""``kompas export site``: the site in a folder, without MkDocs."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from uitvoeringskompas.adapters.folder import export_site
from uitvoeringskompas.adapters.form import FormOptions, add_form
from uitvoeringskompas.adapters.gegevens import tell_missing
from uitvoeringskompas.adapters.npm import NpmError
from uitvoeringskompas.adapters.pieces.kept import KeptSite
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.report import as_text, problem_lines, summary, tell_gaten
from uitvoeringskompas.adapters.search.indexing import INSTALL, with_search
from uitvoeringskompas.adapters.search.pagefind import NoIndex
from uitvoeringskompas.adapters.standing import growing
from uitvoeringskompas.build import BuildOptions, BuildResult, build_once
from uitvoeringskompas.cli.building import (
    DEFAULT_TITLE,
    SourceOptions,
    githost_of,
    make_options,
    sort_out,
    sources_options,
)
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.export.place import require_free, tell_rest
from uitvoeringskompas.cli.options import folder, peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, MET_GATEN, WRONG, Misuse, complain, say
from uitvoeringskompas.cli.plek import complete_path
from uitvoeringskompas.cli.progress import counting
from uitvoeringskompas.inputs import read_inputs
from uitvoeringskompas.keeping.store import store_beside
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.taal.getal import write_aantal


@click.command(
    cls=DutchCommand,
    help="""Schrijf de site in MAP, zonder MkDocs. Er verandert niets zolang er een fout in de plannen staat.

    Met --met-gaten verandert er dan wel iets: wie geen fouten heeft, komt op de site zoals altijd. Van wie wel fouten
    heeft, staat er de laatste goede versie uit git, of dat de plannen er nu niet zijn.

    De code waarmee de opdracht eindigt: 0 als alles op de site staat, 1 als er niets is geschreven, 2 als de site er is
    met gaten, of als de opdracht zelf niet klopt.
    """,
)
@click.argument("target", metavar="MAP", shell_complete=complete_path)
@plans_option
@peildatum_option
@click.option("--titel", metavar="NAAM", default=DEFAULT_TITLE, help=f"De naam van de site (anders: {DEFAULT_TITLE}).")
@click.option(
    "--met-gaten", is_flag=True, help="Schrijf de site ook als er bij sommige gemeenten of regio's fouten zijn."
)
@click.option("--voorbeeld", is_flag=True, help="Zeg op elke pagina dat dit een voorstel is.")
@click.option("--beheer", is_flag=True, help="Zet er ook een formulier bij om de plannen te schrijven, op /beheer/.")
@click.option("--opnieuw", is_flag=True, help="Maak elke pagina opnieuw, ook die sinds de vorige keer gelijk bleef.")
@click.option("--zoeken/--geen-zoeken", default=True, help="Zet er wel of geen zoekveld bij (anders: wel).")
@click.option(
    "--inbedden/--geen-inbedden",
    default=True,
    help="Laat andere sites interventies, cijfers en programma’s tonen, of niet (anders: wel).",
)
@click.option(
    "--deelplaatjes/--geen-deelplaatjes", default=True, help="Maak met --adres wel of geen plaatjes bij gedeelde links."
)
@sources_options
def site(  # noqa: PLR0913 -- click hands over every option by its name
    target: str,
    plans: str,
    peildatum: date | None,
    titel: str,
    *,
    voorbeeld: bool,
    met_gaten: bool,
    beheer: bool,
    zoeken: bool,
    opnieuw: bool,
    **sources: Any,  # noqa: ANN401
) -> int:
    """Write the site beside what is there, check it, and put it in place."""
    place = Path(os.path.abspath(target))  # noqa: PTH100 -- a link is named as it was typed
    require_free(place, target, Path(plans))
    with Beside.start(place) as beside:
        wanted = sort_out(**sources)
        asked = {"voorbeeld": voorbeeld, "met_gaten": met_gaten}
        options = make_options(plans, peildatum=peildatum, title=titel, sources=wanted, **asked)
        kept = None if beheer or voorbeeld else _open_kept(folder(plans), place, options, zoeken=zoeken, anew=opnieuw)
        if kept and (said := kept.said_of_same()):
            say(f"{said}De site in '{target}' is nog zoals de plannen zijn. Er is niets geschreven.\n")
            return GOOD
        result = _build(folder(plans), options, kept)
        if beheer:
            result = _with_form(result, plans, wanted, peildatum)
        if result.site is None:
            complain(as_text(result.problems, result.file_count))
            return WRONG
        searchable = with_search(result.site) if zoeken else result.site
        missing = _export(searchable, beside, kept)
        if missing:
            complain(f"{problem_lines(missing)}De site is niet in orde en daarom niet geschreven.\n")
            return WRONG
    said = _describe(result, searchable, zoeken=zoeken)
    if kept and not result.gaten:
        kept.keep(said)
    return _tell(said, result, target, beside)


def _describe(result: BuildResult, site: Site, *, zoeken: bool) -> str:
    """Return what is told of a site, wherever it stands: what it lacks, and the warnings about its plans."""
    lacking = (INSTALL if zoeken and not site.has_search else "", tell_missing(site))
    return "".join(f"{each}\n" for each in (*lacking, summary(result.problems, result.file_count)) if each)


def _tell(said: str, result: BuildResult, target: str, beside: Beside) -> int:
    """Say what stands in the folder now; return with which code the command ends."""
    pages = write_aantal(len(result.site.pages) if result.site else 0, "pagina", "pagina's")
    if result.gaten:
        complain(as_text(result.problems, result.file_count))
        say(f"De site staat in '{target}': {pages}, met gaten.\n{tell_gaten(result.gaten)}{tell_rest(beside)}")
        return MET_GATEN
    say(f"{said}De site staat in '{target}': {pages}.\n{tell_rest(beside)}")
    return GOOD


def _open_kept(plans: Path, place: Path, options: BuildOptions, *, zoeken: bool, anew: bool) -> KeptSite:
    """Return what an earlier build of this site left."""
    return KeptSite(store_beside(plans), place, read_inputs(plans, options, f"zoeken {zoeken}"), anew=anew)


def _build(plans: Path, options: BuildOptions, kept: KeptSite | None) -> BuildResult:
    with growing():
        return build_once(plans, None, options=options, notebook=kept.notebook if kept else None)


def _export(site: Site, beside: Beside, kept: KeptSite | None) -> tuple[Problem, ...]:
    try:
        with counting(len(site.pages)) as count:
            return export_site(site, beside, count=count, kept=kept)
    except NoIndex as error:
        raise Misuse(str(error)) from None


def _with_form(result: BuildResult, plans: str, sources: SourceOptions, peildatum: date | None) -> BuildResult:
    host = githost_of(plans, sources)
    options = FormOptions(project=Path.cwd(), plans=Path(plans), githost=host, peildatum=peildatum)
    try:
        return add_form(result, options)
    except NpmError as error:
        raise Misuse(str(error)) from None
