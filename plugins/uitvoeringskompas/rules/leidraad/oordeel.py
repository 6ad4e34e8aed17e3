"""The judgement on a programme: what of the guideline is there, what is missing, and what was left out on purpose."""

from __future__ import annotations

from collections import UserDict
from datetime import date
from enum import StrEnum

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import Controle, Leidraadonderdeel
from uitvoeringskompas.model.programma import Afwijking
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.statussen import STATUSSEN
from uitvoeringskompas.rules.hoofdstuk import REGELS
from uitvoeringskompas.rules.leidraad.motoren import ENGINES
from uitvoeringskompas.rules.leidraad.pad import has_said, has_told, values_at
from uitvoeringskompas.rules.rule import GuidelineRule, Vondst
from uitvoeringskompas.rules.toets import Toets
from uitvoeringskompas.vast import Vast


class Uitkomst(StrEnum):
    """How an item stands in a programme."""

    AANWEZIG = "aanwezig"
    ONTBREEKT = "ontbreekt"
    TIP = "tip"  # something that may be better; nothing that is missing at this status
    UITGELEGD = "uitgelegd"  # missing, with a reason
    NIET_VAN_TOEPASSING = "niet_van_toepassing"  # nothing here that it is about, or not yet at this status
    NIET_GENOEMD = "niet_genoemd"  # not written down, and nothing asks for it
    UITLEG = "uitleg"  # what the site does or the guideline explains: no point of a programme


class _Woorden(UserDict[str, object]):
    """The words that fill a message; one that nobody gives, as to a guideline of another time, stays between braces."""

    def __missing__(self, woord: str) -> str:
        return f"{{{woord}}}"


class Bevinding(Vast):
    """A finding of one check, in words."""

    controle: Controle
    vondst: Vondst
    ernst: str  # informatie, waarschuwing or fout

    @property
    def melding(self) -> str:
        """Return what is missing and how to add it."""
        return self.controle.melding.format_map(_Woorden(self.vondst.woorden))


class Oordeel(Vast):
    """How one item stands in one programme."""

    onderdeel: Leidraadonderdeel
    uitkomst: Uitkomst
    bevindingen: tuple[Bevinding, ...]
    afwijking: Afwijking | None
    is_told: bool  # some of it is written, be it not all that is asked, or something else

    @property
    def is_open(self) -> bool:
        """Tell whether there is still something to add."""
        return self.uitkomst in {Uitkomst.ONTBREEKT, Uitkomst.TIP}


def judge(
    publicatie: Publicatie, dossier: Dossier, peildatum: date, *, status: str | None = None
) -> tuple[Oordeel, ...]:
    """Return how every item of the guideline stands: first the core, then what is recommended, then the rest.

    ``status`` asks how it would be at a later status; an earlier one changes nothing.
    """
    toets = make_toets(publicatie, dossier, peildatum, status)
    return tuple(_judge(toets, onderdeel) for onderdeel in publicatie.knowledge.leidraad.by_tier())


def make_toets(publicatie: Publicatie, dossier: Dossier, peildatum: date, status: str | None) -> Toets:
    """Return the programme as the checks look at it, at its own status or at a later one that is asked for."""
    later = max(dossier.programma.status, status or "", key=_order)
    return Toets(publicatie=publicatie, dossier=dossier, peildatum=peildatum, status=later)


def _order(status: str) -> int:
    return STATUSSEN.index(status) if status in STATUSSEN else -1


def _judge(toets: Toets, onderdeel: Leidraadonderdeel) -> Oordeel:
    bevindingen = find_all(toets, onderdeel)
    afwijking = find_afwijking(toets, onderdeel)
    return Oordeel(
        onderdeel=onderdeel,
        uitkomst=_outcome(toets, onderdeel, bevindingen, afwijking),
        bevindingen=bevindingen,
        afwijking=afwijking,
        is_told=_is_told(toets, onderdeel),
    )


def find_afwijking(toets: Toets, onderdeel: Leidraadonderdeel) -> Afwijking | None:
    """Return why the programme leaves an item out on purpose."""
    return next((found for found in toets.programma.afwijkingen if found.leidraad == onderdeel.id), None)


