"""``kompas new jaar``: a new year that begins with what was decided to go on."""

from __future__ import annotations

import os

import click

from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import CheckResult, check_plans
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.new.arguments import as_gemeente, as_jaar, project_in, refuse, tell
from uitvoeringskompas.cli.options import folder, plans_option, today
from uitvoeringskompas.cli.output import GOOD, WRONG, complain, say
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest
from uitvoeringskompas.taal.zin import write_zinnen
from uitvoeringskompas.writing.account import tell_new_year
from uitvoeringskompas.writing.bijwerken import Bijwerking, carry_out, lines_of, update_jaar
from uitvoeringskompas.writing.new_year import NewYear, begin_jaar
from uitvoeringskompas.writing.project import Project


@click.command(
    cls=DutchCommand,
    help="""Begin het nieuwe JAAR van GEMEENTE met de interventies die doorgaan uit het jaar ervoor.

    Wat is gestopt, afgerond of overgedragen gaat niet mee. Bedragen, planning en afspraken vul je opnieuw in. Je leest
    per interventie wat er is gebeurd en waarom.

    Kwamen er besluiten nadat het jaar begon? Met --werk-bij voert kompas die uit waar nog niemand schreef.

    Voorbeeld: kompas new jaar voorbeeldstad 2028
    """,
)
@click.argument("gemeente", callback=as_gemeente)
@click.argument("jaar", callback=as_jaar)
@click.option("--werk-bij", is_flag=True, help="Voer besluiten uit die kwamen nadat dit jaar was begonnen.")
@plans_option
def jaar(gemeente: str, jaar: int, plans: str, *, werk_bij: bool) -> int:
    """Make the programmes of a new year and tell what goes on, what does not and why."""
    shown_as = os.path.normpath(plans)
    place, project = folder(plans), project_in(plans)
    checked = check_plans(place, project.knowledge, options=CheckOptions(peildatum=today(), shown_as=shown_as))
    errors = _unreadable(checked, gemeente, shown_as)
    if errors:
        return refuse(*errors)
    publicatie = checked.catalogus.publicaties.get(gemeente)
    if publicatie is None:
        near = find_nearest(gemeente, checked.catalogus.publicaties)
        return _nothing(write_zinnen(f"In '{plans}' staat geen gemeente {gemeente}.", ask_bedoel(near)))
    if werk_bij:
        return _update(update_jaar(publicatie, jaar, project.plans), project)
    new = begin_jaar(publicatie, jaar, project.plans)
    if not new.transitions:
        return _nothing(_why_nothing(new))
    made = project.make(*(file for transition in new.transitions for file in transition.files))
    if not made.problems:
        say(f"{tell_new_year(new)}\n")
    return tell(made, "Lees elk nieuw bestand na.")


def _update(updates: tuple[Bijwerking, ...], project: Project) -> int:
    """Carry out later decisions and tell what changed, or that there is nothing to change."""
    if not updates:
        return _nothing("Dit jaar is nog niet begonnen. Begin het met: kompas new jaar")
    problems = carry_out(updates, project.plans, project.shown_as)
    if problems:
        return refuse(*problems)
    lines = list(lines_of(updates, project.shown_as)) or ["Er is niets bij te werken: dit jaar volgt alle besluiten."]
    say("".join(f"{line}\n" for line in (*lines, "Controleer daarna alles met: kompas check")))
    return GOOD


def _unreadable(checked: CheckResult, gemeente: str, shown_as: str) -> list[Problem]:
    """Return the errors of files that are not valid: what stands in them would silently stay behind.

    Other errors are no obstacle: an evaluation may point at the very year that is to begin.
    """
    publicatie = checked.catalogus.publicaties.get(gemeente)
    broken = {f"{shown_as}/{path}" for path in (publicatie.broken if publicatie else ())}
    return [problem for problem in checked.problems if problem.is_error and problem.location.file in broken]


def _why_nothing(new: NewYear) -> str:
    if new.previous is None:
        return f"Er is geen programma van voor {new.jaar}. Begin er een met: kompas new programma"
    return tell_new_year(new).rstrip()


def _nothing(why: str) -> int:
    complain(f"{why}\nEr is niets gemaakt.\n")
    return WRONG
