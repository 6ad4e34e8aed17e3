"""Money of a regio per gemeente: grouped on its own pages, and told again but not added on the page of a member."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import (
    Geldsoort,
    Geldstroom,
    Jaargeld,
    Regelstand,
    jaren_with_money,
    money_of_dossier,
    som_of,
)
from uitvoeringskompas.model.profiel import Deelnemer
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.geld import TITELS, present_soorten, som_cel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist

NIET_PER_GEMEENTE = "niet per gemeente genoemd"


class Aandeel(Vast):
    """What one programme of a regio names for one gemeente in one year: what is spent there, and what it pays."""

    verwijzer: Verwijzer
    jaar: int
    uitgaven: tuple[Regelstand, ...]
    inkomsten: tuple[Regelstand, ...]


def tabulate_deelnemers(verwijzer: Verwijzer, geld: Jaargeld) -> Tabel | None:
    """Return the money of one year per gemeente, with what is for all of them; None when no line names a gemeente."""
    groups: dict[str, list[Regelstand]] = {}
    for stand in geld.regels:
        groups.setdefault(stand.regel.deelnemer or "", []).append(stand)
    if not any(groups):
        return None
    soorten = present_soorten(geld.regels)
    order = sorted(groups, key=lambda found: not found)  # what is for all of them comes last
    rijen = (_rij(_deelnemer_cel(verwijzer, each), groups[each], soorten) for each in order)
    return Tabel(
        bijschrift=f"{TITELS[geld.stroom]} in {geld.jaar} per gemeente, in euro’s",
        kolommen=(
            Kolom(titel="Gemeente"),
            *(Kolom(titel=capitalize_first(soort.value), getal=True) for soort in soorten),
        ),
        rijen=(*rijen, _rij(Cel(tekst="Samen"), geld.regels, soorten, nadruk=True)),
    )


def write_member(blad: Blad, publicatie: Publicatie, regio: Publicatie, deelnemer: Deelnemer) -> Iterator[Onderdeel]:
    """Yield on the page of a gemeente what a regio names for it: its money, which counts there, and what is done."""
    verwijzers = [Verwijzer(blad=blad, publicatie=regio, dossier=dossier) for dossier in regio.dossiers]
    aandelen = [found for each in verwijzers for found in _list_aandelen(each, deelnemer)]
    tabel = tabulate(
        f"Wat de programma’s van {regio.naam} voor {publicatie.naam} noemen, in euro’s",
        aandelen,
        ("Programma", lambda found: cellen.of_links([found.verwijzer.in_programma("geld", str(found.jaar))])),
        ("Jaar", lambda found: Cel(tekst=str(found.jaar))),
        (f"Begroot voor {publicatie.naam}", lambda found: _som_cel(found.uitgaven)),
        (f"Bijdrage van {publicatie.naam}", lambda found: _som_cel(found.inkomsten)),
    )
    bron = (
        f"Deze bedragen komen uit de plannen van {regio.naam}. Ze tellen niet mee in de sommen van {publicatie.naam}."
    )
    yield Onderdeel(tabel=tabel, slot=bron if tabel else "")
    gedaan = tabulate(
        f"Wat {regio.naam} in {publicatie.naam} doet",
        [each for each in verwijzers if _interventies(each.dossier, deelnemer)],
        ("Programma", lambda each: cellen.of_links([each.programma()])),
        ("Interventies", lambda each: cellen.of_links(each.interventies(_interventies(each.dossier, deelnemer)))),
        ("Doelen", lambda each: cellen.of_links(each.doelen(_doelen(each.dossier, deelnemer)))),
    )
    yield Onderdeel(tabel=gedaan)


def _list_aandelen(verwijzer: Verwijzer, deelnemer: Deelnemer) -> Iterator[Aandeel]:
    """Yield for each year what a programme of the regio names for this gemeente."""
    for jaar in jaren_with_money(verwijzer.dossier):
        uitgaven, inkomsten = (
            tuple(stand for stand in _money(verwijzer, jaar, stroom).regels if stand.regel.deelnemer == deelnemer.id)
            for stroom in Geldstroom
        )
        if uitgaven or inkomsten:
            yield Aandeel(verwijzer=verwijzer, jaar=jaar, uitgaven=uitgaven, inkomsten=inkomsten)


def _money(verwijzer: Verwijzer, jaar: int, stroom: Geldstroom) -> Jaargeld:
    return money_of_dossier(verwijzer.dossier, jaar, verwijzer.blad.peildatum, stroom=stroom)


def _interventies(dossier: Dossier, deelnemer: Deelnemer) -> tuple[str, ...]:
    """Return the interventies of a regio that name this gemeente, in their texts or with a line of the budget."""
    begroting = dossier.programma.begroting
    paid = {regel.interventie for regel in (begroting.regels if begroting else ()) if regel.deelnemer == deelnemer.id}
    return tuple(each.id for each in dossier.interventies if deelnemer.id in each.deelnemers or each.id in paid)


def _doelen(dossier: Dossier, deelnemer: Deelnemer) -> tuple[str, ...]:
    """Return the goals of a regio that what it does in this gemeente works for."""
    found = (dossier.interventie(each) for each in _interventies(dossier, deelnemer))
    return tuple(dict.fromkeys(doel for each in found if each for doel in each.doelen))


def _deelnemer_cel(verwijzer: Verwijzer, deelnemer_id: str) -> Cel:
    """Return a gemeente, as a link when it has pages here too."""
    if not deelnemer_id:
        return cellen.empty(NIET_PER_GEMEENTE)
    naam = verwijzer.deelnemer(deelnemer_id) or deelnemer_id
    link = link_publicist(verwijzer.blad, deelnemer_id, naam)
    return Cel(links=(link,)) if link else Cel(tekst=naam)


def _rij(naam: Cel, regels: Sequence[Regelstand], soorten: Sequence[Geldsoort], *, nadruk: bool = False) -> Rij:
    return Rij(cellen=(naam, *(som_cel(som_of(regels, soort)) for soort in soorten)), nadruk=nadruk)


def _som_cel(regels: tuple[Regelstand, ...]) -> Cel | None:
    return som_cel(som_of(regels, Geldsoort.BEGROOT)) if regels else None
