"""``kompas git``: git shows plans as lines to read, in this clone."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.options import folder, plans_option
from uitvoeringskompas.cli.output import GOOD, Misuse, say
from uitvoeringskompas.taal.zichtbaar import visible
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.voorlezen.driver import LINE, turn_off, turn_on
from uitvoeringskompas.writing.new_file import NewFile, refusals, write_files

ATTRIBUTES = ".gitattributes"
_TEXT = f"""\
# Wie hier kompas git typt, ziet plannen in git diff, git log -p en git show als zinnen.
{LINE}
"""
AAN = "Git toont een wijziging van een plan nu als zinnen, in git diff, git log -p en git show."
STOND_AAN = "Git toonde plannen al als zinnen. Er is niets veranderd."
UIT = "Git toont plannen weer zoals ze in het bestand staan."
STOND_UIT = "Git toonde plannen al zoals ze in het bestand staan. Er is niets veranderd."
HOE = """\
Dit geldt alleen voor deze kopie van het project. Wil je toch het bestand zelf zien, of de wijziging aan iemand sturen?
Typ dan git diff --no-textconv. Wil je het weer uitzetten? Typ dan kompas git --weg.
"""


@click.command(
    cls=DutchCommand,
    help="""Laat git plannen als zinnen tonen, in git diff, git log -p en git show.

    Git neemt deze instelling niet mee in het project. Typ dit dus een keer in elke kopie (clone). Op de bestanden, en
    op wat anderen zien, heeft het geen invloed.
    """,
)
@click.option("--weg", is_flag=True, help="Zet het weer uit.")
@plans_option
def git(plans: str, *, weg: bool) -> int:
    """Set or take away the setting, and say what it does."""
    place = folder(plans)
    found = turn_off(place) if weg else turn_on(place, sys.executable)
    if isinstance(found, str):
        raise Misuse(found)
    if weg:
        say(f"{STOND_UIT if found.was_so else UIT}\n")
        return GOOD
    asked = "" if found.is_asked else _ask_git(place, plans)
    say(f"{write_zinnen(STOND_AAN if found.was_so and not asked else AAN, asked)}\n{HOE}")
    return GOOD


def _ask_git(place: Path, plans: str) -> str:
    """Make the file by which git asks for our form of plans; return what was done, or what is left to do."""
    file = NewFile(path=ATTRIBUTES, text=_TEXT)
    if refusals(place, [file], shown_as=plans):
        return f"Zet daarvoor zelf nog deze regel in {visible(plans)}/{ATTRIBUTES}: {LINE}"
    write_files(place, [file])
    return f"Daarvoor is {visible(plans)}/{ATTRIBUTES} gemaakt. Leg dat bestand vast, dan geldt het voor iedereen."
