"""What asks for attention in a programme: what is off comes first, and each line leads to the page that tells more.

Only what somebody reported, or what follows from two figures that are both known, is off. What nobody mentions is no
news, except where a report was due. All that is said of one interventie stands on one line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uitvoeringskompas.model.bevinding.belofte import HOOGSTENS, Beloftebevinding, Beloftestand, judge_belofte
from uitvoeringskompas.model.bevinding.geld import judge_geld
from uitvoeringskompas.model.bevinding.planning import Mijlpaalstand, judge_mijlpalen
from uitvoeringskompas.model.geld import Geldstroom, Regelstand, jaren_with_money, money_of_dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.samenwerking import beloften_of
from uitvoeringskompas.model.voortgang import Knelpunt, Voortgang
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, write_zinnen
from uitvoeringskompas.views.kit.bouwstenen import Label, Link, Standregel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.onderwerp.bevinding.beloften import label_belofte, write_belofte
from uitvoeringskompas.views.onderwerp.bevinding.geld import label_geld, write_geldverschil
from uitvoeringskompas.views.onderwerp.bevinding.planning import label_mijlpaal, write_mijlpaal
from uitvoeringskompas.views.onderwerp.geld import name_regel
from uitvoeringskompas.views.onderwerp.stand import label_opgave, stand_of
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer

STATUSSEN = ("gestopt", "niet_uitgevoerd", "stilgelegd", "vertraagd")
"""The statuses that say that an interventie does not go as planned, what is worst first."""
RANG_BELOFTE, RANG_GELD, RANG_KNELPUNT, RANG_MIJLPAAL = 10, 20, 30, 40
MOST = 160
"""How many characters of the reason of an editor stand on one line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Aandachtspunt:
    """One thing that is off: where it leads, the verdict, why, and how near the top it belongs."""

    titel: Link
    label: Label
    tekst: str
    rang: int


def write_aandacht(verwijzer: Verwijzer) -> Onderdeel | None:
    """Return what is off in the programme, the worst first; None when it is still to come, or nothing is told of it."""
    standen = list_aandacht(verwijzer)
    is_past = stand_of(verwijzer.blad, verwijzer.dossier).is_van_toen
    titel = "Wat anders ging dan gepland" if is_past else "Wat vraagt aandacht"
    return Onderdeel(titel=titel, anker="aandacht", standen=standen) if standen else None


def list_aandacht(verwijzer: Verwijzer) -> tuple[Standregel, ...]:
    """Return a line for each interventie, party or subject with something that is off, the worst first."""
    punten = (
        *_statussen(verwijzer),
        *_beloften(verwijzer),
        *_geld(verwijzer),
        *_knelpunten(verwijzer),
        *_mijlpalen(verwijzer),
    )
    groepen: dict[str, list[Aandachtspunt]] = {}
    for punt in sorted(punten, key=lambda found: found.rang):
        groepen.setdefault(punt.titel.href, []).append(punt)
    return tuple(
        Standregel(titel=groep[0].titel, label=groep[0].label, tekst=write_zinnen(*(punt.tekst for punt in groep)))
        for groep in groepen.values()
    )


