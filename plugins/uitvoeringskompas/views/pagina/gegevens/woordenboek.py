"""The dictionary of the data: every table, and what stands in each of its columns, made from the schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.tabelopzet import (
    SLEUTELS,
    SOORTEN,
    VERWIJST,
    Plansoort,
    Tabelkolom,
    Tabelopzet,
    describe_soort,
    list_tabelopzetten,
)
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import (
    BEGRIPPEN,
    GEGEVENS,
    WOORDENBOEK,
    address_of_woordenboek,
    anchor_of,
)
from uitvoeringskompas.views.kit.pageview import PageContent, SitePageView
from uitvoeringskompas.views.kit.tabellen import tabulate

TITEL = "Wat elke tabel betekent"
BOVEN = ("Neem de gegevens mee", GEGEVENS)


class WoordenboekPagina(SitePageView):
    """The overview of all tables, with the columns that each of them has."""

    soort: str = "woordenboek"
    name: str = TITEL
    description: str = "Elke tabel met gegevens die je mee kunt nemen, en wat er in elke kolom staat."

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the one overview of a site that brings its data."""
        if blad.uitrusting.gegevens:
            yield cls(blad=blad.at(WOORDENBOEK), above=(BOVEN,))

    def view(self) -> PageContent:
        """Return the columns with which every table begins, and all tables."""
        begin = tabulate(
            "De kolommen waar elke tabel mee begint",
            SLEUTELS.items(),
            ("Kolom", lambda pair: Cel(tekst=pair[0])),
            ("Wat staat er", lambda pair: Cel(tekst=pair[1])),
        )
        tabellen = tabulate(
            "Alle tabellen",
            list_tabelopzetten(self.blad.knowledge.register),
            ("Tabel", lambda vorm: Cel(links=(_link(self.blad, vorm),))),
            ("Naam", lambda vorm: Cel(tekst=vorm.naam)),
            ("Wat staat er", lambda vorm: Cel(tekst=vorm.uitleg)),
        )
        chapters = number_hoofdstukken(
            (
                make_hoofdstuk("sleutels", "Zo begint elke tabel", Onderdeel(tabel=begin)),
                make_hoofdstuk("tabellen", "Alle tabellen", Onderdeel(tabel=tabellen)),
            )
        )
        return PageContent(kader=replace(self.frame(chapters), ondertitel=self.description), hoofdstukken=chapters)


def _link(blad: Blad, vorm: Tabelopzet) -> Link:
    return blad.link(
        vorm.titel, address_of_woordenboek(vorm.kind.value), anchor_of("tabel", vorm.naam.replace("_", "-"))
    )


class TabellenPagina(SitePageView):
    """The columns of all tables of one kind of file."""

    soort: str = "woordenboek"
    kind: Plansoort
    vormen: tuple[Tabelopzet, ...]

    @property
    def is_findable(self) -> bool:
        """Keep it out of a search: it has the words of every field, and whoever looks for those wants plans."""
        return False

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield a page for each kind of file, when the site brings its data."""
        vormen = list_tabelopzetten(blad.knowledge.register) if blad.uitrusting.gegevens else ()
        titels = {found.stem: found.titel for found in blad.knowledge.register.bestandssoorten}
        for kind in SOORTEN if vormen else ():
            titel = titels[kind.value]
            yield cls(
                blad=blad.at(address_of_woordenboek(kind.value)),
                name=f"Tabellen over {lower_first(titel)}",
                description=f"Wat er in de kolommen staat van de tabellen over {lower_first(titel)}.",
                above=(BOVEN, (TITEL, WOORDENBOEK)),
                kind=kind,
                vormen=tuple(vorm for vorm in vormen if vorm.kind is kind),
            )

    def view(self) -> PageContent:
        """Return each table with its columns."""
        chapters = number_hoofdstukken(
            make_hoofdstuk(
                anchor_of("tabel", vorm.naam.replace("_", "-")),
                vorm.titel,
                Onderdeel(intro=f"Tabel {vorm.naam}. {vorm.uitleg}", tabel=_tabulate(self.blad, vorm)),
            )
            for vorm in self.vormen
        )
        return PageContent(kader=replace(self.frame(chapters), ondertitel=self.description), hoofdstukken=chapters)


def _tabulate(blad: Blad, vorm: Tabelopzet) -> Tabel | None:
    return tabulate(
        f"De kolommen van {vorm.naam}, na de kolommen waar elke tabel mee begint",
        vorm.kolommen,
        ("Kolom", lambda kolom: Cel(tekst=kolom.naam)),
        ("Wat staat er", lambda kolom: Cel(tekst=f"{kolom.titel}. {kolom.veld.uitleg}")),
        ("Soort", lambda kolom: _soort_cel(blad, kolom)),
        ("Leidt naar", _verwijzing_cel),
    )


def _soort_cel(blad: Blad, kolom: Tabelkolom) -> Cel:
    veld = kolom.veld
    several = "meer waarden" if veld.several else ""
    if veld.codelijst is None:
        return Cel(tekst=describe_soort(veld), opmerking=several)
    link = blad.link(describe_soort(veld), BEGRIPPEN, anchor_of("lijst", veld.codelijst))
    return Cel(links=(link,), opmerking=several)


def _verwijzing_cel(kolom: Tabelkolom) -> Cel | None:
    naar = VERWIJST.get(kolom.veld.kind)
    return Cel(tekst=naar) if naar else None
