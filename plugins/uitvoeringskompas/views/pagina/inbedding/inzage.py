"""What a small page prints, whatever it is about."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Cel, Feit, Label, Link
from uitvoeringskompas.views.onderwerp.stand.herkomst import Herkomst, list_banners
from uitvoeringskompas.views.onderwerp.woord.naam import list_naambanners
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig


class Inzagedeel(Vast):
    """One thing: how it goes, a sentence and a few facts; ``titel`` when there are several on the page."""

    titel: Link | None = None
    labels: tuple[Label, ...] = ()
    zin: str = ""
    feiten: tuple[Feit, ...] = ()


class Inzage(Vast):
    """The page: what it is about with the way there, its parts, what must be said of it, and the day it is of."""

    bovenkop: str
    titel: Link
    delen: tuple[Inzagedeel, ...]
    banners: tuple[Banner, ...]
    peildatum: str
    site: Link
    zin: str = ""


def list_marks(blad: Blad, publicatie: Publicatie, dossiers: Iterable[Dossier]) -> tuple[Banner, ...]:
    """Return what the pages of these programmes would say at their head, each once."""
    each_own: list[tuple[Dossier, ...]] = [(dossier,) for dossier in dossiers] or [()]
    herkomsten = (Herkomst(blad=blad, publicatie=publicatie, dossiers=each) for each in each_own)
    found = (banner for herkomst in herkomsten for banner in list_banners(herkomst))
    return tuple(dict.fromkeys((*found, *list_naambanners(blad, publicatie, blad.peildatum))))


def tell_feit(naam: str, cel: Cel | None, van: Dossier | Publicatie) -> Feit:
    """Return a fact; what the plan does not tell is said in words."""
    return Feit(naam=naam, waarde=cel or Cel(tekst=write_afwezig(van), leeg=True))
