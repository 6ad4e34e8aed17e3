"""An interventie as it is now, whatever it was called before."""

from __future__ import annotations

from uitvoeringskompas.model.interventielijn import Interventiejaar, interventielijn_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link
from uitvoeringskompas.views.kit.codes import label_of, write_namen
from uitvoeringskompas.views.kit.links import PORTAAL, address_of_interventie
from uitvoeringskompas.views.onderwerp.programma.interventielijst import executors_cel
from uitvoeringskompas.views.onderwerp.stand.planning import write_planning
from uitvoeringskompas.views.onderwerp.stand.stand import describe_looptijd, describe_opgave, name_opgave, stand_of
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import address_of_lijn
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.inbedding.inzage import Inzage, Inzagedeel, list_marks, tell_feit

NIET_NU = "Deze interventie staat niet in een programma dat nu loopt."


def show_interventie(blad: Blad, publicatie: Publicatie, interventie_id: str) -> Inzage:
    """Return the interventie that has, or once had, this id: in each programme that runs, or else in the latest."""
    lijn = interventielijn_of(publicatie, interventie_id)
    nu = lijn.nu(blad.peildatum)
    dossiers = tuple(dict.fromkeys(each.dossier for each in nu))
    loopt = any(stand_of(blad, dossier).is_lopend for dossier in dossiers)
    return Inzage(
        bovenkop=f"{nu[-1].interventie.soort.naam} · {publicatie.naam}",
        titel=_link(blad, publicatie, lijn.familie.id, nu),
        zin="" if loopt else NIET_NU,
        delen=tuple(_tell(blad, publicatie, each, is_alone=len(nu) == 1) for each in nu),
        banners=list_marks(blad, publicatie, dossiers),
        peildatum=blad.peildatum_in_woorden,
        site=blad.link(blad.site_title, PORTAAL),
    )


def _link(blad: Blad, publicatie: Publicatie, familie: str, nu: tuple[Interventiejaar, ...]) -> Link:
    """Return the way to its page; of several of now to that through the years."""
    first = nu[-1]
    own = address_of_interventie(publicatie.slug, first.dossier.pad, first.interventie.id)
    return blad.link(first.interventie.titel, own if len(nu) == 1 else address_of_lijn(publicatie, familie))


def _tell(blad: Blad, publicatie: Publicatie, found: Interventiejaar, *, is_alone: bool) -> Inzagedeel:
    dossier, interventie = found.dossier, found.interventie
    verwijzer = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
    getoond = dossier.getoonde_status(interventie, blad.peildatum)
    verslag = lower_first(verwijzer.verslag(getoond.verslag).tekst) if getoond.verslag else ""
    status = Cel(labels=(label_of(getoond.status),), opmerking=describe_opgave(blad, dossier, getoond, verslag))
    looptijd = describe_looptijd(dossier.programma.looptijd, stand_of(blad, dossier))
    return Inzagedeel(
        titel=None if is_alone else verwijzer.interventies([interventie.id])[0],
        feiten=(
            tell_feit(name_opgave(blad, dossier), status, dossier),
            tell_feit("Wanneer", cellen.of_tekst(write_planning(interventie.planning)), dossier),
            tell_feit("Voor wie", cellen.of_tekst(write_namen(interventie.doelgroepen)), dossier),
            tell_feit("Wie doet het", executors_cel(verwijzer, interventie), dossier),
            tell_feit("Programma", Cel(links=(verwijzer.programma(),), opmerking=looptijd), dossier),
        ),
    )
