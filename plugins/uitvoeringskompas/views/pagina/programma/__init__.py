"""The page of a programme: the six components first, then money, risks, borging and how it came about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.rules.leidraad.samenvatting import list_components
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Feit, Kengetal, Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_kwaliteit, address_of_programma
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.onderwerp.bronnen import list_plekken, select_kanttekeningen
from uitvoeringskompas.views.onderwerp.jaarkeuze import list_buurjaren, list_programmajaren
from uitvoeringskompas.views.onderwerp.kengetallen import make_aantal, make_telling
from uitvoeringskompas.views.onderwerp.looptijdgeld import count_begroot
from uitvoeringskompas.views.onderwerp.onbekend import describe_missing
from uitvoeringskompas.views.onderwerp.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.stand import count_opgaven, describe_programma, stand_of, write_kop
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.waarover import ids_under
from uitvoeringskompas.views.pagina.programma.communicatie import write_communicatie
from uitvoeringskompas.views.pagina.programma.evaluatieplan import write_evaluatieplan
from uitvoeringskompas.views.pagina.programma.geld import write_kosten
from uitvoeringskompas.views.pagina.programma.kenmerken import list_kenmerken
from uitvoeringskompas.views.pagina.programma.regie import write_regie
from uitvoeringskompas.views.pagina.programma.resultaten import write_resultaten
from uitvoeringskompas.views.pagina.programma.risicos import write_borging, write_risicos
from uitvoeringskompas.views.pagina.programma.totstandkoming import write_totstandkoming
from uitvoeringskompas.views.pagina.programma.uitvoerders import write_uitvoerders
from uitvoeringskompas.views.pagina.programma.uitvoering import write_uitvoering

CHAPTERS = {
    "resultaten": (write_resultaten, "de doelen en resultaten"),
    "uitvoering": (write_uitvoering, "de interventies en hun planning"),
    "partijen": (write_uitvoerders, "de partijen"),
    "regie": (write_regie, "de regie"),
    "communicatie": (write_communicatie, "de communicatie"),
    "evaluatie": (write_evaluatieplan, "de evaluatie"),
    "geld": (write_kosten, "het geld"),
    "risicos": (write_risicos, "de risico’s en kansen"),
    "borging": (write_borging, "de borging"),
    "totstandkoming": (write_totstandkoming, "hoe het tot stand kwam"),
}
FILES = frozenset({"interventies", "partijen"})
"""What a remark on the programme may be about beside its own fields."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgrammaContent(PageContent):
    """What the page of one programme prints; ``feiten`` open it: what it is about, and when it was last revised."""

    feiten: tuple[Feit, ...]
    vervolg: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgrammaPagina(DossierPageView):
    """The page of one programme."""

    soort: str = "programma"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the one page about the programme itself."""
        titel = dossier.programma.titel
        yield cls(
            blad=blad.at(address_of_programma(publicatie.slug, dossier.pad)),
            name=titel,
            description=f"{titel}: de plannen van {publicatie.naam} voor gezondheid, wie ze uitvoert en wat ze kosten.",
            record=dossier.programma,
            publicatie=publicatie,
            dossier=dossier,
        )

    def view(self) -> ProgrammaContent:
        """Return everything that the page of a programme prints."""
        verwijzer = self.verwijzer
        chapters = {name: write(verwijzer) for name, (write, _) in CHAPTERS.items()}
        hoofdstukken = number_hoofdstukken((*chapters.values(), _other_remarks(verwijzer)))
        missing = (what for name, (_, what) in CHAPTERS.items() if chapters[name] is None)
        return ProgrammaContent(
            kader=_complete(self.frame(hoofdstukken), verwijzer),
            feiten=list_kenmerken(verwijzer),
            hoofdstukken=hoofdstukken,
            ontbreekt=describe_missing(self.dossier, missing, "in dit programma"),
            vervolg=_other_programmes(verwijzer),
        )


def _complete(kader: Kader, verwijzer: Verwijzer) -> Kader:
    programma, stand = verwijzer.dossier.programma, stand_of(verwijzer.blad, verwijzer.dossier)
    return replace(
        kader,
        bovenkop=write_kop("Uitvoeringsprogramma", stand),
        ondertitel=describe_programma(programma, stand),
        kort=render_proza(programma.samenvatting),
        kengetallen=_kengetallen(verwijzer),
        jaren=list_programmajaren(verwijzer),
        vergelijk=list_buurjaren(verwijzer.blad, verwijzer.publicatie, verwijzer.dossier.jaar),
    )


def _kengetallen(verwijzer: Verwijzer) -> tuple[Kengetal, ...]:
    """Return the numbers at the head of the page; one that is not known is left out.

    The money is that of the year of the peildatum, or else of the first year of the programme, and of all years.
    """
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    statussen = [dossier.getoonde_status(found, peildatum).status for found in dossier.interventies]
    opgave = count_opgaven(verwijzer.blad, dossier, statussen)
    jaar = peildatum.year if peildatum.year in dossier.jaren else dossier.jaar
    found = (
        make_telling(statussen, "interventie", "interventies", opgave),
        *count_begroot(dossier, jaar, peildatum),
        make_aantal(len(partij_ids_of(dossier)), "partij", "partijen"),
        make_aantal(len(dossier.verslagen), "verslag", "verslagen"),
        _count_components(verwijzer),
    )
    return tuple(filter(None, found))


def _count_components(verwijzer: Verwijzer) -> Kengetal | None:
    """Return how many of the six components are there, with the way to the quality page.

    What somebody else found in a public source tells nothing about the programme itself, so there it is no score.
    """
    if verwijzer.dossier.is_transcribed:
        return None
    present = sum(component.is_aanwezig for component in list_components(verwijzer.dossier, ()))
    address = address_of_kwaliteit(verwijzer.slug, verwijzer.dossier.pad)
    link = verwijzer.blad.link("Bekijk wat erin staat", address)
    return Kengetal(waarde=f"{present} van 6", naam="onderdelen van de leidraad", link=link)


def _other_remarks(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the remarks that no chapter shows, each with what it is about: a field, or something in another file."""
    programma, bronnen = verwijzer.dossier.programma, verwijzer.dossier.bronnen
    chapters = programma.shape.hoofdstukken
    placed = {*FILES, *(plek for hoofdstuk in chapters for plek in list_plekken(programma, hoofdstuk))}
    placed |= set(ids_under(programma, ["begroting"]))
    own = (found for found in programma.kanttekeningen if found.bij.split(".")[0] not in placed)
    namen = {**{key: veld.titel for key, veld in programma.shape.velden.items()}, **verwijzer.namen}
    remarks = select_kanttekeningen(own, bronnen=bronnen, namen=namen)
    return make_hoofdstuk("kanttekeningen", "Kanttekeningen", Onderdeel(kanttekeningen=remarks))


def _other_programmes(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return the links to the programmes before and after this one."""
    return tuple(
        other.programma(f"{wat}: {other.name_beside(verwijzer)}")
        for wat, others in (("Hiervoor", verwijzer.vorige), ("Hierna", verwijzer.volgende))
        for other in others
    )
