"""What the plans of a publisher know already: names with their ids, and ids that are taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.importing.duiding import Achtergrond
from uitvoeringskompas.reading.document import Document, Node
from uitvoeringskompas.reading.kinds import Kind, Place
from uitvoeringskompas.taal.bedoeld import fold_name


def background(documents: Iterable[Document], pad: str) -> Achtergrond:
    """Return what is known around a programme, ``<jaar>/<programma>``: goals of its own and of the notas."""
    found = tuple(documents)
    programma = next((each for each in found if is_programma(each.place, pad)), None)
    looptijd = programma and programma.root.node("looptijd")
    jaar = int(pad.partition("/")[0])
    above = [each for each in found if each.place.kind is Kind.NOTA or each is programma]
    return Achtergrond(
        van=(looptijd and looptijd.integer("van")) or jaar,
        tot_en_met=looptijd.integer("tot_en_met") if looptijd else jaar,
        partijen=tuple(_names(_of(found, Kind.PARTIJEN), "partijen", "naam")),
        indicatoren=tuple(_names(_of(found, Kind.INDICATOREN), "indicatoren", "naam")),
        doelen=tuple(_names(above, "doelen", "titel")),
        prioriteiten=tuple(_names(above, "prioriteiten", "titel")),
    )


def taken(documents: Iterable[Document], pad: str) -> dict[str, frozenset[str]]:
    """Return the ids that something has, by kind; of interventies those of other programmes in the same year."""
    found = tuple(documents)
    jaar, _, map_ = pad.partition("/")
    others = (
        each.place.id
        for each in found
        if each.place.kind is Kind.INTERVENTIE and each.place.jaar == int(jaar) and each.place.programma != map_
    )
    lists = ("partijen", "indicatoren", "doelen", "prioriteiten", "dekking")
    ids = {name: frozenset(node.text("id") or "" for each in found for node in each.root.nodes(name)) for name in lists}
    return {**ids, "interventies": frozenset(filter(None, others))}


def is_programma(place: Place, pad: str) -> bool:
    """Tell whether a file is that of this programme."""
    return place.kind is Kind.PROGRAMMA and f"{place.jaar}/{place.programma}" == pad


def _of(documents: Iterable[Document], kind: Kind) -> list[Document]:
    return [each for each in documents if each.place.kind is kind]


def _names(documents: Iterable[Document], key: str, naam: str) -> Iterator[tuple[str, str]]:
    """Yield every name that a thing has or had, with its id; its own before those that others use for it."""
    nodes = [node for document in documents for node in document.root.nodes(key)]
    known: set[str] = set()
    for name, node in (*((node.text(naam), node) for node in nodes), *_other_names(nodes)):
        kenmerk = node.text("id")
        if name and kenmerk and fold_name(name) not in known:
            known.add(fold_name(name))
            yield name, kenmerk


def _other_names(nodes: Iterable[Node]) -> Iterator[tuple[str | None, Node]]:
    for node in nodes:
        yield from ((name, node) for name in node.texts("namen"))
        yield from ((former.text("naam"), node) for former in node.nodes("vroegere_namen"))
