"""Chapter "Wat kost het": the money for the interventies of a goal, year by year, with what is not known."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.doellijn import Doelgeld, Doellijn
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldsoort, som_of
from uitvoeringskompas.model.looptijdgeld import sum_begroot
from uitvoeringskompas.taal.getal import write_euro, write_ongeveer
from uitvoeringskompas.taal.zin import write_opsomming, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld import BEDRAGEN, describe_bekend, som_cel
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

HEEL = "Werkt een interventie aan meer doelen? Dan telt het geld ervan bij elk doel helemaal mee."
ELDERS = "Geld dat bij het programma van een ander hoort, telt daar mee en niet hier."
MOST_NAMEN = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Geldrij:
    """The money for a goal in one year of one programme."""

    dossier: Dossier
    geld: Doelgeld


def write_geld(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return the chapter on money, or None when no line of a budget is for an interventie of this goal."""
    rijen = [Geldrij(dossier=werk.dossier, geld=geld) for werk in lijn.werk for geld in werk.geld(blad.peildatum)]
    if not any(rij.geld.regels or rij.geld.elders for rij in rijen):
        return None
    elders = any(rij.geld.elders for rij in rijen)
    tabel = tabulate(
        "Het geld voor de interventies van dit doel, in euro’s",
        rijen,
        ("Jaar", lambda rij: _jaar_cel(blad, lijn, rij)),
        ("Begroot", lambda rij: _som_cel(rij, Geldsoort.BEGROOT)),
        ("Besteed", lambda rij: _som_cel(rij, Geldsoort.BESTEED)),
        ("Zonder bedrag", _zonder_cel),
    )
    slot = write_zinnen(HEEL, ELDERS if elders else "")
    return make_hoofdstuk("geld", "Wat kost het", Onderdeel(intro=_tell_som(rijen), tabel=tabel, slot=slot))


def _jaar_cel(blad: Blad, lijn: Doellijn, rij: Geldrij) -> Cel:
    """Return the year, which leads to all money of the programme; its title tells programmes of one year apart."""
    verwijzer = Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=rij.dossier)
    titel = rij.dossier.programma.titel
    return Cel(links=(verwijzer.in_programma("geld", str(rij.geld.jaar), str(rij.geld.jaar)),), opmerking=titel)


def _som_cel(rij: Geldrij, soort: Geldsoort) -> Cel | None:
    """Return the sum of one kind; None where no report names one, so that a year to come has no spending."""
    is_told = soort is Geldsoort.BEGROOT or any(getattr(stand, soort.value) for stand in rij.geld.regels)
    return som_cel(som_of(rij.geld.regels, soort)) if rij.geld.regels and is_told else None


def _zonder_cel(rij: Geldrij) -> Cel | None:
    """Return the interventies of which the budget of this year names nothing."""
    titels = [each.titel for each in rij.geld.zonder]
    more = len(titels) - MOST_NAMEN
    rest = (f"{more} andere",) if more > 0 else ()
    return cellen.of_tekst(write_opsomming((*titels[:MOST_NAMEN], *rest)))


def _tell_som(rijen: list[Geldrij]) -> str:
    """Return what is budgeted over all years together, every amount counted once, and over how much that is."""
    regels = {(rij.dossier.pad, stand.regel.id): stand.regel for rij in rijen for stand in rij.geld.regels}
    som = sum_begroot(regels.values())
    if som.bedrag is None:
        return "Hoeveel geld ervoor begroot is, is niet bekend."
    jaren = sorted({rij.geld.jaar for rij in rijen if rij.geld.regels})
    over = write_opsomming(jaren)
    bedrag = write_ongeveer(write_euro(som.bedrag), som.bij_benadering)
    bekend = describe_bekend(som, BEDRAGEN)
    samen = "samen " if len(regels) > 1 else ""
    return f"Voor {over} is {samen}{bedrag} begroot{f' ({bekend})' if bekend else ''}."
