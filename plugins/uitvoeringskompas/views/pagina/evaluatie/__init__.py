"""The page of an evaluation closes the loop: intention, result, judgement, decision, lesson, and where it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Self

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.evaluatie import Evaluatie
from uitvoeringskompas.model.geld import Geldsoort
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Kengetal, Link
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, fold_long
from uitvoeringskompas.views.kit.links import address_of_evaluatie
from uitvoeringskompas.views.onderwerp.geld.kengetallen import make_aantal, make_telling
from uitvoeringskompas.views.onderwerp.stand.dictum import ANKER, TITEL, write_dictum_van_verslag
from uitvoeringskompas.views.onderwerp.verslag.delen import (
    describe_untold_factoren,
    tabulate_factoren,
    write_beloften,
    write_borgingsstappen,
    write_bronnen,
)
from uitvoeringskompas.views.onderwerp.verslag.geld import count_geld, list_geldjaren, write_geld
from uitvoeringskompas.views.onderwerp.verslag.kanttekeningen import REST
from uitvoeringskompas.views.onderwerp.verslag.kop import (
    Parts,
    VerslagContent,
    VerslagPageView,
    describe_raad,
    list_verslagen,
)
from uitvoeringskompas.views.onderwerp.verslag.meldingen import SUCCES, TEGENVALLER, VERRASSING, write_meldingen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_missing
from uitvoeringskompas.views.pagina.evaluatie.interventies import write_interventies
from uitvoeringskompas.views.pagina.evaluatie.proces import write_lessen, write_proces, write_werkwijze
from uitvoeringskompas.views.pagina.evaluatie.resultaten import count_oordelen, write_resultaten
from uitvoeringskompas.views.pagina.evaluatie.tijdvak import Tijdvak


class EvaluatiePagina(VerslagPageView):
    """The page of one evaluation."""

    soort: str = "evaluatie"
    record: Evaluatie

    @classmethod
    def list_pages(cls, blad: Blad, publicatie: Publicatie, dossier: Dossier) -> Iterator[Self]:
        """Yield a page for each evaluation of the programme."""
        titel, verwijzer = dossier.programma.titel, Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier)
        own = (verslag for verslag in dossier.eigen_verslagen if isinstance(verslag, Evaluatie))
        for found in own:
            name, jaren = verwijzer.verslag(found).tekst, Tijdvak.of(dossier, found).in_woorden
            waarop = f"Terugblik op {titel} van {publicatie.naam} ({jaren})"
            yield cls(
                blad=blad.at(address_of_evaluatie(publicatie.slug, dossier.pad, found.jaar)),
                name=name,
                tab=f"{name} – {titel}",
                description=f"{waarop}: wat is gehaald, wat niet, en wat verandert er.",
                record=found,
                publicatie=publicatie,
                dossier=dossier,
            )

    def view(self) -> VerslagContent:
        """Return everything that the page of an evaluation prints."""
        verwijzer, verslag = self.verwijzer, self.record
        chapters = self.write_hoofdstukken(_write_parts(verwijzer, verslag))
        ondertitel, kengetallen = _ondertitel(verwijzer, verslag), _kengetallen(verwijzer, verslag)
        return VerslagContent(
            kader=self.frame_verslag(chapters, ondertitel, kengetallen),
            hoofdstukken=chapters,
            verslagen=list_verslagen(verwijzer),
            over=verwijzer.over(verslag),
            ontbreekt=_describe_gaps(verwijzer, verslag),
            vervolg=_list_programmas(verwijzer),
        )


def _write_parts(verwijzer: Verwijzer, evaluatie: Evaluatie) -> Parts:
    """Return the chapters in order."""
    money = tuple(fold_long(deel) for deel in write_geld(verwijzer, evaluatie, Geldsoort.BESTEED))
    factoren = tabulate_factoren(verwijzer, "Wat we verwachtten, en wat er echt gebeurde", evaluatie.factoren)
    untold = describe_untold_factoren(verwijzer, evaluatie.factoren, "de evaluatie")
    return {
        ANKER: (TITEL, (write_dictum_van_verslag(evaluatie.dictum),)),
        "resultaten": ("Wat wilden we, en wat werd het", (write_resultaten(verwijzer, evaluatie),)),
        "interventies": ("Wat deden we, en hoe gaat het verder", (write_interventies(verwijzer, evaluatie),)),
        "proces": ("Hoe ging het", (write_proces(evaluatie),)),
        "factoren": ("Wat hielp en wat zat tegen", (fold_long(Onderdeel(tabel=factoren, slot=untold)),)),
        "meldingen": ("Tegenvallers, successen en verrassingen", _meldingen(verwijzer, evaluatie)),
        "geld": ("Wat kostte het", money),
        "lessen": ("Wat leerden we", write_lessen(verwijzer, evaluatie)),
        "afspraken": ("Wat partijen leverden", (fold_long(write_beloften(verwijzer, evaluatie)),)),
        "borging": ("Borging", (write_borgingsstappen(evaluatie),)),
        "werkwijze": ("Hoe is geëvalueerd", tuple(map(fold_long, write_werkwijze(verwijzer, evaluatie)))),
        "bronnen": ("Bronnen", (write_bronnen(evaluatie),)),
        REST: ("Kanttekeningen", ()),
    }


def _ondertitel(verwijzer: Verwijzer, evaluatie: Evaluatie) -> tuple[str, ...]:
    """Return the day, who evaluated, and when it goes to the raad."""
    ids = dict.fromkeys(found.partij for found in evaluatie.geevalueerd_door if found.partij)
    wie = write_opsomming(verwijzer.partijnamen(ids))
    return (
        f"stand van {write_moment(evaluatie.peildatum, lidwoord=True)}",
        f"geëvalueerd door {wie}" if wie else "",
        describe_raad(verwijzer, evaluatie),
    )


def _kengetallen(verwijzer: Verwijzer, evaluatie: Evaluatie) -> tuple[Kengetal | None, ...]:
    besluiten = (found.besluit for found in evaluatie.interventies if found.besluit and found.besluit != "onbekend")
    geld = list_geldjaren(verwijzer, evaluatie)
    return (
        _count_behaald(verwijzer, [found.oordeel for found in evaluatie.resultaten]),
        make_telling(besluiten, "besluit over een interventie", "besluiten over interventies"),
        count_geld(geld[-1] if len(geld) == 1 else None, Geldsoort.BESTEED),
        make_aantal(len(evaluatie.lessen), "les", "lessen"),
    )


def _count_behaald(verwijzer: Verwijzer, oordelen: Sequence[str]) -> Kengetal | None:
    """Return how many of the goals that were judged are reached; of the others nobody knows, and they are named."""
    judged = [found for found in oordelen if found not in {"onbekend", "niet_meetbaar"}]
    if not judged:
        return None
    return Kengetal(
        waarde=f"{judged.count('behaald')} van {len(judged)}",
        naam="beoordeelde doelen en resultaten behaald"
        if len(judged) < len(oordelen)
        else "doelen en resultaten behaald",
        toelichting=" · ".join(count_oordelen(verwijzer, (found for found in oordelen if found != "behaald"))),
    )


def _meldingen(verwijzer: Verwijzer, evaluatie: Evaluatie) -> tuple[Onderdeel, ...]:
    """Return setbacks, successes and surprises; that there were no setbacks is said where the others are told.

    Of a transcribed evaluation that is said at the end of the page, with what else was not found.
    """
    any_told = evaluatie.successen or evaluatie.tegenvallers or evaluatie.onverwacht
    transcribed = verwijzer.dossier.is_transcribed
    is_said = bool(any_told) and not transcribed
    return (
        write_meldingen(verwijzer, "Dit viel tegen", TEGENVALLER, evaluatie.tegenvallers, is_said=is_said),
        write_meldingen(verwijzer, "Dit ging goed", SUCCES, evaluatie.successen),
        write_meldingen(verwijzer, "Dit was onverwacht", VERRASSING, evaluatie.onverwacht),
    )


def _describe_gaps(verwijzer: Verwijzer, evaluatie: Evaluatie) -> str:
    transcribed = verwijzer.dossier.is_transcribed
    parts = {
        "de resultaten": evaluatie.resultaten,
        "de interventies": evaluatie.interventies,
        "wat er is besteed": evaluatie.financien,
        "lessen voor later": evaluatie.lessen,
        "hoe de samenwerking ging": evaluatie.proces,
        "tegenvallers": evaluatie.tegenvallers or not transcribed,
        "wie evalueerde": evaluatie.geevalueerd_door,
    }
    return describe_missing(verwijzer.dossier, (wat for wat, found in parts.items() if not found), "in deze evaluatie")


def _list_programmas(verwijzer: Verwijzer) -> tuple[Link, ...]:
    """Return the links to the programme itself, to the evaluations before it and to what was built on it."""
    return (
        verwijzer.programma(f"Terug naar het programma: {verwijzer.dossier.programma.titel}"),
        *(each.verslag(found) for each in verwijzer.vorige for found in each.dossier.evaluaties),
        *(each.programma(f"Hierna: {each.name_beside(verwijzer)}") for each in verwijzer.volgende),
    )
