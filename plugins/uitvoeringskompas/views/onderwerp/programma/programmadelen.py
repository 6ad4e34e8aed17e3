"""The chapters of a programme, each a page of its own: which there are, what they answer, and how one gets there.

A chapter is there when the programme tells something that stands in it. That is asked of the plans themselves, so that
a page can name the others without making them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from uitvoeringskompas.model.geldmutatie import mutaties_of
from uitvoeringskompas.model.mix import doelen_in_reikwijdte
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.model.verloop import nulmetingen_voor, streefwaarden_of
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.onderwerp.bron.bronnen import concerns, list_plekken
from uitvoeringskompas.views.onderwerp.stand.vaststelling import tells_of_raad
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_overige
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


class Deelonderwerp(Vast):
    """What a programme may be silent about, in words; ``naam`` is the chapter in which the schema puts its fields.

    ``has_more`` tells whether there is anything besides those fields and the remarks on them.
    """

    naam: str
    wat: str
    has_more: Callable[[Verwijzer], bool]
    bij: tuple[str, ...] = ()

    def is_there(self, verwijzer: Verwijzer) -> bool:
        """Tell whether the programme says anything about it."""
        programma = verwijzer.dossier.programma
        velden = programma.shape.hoofdstukken.get(self.naam, ())
        return (
            any(_says_something(getattr(programma, veld)) for veld in velden if veld not in ELSEWHERE)
            or self.has_more(verwijzer)
            or _is_remarked(verwijzer, self.naam, self.bij)
        )


ELSEWHERE = frozenset({"raad"})
"""A field of which a part stands in another chapter, so that it says nothing by itself."""


def _says_something(value: object) -> bool:
    """Tell whether a value, or anything in it, was written: a mapping may be there with nothing in it."""
    if isinstance(value, Record):
        return any(_says_something(getattr(value, key)) for key in value.shape.velden)
    return any(map(_says_something, value)) if isinstance(value, tuple) else value not in {None, ""}


def _is_remarked(verwijzer: Verwijzer, naam: str, bij: tuple[str, ...]) -> bool:
    programma = verwijzer.dossier.programma
    if not programma.kanttekeningen:
        return False
    plekken = list_plekken(programma, naam) if naam in programma.shape.hoofdstukken else ()
    return any(concerns(found, (*plekken, *bij)) for found in programma.kanttekeningen)


class Programmadeel(Vast):
    """A chapter of a programme with a page of its own: the end of its address, its name and the question it answers."""

    naam: str
    titel: str
    vraag: str
    onderwerpen: tuple[Deelonderwerp, ...]


def _has_doelen(verwijzer: Verwijzer) -> bool:
    dossier, publicatie = verwijzer.dossier, verwijzer.publicatie
    programma = dossier.programma
    return bool(
        programma.randvoorwaarden
        or programma.actualiteiten
        or dossier.notas
        or doelen_in_reikwijdte(dossier)
        or any(found.resultaten for found in dossier.interventies)
        or any(
            streefwaarden_of(found, dossier.pad) or nulmetingen_voor(found, dossier.pad)
            for found in publicatie.indicatoren.values()
        )
    )


def _has_interventies(verwijzer: Verwijzer) -> bool:
    return bool(verwijzer.dossier.interventies)


def _has_partijen(verwijzer: Verwijzer) -> bool:
    return bool(partij_ids_of(verwijzer.dossier))


def _has_mutaties(verwijzer: Verwijzer) -> bool:
    return bool(mutaties_of(verwijzer.dossier, verwijzer.blad.peildatum))


def _has_wijzigingen(verwijzer: Verwijzer) -> bool:
    return bool(verwijzer.dossier.programma.wijzigingen)


def _has_verslagen(verwijzer: Verwijzer) -> bool:
    raad = verwijzer.dossier.programma.raad
    return bool(verwijzer.dossier.verslagen or (raad and raad.tussenrapportages))


def _has_nothing_more(_: Verwijzer) -> bool:
    return False


def _has_oorsprong(verwijzer: Verwijzer) -> bool:
    dossier = verwijzer.dossier
    programma = dossier.programma
    return bool(
        dossier.bronnen
        or programma.opgenomen_in
        or programma.afwijkingen
        or tells_of_raad(programma.raad)
        or list_overige(programma)
    )


DELEN = (
    Programmadeel(
        naam="doelen",
        titel="Doelen",
        vraag="Wat willen we bereiken?",
        onderwerpen=(Deelonderwerp(naam="resultaten", wat="de doelen en resultaten", has_more=_has_doelen),),
    ),
    Programmadeel(
        naam="interventies",
        titel="Interventies",
        vraag="Wat doen we, en wanneer?",
        onderwerpen=(
            Deelonderwerp(
                naam="uitvoering",
                wat="de interventies en hun planning",
                has_more=_has_interventies,
                bij=("interventies",),
            ),
        ),
    ),
    Programmadeel(
        naam="partijen",
        titel="Wie doet wat",
        vraag="Wie voert het uit, wat is afgesproken en wie stuurt?",
        onderwerpen=(
            Deelonderwerp(naam="partijen", wat="de partijen", has_more=_has_partijen, bij=("partijen",)),
            Deelonderwerp(naam="regie", wat="de regie", has_more=_has_nothing_more),
        ),
    ),
    Programmadeel(
        naam="geld",
        titel="Geld",
        vraag="Wat kost het, en waar komt het geld vandaan?",
        onderwerpen=(Deelonderwerp(naam="geld", wat="het geld", has_more=_has_mutaties),),
    ),
    Programmadeel(
        naam="volgen",
        titel="Volgen en evalueren",
        vraag="Hoe weten we of het werkt, en wie hoort dat?",
        onderwerpen=(
            Deelonderwerp(naam="evaluatie", wat="de evaluatie", has_more=_has_verslagen),
            Deelonderwerp(naam="communicatie", wat="de communicatie", has_more=_has_wijzigingen),
        ),
    ),
    Programmadeel(
        naam="risicos",
        titel="Risico’s en borging",
        vraag="Wat kan er misgaan, en hoe gaat door wat werkt?",
        onderwerpen=(
            Deelonderwerp(naam="risicos", wat="de risico’s en kansen", has_more=_has_nothing_more),
            Deelonderwerp(naam="borging", wat="de borging", has_more=_has_nothing_more),
        ),
    ),
    Programmadeel(
        naam="totstandkoming",
        titel="Hoe het tot stand kwam",
        vraag="Wie maakte het, waar steunt het op en wie besloot erover?",
        onderwerpen=(Deelonderwerp(naam="totstandkoming", wat="hoe het tot stand kwam", has_more=_has_oorsprong),),
    ),
)


def list_delen(verwijzer: Verwijzer) -> tuple[Programmadeel, ...]:
    """Return the chapters that the programme has, in their order."""
    return tuple(deel for deel in DELEN if any(onderwerp.is_there(verwijzer) for onderwerp in deel.onderwerpen))


def list_missing(verwijzer: Verwijzer) -> tuple[str, ...]:
    """Return in words what the programme says nothing about."""
    return tuple(onderwerp.wat for deel in DELEN for onderwerp in deel.onderwerpen if not onderwerp.is_there(verwijzer))


def link_deel(verwijzer: Verwijzer, deel: Programmadeel) -> Link:
    """Return the link to a chapter, by its name."""
    return verwijzer.hoofdstuk(deel.naam, deel.titel)


def link_beside(verwijzer: Verwijzer, naam: str) -> Link:
    """Return the link to the chapter of this name in the programme, or to its overview when it has no such chapter."""
    found = (deel for deel in list_delen(verwijzer) if deel.naam == naam) if naam else ()
    return next((link_deel(verwijzer, deel) for deel in found), verwijzer.programma())


def list_menu(verwijzer: Verwijzer, onder: str = "") -> tuple[Link, ...]:
    """Return the way to the overview and to every chapter of the programme; none while there is no chapter.

    ``onder`` is the chapter that the page with the menu stands below.
    """
    delen = list_delen(verwijzer)
    overzicht = verwijzer.programma("Overzicht")
    links = (replace(link_deel(verwijzer, deel), omvat=deel.naam == onder) for deel in delen)
    return (overzicht, *links) if delen else ()


def name_deel(naam: str) -> str:
    """Return what a chapter is called."""
    return next(deel.titel for deel in DELEN if deel.naam == naam)


def list_buren(menu: Iterable[Link]) -> tuple[Link, ...]:
    """Return the way from the page that is the current one in a menu to the one before it and the one after it."""
    links = tuple(menu)
    here = next((nummer for nummer, link in enumerate(links) if link.huidig), None)
    if here is None:
        return ()
    before, after = links[max(here - 1, 0) : here], links[here + 1 : here + 2]
    return (
        *(replace(link, tekst=f"Vorige: {link.tekst}") for link in before),
        *(replace(link, tekst=f"Volgende: {link.tekst}") for link in after),
    )
