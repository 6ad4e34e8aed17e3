"""Chapter "Wat doen we, en wanneer": the interventies, their mix over the four pijlers and their timeline."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.mix import PIJLERS, Mix, Mixcel, Mixrij, mix_of_doelen, mix_of_doelgroepen
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.codes import pijler_label
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.tijdlijn import TijdlijnRij, draw_tijdlijn
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Mixtabel, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.tabellen import AFWEZIG
from uitvoeringskompas.views.onderwerp.bron.bronnen import select_kanttekeningen
from uitvoeringskompas.views.onderwerp.programma.indelingen import write_indelingen
from uitvoeringskompas.views.onderwerp.programma.interventielijst import tabulate_interventies
from uitvoeringskompas.views.onderwerp.programma.mix import describe_mix
from uitvoeringskompas.views.onderwerp.stand.planning import plot_interventie
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.wijzer.bronverwijzing import list_programmabronnen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_geen


def write_uitvoering(verwijzer: Verwijzer) -> Hoofdstuk | None:
    """Return the second chapter of the programme page, or None when the programme has no interventies yet."""
    dossier = verwijzer.dossier
    kanttekeningen = select_kanttekeningen(
        dossier.programma.kanttekeningen, "interventies", bronnen=list_programmabronnen(verwijzer)
    )
    if not dossier.interventies:
        return make_hoofdstuk("uitvoering", "Alle interventies", Onderdeel(kanttekeningen=kanttekeningen))
    per_doel, per_groep = mix_of_doelen(dossier), mix_of_doelgroepen(dossier)
    return make_hoofdstuk(
        "uitvoering",
        "Alle interventies",
        Onderdeel(tabel=tabulate_interventies(verwijzer), kanttekeningen=kanttekeningen),
        write_tijdlijn(verwijzer),
        write_indelingen(verwijzer),
        _mix_onderdeel(verwijzer, per_doel, "mix-per-doel", "Mix per doel", "Doel"),
        _fold_mix(_mix_onderdeel(verwijzer, per_groep, "mix-per-doelgroep", "Mix per doelgroep", "Doelgroep")),
    )


def write_tijdlijn(verwijzer: Verwijzer) -> Onderdeel:
    """Return the planning of all interventies as a picture; the table of interventies says the same in words."""
    dossier, blad = verwijzer.dossier, verwijzer.blad
    looptijd = dossier.programma.looptijd
    rijen = [_plot(verwijzer, interventie) for interventie in dossier.interventies]
    return Onderdeel(
        titel="Tijdlijn",
        anker="tijdlijn",
        tijdlijn=draw_tijdlijn(
            rijen,
            Opschrift(
                id="tijdlijn-plaatje",
                titel="Wanneer de interventies lopen, volgens de planning",
                beschrijving="Dezelfde planning als bij de interventies hierboven, als balken.",
            ),
            van=date(looptijd.van, 1, 1),
            tot_en_met=date(max(looptijd.van, dossier.laatste_jaar), 12, 31),
            peildatum=blad.peildatum,
        ),
    )


def _plot(verwijzer: Verwijzer, interventie: Interventie) -> TijdlijnRij:
    blad, dossier = verwijzer.blad, verwijzer.dossier
    return plot_interventie(interventie, label_opgave(blad, dossier, interventie))


def _mix_onderdeel(verwijzer: Verwijzer, mix: Mix, anker: str, titel: str, eerste_kolom: str) -> Onderdeel | None:
    """Return the matrix with its gaps in words, or None while no interventie names a pijler."""
    rijen, kolommen = _list_shown(verwijzer, mix)
    if not rijen or all(not cel.interventies for cel in mix.per_pijler):
        return None
    pijlers = verwijzer.blad.knowledge.codelijst("pijler")
    labels = tuple(pijler_label(pijlers[pijler]) for pijler in kolommen)
    tabel = Tabel(
        bijschrift=f"{titel}: hoeveel interventies per pijler",
        kolommen=(Kolom(titel=eerste_kolom), *(Kolom(titel=label.tekst) for label in labels)),
        rijen=tuple(_mix_rij(verwijzer, rij, kolommen) for rij in rijen),
    )
    return Onderdeel(
        titel=titel,
        anker=anker,
        intro=describe_mix(verwijzer.blad, verwijzer.dossier, mix),
        mix=Mixtabel(tabel=tabel, pijlers=labels),
    )


def _fold_mix(deel: Onderdeel | None) -> Onderdeel | None:
    """Return a second view of the mix with its sentence in sight and its matrix on demand."""
    if deel is None:
        return None
    return replace(deel, mix=None, uitklappen=make_uitklap("Bekijk de mix per doelgroep", Onderdeel(mix=deel.mix)))


def _list_shown(verwijzer: Verwijzer, mix: Mix) -> tuple[tuple[Mixrij, ...], tuple[str, ...]]:
    """Return the rows and pijlers of the matrix: a gemeente sees its gaps, of a public source only what was found."""
    if not verwijzer.dossier.is_transcribed:
        return mix.rijen, PIJLERS
    rijen = tuple(rij for rij in mix.rijen if len(rij.gaten) < len(rij.cellen))
    return rijen, tuple(pijler for pijler in PIJLERS if pijler not in mix.lege_pijlers)


def _mix_rij(verwijzer: Verwijzer, rij: Mixrij, pijlers: tuple[str, ...]) -> Rij:
    kop = Cel(links=verwijzer.doelen([rij.sleutel])) if rij.doel else Cel(tekst=rij.naam)
    return Rij(cellen=(kop, *(_mix_cel(verwijzer, cel) for cel in rij.cellen if cel.pijler in pijlers)))


def _mix_cel(verwijzer: Verwijzer, cel: Mixcel) -> Cel:
    if not cel.interventies:
        return AFWEZIG if verwijzer.dossier.is_transcribed else cellen.empty(write_geen(verwijzer.dossier))
    links = verwijzer.interventies(found.id for found in cel.interventies)
    return Cel(tekst=str(len(links)), links=links)
