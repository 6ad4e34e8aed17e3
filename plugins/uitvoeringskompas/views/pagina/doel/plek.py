"""Chapters "Welke doelen erbij horen" and "Waar dit doel vandaan komt": above and below it, its nota, its reasons."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.model.doel import Doel
from uitvoeringskompas.model.doelenboom import Home, doelen_in, titel_of
from uitvoeringskompas.model.doellijn import Doellijn
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.taal.zin import quote, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link
from uitvoeringskompas.views.kit.codes import write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk, make_uitklap
from uitvoeringskompas.views.kit.links import address_of_ding, address_of_nota, anchor_of
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.woord.benaming import list_benamingen
from uitvoeringskompas.views.onderwerp.woord.naam import list_afkomst

WAAROM = "Waarom dit doel"
IS_CONCEPT, NOG_NIET = "nog niet vastgesteld", "begint nog"


def write_doelen(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return the goal above this one and the goals below it, or None when it stands alone."""
    wijzer = Draadwijzer(blad=blad, publicatie=lijn.publicatie)
    boven = wijzer.doel(lijn.doel.onder)
    onder = wijzer.doelen(lijn.publicatie.doelenboom.eronder(lijn.familie, blad.peildatum))
    return make_hoofdstuk(
        "doelen",
        "Welke doelen erbij horen",
        Onderdeel(
            feiten=list_feiten(
                ("Helpt bij", cellen.of_links([boven] if boven else [])),
                ("Hieronder vallen", cellen.of_links(onder)),
            )
        ),
    )


def write_herkomst(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return where the goal stands, for whom it is, and why it was chosen."""
    doel = lijn.doel
    wijzer = Draadwijzer(blad=blad, publicatie=lijn.publicatie)
    return make_hoofdstuk(
        "herkomst",
        "Waar dit doel vandaan komt",
        Onderdeel(
            feiten=(
                *list_feiten(("Staat in", cellen.of_links(_list_plekken(blad, lijn)))),
                *_describe(blad, lijn, doel),
                *_list_afkomst(lijn, wijzer),
            )
        ),
        Onderdeel(titel=WAAROM, proza=proza_of(doel.onderbouwing)),
        *(_write_komend(blad, lijn, home, other) for home, other in lijn.komend),
    )


def _describe(blad: Blad, lijn: Doellijn, doel: Doel) -> tuple[Feit, ...]:
    """Return for whom a goal is, where it belongs and what it is called, as one of its texts has it."""
    return (
        *list_feiten(
            ("Prioriteit", _prioriteit_cel(blad, lijn, doel)),
            ("Voor wie", cellen.of_tekst(write_namen(doel.doelgroepen))),
            ("Landelijk kader", cellen.of_tekst(write_namen(doel.kaders))),
            ("Gekozen met", cellen.of_tekst(write_namen(doel.vastgesteld_met))),
        ),
        *list_benamingen(doel.namen, doel.nummers),
    )


def _write_komend(blad: Blad, lijn: Doellijn, home: Home, doel: Doel) -> Onderdeel:
    """Return on demand what a text says that does not count yet: who judges a concept has to read it somewhere."""
    stand = IS_CONCEPT if home.stand(blad.peildatum).is_voorlopig else NOG_NIET
    return Onderdeel(
        uitklappen=make_uitklap(
            f"Zo staat het in {quote(titel_of(home))} ({stand})",
            Onderdeel(
                proza=proza_of(doel.omschrijving),
                feiten=(
                    *list_feiten(
                        ("Doel", Cel(tekst=doel.titel)),
                        ("Te bereiken in", cellen.of_tekst(str(doel.jaar) if doel.jaar else "")),
                    ),
                    *_describe(blad, lijn, doel),
                ),
            ),
            Onderdeel(titel=WAAROM, proza=proza_of(doel.onderbouwing)),
        )
    )


def _list_plekken(blad: Blad, lijn: Doellijn) -> Iterator[Link]:
    """Yield the notas and programmes in which the goal itself stands, whatever its id was there."""
    ids = set(lijn.familie.ids)
    slug = lijn.publicatie.slug
    for home in lijn.publicatie.doelenboom.homes:
        own = next((doel for doel in doelen_in(home) if doel.id in ids), None)
        if own:
            yield _link_home(blad, slug, home, anchor_of("doel", own.id))


def _link_home(blad: Blad, slug: str, home: Home, anker: str) -> Link:
    if isinstance(home, Nota):
        return blad.link(home.titel, address_of_nota(slug, home.id), anker)
    return blad.link(home.programma.titel, address_of_ding(slug, home.pad, "doel"), anker)


def _prioriteit_cel(blad: Blad, lijn: Doellijn, doel: Doel) -> Cel | None:
    found = lijn.publicatie.prioriteiten.get(doel.prioriteit or "")
    if found is None:
        return None
    home, prioriteit = found
    link = _link_home(blad, lijn.publicatie.slug, home, anchor_of("prioriteit", prioriteit.id))
    return Cel(links=(Link(tekst=prioriteit.titel, href=link.href),))


def _list_afkomst(lijn: Doellijn, wijzer: Draadwijzer) -> Iterator[Feit]:
    """Yield what the goal was called before, and which goals were split off from it or it from which."""
    boom = lijn.publicatie.doelenboom
    ids = lijn.familie.ids
    vroeger = [boom.laatste[each][1].titel for each in ids[ids.index(lijn.doel.id) + 1 :]]
    yield from list_feiten(("Heette eerder", cellen.of_tekst(write_opsomming(dict.fromkeys(vroeger)))))
    for doel_id in lijn.familie.ids:
        yield from list_afkomst(boom.stamboom, doel_id, lambda other: _apart(lijn, wijzer, other))


def _apart(lijn: Doellijn, wijzer: Draadwijzer, doel_id: str) -> Link | None:
    """Return the link to another goal; an earlier id of this one leads nowhere else."""
    return None if doel_id in lijn.familie.ids else wijzer.doel(doel_id)