def _outcome(
    toets: Toets, onderdeel: Leidraadonderdeel, bevindingen: tuple[Bevinding, ...], afwijking: Afwijking | None
) -> Uitkomst:
    ernsten = {bevinding.ernst for bevinding in bevindingen}
    if afwijking and "fout" not in ernsten:
        return Uitkomst.UITGELEGD
    if ernsten - {"informatie"}:
        return Uitkomst.ONTBREEKT
    if ernsten:
        return Uitkomst.TIP
    if onderdeel.soort == "uitleg":
        return Uitkomst.UITLEG
    if not _is_about_anything(toets, onderdeel):
        return Uitkomst.NIET_VAN_TOEPASSING
    return Uitkomst.AANWEZIG if is_proven(toets, onderdeel) else Uitkomst.NIET_GENOEMD


def _is_about_anything(toets: Toets, onderdeel: Leidraadonderdeel) -> bool:
    """Tell whether one of the checks of this status has anything to look at; without checks what is written decides."""
    judging = [controle for controle in onderdeel.controles if controle.ernst is not None]
    active = runnable(onderdeel, toets.status)
    if judging and not active:
        return is_proven(toets, onderdeel)
    return not judging or any(
        _applies(toets, controle) and _is_over(toets, controle, rule) for controle, rule, _ in active
    )


def _is_over(toets: Toets, controle: Controle, rule: GuidelineRule) -> bool:
    return bool(rule.over(toets, controle)) or any(values_at(toets, pad) for pad in controle.over)


def is_proven(toets: Toets, onderdeel: Leidraadonderdeel) -> bool:
    """Tell whether the programme itself says what the item asks: in one of its fields, or in all that it names."""
    if onderdeel.blijkt_uit:
        proven = (has_said(values_at(toets, found.veld), found.waarden) for found in onderdeel.blijkt_uit)
        return all(proven) if onderdeel.blijkt_uit_alle else any(proven)
    return any(has_said(values_at(toets, pad)) for pad in onderdeel.plekken)


def _is_told(toets: Toets, onderdeel: Leidraadonderdeel) -> bool:
    """Tell whether the programme says any of what the item asks, or something else than it asks."""
    if onderdeel.blijkt_uit:
        return any(has_said(values_at(toets, found.veld), found.waarden) for found in onderdeel.blijkt_uit)
    return any(has_told(values_at(toets, pad)) for pad in onderdeel.plekken)


def is_visible(toets: Toets, onderdeel: Leidraadonderdeel) -> bool:
    """Tell whether the programme says anything on the item; what the site does by itself is always there."""
    return not onderdeel.plekken or any(values_at(toets, pad) for pad in onderdeel.plekken)


def find_all(toets: Toets, onderdeel: Leidraadonderdeel) -> tuple[Bevinding, ...]:
    """Return what every check of an item finds."""
    return tuple(
        Bevinding(controle=controle, vondst=vondst, ernst=ernst)
        for controle, rule, ernst in runnable(onderdeel, toets.status)
        if _applies(toets, controle)
        for vondst in rule.check(toets, controle)
    )


def runnable(onderdeel: Leidraadonderdeel, status: str) -> tuple[tuple[Controle, GuidelineRule, str], ...]:
    """Return the checks of an item that something runs at this status, with how bad a finding is then."""
    return tuple(
        (controle, rule, controle.ernst.at(status))
        for controle in onderdeel.controles
        if controle.ernst is not None and (rule := rule_of(controle)) is not None
        if not controle.bij or status in controle.bij
    )


def rule_of(controle: Controle) -> GuidelineRule | None:
    """Return what runs a check: an engine or a rule of its own; None for what others check, or nobody."""
    return ENGINES.get(controle.soort) or REGELS.get(controle.code or "")


def _applies(toets: Toets, controle: Controle) -> bool:
    if controle.niet_voor_regio and toets.publicatie.is_regio:
        return False
    return not controle.als or any(values_at(toets, pad) for pad in controle.als)
