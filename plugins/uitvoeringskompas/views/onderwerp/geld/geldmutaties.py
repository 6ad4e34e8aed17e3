"""Money that changed place along the way, in a table: what, how much, from where to where, and who decided it when."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import name_post
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

NERGENS_BIJ = "Deze bedragen tellen nergens bij op: ze vertellen hoe het geld van plek veranderde."


def write_mutaties(verwijzer: Verwijzer, mutaties: Iterable[Mutatie], waar: str) -> Onderdeel:
    """Return the part on money that changed place; ``waar`` says of what: "in 2026", "volgens deze rapportage"."""
    tabel = tabulate(
        f"Geld dat van plek veranderde {waar}, in euro’s",
        mutaties,
        ("Wat er gebeurde", lambda found: cellen.add_proza(Cel(tekst=found.soort.naam), found.toelichting)),
        ("Jaar", lambda found: Cel(tekst=str(found.jaar))),
        ("Bedrag", lambda found: cellen.of_euro(found.bedrag)),
        ("Van", lambda found: cellen.of_tekst(_name_regel(verwijzer, found.van_regel))),
        ("Naar", lambda found: _naar_cel(verwijzer, found)),
        ("Besloten", _besloten_cel),
    )
    return Onderdeel(tabel=tabel, slot=NERGENS_BIJ if tabel else "")


def _name_regel(verwijzer: Verwijzer, regel_id: str | None) -> str:
    """Return what a line of the budget is called; a line that is not there by its id."""
    for dossier in verwijzer.dossiers:
        begroting = dossier.programma.begroting
        named = (found for found in (begroting.regels if begroting else ()) if found.id == regel_id)
        regel = next(named, None)
        if regel:
            return name_post(dossier, regel)
    return regel_id or ""


def _naar_cel(verwijzer: Verwijzer, mutatie: Mutatie) -> Cel | None:
    jaar = str(mutatie.naar_jaar) if mutatie.naar_jaar else ""
    return cellen.of_tekst(write_reeks((jaar, _name_regel(verwijzer, mutatie.naar_regel)), ": "))


def _besloten_cel(mutatie: Mutatie) -> Cel | None:
    datum = write_moment(mutatie.datum) if mutatie.datum else ""
    tekst = write_reeks((datum, mutatie.orgaan.in_zin if mutatie.orgaan else ""), ", ")
    if mutatie.url:
        return Cel(links=(Link(tekst=tekst or "Lees het besluit", href=mutatie.url),))
    return cellen.of_tekst(tekst)
