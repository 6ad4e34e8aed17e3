"""Successes, setbacks and surprises of a report, side by side: a setback is never hidden behind a success."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.model.verantwoording import Melding
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_geen

SUCCES = ("succes", "successen")
TEGENVALLER = ("tegenvaller", "tegenvallers")
VERRASSING = ("onverwachte uitkomst", "onverwachte uitkomsten")


def write_meldingen(
    verwijzer: Verwijzer, titel: str, soort: tuple[str, str], meldingen: Sequence[Melding], *, is_said: bool = False
) -> Onderdeel:
    """Return one list of what was reported; ``soort`` names one and many of it.

    With ``is_said`` an empty list says that it is empty.
    """
    tabel = tabulate(
        write_aantal(len(meldingen), *soort),
        meldingen,
        ("Wat", lambda found: cellen.add_proza(Cel(tekst=found.titel), found.toelichting)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
    )
    leeg = f"{capitalize_first(write_geen(verwijzer.dossier, soort[1]))}." if is_said and not meldingen else ""
    return Onderdeel(titel=titel, tabel=tabel, leeg=leeg)


def interventie_cel(verwijzer: Verwijzer, interventie_id: str) -> Cel:
    """Return the cell that names an interventie of a report; an id that leads nowhere stands as it is."""
    return cellen.of_links(verwijzer.interventies([interventie_id])) or Cel(tekst=interventie_id)
