"""Chapter "Andere jaren": the same interventie before and after, under all its names, and the lessons it carries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from uitvoeringskompas.model.dossier import Dossier, Verslag
from uitvoeringskompas.model.evaluatie import Evaluatie, InterventieEvaluatie, Les
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.model.levensloop import Levensmoment, Relatie
from uitvoeringskompas.taal.zin import quote
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Tabel
from uitvoeringskompas.views.kit.codes import label_of
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, make_hoofdstuk
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.onbekend import write_afwezig
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.interventie.plekken import show_remarks

ANKER = "jaren"
RELATIES = {
    Relatie.ZELFDE: "dezelfde interventie",
    Relatie.WAS: "heette eerder zo",
    Relatie.VERVANGT: "hieruit is deze interventie samengevoegd",
    Relatie.AFGESPLITST_VAN: "hiervan is deze interventie afgesplitst",
    Relatie.WERD: "heet later zo",
    Relatie.OPGEGAAN_IN: "hierin is deze interventie opgegaan",
    Relatie.SPLITSTE_AF: "splitste zich van deze interventie af",
}


def write_jaren(verwijzer: Verwijzer, interventie: Interventie) -> Hoofdstuk | None:
    """Return the chapter on other years, or None when the publisher has no earlier and no later programme."""
    moments = _list_others(verwijzer, interventie)
    elders = _list_elders(verwijzer, interventie)
    tabel = tabulate(
        "Deze interventie in andere jaren en programma’s",
        sorted(
            (*((verwijzer.of(found.dossier), found) for found in moments), *elders), key=lambda found: found[1].jaar
        ),
        ("Interventie", lambda found: Cel(links=found[0].interventies([found[1].interventie.id]))),
        ("Bij", lambda found: cellen.of_tekst(found[0].publicatie.naam if elders else None)),
        ("Jaar", lambda found: Cel(tekst=found[1].dossier.programma.looptijd.in_woorden)),
        ("Verband", lambda found: Cel(tekst=RELATIES[found[1].relatie])),
        ("Laatst gemelde status", lambda found: _status_cel(verwijzer, found[1])),
        ("Besluit na de evaluatie", lambda found: _besluit_cel(*found)),
    )
    return make_hoofdstuk(
        ANKER,
        "Andere jaren",
        Onderdeel(intro=_describe_ends(verwijzer, interventie, moments), tabel=tabel),
        Onderdeel(titel="Wat we eerder leerden", tabel=_tabulate_lessen(verwijzer, interventie)),
        show_remarks(verwijzer, interventie, "jaren"),
    )


def list_interventiejaren(verwijzer: Verwijzer, interventie: Interventie) -> tuple[Link, ...]:
    """Return the year switch: the same interventie in other years; a year with several leads to the table of them."""
    blad, dossier = verwijzer.blad, verwijzer.dossier
    per_jaar: dict[int, list[Levensmoment]] = {}
    for moment in _list_others(verwijzer, interventie):
        per_jaar.setdefault(moment.jaar, []).append(moment)
    per_jaar.pop(dossier.jaar, None)
    if not per_jaar:
        return ()
    links = {dossier.jaar: Link(tekst=str(dossier.jaar), href=blad.to(blad.address), huidig=True)}
    for jaar, moments in per_jaar.items():
        if len(moments) > 1:
            links[jaar] = Link(tekst=str(jaar), href=f"#{ANKER}")
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


def _besluit_cel(there: Verwijzer, moment: Levensmoment) -> Cel | None:
    """Return the last decision on an appearance, with the evaluation in which it stands."""
    dossier = moment.dossier
    for verslag in reversed(dossier.verslagen_until(there.blad.peildatum)):
        told = dossier.told_about(moment.interventie.id, verslag)
        if isinstance(told, InterventieEvaluatie) and told.besluit:
            link = there.verslag(verslag)
            return cellen.add_proza(Cel(labels=(label_of(told.besluit),), links=(link,)), told.besluit_reden)
    return None


def _tabulate_lessen(verwijzer: Verwijzer, interventie: Interventie) -> Tabel | None:
    return tabulate(
        "Lessen uit eerdere evaluaties die hier terugkomen",
        _list_lessen(verwijzer, interventie),
        ("Les", lambda found: cellen.add_proza(Cel(tekst=found[2].les), found[2].toelichting)),
        ("Wat we ermee doen", lambda found: cellen.of_proza(found[2].gevolg)),
        ("Staat in", lambda found: cellen.of_links([verwijzer.of(found[0]).verslag(found[1])])),
    )


def _list_lessen(verwijzer: Verwijzer, interventie: Interventie) -> Iterator[tuple[Dossier, Verslag, Les]]:
    here = f"{verwijzer.dossier.pad}/{interventie.id}"
    for dossier in verwijzer.publicatie.dossiers:
        for verslag in dossier.verslagen_until(verwijzer.blad.peildatum):
            for les in verslag.lessen if isinstance(verslag, Evaluatie) else ():
                if les.terug_in == here:
                    yield dossier, verslag, les