def _statussen(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the interventies that are behind, were stopped or never began, with the reason that was given."""
    blad, dossier = verwijzer.blad, verwijzer.dossier
    for interventie in dossier.interventies:
        getoond = dossier.getoonde_status(interventie, blad.peildatum)
        if getoond.status in STATUSSEN:
            yield Aandachtspunt(
                titel=_link(verwijzer, interventie),
                label=label_opgave(blad, dossier, getoond),
                tekst=close_zin(shorten_proza(getoond.reden, most=MOST)) if getoond.reden else "",
                rang=STATUSSEN.index(getoond.status),
            )


def _beloften(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the promises that were not kept, or not wholly."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    for belofte in beloften_of(dossier, peildatum):
        bevinding = judge_belofte(dossier, belofte, peildatum)
        if not _is_off(bevinding):
            continue
        afspraak = belofte.afspraak
        links = (*verwijzer.interventies([afspraak.interventie]), *verwijzer.partijen([afspraak.partij]))
        if links:
            naam = verwijzer.partijnamen([afspraak.partij])[0]
            yield Aandachtspunt(
                titel=links[0],
                label=label_belofte(dossier, bevinding, peildatum),
                tekst=write_belofte(dossier, naam, bevinding, peildatum),
                rang=RANG_BELOFTE,
            )


def _is_off(bevinding: Beloftebevinding) -> bool:
    """Tell whether a promise was not kept; what should stay below a number can be over it before the end."""
    if bevinding.uitkomst in {Beloftestand.DEELS, Beloftestand.NIET}:
        return True
    is_over = bevinding.verschil is not None and bevinding.verschil > 0
    hoogstens = bevinding.belofte.afspraak.operator in HOOGSTENS
    return bevinding.uitkomst is Beloftestand.LOOPT and hoogstens and is_over


def _geld(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the lines that cost more than budgeted, or brought in less, and were not revised since."""
    for stand in _regels(verwijzer):
        bevinding = judge_geld(stand, verwijzer.blad.peildatum)
        if bevinding.is_tegenvaller and not bevinding.is_bijgesteld:
            links = verwijzer.interventies([stand.regel.interventie])
            yield Aandachtspunt(
                titel=links[0] if links else verwijzer.hoofdstuk("geld", f"Het geld: {name_regel(stand)}"),
                label=label_geld(bevinding),
                tekst=write_geldverschil(bevinding),
                rang=RANG_GELD,
            )


def _regels(verwijzer: Verwijzer) -> Iterator[Regelstand]:
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    for jaar in jaren_with_money(dossier):
        for stroom in Geldstroom:
            yield from money_of_dossier(dossier, jaar, peildatum, stroom=stroom).regels


def _knelpunten(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the bottlenecks of the latest interim report that are not solved; of a programme that is over none."""
    if stand_of(verwijzer.blad, verwijzer.dossier).is_van_toen:
        return
    told = [
        found for found in verwijzer.dossier.verslagen_until(verwijzer.blad.peildatum) if isinstance(found, Voortgang)
    ]
    for knelpunt in told[-1].knelpunten if told else ():
        if not knelpunt.opgelost_op:
            links = (*verwijzer.interventies([knelpunt.interventie]), verwijzer.verslag(told[-1]))
            yield Aandachtspunt(
                titel=links[0],
                label=Label(soort="let-op", tekst="Knelpunt"),
                tekst=_write_knelpunt(knelpunt),
                rang=RANG_KNELPUNT,
            )


def _write_knelpunt(knelpunt: Knelpunt) -> str:
    oplossing = f" Oplossing: {close_zin(shorten_proza(knelpunt.oplossing, most=MOST))}" if knelpunt.oplossing else ""
    return f"{close_zin(capitalize_first(knelpunt.titel))}{oplossing}"


def _mijlpalen(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the milestones that were missed, or of which nobody tells while the programme runs."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    off = {Mijlpaalstand.GEMIST}
    if not (dossier.is_transcribed or stand_of(verwijzer.blad, dossier).is_van_toen):
        off.add(Mijlpaalstand.NIET_GEMELD)
    for interventie in dossier.interventies:
        for bevinding in judge_mijlpalen(dossier, interventie, peildatum):
            if bevinding.uitkomst in off:
                yield Aandachtspunt(
                    titel=_link(verwijzer, interventie),
                    label=label_mijlpaal(dossier, bevinding),
                    tekst=write_mijlpaal(dossier, bevinding),
                    rang=RANG_MIJLPAAL,
                )


def _link(verwijzer: Verwijzer, interventie: Interventie) -> Link:
    return verwijzer.interventies([interventie.id])[0]
