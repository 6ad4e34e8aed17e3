"""What a table says, what an earlier import wrote and what stands in the plans now: one change of the plans.

What an editor changed by hand since an import stays as it is, and is told when the table says something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from uitvoeringskompas.importing.ding import Adres, Ding, pointer_of
from uitvoeringskompas.importing.herkomst import as_noted
from uitvoeringskompas.model.veld import Shape
from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.document import Document, Node
from uitvoeringskompas.reading.positions import Pointer, Value
from uitvoeringskompas.vast import Vast, field
from uitvoeringskompas.writing.notation import written
from uitvoeringskompas.writing.putting import put_edits
from uitvoeringskompas.writing.wording import Edit, remove

Genoteerd = Mapping[str, Mapping[str, str]]


class Botsing(Vast):
    """A field that an editor changed by hand and the table changed too: both texts, of which the editor's stays."""

    location: Location
    veld: str
    plan: str
    tabel: str


class Aangepast(Vast):
    """What changes in something that is there."""

    adres: Adres
    edits: tuple[Edit, ...]


class Samenvoeging(Vast):
    """What is to be made, what is to be changed, and what stays as an editor left it.

    ``vreemd`` is there and no import made it, ``weg`` was made by one and taken away by an editor: neither is touched.
    """

    nieuw: tuple[Ding, ...] = ()
    aangepast: tuple[Aangepast, ...] = ()
    botsingen: tuple[Botsing, ...] = ()
    vreemd: tuple[Adres, ...] = ()
    weg: tuple[Adres, ...] = ()
    geschreven: Genoteerd = field(default_factory=dict)


def samenvoegen(
    dingen: Iterable[Ding], geschreven: Genoteerd, documents: Mapping[str, Document], shapes: Mapping[str, Shape]
) -> Samenvoeging:
    """Return what to do with all that a table says.

    ``documents`` are the files that are there, by their path; ``shapes`` what a file may hold, by its kind.
    """
    noted, wanted = dict(geschreven), tuple(dingen)
    there = locate((ding.adres for ding in wanted), documents)
    nieuw = [ding for ding in wanted if ding.adres not in there and str(ding.adres) not in geschreven]
    noted |= {str(ding.adres): as_noted(ding.inhoud) for ding in nieuw}
    known = [ding for ding in wanted if ding.adres in there and str(ding.adres) in geschreven]
    merged = {ding.adres: _merge(ding, there[ding.adres], geschreven[str(ding.adres)], shapes) for ding in known}
    noted |= {str(adres): each.noted for adres, each in merged.items()}
    return Samenvoeging(
        nieuw=tuple(nieuw),
        aangepast=tuple(Aangepast(adres=adres, edits=each.edits) for adres, each in merged.items() if each.edits),
        botsingen=tuple(botsing for each in merged.values() for botsing in each.botsingen),
        vreemd=tuple(ding.adres for ding in wanted if ding.adres in there and str(ding.adres) not in geschreven),
        weg=tuple(ding.adres for ding in wanted if ding.adres not in there and str(ding.adres) in geschreven),
        geschreven=noted,
    )


def locate(adressen: Iterable[Adres], documents: Mapping[str, Document]) -> dict[Adres, Node]:
    """Return where things stand, of those that are there."""
    lists: dict[tuple[object, ...], dict[tuple[Value, ...], Node]] = {}
    found: dict[Adres, Node] = {}
    for adres in adressen:
        keys = tuple(key for key, _ in adres.sleutel)
        place = (adres.pad, adres.lijst, keys)
        if place not in lists:
            lists[place] = _by_keys(documents.get(adres.pad), adres.lijst, keys)
        node = lists[place].get(tuple(value for _, value in adres.sleutel))
        if node is not None:
            found[adres] = node
    return found


def _by_keys(document: Document | None, lijst: tuple[str, ...], keys: tuple[str, ...]) -> dict[tuple[Value, ...], Node]:
    """Return the items of a list by what names each; of no list, the file as a whole."""
    if document is None:
        return {}
    nodes = _items(document.root, lijst) if lijst else (document.root,)
    return {tuple(node.data.get(key) for key in keys): node for node in nodes}


def _items(here: Node | None, lijst: tuple[str, ...]) -> tuple[Node, ...]:
    *above, key = lijst
    for step in above:
        here = here and here.node(step)
    return here.nodes(key) if here else ()


class _Merged(Vast):
    edits: tuple[Edit, ...]
    botsingen: tuple[Botsing, ...]
    noted: Mapping[str, str]


def _merge(ding: Ding, node: Node, base: Mapping[str, str], shapes: Mapping[str, Shape]) -> _Merged:
    """Return what changes of a thing: each field that the table says otherwise than last time and no editor touched."""
    ours, noted = ding.inhoud, dict(base)
    changed: dict[str, Value] = {}
    gone: list[str] = []
    botsingen = []
    for veld in (*ours, *(veld for veld in base if veld not in ours)):
        says = written(ours[veld]) if veld in ours else None
        stands = _stands(node, veld)
        if says == base.get(veld) or says == stands:
            _note(noted, veld, says)
        elif stands == base.get(veld):
            _note(noted, veld, says)
            if veld in ours:
                changed[veld] = ours[veld]
            else:
                gone.append(veld)
        else:
            place = node.document.location(*node.pointer, *pointer_of(veld))
            botsingen.append(Botsing(location=place, veld=veld, plan=stands or "", tabel=says or ""))
    shape = shapes[node.document.place.kind]
    away = remove(*((*node.pointer, *pointer_of(veld)) for veld in gone))
    return _Merged(edits=(*_edits(node, changed, shape), *away), botsingen=tuple(botsingen), noted=noted)


def _note(noted: dict[str, str], veld: str, says: str | None) -> None:
    if says is None:
        noted.pop(veld, None)
    else:
        noted[veld] = says


def _stands(node: Node, veld: str) -> str | None:
    value = node.document.value(*node.pointer, *pointer_of(veld))
    return None if value is None else written(value)


def _edits(node: Node, changed: Mapping[str, Value], shape: Shape) -> Iterator[Edit]:
    """Yield the change of every field; of a list as long as it was, only of the keys that differ in its items."""
    wanted: dict[Pointer, Value] = {}
    for veld, value in changed.items():
        at = (*node.pointer, *pointer_of(veld))
        pairs = _pairs(node.document.value(*at), value)
        if not pairs:
            wanted[at] = value
        for number, (before, after) in enumerate(pairs):
            yield from remove(*((*at, number, key) for key in before if key not in after))
            wanted |= {(*at, number, key): new for key, new in after.items() if before.get(key) != new}
    yield from put_edits(node.document, wanted, shape)


def _pairs(old: Value, new: Value) -> list[tuple[dict[str, Value], dict[str, Value]]]:
    """Return the items of two lists side by side; none when they are not as long, or hold anything but groups."""
    if not isinstance(old, list) or not isinstance(new, list) or len(old) != len(new):
        return []
    pairs = zip(old, new, strict=True)
    found = [(before, after) for before, after in pairs if isinstance(before, dict) and isinstance(after, dict)]
    return found if len(found) == len(new) else []
