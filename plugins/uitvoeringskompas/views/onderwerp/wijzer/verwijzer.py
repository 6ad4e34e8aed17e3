"""Links from one page to the things of a programme: interventies, parties, goals, indicators and reports.

An id that leads nowhere (possible while someone is still editing) gives no link, never a broken one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.vast import Vraagbaak, replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import (
    address_of_ding,
    address_of_evaluatie,
    address_of_hoofdstuk,
    address_of_interventie,
    address_of_nota,
    address_of_partijen,
    address_of_programma,
    address_of_voortgang,
    anchor_of,
)
from uitvoeringskompas.views.onderwerp.bron.waarover import names_in
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer


class Verwijzer(Vraagbaak):
    """Makes the links of one page to one programme of one publisher.

    On the page of a report that is about several programmes, ``dossier`` holds what stands in any of them (and the
    money of its own), and ``samen`` is each of them.
    """

    blad: Blad
    publicatie: Publicatie
    dossier: Dossier
    samen: tuple[Dossier, ...] = ()

    @property
    def dossiers(self) -> tuple[Dossier, ...]:
        """Return each programme that the page is about."""
        return self.samen or (self.dossier,)

    def dossier_of(self, interventie_id: str) -> Dossier:
        """Return the programme that an interventie stands in."""
        return next((found for found in self.dossiers if found.interventie(interventie_id)), self.dossier)

    def home_of(self, record: Record) -> Verwijzer:
        """Return what links this page to the programme in whose folder something stands."""
        dossier = self.publicatie.dossier(_pad_of(record))
        return self.of(dossier) if dossier else self

    def of(self, dossier: Dossier) -> Verwijzer:
        """Return what links the same page to another programme of the publisher."""
        return replace(self, dossier=dossier, samen=())

    @property
    def vorige(self) -> tuple[Verwijzer, ...]:
        """Return what links this page to each programme that this one builds on, also of another publisher."""
        return self._others(self.blad.catalogus.previous_dossiers(self.publicatie, self.dossier))

    @property
    def volgende(self) -> tuple[Verwijzer, ...]:
        """Return what links this page to each programme that builds on this one, also of another publisher."""
        return self._others(self.blad.catalogus.next_dossiers(self.publicatie, self.dossier))

    def _others(self, found: Iterable[tuple[Publicatie, Dossier]]) -> tuple[Verwijzer, ...]:
        return tuple(replace(self, publicatie=publicatie).of(dossier) for publicatie, dossier in found)

    @property
    def slug(self) -> str:
        """Return the address part of the publisher."""
        return self.publicatie.slug

    @property
    def cijferwijzer(self) -> Cijferwijzer:
        """Return what makes the links of figures on the same page."""
        return Cijferwijzer(blad=self.blad, publicatie=self.publicatie)

    @property
    def draadwijzer(self) -> Draadwijzer:
        """Return what makes the links to things that go on over the years on the same page."""
        return Draadwijzer(blad=self.blad, publicatie=self.publicatie)

    def programma(self, tekst: str | None = None) -> Link:
        """Return the link to the programme."""
        return self.blad.link(tekst or self.dossier.programma.titel, address_of_programma(self.slug, self.dossier.pad))

    def hoofdstuk(self, naam: str, tekst: str | None = None) -> Link:
        """Return the link to a chapter of the programme, for who knows that it has one."""
        address = address_of_hoofdstuk(self.slug, self.dossier.pad, naam)
        return self.blad.link(tekst or self.dossier.programma.titel, address)

    def in_programma(self, soort: str, ding: str, tekst: str | None = None) -> Link:
        """Return the link to a thing of a kind, in the chapter of the programme that has it."""
        address = address_of_ding(self.slug, self.dossier.pad, soort)
        return self.blad.link(tekst or self.dossier.programma.titel, address, anchor_of(soort, ding))

    def name_beside(self, other: Verwijzer) -> str:
        """Return the title of the programme, with its publisher when that is not the one of the other programme."""
        titel = self.dossier.programma.titel
        return titel if self.publicatie is other.publicatie else f"{titel} ({self.publicatie.naam})"

    def partijenpagina(self, tekst: str) -> Link | None:
        """Return the link to the page of the parties, if the programme names any."""
        if not self._partij_ids:
            return None
        return self.blad.link(tekst, address_of_partijen(self.slug, self.dossier.pad))

    def interventies(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to interventies of this programme, by their titles."""
        found = (self.dossier.interventie(interventie_id) for interventie_id in ids)
        return tuple(
            self.blad.link(each.titel, address_of_interventie(self.slug, _pad_of(each), each.id))
            for each in found
            if each
        )

    def partijen(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to parties: each has a page of its own."""
        found = (self.partij(partij_id) for partij_id in ids if partij_id)
        return tuple(link for link in found if link)

    def partij(self, partij_id: str) -> Link | None:
        """Return the link to a party, by the name that it had in the time of the programme."""
        return self.draadwijzer.partij(partij_id, self._partijnaam(partij_id))

    def partijnamen(self, ids: Iterable[str | None]) -> tuple[str, ...]:
        """Return the names of parties, for running text; an unknown id stands as it is."""
        return tuple(self._partijnaam(each) for each in ids if each)

    def doelen(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to goals, by what the programme or its nota calls them: each has a page of its own."""
        return tuple(link for link in map(self._doel, ids) if link)

    def prioriteiten(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to priorities: in the programme itself, or in the nota where they stand."""
        return tuple(link for link in map(self._prioriteit, ids) if link)

    def indicatoren(self, ids: Iterable[str | None]) -> tuple[Link, ...]:
        """Return the links to indicators on the page of the publisher, by their names."""
        return self.cijferwijzer.indicatoren(ids)

    def deelnemer(self, deelnemer_id: str | None) -> str | None:
        """Return the name of the gemeente of a regio that something concerns."""
        profiel = self.publicatie.profiel
        deelnemers = profiel.deelnemers if profiel else ()
        return next((found.naam for found in deelnemers if found.id == deelnemer_id), deelnemer_id)

    def verslag(self, verslag: Verslag) -> Link:
        """Return the link to an interim report or an evaluation."""
        over = self.publicatie.dossiers_of_verslag(verslag)
        others = write_opsomming(quote(each.programma.titel) for each in over if each.pad != self.dossier.pad)
        samen = f", samen met {others}" if others else ""
        pad = _pad_of(verslag)
        if isinstance(verslag, Evaluatie):
            address = address_of_evaluatie(self.slug, pad, verslag.jaar)
            return self.blad.link(f"{_name_evaluatie(over[0], verslag)}{samen}", address)
        tekst = f"Tussenrapportage van {write_moment(verslag.peildatum, lidwoord=True)}{samen}"
        return self.blad.link(tekst, address_of_voortgang(self.slug, pad, verslag.id))

    def over(self, verslag: Verslag) -> tuple[Link, ...]:
        """Return the links to the programmes that a report is about, when there are several."""
        found = self.publicatie.dossiers_of_verslag(verslag)
        return tuple(self.of(each).programma() for each in found) if len(found) > 1 else ()

    @cached_property
    def namen(self) -> Mapping[str, str]:
        """Return what the things are called that a remark on the programme or a report may be about, by id."""
        dossier, publicatie = self.dossier, self.publicatie
        return {
            **{partij.id: partij.naam for partij in publicatie.partijen.values()},
            **{indicator.id: indicator.naam for indicator in publicatie.indicatoren.values()},
            **{found.id: found.titel for found in dossier.prioriteiten},
            **{doel.id: doel.titel for doel in dossier.doelen},
            **{interventie.id: interventie.titel for interventie in dossier.interventies},
            **dict(names_in(dossier.programma.node.document.data)),
            **{found.id: self.verslag(found).tekst for found in dossier.eigen_verslagen},
        }

    @cached_property
    def _partij_ids(self) -> Mapping[str, str]:
        """Return the parties of the programmes, each with the path of the first that names it."""
        return {found: each.pad for each in reversed(self.dossiers) for found in partij_ids_of(each)}

    def _partijnaam(self, partij_id: str) -> str:
        """Return what a party was called in the time of the programme, or its id while it is unknown."""
        partij = self.publicatie.partijen.get(partij_id)
        return partij.naam_op(self.dossier.dag_op(self.blad.peildatum)) if partij else partij_id

    def _doel(self, doel_id: str | None) -> Link | None:
        doel = self.dossier.doel(doel_id)
        return self.draadwijzer.doel(doel.id, doel.titel) if doel else None

    def _prioriteit(self, prioriteit_id: str | None) -> Link | None:
        prioriteit = self.dossier.prioriteit(prioriteit_id)
        if prioriteit is None:
            return None
        if prioriteit in self.dossier.programma.prioriteiten:
            return self.home_of(prioriteit).in_programma("prioriteit", prioriteit.id, prioriteit.titel)
        nota = next(nota for nota in self.dossier.notas if prioriteit in nota.prioriteiten)
        address = address_of_nota(self.slug, nota.id)
        return self.blad.link(prioriteit.titel, address, anchor_of("prioriteit", prioriteit.id))


def _pad_of(record: Record) -> str:
    """Return the path of the programme in whose folder something stands."""
    place = record.node.document.place
    return f"{place.jaar}/{place.programma}"


def _name_evaluatie(dossier: Dossier, evaluatie: Evaluatie) -> str:
    """Return what a look back is called: after its year, or after the whole of a programme of several years."""
    if evaluatie.jaar is None and dossier.programma.looptijd.tot_en_met != dossier.jaar:
        return "Evaluatie van het hele programma"
    return f"Evaluatie van {evaluatie.jaar or dossier.jaar}"
