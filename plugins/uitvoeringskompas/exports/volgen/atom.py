"""Messages as a feed (Atom, RFC 4287). Every link in it is relative, so it works wherever the site stands."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

from uitvoeringskompas.exports.herkomst import keep_writable
from uitvoeringskompas.exports.volgen.bericht import Bericht, Berichtdeel, Berichtenstroom, name_of

_ATOM = "http://www.w3.org/2005/Atom"
_XHTML = "http://www.w3.org/1999/xhtml"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_SELF = "wijzigingen.atom"


def write_feed(stroom: Berichtenstroom) -> bytes:
    """Return the feed; the same messages give the same bytes. What stands in them is text, whatever it looks like."""
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": "nl"})
    _add(feed, "id", _name(f"stroom#{stroom.sleutel}"))
    _add(feed, "title", stroom.titel)
    if stroom.uitleg:
        _add(feed, "subtitle", stroom.uitleg)
    _add(feed, "updated", _write_dag(stroom.dag))
    ET.SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": _SELF})
    ET.SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": stroom.href})
    _add(ET.SubElement(feed, "author"), "name", stroom.wie)
    _add(feed, "generator", "Uitvoeringskompas")
    for bericht in stroom.berichten:
        _add_bericht(feed, bericht)
    ET.indent(feed)
    return f"{_HEAD}{ET.tostring(feed, encoding='unicode')}\n".encode()


def _add_bericht(feed: ET.Element, bericht: Bericht) -> None:
    entry = ET.SubElement(feed, "entry")
    _add(entry, "id", _name(bericht.sleutel))
    _add(entry, "title", bericht.titel)
    _add(entry, "updated", _write_dag(bericht.dag))
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": bericht.href})
    _add(ET.SubElement(entry, "author"), "name", bericht.wie)
    div = ET.SubElement(ET.SubElement(entry, "content", {"type": "xhtml"}), "div", {"xmlns": _XHTML})
    for deel in bericht.delen:
        _add_deel(div, deel)


def _add_deel(div: ET.Element, deel: Berichtdeel) -> None:
    _add(div, "p", deel.kop)
    if deel.zinnen:
        lijst = ET.SubElement(div, "ul")
        for zin in deel.zinnen:
            _add(lijst, "li", zin)


def _add(parent: ET.Element, name: str, tekst: str) -> None:
    ET.SubElement(parent, name).text = keep_writable(tekst)


def _name(sleutel: str) -> str:
    return f"urn:uuid:{name_of(sleutel)}"


def _write_dag(dag: date) -> str:
    """Return a day as Atom asks a moment: nobody knows at what time of it."""
    return f"{dag.isoformat()}T00:00:00Z"
