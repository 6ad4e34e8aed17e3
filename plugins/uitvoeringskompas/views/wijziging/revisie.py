"""What changed inside the files of a revision, in the sentences that also tell how two years differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from uitvoeringskompas.history.changes import Compare, compare_revisions
from uitvoeringskompas.history.revision import Revision
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.views.kit.blad import Bestandsverhaal, Blad
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

ONVERGELIJKBAAR = "Wat er precies veranderde, is niet te zeggen: een van de twee versies volgt niet de regels van nu."
NIETS = "Alleen de manier van opschrijven veranderde, niet de inhoud."
MOST_SENTENCES = 8
"""More than this of one file is counted, not told."""
KEPT = 20
"""How many revisions of a publisher are told once for all who ask."""


def tell_revisions(
    blad: Blad, publicatie: Publicatie, revisions: Sequence[Revision]
) -> Iterator[Mapping[str, Bestandsverhaal]]:
    """Yield for each revision, the newest first, what changed in each of its files; all are read from git at once."""
    if blad.history is None:
        return
    slug, kept = publicatie.slug, blad.verteld
    newest = {revision.commit for revision in blad.history.of_publisher(slug)[:KEPT]}
    unknown = [revision for revision in revisions if (slug, revision.commit) not in kept]
    compare = compare_revisions(blad.history, unknown, publicatie, blad.peildatum)
    for revision in revisions:
        told = kept.get((slug, revision.commit))
        if told is None:
            told = {path: _begin(zinnen) for path, zinnen in tell_revision(compare, revision).items()}
        if revision.commit in newest:
            kept[slug, revision.commit] = told
        yield told


def _begin(zinnen: tuple[str, ...]) -> Bestandsverhaal:
    rest = len(zinnen) - MOST_SENTENCES
    verder = f"En nog {write_aantal(rest, 'wijziging', 'wijzigingen')} in dit bestand." if rest > 0 else ""
    return Bestandsverhaal(zinnen=zinnen[:MOST_SENTENCES], verder=verder)


def tell_revision(compare: Compare, revision: Revision) -> Mapping[str, tuple[str, ...]]:
    """Return for each file that was rewritten what changed in it; a file that was only added or moved has none.

    Nor has a file of metingen: what changed in it is told of its indicator, whose file did not change.
    """
    found = compare(revision)
    if found is None:
        return {}
    zinnen: dict[str, list[str]] = {}
    for thing in view_wijzigingen(found.comparison).dingen:
        zinnen.setdefault(thing.bestand, []).extend(change.zin for change in thing.wijzigingen)
    told = {path: tuple(sentences) for path, sentences in zinnen.items()}
    told |= dict.fromkeys(found.unclear, (ONVERGELIJKBAAR,))
    plans = (change for change in revision.changes if change.place.kind.value != "metingen")
    rewritten = (change for change in plans if change.before and change.after)
    return told | {
        change.path: (NIETS,) for change in rewritten if change.path not in told and change.before != change.after
    }
