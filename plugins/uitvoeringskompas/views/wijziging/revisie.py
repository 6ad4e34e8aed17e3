"""What changed inside the files of a revision, in the sentences that also tell how two years differ."""

from __future__ import annotations

from collections.abc import Mapping

from uitvoeringskompas.history.changes import Compare
from uitvoeringskompas.history.revision import Revision
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

ONVERGELIJKBAAR = "Wat er precies veranderde, is niet te zeggen: een van de twee versies volgt niet de regels van nu."
NIETS = "Alleen de manier van opschrijven veranderde, niet de inhoud."


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
