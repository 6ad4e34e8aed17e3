"""The page of a nota: priorities and goals, and for each goal what was done about it in which year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.planjaren import jaren_of_interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Standregel, Tabel
from uitvoeringskompas.views.kit.codes import namen_of, write_namen
from uitvoeringskompas.views.kit.hoofdstuk import (
    Hoofdstuk,
    Onderdeel,
    fold_long,
    make_hoofdstuk,
    make_uitklap,
    number_hoofdstukken,
)
from uitvoeringskompas.views.kit.links import address_of_interventie, address_of_nota, anchor_of
from uitvoeringskompas.views.kit.pageview import PageContent
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import (
    BRONNEN_ANKER,
    list_plekken,
    select_kanttekeningen,
    tabulate_bronnen,
)
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.indicatoren import Cijferstand, tabulate_standen
from uitvoeringskompas.views.onderwerp.cijfer.kerncijfers import tabulate_factoren, tabulate_kerncijfers
from uitvoeringskompas.views.onderwerp.doel.doelkoers import list_doelkoersen, write_doelkoers
from uitvoeringskompas.views.onderwerp.overzicht.allejaren import TITEL, list_jaren_of_nota
from uitvoeringskompas.views.onderwerp.programma.pageview import PublicatiePageView
from uitvoeringskompas.views.onderwerp.programma.programmalijst import tabulate_programmas
from uitvoeringskompas.views.onderwerp.stand.stand import describe_nota, write_kop
from uitvoeringskompas.views.onderwerp.stand.vaststelling import (
    tabulate_besluiten,
    write_vaststelling_feiten,
)
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.woord.benaming import write_ook
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing, write_geen
from uitvoeringskompas.views.pagina.nota.delen import list_ggd_feiten, tabulate_prioriteiten


class NotaPagina(PublicatiePageView):
    """The page of one nota."""

    soort: str = "nota"
    record: Nota

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie) -> Iterator[Self]:
        """Yield a page for each nota."""
        for nota in publicatie.notas.values():
            wat = f"wat {publicatie.naam} wil bereiken, en wat er elk jaar voor elk doel is gedaan"
            yield cls(
                blad=blad.at(address_of_nota(publicatie.slug, nota.id)),
                name=nota.titel,
                description=f"{nota.titel}: {wat}.",
                record=nota,
                publicatie=publicatie,
            )

    def view(self) -> PageContent:
        """Return everything that the page of a nota prints."""
        blad, publicatie, nota = self.blad, self.publicatie, self.record
        chapters = (
            _write_doelen(blad, publicatie, nota),
            _write_uitvoering(blad, publicatie, nota),
            _write_keuzes(blad, publicatie, nota),
            _write_besluit(nota),
            _write_bronnen(nota),
        )
        hoofdstukken = number_hoofdstukken(chapters)
        stand = nota.stand(blad.peildatum)
        delen = (describe_nota(nota, stand), nota.periode.waarvoor)
        kader = replace(
            self.frame(hoofdstukken),
            bovenkop=write_kop("Nota gezondheidsbeleid", stand),
            ondertitel=capitalize_first(write_reeks(delen, " · ")),
            kort=proza_of(nota.samenvatting),
        )
        missing = () if nota.doelen or not publicatie.is_transcribed else ("de doelen",)
        return PageContent(
            kader=kader, hoofdstukken=hoofdstukken, ontbreekt=describe_missing(publicatie, missing, "in deze nota")
        )


def _write_doelen(blad: Blad, publicatie: Publicatie, nota: Nota) -> Hoofdstuk | None:
    doelen = order_doelen(nota.doelen)
    return make_hoofdstuk(
        "bereiken",
        "Wat willen we bereiken",
        Onderdeel(titel="Hoe het met de doelen gaat", standen=tuple(_list_standen(blad, publicatie, nota))),
        fold_long(Onderdeel(tabel=_tabulate_standen(blad, publicatie, nota, doelen))),
        fold_long(
            Onderdeel(tabel=_tabulate_doelen(Draadwijzer(blad=blad, publicatie=publicatie), nota, doelen)),
        ),
        Onderdeel(titel="Onze visie", proza=proza_of(nota.visie)) if nota.visie else None,
        Onderdeel(titel="Prioriteiten", tabel=tabulate_prioriteiten(blad, publicatie, nota)),
        _remarks(nota, "bereiken"),
    )


def _list_standen(blad: Blad, publicatie: Publicatie, nota: Nota) -> Iterator[Standregel]:
    """Yield how each goal goes by its figures and what is done for it now; it leads to the page of the goal.

    It is found by the id that it has in the nota, also when the text that counts now has another.
    """
    wijzer, families = Draadwijzer(blad=blad, publicatie=publicatie), publicatie.doelenboom.families
    own = {families[doel.id].id: doel.id for doel in reversed(nota.doelen)}
    for found in list_doelkoersen(blad, publicatie, [nota]):
        titel = wijzer.doel(found.doel.id, found.doel.titel)
        if titel:
            tekst = write_doelkoers(blad, publicatie, found)
            yield Standregel(
                titel=titel, label=found.label, tekst=tekst, anker=anchor_of("doel", own[families[found.doel.id].id])
            )


def order_doelen(doelen: Iterable[Doel]) -> tuple[Doel, ...]:
    """Return the goals so that each stands after the goal that it serves; a circle does not hold us up."""
    found = tuple(doelen)
    known = {doel.id for doel in found}
    ordered: dict[str, Doel] = {}

    def place(doel: Doel) -> None:
        if doel.id not in ordered:
            ordered[doel.id] = doel
            for below in found:
                if below.onder == doel.id:
                    place(below)

    for doel in (*(each for each in found if each.onder not in known), *found):
        place(doel)
    return tuple(ordered.values())


def _tabulate_doelen(wijzer: Draadwijzer, nota: Nota, doelen: Iterable[Doel]) -> Tabel | None:
    blad = wijzer.blad
    titels = {doel.id: doel.titel for doel in nota.doelen}
    prioriteiten = {found.id: found.titel for found in nota.prioriteiten}
    return tabulate(
        "Beleidsdoelen van deze nota",
        doelen,
        ("Doel", lambda doel: _doel_cel(wijzer, doel, titels)),
        ("Prioriteit", lambda doel: _prioriteit_cel(blad, doel, prioriteiten)),
        ("Wanneer", lambda doel: cellen.of_tekst(str(doel.jaar) if doel.jaar else None)),
        ("Voor wie", lambda doel: cellen.of_tekst(write_namen(doel.doelgroepen))),
        ("Landelijk kader", lambda doel: cellen.of_tekst(write_namen(doel.kaders))),
    )


def _doel_cel(wijzer: Draadwijzer, doel: Doel, titels: dict[str, str]) -> Cel:
    onder = titels.get(doel.onder or "")
    opmerking = write_ook(doel.namen, doel.nummers, f"helpt bij: {onder}" if onder else "")
    links = cellen.of_links(filter(None, (wijzer.doel(doel.id, doel.titel),)))
    return cellen.add_proza(replace(links or Cel(tekst=doel.titel), opmerking=opmerking), doel.omschrijving)


def _prioriteit_cel(blad: Blad, doel: Doel, prioriteiten: dict[str, str]) -> Cel | None:
    titel = prioriteiten.get(doel.prioriteit or "")
    if not titel:
        return None
    return Cel(links=(blad.link(titel, blad.address, anchor_of("prioriteit", doel.prioriteit or "")),))


def _doel_link(blad: Blad, doel: Doel) -> Link:
    return blad.link(doel.titel, blad.address, anchor_of("doel", doel.id))


def _tabulate_standen(blad: Blad, publicatie: Publicatie, nota: Nota, doelen: Iterable[Doel]) -> Tabel | None:
    """Return how the figures of the goals stand, with the targets that this nota sets."""
    standen = [
        Cijferstand(indicator=publicatie.indicatoren[indicator_id], doel=_doel_link(blad, doel), plek=nota.id)
        for doel in doelen
        for indicator_id in doel.indicatoren
        if indicator_id in publicatie.indicatoren
    ]
    wijzer = Cijferwijzer(blad=blad, publicatie=publicatie)
    return tabulate_standen(wijzer, "Het laatste cijfer en de streefwaarde van deze nota", standen)


def _write_uitvoering(blad: Blad, publicatie: Publicatie, nota: Nota) -> Hoofdstuk | None:
    dossiers = publicatie.dossiers_of_nota(nota.id)
    return make_hoofdstuk(
        "uitvoering",
        "Wat doen we daarvoor",
        *(
            replace(deel, titel="" if nummer else TITEL, anker=None if nummer else "jaren")
            for nummer, deel in enumerate(list_jaren_of_nota(blad, publicatie, nota))
        ),
        fold_long(Onderdeel(tabel=tabulate_programmas(blad, publicatie, dossiers, "Programma’s bij deze nota"))),
        fold_long(Onderdeel(tabel=tabulate_uitvoering(blad, publicatie, nota))),
    )


def tabulate_uitvoering(blad: Blad, publicatie: Publicatie, nota: Nota) -> Tabel | None:
    """Return the table of goals and years with the interventies that worked on the goal; None when there are none."""
    doelen = order_doelen(nota.doelen)
    found: dict[tuple[str, int], list[Link]] = {}
    for doel in doelen:
        for dossier, interventie in publicatie.interventies_of_doel(doel.id):
            address = address_of_interventie(publicatie.slug, dossier.pad, interventie.id)
            for jaar in jaren_of_interventie(dossier, interventie):
                found.setdefault((doel.id, jaar), []).append(blad.link(interventie.titel, address))
    jaren = sorted({jaar for _, jaar in found})
    if not jaren:
        return None
    geen = cellen.empty(write_geen(publicatie))
    return Tabel(
        bijschrift="Welke interventies in welk jaar aan welk doel werken",
        kolommen=(Kolom(titel="Doel"), *(Kolom(titel=str(jaar)) for jaar in jaren)),
        rijen=tuple(
            Rij(
                cellen=(
                    Cel(links=(_doel_link(blad, doel),)),
                    *(cellen.of_links(found.get((doel.id, jaar), ())) or geen for jaar in jaren),
                )
            )
            for doel in doelen
        ),
    )


def _write_keuzes(blad: Blad, publicatie: Publicatie, nota: Nota) -> Hoofdstuk | None:
    wijzer = Cijferwijzer(blad=blad, publicatie=publicatie)
    prioriteiten = {found.id: found.titel for found in nota.prioriteiten}
    landelijk = namen_of(nota.landelijke_prioriteiten)
    return make_hoofdstuk(
        "keuzes",
        "Waarom deze keuzes",
        Onderdeel(titel="Wat we leerden van de jaren ervoor", proza=proza_of(nota.terugblik)),
        fold_long(Onderdeel(titel="Waarom deze doelen", tabel=_tabulate_onderbouwing(blad, nota))),
        fold_long(
            Onderdeel(titel="Cijfers", tabel=tabulate_kerncijfers(wijzer, nota.kerncijfers, prioriteiten, nota.bronnen))
        ),
        fold_long(Onderdeel(titel="Wat van invloed is", tabel=tabulate_factoren(nota.factoren, prioriteiten))),
        Onderdeel(
            uitklappen=make_uitklap(
                "Bekijk bij welke landelijke prioriteiten de nota aansluit", Onderdeel(punten=landelijk)
            )
        ),
        Onderdeel(titel="Advies van de GGD", feiten=list_ggd_feiten(nota.ggd_advies)) if nota.ggd_advies else None,
        _remarks(nota, "keuzes"),
    )


def _tabulate_onderbouwing(blad: Blad, nota: Nota) -> Tabel | None:
    return tabulate(
        "Waar de doelen op steunen, en met wie ze zijn gekozen",
        (doel for doel in order_doelen(nota.doelen) if doel.onderbouwing or doel.vastgesteld_met),
        ("Doel", lambda doel: Cel(links=(_doel_link(blad, doel),))),
        ("Waarom", lambda doel: cellen.of_proza(doel.onderbouwing)),
        ("Gekozen met", lambda doel: cellen.of_tekst(write_namen(doel.vastgesteld_met))),
    )


def _write_besluit(nota: Nota) -> Hoofdstuk | None:
    document = (Link(tekst="Bekijk de nota zelf", href=nota.url),) if nota.url else ()
    return make_hoofdstuk(
        "besluit",
        "Wie heeft het besloten",
        Onderdeel(feiten=write_vaststelling_feiten(nota.vaststelling, None), links=document),
        Onderdeel(tabel=tabulate_besluiten(nota.vaststelling)),
        _remarks(nota, "besluit"),
    )


def _remarks(nota: Nota, hoofdstuk: str) -> Onderdeel:
    own = select_kanttekeningen(nota.kanttekeningen, *list_plekken(nota, hoofdstuk), bronnen=nota.bronnen)
    return Onderdeel(kanttekeningen=own)


def _write_bronnen(nota: Nota) -> Hoofdstuk | None:
    placed = {plek for hoofdstuk in nota.shape.hoofdstukken for plek in list_plekken(nota, hoofdstuk)}
    others = (found for found in nota.kanttekeningen if found.bij.split(".")[0].split("/")[0] not in placed)
    return make_hoofdstuk(
        "over",
        "Over deze gegevens",
        Onderdeel(titel="Bronnen", anker=BRONNEN_ANKER, tabel=tabulate_bronnen(nota.bronnen)),
        Onderdeel(titel="Kanttekeningen", kanttekeningen=select_kanttekeningen(others, bronnen=nota.bronnen)),
    )
