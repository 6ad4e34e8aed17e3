"""The foot of a page: the file it comes from, when that last changed, and where one can edit it or propose a change."""

from __future__ import annotations

from uitvoeringskompas.history.revision import Revision
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.datum import write_datum
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Link
from uitvoeringskompas.views.kit.links import address_of_geschiedenis


class Bronbestand(Vast):
    """The file that a page comes from.

    ``stand`` says when it last changed, or that this is not known; empty when the site tells no history.
    """

    bestand: str
    stand: str = ""
    geschiedenis: Link | None = None
    acties: tuple[Link, ...] = ()


def describe_bron(blad: Blad, record: Record, titel: str) -> Bronbestand:
    """Return what the foot of a page says about its file; ``titel`` is what the page is called in a proposal."""
    document = record.node.document
    path = document.place.path
    stand, verder = _describe_stand(blad, path)
    slug = document.place.publisher
    return Bronbestand(
        bestand=_name_bestand(document.file.removesuffix(path), path),
        stand=stand,
        geschiedenis=blad.link(verder, address_of_geschiedenis(slug)) if stand else None,
        acties=_list_acties(blad, path, titel),
    )


def _name_bestand(folder: str, path: str) -> str:
    """Return a file as it stands in the project; how that is called on a machine, and what is above it, is left out."""
    parts = folder.replace("\\", "/").rstrip("/").split("/")
    is_elsewhere = ".." in parts or parts[0] == "" or parts[0].endswith(":")
    return "/".join((*(part for part in parts[-1 if is_elsewhere else 0 :] if part not in {".", ".."}), path))


def _list_acties(blad: Blad, path: str, titel: str) -> tuple[Link, ...]:
    host = blad.githost
    if host is None:
        return ()
    return (
        Link(tekst="Bewerk deze bron", href=host.edit(path)),
        Link(tekst="Stel een wijziging voor", href=host.propose(path, titel)),
    )


def _describe_stand(blad: Blad, path: str) -> tuple[str, str]:
    """Return what is known of the last change, and the words of the link to more."""
    history = blad.history
    if history is None:
        return "", ""
    if history.unknown:
        return "Wanneer het is gewijzigd, is niet bekend.", "Lees waarom"
    revisions = history.of_document(path)
    if not revisions:
        return "Wanneer het is gewijzigd, is niet bekend: het is nog niet vastgelegd in git.", "Bekijk de geschiedenis"
    return _describe_last(revisions), "Bekijk de geschiedenis"


def _describe_last(revisions: tuple[Revision, ...]) -> str:
    datum = revisions[0].datum
    wanneer = f"op {write_datum(datum)}" if datum else "op een dag die niet bekend is"
    if len(revisions) == 1:
        return f"Gemaakt {wanneer} en sindsdien niet gewijzigd."
    return f"Voor het laatst gewijzigd {wanneer}; er zijn {write_aantal(len(revisions), 'versie', 'versies')}."
