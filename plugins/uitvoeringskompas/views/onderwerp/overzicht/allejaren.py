"""All years side by side: how the goals went, and below that what became of the interventies."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from uitvoeringskompas.model.doelenboom import doelen_in
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.nota import Nota
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.model.stamboom import Familie
from uitvoeringskompas.taal.getal import pick_vorm, write_getal
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel
from uitvoeringskompas.views.onderwerp.overzicht.doelmatrix import tabulate_doelmatrix
from uitvoeringskompas.views.onderwerp.overzicht.matrix import tabulate_matrix

TITEL = "Alle jaren naast elkaar"


def list_jaren_of_nota(blad: Blad, publicatie: Publicatie, nota: Nota) -> tuple[Onderdeel, ...]:
    """Return the goals of a nota and the interventies of its programmes through the years."""
    dossiers, boom = publicatie.dossiers_of_nota(nota.id), publicatie.doelenboom
    families = dict.fromkeys(boom.families[doel.id] for doel in doelen_in(nota))
    own = nota.periode.jaren_until(blad.peildatum.year)
    jaren = (*own, *(jaar for dossier in dossiers for jaar in dossier.jaren))
    return tuple(_list_delen(blad, publicatie, families, jaren, dossiers))


def list_jaren_of_publicist(blad: Blad, publicatie: Publicatie) -> tuple[Onderdeel, ...]:
    """Return all goals and interventies of a publisher through the years."""
    boom = publicatie.doelenboom
    families = dict.fromkeys(boom.families[each] for each in boom.eerste)
    return tuple(_list_delen(blad, publicatie, families, publicatie.jaren, publicatie.dossiers))


def find_hele_nota(publicatie: Publicatie) -> Nota | None:
    """Return the nota whose page has all years of a publisher side by side: all its programmes belong to it."""
    every = len(publicatie.dossiers)
    return next(
        (nota for nota in publicatie.notas.values() if len(publicatie.dossiers_of_nota(nota.id)) == every), None
    )


def _list_delen(
    blad: Blad,
    publicatie: Publicatie,
    families: Collection[Familie],
    jaren: Iterable[int],
    dossiers: Iterable[Dossier],
) -> Iterator[Onderdeel]:
    """Yield the goals, saying of how many there is no figure, and the interventies."""
    doelen = tabulate_doelmatrix(blad, publicatie, families, jaren)
    if doelen:
        yield Onderdeel(intro=_tell_zonder(len(families), len(families) - len(doelen.rijen)), tabel=doelen)
    interventies = tabulate_matrix(blad, publicatie, dossiers)
    if interventies:
        yield Onderdeel(tabel=interventies)


def _tell_zonder(every: int, zonder: int) -> str:
    if not zonder:
        return ""
    staat = pick_vorm(zonder, "staat", "staan")
    return f"{write_getal(zonder)} van de {every} doelen {staat} hier niet: daar hoort geen cijfer bij."
