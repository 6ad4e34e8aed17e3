"""The list of all pages: which there are, where they stand and which view and template make them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache, partial
from itertools import combinations

from uitvoeringskompas.history import Githost, History
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.codelijst import codelijst
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import leidraad
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.samenwerking import partij_ids_of
from uitvoeringskompas.model.veld import bestandssoorten
from uitvoeringskompas.pages.afkortingen import explain_afkortingen
from uitvoeringskompas.pages.environment import render_template
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views.kit import links
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.huisstijl import check_accent
from uitvoeringskompas.views.onderwerp.leidraad import title_kwaliteit
from uitvoeringskompas.views.onderwerp.verslag.kop import title_verslag
from uitvoeringskompas.views.pagina import begrippen, uitleg, velden
from uitvoeringskompas.views.pagina.evaluatie import describe_evaluatie, view_evaluatie
from uitvoeringskompas.views.pagina.geschiedenis import (
    describe_geschiedenis,
    title_geschiedenis,
    view_geschiedenis,
)
from uitvoeringskompas.views.pagina.interventie import describe_interventie, view_interventie
from uitvoeringskompas.views.pagina.jaar import describe_jaar, title_jaar, view_jaar
from uitvoeringskompas.views.pagina.kwaliteit import describe_kwaliteit, view_kwaliteit
from uitvoeringskompas.views.pagina.leidraad import register
from uitvoeringskompas.views.pagina.leidraad.hoofdstukpagina import describe_hoofdstuk, title_hoofdstuk, view_hoofdstuk
from uitvoeringskompas.views.pagina.nota import describe_nota, view_nota
from uitvoeringskompas.views.pagina.partijen import describe_partijen, view_partijen
from uitvoeringskompas.views.pagina.portaal import describe_portaal, view_portaal
from uitvoeringskompas.views.pagina.programma import describe_programmapagina, view_programma
from uitvoeringskompas.views.pagina.publicist import describe_publicist, view_publicist
from uitvoeringskompas.views.pagina.vergelijk import describe_vergelijk, title_vergelijk, view_vergelijk
from uitvoeringskompas.views.pagina.voortgang import describe_voortgang, view_voortgang

View = Callable[[], object]


def list_pages(
    catalogus: Catalogus,
    *,
    peildatum: date,
    titel: str,
    history: History | None = None,
    githost: Githost | None = None,
) -> Iterator[Page]:
    """Yield every page of the site: first the general ones, then those of each publisher.

    Without ``history`` there are no pages about it, without ``githost`` no links to the sources.
    """
    blad = Blad(address=links.PORTAAL, catalogus=catalogus, peildatum=peildatum, history=history, githost=githost)
    yield _page(blad, "portaal", partial(view_portaal, blad, titel), (titel, describe_portaal(catalogus)))
    yield from _help_pages(blad)
    yield from _leidraadpaginas(blad)
    for publicatie in catalogus.publicaties.values():
        yield from _pages_of_publicatie(replace(blad, publicatie=publicatie), publicatie)


def _help_pages(blad: Blad) -> Iterator[Page]:
    """Yield the pages that explain: hand-written ones, and those that the schemas and code lists write themselves."""
    for pagina in uitleg.TEKSTPAGINAS:
        own = replace(blad, address=pagina.address)
        words = (pagina.titel, pagina.beschrijving)
        yield _page(own, pagina.soort, partial(uitleg.view_tekst, own, pagina), words)
    own = replace(blad, address=links.VELDEN)
    yield _page(own, "velden", partial(velden.view_velden, own), (velden.TITEL, velden.BESCHRIJVING))
    for bestand in bestandssoorten():
        of_one = replace(blad, address=links.address_of_velden(bestand.stem))
        words = (velden.title_bestandsvelden(bestand), bestand.uitleg)
        yield _page(of_one, "velden", partial(velden.view_bestandsvelden, of_one, bestand), words)
    own = replace(blad, address=links.BEGRIPPEN)
    yield _page(own, "begrippen", partial(begrippen.view_begrippen, own), (begrippen.TITEL, begrippen.BESCHRIJVING))


def _leidraadpaginas(blad: Blad) -> Iterator[Page]:
    """Yield the index of the guideline and a page for each of its chapters."""
    own = replace(blad, address=links.LEIDRAAD)
    yield _page(own, "leidraad", partial(register.view_register, own), (register.TITEL, register.BESCHRIJVING))
    for chapter in leidraad().hoofdstukken:
        of_one = replace(blad, address=links.address_of_leidraad(chapter.id))
        words = (f"{title_hoofdstuk(chapter)} – {register.TITEL}", describe_hoofdstuk(chapter))
        yield _page(of_one, "leidraad", partial(view_hoofdstuk, of_one, chapter), words)


def _pages_of_publicatie(blad: Blad, publicatie: Publicatie) -> Iterator[Page]:
    yield _publicistpagina(blad, publicatie)
    for nota in publicatie.notas.values():
        yield _notapagina(blad, publicatie, nota)
    for jaar in publicatie.jaren:
        yield _jaarpagina(blad, publicatie, jaar)
    for voor, na in combinations(publicatie.jaren, 2):
        yield _vergelijkpagina(blad, publicatie, voor, na)
    for dossier in publicatie.dossiers:
        yield from _pages_of_dossier(blad, publicatie, dossier)
    if blad.history is not None:
        yield _geschiedenispagina(blad, publicatie, blad.history)


def _geschiedenispagina(blad: Blad, publicatie: Publicatie, history: History) -> Page:
    own = replace(blad, address=links.address_of_geschiedenis(publicatie.slug))
    words = (title_geschiedenis(publicatie), describe_geschiedenis(publicatie))
    return _page(own, "geschiedenis", partial(view_geschiedenis, own, publicatie, history), words)


def _publicistpagina(blad: Blad, publicatie: Publicatie) -> Page:
    own = replace(blad, address=links.address_of_publicist(publicatie.slug))
    return _page(
        own,
        "publicist",
        partial(view_publicist, own, publicatie),
        (publicatie.naam, describe_publicist(publicatie)),
        source=publicatie.profiel.node.document.place.path if publicatie.profiel else None,
    )


def _notapagina(blad: Blad, publicatie: Publicatie, nota: Nota) -> Page:
    own = replace(blad, address=links.address_of_nota(publicatie.slug, nota.id))
    return _page(
        own,
        "nota",
        partial(view_nota, own, publicatie, nota),
        (f"{nota.titel} – {publicatie.naam}", describe_nota(publicatie, nota)),
        source=nota.node.document.place.path,
    )


def _jaarpagina(blad: Blad, publicatie: Publicatie, jaar: int) -> Page:
    own = replace(blad, address=links.address_of_jaar(publicatie.slug, jaar))
    words = (f"{title_jaar(jaar)} – {publicatie.naam}", describe_jaar(publicatie, jaar))
    return _page(own, "jaar", partial(view_jaar, own, publicatie, jaar), words)


def _vergelijkpagina(blad: Blad, publicatie: Publicatie, voor: int, na: int) -> Page:
    own = replace(blad, address=links.address_of_vergelijking(publicatie.slug, voor, na))
    words = (title_vergelijk(publicatie, voor, na), describe_vergelijk(publicatie, voor, na))
    return _page(own, "vergelijk", partial(view_vergelijk, own, publicatie, voor, na), words)


def _pages_of_dossier(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Page]:
    own = replace(blad, address=links.address_of_programma(publicatie.slug, dossier.pad))
    yield _page(
        own,
        "programma",
        partial(view_programma, own, publicatie, dossier),
        (f"{dossier.programma.titel} – {publicatie.naam}", describe_programmapagina(publicatie, dossier)),
        source=dossier.programma.node.document.place.path,
    )
    yield from _interventies_of_dossier(blad, publicatie, dossier)
    if partij_ids_of(dossier):
        yield _partijenpagina(blad, publicatie, dossier)
    yield from _verslagen_of_dossier(blad, publicatie, dossier)
    yield _kwaliteitspagina(blad, publicatie, dossier)


def _interventies_of_dossier(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Page]:
    """Yield a page for each interventie of a programme."""
    for interventie in dossier.interventies:
        own = replace(blad, address=links.address_of_interventie(publicatie.slug, dossier.pad, interventie.id))
        yield _page(
            own,
            "interventie",
            partial(view_interventie, own, publicatie, dossier, interventie),
            (
                f"{interventie.titel} ({dossier.jaar}) – {publicatie.naam}",
                describe_interventie(publicatie, interventie),
            ),
            source=interventie.node.document.place.path,
        )


def _partijenpagina(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Page:
    own = replace(blad, address=links.address_of_partijen(publicatie.slug, dossier.pad))
    return _page(
        own,
        "partijen",
        partial(view_partijen, own, publicatie, dossier),
        (f"Partijen in {dossier.programma.titel} – {publicatie.naam}", describe_partijen(publicatie, dossier)),
        source=dossier.programma.node.document.place.path,
    )


def _kwaliteitspagina(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Page:
    own = replace(blad, address=links.address_of_kwaliteit(publicatie.slug, dossier.pad))
    words = (f"{title_kwaliteit(dossier)} – {publicatie.naam}", describe_kwaliteit(publicatie, dossier))
    source = dossier.programma.node.document.place.path
    return _page(own, "kwaliteit", partial(view_kwaliteit, own, publicatie, dossier), words, source=source)


def _verslagen_of_dossier(blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Page]:
    """Yield a page for each interim report and each evaluation of a programme."""
    for voortgang in dossier.voortgangen:
        own = replace(blad, address=links.address_of_voortgang(publicatie.slug, dossier.pad, voortgang.id))
        view: View = partial(view_voortgang, own, publicatie, dossier, voortgang)
        words = (
            title_verslag(own, publicatie, dossier, voortgang),
            describe_voortgang(publicatie, dossier, voortgang),
        )
        yield _page(own, "voortgang", view, words, source=voortgang.node.document.place.path)
    for evaluatie in dossier.evaluaties:
        own = replace(blad, address=links.address_of_evaluatie(publicatie.slug, dossier.pad, evaluatie.jaar))
        view = partial(view_evaluatie, own, publicatie, dossier, evaluatie)
        words = (
            title_verslag(own, publicatie, dossier, evaluatie),
            describe_evaluatie(publicatie, dossier, evaluatie),
        )
        yield _page(own, "evaluatie", view, words, source=evaluatie.node.document.place.path)


def _page(blad: Blad, soort: str, view: View, words: tuple[str, str], *, source: str | None = None) -> Page:
    """Return a page of this kind; ``words`` are its title and its description."""
    return Page(
        address=blad.address,
        title=words[0],
        description=words[1],
        body=partial(_render, soort, view),
        source=source,
        publisher=blad.publicatie.slug if blad.publicatie else None,
        accent=_accent(blad.publicatie),
    )


def _accent(publicatie: Publicatie | None) -> str | None:
    """Return the colour of a publisher, ours when its contrast is too small; None on a page of no publisher."""
    if publicatie is None or publicatie.profiel is None or publicatie.profiel.huisstijl is None:
        return None
    return check_accent(publicatie.profiel.huisstijl.accent)


def _render(soort: str, view: View) -> str:
    html = render_template(f"pages/{soort}.html.jinja", pagina=view())
    return explain_afkortingen(html, _afkortingen())


@cache
def _afkortingen() -> Mapping[str, str]:
    """Return what each abbreviation stands for: the same for every page, so worked out once."""
    return {item.code: item.naam for item in codelijst("afkorting").values()}
