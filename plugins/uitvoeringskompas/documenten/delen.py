"""What a page is made of (``views/kit/bouwstenen.py``) becomes blocks of a document, each in the order of its template.

A link leads here as it does on the page; ``documenten/wegen.py`` tells where it leads from a document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.documenten.blokken import (
    NIEUWE_REGEL,
    Blok,
    Stuk,
    bullets,
    classed,
    div,
    link,
    para,
    say,
    strong,
    table,
    tighten,
)
from uitvoeringskompas.documenten.proza import read_proza
from uitvoeringskompas.documenten.wegen import is_elsewhere
from uitvoeringskompas.views.kit.bouwstenen import (
    Banner,
    Cel,
    Feit,
    Kaart,
    KanttekeningView,
    Link,
    Standregel,
    Tabel,
)

STREEP = "–"


def write_link(way: Link) -> list[Stuk]:
    """Return a link, or the words of one that leads nowhere."""
    return [link(say(way.tekst), way.href)] if way.href else say(way.tekst)


def write_cel(cel: Cel) -> list[Blok]:
    """Return what stands in a cell, or as the value of a fact: lines below each other, then prose."""
    lines = _list_lines(cel)
    remark = [classed("opmerking", say(cel.opmerking))] if cel.opmerking else []
    if not cel.proza:
        return _stack([*lines, remark])
    return [*_stack(lines), *read_proza(cel.proza), *_stack([remark])]


def _list_lines(cel: Cel) -> list[list[Stuk]]:
    return [
        say(STREEP if cel.afwezig else cel.tekst),
        strong(", ".join(label.tekst for label in cel.labels)) if cel.labels else [],
        _join(map(write_link, cel.links)),
    ]


def _stack(lines: Iterable[list[Stuk]]) -> list[Blok]:
    """Return the lines that hold something as one paragraph, each below the one before it."""
    found: list[Stuk] = []
    for line in filter(None, lines):
        found += [NIEUWE_REGEL, *line] if found else line
    return [para(found)] if found else []


def _join(ways: Iterable[list[Stuk]]) -> list[Stuk]:
    """Return the names of things on one line; a name may hold a comma itself."""
    found: list[Stuk] = []
    for way in ways:
        found += [*say("; "), *way] if found else way
    return found


def write_feiten(feiten: Iterable[Feit]) -> list[Blok]:
    """Return facts as a list of names with their values."""
    items = [[say(feit.naam), [tighten(write_cel(feit.waarde))]] for feit in feiten]
    return [{"t": "DefinitionList", "c": items}] if items else []


def write_tabel(tabel: Tabel) -> list[Blok]:
    """Return a table, or a list of facts for each row where it has more columns than fit beside each other."""
    arranged = tabel.arranged
    if arranged.becomes_cards:
        return _write_cards(arranged)
    kop = [[para(say(kolom.titel))] for kolom in arranged.kolommen]
    rijen = [[_write_head(rij.cellen[0]), *map(write_cel, rij.cellen[1:])] for rij in arranged.rijen]
    return [table(_bijschrift(tabel), kop, rijen, [kolom.getal for kolom in arranged.kolommen])]


def _write_head(cel: Cel) -> list[Blok]:
    return [*write_cel(cel), *write_feiten(cel.feiten)]


def _bijschrift(tabel: Tabel) -> list[Stuk]:
    return say(f"{tabel.bijschrift}. Bron: {tabel.bron}" if tabel.bron else tabel.bijschrift)


def _write_cards(tabel: Tabel) -> list[Blok]:
    found = [div("bijschrift", [para(_bijschrift(tabel))])]
    for rij in tabel.rijen:
        pairs = zip(tabel.kolommen[1:], rij.cellen[1:], strict=True)
        feiten = [Feit(naam=kolom.titel, waarde=cel) for kolom, cel in pairs if cel.says_something]
        found.append(div("kaart", [div("naam", write_cel(rij.cellen[0])), *write_feiten(feiten)]))
    return found


def write_kaarten(kaarten: Iterable[Kaart]) -> Iterator[Blok]:
    """Yield a card for each thing, without the ways to its page."""
    for kaart in kaarten:
        inside = [div("naam", [para(write_link(kaart.titel))])]
        if kaart.labels:
            inside.append(para(say(", ".join(label.tekst for label in kaart.labels))))
        if kaart.tekst:
            inside.append(para(say(kaart.tekst)))
        yield div("kaart", [*inside, *write_feiten(kaart.feiten)])


def write_standen(standen: Iterable[Standregel]) -> list[Blok]:
    """Return how things go, a point for each."""
    return bullets(
        [para([{"t": "Strong", "c": write_link(stand.titel)}, *say(f": {stand.label.tekst}. {stand.tekst}".rstrip())])]
        for stand in standen
    )


def write_banner(banner: Banner) -> Blok:
    """Return a notice, with what of its links works in a document."""
    ways = [way for way in banner.links if is_elsewhere(way.href)]
    words = para([*strong(banner.titel), *say(f" {banner.tekst}")])
    return div("banner", [words, *bullets([para(write_link(way))] for way in ways)])


def write_kanttekening(remark: KanttekeningView) -> Blok:
    """Return a remark on a source."""
    bij = f" bij ‘{remark.bij}’" if remark.bij else ""
    bron = [para([*say("Bron: "), *write_link(remark.bron)])] if remark.bron else []
    return div("kanttekening", [para(strong(f"{remark.soort}{bij}")), *read_proza(remark.tekst), *bron])
