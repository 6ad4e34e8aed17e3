"""Chapter "Wat moet het opleveren": intended results beside what came of them, and the promises of parties."""

from __future__ import annotations

from uitvoeringskompas.model.bevinding.resultaat import (
    Resultaatbevinding,
    find_bereik,
    judge_resultaat,
    years_of,
)
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Meting
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.samenwerking import beloften_of
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.taal.getal import write_hoeveelheid
from uitvoeringskompas.taal.zin import lower_first, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_bereik, write_uitkomst
from uitvoeringskompas.views.onderwerp.verslag.resultaatbevinding import list_resultaatlabels
from uitvoeringskompas.views.onderwerp.wie.beloften import tabulate_beloften, tabulate_nagekomen
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks


def write_resultaten(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on results, or None when none are named."""
    beloften = tuple(
        found
        for found in beloften_of(verwijzer.dossier, verwijzer.blad.peildatum)
        if found.afspraak.interventie == interventie.id
    )
    told = [found for found in beloften if found.realisaties]
    meldingen = tabulate_beloften(verwijzer, told, "Wat elk verslag erover meldt", met_partij=True)
    return make_hoofdstuk(
        "resultaten",
        "Wat moet het opleveren",
        Onderdeel(tabel=_tabulate_resultaten(verwijzer, interventie), slot=_describe_bereik(verwijzer, interventie)),
        Onderdeel(
            titel="Prestatieafspraken",
            tabel=tabulate_nagekomen(
                verwijzer, beloften, "Wat partijen voor deze interventie hebben beloofd", met_partij=True
            ),
            uitklappen=make_uitklap("Elk verslag over deze afspraken", Onderdeel(tabel=meldingen)),
        ),
        show_remarks(verwijzer, interventie, "resultaten"),
    )


def _describe_bereik(verwijzer: Verwijzer, interventie: Interventie) -> str:
    """Return whom it reached according to the latest report; a reach in the unit of a result stands in the table."""
    found = find_bereik(verwijzer.dossier, interventie.id, verwijzer.blad.peildatum)
    if found is None or not interventie.resultaten:
        return ""
    verslag, told = found
    if any(resultaat.eenheid == told.bereik_eenheid for resultaat in interventie.resultaten):
        return ""
    return f"Bereik: {write_bereik(told)}, volgens de {_write_bron(verwijzer, verslag)}."


def _tabulate_resultaten(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    bevindingen = [
        judge_resultaat(verwijzer.publicatie, dossier, interventie, found, peildatum)
        for found in sorted(interventie.resultaten, key=lambda found: years_of(dossier, found))
    ]
    has_outcome = any(found.told for found in bevindingen)
    return tabulate(
        "Beoogde resultaten, en wat ervan kwam" if has_outcome else "Beoogde resultaten",
        bevindingen,
        ("Beoogd resultaat", lambda found: _beoogd_cel(found.resultaat)),
        ("Jaar", lambda found: Cel(tekst=_write_jaren(dossier, found.resultaat))),
        ("In getal", lambda found: _getal_cel(found.resultaat)),
        ("Indicator", lambda found: cellen.of_links(verwijzer.indicatoren([found.resultaat.indicator]))),
        ("Gemeente", lambda found: cellen.of_tekst(verwijzer.deelnemer(found.resultaat.deelnemer))),
        ("Wat ervan kwam", lambda found: _outcome_cel(verwijzer, found)),
        anker=lambda found: anchor_of("resultaat", found.resultaat.id),
    )


def _beoogd_cel(resultaat: GeplandResultaat) -> Cel:
    return cellen.add_proza(Cel(tekst=resultaat.beoogd), resultaat.toelichting)


def _write_jaren(dossier: Dossier, resultaat: GeplandResultaat) -> str:
    is_of_programme = resultaat.van_jaar is None and resultaat.tot_en_met_jaar is None
    return dossier.programma.looptijd.in_woorden if is_of_programme else write_periode(*years_of(dossier, resultaat))


def _getal_cel(resultaat: GeplandResultaat) -> Cel | None:
    return None if resultaat.waarde is None else Cel(tekst=write_hoeveelheid(resultaat.waarde, resultaat.eenheid))


def _outcome_cel(verwijzer: Verwijzer, bevinding: Resultaatbevinding) -> Cel | None:
    """Return what came of a result, with the verdict; None when nobody tells anything of it."""
    told, verslag = bevinding.told, bevinding.verslag
    if told is None:
        return None
    labels, eenheid = list_resultaatlabels(bevinding), bevinding.indicator.eenheid if bevinding.indicator else None
    bron = _write_bron(verwijzer, verslag, told.meetjaar if isinstance(told, ResultaatEvaluatie) else None)
    if isinstance(told, Meting):
        tekst, opmerking = write_uitkomst(told, eenheid, voluit=True), _write_meting(told.meetjaar)
        return Cel(tekst=tekst, labels=labels, leeg=not told.is_bekend, opmerking=opmerking)
    if isinstance(told, ResultaatEvaluatie):
        tekst = write_uitkomst(told, told.eenheid or eenheid, voluit=True) if told.is_bekend or told.geen_waarde else ""
        return Cel(tekst=tekst, labels=labels, opmerking=bron)
    return Cel(tekst=write_bereik(told), labels=labels, opmerking=bron)


def _write_bron(verwijzer: Verwijzer, verslag: Verslag | None, meetjaar: Meetjaar | None = None) -> str:
    bron = lower_first(verwijzer.verslag(verslag).tekst) if verslag else ""
    return write_reeks((_write_meting(meetjaar) if meetjaar else "", bron))


def _write_meting(meetjaar: Meetjaar) -> str:
    return meetjaar.in_woorden if meetjaar.is_gemiddelde else f"meting van {meetjaar.in_woorden}"
