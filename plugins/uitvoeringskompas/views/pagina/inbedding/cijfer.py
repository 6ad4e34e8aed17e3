"""A figure with how it goes, as the rule or an editor says."""

from __future__ import annotations

from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel
from uitvoeringskompas.views.kit.links import PORTAAL
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatortabel import list_plekken
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers, write_laatste
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefjaar, write_streefwaarde
from uitvoeringskompas.views.pagina.inbedding.inzage import Inzage, Inzagedeel, list_marks, tell_feit


def show_cijfer(blad: Blad, publicatie: Publicatie, indicator_id: str) -> Inzage:
    """Return the figure that has, or once had, this id, with its verdict by the target that counts."""
    indicator = publicatie.indicatoren[_find_newest(publicatie, indicator_id)]
    wijzer = Cijferwijzer(blad=blad, publicatie=publicatie)
    koers = wijzer.koers(indicator)
    dossiers = filter(None, map(publicatie.dossier, list_plekken(indicator)))
    return Inzage(
        bovenkop=f"Cijfer · {publicatie.naam}",
        titel=wijzer.indicator(indicator.naam, indicator.id),
        delen=(_tell(wijzer, publicatie, indicator, koers),),
        banners=list_marks(blad, publicatie, tuple(dossiers)[-1:]),
        peildatum=blad.peildatum_in_woorden,
        site=blad.link(blad.site_title, PORTAAL),
    )


def _find_newest(publicatie: Publicatie, indicator_id: str) -> str:
    tree = publicatie.indicator_stamboom
    if tree.is_newest(indicator_id):
        return indicator_id
    return tree.order_families(publicatie.indicatoren)[indicator_id].id


def _tell(wijzer: Cijferwijzer, publicatie: Publicatie, indicator: Indicator, koers: Koers) -> Inzagedeel:
    return Inzagedeel(
        labels=(label_of(koers),),
        zin=write_koers(koers),
        feiten=(
            tell_feit("Laatste cijfer", cellen.of_tekst(write_laatste(koers)), publicatie),
            tell_feit("Doel", _doel_cel(indicator, koers), publicatie),
            tell_feit("Bron van het cijfer", _bron_cel(wijzer, koers), publicatie),
        ),
    )


def _doel_cel(indicator: Indicator, koers: Koers) -> Cel | None:
    doel = koers.maat.doel
    if doel is None:
        return None
    return Cel(tekst=capitalize_first(f"{write_streefwaarde(indicator, doel, voluit=True)} {write_streefjaar(doel)}"))


def _bron_cel(wijzer: Cijferwijzer, koers: Koers) -> Cel | None:
    laatste = koers.maat.laatste
    return cellen.of_links(wijzer.bronlinks([laatste.bron if laatste else None]))
