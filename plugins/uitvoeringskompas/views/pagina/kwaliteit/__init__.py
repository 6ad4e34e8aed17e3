"""The quality page of a programme: what of the guideline is there, what can be added and how. It ranks nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst, judge
from uitvoeringskompas.rules.leidraad.samenvatting import count_present, list_components
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kengetal
from uitvoeringskompas.views.kit.hoofdstuk import number_hoofdstukken
from uitvoeringskompas.views.kit.links import address_of_kwaliteit
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_aantal
from uitvoeringskompas.views.onderwerp.programma.pageview import DossierPageView
from uitvoeringskompas.views.onderwerp.stand.stand import stand_of, write_kop
from uitvoeringskompas.views.onderwerp.wijzer.leidraad import title_kwaliteit
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.kwaliteit.kort import write_components, write_execution, write_mix
from uitvoeringskompas.views.pagina.kwaliteit.punten import write_chapters
from uitvoeringskompas.views.pagina.kwaliteit.vorig import write_progress

UITLEG = (
    "De leidraad verzamelt wat landelijke bronnen aanraden voor een goed programma. "
    "Niet alles hoeft. Deze pagina helpt om te zien wat er is en wat je nog kunt toevoegen."
)
UITLEG_BRON = (
    "De leidraad verzamelt wat landelijke bronnen aanraden voor een goed programma. Hier zie je wat er in openbare "
    "stukken te vinden is. Staat iets er niet? Dan kan de gemeente het best geregeld hebben."
)


class KwaliteitPagina(DossierPageView):
    """The quality page of one programme."""

    soort: str = "kwaliteit"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield the one quality page of the programme."""
        titel = dossier.programma.titel
        yield cls(
            blad=blad.at(address_of_kwaliteit(publicatie.slug, dossier.pad)),
            name=title_kwaliteit(dossier),
            crumb="Kwaliteit",
            description=f"{titel} van {publicatie.naam} naast de leidraad: wat er is en wat er nog bij kan.",
            record=dossier.programma,
            source_name=titel,
            publicatie=publicatie,
            dossier=dossier,
        )

    def view(self) -> PageContent:
        """Return everything that the quality page prints."""
        verwijzer, publicatie, dossier = self.verwijzer, self.publicatie, self.dossier
        oordelen = judge(publicatie, dossier, self.blad.peildatum)
        hoofdstukken = number_hoofdstukken(
            (
                write_components(verwijzer, oordelen),
                write_execution(verwijzer, oordelen),
                write_mix(verwijzer),
                write_progress(verwijzer, oordelen),
                *write_chapters(verwijzer, oordelen),
            )
        )
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=write_kop("Kwaliteit", stand_of(self.blad, dossier)),
            ondertitel=UITLEG_BRON if dossier.is_transcribed else UITLEG,
            kengetallen=_kengetallen(verwijzer, oordelen),
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)


def _kengetallen(verwijzer: Verwijzer, oordelen: tuple[Oordeel, ...]) -> tuple[Kengetal, ...]:
    """Return how many components and items are there; what was taken from a public source is never counted."""
    if verwijzer.dossier.is_transcribed:
        return ()
    present = sum(component.is_aanwezig for component in list_components(verwijzer.dossier, oordelen))
    found = Counter(oordeel.uitkomst for oordeel in oordelen)
    counted = (
        Kengetal(waarde=f"{present} van 6", naam="onderdelen"),
        make_aantal(count_present(oordelen), "punt uit de leidraad staat erin", "punten uit de leidraad staan erin"),
        Kengetal(waarde=str(found[Uitkomst.ONTBREEKT]), naam="punten om nog toe te voegen"),
        make_aantal(found[Uitkomst.TIP], "tip voor later", "tips voor later"),
        make_aantal(found[Uitkomst.UITGELEGD], "bewust anders", "bewust anders"),
        make_aantal(found[Uitkomst.NIET_VAN_TOEPASSING], "niet van toepassing", "niet van toepassing"),
    )
    return tuple(filter(None, counted))
