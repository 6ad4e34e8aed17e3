"""All changes between two states in words: the same sentences for the page, ``kompas diff`` and its JSON."""

from __future__ import annotations

from uitvoeringskompas.compare.change import Change, FieldValue
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.words import Segment, compare_words
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.woorden import Woorden
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.wijziging.kort import write_kort
from uitvoeringskompas.views.wijziging.vraag import write_vragen
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing
from uitvoeringskompas.views.wijziging.zin import WOORD, Verteller, title_path


class WijzigingView(Vast):
    """One change in words.

    ``plek`` is where it stands (in the second state, or where it stood in the first); ``veld`` is the path of keys from
    the thing, with the id of each list item; ``segmenten`` are filled for a text that was rewritten; ``boekhouding``
    names a title, a source or another field that is about the document.
    """

    zin: str
    soort: str
    veld: str
    titel: str
    voor: str
    na: str
    plek: str
    segmenten: tuple[Segment, ...]
    waarschuwingen: tuple[str, ...]
    boekhouding: str


class DingView(Vast):
    """One thing with what became of it and its changes; ``bestand`` is relative to the plans."""

    soort: str
    woord: str
    gang: str
    id: str
    naam: str
    bestand: str
    wijzigingen: tuple[WijzigingView, ...]


class WijzigingenView(Vast):
    """All that changed between two states of a publisher; ``kort`` says what it comes down to.

    ``vragen`` are for an editor: what looks so much alike that it may be one thing under two ids.

    ``dingen`` are those with changes only.
    """

    slug: str
    voor: str
    na: str
    kort: tuple[str, ...]
    vragen: tuple[str, ...]
    dingen: tuple[DingView, ...]
    waarschuwingen: tuple[str, ...]


def view_wijzigingen(vergelijking: Comparison) -> WijzigingenView:
    """Return every change between two states in words."""
    verteller = Verteller.of(vergelijking)
    return WijzigingenView(
        slug=vergelijking.slug,
        voor=vergelijking.before.name,
        na=vergelijking.after.name,
        kort=() if vergelijking.is_equal else write_kort(verteller),
        vragen=write_vragen(verteller),
        dingen=tuple(view_pair(verteller, pair) for pair in vergelijking.pairs if pair.changes),
        waarschuwingen=tuple(dict.fromkeys(map(write_waarschuwing, vergelijking.cautions))),
    )


def view_pair(verteller: Verteller, pair: Pair) -> DingView:
    """Return one thing with its changes in words."""
    thing = pair.thing
    return DingView(
        soort=pair.kind.value,
        woord=WOORD[pair.kind],
        gang=pair.fate.value,
        id=thing.id,
        naam=verteller.naamgever.name_thing(thing),
        bestand=thing.path,
        wijzigingen=tuple(view_wijziging(verteller, change, pair) for change in pair.changes),
    )


def view_wijziging(verteller: Verteller, wijziging: Change, pair: Pair) -> WijzigingView:
    """Return one change in words."""
    is_text = wijziging.is_proza
    segmenten = compare_words(str(wijziging.before), str(wijziging.after)).segments if is_text else ()
    return WijzigingView(
        zin=verteller.write_zin(wijziging, pair),
        soort=wijziging.kind.value,
        veld=_path(wijziging),
        titel=_title(wijziging),
        voor=_write_side(verteller.voor, wijziging, wijziging.holder_before, wijziging.before),
        na=_write_side(verteller.na, wijziging, wijziging.holder_after, wijziging.after),
        plek=_write_plek(wijziging),
        segmenten=segmenten,
        waarschuwingen=tuple(map(write_waarschuwing, wijziging.cautions)),
        boekhouding=wijziging.boekhouding.titel if wijziging.boekhouding else "",
    )


def _write_side(woorden: Woorden, wijziging: Change, holder: Record | None, value: FieldValue) -> str:
    """Return what stood on one side, in full when it is a text; several keys told together each with their title."""
    if value is None or holder is None:
        return ""
    if isinstance(value, Record):
        if not wijziging.fields:
            return woorden.name_record(value)
        filled = [veld for veld in wijziging.fields if getattr(value, veld) not in {None, ()}]
        return "; ".join(f"{value.shape.velden[veld].titel}: {woorden.write_veld(value, veld)}" for veld in filled)
    veld = holder.shape.velden.get(wijziging.fields[0])
    if veld is None or veld.is_proza or not wijziging.kind.is_of_part:
        return str(value)
    return woorden.write_veld(holder, wijziging.fields[0])


def _path(wijziging: Change) -> str:
    parts = []
    for step in wijziging.steps:
        item = getattr(step.record, "id", None) if step.is_item else None
        parts.append(f"{step.field}[{item}]" if item else step.field)
    return ".".join((*parts, *wijziging.fields[:1]))


def _title(wijziging: Change) -> str:
    """Return the Dutch title of the field that changed; empty for a change of a thing as a whole."""
    is_of_part = wijziging.holder is not None and wijziging.path and wijziging.kind.is_of_part
    return title_path(wijziging) if is_of_part else ""


def _write_plek(wijziging: Change) -> str:
    """Return where the change stands in the second state, or stood in the first, as file, line and column."""
    holder = wijziging.holder or wijziging.thing.record
    key = next((veld for veld in wijziging.fields if veld in holder.node.data), None)
    return str(holder.location_of(key) if key else holder.location)
