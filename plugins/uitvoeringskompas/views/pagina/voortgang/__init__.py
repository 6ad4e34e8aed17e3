"""The page of an interim report, ready for the raad: what went well and what did not, and what was changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldsoort
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.voortgang import InterventieVoortgang, Knelpunt, Voortgang
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.getal import pick_vorm
from uitvoeringskompas.taal.moment import read_moment
from uitvoeringskompas.taal.zin import capitalize_first, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kengetal, Link, Standregel, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, fold_long
from uitvoeringskompas.views.kit.links import address_of_voortgang
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_aantal
from uitvoeringskompas.views.onderwerp.stand.dictum import ANKER, TITEL, write_dictum_van_verslag
from uitvoeringskompas.views.onderwerp.verslag.delen import (
    describe_untold_factoren,
    tabulate_factoren,
    write_beloften,
    write_borgingsstappen,
    write_bronnen,
)
from uitvoeringskompas.views.onderwerp.verslag.geld import count_geld, list_geldjaren, write_geld, year_of_verslag
from uitvoeringskompas.views.onderwerp.verslag.kanttekeningen import REST
from uitvoeringskompas.views.onderwerp.verslag.kop import (
    Parts,
    VerslagContent,
    VerslagPageView,
    describe_raad,
    list_verslagen,
)
from uitvoeringskompas.views.onderwerp.verslag.meldingen import SUCCES, TEGENVALLER, interventie_cel, write_meldingen
from uitvoeringskompas.views.onderwerp.verslag.resultaatbevinding import make_gedaan
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import INTERVENTIES, describe_missing, describe_untold

DIT = "deze rapportage"
MOST_OPEN = 4
"""Of more interventies than this a line each tells the status, and the table is folded."""


class VoortgangPagina(VerslagPageView):
    """The page of one interim report."""

    soort: str = "voortgang"
    record: Voortgang

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield a page for each interim report on the programme."""
        titel, verwijzer = dossier.programma.titel, Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        own = (verslag for verslag in dossier.eigen_verslagen if isinstance(verslag, Voortgang))
        for found in own:
            name, op = verwijzer.verslag(found).tekst, write_op(found.peildatum)
            hoe = f"Hoe {publicatie.naam} er {op} voor staat met {titel}"
            yield cls(
                blad=blad.at(address_of_voortgang(publicatie.slug, dossier.pad, found.id)),
                name=name,
                tab=f"{name} – {titel}",
                description=f"{hoe}: wat lukt, wat niet en wat verandert.",
                record=found,
                publicatie=publicatie,
                dossier=dossier,
            )

    def view(self) -> VerslagContent:
        """Return everything that the page of an interim report prints."""
        verwijzer, verslag = self.verwijzer, self.record
        chapters = self.write_hoofdstukken(_write_parts(verwijzer, verslag))
        ondertitel = (f"stand van {write_moment(verslag.peildatum, lidwoord=True)}", describe_raad(verwijzer, verslag))
        return VerslagContent(
            kader=self.frame_verslag(chapters, ondertitel, _kengetallen(verwijzer, verslag)),
            hoofdstukken=chapters,
            verslagen=list_verslagen(verwijzer),
            over=verwijzer.over(verslag),
            ontbreekt=_describe_gaps(verwijzer, verslag),
        )


def _write_parts(verwijzer: Verwijzer, voortgang: Voortgang) -> Parts:
    """Return the chapters in order."""
    money = tuple(map(fold_long, write_geld(verwijzer, voortgang, Geldsoort.VERWACHT)))
    risicos = tabulate_factoren(verwijzer, "Risico’s en kansen, en wat ervan uitkwam", voortgang.risicos)
    untold = describe_untold_factoren(verwijzer, voortgang.risicos, DIT)
    return {
        ANKER: (TITEL, (write_dictum_van_verslag(voortgang.dictum),)),
        "stand": ("Hoe staat het ervoor", (_stand(verwijzer, voortgang),)),
        "meldingen": ("Wat goed ging en wat tegenviel", _meldingen(verwijzer, voortgang)),
        "interventies": ("Per interventie", (_interventies(verwijzer, voortgang),)),
        "knelpunten": ("Knelpunten", (Onderdeel(tabel=_tabulate_knelpunten(verwijzer, voortgang)),)),
        "bijsturingen": ("Wat we hebben veranderd", (Onderdeel(tabel=_tabulate_bijsturingen(verwijzer, voortgang)),)),
        "geld": ("Het geld", money),
        "afspraken": ("Wat partijen leverden", (fold_long(write_beloften(verwijzer, voortgang)),)),
        "risicos": ("Risico’s en kansen", (fold_long(Onderdeel(tabel=risicos, slot=untold)),)),
        "contact": ("Contact met partijen", (fold_long(Onderdeel(tabel=_tabulate_contact(verwijzer, voortgang))),)),
        "borging": ("Borging", (write_borgingsstappen(voortgang),)),
        "bronnen": ("Bronnen", (write_bronnen(voortgang),)),
        REST: ("Kanttekeningen", ()),
    }


