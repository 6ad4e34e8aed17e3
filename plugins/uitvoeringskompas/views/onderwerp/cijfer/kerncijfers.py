"""Figures and factors behind the choices of a nota or programme; a figure carries its year and source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from uitvoeringskompas.model.analyse import Factor, Kerncijfer
from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.taal.getal import write_hoeveelheid
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import find_bron_link
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer


def tabulate_kerncijfers(
    wijzer: Cijferwijzer, kerncijfers: Iterable[Kerncijfer], prioriteiten: Mapping[str, str], bronnen: Iterable[Bron]
) -> Tabel | None:
    """Return the table of figures; ``prioriteiten`` gives the titles of priorities by id."""
    known = tuple(bronnen)
    return tabulate(
        "Cijfers waarop de keuzes steunen",
        kerncijfers,
        ("Cijfer", lambda found: cellen.add_proza(Cel(tekst=found.omschrijving), found.toelichting)),
        ("Waarde", _waarde_cel),
        ("Jaar", lambda found: cellen.of_tekst(str(found.jaar) if found.jaar else None)),
        ("Gebied", lambda found: cellen.of_tekst(found.gebied)),
        ("Prioriteit", lambda found: cellen.of_tekst(prioriteiten.get(found.prioriteit or ""))),
        ("Indicator", lambda found: cellen.of_links(wijzer.indicatoren([found.indicator]))),
        ("Bron", lambda found: cellen.of_links(filter(None, [find_bron_link(known, found.bron)]))),
    )


def _waarde_cel(kerncijfer: Kerncijfer) -> Cel | None:
    if kerncijfer.waarde is None:
        return None
    tekst = write_hoeveelheid(kerncijfer.waarde, kerncijfer.eenheid, bij_benadering=bool(kerncijfer.bij_benadering))
    return Cel(tekst=tekst, getal=True)


def tabulate_factoren(factoren: Iterable[Factor], prioriteiten: Mapping[str, str]) -> Tabel | None:
    """Return the table of what influences health here; ``prioriteiten`` gives the titles of priorities by id."""
    return tabulate(
        "Wat van invloed is op de gezondheid",
        factoren,
        ("Factor", lambda found: cellen.add_proza(Cel(tekst=found.factor), found.toelichting)),
        ("Soort", lambda found: cellen.of_naam(found.soort)),
        ("Prioriteit", lambda found: cellen.of_tekst(prioriteiten.get(found.prioriteit or ""))),
        ("Voor wie", lambda found: cellen.of_tekst(write_namen(found.doelgroepen))),
    )
