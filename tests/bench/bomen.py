"""Writes the trees of all pages of a site of ours for the peers, and holds what they made against it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from lxml.html import HtmlElement

from tests.bench.boom import Knoop, count_structure, make_boom, part, read_html, visible_text

PER_FOLDER = 1000


def list_pages(site: Path) -> list[str]:
    """Return the addresses of the pages of a site, in their order."""
    folders = sorted(file.parent.relative_to(site) for file in site.rglob("index.html"))
    return [f"{folder.as_posix()}/" if folder.name else "" for folder in folders]


def read_page(site: Path, address: str) -> HtmlElement:
    """Return the body of a page; the first one of a site has no address."""
    return read_html((site / address / "index.html").read_bytes(), address)


def write_bomen(site: Path, folder: Path) -> None:
    """Write the trees of a site: what stands around all pages once, a list of the pages, and a tree for each.

    A generator that holds all it was given in memory would not get as far as a country, so a tree is read when its page
    is made.
    """
    (folder / "data").mkdir(parents=True)
    _write(folder / "data" / "kader.json", _kader(read_page(site, "")))
    listed = []
    for number, address in enumerate(list_pages(site)):
        body = read_page(site, address)
        head = part(body.getroottree().getroot(), "head")
        described = head.xpath("string(meta[@name='description']/@content)")
        boom = f"{number // PER_FOLDER}/{number}.json"
        listed.append({"adres": address, "titel": head.findtext("title"), "omschrijving": described, "boom": boom})
        (folder / "bomen" / boom).parent.mkdir(parents=True, exist_ok=True)
        _write(folder / "bomen" / boom, make_boom(part(body, "main")))
    _write(folder / "data" / "paginas.json", listed)


def _write(place: Path, value: object) -> None:
    place.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _kader(body: HtmlElement) -> dict[str, list[Knoop]]:
    """Return what stands around every page: all before the content, and all behind it."""
    main = part(body, "main")
    before = [*main.itersiblings(preceding=True)][::-1]
    return {"kop": _blocks(before), "voet": _blocks([*main.itersiblings()])}


def _blocks(elements: list[HtmlElement]) -> list[Knoop]:
    box = HtmlElement()
    box.extend(elements)
    return make_boom(box)


def differences(ours: Path, theirs: Path) -> Iterator[str]:
    """Yield in words where the pages of a peer do not say what ours say, word for word and element for element."""
    expected, found = list_pages(ours), list_pages(theirs)
    yield from (f"{address}: not there" for address in sorted(set(expected) - set(found)))
    yield from (f"{address}: no page of ours" for address in sorted(set(found) - set(expected)))
    for address in sorted(set(expected) & set(found)):
        a, b = read_page(ours, address), read_page(theirs, address)
        if visible_text(a) != visible_text(b):
            yield f"{address}: {_first_difference(visible_text(a), visible_text(b))}"
        elif count_structure(a) != count_structure(b):
            yield f"{address}: {count_structure(a)} became {count_structure(b)}"


def _first_difference(a: str, b: str) -> str:
    place = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return f"{a[max(0, place - 30) : place + 40]!r} became {b[max(0, place - 30) : place + 40]!r}"
