"""The chapter of a comparison that tells every change in words; what went and what came is said, not only shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uitvoeringskompas.compare.words import Segment
from uitvoeringskompas.documenten.blokken import Blok, Stuk, bullets, div, header, para, say, strong
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Groep, Regel
from uitvoeringskompas.views.pagina.vergelijk.woorden import Woordenhoofdstuk

_STIJL = {"weg": "Strikeout", "erbij": "Underline"}


def write_woorden(hoofdstuk: Woordenhoofdstuk, nummer: str) -> Iterator[Blok]:
    """Yield every change, by subject and by what became of it."""
    yield para(say("In een gewijzigde tekst staat tussen haken wat weg is en wat erbij kwam."))
    for teller, blok in enumerate(hoofdstuk.blokken, start=1):
        yield header(2, blok.titel, f"{nummer}.{teller}")
        for groep in blok.groepen:
            yield from _write_groep(groep)


def _write_groep(groep: Groep) -> Iterator[Blok]:
    yield header(3, groep.titel)
    for verandering in groep.veranderingen:
        yield div("naam", [para(strong(verandering.naam))])
        yield from _write_regels(verandering.regels)
        for verdieping in verandering.verder:
            yield para(say(verdieping.titel))
            yield from _write_regels(verdieping.regels)


def _write_regels(regels: Iterable[Regel]) -> list[Blok]:
    return bullets(list(_write_regel(regel)) for regel in regels)


def _write_regel(regel: Regel) -> Iterator[Blok]:
    yield para(say(regel.zin))
    if regel.segmenten:
        yield para([stuk for segment in regel.segmenten for stuk in _write_segment(segment)])
    for waarschuwing in regel.waarschuwingen:
        yield div("opmerking", [para(say(f"Let op: {waarschuwing}"))])


def _write_segment(segment: Segment) -> list[Stuk]:
    stijl = _STIJL.get(segment.soort)
    if stijl is None:
        return say(segment.tekst)
    return [*say(" "), {"t": stijl, "c": say(f"[{segment.soort}: {segment.tekst.strip()}]")}, *say(" ")]
