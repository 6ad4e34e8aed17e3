"""``kompas explain``: one item of the guideline or one message, in the terminal."""

from __future__ import annotations

from collections.abc import Iterable

import click

from uitvoeringskompas.adapters.explanation import explain as explained
from uitvoeringskompas.adapters.explanation import explain_melding
from uitvoeringskompas.adapters.report import problem_lines
from uitvoeringskompas.cli.dutch import DutchCommand
from uitvoeringskompas.cli.output import GOOD, WRONG, Misuse, complain, say
from uitvoeringskompas.knowing import explain_meldingen, load_knowledge
from uitvoeringskompas.model.leidraad import Leidraad, Leidraadonderdeel
from uitvoeringskompas.taal.bedoeld import ask_bedoel, find_nearest


@click.command(
    cls=DutchCommand,
    help="Leg een onderdeel van de leidraad of een melding uit. Typ het nummer (D17), of de code achter een melding.",
)
@click.argument("onderdeel", metavar="ONDERDEEL|CODE")
def explain(onderdeel: str) -> int:
    """Print why it matters, how to mend it, and of an item where it is written, an example, its checks and sources."""
    knowledge = load_knowledge()
    if knowledge.problems:
        complain(f"{problem_lines(knowledge.problems)}De leidraad zelf klopt niet. Herstel die eerst.\n")
        return WRONG
    typed = onderdeel.strip().strip("[]").casefold()
    items = _items_by_code(knowledge.leidraad)
    meldingen = {code.casefold(): melding for code, melding in explain_meldingen(knowledge).items()}
    if typed in items:
        say(explained(knowledge.leidraad, items[typed]))
    elif typed in meldingen:
        say(explain_melding(meldingen[typed]))
    else:
        hint = _hint(typed, items, meldingen)
        raise Misuse(f"'{onderdeel}' staat niet in de leidraad, en is geen code van een melding. {hint}")
    return GOOD


def _items_by_code(leidraad: Leidraad) -> dict[str, Leidraadonderdeel]:
    """Return the items by their number and by the code of each of their checks."""
    found = {item.id.casefold(): item for item in leidraad.onderdelen}
    for item in leidraad.onderdelen:
        for controle in item.controles:
            for code in (controle.code, *controle.codes):
                found.setdefault((code or item.id).casefold(), item)
    return found


def _hint(typed: str, items: dict[str, Leidraadonderdeel], meldingen: Iterable[str]) -> str:
    near = find_nearest(typed, [*items, *meldingen])
    if near is None:
        return "Kies een letter van A tot en met M en een nummer, of de code achter een melding."
    return ask_bedoel(items[near].id if near in items else near)
