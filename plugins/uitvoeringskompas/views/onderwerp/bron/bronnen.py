"""Sources and the remarks on them, for any page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from uitvoeringskompas.model.bron import Bron, Kanttekening
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import KanttekeningView, Link, Tabel
from uitvoeringskompas.views.kit.prose import render_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.bron.waarover import ids_under, names_in

BRONNEN_ANKER = "bronnen"
EMPTY: Mapping[str, str] = MappingProxyType({})


def tabulate_bronnen(bronnen: Iterable[Bron]) -> Tabel | None:
    """Return the table of sources with their dates, or None when no source is named."""
    return tabulate(
        "Bronnen van deze pagina",
        bronnen,
        ("Bron", lambda bron: cellen.add_proza(cellen.of_titel(bron.titel, bron.url), bron.toelichting)),
        ("Datum van de bron", lambda bron: cellen.of_moment(bron.datum)),
        ("Bekeken op", lambda bron: cellen.of_moment(bron.geraadpleegd_op)),
        anker=lambda bron: f"bron-{bron.id}",
    )


def find_bron_link(bronnen: Iterable[Bron], bron_id: str | None) -> Link | None:
    """Return the link to a source: to where it stands, or to its row in the table of sources."""
    for bron in bronnen:
        if bron.id == bron_id:
            return Link(tekst=bron.titel, href=bron.url or f"#bron-{bron.id}")
    return None


def select_kanttekeningen(
    kanttekeningen: Iterable[Kanttekening],
    *plekken: str,
    bronnen: Iterable[Bron] = (),
    namen: Mapping[str, str] = EMPTY,
) -> tuple[KanttekeningView, ...]:
    """Return the remarks on these places (field paths or ids), in the order of the file.

    A remark on ``begroting.regels`` is also shown with ``begroting``; without places all remarks are returned. One on a
    thing says which: by its name in the same file, or else by one of ``namen``.
    """
    known = tuple(bronnen)
    return tuple(
        KanttekeningView(
            soort=kanttekening.soort.naam,
            tekst=render_proza(kanttekening.tekst),
            bij=dict(names_in(kanttekening.node.document.data)).get(kanttekening.bij)
            or namen.get(kanttekening.bij, ""),
            bron=find_bron_link(known, kanttekening.bron),
        )
        for kanttekening in kanttekeningen
        if not plekken or concerns(kanttekening, plekken)
    )


def list_plekken(root: Record, hoofdstuk: str) -> tuple[str, ...]:
    """Return what a remark in a chapter may be about: the fields that stand there, and the things in them.

    A line of the budget has a place of its own: beside its year.
    """
    velden = root.shape.hoofdstukken[hoofdstuk]
    return (*velden, *ids_under(root, (veld for veld in velden if veld != "begroting")))


def concerns(kanttekening: Kanttekening, plekken: Iterable[str]) -> bool:
    """Tell whether a remark is about one of these places, or about what is in it."""
    bij = kanttekening.bij
    return any(bij == plek or bij.startswith((f"{plek}.", f"{plek}/")) for plek in plekken)
