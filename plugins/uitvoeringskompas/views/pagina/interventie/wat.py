"""Chapters "Wat is het" and "Wanneer": how it works, why, for which goals and whom, and when."""

from __future__ import annotations

from datetime import date

from uitvoeringskompas.model.bevinding.planning import Mijlpaalbevinding, judge_mijlpalen
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie, Sessies
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.zin import capitalize_first, write_opsomming
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit
from uitvoeringskompas.views.kit.codes import namen_of, write_namen
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.tijdlijn import Tijdlijn, draw_tijdlijn
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, list_feiten, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import proza_of
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.programma.indelingen import link_pijlers, link_themas
from uitvoeringskompas.views.onderwerp.stand.mijlpaalbevinding import label_mijlpaal
from uitvoeringskompas.views.onderwerp.stand.planning import plot_interventie, write_planning
from uitvoeringskompas.views.onderwerp.stand.sessies import write_sessies
from uitvoeringskompas.views.onderwerp.stand.stand import label_opgave
from uitvoeringskompas.views.onderwerp.wijzer.elders import link_elders
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.benaming import list_benamingen
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks

FEWEST_MILESTONES = 2
"""From here on a picture of the milestones shows something that the table does not."""


def write_wat(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on what it is; what it does in one go stands at the head of the page already."""
    return make_hoofdstuk(
        "wat",
        "Wat is het",
        Onderdeel(titel="Zo werkt het", proza=proza_of(interventie.hoe)),
        Onderdeel(titel="Waarom we dit doen", proza=proza_of(interventie.motivering)),
        Onderdeel(
            titel="Kenmerken",
            feiten=(
                *_doelfeiten(verwijzer, interventie),
                *_plaatsfeiten(verwijzer, interventie),
                *list_benamingen(interventie.namen, interventie.nummers),
            ),
        ),
        show_remarks(verwijzer, interventie, "wat"),
    )


def _doelfeiten(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Feit, ...]:
    prioriteiten = verwijzer.prioriteiten(verwijzer.dossier.prioriteit_ids(interventie))
    return list_feiten(
        ("Soort", cellen.of_tekst(interventie.soort.naam)),
        ("Doelen", cellen.of_links(verwijzer.doelen(interventie.doelen))),
        ("Prioriteit", cellen.of_links(prioriteiten)),
        ("Pijlers", cellen.of_links(link_pijlers(verwijzer, interventie.pijlers))),
        ("Thema’s", cellen.of_links(link_themas(verwijzer, interventie.themas))),
        ("Plek", cellen.of_tekst(" · ".join(namen_of(interventie.settings)))),
        ("Gebieden", cellen.of_tekst(write_opsomming(interventie.gebieden))),
        ("Aangedragen door", cellen.of_tekst(write_namen(interventie.aangedragen_door))),
    )


def _plaatsfeiten(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Feit, ...]:
    deelnemers = (verwijzer.deelnemer(found) or "" for found in interventie.deelnemers)
    onderdelen = verwijzer.dossier.onderdelen(interventie.id)
    return list_feiten(
        ("Onderdeel van", cellen.of_links(verwijzer.interventies([interventie.onderdeel_van]))),
        ("Bestaat uit", cellen.of_links(verwijzer.interventies(found.id for found in onderdelen))),
        ("Gemeenten die meedoen", cellen.of_tekst(write_opsomming(deelnemers))),
        ("Hoort bij het programma van", _hoort_bij_cel(verwijzer, interventie)),
    )


def _hoort_bij_cel(verwijzer: Verwijzer, interventie: Interventie) -> Cel | None:
    if not interventie.hoort_bij:
        return None
    link = link_elders(verwijzer.blad, interventie.hoort_bij)
    opmerking = "het geld telt daar mee, niet hier"
    return Cel(links=(link,), opmerking=opmerking) if link else Cel(tekst="een ander", opmerking=opmerking)


def write_wanneer(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on the planning and its milestones."""
    planning = interventie.planning
    peildatum = verwijzer.blad.peildatum
    periode = write_planning(planning)
    mijlpalen = tabulate(
        "Mijlpalen, en hoe het ermee ging",
        judge_mijlpalen(verwijzer.dossier, interventie, peildatum),
        ("Mijlpaal", lambda found: Cel(tekst=found.mijlpaal.titel)),
        ("Gepland", lambda found: Cel(tekst=capitalize_first(write_moment(found.mijlpaal.moment)))),
        ("Hoe ging het", lambda found: _gang_cel(verwijzer.dossier, found)),
    )
    return make_hoofdstuk(
        "wanneer",
        "Wanneer",
        Onderdeel(intro=f"{periode}." if periode else "", tabel=mijlpalen, tijdlijn=_draw(verwijzer, interventie)),
        _tell_sessies(interventie.sessies),
        show_remarks(verwijzer, interventie, "wanneer"),
    )


def _tell_sessies(sessies: Sessies | None) -> Onderdeel | None:
    if sessies is None:
        return None
    intro = f"{capitalize_first(write_sessies(sessies))}."
    return Onderdeel(titel="Bijeenkomsten per groep", intro=intro, proza=proza_of(sessies.toelichting))


def _gang_cel(dossier: Dossier, bevinding: Mijlpaalbevinding) -> Cel:
    """Return how it went with a milestone, and when it was reached."""
    gehaald = bevinding.mijlpaal.gehaald_op
    opmerking = f"gehaald {write_op(gehaald)}" if gehaald else ""
    return Cel(labels=(label_mijlpaal(dossier, bevinding),), opmerking=opmerking)


def _draw(verwijzer: Verwijzer, interventie: Interventie) -> Tijdlijn | None:
    planning = interventie.planning
    if planning is None or len(planning.mijlpalen) < FEWEST_MILESTONES:
        return None
    looptijd, peildatum = verwijzer.dossier.programma.looptijd, verwijzer.blad.peildatum
    return draw_tijdlijn(
        [plot_interventie(interventie, label_opgave(verwijzer.blad, verwijzer.dossier, interventie))],
        Opschrift(
            id="mijlpalen-plaatje",
            titel="Wanneer deze interventie loopt, volgens de planning",
            beschrijving="Dezelfde mijlpalen als in de tabel hierboven, op een tijdlijn.",
        ),
        van=date(looptijd.van, 1, 1),
        tot_en_met=date(max(looptijd.van, verwijzer.dossier.laatste_jaar), 12, 31),
        peildatum=peildatum,
    )
