"""Money that changed place along the way, in a table: what, how much, from where to where, and who decided it when."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import lower_first, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import name_post
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

MAG = "naar_later_jaar"
"""The kind that is leave to use money later: whether it was used then is told by the lines of that year."""


def write_mutaties(verwijzer: Verwijzer, mutaties: Iterable[Mutatie], waar: str) -> Onderdeel:
    """Return the part on money that changed place; ``waar`` says of what: "in 2026", "volgens deze rapportage"."""
    known = tuple(mutaties)
    welk = name_welk_geld(known)
    tabel = tabulate(
        f"{welk} {waar}, in euro’s",
        known,
        ("Wat", lambda found: cellen.add_proza(Cel(tekst=found.soort.naam), found.toelichting)),
        ("Jaar", lambda found: Cel(tekst=str(found.jaar))),
        ("Bedrag", lambda found: cellen.of_euro(found.bedrag)),
        ("Van", lambda found: cellen.of_tekst(_name_regel(verwijzer, found.van_regel))),
        ("Naar", lambda found: _naar_cel(verwijzer, found)),
        ("Besloten", _besloten_cel),
    )
    slot = f"Deze bedragen tellen nergens bij op. Ze gaan over {lower_first(welk)}."
    return Onderdeel(tabel=tabel, slot=slot if tabel else "")


def name_welk_geld(mutaties: Collection[Mutatie]) -> str:
    """Return which money a table is about: what may move did not do so yet, as far as the plans tell."""
    mag = sum(found.soort == MAG for found in mutaties)
    if not mag:
        return "Geld dat van plek veranderde"
    return f"Geld dat van plek {'mag veranderen' if mag == len(mutaties) else 'veranderde of mag veranderen'}"


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
