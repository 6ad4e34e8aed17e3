"""The page of the parties of a programme: who they are, what they promised and delivered, and what was agreed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import PartijInProgramma, partij_ids_of, partijen_of
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import write_aantal, write_euro
from uitvoeringskompas.taal.zin import lower_first, write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.codes import label_of, write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_partijen, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.beloften import tabulate_beloften, tabulate_terugkoppeling
from uitvoeringskompas.views.onderwerp.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.geld import aandeel_cel
from uitvoeringskompas.views.onderwerp.naam import list_afkomst, remark_naam, write_vroegere
from uitvoeringskompas.views.onderwerp.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.samenwerking import list_afspraaklinks, write_samenwerking
from uitvoeringskompas.views.onderwerp.stand import name_opgave
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

INBRENG = "Wat deze partij inbrengt"


@dataclass(frozen=True, kw_only=True, slots=True)
class PartijenPagina(DossierPageView):
    """The page of the parties of one programme."""

    soort: str = "partijen"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the one page of the parties, when the programme names any."""
        titel = dossier.programma.titel
        if partij_ids_of(dossier):
            yield cls(
                blad=blad.at(address_of_partijen(publicatie.slug, dossier.pad)),
                name="Wie doet wat",
                crumb="Partijen",
                tab=f"Partijen in {titel}",
                description=f"{titel} van {publicatie.naam}: per partij wat is beloofd, geleverd en afgesproken.",
                record=dossier.programma,
                source_name=titel,
                publicatie=publicatie,
                dossier=dossier,
            )

    def view(self) -> PageContent:
        """Return everything that the page of the parties prints."""
        verwijzer = self.verwijzer
        partijen = partijen_of(self.publicatie, self.dossier, self.blad.peildatum)
        chapters = {partij.id: _write_partij(verwijzer, partij) for partij in partijen}
        told = frozenset(partij_id for partij_id, chapter in chapters.items() if chapter)
        overzicht = _write_overzicht(verwijzer, partijen, told)
        hoofdstukken = number_hoofdstukken((overzicht, *chapters.values(), write_samenwerking(verwijzer)))
        ondertitel = f"{self.dossier.programma.titel} · {_count(partijen)}"
        kader = replace(self.frame(hoofdstukken), bovenkop="Partijen", ondertitel=ondertitel)
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)


def _count(partijen: tuple[PartijInProgramma, ...]) -> str:
    beloften = sum(len(partij.beloften) for partij in partijen)
    delen = (
        write_aantal(len(partijen), "partij", "partijen"),
        write_aantal(beloften, "prestatieafspraak", "prestatieafspraken") if beloften else "",
    )
    return write_reeks(delen, " · ")


def _write_overzicht(
    verwijzer: Verwijzer, partijen: tuple[PartijInProgramma, ...], told: frozenset[str]
) -> Hoofdstuk | None:
    """Return the table of all parties; a party without chapter of its own has its anchor here."""
    tabel = tabulate(
        "Alle partijen in dit programma",
        partijen,
        ("Partij", lambda found: _naam_cel(found, told)),
        ("Soort", _soort_cel),
        ("Voert uit", lambda found: cellen.of_links(verwijzer.interventies(each.id for each, _ in found.uitvoering))),
        ("Afspraken", lambda found: _aantal_cel(len(found.beloften))),
        ("Laatste contact", _contact_cel),
        anker=lambda found: "" if found.id in told else anchor_of("partij", found.id),
    )
    ids = [partij.id for partij in partijen]
    plekken = ("partijen", "prestatieafspraken", *(each.afspraak.id for found in partijen for each in found.beloften))
    remarks = select_kanttekeningen(
        verwijzer.dossier.programma.kanttekeningen, *plekken, *ids, bronnen=list_programmabronnen(verwijzer)
    )
    return make_hoofdstuk("alle-partijen", "Alle partijen", Onderdeel(tabel=tabel, kanttekeningen=remarks))


def _naam_cel(partij: PartijInProgramma, told: frozenset[str]) -> Cel:
    if partij.id in told:
        return Cel(links=(Link(tekst=partij.naam, href=f"#{anchor_of('partij', partij.id)}"),))
    return Cel(tekst=partij.naam, opmerking=remark_naam(partij.partij, partij.naam) if partij.partij else "")


def _soort_cel(partij: PartijInProgramma) -> Cel | None:
    known = partij.partij
    if known is None:
        return None
    return Cel(tekst=known.soort.naam, opmerking=known.sector.naam if known.sector else "")


def _aantal_cel(aantal: int) -> Cel | None:
    return Cel(tekst=str(aantal), getal=True) if aantal else None


def _contact_cel(partij: PartijInProgramma) -> Cel | None:
    """Return when the party was last spoken to, as the latest report that gives a moment tells it."""
    momenten = [found.laatste_contact for _, found in partij.betrokkenheid if found.laatste_contact]
    return Cel(tekst=write_moment(momenten[-1])) if momenten else None


