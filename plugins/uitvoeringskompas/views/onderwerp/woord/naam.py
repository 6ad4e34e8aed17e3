"""What something was called before, what it came from and what went on in its place, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from uitvoeringskompas.model.naam import VroegereNaam
from uitvoeringskompas.model.partijen import Partij
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Stamboom
from uitvoeringskompas.taal.datum import write_moment
from uitvoeringskompas.taal.zin import write_opsomming, write_reeks
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Banner, Feit, Link
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.onderwerp.woord.gat import list_gatbanners, mark_link

EERDER = {"was": "Kwam voort uit", "vervangt": "Samengegaan uit", "afgesplitst_van": "Afgesplitst van"}
LATER = {"was": "Ging verder als", "vervangt": "Ging op in", "afgesplitst_van": "Daarvan splitste zich af"}


def write_vroegere(namen: Iterable[VroegereNaam]) -> str:
    """Return "Sociaal Huis (tot en met 2025)" for each name of before."""
    return write_opsomming(f"{each.naam} (tot en met {write_moment(each.tot_en_met, lidwoord=True)})" for each in namen)


def remark_naam(partij: Partij, naam: str) -> str:
    """Return what else a party is called, beside the name under which it stands here; empty when it has no other."""
    is_toen = naam != partij.naam
    return write_reeks(
        (
            f"heet nu {partij.naam}" if is_toen else "",
            f"ook: {write_opsomming(partij.namen)}" if partij.namen else "",
            f"eerder: {write_vroegere(partij.vroegere_namen)}" if partij.vroegere_namen and not is_toen else "",
            f"bestond tot en met {write_moment(partij.tot_en_met, lidwoord=True)}" if partij.tot_en_met else "",
        ),
        "; ",
    )


def list_naambanners(blad: Blad, publicatie: Publicatie, dag: date) -> tuple[Banner, ...]:
    """Return what a reader must know of the name at the head of a page about this day: it was another, or it ended.

    First comes that this is not the newest version of its plans.
    """
    profiel, found = publicatie.profiel, [*list_gatbanners(blad, publicatie.slug)]
    if profiel is None:
        return tuple(found)
    toen = profiel.naam_op(dag)
    if toen != profiel.naam:
        found.append(Banner(soort="let-op", titel=f"Toen: {toen}.", tekst=f"{toen} heet nu {profiel.naam}."))
    if profiel.tot_en_met:
        later = [blad.catalogus.publicaties[each] for each in blad.catalogus.stamboom.later.get(publicatie.slug, {})]
        links = (
            mark_link(blad, each.slug, blad.link(f"Bekijk {each.naam}", blad.home_of(each.slug))) for each in later
        )
        tekst = f"{profiel.naam} bestond tot en met {write_moment(profiel.tot_en_met, lidwoord=True)}."
        found.append(Banner(soort="let-op", titel="Dit is van vroeger.", tekst=tekst, links=tuple(links)))
    return tuple(found)


def list_afkomst(stamboom: Stamboom, thing_id: str, link: Callable[[str], Link | None]) -> tuple[Feit, ...]:
    """Return as facts what a thing came from and what came from it; ``link`` gives None for an id that is not there."""
    return tuple(
        feit
        for words, edges in ((EERDER, stamboom.earlier), (LATER, stamboom.later))
        for relatie, tekst in words.items()
        for feit in list_feiten((tekst, cellen.of_links(_links(edges.get(thing_id, {}), relatie, link))))
    )


def _links(others: Mapping[str, str], relatie: str, link: Callable[[str], Link | None]) -> Iterable[Link]:
    found = (link(other) for other, each in others.items() if each == relatie)
    return (each for each in found if each)
