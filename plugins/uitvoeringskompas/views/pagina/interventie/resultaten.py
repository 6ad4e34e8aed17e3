"""Chapter "Wat moet het opleveren": intended results beside what came of them, and the promises of parties."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, ResultaatEvaluatie
from uitvoeringskompas.model.indicatoren import Indicator, Meting
from uitvoeringskompas.model.interventie import GeplandResultaat, Interventie
from uitvoeringskompas.model.samenwerking import beloften_of
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.taal.getal import write_hoeveelheid
from uitvoeringskompas.taal.zin import ONBEKEND, lower_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.beloften import tabulate_beloften
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.interventie.bereik import find_bereik, write_bereik
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks


def write_resultaten(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on results, or None when none are named."""
    beloften = (
        found
        for found in beloften_of(verwijzer.dossier, verwijzer.blad.peildatum)
        if found.afspraak.interventie == interventie.id
    )
    return make_hoofdstuk(
        "resultaten",
        "Wat moet het opleveren",
        Onderdeel(tabel=_tabulate_resultaten(verwijzer, interventie), slot=_describe_bereik(verwijzer, interventie)),
        Onderdeel(
            titel="Prestatieafspraken",
            tabel=tabulate_beloften(
                verwijzer, beloften, "Wat partijen voor deze interventie hebben beloofd", met_partij=True
            ),
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
        ("Jaar", lambda found: Cel(tekst=write_periode(*years_of(dossier, found)))),
        ("In getal", _getal_cel),
        ("Indicator", lambda found: cellen.of_links(verwijzer.indicatoren([found.indicator]))),
        ("Gemeente", lambda found: cellen.of_tekst(verwijzer.deelnemer(found.deelnemer))),
        ("Wat ervan kwam", lambda found: outcome_cel(verwijzer, interventie, found)),
        anker=lambda found: anchor_of("resultaat", found.id),
    )


def years_of(dossier: Dossier, resultaat: GeplandResultaat) -> tuple[int, int]:
    """Return the first and the last year in which the result should be there; by default those of the programme."""
    looptijd = dossier.programma.looptijd
    van, eind = resultaat.van_jaar, resultaat.tot_en_met_jaar
    if van is None and eind is None:
        return looptijd.van, looptijd.tot_en_met
    return van or eind or looptijd.van, eind or van or looptijd.tot_en_met


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
            if told.indicator == indicator.id and van <= (told.meetjaar or dossier.jaar_of(verslag)) <= eind:
                return Cel(
                    tekst=_write_judged(told, indicator),
                    labels=(label_of(told.oordeel),),
                    opmerking=_write_bron(verwijzer, verslag, told.meetjaar),
                )
    return None


def _write_bron(verwijzer: Verwijzer, verslag: Verslag, meetjaar: int | None = None) -> str:
    bron = lower_first(verwijzer.verslag(verslag).tekst)
    return f"meting van {meetjaar}, {bron}" if meetjaar else bron


def _write_judged(told: ResultaatEvaluatie, indicator: Indicator) -> str:
    if told.waarde is not None:
        return write_hoeveelheid(told.waarde, told.eenheid or indicator.eenheid)
    return told.geen_waarde.in_zin if told.geen_waarde else ""


def _measured(verwijzer: Verwijzer, resultaat: GeplandResultaat, indicator: Indicator) -> Cel | None:
    """Return the latest meting of the whole area and group within the years of the result."""
    van, eind = years_of(verwijzer.dossier, resultaat)
    last = min(eind, verwijzer.blad.peildatum.year)
    known = [found for found in indicator.metingen if van <= found.meetjaar <= last and not _is_partial(found)]
    if not known:
        return None
    meting = max(known, key=lambda found: found.meetjaar)
    opmerking = f"meting van {meting.meetjaar}"
    if meting.waarde is None:
        reden = meting.geen_waarde.in_zin if meting.geen_waarde else ONBEKEND
        return Cel(tekst=reden, leeg=True, opmerking=opmerking)
    tekst = write_hoeveelheid(meting.waarde, indicator.eenheid, bij_benadering=bool(meting.bij_benadering))
    return Cel(tekst=tekst, opmerking=opmerking)


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
