"""What asks for attention in a programme: what is off comes first, and each line leads to the page that tells more.

Only what somebody reported, or what follows from two figures that are both known, is off. What nobody mentions is no
news, except where a report was due. All that is said of one interventie stands on one line.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from uitvoeringskompas.model.bevinding.belofte import HOOGSTENS, Beloftebevinding, Beloftestand, judge_belofte
from uitvoeringskompas.model.bevinding.geld import judge_geld
from uitvoeringskompas.model.bevinding.planning import Mijlpaalstand, judge_mijlpalen
from uitvoeringskompas.model.doelenboom import Home
from uitvoeringskompas.model.evaluatie import InterventieEvaluatie
from uitvoeringskompas.model.geld import Geldstroom, Regelstand, jaren_with_money, money_of_dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.mix import doelen_in_reikwijdte
from uitvoeringskompas.model.samenwerking import beloften_of
from uitvoeringskompas.model.voortgang import InterventieVoortgang, Knelpunt, Voortgang
from uitvoeringskompas.taal.zin import capitalize_first, close_zin, write_opsomming, write_zinnen
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.bouwstenen import Label, Link, Standregel
from uitvoeringskompas.views.kit.codes import label_of as name_code
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import (
    eigen_koers,
    koersen_for,
    plek_of,
    setter_in,
    write_wiens,
)
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers_kort
from uitvoeringskompas.views.onderwerp.geld.geld import name_regel
from uitvoeringskompas.views.onderwerp.geld.geldbevinding import label_geld, write_geldverschil
from uitvoeringskompas.views.onderwerp.stand.mijlpaalbevinding import label_mijlpaal, write_mijlpaal
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave, stand_of
from uitvoeringskompas.views.onderwerp.wie.beloftebevinding import label_belofte, write_belofte
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

STATUSSEN = ("gestopt", "niet_uitgevoerd", "stilgelegd", "vertraagd")
"""The statuses that say that an interventie does not go as planned, what is worst first."""
RANG_OORDEEL, RANG_KOERS, RANG_BELOFTE, RANG_GELD, RANG_KNELPUNT, RANG_MIJLPAAL = 5, 10, 20, 30, 40, 50
OORDELEN = frozenset({"niet_behaald", "deels"})
"""The judgements of an evaluation that ask for attention."""
KOERSEN = frozenset({"verkeerde_kant", "niet_behaald"})
"""The verdicts on a figure that ask for attention."""
MOST = 160
"""How many characters of the reason of an editor stand on one line."""


class Aandachtspunt(Vast):
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
    koersen = tuple(_koersen(verwijzer))
    punten = (
        *_statussen(verwijzer),
        *_oordelen(verwijzer),
        *koersen,
        *_beloften(verwijzer, {punt.titel.href for punt in koersen}),
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
                label=label_opgave(blad, dossier, interventie),
                tekst=close_zin(shorten_proza(getoond.reden, most=MOST)) if getoond.reden else "",
                rang=STATUSSEN.index(getoond.status),
            )


def _oordelen(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the interventies of which the latest report says itself that it did not, or only partly, do what it should.

    An interim report has a light that is red, an evaluation a judgement with what was decided.
    """
    dossier = verwijzer.dossier
    verslagen = tuple(reversed(dossier.verslagen_until(verwijzer.blad.peildatum)))
    for interventie in dossier.interventies:
        found = (dossier.told_about(interventie.id, verslag) for verslag in verslagen)
        told = next((each for each in found if each), None)
        if isinstance(told, InterventieEvaluatie) and told.oordeel in OORDELEN:
            besluit = f"Besluit: {told.besluit.in_zin}." if told.besluit and told.besluit != "onbekend" else ""
            yield Aandachtspunt(
                titel=_link(verwijzer, interventie), label=name_code(told.oordeel), tekst=besluit, rang=RANG_OORDEEL
            )
        elif isinstance(told, InterventieVoortgang) and (rood := _list_rood(told)):
            yield Aandachtspunt(
                titel=_link(verwijzer, interventie),
                label=Label(soort="rood", tekst=f"{capitalize_first(write_opsomming(rood))}: niet goed"),
                tekst=f"Het verslag noemt {write_opsomming(rood)} niet goed.",
                rang=RANG_OORDEEL,
            )


def _list_rood(told: InterventieVoortgang) -> tuple[str, ...]:
    kanten = (("tijd", told.oordeel_tijd), ("geld", told.oordeel_geld), ("kwaliteit", told.oordeel_kwaliteit))
    return tuple(kant for kant, oordeel in kanten if oordeel == "rood")


def _koersen(verwijzer: Verwijzer) -> Iterator[Aandachtspunt]:
    """Yield the figures of the goals that go the wrong way, or did not reach their target.

    Of a programme that does not run only what it set itself: what a nota wants is told by the programme of now.
    """
    dossier, wijzer = verwijzer.dossier, verwijzer.cijferwijzer
    is_lopend = stand_of(verwijzer.blad, dossier).is_lopend
    for home, koers in _list_koersen(verwijzer):
        doel = koers.maat.doel
        is_own = doel is not None and doel.gesteld_in == plek_of(dossier)
        if koers.uitkomst in KOERSEN and (is_own or is_lopend):
            wiens = write_wiens(verwijzer.publicatie, home, koers)
            yield Aandachtspunt(
                titel=wijzer.indicator(f"Cijfer: {koers.indicator.naam}", koers.indicator.id),
                label=label_of(koers),
                tekst=write_zinnen(close_zin(write_koers_kort(koers)), wiens),
                rang=RANG_KOERS,
            )


def _list_koersen(verwijzer: Verwijzer) -> Iterator[tuple[Home, Koers]]:
    """Yield each figure of the goals, by the target of who set the goal and by that of the programme itself, once."""
    blad, dossier = verwijzer.blad, verwijzer.dossier
    told: set[tuple[str, str | None]] = set()
    for doel in doelen_in_reikwijdte(dossier):
        home = setter_in(dossier, doel)
        for koers in koersen_for(blad, verwijzer.publicatie, home, doel, dossier):
            for each in filter(None, (koers, eigen_koers(blad, dossier, koers))):
                wie = each.indicator.id, each.maat.doel.gesteld_in if each.maat.doel else None
                if wie not in told:
                    told.add(wie)
                    yield home, each


def _beloften(verwijzer: Verwijzer, shown: AbstractSet[str]) -> Iterator[Aandachtspunt]:
    """Yield the promises that were not kept, or not wholly; one by a figure that has a line (``shown``) joins it."""
    dossier, peildatum = verwijzer.dossier, verwijzer.blad.peildatum
    for belofte in beloften_of(dossier, peildatum):
        bevinding = judge_belofte(dossier, belofte, peildatum)
        if not _is_off(bevinding):
            continue
        afspraak = belofte.afspraak
        cijfers = (link for link in verwijzer.indicatoren([afspraak.indicator]) if link.href in shown)
        links = (*cijfers, *verwijzer.interventies([afspraak.interventie]), *verwijzer.partijen([afspraak.partij]))
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
