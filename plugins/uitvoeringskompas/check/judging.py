"""All that the rules and the guideline say of one publisher, and what of others was looked at for it."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.check.buurt import Buurt, Mark
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.rules.catalogus import Publicatieoordeel, judge_publicatie
from uitvoeringskompas.rules.leidraad.problemen import judge_by_leidraad
from uitvoeringskompas.vast import replace


def judge_one(
    catalogus: Catalogus, publicatie: Publicatie, *, peildatum: date, status: str | None
) -> Publicatieoordeel:
    """Return what contradicts itself or is missing in the plans of one publisher."""
    oordeel = judge_publicatie(catalogus, publicatie, peildatum=peildatum, status=status)
    missing = () if catalogus.knowledge.problems else judge_by_leidraad(publicatie, peildatum, status)
    return replace(oordeel, problems=(*oordeel.problems, *missing))


def note_buurt(oordeel: Publicatieoordeel, names: object, mark: Mark) -> Buurt | None:
    """Return what a verdict holds on to of others; None when nothing was asked about them."""
    if not oordeel.looked_around:
        return None
    return Buurt(names=names, marks={slug: mark(slug) for slug in sorted(oordeel.looked_at)})
