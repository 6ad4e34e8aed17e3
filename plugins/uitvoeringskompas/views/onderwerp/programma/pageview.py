"""The pages of a publisher and of a programme: both say where they come from, and how far that has come."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_hoofdstuk, address_of_jaar, address_of_programma
from uitvoeringskompas.views.kit.pageview import PageView
from uitvoeringskompas.views.onderwerp.programma.programmadelen import list_menu, name_deel
from uitvoeringskompas.views.onderwerp.stand.herkomst import Herkomst, list_banners
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.naam import list_naambanners


class PublicatiePageView(PageView):
    """A page of a publisher."""

    publicatie: Publicatie

    @classmethod
    @abstractmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the pages of this kind that the publisher has."""

    def list_banners(self) -> tuple[Banner, ...]:
        """Return where the page comes from, and what became of its publisher."""
        herkomst = Herkomst(blad=self.blad, publicatie=self.publicatie, own=self.record)
        return (*list_banners(herkomst), *list_naambanners(self.blad, self.publicatie, self.blad.peildatum))


class DossierPageView(PageView):
    """A page of a programme, or of what belongs to it; ``onder`` is the chapter that it stands below, if any."""

    publicatie: Publicatie
    dossier: Dossier
    onder: str = ""

    @classmethod
    @abstractmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the pages of this kind that the programme has."""

    def list_banners(self) -> tuple[Banner, ...]:
        """Return where the page comes from, and whether the programme is still a concept or was withdrawn."""
        herkomst = Herkomst(blad=self.blad, publicatie=self.publicatie, dossiers=(self.dossier,), own=self.record)
        dag = self.dossier.dag_op(self.blad.peildatum)
        return (*list_banners(herkomst), *list_naambanners(self.blad, self.publicatie, dag))

    def frame(self, hoofdstukken: Iterable[Hoofdstuk] = ()) -> Kader:
        """Return what stands around these chapters, with the way to every chapter of the programme."""
        return replace(PageView.frame(self, hoofdstukken), delen=list_menu(self.verwijzer.of(self.dossier), self.onder))

    def list_above(self) -> tuple[tuple[str, str], ...]:
        """Return the names and addresses of the year, of the programme itself and of the chapter above the page."""
        slug, dossier = self.publicatie.slug, self.dossier
        deel = (name_deel(self.onder), address_of_hoofdstuk(slug, dossier.pad, self.onder)) if self.onder else None
        return (
            (str(dossier.jaar), address_of_jaar(slug, dossier.jaar)),
            (dossier.programma.titel, address_of_programma(slug, dossier.pad)),
            *((deel,) if deel else ()),
        )

    @property
    def verwijzer(self) -> Verwijzer:
        """Return what makes the links of this page."""
        return Verwijzer(blad=self.blad, publicatie=self.publicatie, dossier=self.dossier)


class DraadPageView(PublicatiePageView):
    """A page that follows one thing over the programmes and years of a publisher."""

    @abstractmethod
    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return the programmes that the page tells of, by year."""

    def list_banners(self) -> tuple[Banner, ...]:
        """Return where the page comes from: each of its programmes may come from somewhere else.

        It lists no sources itself, so the way to them leads to the pages that do.
        """
        herkomst = Herkomst(blad=self.blad, publicatie=self.publicatie, dossiers=self.list_dossiers(), is_year=True)
        return (*list_banners(herkomst), *list_naambanners(self.blad, self.publicatie, self.blad.peildatum))