def _describe_gaps(verwijzer: Verwijzer, voortgang: Voortgang) -> str:
    parts = {
        "de stand per interventie": voortgang.interventies,
        "wat er is besteed": voortgang.financien,
        "bijsturingen": voortgang.bijsturingen,
    }
    return describe_missing(verwijzer.dossier, (wat for wat, found in parts.items() if not found), f"in {DIT}")


def _kengetallen(verwijzer: Verwijzer, voortgang: Voortgang) -> tuple[Kengetal | None, ...]:
    jaar = year_of_verslag(verwijzer, voortgang)
    geld = next((found for found in list_geldjaren(verwijzer, voortgang) if found.jaar == jaar), None)
    tellingen = (status.tel(len(found)) for status, found in _by_status(verwijzer, voortgang))
    goed, tegen = len(voortgang.successen), len(voortgang.tegenvallers)
    return (
        make_aantal(len(voortgang.interventies), "interventie", "interventies", " · ".join(tellingen)),
        Kengetal(
            waarde=str(tegen),
            naam=pick_vorm(tegen, "tegenvaller", "tegenvallers"),
            toelichting=f"{goed} {pick_vorm(goed, 'succes', 'successen')}",
        )
        if tegen or goed
        else None,
        make_aantal(len(voortgang.bijsturingen), "bijsturing", "bijsturingen"),
        count_geld(geld, Geldsoort.BESTEED),
    )


def _by_status(verwijzer: Verwijzer, voortgang: Voortgang) -> tuple[tuple[Code, tuple[InterventieVoortgang, ...]], ...]:
    """Return what the report tells per status, in the order of the code list; a status that nothing has is left out."""
    groups = (
        (status, tuple(found for found in voortgang.interventies if found.status == status))
        for status in verwijzer.blad.knowledge.codelijst("interventiestatus").values()
    )
    return tuple((status, found) for status, found in groups if found)


def _stand(verwijzer: Verwijzer, voortgang: Voortgang) -> Onderdeel:
    tabel = tabulate(
        f"Interventies per status {write_op(voortgang.peildatum)}",
        _by_status(verwijzer, voortgang),
        ("Status", lambda pair: Cel(labels=(label_of(pair[0]),))),
        ("Aantal", lambda pair: Cel(tekst=str(len(pair[1])), getal=True)),
        ("Welke", lambda pair: cellen.of_links(verwijzer.interventies(found.interventie for found in pair[1]))),
    )
    document = (Link(tekst="Bekijk het document", href=voortgang.url),) if voortgang.url else ()
    return Onderdeel(links=document, tabel=tabel)


def _meldingen(verwijzer: Verwijzer, voortgang: Voortgang) -> tuple[Onderdeel, ...]:
    """Return both lists as soon as one of them holds something: then an empty one says that it is empty."""
    if not (voortgang.successen or voortgang.tegenvallers):
        return ()
    return (
        write_meldingen(verwijzer, "Dit ging goed", SUCCES, voortgang.successen, is_said=True),
        write_meldingen(verwijzer, "Dit viel tegen", TEGENVALLER, voortgang.tegenvallers, is_said=True),
    )


