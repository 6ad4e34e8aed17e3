"""By whose target a figure is judged, chosen in one place, so that no two pages say something else of the same goal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.doelenboom import Home
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers, koers_na, koers_of
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import close_zin, lower_first, quote, write_zinnen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers_kort

VOLGORDE = ("verkeerde_kant", "niet_behaald", "gelijk", "goede_kant", "op_koers", "behaald", "niet_te_zeggen")
"""What is off first; last of all what nothing can be said of."""
GEEN_CIJFER = Label(soort="niet-te-zeggen", tekst="Geen cijfer")
"""For a goal of which the plans name no figure."""


def koers_for(blad: Blad, home: Home | None, indicator: Indicator, dossier: Dossier | None = None) -> Koers:
    """Return how it goes with an indicator for a goal, by the target of who set the goal: a nota or a programme.

    That is the rule on every page. A programme that does something for the goal of a nota may have a target of its own:
    that one is told beside it (``eigen_koers``). Where no nota has a target, that of the programme counts on its own
    pages (``dossier``), so that a year that is over is held against what it promised itself; elsewhere, and without a
    goal, any target. ``write_wiens`` says of each whose it is, as soon as there is more than one.
    """
    every = _list_plekken(home, dossier)
    return _prefer_doel([koers_of(indicator, plek, blad.peildatum, blad.knowledge.koers) for plek in every])


def _list_plekken(home: Home | None, dossier: Dossier | None = None) -> tuple[str | None, ...]:
    plekken = tuple(dict.fromkeys(plek_of(each) for each in (home, dossier) if each))
    return plekken if isinstance(home, Dossier) else (*plekken, None)


def _prefer_doel(found: Sequence[Koers]) -> Koers:
    return next((koers for koers in found if koers.maat.doel), found[0])


def koers_of_cijfer(blad: Blad, publicatie: Publicatie, indicator: Indicator) -> Koers:
    """Return how it goes with an indicator where no goal is told: for the first goal that it follows, if any."""
    boom = publicatie.doelenboom
    familie = next(iter(boom.doelen_of_indicator(indicator.id, blad.peildatum)), None)
    return koers_for(blad, boom.geldend(familie, blad.peildatum)[0] if familie else None, indicator)


def koersen_for(
    blad: Blad, publicatie: Publicatie, home: Home, doel: Doel, dossier: Dossier | None = None
) -> tuple[Koers, ...]:
    """Return how it goes with each figure of a goal that this nota or programme set, what asks attention first."""
    known = publicatie.indicatoren
    followed = (known[each] for each in dict.fromkeys(doel.indicatoren) if each in known)
    return sort_koersen(koers_for(blad, home, each, dossier) for each in followed)


def koersen_na(blad: Blad, publicatie: Publicatie, home: Home, doel: Doel, jaar: int) -> tuple[Koers, ...]:
    """Return the same for when a year was over; of a year that is not, how it goes today."""
    if jaar >= blad.peildatum.year:
        return koersen_for(blad, publicatie, home, doel)
    known, regel = publicatie.indicatoren, blad.knowledge.koers
    followed = (known[each] for each in dict.fromkeys(doel.indicatoren) if each in known)
    return sort_koersen(
        _prefer_doel([koers_na(each, plek, jaar, regel) for plek in _list_plekken(home)]) for each in followed
    )


def eigen_koers(blad: Blad, dossier: Dossier, koers: Koers) -> Koers | None:
    """Return how it goes by the target of a programme itself, when the figure was judged by that of another."""
    doel, plek = koers.maat.doel, plek_of(dossier)
    if doel is None or doel.gesteld_in == plek:
        return None
    own = koers_of(koers.indicator, plek, blad.peildatum, blad.knowledge.koers)
    return own if own.maat.doel and own.maat.doel.gesteld_in == plek else None


def setter_in(dossier: Dossier, doel: Doel) -> Home:
    """Return who set a goal of a programme: the programme itself, or the first of its notas that has it."""
    return dossier.nota_of_doel(doel.id) or dossier


def write_wiens(publicatie: Publicatie, home: Home | None, koers: Koers) -> str:
    """Return whose target it is, in a sentence; empty where only one sets targets, and it is who set the goal."""
    doel = koers.maat.doel
    if doel is None:
        return ""
    gesteld = {each.gesteld_in for each in koers.indicator.streefwaarden}
    if len(gesteld) == 1 and (home is None or doel.gesteld_in in {plek_of(home), None}):
        return ""
    titel = _name_plek(publicatie, doel.gesteld_in)
    return f"Het doel staat in {titel}." if titel else "Wie dit doel stelde, is niet genoemd."


def write_eigen(blad: Blad, dossier: Dossier, koers: Koers) -> str:
    """Return how it goes by the target of the programme itself, in a sentence that says so; empty without one."""
    own = eigen_koers(blad, dossier, koers)
    if own is None:
        return ""
    uitkomst, kort = lower_first(label_of(own).tekst), lower_first(write_koers_kort(own))
    return close_zin(f"Naar het eigen doel van {quote(dossier.programma.titel)}: {uitkomst} ({kort})")


def label_koersen(koersen: Sequence[Koers]) -> Label:
    """Return the verdict on a goal in a word: that of the figure which asks most attention."""
    return label_of(koersen[0]) if koersen else GEEN_CIJFER


def write_eerste(publicatie: Publicatie, home: Home, koersen: Sequence[Koers]) -> str:
    """Return the figure of that word, from where to where it went and whose target it is held against."""
    return write_zinnen(
        *(
            zin
            for each in koersen[:1]
            for zin in (
                close_zin(f"{each.indicator.naam}: {lower_first(write_koers_kort(each))}"),
                write_wiens(publicatie, home, each),
            )
        )
    )


def plek_of(home: Home) -> str:
    """Return how a target names the nota or programme that set it."""
    return home.id if isinstance(home, Nota) else home.pad


def _name_plek(publicatie: Publicatie, plek: str | None) -> str:
    """Return the title of a nota or programme; of programmes with one title the year tells them apart."""
    nota, dossier = publicatie.notas.get(plek or ""), publicatie.dossier(plek) if plek else None
    if nota:
        return quote(nota.titel)
    if dossier is None:
        return plek or ""
    titel = dossier.programma.titel
    alike = [each for each in publicatie.dossiers if each.programma.titel == titel]
    return f"{quote(titel)} van {dossier.jaar}" if len(alike) > 1 else quote(titel)


def sort_koersen(koersen: Iterable[Koers]) -> tuple[Koers, ...]:
    """Return them with what is off first; alike ones keep their order."""
    return tuple(sorted(koersen, key=rank_of))


def is_off(koers: Koers) -> bool:
    """Tell whether a figure does not go as was wanted, as far as anything can be said of it."""
    return rank_of(koers) < VOLGORDE.index("op_koers")


def rank_of(koers: Koers) -> int:
    """Return how early a verdict is told."""
    return VOLGORDE.index(koers.uitkomst) if koers.uitkomst in VOLGORDE else len(VOLGORDE)
