"""Promises report by report: what was promised, what was delivered on which moment, and the difference in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from uitvoeringskompas.model.afspraken import Prestatieafspraak
from uitvoeringskompas.model.bevinding.belofte import judge_belofte, last_day_of, tells_end
from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.samenwerking import Belofte
from uitvoeringskompas.model.verantwoording import Realisatie
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.getal import PROCENTEN, write_getal
from uitvoeringskompas.taal.moment import Moment
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wie.afspraken import (
    describe_afspraak,
    realisatie_cel,
    untold_cel,
    write_norm,
    write_realisatie,
)
from uitvoeringskompas.views.onderwerp.wie.beloftebevinding import list_beloftelabels
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


class Belofteregel(Vast):
    """One report on a promise; both are None while no report tells about it. ``eerste`` is the first of its promise."""

    belofte: Belofte
    verslag: Verslag | None
    realisatie: Realisatie | None
    eerste: bool


def tabulate_beloften(
    verwijzer: Verwijzer, beloften: Iterable[Belofte], bijschrift: str, *, met_partij: bool = False
) -> Tabel | None:
    """Return the table of promises with a row per report; ``met_partij`` names who promised, else for what it is."""
    return tabulate(
        bijschrift,
        [melding for belofte in beloften for melding in _list_meldingen(belofte)],
        ("Beloofd", _beloofd_cel),
        (
            "Partij" if met_partij else "Interventie",
            lambda found: _context_cel(verwijzer, found.belofte.afspraak, met_partij=met_partij),
        ),
        ("Indicator", lambda found: cellen.of_links(verwijzer.indicatoren([found.belofte.afspraak.indicator]))),
        ("Geleverd", lambda found: _geleverd_cel(verwijzer, found)),
        ("Vergeleken met de afspraak", lambda found: _verschil_cel(verwijzer.dossier, found, verwijzer.blad.peildatum)),
        ("Staat in", lambda found: cellen.of_links([verwijzer.verslag(found.verslag)] if found.verslag else [])),
    )


def tabulate_nagekomen(
    verwijzer: Verwijzer, beloften: Iterable[Belofte], bijschrift: str, *, met_partij: bool = False
) -> Tabel | None:
    """Return the table of promises with a row for each: the latest that is told of it, and the verdict."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    return tabulate(
        bijschrift,
        beloften,
        ("Beloofd", describe_afspraak),
        (
            "Partij" if met_partij else "Interventie",
            lambda found: _context_cel(verwijzer, found.afspraak, met_partij=met_partij),
        ),
        ("Geleverd", lambda found: realisatie_cel(dossier, found, peildatum)),
        ("Vergeleken met de afspraak", lambda found: belofteoordeel_cel(dossier, found, peildatum)),
    )


def tabulate_terugkoppeling(verwijzer: Verwijzer, beloften: Iterable[Belofte]) -> Tabel | None:
    """Return the moments of feedback by date, with what is told, how and to whom."""
    momenten = [(moment, belofte) for belofte in beloften for moment in belofte.terugkoppeling]
    return tabulate(
        "Wanneer deze partij vertelt hoe het gaat",
        sorted(momenten, key=lambda found: (found[0].laatste, found[1].afspraak.id)),
        ("Wanneer", lambda found: _moment_cel(found[0], verwijzer.blad.peildatum)),
        ("Waarover", lambda found: _waarover_cel(verwijzer, found[1].afspraak)),
        ("Hoe", lambda found: cellen.of_tekst(found[1].afspraak.terugkoppeling_hoe)),
        ("Aan wie", lambda found: cellen.of_tekst(write_namen(found[1].afspraak.terugkoppeling_aan))),
    )


def compare_with_norm(afspraak: Prestatieafspraak, waarde: Decimal, *, has_time: bool) -> str:
    """Return in words how a delivered number compares with the promised one; an empty text without a norm.

    ``has_time`` tells that there was time left when it was told: then what is missing may still come.
    """
    if afspraak.norm is None:
        return ""
    verschil = waarde - afspraak.norm
    if afspraak.operator in {"<", "<="}:
        return _compare_with_most(afspraak, verschil)
    if not verschil:
        return "precies het afgesproken aantal" if afspraak.operator != ">" else "niet meer dan afgesproken"
    if verschil > 0:
        return f"{_write_verschil(verschil, afspraak)} meer dan afgesproken"
    if has_time:
        meer = "meer dan " if afspraak.operator == ">" else ""
        return f"nog {meer}{_write_verschil(verschil, afspraak)} te gaan"
    return f"{_write_verschil(verschil, afspraak)} minder dan afgesproken"


