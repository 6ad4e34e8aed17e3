"""A publisher as the portal tells of it: what is going on, its programme, its years, and by what one can choose it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.alfabet import letter_of, place_in_alfabet
from uitvoeringskompas.taal.zin import write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kaart, Label, Link
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.kit.links import address_of_jaar, anchor_of
from uitvoeringskompas.views.onderwerp.overzicht.gaande import write_gaande
from uitvoeringskompas.views.onderwerp.programma.programmalijst import list_getoond, name_programma
from uitvoeringskompas.views.onderwerp.stand.stand import label_stand, stand_of
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.gat import link_publicist, mark_link, remark_gat

GEEN = "geen"
GEEN_PROGRAMMA = Label(soort=GEEN, tekst="Geen programma")
GEEN_PROVINCIE = "Provincie niet genoemd"


@dataclass(frozen=True, kw_only=True, slots=True)
class Kenmerk:
    """Something by which one chooses publishers: ``keuze`` is what one chooses by, such as ``provincie``."""

    keuze: str
    code: str
    naam: str

    @property
    def klas(self) -> str:
        """Return the class in the style sheet: ``provincie-zuid-holland``."""
        return f"{self.keuze}-{self.code.replace('_', '-')}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Vermelding:
    """A publisher on the portal; ``is_lopend`` tells whether a programme runs on the day of the site."""

    publicatie: Publicatie
    kaart: Kaart
    kenmerken: tuple[Kenmerk, ...]
    is_lopend: bool

    @property
    def klassen(self) -> str:
        """Return the classes by which the style sheet finds it."""
        return " ".join(kenmerk.klas for kenmerk in self.kenmerken)

    def kenmerken_voor(self, keuze: str) -> tuple[Kenmerk, ...]:
        """Return what it has of one choice."""
        return tuple(kenmerk for kenmerk in self.kenmerken if kenmerk.keuze == keuze)


def list_vermeldingen(blad: Blad) -> tuple[Vermelding, ...]:
    """Return every publisher of the site, in the order of the alphabet."""
    return tuple(_make_vermelding(blad, publicatie) for publicatie in blad.catalogus.op_alfabet)


def _make_vermelding(blad: Blad, publicatie: Publicatie) -> Vermelding:
    getoond = list_getoond(blad, publicatie)
    profiel = publicatie.profiel
    herkomst = (label_of(profiel.herkomst),) if profiel and profiel.herkomst != "eigen" else ()
    eerder = remark_gat(blad, publicatie.slug)
    kaart = Kaart(
        titel=blad.link(publicatie.naam, blad.home_of(publicatie.slug)),
        labels=(*_label_standen(blad, getoond), *herkomst, *((Label(soort="let-op", tekst=eerder),) if eerder else ())),
        tekst=write_gaande(blad, publicatie),
        feiten=list_feiten(
            (_name_programmas(blad, getoond), cellen.of_links(_link_programmas(blad, publicatie, getoond))),
            ("Jaren", cellen.of_links(_link_jaren(blad, publicatie))),
            ("Waar", cellen.of_tekst(_write_waar(publicatie))),
            ("Gemeenten", _deelnemers_cel(blad, publicatie)),
            ("Regio", cellen.of_links(_link_regios(blad, publicatie))),
        ),
        anker=anchor_of("publicist", publicatie.slug),
    )
    return Vermelding(
        publicatie=publicatie,
        kaart=kaart,
        kenmerken=tuple(list_kenmerken(blad, publicatie)),
        is_lopend=any(stand_of(blad, dossier).is_lopend for dossier in getoond),
    )


def list_kenmerken(blad: Blad, publicatie: Publicatie) -> Iterator[Kenmerk]:
    """Yield by what one can choose a publisher; what the plans do not tell is a choice too."""
    getoond = list_getoond(blad, publicatie)
    letter = letter_of(place_in_alfabet(publicatie.naam))
    yield Kenmerk(keuze="letter", code=letter, naam=letter.upper())
    provincie = publicatie.profiel.provincie if publicatie.profiel else None
    yield Kenmerk(keuze="provincie", code=provincie or GEEN, naam=provincie.naam if provincie else GEEN_PROVINCIE)
    for thema in dict.fromkeys(thema for dossier in getoond for thema in _list_themas(dossier)):
        yield Kenmerk(keuze="thema", code=thema, naam=thema.naam)
    for stand in _label_standen(blad, getoond):
        yield Kenmerk(keuze="stand", code=stand.soort, naam=stand.tekst)


def _label_standen(blad: Blad, getoond: Iterable[Dossier]) -> tuple[Label, ...]:
    return tuple(dict.fromkeys(label_stand(stand_of(blad, dossier)) for dossier in getoond)) or (GEEN_PROGRAMMA,)


def _list_themas(dossier: Dossier) -> Iterator[Code]:
    """Yield what a programme is about, as itself, its priorities or its interventies say."""
    yield from dossier.programma.reikwijdte.themas
    for prioriteit in dossier.prioriteiten:
        yield from prioriteit.themas
    for interventie in dossier.interventies:
        yield from interventie.themas


def _name_programmas(blad: Blad, getoond: tuple[Dossier, ...]) -> str:
    return "Programma’s" if len(getoond) > 1 else name_programma(blad, getoond[0]) if getoond else ""


def _link_programmas(blad: Blad, publicatie: Publicatie, getoond: tuple[Dossier, ...]) -> Iterator[Link]:
    for dossier in getoond:
        yield Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier).programma()


def _link_jaren(blad: Blad, publicatie: Publicatie) -> Iterator[Link]:
    return (blad.link(str(jaar), address_of_jaar(publicatie.slug, jaar)) for jaar in publicatie.jaren)


def _write_waar(publicatie: Publicatie) -> str:
    profiel = publicatie.profiel
    if profiel is None:
        return ""
    return write_reeks((each.naam for each in (profiel.provincie, profiel.ggd) if each), " · ")


def _deelnemers_cel(blad: Blad, publicatie: Publicatie) -> Cel | None:
    """Return the gemeenten of a regio: with a link those that are on the site, and the names of the others."""
    profiel = publicatie.profiel
    every = sorted(profiel.deelnemers if profiel else (), key=lambda found: place_in_alfabet(found.naam))
    links = tuple(link for each in every if (link := link_publicist(blad, each.id, each.naam)))
    others = write_reeks(each.naam for each in every if each.id not in blad.catalogus.slugs)
    return Cel(links=links, opmerking=others) if every else None


def _link_regios(blad: Blad, publicatie: Publicatie) -> Iterator[Link]:
    for regio, _ in blad.catalogus.memberships_of(publicatie):
        yield mark_link(blad, regio.slug, blad.link(regio.naam, blad.home_of(regio.slug)))