def _interventies(verwijzer: Verwijzer, voortgang: Voortgang) -> Onderdeel:
    told = {found.interventie for found in voortgang.interventies}
    untold = [found.titel for found in verwijzer.dossier.interventies if found.id not in told]
    tabel = tabulate(
        f"Stand per interventie {write_op(voortgang.peildatum)}",
        voortgang.interventies,
        ("Interventie", lambda found: interventie_cel(verwijzer, found.interventie)),
        ("Status", _status_cel),
        ("Tijd", lambda found: cellen.of_label(found.oordeel_tijd)),
        ("Geld", lambda found: cellen.of_label(found.oordeel_geld)),
        ("Kwaliteit", lambda found: cellen.of_label(found.oordeel_kwaliteit)),
        ("Gedaan en bereik", make_gedaan(verwijzer, voortgang)),
    )
    slot = describe_untold(verwijzer.dossier, INTERVENTIES, untold, DIT) if told else ""
    is_long = len(told) > MOST_OPEN
    return Onderdeel(
        standen=tuple(_list_standen(verwijzer, voortgang)) if is_long else (),
        tabel=tabel,
        vouw="Bekijk per interventie wat er is gedaan, wie is bereikt en waarom het zo staat" if is_long else "",
        slot=slot,
    )


def _list_standen(verwijzer: Verwijzer, voortgang: Voortgang) -> Iterator[Standregel]:
    """Yield the status of each interventie, with what the report says about time, money and quality."""
    for found in voortgang.interventies:
        links = verwijzer.interventies([found.interventie])
        if links and found.status:
            yield Standregel(titel=links[0], label=label_of(found.status), tekst=_tell_oordelen(found))


def _tell_oordelen(told: InterventieVoortgang) -> str:
    oordelen = (("tijd", told.oordeel_tijd), ("geld", told.oordeel_geld), ("kwaliteit", told.oordeel_kwaliteit))
    return capitalize_first(write_reeks((f"{wat}: {code.in_zin}" if code else "" for wat, code in oordelen), " · "))


def _status_cel(told: InterventieVoortgang) -> Cel | None:
    if not told.status:
        return cellen.of_proza(told.status_reden)
    return Cel(
        labels=(label_of(told.status),),
        proza=proza_of(told.status_reden),
        opmerking=f"Bron: {told.status_bron}" if told.status_bron else "",
    )


def _tabulate_knelpunten(verwijzer: Verwijzer, voortgang: Voortgang) -> Tabel | None:
    return tabulate(
        "Knelpunten, en wat eraan wordt gedaan",
        voortgang.knelpunten,
        ("Knelpunt", lambda found: Cel(tekst=found.titel)),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
        ("Oplossing", lambda found: cellen.of_proza(found.oplossing)),
        ("Opgelost?", _opgelost_cel),
    )


def _opgelost_cel(knelpunt: Knelpunt) -> Cel | None:
    return Cel(tekst=f"opgelost {write_op(knelpunt.opgelost_op)}") if knelpunt.opgelost_op else None


def _tabulate_bijsturingen(verwijzer: Verwijzer, voortgang: Voortgang) -> Tabel | None:
    return tabulate(
        "Bijsturingen: waarom we van het plan zijn afgeweken",
        sorted(voortgang.bijsturingen, key=lambda found: read_moment(found.datum).volgorde),
        ("Datum", lambda found: Cel(tekst=write_moment(found.datum))),
        ("Interventie", lambda found: cellen.of_links(verwijzer.interventies([found.interventie]))),
        ("Aanleiding", lambda found: cellen.of_proza(found.aanleiding)),
        ("Besluit", lambda found: cellen.of_proza(found.besluit)),
        ("Gevolg", lambda found: cellen.of_proza(found.gevolg)),
        ("Verteld op", lambda found: cellen.of_moment(found.gecommuniceerd_op)),
    )


def _tabulate_contact(verwijzer: Verwijzer, voortgang: Voortgang) -> Tabel | None:
    return tabulate(
        "Wanneer er voor het laatst contact was",
        voortgang.betrokkenheid,
        ("Partij", lambda found: cellen.of_links(verwijzer.partijen([found.partij])) or Cel(tekst=found.partij)),
        ("Laatste contact", lambda found: cellen.of_moment(found.laatste_contact)),
        ("Toelichting", lambda found: cellen.of_proza(found.toelichting)),
    )
