"""Chapters that an interim report and an evaluation have in common: promises, risks, borging and sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from uitvoeringskompas.model.bevinding.belofte import judge_belofte
from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.evaluatie import FactorEvaluatie
from uitvoeringskompas.model.risico import Kans, Risico
from uitvoeringskompas.model.samenwerking import Belofte
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.model.voortgang import RisicoVoortgang
from uitvoeringskompas.taal.datum import write_op
from uitvoeringskompas.taal.getal import Vormen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.bronnen import tabulate_bronnen
from uitvoeringskompas.views.onderwerp.verslag.kop import peildag_of
from uitvoeringskompas.views.onderwerp.wie.afspraken import describe_afspraak, write_realisatie
from uitvoeringskompas.views.onderwerp.wie.beloftebevinding import list_beloftelabels
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import describe_untold, write_afwezig

ToldFactor: TypeAlias = RisicoVoortgang | FactorEvaluatie

FACTOREN: Mapping[str, Vormen] = {"risico": ("dit risico", "deze risico’s"), "kans": ("deze kans", "deze kansen")}
RISICOS_EN_KANSEN: Vormen = ("dit risico of deze kans", "deze risico’s en kansen")


def write_beloften(verwijzer: Verwijzer, verslag: Verslag) -> Onderdeel:
    """Return what came of the prestatieafspraken that the report tells about, in its own words and numbers."""
    known = {found.id: found for found in verwijzer.dossier.programma.prestatieafspraken}
    told = [
        (Belofte(afspraak=known[found.afspraak], realisaties=((verslag, found),), terugkoppeling=()), found)
        for found in verslag.realisatie
        if found.afspraak in known
    ]
    page = verwijzer.partijenpagina("Bekijk per partij wat is beloofd en geleverd") if told else None
    tabel = tabulate(
        f"Wat partijen beloofden, en wat daarvan gedaan was {write_op(verslag.peildatum)}",
        told,
        ("Partij", lambda pair: _partij_cel(verwijzer, pair[0])),
        ("Afspraak", lambda pair: describe_afspraak(pair[0])),
        ("Interventie", lambda pair: cellen.of_links(verwijzer.interventies([pair[0].afspraak.interventie]))),
        ("Indicator", lambda pair: cellen.of_links(verwijzer.indicatoren([pair[0].afspraak.indicator]))),
        ("Geleverd", _geleverd_cel),
        ("Vergeleken met de afspraak", lambda pair: _oordeel_cel(verwijzer, verslag, pair[0])),
    )
    return Onderdeel(tabel=tabel, links=(page,) if page else ())


def _partij_cel(verwijzer: Verwijzer, belofte: Belofte) -> Cel:
    return cellen.of_links(verwijzer.partijen([belofte.afspraak.partij])) or Cel(tekst=belofte.afspraak.partij)


def _geleverd_cel(pair: tuple[Belofte, Realisatie]) -> Cel:
    belofte, realisatie = pair
    return write_realisatie(realisatie, belofte.afspraak.eenheid)


def _oordeel_cel(verwijzer: Verwijzer, verslag: Verslag, belofte: Belofte) -> Cel | None:
    """Return the verdict on a promise as it stood on the day of the report."""
    dossier, peildag = verwijzer.dossier, peildag_of(verwijzer, verslag)
    return cellen.of_labels(list_beloftelabels(dossier, judge_belofte(dossier, belofte, peildag), peildag))


def tabulate_factoren(verwijzer: Verwijzer, bijschrift: str, told: Iterable[ToldFactor]) -> Tabel | None:
    """Return the risks and chances beside what really happened; what the programme does not name says so in words."""
    return tabulate(
        bijschrift,
        told,
        ("Wat", lambda found: _factor_cel(verwijzer, found)),
        ("Vooraf gezien als", lambda found: Cel(tekst=_kind_of(verwijzer, found))),
        ("Kwam het uit?", lambda found: cellen.of_naam(found.uitgekomen)),
        ("Wat er gebeurde", lambda found: cellen.of_proza(found.toelichting)),
        ("Werkte de maatregel?", lambda found: cellen.of_proza(found.maatregel_effect)),
        ("Inzet", lambda found: cellen.of_naam(found.inzet)),
    )


def describe_untold_factoren(verwijzer: Verwijzer, told: Iterable[ToldFactor], verslagsoort: str) -> str:
    """Return the risks and chances of the programme that the report does not mention; nothing when it mentions none."""
    named = {found.risico for found in told if found.risico}
    untold = {titel: soort for soort, found, titel in _list_expected(verwijzer) if found not in named}
    soorten = {*untold.values()}
    vormen = FACTOREN[soorten.pop()] if len(soorten) == 1 else RISICOS_EN_KANSEN
    return describe_untold(verwijzer.dossier, vormen, untold, verslagsoort) if named else ""


def _list_expected(verwijzer: Verwijzer) -> tuple[tuple[str, str, str], ...]:
    """Return what the programme foresaw: kind, id and title of each risk and each chance."""
    programma = verwijzer.dossier.programma
    return (
        *(("risico", found.id, found.titel) for found in programma.risicos),
        *(("kans", found.id, found.titel) for found in programma.kansen),
    )


def _factor_cel(verwijzer: Verwijzer, told: ToldFactor) -> Cel:
    factor = told.factor if isinstance(told, FactorEvaluatie) else None
    for soort, found, titel in _list_expected(verwijzer):
        if found == told.risico:
            link = _home_of(verwijzer, found).in_programma(soort, found, titel)
            return Cel(links=(link,), opmerking=factor or "")
    return Cel(tekst=factor or told.risico or "")


def _home_of(verwijzer: Verwijzer, risico_id: str) -> Verwijzer:
    """Return what links to the programme that foresaw a risk or a chance."""
    programma = verwijzer.dossier.programma
    expected: tuple[Risico | Kans, ...] = (*programma.risicos, *programma.kansen)
    return next(verwijzer.home_of(found) for found in expected if found.id == risico_id)


def _kind_of(verwijzer: Verwijzer, told: ToldFactor) -> str:
    kinds = (soort for soort, found, _ in _list_expected(verwijzer) if found == told.risico)
    return next(kinds, write_afwezig(verwijzer.dossier))


def write_borgingsstappen(verslag: Verslag) -> Onderdeel:
    """Return the steps that were taken to keep what works."""
    tabel = tabulate(
        "Stappen om te houden wat werkt",
        verslag.borging,
        ("Stap", lambda found: Cel(tekst=found.wat)),
        ("Wanneer", lambda found: cellen.of_moment(found.moment)),
    )
    return Onderdeel(tabel=tabel)


def write_bronnen(verslag: Verslag) -> Onderdeel:
    """Return the sources of the report itself."""
    return Onderdeel(tabel=tabulate_bronnen(verslag.bronnen))
