"""The head of a report: its name, its date, its summary, and the way to the other reports of the programme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias

from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.samenverslag import join_dossiers
from uitvoeringskompas.taal.datum import write_datum, write_moment, write_op
from uitvoeringskompas.taal.moment import Nauwkeurigheid
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.bouwstenen import Kengetal, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.verslag.kanttekeningen import spread_kanttekeningen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

Parts: TypeAlias = Mapping[str, tuple[str, tuple[Onderdeel, ...]]]
"""The chapters of a report in their order: anchor → title and parts."""


def peildag_of(verwijzer: Verwijzer, verslag: Verslag) -> date:
    """Return the day on which the report looks; everything on its page is as it was known then.

    Of a season or a year that is the last day, or today while it has not ended.
    """
    moment = verslag.moment
    return min(moment.laatste, max(moment.eerste, verwijzer.blad.peildatum))


def _write_peildatum(verwijzer: Verwijzer, verslag: Verslag) -> str:
    """Return up to which day the report looks; of a season or a year also on which day everything was looked at."""
    tekst = write_moment(verslag.peildatum)
    if verslag.moment.nauwkeurigheid is Nauwkeurigheid.DAG:
        return tekst
    return f"{tekst} (bekeken op {write_datum(peildag_of(verwijzer, verslag))})"


class VerslagContent(PageContent):
    """What the page of a report prints; the parts of the chapter ``naast_elkaar`` stand side by side.

    ``over`` is the programmes that it is about, when those are several.
    """

    verslagen: tuple[Link, ...]
    over: tuple[Link, ...] = ()
    naast_elkaar: str = "meldingen"
    vervolg: tuple[Link, ...] = ()


class VerslagPageView(DossierPageView):
    """The page of a report."""

    onder: str = "volgen"
    record: Verslag

    @property
    def verwijzer(self) -> Verwijzer:
        """Return what makes the links of this page, to each programme that the report is about."""
        dossiers = self.publicatie.dossiers_of_verslag(self.record)
        verwijzer = Verwijzer(blad=self.blad, publicatie=self.publicatie, dossier=self.dossier)
        if len(dossiers) == 1:
            return verwijzer
        return replace(verwijzer, dossier=join_dossiers(dossiers), samen=dossiers)

    @property
    def document(self) -> str:
        """Return its own address: a report goes to the raad."""
        return self.blad.address

    def write_hoofdstukken(self, parts: Parts) -> tuple[Hoofdstuk, ...]:
        """Return the chapters with their remarks."""
        remarks = spread_kanttekeningen(self.verwijzer, self.record)
        return number_hoofdstukken(
            make_hoofdstuk(anker, titel, *delen, Onderdeel(kanttekeningen=remarks.get(anker, ())))
            for anker, (titel, delen) in parts.items()
        )

    def frame_verslag(
        self, hoofdstukken: tuple[Hoofdstuk, ...], ondertitel: Iterable[str], kengetallen: Iterable[Kengetal | None]
    ) -> Kader:
        """Return the frame with what the head of a report tells; all is as it was known on the day of the report."""
        return replace(
            self.frame(hoofdstukken),
            bovenkop=self.dossier.programma.titel,
            ondertitel=capitalize_first(write_reeks(ondertitel, " · ")),
            kort=render_proza(self.record.samenvatting),
            kengetallen=tuple(filter(None, kengetallen)),
            peildatum=_write_peildatum(self.verwijzer, self.record),
        )


def describe_raad(verwijzer: Verwijzer, verslag: Verslag) -> str:
    """Return when the report goes to the raad, or that it does not say so; nothing when a source does not tell."""
    if verslag.naar_raad_op:
        return f"naar de raad {write_op(verslag.naar_raad_op)}"
    if verwijzer.dossier.is_transcribed:
        return ""
    return "wanneer dit naar de raad gaat, is niet genoemd"


def list_verslagen(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return the links to all reports of the programme by date, none when this is the only one."""
    links = tuple(map(verwijzer.verslag, verwijzer.dossier.verslagen))
    return links if len(links) > 1 else ()
