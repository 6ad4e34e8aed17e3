"""The calendar of a publisher: what is to come by month, what came by year, and how to follow the plans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, fold_long, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import VOLGEN, address_of_feed, address_of_kalender, address_of_programma
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.overzicht.kalenderlijst import (
    GEEN_DAG,
    list_jaren,
    list_maanden,
    split_op_peildatum,
    write_volgen,
)
from uitvoeringskompas.views.onderwerp.overzicht.kalenderpunten import Kalenderpunt, list_kalenderpunten
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_genoemd


class KalenderPagina(DraadPageView):
    """The calendar of one publisher."""

    soort: str = "kalender"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one calendar of the publisher, when the site can be followed."""
        if blad.uitrusting.volgen:
            naam = publicatie.naam
            yield cls(
                blad=blad.at(address_of_kalender(publicatie.slug)),
                name="Kalender",
                description=f"Wat er in de plannen van {naam} een datum heeft: mijlpalen, besluiten, verslagen, geld "
                "dat stopt en afspraken die aflopen.",
                publicatie=publicatie,
            )

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return every programme of the publisher."""
        return self.publicatie.dossiers

    def view(self) -> PageContent:
        """Return what is to come by month, what came by year, and the ways to follow it."""
        blad, publicatie = self.blad, self.publicatie
        over, komt = split_op_peildatum(blad, list_kalenderpunten(blad, publicatie))
        volgen = (*write_volgen(blad, publicatie.slug), _per_programma(blad, publicatie))
        hoofdstukken = number_hoofdstukken(
            (
                self._write_komt(komt),
                make_hoofdstuk("geweest", "Wat er was", Onderdeel(uitklappen=tuple(list_jaren(blad, over)))),
                make_hoofdstuk(VOLGEN, "Volg deze plannen", *volgen),
            )
        )
        telling = write_aantal(len(komt), "datum die nog komt", "data die nog komen")
        kader = replace(self.frame(hoofdstukken), bovenkop=publicatie.naam, ondertitel=capitalize_first(telling))
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    def _write_komt(self, komt: tuple[Kalenderpunt, ...]) -> Hoofdstuk | None:
        """Return what is to come; that nothing is named is said in words."""
        genoemd, dag = write_genoemd(self.publicatie), self.blad.peildatum_in_woorden
        leeg = Onderdeel(leeg=f"Er is in deze plannen geen datum {genoemd} na {dag}.")
        delen = (Onderdeel(intro=GEEN_DAG), *list_maanden(self.blad, komt)) if komt else (leeg,)
        return make_hoofdstuk("komt", "Wat er komt", *delen)


def _per_programma(blad: Blad, publicatie: Publicatie) -> Onderdeel:
    """Return the messages about one programme alone, the newest first."""
    slug = publicatie.slug
    tabel = tabulate(
        "Berichten over één programma, het nieuwste eerst",
        reversed(publicatie.dossiers),
        (
            "Programma",
            lambda found: Cel(links=(blad.link(found.programma.titel, address_of_programma(slug, found.pad)),)),
        ),
        ("Jaren", lambda found: Cel(tekst=found.programma.looptijd.in_woorden)),
        ("Berichten", lambda found: Cel(links=(blad.link(_name_feed(found), address_of_feed(slug, found.pad)),))),
    )
    return fold_long(Onderdeel(tabel=tabel))


def _name_feed(dossier: Dossier) -> str:
    return f"Adres van de berichten over {dossier.programma.titel} ({dossier.jaar})"
