"""``kompas export voorstel``: the site as it is and as a proposal makes it, in one folder to look at."""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import click

from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.side_by_side import write_side_by_side
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.cli.building import DEFAULT_TITLE
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.export.place import require_free, tell_rest
from uitvoeringskompas.cli.options import folder, peildatum_option, plans_option
from uitvoeringskompas.cli.output import GOOD, Misuse, say
from uitvoeringskompas.cli.plek import complete_path, day_for
from uitvoeringskompas.diff import CannotCompare, Side, diff_sides, open_side, revisions_of
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.vast import replace


@click.command(
    cls=DutchCommand,
    help="""Schrijf in MAP de site zoals een voorstel die maakt, met van elke pagina die verandert ook hoe zij nu is.

    VAN...NAAR zijn twee revisies van git, zoals main...HEAD: wat er in HEAD veranderde sinds het afsplitste van main.
    Met alleen VAN zie je de plannen zoals ze nu in de map staan. Open daarna index.html in MAP: dat kan op je eigen
    computer, zonder webserver, en je kunt de map ook inpakken en versturen.
    """,
)
@click.argument("target", metavar="MAP", shell_complete=complete_path)
@click.argument("revisions", metavar="[VAN...NAAR]", default="HEAD")
@plans_option
@peildatum_option
@click.option("--titel", metavar="NAAM", default=DEFAULT_TITLE, help=f"De naam van de site (anders: {DEFAULT_TITLE}).")
def voorstel(target: str, revisions: str, plans: str, peildatum: date | None, titel: str) -> int:
    """Write both sites beside what is there, and put them in place."""
    place = Path(os.path.abspath(target))  # noqa: PTH100 -- a link is named as it was typed
    require_free(place, target, Path(plans))
    day, shown_as = day_for(plans, peildatum), os.path.normpath(plans)
    options = BuildOptions(peildatum=day, site_title=titel, shown_as=shown_as, keep_going=True)
    try:
        sides = _find_sides(folder(plans), plans, revisions)
        verschil = diff_sides(*sides, load_knowledge(), peildatum=day, shown_as=shown_as)
        with Beside.start(place) as beside, ExitStack() as stack:
            before, after = _build(stack, sides, options)
            wissels = write_side_by_side(before, after, verschil, beside.folder)
            beside.swap()
    except CannotCompare as error:
        raise Misuse(visible(str(error))) from None
    telling = write_aantal(len(wissels), "pagina is", "pagina's zijn")
    say(f"Het voorstel staat in '{target}': {telling} anders. Open daar index.html.\n{tell_rest(beside)}")
    return GOOD


def _find_sides(place: Path, typed: str, revisions: str) -> tuple[Side, Side]:
    """Return what was and what becomes; raises ``CannotCompare`` when git does not know one of them."""
    first, dots, second = revisions.partition("..." if "..." in revisions else "..")
    if dots:
        return revisions_of(place, first or "HEAD", second or "HEAD", since_fork=dots == "...")
    before, _ = revisions_of(place, first, first, since_fork=False)
    return before, Side(name=f"{typed} (nu)", folder=place)


def _build(stack: ExitStack, sides: tuple[Side, Side], options: BuildOptions) -> tuple[Site, Site]:
    """Return both sites of everything that is valid; what is wrong is told on the page above them."""
    knowledge = load_knowledge()
    first, second = (stack.enter_context(open_side(side)) for side in sides)
    before = build_site(first, knowledge, options=options).site
    after = build_site(second, knowledge, options=replace(options, voorbeeld=True)).site
    if before is None or after is None:
        raise AssertionError("with keep_going there is always a site")
    return before, after
