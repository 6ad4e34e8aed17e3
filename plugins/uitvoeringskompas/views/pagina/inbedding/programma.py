"""A programme as it is now: how far it has come, and how its interventies and goals stand."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.mix import doelen_in_reikwijdte
from uitvoeringskompas.model.programmalijn import programmas_of_now
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Kengetal
from uitvoeringskompas.views.kit.links import PORTAAL, address_of_programma
from uitvoeringskompas.views.onderwerp.doel.doelkoers import follow_doelen, tell_doelkoersen
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_telling
from uitvoeringskompas.views.onderwerp.geld.looptijdgeld import begroot_cel
from uitvoeringskompas.views.onderwerp.stand.stand import count_opgaven, describe_programma, label_stand, stand_of
from uitvoeringskompas.views.pagina.inbedding.inzage import Inzage, Inzagedeel, list_marks, tell_feit


def show_programma(blad: Blad, publicatie: Publicatie, naam: str) -> Inzage:
    """Return what the programme with this name is now; when it went on in several, each of them."""
    nu = programmas_of_now(publicatie, naam, blad.peildatum)
    titels = [blad.link(each.programma.titel, address_of_programma(publicatie.slug, each.pad)) for each in nu]
    is_alone = len(nu) == 1
    delen = (_tell(blad, publicatie, each) for each in nu)
    return Inzage(
        bovenkop=f"Uitvoeringsprogramma · {publicatie.naam}",
        titel=titels[0] if is_alone else blad.link(publicatie.naam, blad.home_of(publicatie.slug)),
        delen=tuple(
            Inzagedeel(titel=None if is_alone else titel, labels=deel.labels, zin=deel.zin, feiten=deel.feiten)
            for titel, deel in zip(titels, delen, strict=True)
        ),
        banners=list_marks(blad, publicatie, nu),
        peildatum=blad.peildatum_in_woorden,
        site=blad.link(blad.site_title, PORTAAL),
    )


def _tell(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Inzagedeel:
    stand = stand_of(blad, dossier)
    return Inzagedeel(
        labels=(label_stand(stand),),
        zin=describe_programma(dossier.programma, stand),
        feiten=_list_feiten(blad, publicatie, dossier),
    )


def _list_feiten(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> tuple[Feit, ...]:
    peildatum = blad.peildatum
    statussen = [dossier.getoonde_status(each, peildatum).status for each in dossier.interventies]
    telling = make_telling(statussen, "interventie", "interventies", count_opgaven(blad, dossier, statussen))
    doelen = tell_doelkoersen(follow_doelen(blad, publicatie, doelen_in_reikwijdte(dossier)))
    jaar = peildatum.year if peildatum.year in dossier.jaren else dossier.jaar
    return (
        tell_feit("Wat we doen", _count(telling), dossier),
        tell_feit("Hoe de doelen staan", cellen.of_tekst(doelen), dossier),
        tell_feit("Wat is begroot", begroot_cel(dossier, jaar, peildatum), dossier),
    )


def _count(telling: Kengetal | None) -> Cel | None:
    return Cel(tekst=f"{telling.waarde} {telling.naam}", opmerking=telling.toelichting) if telling else None
