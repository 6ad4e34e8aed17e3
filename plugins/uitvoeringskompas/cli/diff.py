"""``kompas diff``: what changed between two years, two folders or two revisions of git."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.options import folder, format_option, peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, say
from uitvoeringskompas.cli.plek import day_for
from uitvoeringskompas.diff import (
    CannotCompare,
    Side,
    diff_jaren,
    diff_sides,
    has_revision,
    revisions_of,
)
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.pages.verschil import Verschil, as_json, as_markdown, as_text
from uitvoeringskompas.taal.zichtbaar import visible

FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}
_JAAR = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)/((?:19|20)[0-9]{2})/?")


@click.command(
    cls=DutchCommand,
    help="""Toon in zinnen wat er veranderde van VAN naar NAAR.

    VAN en NAAR zijn twee jaren van een gemeente (voorbeeldstad/2025 voorbeeldstad/2026), of na een herindeling van twee
    gemeenten die op elkaar volgen. Ook twee mappen met plannen kan, of twee revisies van git (main HEAD). Met
    main...HEAD zie je wat er in HEAD veranderde sinds het afsplitste van main. Zonder NAAR vergelijk je met de plannen
    zoals ze nu in de map staan.

    De code waarmee de opdracht eindigt: 0 als er niets veranderde, 1 als er iets veranderde (of als niet alles te
    vergelijken is), 2 als de opdracht zelf niet klopt.
    """,
)
@click.argument("before", metavar="VAN")
@click.argument("after", metavar="[NAAR]", required=False)
@format_option(FORMATS)
@click.option("--alles", is_flag=True, help="Toon ook elke wijziging van titels, looptijd, bronnen en kanttekeningen.")
@plans_option
@peildatum_option
def diff(  # noqa: PLR0913 -- click hands over every option
    before: str, after: str | None, form: str, plans: str, peildatum: date | None, *, alles: bool
) -> int:
    """Report every change and return whether there was one."""
    place = folder(plans)
    try:
        verschil = _compare(before, after, place, plans, day_for(plans, peildatum))
    except CannotCompare as error:
        raise Misuse(visible(str(error))) from None
    text = as_text(verschil, alles=alles) if form == "text" else FORMATS[form](verschil)
    say("".join(f"{visible(line)}\n" for line in text.splitlines()) if form == "text" else text)
    return GOOD if verschil.is_gelijk else WRONG


def _compare(before: str, after: str | None, place: Path, plans: str, peildatum: date) -> Verschil:
    shown_as = os.path.normpath(plans)
    if after is None and ".." in before:
        first, dots, second = before.partition("..." if "..." in before else "..")
        sides = revisions_of(place, first or "HEAD", second or "HEAD", since_fork=dots == "...")
        return diff_sides(*sides, load_knowledge(), peildatum=peildatum, shown_as=shown_as)
    jaren = [_JAAR.fullmatch(typed) for typed in (before, after or "")]
    if jaren[0] and jaren[1] and (place / jaren[0][1]).is_dir():
        years = [(found[1], int(found[2])) for found in jaren if found]
        return diff_jaren(place, load_knowledge(), years[0], years[1], peildatum=peildatum, shown_as=shown_as)
    other = Side(name=f"{plans} (nu)", folder=place) if after is None else _find(place, after)
    return diff_sides(_find(place, before), other, load_knowledge(), peildatum=peildatum, shown_as=shown_as)


def _find(place: Path, typed: str) -> Side:
    """Return the folder or the revision that was typed; a folder goes first."""
    if not typed.startswith("-") and os.path.isdir(typed):  # noqa: PTH112 -- a name with a NUL is no folder
        return Side(name=typed, folder=Path(typed))
    if not has_revision(place, typed):
        raise Misuse(_describe_unknown(visible(typed)))
    return revisions_of(place, typed, typed, since_fork=False)[0]


def _describe_unknown(typed: str) -> str:
    jaar = _JAAR.fullmatch(typed)
    if jaar:
        return f"'{typed}' is geen jaar van een gemeente, geen map en geen revisie. Vergelijk een jaar met een jaar."
    return f"'{typed}' is geen map, geen revisie van git en geen jaar, zoals voorbeeldstad/2026."
