"""The page with all figures of a publisher: how each goes, by the goal that it is for, with what is off first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import write_opsomming, write_zinnen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, number_hoofdstukken
from uitvoeringskompas.views.kit.links import KOERSUITLEG, address_of_cijfers, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import is_off, rank_of, sort_koersen
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of
from uitvoeringskompas.views.onderwerp.cijfer.koersstand import list_standregels
from uitvoeringskompas.views.onderwerp.programma.pageview import DraadPageView
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer

TITEL = "Cijfers"


class CijfersPagina(DraadPageView):
    """The overview of all figures."""

    soort: str = "cijfers"

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield the one page, when there are figures."""
        if publicatie.indicatoren:
            yield cls(
                blad=blad.at(address_of_cijfers(publicatie.slug)),
                name=TITEL,
                description=f"Hoe het gaat met de cijfers van {publicatie.naam}: wat beter gaat, wat slechter gaat en "
                "wat nog niet te zeggen is.",
                record=publicatie.indicatorenlijst,
                publicatie=publicatie,
            )

    def list_dossiers(self) -> tuple[Dossier, ...]:
        """Return every programme of the publisher."""
        return self.publicatie.dossiers

    def view(self) -> PageContent:
        """Return every figure below the goal that it is for; a goal with what is off comes first."""
        wijzer = Cijferwijzer(blad=self.blad, publicatie=self.publicatie)
        koersen = {each.id: wijzer.koers(each) for each in self.publicatie.indicatoren.values()}
        groepen = _group(self.publicatie, koersen)
        hoofdstukken = number_hoofdstukken(
            (
                make_hoofdstuk("stand", "Hoe het ervoor staat", _summarize(self.blad, tuple(koersen.values()))),
                *(_write_groep(wijzer, doel_id, own) for doel_id, own in groepen),
            )
        )
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=self.publicatie.naam,
            ondertitel=write_aantal(len(koersen), "cijfer", "cijfers"),
        )
        return PageContent(kader=kader, hoofdstukken=hoofdstukken)


def _group(publicatie: Publicatie, koersen: Mapping[str, Koers]) -> list[tuple[str, list[Indicator]]]:
    """Return the figures by their first goal, that of the worst first; what is for no goal comes last."""
    groepen: dict[str, list[Indicator]] = {}
    for koers in sort_koersen(koersen.values()):
        doelen = publicatie.doelenboom.doelen_of_indicator(koers.indicator.id, koers.maat.peildatum)
        groepen.setdefault(doelen[0].id if doelen else "", []).append(koers.indicator)
    return sorted(groepen.items(), key=lambda groep: (not groep[0], rank_of(koersen[groep[1][0].id])))


def _summarize(blad: Blad, koersen: Sequence[Koers]) -> Onderdeel:
    """Return of how many figures what is said, what is off first."""
    telling = Counter(label_of(koers).tekst for koers in sort_koersen(koersen))
    verdeling = write_opsomming(f"{aantal} keer ‘{tekst}’" for tekst, aantal in telling.items())
    aantal = write_aantal(len(koersen), "cijfer", "cijfers")
    off = sum(map(is_off, koersen))
    return Onderdeel(
        intro=write_zinnen(
            f"Van {aantal} zeggen we: {verdeling}.",
            "Wat niet goed gaat, staat vooraan." if 0 < off < len(koersen) else "",
        ),
        links=(blad.link("Lees hoe we zeggen of het goed gaat", KOERSUITLEG),),
    )


def _write_groep(wijzer: Cijferwijzer, doel_id: str, indicatoren: Sequence[Indicator]) -> Hoofdstuk | None:
    doel = Draadwijzer(blad=wijzer.blad, publicatie=wijzer.publicatie).doel(doel_id)
    link = replace(doel, tekst=f"Lees alles over het doel {doel.tekst}") if doel else None
    return make_hoofdstuk(
        anchor_of("doel", doel_id) if doel else "andere-cijfers",
        doel.tekst if doel else "Andere cijfers",
        Onderdeel(standen=list_standregels(wijzer, indicatoren), links=(link,) if link else ()),
    )
