"""All years of some programmes side by side: an interventie per row, in each year its status or why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.interventielijn import Interventiejaar
from uitvoeringskompas.model.levensloop import Relatie
from uitvoeringskompas.model.planjaren import jaren_of_interventie
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.taal.zin import NIET_GENOEMD
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.links import address_of_interventie
from uitvoeringskompas.views.onderwerp.stand.planning import write_buiten
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_niet_als

BESLUITEN = {"stoppen": "gestopt", "afgerond": "afgerond", "overgedragen": "overgedragen"}
"""The decisions that end an interventie, as a word for the years after it."""
GESTOPT = "gestopt"
NIET_GEVONDEN = write_niet_als("interventie")
VERDER = frozenset({Relatie.WERD, Relatie.OPGEGAAN_IN, Relatie.SPLITSTE_AF})


class Matrixrij(Vast):
    """One interventie under all its ids: in which years it stands in which programme."""

    familie: str
    jaren: Mapping[int, tuple[tuple[Dossier, Interventie], ...]]

    @property
    def eerste(self) -> int:
        """Return the first year in which it stands."""
        return min(self.jaren)

    @property
    def laatste(self) -> int:
        """Return the last year in which it stands."""
        return max(self.jaren)


def tabulate_matrix(blad: Blad, publicatie: Publicatie, dossiers: Iterable[Dossier]) -> Tabel | None:
    """Return the interventies of these programmes through the years; None when they are of one year or name none."""
    rijen = _list_rijen(publicatie, dossiers)
    jaren = sorted({jaar for rij in rijen for jaar in rij.jaren})
    if len(jaren) < 2:
        return None
    wijzer = Draadwijzer(blad=blad, publicatie=publicatie)
    return Tabel(
        bijschrift="Interventies door de jaren: de laatste status die van elk jaar bekend is",
        anker="matrix",
        kolommen=(Kolom(titel="Interventie"), *(Kolom(titel=str(jaar)) for jaar in jaren)),
        rijen=tuple(
            Rij(
                cellen=(
                    cellen.of_links(filter(None, (wijzer.interventielijn(rij.familie),))) or Cel(tekst=rij.familie),
                    *(_cel(blad, publicatie, rij, jaar) for jaar in jaren),
                )
            )
            for rij in rijen
        ),
    )


def _list_rijen(publicatie: Publicatie, dossiers: Iterable[Dossier]) -> tuple[Matrixrij, ...]:
    found: dict[str, dict[int, tuple[tuple[Dossier, Interventie], ...]]] = {}
    for dossier in dossiers:
        for interventie in dossier.interventies:
            own = found.setdefault(publicatie.interventiefamilies[interventie.id].id, {})
            for jaar in jaren_of_interventie(dossier, interventie):
                own[jaar] = (*own.get(jaar, ()), (dossier, interventie))
    return tuple(Matrixrij(familie=familie, jaren=jaren) for familie, jaren in found.items() if jaren)


def _cel(blad: Blad, publicatie: Publicatie, rij: Matrixrij, jaar: int) -> Cel:
    """Return the status in a year, with the name of then; or in words why there is none."""
    here = rij.jaren.get(jaar, ())
    if not here:
        return _empty(blad, publicatie, rij, jaar)
    statussen = (
        dossier.getoonde_status(interventie, blad.peildatum, jaar=jaar).status for dossier, interventie in here
    )
    return Cel(labels=tuple(dict.fromkeys(map(label_of, statussen))), links=_list_toen(blad, publicatie, rij, here))


def _list_toen(
    blad: Blad, publicatie: Publicatie, rij: Matrixrij, here: Iterable[tuple[Dossier, Interventie]]
) -> tuple[Link, ...]:
    """Return the way to what had another name then, by that name."""
    titel = publicatie.interventielijnen[rij.familie][-1][1].titel
    found = {each.titel: (dossier, each) for dossier, each in reversed([*here]) if each.titel != titel}
    return tuple(
        blad.link(f"toen: {naam}", address_of_interventie(publicatie.slug, dossier.pad, each.id))
        for naam, (dossier, each) in reversed(found.items())
    )


def _empty(blad: Blad, publicatie: Publicatie, rij: Matrixrij, jaar: int) -> Cel:
    """Return why a year has no status: it is planned for other years, it had not begun, or how it ended."""
    if jaar > rij.laatste:
        return _tell_daarna(blad, publicatie, rij, jaar)
    if planning := _tell_planning(rij, jaar):
        return cellen.empty(planning)
    if publicatie.is_transcribed:
        return cellen.empty(NIET_GEVONDEN)
    return cellen.empty("nog niet" if jaar < rij.eerste else NIET_GENOEMD)


def _tell_planning(rij: Matrixrij, jaar: int) -> str:
    """Return for which other years a programme that runs in this one plans it; empty when none names it."""
    jaren = [each for each, here in rij.jaren.items() if any(jaar in dossier.jaren for dossier, _ in here)]
    return f"planning {write_buiten(sorted(jaren), jaar)}" if jaren else ""


def _tell_daarna(blad: Blad, publicatie: Publicatie, rij: Matrixrij, jaar: int) -> Cel:
    """Return where it went or how it ended, as far as somebody said so; else what its plan or its source says."""
    dossier, interventie = rij.jaren[rij.laatste][-1]
    later = [each for each in publicatie.levensloop(interventie.id) if each.relatie in VERDER and each.jaar <= jaar]
    namen = dict.fromkeys(each.interventie.titel for each in later if each.jaar > rij.laatste)
    if namen:
        return Cel(tekst=f"verder in {', '.join(namen)}")
    told = _tell_einde(blad, dossier, interventie) or _tell_planning(rij, jaar)
    if not told and publicatie.is_transcribed:
        told = _tell_besluit(blad, dossier, interventie) or NIET_GEVONDEN
    return cellen.empty(told or "niet meer genoemd")


def _tell_besluit(blad: Blad, dossier: Dossier, interventie: Interventie) -> str:
    """Return what was decided, when it was not that it ends; what came of it was not found."""
    found = Interventiejaar(dossier=dossier, interventie=interventie).besluit(blad.peildatum)
    besluit = found[1].besluit if found else None
    return f"besluit: {besluit.in_zin}" if besluit and besluit != "onbekend" else ""


def _tell_einde(blad: Blad, dossier: Dossier, interventie: Interventie) -> str:
    besluit = Interventiejaar(dossier=dossier, interventie=interventie).besluit(blad.peildatum)
    if besluit and besluit[1].besluit in BESLUITEN:
        return BESLUITEN[besluit[1].besluit]
    return GESTOPT if dossier.getoonde_status(interventie, blad.peildatum).status == GESTOPT else ""
