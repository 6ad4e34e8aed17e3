"""The first page of the preview of a proposal: what it comes down to, and which pages change, each before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.pages.site import Page, RenderedPage
from uitvoeringskompas.pages.verschil import Verschil, list_changed, tell_end, tell_new_problems
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_secties, make_hoofdstuk
from uitvoeringskompas.views.kit.kader import Kader
from uitvoeringskompas.views.kit.links import PORTAAL, Wegwijzer
from uitvoeringskompas.views.kit.pageview import PageContent

NU = "nu/"
STRAKS = "straks/"
TITEL = "Wat dit voorstel verandert"
LEZEN = (
    "Dit is een voorbeeld van de site zoals die wordt. Er is nog niets besloten en niets gepubliceerd. Bij elke pagina "
    "die verandert, staat hoe zij nu is en hoe zij wordt."
)


class Wissel(StrEnum):
    """What a proposal does with a page; the value is what a reader sees."""

    ANDERS = "verandert"
    NIEUW = "nieuw"
    WEG = "verdwijnt"


class Paginawissel(Vast):
    """A page that is not the same before and after; ``publisher`` is the name of whose it is, empty when nobody's."""

    address: str
    title: str
    publisher: str
    wissel: Wissel


def make_voorstelpagina(verschil: Verschil, wissels: Sequence[Paginawissel], templates: Templates) -> Page:
    """Return the page for these changes of plans and pages; it stands above the folders ``nu`` and ``straks``."""
    hoofdstukken = tuple(_list_hoofdstukken(verschil, wissels))
    kader = Kader(soort="voorstel", titel=TITEL, beschrijving=TITEL, inhoud=list_secties(hoofdstukken))
    content = VoorstelContent(
        kader=kader,
        hoofdstukken=hoofdstukken,
        inleiding=LEZEN,
        begin=Link(tekst="Bekijk de site zoals die wordt", href=_to(STRAKS)),
    )
    html = templates.render("pages/voorstel.html.jinja", pagina=content)
    return Page(
        address=PORTAAL, title=TITEL, description=TITEL, body=lambda: RenderedPage(html=html), is_findable=False
    )


class VoorstelContent(PageContent):
    """What the page prints besides its chapters: how to read it, and where the site as it becomes begins."""

    inleiding: str
    begin: Link


def _list_hoofdstukken(verschil: Verschil, wissels: Sequence[Paginawissel]) -> Iterator[Hoofdstuk]:
    kort = (
        Onderdeel(
            titel=each.slug,
            anker=f"kort-{each.slug}",
            punten=(*each.kort, *(f"Let op: {w}" for w in each.waarschuwingen)),
        )
        for each in list_changed(verschil)
    )
    einde = Onderdeel(punten=tuple(filter(None, (verschil.buiten, *tell_end(verschil)))))
    yield from filter(None, (make_hoofdstuk("in-het-kort", "In het kort", *kort, einde),))
    told = tell_new_problems(verschil.controle) if verschil.controle else ()
    nieuw = Onderdeel(punten=tuple(": ".join(each) for each in told))
    yield from filter(None, (make_hoofdstuk("controle", "Nieuw in de controle", nieuw),))
    yield from filter(None, (make_hoofdstuk("paginas", "De pagina’s die veranderen", *_list_tabellen(wissels)),))


def _list_tabellen(wissels: Sequence[Paginawissel]) -> Iterator[Onderdeel]:
    """Yield a table of each publisher, and one of the pages that are nobody's."""
    if not wissels:
        yield Onderdeel(leeg="Geen pagina van de site wordt anders.")
    for naam in dict.fromkeys(each.publisher for each in wissels if each.publisher):
        yield _tabel(naam, [each for each in wissels if each.publisher == naam])
    rest = [each for each in wissels if not each.publisher]
    if rest:
        yield _tabel("De rest van de site", rest)


def _tabel(titel: str, wissels: Sequence[Paginawissel]) -> Onderdeel:
    return Onderdeel(
        titel=titel,
        tabel=Tabel(
            bijschrift=f"{titel}: {write_aantal(len(wissels), 'pagina', 'pagina’s')}",
            kolommen=tuple(Kolom(titel=kop) for kop in ("Pagina", "Wat ermee gebeurt", "Nu", "Straks")),
            rijen=tuple(_rijen(wissels)),
        ),
    )


def _rijen(wissels: Iterable[Paginawissel]) -> Iterator[Rij]:
    for each in wissels:
        nu = Cel(tekst="is er nog niet", leeg=True) if each.wissel is Wissel.NIEUW else _cel("Zo is het nu", NU, each)
        weg = Cel(tekst="is er niet meer", leeg=True)
        straks = weg if each.wissel is Wissel.WEG else _cel("Zo wordt het", STRAKS, each)
        yield Rij(cellen=(Cel(tekst=each.title), Cel(tekst=each.wissel.value), nu, straks))


def _cel(tekst: str, folder: str, wissel: Paginawissel) -> Cel:
    return Cel(links=(Link(tekst=tekst, href=_to(f"{folder}{wissel.address}")),))


def _to(address: str) -> str:
    return Wegwijzer(PORTAAL).to(address)
