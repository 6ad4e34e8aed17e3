"""Chapter "Andere jaren": the way to the same interventie before and after, and the lessons it carries."""

from __future__ import annotations

from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.levensloop import Levensmoment
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.verslag.lessen import tabulate_lessen
from uitvoeringskompas.views.onderwerp.wijzer.draadwijzer import has_lijn
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer
from uitvoeringskompas.views.onderwerp.woord.gat import remark_gat
from uitvoeringskompas.views.onderwerp.woord.onbekend import write_afwezig
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks

ANKER = "jaren"


def write_jaren(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the way to the other years, or None when the publisher has no earlier and no later programme."""
    moments = _list_others(verwijzer, interventie)
    return make_hoofdstuk(
        ANKER,
        "Andere jaren",
        Onderdeel(
            intro=_describe_ends(verwijzer, interventie, moments),
            links=_link_lijn(verwijzer, interventie),
            tabel=_tabulate_elders(verwijzer, interventie),
        ),
        Onderdeel(titel="Wat we eerder leerden", tabel=_tabulate_lessen(verwijzer, interventie)),
        show_remarks(verwijzer, interventie, "jaren"),
    )


def _link_lijn(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Link, ...]:
    """Return the way to the page of the interventie through the years; none when it has but this one year."""
    if not has_lijn(verwijzer.publicatie, interventie.id):
        return ()
    tekst = f"Bekijk {quote(interventie.titel)} door de jaren: wat er veranderde, en waarom"
    link = verwijzer.draadwijzer.interventielijn(interventie.id, tekst)
    return (link,) if link else ()


def _tabulate_elders(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    """Return the interventie at the publishers that this one continues, and at those that continue it."""
    return tabulate(
        "Deze interventie bij wie hiervoor of hierna kwam",
        sorted(_list_elders(verwijzer, interventie), key=lambda found: found[1].jaar),
        ("Interventie", lambda found: Cel(links=found[0].interventies([found[1].interventie.id]))),
        ("Bij", lambda found: Cel(tekst=found[0].publicatie.naam, opmerking=remark_gat(verwijzer.blad, found[0].slug))),
        ("Jaar", lambda found: Cel(tekst=found[1].dossier.programma.looptijd.in_woorden)),
        ("Laatst gemelde status", lambda found: _status_cel(verwijzer, found[1])),
    )


def list_interventiejaren(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Link, ...]:
    """Return the year switch: the same interventie in other years; a year with several leads to all years."""
    blad, dossier = verwijzer.blad, verwijzer.dossier
    per_jaar: dict[int, list[Levensmoment]] = {}
    for moment in _list_others(verwijzer, interventie):
        per_jaar.setdefault(moment.jaar, []).append(moment)
    per_jaar.pop(dossier.jaar, None)
    if not per_jaar:
        return ()
    lijn = verwijzer.draadwijzer.interventielijn(interventie.id)
    links = {dossier.jaar: Link(tekst=str(dossier.jaar), href=blad.to(blad.address), huidig=True)}
    for jaar, moments in per_jaar.items():
        if len(moments) > 1 and lijn:
            links[jaar] = Link(tekst=str(jaar), href=lijn.href)
        else:
            there = verwijzer.of(moments[0].dossier).interventies([moments[0].interventie.id])
            links[jaar] = Link(tekst=str(jaar), href=there[0].href)
    return tuple(links[jaar] for jaar in sorted(links))


def _list_others(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Levensmoment, ...]:
    return tuple(
        moment
        for moment in verwijzer.publicatie.levensloop(interventie.id)
        if moment.dossier is not verwijzer.dossier or moment.interventie is not interventie
    )


def _list_elders(verwijzer: Verwijzer, interventie: Interventie) -> tuple[tuple[Verwijzer, Levensmoment], ...]:
    """Return the interventie at the publishers that this one continues, and at those that continue it."""
    return tuple(
        (replace(verwijzer, publicatie=other, dossier=moment.dossier), moment)
        for other in verwijzer.blad.catalogus.verwanten(verwijzer.slug)
        for moment in other.levensloop(interventie.id)
    )


def _describe_ends(verwijzer: Verwijzer, interventie: Interventie, moments: tuple[Levensmoment, ...]) -> str:
    """Return that the programme before or after does not name it: which is not that it is new, or that it ended."""
    publicatie, dossier = verwijzer.publicatie, verwijzer.dossier
    zinnen = []
    before = publicatie.previous_dossiers(dossier)
    if before and not any(moment.jaar < dossier.jaar for moment in moments):
        zinnen.append(f"In {_name(before[-1])} is deze interventie {write_afwezig(before[-1])}.")
    after = publicatie.dossiers_that_build_on(dossier.pad)
    if after and not publicatie.vervolg(dossier, interventie.id):
        zinnen.append(f"In {_name(after[0])} is deze interventie {write_afwezig(after[0])}.")
    return " ".join(zinnen)


def _name(dossier: Dossier) -> str:
    return f"{quote(dossier.programma.titel)} ({dossier.programma.looptijd.in_woorden})"


def _status_cel(verwijzer: Verwijzer, moment: Levensmoment) -> Cel:
    stand = moment.dossier.getoonde_status(moment.interventie, verwijzer.blad.peildatum)
    return Cel(labels=(label_of(stand.status),))


def _tabulate_lessen(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    pads = [f"{verwijzer.dossier.pad}/{interventie.id}"]
    return tabulate_lessen(verwijzer.blad, verwijzer.publicatie, pads)
