"""How the goals of a publisher go, over all programmes to begin with: the verdict, and what is done for each.

A goal may have several figures. It has the label of the one that asks most attention; goals are not ranked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.doelenboom import Home, doelen_in
from uitvoeringskompas.model.doellijn import interventies_for
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Familie
from uitvoeringskompas.taal.getal import pick_vorm, write_aantal
from uitvoeringskompas.taal.zin import (
    capitalize_first,
    close_zin,
    write_opsomming,
    write_zinnen,
)
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Label
from uitvoeringskompas.views.onderwerp.cijfer.doelcijfers import koersen_for, label_koersen, write_eerste
from uitvoeringskompas.views.onderwerp.programma.programmalijst import count_statussen, list_getoond
from uitvoeringskompas.views.onderwerp.stand.stand import add_telling, count_opgaven_samen
from uitvoeringskompas.views.onderwerp.woord.onbekend import is_silent, write_geen

HOE = {
    "behaald": ("is", "zijn", "gehaald"),
    "op_koers": ("ligt", "liggen", "op koers"),
    "goede_kant": ("gaat", "gaan", "de goede kant op maar te langzaam"),
    "gelijk": ("bleef", "bleven", "vrijwel gelijk"),
    "verkeerde_kant": ("gaat", "gaan", "de verkeerde kant op"),
    "niet_behaald": ("is", "zijn", "niet gehaald"),
}
"""The verb for one goal and for several, and what comes behind it, in the order of a sentence."""


class Doelkoers(Vast):
    """A goal with how its figures go, what asks most attention first, and the statuses of what is done for it.

    ``home`` is the nota or programme that set it, by whose target it is judged. ``opgave`` stands before the statuses
    when they are only the last that was said.
    """

    home: Home
    doel: Doel
    koersen: tuple[Koers, ...]
    statussen: tuple[Code, ...]
    opgave: str

    @property
    def label(self) -> Label:
        """Return how it goes in a word."""
        return label_koersen(self.koersen)


def list_homes(blad: Blad, publicatie: Publicatie) -> tuple[Home, ...]:
    """Return where the goals of now stand: the notas that are not over, the newest first, and the programmes shown."""
    notas = sorted(publicatie.notas.values(), key=lambda nota: nota.periode.van, reverse=True)
    return (*(nota for nota in notas if not nota.stand(blad.peildatum).is_afgelopen), *list_getoond(blad, publicatie))


def list_doelkoersen(blad: Blad, publicatie: Publicatie, homes: Iterable[Home]) -> tuple[Doelkoers, ...]:
    """Return the goals that stand in these notas and programmes, each once, as the text has it that counts now."""
    return follow_doelen(blad, publicatie, (doel for home in homes for doel in doelen_in(home)))


def follow_doelen(blad: Blad, publicatie: Publicatie, doelen: Iterable[Doel]) -> tuple[Doelkoers, ...]:
    """Return how these goals go, each once, as the text has it that counts now."""
    boom, getoond = publicatie.doelenboom, list_getoond(blad, publicatie)
    families = dict.fromkeys(boom.families[doel.id] for doel in doelen)
    return tuple(_make_doelkoers(blad, publicatie, familie, getoond) for familie in families)


def _make_doelkoers(blad: Blad, publicatie: Publicatie, familie: Familie, dossiers: Iterable[Dossier]) -> Doelkoers:
    home, doel = publicatie.doelenboom.geldend(familie, blad.peildatum)
    per_dossier = {
        dossier: tuple(
            dossier.getoonde_status(each, blad.peildatum).status for each in interventies_for(dossier, familie)
        )
        for dossier in dossiers
    }
    return Doelkoers(
        home=home,
        doel=doel,
        koersen=koersen_for(blad, publicatie, home, doel),
        statussen=tuple(status for codes in per_dossier.values() for status in codes),
        opgave=count_opgaven_samen(blad, per_dossier.items()),
    )


def write_doelkoers(blad: Blad, publicatie: Publicatie, found: Doelkoers) -> str:
    """Return from where to where its figure went, and what is done: "Van 10% (2020) naar 11%. 4 interventies: …"."""
    eerste, aantal = write_eerste(publicatie, found.home, found.koersen), len(found.statussen)
    more = len(found.koersen) - 1
    nog = f"Er {pick_vorm(more, 'is', 'zijn')} nog {write_aantal(more, 'cijfer', 'cijfers')}." if more > 0 else ""
    wat = write_aantal(aantal, "interventie", "interventies") if aantal else write_geen(publicatie, "interventie")
    return write_zinnen(eerste, nog, close_zin(capitalize_first(f"{wat}{_tell_statussen(blad, found)}")))


def _tell_statussen(blad: Blad, found: Doelkoers) -> str:
    """Return ": 9 lopen en 2 vertraagd", or that it was said last; empty when the plans say of none how it goes."""
    statussen = found.statussen
    if is_silent(statussen):
        return ""
    told = statussen[0].in_zin if len(statussen) == 1 else count_statussen(blad.knowledge, statussen)
    return add_telling(found.opgave, told)


def tell_doelkoersen(found: Iterable[Doelkoers]) -> str:
    """Return of how many goals it is said how they go, in one sentence; empty without goals."""
    every = tuple(found)
    counted = Counter(each.koersen[0].uitkomst if each.koersen else "" for each in every)
    told = [_tell(counted[code], *HOE[code]) for code in HOE if counted[code]]
    rest = len(every) - sum(counted[code] for code in HOE)
    if not every:
        return ""
    if not told:
        welke = pick_vorm(len(every), "het enige doel", f"de {len(every)} doelen")
        return f"Van {welke} is niet te zeggen hoe het gaat."
    if len(every) == 1:
        een, _, hoe = next(HOE[code] for code in counted)
        return f"Het enige doel {een} {hoe}."
    return f"Van de {len(every)} doelen {write_opsomming([*told, *_tell_rest(rest)])}."


def _tell(aantal: int, een: str, meer: str, hoe: str) -> str:
    return f"{pick_vorm(aantal, een, meer)} er {aantal} {hoe}"


def _tell_rest(aantal: int) -> Iterator[str]:
    if aantal:
        yield f"is het van {aantal} niet te zeggen"