def _write_partij(verwijzer: Verwijzer, partij: PartijInProgramma) -> Hoofdstuk | None:
    """Return the chapter of a party, or None when the table of all parties says everything."""
    omschrijving = partij.partij.omschrijving if partij.partij else None
    parts = (
        Onderdeel(proza=proza_of(omschrijving), feiten=_wie(verwijzer, partij)),
        Onderdeel(
            titel="Beloofd en geleverd",
            tabel=tabulate_beloften(verwijzer, partij.beloften, f"Wat {partij.naam} beloofde, en wat er kwam"),
        ),
        Onderdeel(titel="Momenten van terugkoppeling", tabel=tabulate_terugkoppeling(verwijzer, partij.beloften)),
        Onderdeel(titel="Afspraken over samenwerken", links=list_afspraaklinks(partij.afspraken)),
        Onderdeel(titel=INBRENG, tabel=_tabulate_geld(verwijzer, partij)),
        Onderdeel(titel="" if partij.financiering else INBRENG, tabel=_tabulate_natura(partij)),
        Onderdeel(titel="Bij het maken van het programma", feiten=_totstandkoming(partij)),
    )
    work = Onderdeel(titel="Wat deze partij doet", tabel=_tabulate_werk(verwijzer, partij))
    tasks = Onderdeel(titel="Taken", tabel=_tabulate_taken(verwijzer, partij))
    stamboom = verwijzer.publicatie.partij_stamboom
    is_alone = partij.id not in stamboom.earlier and partij.id not in stamboom.later
    if (
        is_alone
        and not omschrijving
        and not partij.betrokkenheid
        and all(part.is_empty for part in (tasks, *parts[1:]))
    ):
        return None
    return make_hoofdstuk(anchor_of("partij", partij.id), partij.naam, parts[0], work, tasks, *parts[1:])


def _wie(verwijzer: Verwijzer, partij: PartijInProgramma) -> tuple[Feit, ...]:
    """Return who the party is and when it was last spoken to; its kind alone stands in the table already."""
    known = partij.partij
    own = (
        list_feiten(
            ("Domein", cellen.of_naam(known.domein)),
            ("Bekend of nieuw", cellen.of_naam(known.bekendheid)),
            (
                "Website",
                cellen.of_link(f"Bekijk {known.naam}", known.website),
            ),
            ("Heet nu", cellen.of_tekst(known.naam if partij.naam != known.naam else None)),
            ("Ook bekend als", cellen.of_tekst(write_opsomming(known.namen))),
            ("Eerdere namen", cellen.of_tekst(write_vroegere(known.vroegere_namen))),
            ("Bestond tot en met", cellen.of_moment(known.tot_en_met)),
        )
        if known
        else ()
    )
    afkomst = list_afkomst(verwijzer.publicatie.partij_stamboom, partij.id, verwijzer.partij)
    return (
        *own,
        *afkomst,
        *list_feiten(("Zit in", _groepen_cel(partij)), ("Laatste contact", _betrokkenheid_cel(verwijzer, partij))),
    )


def _groepen_cel(partij: PartijInProgramma) -> Cel | None:
    return cellen.of_tekst(write_opsomming(groep.naam for groep in partij.stuurgroepen))


def _betrokkenheid_cel(verwijzer: Verwijzer, partij: PartijInProgramma) -> Cel | None:
    if not partij.betrokkenheid:
        return None
    verslag, found = partij.betrokkenheid[-1]
    tekst = write_moment(found.laatste_contact) if found.laatste_contact else ""
    bron = f"volgens de {lower_first(verwijzer.verslag(verslag).tekst)}"
    return cellen.add_proza(Cel(tekst=tekst, opmerking=bron), found.toelichting)


def _tabulate_werk(verwijzer: Verwijzer, partij: PartijInProgramma) -> Tabel | None:
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    return tabulate(
        "Interventies waar deze partij aan werkt",
        partij.uitvoering,
        (
            "Interventie",
            lambda found: cellen.add_proza(Cel(links=verwijzer.interventies([found[0].id])), found[1].toelichting),
        ),
        ("Rol", lambda found: cellen.of_tekst(found[1].rol.naam if found[1].rol else None)),
        (
            name_opgave(verwijzer.blad, dossier),
            lambda found: Cel(labels=(label_of(dossier.getoonde_status(found[0], peildatum).status),)),
        ),
    )


def _tabulate_taken(verwijzer: Verwijzer, partij: PartijInProgramma) -> Tabel | None:
    return tabulate(
        "Taken van deze partij",
        partij.taken,
        ("Interventie", lambda found: Cel(links=verwijzer.interventies([found[0].id]))),
        ("Taak", lambda found: Cel(tekst=found[1].taak, opmerking=found[1].functie or "")),
        ("Wanneer", lambda found: cellen.of_tekst(found[1].voorwaarde)),
    )


def _tabulate_geld(verwijzer: Verwijzer, partij: PartijInProgramma) -> Tabel | None:
    return tabulate(
        "Interventies die deze partij betaalt",
        partij.financiering,
        (
            "Interventie",
            lambda found: cellen.add_proza(Cel(links=verwijzer.interventies([found[0].id])), found[1].toelichting),
        ),
        ("Deel", lambda found: aandeel_cel(found[1])),
        ("Voor welke groep", lambda found: cellen.of_tekst(found[1].risicogroep)),
    )


def _tabulate_natura(partij: PartijInProgramma) -> Tabel | None:
    return tabulate(
        "Wat deze partij inbrengt zonder geld",
        partij.in_natura,
        ("Inbreng", lambda found: cellen.add_proza(Cel(tekst=found.wat), found.toelichting)),
        ("Soort", lambda found: cellen.of_naam(found.soort)),
        (
            "Geschatte waarde",
            lambda found: None if found.waarde is None else Cel(tekst=write_euro(found.waarde), getal=True),
        ),
    )


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
