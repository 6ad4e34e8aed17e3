"""The judgement on a programme: what of the guideline is there, what is missing, and what was left out on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.leidraad import STATUSSEN, Controle, Leidraadonderdeel, leidraad
from uitvoeringskompas.model.programma import Afwijking
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.leidraad.motoren import ENGINES
from uitvoeringskompas.rules.leidraad.pad import values_at
from uitvoeringskompas.rules.leidraad.regels import REGELS
from uitvoeringskompas.rules.leidraad.toets import Toets
from uitvoeringskompas.rules.leidraad.vondst import Rule, Vondst


class Uitkomst(StrEnum):
    """How an item stands in a programme."""

    AANWEZIG = "aanwezig"
    ONTBREEKT = "ontbreekt"
    TIP = "tip"  # something that may be better; nothing that is missing at this status
    UITGELEGD = "uitgelegd"  # missing, with a reason
    NIET_NODIG = "niet_nodig"  # nothing here that it is about


@dataclass(frozen=True, kw_only=True, slots=True)
class Bevinding:
    """A finding of one check, in words."""

    controle: Controle
    vondst: Vondst
    ernst: str  # informatie, waarschuwing or fout

    @property
    def melding(self) -> str:
        """Return what is missing and how to add it."""
        return self.controle.melding.format(**self.vondst.woorden)


@dataclass(frozen=True, kw_only=True, slots=True)
class Oordeel:
    """How one item stands in one programme."""

    onderdeel: Leidraadonderdeel
    uitkomst: Uitkomst
    bevindingen: tuple[Bevinding, ...]
    afwijking: Afwijking | None

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
    later = max(dossier.programma.status, status or "", key=_order)
    toets = Toets(publicatie=publicatie, dossier=dossier, peildatum=peildatum, status=later)
    return tuple(_judge(toets, onderdeel) for onderdeel in leidraad().by_tier())


def _order(status: str) -> int:
    return STATUSSEN.index(status) if status in STATUSSEN else -1


def _judge(toets: Toets, onderdeel: Leidraadonderdeel) -> Oordeel:
    bevindingen = tuple(_findings(toets, onderdeel))
    afwijking = next((found for found in toets.programma.afwijkingen if found.leidraad == onderdeel.id), None)
    return Oordeel(
        onderdeel=onderdeel,
        uitkomst=_outcome(toets, onderdeel, bevindingen, afwijking),
        bevindingen=bevindingen,
        afwijking=afwijking,
    )


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
    return Uitkomst.AANWEZIG if is_visible(toets, onderdeel) else Uitkomst.NIET_NODIG


def is_visible(toets: Toets, onderdeel: Leidraadonderdeel) -> bool:
    """Tell whether the programme says anything on the item; what the site does by itself is always there."""
    return not onderdeel.plekken or any(values_at(toets, pad) for pad in onderdeel.plekken)


def _findings(toets: Toets, onderdeel: Leidraadonderdeel) -> Iterator[Bevinding]:
    for controle in onderdeel.controles:
        rule = rule_of(controle)
        if rule is None or controle.ernst is None or not _applies(toets, controle):
            continue
        ernst = controle.ernst.at(toets.status)
        yield from (Bevinding(controle=controle, vondst=vondst, ernst=ernst) for vondst in rule(toets, controle))


def rule_of(controle: Controle) -> Rule | None:
    """Return what runs a check: an engine or a rule of its own; None for what others check, or nobody."""
    return ENGINES.get(controle.soort) or REGELS.get(controle.code or "")


def _applies(toets: Toets, controle: Controle) -> bool:
    if controle.bij and toets.status not in controle.bij:
        return False
    if controle.niet_voor_regio and toets.publicatie.is_regio:
        return False
    return not controle.als or any(values_at(toets, pad) for pad in controle.als)
