"""``kompas explain``: one item of the guideline, in the terminal."""

from __future__ import annotations

import click

from uitvoeringskompas.adapters.explanation import explain as explained
from uitvoeringskompas.adapters.report import problem_lines
from uitvoeringskompas.build import load_knowledge
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest


@click.command(
    cls=DutchCommand,
    short_help="Leg een onderdeel van de leidraad uit.",
    help="Leg een onderdeel van de leidraad uit. Typ het nummer (D17) of de code achter een melding.",
)
@click.argument("onderdeel", metavar="ONDERDEEL")
def explain(onderdeel: str) -> int:
    """Print why an item matters, where it is written, an example, its checks and its sources."""
    knowledge = load_knowledge()
    if knowledge.problems:
        complain(f"{problem_lines(knowledge.problems)}De leidraad zelf klopt niet. Herstel die eerst.\n")
        return WRONG
    leidraad = knowledge.leidraad
    found = {item.id.casefold(): item for item in leidraad.onderdelen}
    for item in leidraad.onderdelen:
        for controle in item.controles:
            for code in (controle.code, *controle.codes):
                found.setdefault((code or item.id).casefold(), item)
    wanted = found.get(onderdeel.strip().casefold())
    if wanted is None:
        near = find_nearest(onderdeel, found)
        hint = ask_bedoel(found[near].id) if near else "Kies een letter van A tot en met M en een nummer."
        raise Misuse(f"'{onderdeel}' staat niet in de leidraad. {hint}")
    say(explained(leidraad, wanted))
    return GOOD
