"""Chapter "Wat doen we ervoor": the interventies of the latest year as cards, then all of them through the years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from uitvoeringskompas.model.doellijn import Doellijn
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.draad import Werk
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kaart, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.interventielijst import executors_cel
from uitvoeringskompas.views.onderwerp.stand.planning import write_planning
from uitvoeringskompas.views.onderwerp.stand.stand import describe_looptijd, label_opgave, stand_of
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import Draadwijzer
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


class Jarenrij(Vast):
    """An interventie through the years in which it worked for the goal, the latest last."""

    momenten: tuple[tuple[Dossier, Interventie], ...]

    def laatste(self, peildatum: date) -> tuple[Dossier, Interventie]:
        """Return where it stands in the latest programme that began, or else in the first that is to come."""
        begun = [moment for moment in self.momenten if moment[0].jaar <= peildatum.year]
        return begun[-1] if begun else self.momenten[0]


def write_werk(blad: Blad, lijn: Doellijn) -> Hoofdstuk | None:
    """Return the chapter on what is done for the goal, or None when no interventie names it."""
    if not lijn.werk:
        return None
    now = lijn.nu(blad.peildatum)
    rest = _tabulate_jaren(blad, lijn) if len(now) < len(lijn.werk) else None
    return make_hoofdstuk(
        "werk",
        "Wat doen we ervoor",
        *(_write_programma(blad, lijn, werk) for werk in now),
        Onderdeel(titel="Alle jaren", anker="jaren", tabel=rest),
    )


def _write_programma(blad: Blad, lijn: Doellijn, werk: Werk) -> Onderdeel:
    """Return the interventies of one programme as cards."""
    verwijzer = Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=werk.dossier)
    programma = werk.dossier.programma
    looptijd = describe_looptijd(programma.looptijd, stand_of(blad, werk.dossier))
    return Onderdeel(
        titel=programma.titel,
        intro=f"Dit programma {looptijd}.",
        kaarten=tuple(_make_kaart(verwijzer, found) for found in werk.interventies),
        links=(verwijzer.programma("Bekijk het hele programma"),),
    )


def _make_kaart(verwijzer: Verwijzer, interventie: Interventie) -> Kaart:
    blad, dossier = verwijzer.blad, verwijzer.dossier
    return Kaart(
        titel=verwijzer.interventies([interventie.id])[0],
        labels=(label_opgave(blad, dossier, interventie),),
        feiten=list_feiten(
            ("Wanneer", cellen.of_tekst(write_planning(interventie.planning))),
            ("Wie doet het", executors_cel(verwijzer, interventie)),
        ),
    )


def _tabulate_jaren(blad: Blad, lijn: Doellijn) -> Tabel | None:
    """Return each interventie with the years in which it worked for the goal, and how it stood in the latest."""
    dag = blad.peildatum
    wijzer = Draadwijzer(blad=blad, publicatie=lijn.publicatie)
    return tabulate(
        "Interventies die aan dit doel werken of werkten",
        _list_rijen(lijn, dag),
        ("Interventie", lambda rij: _interventie_cel(wijzer, rij.laatste(dag)[1])),
        ("Wanneer", lambda rij: Cel(tekst=write_opsomming(dict.fromkeys(_list_jaren(rij))))),
        ("Laatst gemelde status", lambda rij: _status_cel(blad, *rij.laatste(dag))),
    )


def _interventie_cel(wijzer: Draadwijzer, interventie: Interventie) -> Cel:
    return Cel(links=tuple(filter(None, (wijzer.interventielijn(interventie.id, interventie.titel),))))


def _list_rijen(lijn: Doellijn, peildatum: date) -> Iterator[Jarenrij]:
    """Yield each family of interventies, those of the latest year first."""
    found: dict[str, list[tuple[Dossier, Interventie]]] = {}
    for werk in lijn.werk:
        for interventie in werk.interventies:
            familie = lijn.publicatie.interventiefamilies[interventie.id]
            found.setdefault(familie.id, []).append((werk.dossier, interventie))
    rijen = (Jarenrij(momenten=tuple(momenten)) for momenten in found.values())
    yield from sorted(rijen, key=lambda rij: -rij.laatste(peildatum)[0].jaar)


def _list_jaren(rij: Jarenrij) -> Iterator[str]:
    yield from (dossier.programma.looptijd.in_woorden for dossier, _ in rij.momenten)


def _status_cel(blad: Blad, dossier: Dossier, interventie: Interventie) -> Cel:
    return Cel(labels=(label_opgave(blad, dossier, interventie),))
