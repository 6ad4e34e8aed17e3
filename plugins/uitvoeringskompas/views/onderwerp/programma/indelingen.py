"""The interventies of a programme by theme and by pijler: where a theme or a pijler on any page leads to."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.codes import pijler_label, write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_invalshoek, anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.programmalijst import list_getoond
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

THEMA, PIJLER = "thema", "pijler"


def write_indelingen(verwijzer: Verwijzer) -> Onderdeel:
    """Return the interventies by theme and by pijler, each on demand; a link to one of them opens it."""
    themas = _tabulate(verwijzer, THEMA, "Interventies per thema", _themas_of, _name_thema)
    pijlers = _tabulate(verwijzer, PIJLER, "Interventies per pijler", _pijlers_of, _name_pijler)
    return Onderdeel(
        uitklappen=(
            *make_uitklap("Bekijk de interventies per thema", Onderdeel(tabel=themas)),
            *make_uitklap("Bekijk de interventies per pijler", Onderdeel(tabel=pijlers)),
        )
    )


def link_themas(verwijzer: Verwijzer, themas: Iterable[Code]) -> tuple[Link, ...]:
    """Return the links to the interventies of these themes, by their names."""
    return tuple(verwijzer.in_programma(THEMA, _ding(each), each.naam) for each in themas)


def link_pijlers(verwijzer: Verwijzer, pijlers: Iterable[Code]) -> tuple[Link, ...]:
    """Return the links to the interventies of these pijlers, by their letters and names."""
    return tuple(verwijzer.in_programma(PIJLER, _ding(each), _name_pijler(each)) for each in pijlers)


def themas_cel(verwijzer: Verwijzer, themas: Iterable[Code]) -> Cel | None:
    """Return a cell with themes; they lead to their interventies when each of them has any."""
    own = tuple(themas)
    used = {thema for found in verwijzer.dossier.interventies for thema in found.themas}
    return cellen.of_links(link_themas(verwijzer, own)) if used.issuperset(own) else cellen.of_tekst(write_namen(own))


def themas_cel_of(verwijzers: Iterable[Verwijzer], themas: Iterable[Code]) -> Cel | None:
    """Return a cell with themes, each led to by the first of these programmes that has all of them."""
    own = tuple(themas)
    found = (cel for each in verwijzers if (cel := themas_cel(each, own)) and cel.links)
    return next(found, cellen.of_tekst(write_namen(own)))


def pijlers_cel(verwijzer: Verwijzer, pijlers: Iterable[Code]) -> Cel | None:
    """Return a cell with the labels of pijlers; each leads to its interventies when it has any."""
    used = {pijler for found in verwijzer.dossier.interventies for pijler in found.pijlers}
    return cellen.of_labels(
        replace(pijler_label(each), href=verwijzer.in_programma(PIJLER, _ding(each)).href if each in used else "")
        for each in pijlers
    )


def _tabulate(
    verwijzer: Verwijzer,
    soort: str,
    bijschrift: str,
    codes_of: Callable[[Interventie], tuple[Code, ...]],
    name: Callable[[Code], str],
) -> Tabel | None:
    found: dict[Code, list[str]] = {}
    for interventie in verwijzer.dossier.interventies:
        for code in codes_of(interventie):
            found.setdefault(code, []).append(interventie.id)
    return tabulate(
        bijschrift,
        sorted(found, key=lambda code: place_in_alfabet(name(code))),
        (soort.capitalize(), lambda code: _kop(verwijzer, soort, code, name(code))),
        ("Interventies", lambda code: Cel(links=verwijzer.interventies(found[code]))),
        anker=lambda code: anchor_of(soort, _ding(code)),
    )


def _kop(verwijzer: Verwijzer, soort: str, code: Code, naam: str) -> Cel:
    """Return a theme or pijler; of a programme that is shown first, it leads to what all plans do for it."""
    blad = verwijzer.blad
    if verwijzer.dossier not in list_getoond(blad, verwijzer.publicatie):
        return Cel(tekst=naam)
    return Cel(links=(blad.link(naam, address_of_invalshoek(soort, code)),))


def _ding(code: Code) -> str:
    """Return the end of the anchor of a theme or pijler, in the form of all other anchors."""
    return code.replace("_", "-")


def _themas_of(interventie: Interventie) -> tuple[Code, ...]:
    return interventie.themas


def _pijlers_of(interventie: Interventie) -> tuple[Code, ...]:
    return interventie.pijlers


def _name_thema(code: Code) -> str:
    return code.naam


def _name_pijler(code: Code) -> str:
    return pijler_label(code).tekst
