"""The parts of a comparison that are about things: interventies, goals, figures, parties and the programme itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from uitvoeringskompas.compare.kinship import WEG, Fate
from uitvoeringskompas.compare.pair import Pair
from uitvoeringskompas.compare.thing import ThingKind
from uitvoeringskompas.model.dossier import Verslag
from uitvoeringskompas.model.interventie import Interventie
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Sectie, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, keep_filled
from uitvoeringskompas.views.kit.prose import begin_proza, shorten_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Groep, Schrijver, list_groepen
from uitvoeringskompas.views.wijziging.gang import GANG, write_nieuw


@dataclass(frozen=True, kw_only=True, slots=True)
class Deel(Hoofdstuk):
    """A part of the page: tables, lists and pictures first, then things with their changes."""

    groepen: tuple[Groep, ...]


def make_deel(anker: str, titel: str, *onderdelen: Onderdeel | None, groepen: tuple[Groep, ...] = ()) -> Deel | None:
    """Return a part with what holds something, or None when nothing does."""
    filled = keep_filled(onderdelen)
    if not filled and not groepen:
        return None
    return Deel(sectie=Sectie(anker=anker, titel=titel), onderdelen=filled, groepen=groepen)


def write_interventies(schrijver: Schrijver) -> Deel | None:
    """Return what is new, what stopped and why, and what goes on with which changes."""
    pairs = partial(schrijver.vergelijking.pairs_of, ThingKind.INTERVENTIE)
    groepen = list_groepen(schrijver, ThingKind.INTERVENTIE)
    return make_deel(
        "interventies",
        "Interventies",
        Onderdeel(
            titel=_title_nieuw(schrijver, pairs(Fate.NIEUW)), tabel=_tabulate_nieuw(schrijver, pairs(Fate.NIEUW))
        ),
        *(
            Onderdeel(titel=capitalize_first(GANG[fate]), tabel=_tabulate_weg(schrijver, fate, pairs(fate)))
            for fate in (*WEG, Fate.AL_GESTOPT)
        ),
        Onderdeel(titel=_title_gelijk(schrijver), links=schrijver.links(pairs(Fate.DOORGEZET))),
        groepen=groepen,
    )


def _tabulate_nieuw(schrijver: Schrijver, pairs: tuple[Pair, ...]) -> Tabel | None:
    found = schrijver.vergelijking
    return tabulate(
        f"Interventies die in {found.after.name} genoemd worden en in {found.before.name} niet",
        pairs,
        ("Interventie", lambda pair: Cel(links=schrijver.links([pair]))),
        ("Wat", lambda pair: cellen.of_tekst(_tell_wat(pair.after[0].record))),
    )


def _tell_wat(record: object) -> str | None:
    return begin_proza(record.wat) if isinstance(record, Interventie) and record.wat else None


def _title_nieuw(schrijver: Schrijver, pairs: tuple[Pair, ...]) -> str:
    return capitalize_first(write_nieuw(schrijver.vergelijking, pairs))


def _title_gelijk(schrijver: Schrijver) -> str:
    """Return the head of what shows no difference: of a public source only that nothing was found."""
    found = schrijver.vergelijking
    is_transcribed = found.before.is_transcribed or found.after.is_transcribed
    return "Geen verschil gevonden" if is_transcribed else "Hetzelfde gebleven"


def _tabulate_weg(schrijver: Schrijver, fate: Fate, pairs: tuple[Pair, ...]) -> Tabel | None:
    found = schrijver.vergelijking.after
    als = "als interventie " if found.is_transcribed else ""
    anders = f"in {found.name} niet meer {als}genoemd worden"
    return tabulate(
        f"Interventies die {anders if fate is Fate.NIET_MEER_GENOEMD else f'{GANG[fate]} zijn'}",
        pairs,
        ("Interventie", lambda pair: Cel(links=schrijver.links([pair]))),
        ("Besluit", lambda pair: cellen.of_naam(pair.ending.besluit if pair.ending else None)),
        ("Reden", lambda pair: cellen.of_tekst(_tell_reden(pair))),
        ("Laatste status", lambda pair: cellen.of_naam(pair.ending.status if pair.ending else None)),
        ("Staat in", lambda pair: _verslag_cel(schrijver, pair)),
    )


def _tell_reden(pair: Pair) -> str | None:
    reden = pair.ending.reden if pair.ending else None
    return shorten_proza(reden, most=400) if reden else None


def _verslag_cel(schrijver: Schrijver, pair: Pair) -> Cel | None:
    verslag: Verslag | None = pair.ending.verslag if pair.ending else None
    publicatie = schrijver.vergelijking.before.publicatie
    dossier = pair.ending.dossier if pair.ending else None
    if verslag is None or dossier is None:
        return None
    return Cel(links=(Verwijzer(blad=schrijver.blad, publicatie=publicatie, dossier=dossier).verslag(verslag),))


def write_doelen(schrijver: Schrijver) -> Deel | None:
    """Return which priorities and goals came, went and changed."""
    return _write_things(schrijver, "doelen", "Prioriteiten en doelen", ThingKind.PRIORITEIT, ThingKind.DOEL)


def write_indicatoren(schrijver: Schrijver) -> Deel | None:
    """Return which figures came and went, and which targets and measurements changed."""
    return _write_things(schrijver, "indicatoren", "Cijfers en streefwaarden", ThingKind.INDICATOR)


def write_partijen(schrijver: Schrijver) -> Deel | None:
    """Return which parties joined and which are no longer named."""
    return _write_things(schrijver, "partijen", "Partijen", ThingKind.PARTIJ)


def write_programmas(schrijver: Schrijver) -> Deel | None:
    """Return what changed about the programmes themselves and the policy notes they carry out."""
    soorten = (ThingKind.NOTA, ThingKind.PROGRAMMA, ThingKind.PROFIEL, ThingKind.INDICATORENLIJST)
    return _write_things(schrijver, "programmas", "De programma’s zelf", *soorten)


def _write_things(schrijver: Schrijver, anker: str, titel: str, *soorten: ThingKind) -> Deel | None:
    new = tuple(pair for soort in soorten for pair in schrijver.vergelijking.pairs_of(soort, Fate.NIEUW))
    return make_deel(
        anker,
        titel,
        Onderdeel(titel=_title_nieuw(schrijver, new), links=_links_of(schrijver, Fate.NIEUW, soorten)),
        Onderdeel(titel="Niet meer genoemd", links=_links_of(schrijver, Fate.NIET_MEER_GENOEMD, soorten)),
        groepen=list_groepen(schrijver, *soorten),
    )


def _links_of(schrijver: Schrijver, fate: Fate, soorten: tuple[ThingKind, ...]) -> tuple[Link, ...]:
    return schrijver.links(pair for soort in soorten for pair in schrijver.vergelijking.pairs_of(soort, fate))
