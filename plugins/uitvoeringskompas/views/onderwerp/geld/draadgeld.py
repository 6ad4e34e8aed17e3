"""The money of a goal or an interventie through the years: added up per year, with what is not known."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.draad import Werk, Werkgeld
from uitvoeringskompas.model.geld import Geldsoort, som_of
from uitvoeringskompas.model.looptijdgeld import sum_begroot
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_euro, write_ongeveer
from uitvoeringskompas.taal.zin import write_opsomming, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import BEDRAGEN, describe_bekend, som_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

ELDERS = "Geld dat bij het programma van een ander hoort, telt daar mee en niet hier."


def write_draadgeld(
    blad: Blad, publicatie: Publicatie, werk: Iterable[Werk], bijschrift: str, uitleg: str = ""
) -> Hoofdstuk | None:
    """Return the chapter on money, or None when no line of a budget is for any of these interventies."""
    rijen = [geld for each in werk for geld in each.geld(blad.peildatum)]
    if not any(rij.regels or rij.elders for rij in rijen):
        return None
    tabel = tabulate(
        bijschrift,
        rijen,
        ("Jaar", lambda rij: _jaar_cel(Verwijzer(blad=blad, publicatie=publicatie, dossier=rij.dossier), rij)),
        ("Begroot", lambda rij: _som_cel(rij, Geldsoort.BEGROOT)),
        ("Besteed", lambda rij: _som_cel(rij, Geldsoort.BESTEED)),
        (
            "Zonder bedrag",
            lambda rij: _zonder_cel(Verwijzer(blad=blad, publicatie=publicatie, dossier=rij.dossier), rij),
        ),
    )
    slot = write_zinnen(uitleg, ELDERS if any(rij.elders for rij in rijen) else "")
    return make_hoofdstuk("geld", "Wat kost het", Onderdeel(intro=_tell_som(rijen), tabel=tabel, slot=slot))


def _jaar_cel(verwijzer: Verwijzer, rij: Werkgeld) -> Cel:
    """Return the year, which leads to all money of the programme; its title tells programmes of one year apart."""
    link = verwijzer.in_programma("geld", str(rij.jaar), str(rij.jaar))
    return Cel(links=(link,), opmerking=rij.dossier.programma.titel)


def _som_cel(rij: Werkgeld, soort: Geldsoort) -> Cel | None:
    """Return the sum of one kind; None where no report names one, so that a year to come has no spending."""
    is_told = soort is Geldsoort.BEGROOT or any(getattr(stand, soort.value) for stand in rij.regels)
    return som_cel(som_of(rij.regels, soort)) if rij.regels and is_told else None


def _zonder_cel(verwijzer: Verwijzer, rij: Werkgeld) -> Cel | None:
    """Return the interventies of which the budget of this year names nothing."""
    return cellen.of_links(verwijzer.interventies(each.id for each in rij.zonder))


def _tell_som(rijen: list[Werkgeld]) -> str:
    """Return what is budgeted over all years together, every amount counted once, and over how much that is."""
    regels = {id(stand.regel): stand.regel for rij in rijen for stand in rij.regels}  # one id has a line for each year
    som = sum_begroot(regels.values())
    if som.bedrag is None:
        return "Hoeveel geld ervoor begroot is, is niet bekend."
    over = write_opsomming(sorted({rij.jaar for rij in rijen if rij.regels}))
    bedrag = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
    bekend = describe_bekend(som, BEDRAGEN)
    samen = "samen " if len(regels) > 1 else ""
    return f"Voor {over} is {samen}{bedrag} begroot{f' ({bekend})' if bekend else ''}."
