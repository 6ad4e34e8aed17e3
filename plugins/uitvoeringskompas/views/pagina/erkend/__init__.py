"""The page of a recognised interventie: who works with it, what each changed, how it went and what was learned."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Self

from uitvoeringskompas.model.erkend import ErkendeInterventie, Gebruik
from uitvoeringskompas.model.erkenning import Erkenning
from uitvoeringskompas.model.interventielijn import Interventiejaar
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    list_feiten,
    make_hoofdstuk,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.links import ERKEND, address_of_erkend, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.kit.vervolg import MOST, DeelPageView, list_delen, name_publicatie, split_bij, write_verder
from uitvoeringskompas.views.onderwerp.programma.dwars import ERKENDE
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.verslag.lessen import tabulate_lessen
from uitvoeringskompas.views.onderwerp.wie.publicisten import name_publicist, publicist_cel
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.erkend.wendingen import write_wendingen


class ErkendPagina(DeelPageView):
    """The page of one recognised interventie."""

    soort: str = "erkend"
    erkend: ErkendeInterventie
    bladen: tuple[tuple[Gebruik, ...], ...]

    @classmethod
    def list_pages(cls, blad: Blad) -> Iterator[Self]:
        """Yield the pages of each recognised interventie that stands in any plan."""
        for erkend in blad.catalogus.dwars.erkend:
            bladen = split_bij(erkend.gebruik, MOST)
            first = cls(
                blad=blad,
                name=erkend.naam,
                tab=f"{erkend.naam} (erkende interventie)",
                description=f"{erkend.naam}: wie ermee werkt, wat er veranderde en wat ervan is geleerd.",
                above=((ERKENDE, ERKEND),),
                erkend=erkend,
                bladen=bladen,
            )
            yield from list_delen(first, len(bladen), partial(address_of_erkend, erkend.adres))

    def view(self) -> PageContent:
        """Return who works with it, and what came of that."""
        address = partial(address_of_erkend, self.erkend.adres)
        verder = write_verder(self.blad, self.bladen, self.nummer, name=name_publicatie, address=address)
        chapters = (self._write_gebruik(), write_wendingen(self.blad, self._gebruik), self._write_lessen(), verder)
        hoofdstukken = number_hoofdstukken((self._write_erkenning(), *chapters))
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop="Erkende interventie",
            ondertitel=self.description,
            peildatum=self.blad.peildatum_in_woorden,
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)

    @property
    def _gebruik(self) -> tuple[Gebruik, ...]:
        return self.bladen[self.nummer - 1]

    def _write_erkenning(self) -> Hoofdstuk | None:
        """Return what the plans say of its recognition; the database itself was not asked."""
        erkenning = self.erkend.erkenning
        feiten = list_feiten(
            ("Niveau", cellen.of_code(erkenning.niveau)),
            ("Databank", cellen.of_titel(erkenning.databank.naam, erkenning.url) if erkenning.databank else None),
            ("Nummer", _nummer_cel(self.erkend.genummerd)),
            ("Eigenaar", cellen.of_tekst(erkenning.eigenaar)),
            ("Nagekeken op", cellen.of_moment(erkenning.peildatum)),
            ("Geldig tot", cellen.of_moment(erkenning.geldig_tot)),
        )
        intro = "Dit staat in de plannen. Kijk in de databank hoe het nu is." if feiten else ""
        return make_hoofdstuk("erkenning", "Wat er van de erkenning bekend is", Onderdeel(intro=intro, feiten=feiten))

    def _write_gebruik(self) -> Hoofdstuk | None:
        tabel = tabulate(
            f"Wie werkt of werkte met {self.erkend.naam}",
            self._gebruik,
            ("Wie", lambda each: publicist_cel(self.blad, each.publicatie)),
            ("Interventie", self._naam_cel),
            ("Aangepast", lambda each: _aanpassing_cel(each.lijn.jaren[-1])),
            ("Hoe het gaat", self._stand_cel),
            anker=lambda each: anchor_of("bij", f"{each.publicatie.slug}-{each.lijn.familie.id}"),
        )
        return make_hoofdstuk("gebruik", "Wie ermee werkt", Onderdeel(tabel=tabel))

    def _naam_cel(self, gebruik: Gebruik) -> Cel:
        """Return what it is called there, with the years of the programmes in which it stands."""
        wijzer = Draadwijzer(blad=self.blad, publicatie=gebruik.publicatie)
        link = wijzer.interventielijn(gebruik.lijn.familie.id)
        dossiers = gebruik.lijn.dossiers
        jaren = write_periode(dossiers[0].jaar, max(each.laatste_jaar for each in dossiers))
        return Cel(links=(link,) if link else (), opmerking=jaren)

    def _stand_cel(self, gebruik: Gebruik) -> Cel:
        """Return how far it is, and what the latest evaluation decided."""
        laatste, peildatum = gebruik.lijn.jaren[-1], self.blad.peildatum
        stand = label_opgave(self.blad, laatste.dossier, laatste.interventie)
        besluiten = ((each.dossier, each.besluit(peildatum)) for each in reversed(gebruik.lijn.jaren))
        dossier, besluit = next((pair for pair in besluiten if pair[1]), (laatste.dossier, None))
        gekozen = besluit[1].besluit if besluit else None
        if besluit is None or gekozen is None:
            return Cel(labels=(stand,))
        verwijzer = Verwijzer(blad=self.blad, publicatie=gebruik.publicatie, dossier=dossier)
        return Cel(labels=(stand, label_of(gekozen)), links=(verwijzer.verslag(besluit[0]),))

    def _write_lessen(self) -> Hoofdstuk | None:
        """Return the lessons that came back in it, by who learned them."""
        return make_hoofdstuk("lessen", "Wat ervan is geleerd", *map(self._lessen_van, self._gebruik))

    def _lessen_van(self, gebruik: Gebruik) -> Onderdeel:
        pads = tuple(f"{each.dossier.pad}/{each.interventie.id}" for each in gebruik.lijn.jaren)
        tabel = tabulate_lessen(self.blad, gebruik.publicatie, pads)
        return Onderdeel(titel=name_publicist(gebruik.publicatie), tabel=tabel) if tabel else Onderdeel()


def _nummer_cel(erkenning: Erkenning | None) -> Cel | None:
    """Return the number with the database whose number it is; None when no plan gives one."""
    if erkenning is None or erkenning.databank is None:
        return None
    return Cel(tekst=erkenning.nummer or "", opmerking=f"in de databank van {erkenning.databank.naam}")


def _aanpassing_cel(jaar: Interventiejaar) -> Cel | None:
    """Return what was changed to it, or that nothing was; None when the plan does not say."""
    aanpassing = jaar.interventie.aanpassing
    if aanpassing is None:
        return None
    tekst = "ja" if aanpassing.nodig else "nee"
    return cellen.add_proza(Cel(tekst=tekst), aanpassing.omschrijving)
