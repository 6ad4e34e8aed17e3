"""``kompas new``: begin a gemeente, a nota, a programme or what stands in one, a report or a new year."""

from __future__ import annotations

import click

from uitvoeringskompas.cli.dutch import DutchGroup, Later

_TELLS = {
    "site": "Begin een heel project: plannen, website en wat er vanzelf gebeurt bij een voorstel.",
    "gemeente": "Begin met een gemeente of regio.",
    "nota": "Begin een nota gezondheidsbeleid.",
    "programma": "Begin een programma.",
    "interventie": "Zet een interventie in een programma.",
    "doel": "Zet een doel in een programma of nota.",
    "partij": "Zet een partij in de lijst van een gemeente.",
    "indicator": "Zet een indicator in de lijst van een gemeente.",
    "voortgang": "Begin een tussenrapportage.",
    "evaluatie": "Begin een evaluatie.",
    "jaar": "Begin een nieuw jaar met wat doorgaat.",
}


@click.group(
    cls=DutchGroup,
    later={name: Later(place=f"new.{name}:{name}", short_help=text) for name, text in _TELLS.items()},
    help="Begin iets nieuws: een bestand dat klopt en zichzelf uitlegt. Wat er al staat, blijft zoals het is.",
)
def new() -> None:
    """Hold the commands that begin something new."""
