"""Changes and reports as messages, in the sentences of the pages that tell of the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from uitvoeringskompas.exports.herkomst import list_herkomst
from uitvoeringskompas.exports.volgen.bericht import Bericht, Berichtdeel
from uitvoeringskompas.history.revision import FileChange, Revision
from uitvoeringskompas.model.dossier import Dossier, Verslag, path_of
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit.blad import Bestandsverhaal, Blad
from uitvoeringskompas.views.kit.links import address_of_geschiedenis
from uitvoeringskompas.views.kit.prose import begin_proza
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.wijziging.bestand import describe_change, list_paginas, name_bestand
from uitvoeringskompas.views.wijziging.revisie import tell_revisions

MOST_FILES = 20
"""More than this of one kind is counted, not told."""


class Getoond(Vast):
    """A revision, and which of its changes a message tells of."""

    revision: Revision
    changes: tuple[FileChange, ...]


def tell_wijzigingen(blad: Blad, publicatie: Publicatie, found: Sequence[Getoond]) -> Iterator[Bericht]:
    """Yield a message for each revision of a publisher that has a day: what changed in which file."""
    paginas = {path: link.tekst for path, link in list_paginas(blad, publicatie)}
    herkomst = tuple(Berichtdeel(kop=zin) for zin in list_herkomst(blad, publicatie))
    told = tell_revisions(blad, publicatie, [each.revision for each in found])
    for each, verhalen in zip(found, told, strict=True):
        shown, rest = each.changes[:MOST_FILES], len(each.changes) - MOST_FILES
        namen = {change.path: paginas.get(change.document) or name_bestand(change) for change in each.changes}
        delen = tuple(_tell_bestand(namen[change.path], change, verhalen.get(change.path)) for change in shown)
        verder = (Berichtdeel(kop=f"En nog {write_aantal(rest, 'bestand', 'bestanden')}."),) if rest > 0 else ()
        yield Bericht(
            sleutel=each.revision.commit,
            dag=each.revision.datum or blad.peildatum,
            wie=publicatie.naam,
            titel=_name(tuple(namen.values()), each),
            href=blad.to(address_of_geschiedenis(publicatie.slug)),
            delen=(*delen, *verder, *herkomst),
        )


def _name(namen: tuple[str, ...], getoond: Getoond) -> str:
    """Return what a change is called: the first file by its name, how many more, and what happened to them."""
    statussen = {change.status.value for change in getoond.changes}
    wat = statussen.pop() if len(statussen) == 1 else "gewijzigd"
    rest = len(namen) - 1
    ook = f" en nog {write_aantal(rest, 'bestand', 'bestanden')}" if rest else ""
    return f"{namen[0]}{ook}: {wat}"


def _tell_bestand(naam: str, change: FileChange, verhaal: Bestandsverhaal | None) -> Berichtdeel:
    zinnen = (*verhaal.zinnen, verhaal.verder) if verhaal else ()
    return Berichtdeel(kop=f"{naam}: {describe_change(change)}", zinnen=tuple(filter(None, zinnen)))


def tell_verslag(blad: Blad, publicatie: Publicatie, dossier: Dossier, verslag: Verslag, dag: date) -> Bericht:
    """Return the message that there is a report, with how its summary begins."""
    link = Verwijzer(blad=blad, publicatie=publicatie, dossier=dossier).verslag(verslag)
    herkomst = (Berichtdeel(kop=zin) for zin in list_herkomst(blad, publicatie, dossier))
    return Bericht(
        sleutel=path_of(verslag),
        dag=dag,
        wie=publicatie.naam,
        titel=f"{link.tekst} over {quote(dossier.programma.titel)}",
        href=link.href,
        delen=(Berichtdeel(kop=begin_proza(verslag.samenvatting)), *herkomst),
    )
