"""The comparison of two years of a publisher: what is new, what goes on, what changed and what stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace

from uitvoeringskompas.compare.comparison import Comparison, compare_jaren
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import address_of_jaar
from uitvoeringskompas.views.kit.prose import render_regel
from uitvoeringskompas.views.onderwerp.herkomst import list_banners
from uitvoeringskompas.views.onderwerp.jaarkeuze import list_vergelijkingen
from uitvoeringskompas.views.pagina.vergelijk.delen import (
    Deel,
    write_doelen,
    write_indicatoren,
    write_interventies,
    write_partijen,
    write_pijlers,
    write_programmas,
)
from uitvoeringskompas.views.pagina.vergelijk.geld import write_geld
from uitvoeringskompas.views.pagina.vergelijk.samenvatting import count_gangen, list_kengetallen, write_samenvatting
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing

DELEN = (
    write_interventies,
    write_doelen,
    write_indicatoren,
    write_geld,
    write_pijlers,
    write_partijen,
    write_programmas,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class VergelijkView:
    """The page: warnings first, then the parts, then other years to compare with."""

    kader: Kader
    let_op: tuple[str, ...]
    delen: tuple[Deel, ...]
    gelijk: str
    andere: tuple[Link, ...]


def view_vergelijk(blad: Blad, publicatie: Publicatie, voor: int, na: int) -> VergelijkView:
    """Return everything that the page of two years prints."""
    vergelijking = compare_jaren(publicatie, voor, na, blad.peildatum)
    schrijver = Schrijver(blad=blad, vergelijking=vergelijking)
    written = (write(schrijver) for write in DELEN)
    delen = tuple(
        replace(deel, sectie=replace(deel.sectie, nummer=nummer))
        for nummer, deel in enumerate((deel for deel in written if deel), start=1)
    )
    return VergelijkView(
        kader=_frame(blad, vergelijking, delen),
        let_op=tuple(dict.fromkeys(map(write_waarschuwing, vergelijking.cautions))),
        delen=delen,
        gelijk=f"Tussen {voor} en {na} is er niets veranderd." if vergelijking.is_equal else "",
        andere=_list_andere(blad, publicatie, voor, na),
    )


def title_vergelijk(publicatie: Publicatie, voor: int, na: int) -> str:
    """Return the full title of the page."""
    return f"{voor} en {na} vergeleken – {publicatie.naam}"


def describe_vergelijk(publicatie: Publicatie, voor: int, na: int) -> str:
    """Return the description of the page for search engines and shared links."""
    return f"Wat er bij {publicatie.naam} anders werd van {voor} naar {na}: interventies, doelen, geld en partijen."


def _frame(blad: Blad, vergelijking: Comparison, delen: tuple[Deel, ...]) -> Kader:
    publicatie = vergelijking.after.publicatie
    voor, na = vergelijking.before.jaar or 0, vergelijking.after.jaar or 0
    telling = " · ".join(f"{count} {naam}" for naam, count in count_gangen(vergelijking).items())
    return Kader(
        soort="vergelijk",
        titel=f"Van {voor} naar {na}",
        beschrijving=describe_vergelijk(publicatie, voor, na),
        kruimels=blad.write_kruimels((f"{voor} en {na} vergeleken", blad.address)),
        banners=list_banners(publicatie),
        bovenkop=f"{publicatie.naam} · twee jaren vergeleken",
        ondertitel=f"Interventies: {telling}" if telling else "",
        kort=render_regel(write_samenvatting(vergelijking)),
        kengetallen=list_kengetallen(vergelijking),
        jaren=tuple(blad.link(f"Alles van {jaar}", address_of_jaar(publicatie.slug, jaar)) for jaar in (voor, na)),
        inhoud=tuple(deel.sectie for deel in delen),
        peildatum=blad.peildatum_in_woorden,
    )


def _list_andere(blad: Blad, publicatie: Publicatie, voor: int, na: int) -> tuple[Link, ...]:
    """Return the links to the comparisons that share a year with this one."""
    found = (
        replace(link, tekst=f"{jaar}: {link.tekst[:1].lower()}{link.tekst[1:]}")
        for jaar in (voor, na)
        for link in list_vergelijkingen(blad, publicatie, jaar)
    )
    return tuple(link for link in found if not link.huidig)
