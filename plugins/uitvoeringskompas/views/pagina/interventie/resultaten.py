"""Chapter "Wat moet het opleveren": intended results beside what came of them, and the promises of parties."""

from __future__ import annotations

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Indicator, Meting
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.samenwerking import beloften_of
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.taal.getal import write_hoeveelheid
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.beloften import tabulate_beloften, tabulate_nagekomen
from uitvoeringskompas.views.onderwerp.bereik import find_bereik
from uitvoeringskompas.views.onderwerp.cijfers import write_bereik, write_uitkomst
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
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
    found = find_bereik(verwijzer, interventie)
    if found is None or not interventie.resultaten:
        return ""
    verslag, told = found
    if any(resultaat.eenheid == told.bereik_eenheid for resultaat in interventie.resultaten):
        return ""
    return f"Bereik: {write_bereik(told)}, volgens de {_write_bron(verwijzer, verslag)}."


def _tabulate_resultaten(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    dossier = verwijzer.dossier
    resultaten = sorted(interventie.resultaten, key=lambda found: years_of(dossier, found))
    has_outcome = any(outcome_cel(verwijzer, interventie, found) for found in resultaten)
    return tabulate(
        "Beoogde resultaten, en wat ervan kwam" if has_outcome else "Beoogde resultaten",
        resultaten,
        ("Beoogd resultaat", lambda found: cellen.add_proza(Cel(tekst=found.beoogd), found.toelichting)),
        ("Jaar", lambda found: Cel(tekst=_write_jaren(dossier, found))),
        ("In getal", _getal_cel),
        ("Indicator", lambda found: cellen.of_links(verwijzer.indicatoren([found.indicator]))),
        ("Gemeente", lambda found: cellen.of_tekst(verwijzer.deelnemer(found.deelnemer))),
        ("Wat ervan kwam", lambda found: outcome_cel(verwijzer, interventie, found)),
        anker=lambda found: anchor_of("resultaat", found.id),
    )


def _write_jaren(dossier: Dossier, resultaat: GeplandResultaat) -> str:
    is_of_programme = resultaat.van_jaar is None and resultaat.tot_en_met_jaar is None
    return dossier.programma.looptijd.in_woorden if is_of_programme else write_periode(*years_of(dossier, resultaat))


def years_of(dossier: Dossier, resultaat: GeplandResultaat) -> tuple[int, int]:
    """Return the first and the last year in which the result should be there; by default those of the programme."""
    looptijd = dossier.programma.looptijd
    van, eind = resultaat.van_jaar, resultaat.tot_en_met_jaar
    if van is None and eind is None:
        return looptijd.van, dossier.laatste_jaar
    return van or eind or looptijd.van, eind or van or dossier.laatste_jaar


def _getal_cel(resultaat: GeplandResultaat) -> Cel | None:
    return None if resultaat.waarde is None else Cel(tekst=write_hoeveelheid(resultaat.waarde, resultaat.eenheid))


def outcome_cel(verwijzer: Verwijzer, interventie: Interventie, resultaat: GeplandResultaat) -> Cel | None:
    """Return what came of a result: the judgement of an evaluation, else a meting, else the reach in its own unit."""
    indicator = verwijzer.publicatie.indicatoren.get(resultaat.indicator or "")
    if indicator:
        found = _judged(verwijzer, resultaat, indicator) or _measured(verwijzer, resultaat, indicator)
        if found:
            return found
    return _reached(verwijzer, interventie, resultaat)


def _judged(verwijzer: Verwijzer, resultaat: GeplandResultaat, indicator: Indicator) -> Cel | None:
    dossier = verwijzer.dossier
    van, eind = years_of(dossier, resultaat)
    for verslag in reversed(dossier.verslagen_until(verwijzer.blad.peildatum)):
        for told in verslag.resultaten if isinstance(verslag, Evaluatie) else ():
            if told.indicator == indicator.id and _is_within(told, dossier.jaar_of(verslag), van, eind):
                return Cel(
                    tekst=_write_judged(told, indicator),
                    labels=(label_of(told.oordeel),),
                    opmerking=_write_bron(verwijzer, verslag, told.meetjaar),
                )
    return None


def _is_within(told: ResultaatEvaluatie, jaar: int, van: int, eind: int) -> bool:
    """Tell whether a judgement is on these years: by its own year, or else by that of the evaluation."""
    return told.meetjaar.overlaps(van, eind) if told.meetjaar else van <= jaar <= eind


def _write_bron(verwijzer: Verwijzer, verslag: Verslag, meetjaar: Meetjaar | None = None) -> str:
    bron = lower_first(verwijzer.verslag(verslag).tekst)
    return f"{_write_meting(meetjaar)}, {bron}" if meetjaar else bron


def _write_judged(told: ResultaatEvaluatie, indicator: Indicator) -> str:
    if not (told.is_bekend or told.geen_waarde):
        return ""
    return write_uitkomst(told, told.eenheid or indicator.eenheid, voluit=True)


def _write_meting(meetjaar: Meetjaar) -> str:
    return meetjaar.in_woorden if meetjaar.is_gemiddelde else f"meting van {meetjaar.in_woorden}"


def _measured(verwijzer: Verwijzer, resultaat: GeplandResultaat, indicator: Indicator) -> Cel | None:
    """Return the latest meting of the whole area and group within the years of the result."""
    van, eind = years_of(verwijzer.dossier, resultaat)
    last = min(eind, verwijzer.blad.peildatum.year)
    known = [found for found in indicator.metingen if found.meetjaar.overlaps(van, last) and not _is_partial(found)]
    if not known:
        return None
    meting = max(known, key=lambda found: found.meetjaar.volgorde)
    opmerking = _write_meting(meting.meetjaar)
    tekst = write_uitkomst(meting, indicator.eenheid, voluit=True)
    return Cel(tekst=tekst, leeg=not meting.is_bekend, opmerking=opmerking)


def _is_partial(meting: Meting) -> bool:
    return bool(meting.groep or meting.gebied)


def _reached(verwijzer: Verwijzer, interventie: Interventie, resultaat: GeplandResultaat) -> Cel | None:
    """Return the reach of the latest report in the years of the result, when both count the same thing."""
    dossier = verwijzer.dossier
    jaren = years_of(dossier, resultaat)
    rivals = (
        found
        for found in interventie.resultaten
        if found.eenheid == resultaat.eenheid and years_of(dossier, found) == jaren
    )
    if not resultaat.eenheid or resultaat.waarde is None or tuple(rivals) != (resultaat,):
        return None
    found = find_bereik(verwijzer, interventie, jaren)
    if found is None or found[1].bereik_eenheid != resultaat.eenheid:
        return None
    verslag, told = found
    return Cel(tekst=write_bereik(told), opmerking=_write_bron(verwijzer, verslag))
