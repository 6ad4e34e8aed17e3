"""Chapter "Waar dit cijfer voor is": the goals that it follows, and what is done for them."""

from __future__ import annotations

from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.indicatorgebruik import Indicatorgebruik
from uitvoeringskompas.taal.zin import write_of
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import address_of_cijfers, address_of_interventie
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatortabel import list_plekken
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer


def write_gebruik(wijzer: Cijferwijzer, indicator: Indicator) -> Hoofdstuk | None:
    """Return where a reader goes on: goals, interventies, notas and programmes, and the other figures."""
    blad, publicatie = wijzer.blad, wijzer.publicatie
    gebruik = publicatie.indicatorgebruik.get(indicator.id) or Indicatorgebruik()
    families = publicatie.doelenboom.doelen_of_indicator(indicator.id, blad.peildatum)
    doelen = Draadwijzer(blad=blad, publicatie=publicatie).doelen(familie.id for familie in families)
    plannen = (*list_plekken(indicator), *(each.pad for each in gebruik.programmas))
    return make_hoofdstuk(
        "gebruik",
        "Waar dit cijfer voor is",
        _list("Doelen", doelen),
        _list("Interventies die hierop sturen", _link_interventies(wijzer, gebruik)),
        _list(f"Plannen met {_name_afspraken(indicator, gebruik)}", wijzer.besluiten(plannen)),
        Onderdeel(links=(blad.link("Bekijk alle cijfers", address_of_cijfers(publicatie.slug)),)),
    )


def _name_afspraken(indicator: Indicator, gebruik: Indicatorgebruik) -> str:
    """Return what the plans have with a figure: "een begin, een streefwaarde of een beoogd resultaat"."""
    return write_of(
        wat
        for wat, has in (
            ("een begin", any(each.voor for each in indicator.nulmetingen)),
            ("een streefwaarde", any(each.gesteld_in for each in indicator.streefwaarden)),
            ("een beoogd resultaat", not {each.pad for each in gebruik.programmas} <= {*list_plekken(indicator)}),
        )
        if has
    )


def _list(titel: str, links: tuple[Link, ...]) -> Onderdeel | None:
    return Onderdeel(titel=titel, links=links) if links else None


def _link_interventies(wijzer: Cijferwijzer, gebruik: Indicatorgebruik) -> tuple[Link, ...]:
    """Return the way to each interventie in the programme that counts, of those in which it is measured by this."""
    slug = wijzer.publicatie.slug
    return tuple(
        wijzer.blad.link(
            f"{interventie.titel} ({dossier.jaar})", address_of_interventie(slug, dossier.pad, interventie.id)
        )
        for dossier, interventie in gebruik.geldende_interventies(wijzer.blad.peildatum)
    )
