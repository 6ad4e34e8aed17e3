"""All changes between two states in words: the same sentences for the page, ``kompas diff`` and its JSON."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.compare.change import Change, ChangeKind, FieldValue
from uitvoeringskompas.compare.comparison import Comparison
from uitvoeringskompas.compare.ending import Ending
from uitvoeringskompas.compare.fieldtype import fieldtypes_of
from uitvoeringskompas.compare.kinship import Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.compare.words import Segment, compare_words
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.views.wijziging.waarde import Woorden, veld_of
from uitvoeringskompas.views.wijziging.waarschuwing import write_waarschuwing
from uitvoeringskompas.views.wijziging.zin import WOORD, Verteller, title_path


@dataclass(frozen=True, kw_only=True, slots=True)
class WijzigingView:
    """One change in words.

    ``plek`` is where it stands (in the second state, or where it stood in the first); ``veld`` is the path of keys from
    the thing, with the id of each list item; ``segmenten`` are filled for a text that was rewritten in part.
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


@dataclass(frozen=True, kw_only=True, slots=True)
class DingView:
    """One thing with what became of it and its changes; ``bestand`` is relative to the plans."""

    soort: str
    woord: str
    gang: str
    id: str
    naam: str
    bestand: str
    wijzigingen: tuple[WijzigingView, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class WijzigingenView:
    """All that changed between two states of a publisher; ``dingen`` are those with changes only."""

    slug: str
    voor: str
    na: str
    dingen: tuple[DingView, ...]
    waarschuwingen: tuple[str, ...]


def view_wijzigingen(vergelijking: Comparison) -> WijzigingenView:
    """Return every change between two states in words."""
    verteller = Verteller(vergelijking=vergelijking)
    return WijzigingenView(
        slug=vergelijking.slug,
        voor=vergelijking.voor.naam,
        na=vergelijking.na.naam,
        dingen=tuple(view_paar(verteller, paar) for paar in vergelijking.paren if paar.wijzigingen),
        waarschuwingen=tuple(dict.fromkeys(map(write_waarschuwing, vergelijking.waarschuwingen))),
    )


def view_paar(verteller: Verteller, paar: Pair) -> DingView:
    """Return one thing with its changes in words."""
    ding = (*paar.na, *paar.voor)[0]
    afscheid = paar.afscheid if paar.gang is Fate.GESTOPT and paar.soort is ThingKind.INTERVENTIE else None
    return DingView(
        soort=paar.soort.value,
        woord=WOORD[paar.soort],
        gang=paar.gang.value,
        id=ding.id,
        naam=verteller.name_ding(ding),
        bestand=ding.pad,
        wijzigingen=tuple(view_wijziging(verteller, change, afscheid) for change in paar.wijzigingen),
    )


def view_wijziging(verteller: Verteller, wijziging: Change, afscheid: Ending | None = None) -> WijzigingView:
    """Return one change in words."""
    is_text = wijziging.is_proza
    segmenten = compare_words(str(wijziging.voor), str(wijziging.na)).segmenten if is_text else ()
    return WijzigingView(
        zin=verteller.write_zin(wijziging, afscheid),
        soort=wijziging.soort.value,
        veld=_path(wijziging),
        titel=_title(wijziging),
        voor=_write_side(verteller.voor, wijziging, wijziging.houder_voor, wijziging.voor),
        na=_write_side(verteller.na, wijziging, wijziging.houder_na, wijziging.na),
        plek=_write_plek(wijziging),
        segmenten=segmenten,
        waarschuwingen=tuple(map(write_waarschuwing, wijziging.waarschuwingen)),
    )


def _write_side(woorden: Woorden, wijziging: Change, houder: Record | None, value: FieldValue) -> str:
    """Return what stood on one side, in full when it is a text; several keys told together each with their title."""
    if value is None or houder is None:
        return ""
    if isinstance(value, Record):
        if not wijziging.velden:
            return woorden.name_record(value)
        filled = [veld for veld in wijziging.velden if getattr(value, veld) not in {None, ()}]
        return "; ".join(f"{veld_of(value, veld).titel}: {woorden.write_veld(value, veld)}" for veld in filled)
    veld = fieldtypes_of(type(houder)).get(wijziging.velden[0])
    if veld is None or veld.soort is Proza or wijziging.soort not in _OF_PARTS:
        return str(value)
    return woorden.write_veld(houder, wijziging.velden[0])


def _path(wijziging: Change) -> str:
    parts = []
    for stap in wijziging.stappen:
        record = stap.na or stap.voor
        item = getattr(record, "id", None) if record is not None and isinstance(record.node.pointer[-1], int) else None
        parts.append(f"{stap.veld}[{item}]" if item else stap.veld)
    return ".".join((*parts, *wijziging.velden[:1]))


def _title(wijziging: Change) -> str:
    """Return the Dutch title of the field that changed; empty for a change of a thing as a whole."""
    houder = wijziging.houder_na or wijziging.houder_voor
    if houder is None or not wijziging.veldpad or wijziging.soort not in _OF_PARTS:
        return ""
    return title_path(wijziging)


def _write_plek(wijziging: Change) -> str:
    """Return where the change stands in the second state, or stood in the first, as file, line and column."""
    houder = wijziging.houder_na or wijziging.houder_voor or (*wijziging.na_dingen, *wijziging.voor_dingen)[0].record
    key = next((veld for veld in wijziging.velden if veld in houder.node.data), None)
    return str(houder.location_of(key) if key else houder.location)


_OF_PARTS = frozenset({ChangeKind.TOEGEVOEGD, ChangeKind.VERWIJDERD, ChangeKind.GEWIJZIGD})
