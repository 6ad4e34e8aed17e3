"""Chapters as lines of text, so that a test can state everything that a visitor reads there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, KanttekeningView, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel


def read_chapters(hoofdstukken: Iterable[Hoofdstuk]) -> dict[str, list[str]]:
    """Return the lines of each chapter by its title, in the order of the page."""
    return {each.sectie.titel: [line for deel in each.onderdelen for line in _read_part(deel)] for each in hoofdstukken}


def read_facts(feiten: Iterable[Feit]) -> list[str]:
    """Return a line for each fact."""
    return [f"{feit.naam}: {_read_cell(feit.waarde)}" for feit in feiten]


def _read_part(deel: Onderdeel) -> Iterator[str]:
    if deel.titel:
        yield f"# {deel.titel}"
    yield from (each for each in (deel.intro, _plain(deel.proza), deel.leeg) if each)
    yield from _read_cards(deel)
    yield from read_facts(deel.feiten)
    yield from (f"{blok.titel}: {_plain(blok.tekst)}" for blok in deel.blokken)
    yield from (f"- {punt}" for punt in deel.punten)
    yield from (_read_link(link) for link in deel.links)
    if deel.tabel:
        yield from _read_table(deel.tabel)
    plaatjes = ("tijdlijn", "lijn", "staven", "helling", "stroom", "balk")
    yield from (f"[{naam}]" for naam in plaatjes if getattr(deel, naam))
    if deel.slot:
        yield deel.slot
    yield from (_read_remark(each) for each in deel.kanttekeningen)
    for uitklap in deel.uitklappen:
        yield f"+ {uitklap.titel}"
        yield from (line for each in uitklap.onderdelen for line in _read_part(each))


def _read_cards(deel: Onderdeel) -> Iterator[str]:
    """Yield what leads on, as lines that say how it goes and as cards."""
    for stand in deel.standen:
        yield f"* {_read_link(stand.titel)} ({stand.label.tekst}) {stand.tekst}"
    for kaart in deel.kaarten:
        yield " ".join(("*", _read_link(kaart.titel), *(f"({label.tekst})" for label in kaart.labels), kaart.tekst))
        yield from (f"  {line}" for line in (*read_facts(kaart.feiten), *map(_read_link, kaart.links)))


def _read_table(tabel: Tabel) -> Iterator[str]:
    yield f"[{tabel.bijschrift}] " + " | ".join(kolom.titel for kolom in tabel.kolommen)
    for rij in tabel.rijen:
        anker = f" {{{rij.anker}}}" if rij.anker else ""
        yield " | ".join(_read_cell(cel) for cel in rij.cellen) + anker


def _read_cell(cel: Cel) -> str:
    """Return the cell in the order in which it is printed; a dash is absent, text between < and > unknown."""
    if cel.afwezig:
        return "–"
    tekst = f"<{cel.tekst}>" if cel.leeg else cel.tekst
    labels = (f"({label.tekst}{f' → {label.href}' if label.href else ''})" for label in cel.labels)
    links = (_read_link(link) for link in cel.links)
    remark = f"[{cel.opmerking}]" if cel.opmerking else ""
    return " ".join(each for each in (tekst, *labels, *links, _plain(cel.proza), remark) if each)


def _read_link(link: Link) -> str:
    return f"{link.tekst} → {link.href}"


def _read_remark(kanttekening: KanttekeningView) -> str:
    bron = f" ({_read_link(kanttekening.bron)})" if kanttekening.bron else ""
    bij = f" bij {kanttekening.bij}" if kanttekening.bij else ""
    return f"! {kanttekening.soort}{bij}: {_plain(kanttekening.tekst)}{bron}"


def _plain(tekst: Markup | None) -> str:
    return " ".join(tekst.striptags().split()) if tekst else ""
