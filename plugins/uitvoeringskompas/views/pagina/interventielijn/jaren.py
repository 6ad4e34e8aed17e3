"""Chapters "Hoe gaat het nu" and "Jaar voor jaar": what an interventie was in each programme, and what came of it."""

from __future__ import annotations

from uitvoeringskompas.model.bevinding.resultaat import find_bereik
from uitvoeringskompas.model.interventielijn import Interventiejaar, Interventielijn
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kaart, Link
from uitvoeringskompas.views.kit.codes import label_of, write_namen
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.links import anchor_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_bereik
from uitvoeringskompas.views.onderwerp.programma.interventielijst import executors_cel
from uitvoeringskompas.views.onderwerp.stand.planning import write_planning
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer


def write_nu(blad: Blad, lijn: Interventielijn) -> Hoofdstuk | None:
    """Return how the interventie goes in the programme of now, as a card that leads to its own page."""
    kaarten = tuple(_make_kaart(_verwijzer(blad, lijn, each), each) for each in lijn.nu(blad.peildatum))
    return make_hoofdstuk("nu", "Hoe gaat het", Onderdeel(kaarten=kaarten))


def write_jaren(blad: Blad, lijn: Interventielijn) -> Hoofdstuk | None:
    """Return the interventie in each programme, the latest first; a former id has its anchor in its latest row."""
    rijen = tuple(reversed(lijn.jaren))
    first = {each.interventie.id: each for each in lijn.jaren}
    tabel = tabulate(
        "Deze interventie per programma, het nieuwste eerst",
        rijen,
        ("Wanneer", lambda found: _jaar_cel(_verwijzer(blad, lijn, found), lijn, found)),
        ("Status", lambda found: _status_cel(blad, found)),
        ("Bereik", lambda found: _bereik_cel(_verwijzer(blad, lijn, found), found)),
        ("Oordeel en besluit", lambda found: _besluit_cel(_verwijzer(blad, lijn, found), found)),
        anker=lambda found: (
            anchor_of("interventie", found.interventie.id) if first[found.interventie.id] is found else ""
        ),
    )
    return make_hoofdstuk("jaren", "Jaar voor jaar", Onderdeel(tabel=tabel))


def _verwijzer(blad: Blad, lijn: Interventielijn, found: Interventiejaar) -> Verwijzer:
    return Verwijzer(blad=blad, publicatie=lijn.publicatie, dossier=found.dossier)


def _make_kaart(verwijzer: Verwijzer, found: Interventiejaar) -> Kaart:
    interventie = found.interventie
    return Kaart(
        titel=verwijzer.interventies([interventie.id])[0],
        labels=(label_opgave(verwijzer.blad, found.dossier, interventie),),
        feiten=list_feiten(
            ("Programma", Cel(links=(verwijzer.programma(),))),
            ("Wanneer", cellen.of_tekst(write_planning(interventie.planning))),
            ("Voor wie", cellen.of_tekst(write_namen(interventie.doelgroepen))),
            ("Voor welk doel", cellen.of_links(verwijzer.doelen(interventie.doelen))),
            ("Wie doet het", executors_cel(verwijzer, interventie)),
            ("Bereik", _bereik_cel(verwijzer, found)),
        ),
    )


def _jaar_cel(verwijzer: Verwijzer, lijn: Interventielijn, found: Interventiejaar) -> Cel:
    """Return the years of the programme, and what it was called then when that is not what it is called last."""
    link = verwijzer.interventies([found.interventie.id])[0]
    titel = found.interventie.titel
    toen = "" if titel == lijn.jaren[-1].interventie.titel else f"toen: {titel}"
    return Cel(links=(Link(tekst=found.dossier.programma.looptijd.in_woorden, href=link.href),), opmerking=toen)


def _status_cel(blad: Blad, found: Interventiejaar) -> Cel:
    return Cel(labels=(label_opgave(blad, found.dossier, found.interventie),))


def _bereik_cel(verwijzer: Verwijzer, found: Interventiejaar) -> Cel | None:
    """Return whom it reached according to the latest report that says so, with that report."""
    bereik = find_bereik(found.dossier, found.interventie.id, verwijzer.blad.peildatum)
    if bereik is None:
        return None
    verslag, told = bereik
    return Cel(tekst=write_bereik(told), links=(verwijzer.verslag(verslag),))


def _besluit_cel(verwijzer: Verwijzer, found: Interventiejaar) -> Cel | None:
    """Return how the latest evaluation judges it and what it decides, with that evaluation."""
    besluit = found.besluit(verwijzer.blad.peildatum)
    if besluit is None:
        return None
    verslag, told = besluit
    labels = tuple(label_of(code) for code in (told.oordeel, told.besluit) if code and code != "onbekend")
    return Cel(labels=labels, links=(verwijzer.verslag(verslag),)) if labels else None
