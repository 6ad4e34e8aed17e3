"""The items of the guideline per chapter: what can be added and how, what was left out on purpose, what is there."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.leidraad import Leidraadhoofdstuk, Leidraadonderdeel
from uitvoeringskompas.rules.leidraad.oordeel import Oordeel, Uitkomst
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import capitalize_first, lower_first
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.leidraad import link_onderdeel
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

FEW = 2
"""More points than this are folded, those that are there and those that can be added: a line says how many."""


def link_punt(verwijzer: Verwijzer, onderdeel: Leidraadonderdeel) -> Link:
    """Return the link to an item of the guideline, which shows how to write it down."""
    return link_onderdeel(verwijzer.blad, onderdeel)


def write_chapters(verwijzer: Verwijzer, oordelen: tuple[Oordeel, ...]) -> Iterator[Hoofdstuk | None]:
    """Yield the chapters of the guideline, each with its items in order: core, recommended, deeper."""
    for chapter in verwijzer.blad.knowledge.leidraad.hoofdstukken:
        own = tuple(oordeel for oordeel in oordelen if oordeel.onderdeel.hoofdstuk == chapter.id)
        yield _write_chapter(verwijzer, chapter, own)


def _write_chapter(verwijzer: Verwijzer, chapter: Leidraadhoofdstuk, own: tuple[Oordeel, ...]) -> Hoofdstuk | None:
    transcribed = verwijzer.dossier.is_transcribed
    return make_hoofdstuk(
        f"hoofdstuk-{chapter.id.lower()}",
        chapter.titel,
        *(_list_not_found(verwijzer, own) if transcribed else (_write_missing(verwijzer, chapter, own),)),
        Onderdeel(titel="Bewust anders", tabel=_tabulate_explained(verwijzer, chapter, own)),
        _write_present(verwijzer, own),
        None if transcribed else _write_silent(verwijzer, own),
    )


def _list_not_found(verwijzer: Verwijzer, own: tuple[Oordeel, ...]) -> tuple[Onderdeel, Onderdeel]:
    """Return what was not found in a public source, and apart from it that of which something was."""
    told, absent = (tuple(oordeel for oordeel in own if oordeel.is_told is is_told) for is_told in (True, False))
    missing = (Uitkomst.ONTBREEKT, Uitkomst.TIP, Uitkomst.NIET_GENOEMD)
    return (
        Onderdeel(titel="Niet gevonden in de openbare bron", links=_links(verwijzer, absent, *missing)),
        Onderdeel(titel="Voor een deel gevonden, of anders dan de leidraad", links=_links(verwijzer, told, *missing)),
    )


def _write_missing(verwijzer: Verwijzer, chapter: Leidraadhoofdstuk, own: tuple[Oordeel, ...]) -> Onderdeel:
    """Return what can be added, why it matters and how to add it."""
    missing = [oordeel for oordeel in own if oordeel.is_open]
    tabel = tabulate(
        f"Wat er nog bij kan: {lower_first(chapter.titel)}",
        missing,
        ("Punt", lambda oordeel: Cel(links=(link_punt(verwijzer, oordeel.onderdeel),), opmerking=_describe(oordeel))),
        ("Waarom", lambda oordeel: Cel(tekst=oordeel.onderdeel.waarom)),
        ("Wat je kunt doen", lambda oordeel: Cel(tekst=_advise(oordeel))),
    )
    vouw = f"Bekijk {len(missing)} punten, waarom ze helpen en wat je kunt doen" if len(missing) > FEW else ""
    return Onderdeel(titel="Dit kan er nog bij", tabel=tabel, vouw=vouw)


def _advise(oordeel: Oordeel) -> str:
    return " ".join(dict.fromkeys(bevinding.melding for bevinding in oordeel.bevindingen))


def _describe(oordeel: Oordeel) -> str:
    """Return how much it matters: the tier, and whether it keeps the programme from being published."""
    if any(bevinding.ernst == "fout" for bevinding in oordeel.bevindingen):
        return "nodig bij deze status"
    return "tip" if oordeel.uitkomst is Uitkomst.TIP else oordeel.onderdeel.tier


def _tabulate_explained(verwijzer: Verwijzer, chapter: Leidraadhoofdstuk, own: tuple[Oordeel, ...]) -> Tabel | None:
    explained = [
        (oordeel.onderdeel, oordeel.afwijking)
        for oordeel in own
        if oordeel.afwijking and oordeel.uitkomst is Uitkomst.UITGELEGD
    ]
    return tabulate(
        f"Bewust anders dan de leidraad: {lower_first(chapter.titel)}",
        explained,
        ("Punt", lambda pair: Cel(links=(link_punt(verwijzer, pair[0]),))),
        ("Reden", lambda pair: Cel(proza=render_proza(pair[1].reden))),
    )


def _write_present(verwijzer: Verwijzer, own: tuple[Oordeel, ...]) -> Onderdeel:
    """Return what is there, on demand when it is more than a few: a reader looks for what is not."""
    links = _links(verwijzer, own, Uitkomst.AANWEZIG)
    count = write_aantal(len(links), "punt", "punten")
    is_counted = bool(links) and not verwijzer.dossier.is_transcribed
    if is_counted and len(links) > FEW:
        return Onderdeel(uitklappen=make_uitklap(f"Dit staat erin: {count}", Onderdeel(links=links)))
    return Onderdeel(
        titel="Dit staat erin", intro=f"{capitalize_first(count)} uit de leidraad." if is_counted else "", links=links
    )


def _write_silent(verwijzer: Verwijzer, own: tuple[Oordeel, ...]) -> Onderdeel:
    """Return, on demand, what the programme says nothing on without anything that lacks: neither is a point."""
    hoeft_niet, past_niet = (
        _links(verwijzer, own, uitkomst) for uitkomst in (Uitkomst.NIET_GENOEMD, Uitkomst.NIET_VAN_TOEPASSING)
    )
    count = write_aantal(len(hoeft_niet) + len(past_niet), "punt", "punten")
    return Onderdeel(
        uitklappen=make_uitklap(
            f"Hoeft niet, of is hier niet van toepassing: {count}",
            Onderdeel(titel="Hoeft niet, en staat er niet", links=hoeft_niet),
            Onderdeel(titel="Hier niet van toepassing", links=past_niet),
        )
    )


def _links(verwijzer: Verwijzer, own: tuple[Oordeel, ...], *uitkomsten: Uitkomst) -> tuple[Link, ...]:
    return tuple(link_punt(verwijzer, oordeel.onderdeel) for oordeel in own if oordeel.uitkomst in uitkomsten)