def _compare_with_most(afspraak: Prestatieafspraak, verschil: Decimal) -> str:
    if verschil > 0:
        return f"{_write_verschil(verschil, afspraak)} meer dan afgesproken"
    return "binnen de afspraak" if verschil or afspraak.operator == "<=" else "net niet minder dan afgesproken"


def _write_verschil(verschil: Decimal, afspraak: Prestatieafspraak) -> str:
    getal = write_getal(abs(verschil))
    return f"{getal} procentpunt" if afspraak.eenheid in PROCENTEN else getal


def _list_meldingen(belofte: Belofte) -> Iterator[Belofteregel]:
    if not belofte.realisaties:
        yield Belofteregel(belofte=belofte, verslag=None, realisatie=None, eerste=True)
    for nummer, (verslag, realisatie) in enumerate(belofte.realisaties):
        yield Belofteregel(belofte=belofte, verslag=verslag, realisatie=realisatie, eerste=not nummer)


def _beloofd_cel(melding: Belofteregel) -> Cel:
    """Return the promise: in full in its first row, only its number in the next ones."""
    norm = write_norm(melding.belofte.afspraak)
    return describe_afspraak(melding.belofte) if melding.eerste or not norm else Cel(tekst=norm)


def _context_cel(verwijzer: Verwijzer, afspraak: Prestatieafspraak, *, met_partij: bool) -> Cel | None:
    if met_partij:
        return cellen.of_links(verwijzer.partijen([afspraak.partij])) or Cel(tekst=afspraak.partij)
    return cellen.of_links(verwijzer.interventies([afspraak.interventie]))


def _geleverd_cel(verwijzer: Verwijzer, melding: Belofteregel) -> Cel:
    if melding.realisatie is None:
        return untold_cel(verwijzer.dossier, melding.belofte, verwijzer.blad.peildatum)
    return write_realisatie(melding.realisatie, melding.belofte.afspraak.eenheid)


def _verschil_cel(dossier: Dossier, melding: Belofteregel, peildatum: date) -> Cel | None:
    """Return how a report compares with the promise, and with the latest one the verdict."""
    belofte, realisatie, verslag = melding.belofte, melding.realisatie, melding.verslag
    if realisatie is None or verslag is None:
        return None
    if realisatie is belofte.laatste:
        return belofteoordeel_cel(dossier, belofte, peildatum)
    return cellen.of_tekst(_write_vergeleken(dossier, belofte, verslag, realisatie, peildatum))


def belofteoordeel_cel(dossier: Dossier, belofte: Belofte, peildatum: date) -> Cel | None:
    """Return the verdict on a promise, with how the latest report on it compares with what was agreed."""
    if not belofte.realisaties:
        return None
    tekst = _write_vergeleken(dossier, belofte, *belofte.realisaties[-1], peildatum)
    labels = list_beloftelabels(dossier, judge_belofte(dossier, belofte, peildatum), peildatum)
    return Cel(labels=labels, opmerking=tekst) if labels else cellen.of_tekst(tekst)


def _write_vergeleken(
    dossier: Dossier, belofte: Belofte, verslag: Verslag, realisatie: Realisatie, peildatum: date
) -> str:
    """Return how a number compares with the promise, as it was told: "nog 42 te gaan", "toen nog 42 te gaan"."""
    if realisatie.waarde is None:
        return ""
    has_time = not tells_end(dossier, belofte.afspraak, verslag, realisatie, peildatum)
    tekst = compare_with_norm(belofte.afspraak, realisatie.waarde, has_time=has_time)
    is_over = last_day_of(dossier, belofte.afspraak) < peildatum
    return f"toen {tekst}" if tekst.startswith("nog ") and is_over else tekst


def _moment_cel(moment: Moment, peildatum: date) -> Cel:
    later = "komt nog" if not moment.has_begun(peildatum) else ""
    return Cel(tekst=capitalize_first(write_moment(moment.tekst)), opmerking=later)


def _waarover_cel(verwijzer: Verwijzer, afspraak: Prestatieafspraak) -> Cel | None:
    """Return what the feedback is about: the interventie, and the number that was promised."""
    links, norm = verwijzer.interventies([afspraak.interventie]), write_norm(afspraak)
    return Cel(links=links, opmerking=norm) if links else cellen.of_tekst(norm)
