"""A picture of the country when there are many publishers: a tile per province, in it a row per region.

The tiles stand about where the provinces lie. It is no map: no borders were found that may be used for one. It counts
who is on this site and ranks nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.ligging import GGD, PROVINCIE
from uitvoeringskompas.taal.alfabet import place_in_alfabet
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Sectie, Tabel
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_gebied
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wie.gebieden import link_gebied, list_ligging
from uitvoeringskompas.views.onderwerp.wie.publicisten import count_publicisten
from uitvoeringskompas.views.pagina.portaal.keuze import MANY
from uitvoeringskompas.views.pagina.portaal.lijst import group_by
from uitvoeringskompas.views.pagina.portaal.vermelding import GEEN, Kenmerk, Vermelding

PLEKKEN = (
    ("", "", "fryslan", "groningen"),
    ("", "noord_holland", "flevoland", "drenthe"),
    ("zuid_holland", "utrecht", "gelderland", "overijssel"),
    ("zeeland", "noord_brabant", "limburg", ""),
)
"""Where the provinces lie, north above."""
ZONDER_REGIO = "GGD-regio niet genoemd"
LOOPT, LOOPT_NIET = "●", "○"


class Regiorij(Vast):
    """A region in a tile: its name, and a dot for each publisher."""

    naam: str
    link: Link | None
    stippen: str


class Tegel(Vast):
    """A province at its place, by row and column from one."""

    plek: str
    link: Link
    aantal: str
    regios: tuple[Regiorij, ...]


class Land(Hoofdstuk):
    """The chapter: the table, and the tiles that repeat it."""

    tabel: Tabel | None
    tegels: tuple[Tegel, ...]
    opschrift: Opschrift


def list_land(blad: Blad, vermeldingen: Sequence[Vermelding]) -> Iterator[Land]:
    """Yield the picture, when there are many publishers."""
    by_provincie = group_by("provincie", vermeldingen)
    if len(vermeldingen) <= MANY:
        return
    yield Land(
        sectie=Sectie(anker="land", titel="Het land in beeld"),
        tabel=_tabulate(blad, by_provincie),
        tegels=tuple(_list_tegels(blad, by_provincie)),
        opschrift=Opschrift(
            id="land-plaatje",
            titel="Gemeenten en regio’s op deze site, per provincie en GGD-regio.",
            beschrijving=f"Elke stip is er een: {LOOPT} er loopt nu een programma, {LOOPT_NIET} er loopt er nu "
            "geen. De vakken staan ongeveer waar de provincies liggen; een kaart is het niet.",
            is_los=False,
        ),
    )


def _tabulate(blad: Blad, by_provincie: Mapping[Kenmerk, tuple[Vermelding, ...]]) -> Tabel | None:
    return tabulate(
        "Gemeenten en regio’s op deze site, per provincie",
        by_provincie.items(),
        ("Provincie", lambda paar: Cel(links=(_link(blad, paar[0]),))),
        ("Op deze site", lambda paar: Cel(tekst=count_publicisten(each.publicatie for each in paar[1]))),
        ("Met een programma dat nu loopt", lambda paar: Cel(tekst=str(_count_lopend(paar[1])), getal=True)),
        ("GGD-regio’s", lambda paar: _regios_cel(blad, paar[1])),
    )


def _list_tegels(blad: Blad, by_provincie: Mapping[Kenmerk, tuple[Vermelding, ...]]) -> Iterator[Tegel]:
    plekken = {code: f"r{row}-k{column}" for row, column, code in _list_plekken()}
    for kenmerk, found in by_provincie.items():
        if kenmerk.code != GEEN:
            yield Tegel(
                plek=plekken[kenmerk.code],
                link=_link(blad, kenmerk),
                aantal=count_publicisten(each.publicatie for each in found),
                regios=tuple(
                    Regiorij(
                        naam=code.naam if code else ZONDER_REGIO,
                        link=link_gebied(blad, GGD, code) if code else None,
                        stippen="".join(LOOPT if each.is_lopend else LOOPT_NIET for each in own),
                    )
                    for code, own in _group_by_regio(blad, found).items()
                ),
            )


def _list_plekken() -> Iterator[tuple[int, int, str]]:
    for row, codes in enumerate(PLEKKEN, start=1):
        for column, code in enumerate(codes, start=1):
            yield row, column, code


def _group_by_regio(blad: Blad, vermeldingen: Iterable[Vermelding]) -> Mapping[Code | None, tuple[Vermelding, ...]]:
    """Return publishers by the region of their GGD; those that lie in none that is known stand last, under None."""
    found: dict[Code | None, list[Vermelding]] = {}
    for each in vermeldingen:
        for code in list_ligging(blad, each.publicatie, GGD) or (None,):
            found.setdefault(code, []).append(each)
    ordered = sorted(found, key=lambda code: (code is None, place_in_alfabet(code.naam if code else "")))
    return {code: tuple(found[code]) for code in ordered}


def _regios_cel(blad: Blad, vermeldingen: Iterable[Vermelding]) -> Cel:
    """Return the regions with how many publishers each has; of those without a region only how many they are."""
    found = _group_by_regio(blad, vermeldingen)
    pairs = ((link_gebied(blad, GGD, code), len(own)) for code, own in found.items() if code)
    zonder = len(found.get(None, ()))
    return Cel(
        links=tuple(replace(link, tekst=f"{link.tekst} ({aantal})") for link, aantal in pairs if link),
        opmerking=f"{ZONDER_REGIO} ({zonder})" if zonder else "",
    )


def _count_lopend(vermeldingen: Iterable[Vermelding]) -> int:
    return sum(each.is_lopend for each in vermeldingen)


def _link(blad: Blad, kenmerk: Kenmerk) -> Link:
    """Return the link to a province, or to the publishers on the same page of which none is named."""
    if kenmerk.code == GEEN:
        return Link(tekst=kenmerk.naam, href=f"#{kenmerk.klas}")
    return blad.link(kenmerk.naam, address_of_gebied(PROVINCIE, kenmerk.code))
