"""Chapter "Over deze partij": who it is, what it was called, where it sits, and how it helped to make the programme."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.partijlijn import Partijlijn, Partijrol
from uitvoeringskompas.model.partijnaam import adres_of
from uitvoeringskompas.model.samenwerking import PartijInProgramma
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import lower_first, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_partijnaam
from uitvoeringskompas.views.onderwerp.wie.gebieden import link_ggd
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.naam import list_afkomst, write_vroegere


def write_wie(blad: Blad, lijn: Partijlijn) -> Hoofdstuk | None:
    """Return who the party is."""
    made = (
        Onderdeel(titel=rol.dossier.programma.titel, feiten=_totstandkoming(rol.partij))
        for rol in reversed(lijn.rollen)
        if rol.partij.totstandkoming
    )
    return make_hoofdstuk(
        "wie",
        "Over deze partij",
        Onderdeel(
            feiten=(*_wie(lijn), *_afkomst(blad, lijn), *dict.fromkeys(_nu(blad, lijn)), *_elders(blad, lijn)),
            uitklappen=make_uitklap("Bij het maken van het programma", *made),
        ),
    )


def _wie(lijn: Partijlijn) -> tuple[Feit, ...]:
    partij = lijn.partij
    return list_feiten(
        ("Soort", Cel(tekst=partij.soort.naam, opmerking=partij.sector.naam if partij.sector else "")),
        ("Domein", cellen.of_naam(partij.domein)),
        ("Bekend of nieuw", cellen.of_naam(partij.bekendheid)),
        ("Website", cellen.of_link(f"Bekijk {partij.naam}", partij.website)),
        ("Ook bekend als", cellen.of_tekst(write_opsomming(partij.namen))),
        ("Eerdere namen", cellen.of_tekst(write_vroegere(partij.vroegere_namen))),
        ("Bestond tot en met", cellen.of_moment(partij.tot_en_met)),
    )


def _afkomst(blad: Blad, lijn: Partijlijn) -> Iterator[Feit]:
    """Yield which parties went on in this one, and which were split off from it or it from which."""
    partijen, wijzer = lijn.publicatie.partijen, Draadwijzer(blad=blad, publicatie=lijn.publicatie)
    vroeger = [partijen[each].naam for each in lijn.familie.ids[1:]]
    yield from list_feiten(("Kwam voort uit", cellen.of_tekst(write_opsomming(vroeger))))

    def apart(other: str) -> Link | None:
        return None if other in lijn.familie.ids else wijzer.partij(other)

    for partij_id in lijn.familie.ids:
        yield from list_afkomst(lijn.publicatie.partij_stamboom, partij_id, apart)


def _nu(blad: Blad, lijn: Partijlijn) -> Iterator[Feit]:
    """Yield for each programme of now where the party sits, what it talks about, and when it was spoken to."""
    for rol in lijn.nu(blad.peildatum):
        partij = rol.partij
        yield from list_feiten(
            ("Zit in", cellen.of_tekst(write_opsomming(groep.naam for groep in partij.stuurgroepen))),
            *(
                ("Overleg", cellen.add_proza(Cel(tekst=found.frequentie or ""), found.doel))
                for found in partij.overleg
                if found.frequentie or found.doel
            ),
            ("Laatste contact", _contact_cel(blad, lijn, rol)),
        )


def _elders(blad: Blad, lijn: Partijlijn) -> tuple[Feit, ...]:
    """Return the ways to whose other plans a party of this name stands in, and to the region of a GGD."""
    naam = blad.catalogus.dwars.partijnamen.get(adres_of(lijn.partij))
    link = blad.link(f"Bekijk in welke plannen {naam.naam} staat", address_of_partijnaam(naam.adres)) if naam else None
    regio = link_ggd(blad, lijn.partij)
    return list_feiten(
        ("In andere plannen", cellen.of_links([link] if link else [])),
        ("Wie er in deze GGD-regio publiceert", cellen.of_links([regio] if regio else [])),
    )


def _contact_cel(blad: Blad, lijn: Partijlijn, rol: Partijrol) -> Cel | None:
    if not rol.partij.betrokkenheid:
        return None
    verslag, found = rol.partij.betrokkenheid[-1]
    verwijzer = Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=rol.dossier)
    tekst = write_moment(found.laatste_contact) if found.laatste_contact else ""
    bron = f"volgens de {lower_first(verwijzer.verslag(verslag).tekst)}"
    return cellen.add_proza(Cel(tekst=tekst, opmerking=bron), found.toelichting)


def _totstandkoming(partij: PartijInProgramma) -> tuple[Feit, ...]:
    return tuple(
        feit
        for found in partij.totstandkoming
        for feit in list_feiten(
            ("Rol", cellen.of_naam(found.rol)),
            ("Draagt bij aan het beleid", cellen.of_tekst(write_namen(found.bijdragen))),
            ("Brengt in", cellen.of_tekst(write_namen(found.inbreng))),
            ("Richt zich op", cellen.of_tekst(write_namen(found.risicogroepen))),
            ("Toelichting", cellen.of_proza(found.toelichting)),
        )
    )
