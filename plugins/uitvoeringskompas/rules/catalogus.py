"""All rules over all publishers; the work per publisher depends on the others only where one refers to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain

from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.huisstijl import Huisstijl
from uitvoeringskompas.model.palet import judge_stijlen
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.rondblik import UITGEVER, WIE, Loket, Navraag, look_around
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.rules.bestand import Bestand, bestanden_of
from uitvoeringskompas.rules.identiteit import enkel, kringen, titels
from uitvoeringskompas.rules.rule import FileRule, PublicatieRule, ReferenceRule, StijlRule
from uitvoeringskompas.rules.samenhang import (
    afwijking,
    bedragen,
    besluiten,
    geldjaren,
    gemeente,
    getallen,
    herkomst,
    huisstijl,
    inhoud,
    koers,
    mensen,
    onmogelijk,
    sjabloon,
    stand,
    tijd,
    waarden,
)
from uitvoeringskompas.rules.verwijzingen import (
    beleid,
    eerder,
    elders,
    jaren,
    metingen,
    opvolging,
    programma,
    publicist,
    samen,
)
from uitvoeringskompas.vast import Vast

MODULES = (
    *(enkel, kringen, titels),
    *(
        afwijking,
        bedragen,
        besluiten,
        geldjaren,
        gemeente,
        getallen,
        herkomst,
        huisstijl,
        inhoud,
        koers,
        mensen,
        onmogelijk,
        sjabloon,
        stand,
        tijd,
        waarden,
    ),
    *(beleid, eerder, elders, jaren, metingen, opvolging, programma, publicist, samen),
)
RULES: Mapping[str, FileRule | PublicatieRule | ReferenceRule | StijlRule] = {
    code: rule for module in MODULES for code, rule in module.RULES.items()
}
"""Every rule by its code; those of the guideline stand in its chapters."""

_OF_PUBLICATIES = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, PublicatieRule))
_OF_FILES = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, FileRule))
_OF_REFERENCES = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, ReferenceRule))
_OF_STIJLEN = tuple((code, rule) for code, rule in RULES.items() if isinstance(rule, StijlRule))


class Publicatieoordeel(Vast):
    """What the rules say of one publisher, and what of others they looked at for it.

    ``looked_around`` tells whether they asked about others at all, be it only who there are; ``looked_at`` are the
    slugs of which anything in their plans may have counted.
    """

    problems: tuple[Problem, ...]
    looked_around: bool
    looked_at: frozenset[str]


def check_stijlen(catalogus: Catalogus) -> Iterator[Problem]:
    """Yield what is wrong in how the house styles come out."""
    for stijlen in catalogus.stijlen:
        yield from check_stijl(*stijlen)


def check_stijl(*stijlen: Huisstijl) -> Iterator[Problem]:
    """Yield what is wrong in how one house style comes out, on those that it stands on."""
    oordeel = judge_stijlen(*stijlen)
    for code, stijlrule in _OF_STIJLEN:
        yield from stijlrule.problems(code, oordeel)


def judge_publicatie(
    catalogus: Catalogus, publicatie: Publicatie, *, peildatum: date | None, status: str | None
) -> Publicatieoordeel:
    """Put the plans of one publisher to every rule.

    Without a peildatum nothing is put to the calendar. ``status`` asks how it would be if every programme were so far.
    """
    navraag = Navraag(loket=Loket(heel=catalogus))
    bestanden = bestanden_of(look_around(catalogus, navraag), publicatie, peildatum, status)
    of_whole = (rule.problems(code, publicatie) for code, rule in _OF_PUBLICATIES)
    problems = tuple(chain.from_iterable((*of_whole, *map(_problems_in, bestanden))))
    return Publicatieoordeel(
        problems=problems, looked_around=bool(navraag.gezien), looked_at=frozenset(_list_looked_at(navraag))
    )


def _list_looked_at(navraag: Navraag) -> Iterable[str]:
    """Return of whom anything was asked; who asks more than about some of them and who there are, looks at all."""
    asked = {waarvan for soort, waarvan in navraag.gezien if soort == UITGEVER}
    rest = {soort for soort, _ in navraag.gezien} - {UITGEVER, WIE}
    return (*asked, *navraag.heel.publicaties) if rest else asked


def _problems_in(bestand: Bestand) -> Iterator[Problem]:
    for code, rule in _OF_FILES:
        yield from rule.problems(code, bestand)
    for code, reference in _OF_REFERENCES:
        if not (reference.in_programma and bestand.is_stray):
            for text in bestand.texts_of(reference.soort):
                yield from reference.problems(code, text)
    bestand.let_go()
