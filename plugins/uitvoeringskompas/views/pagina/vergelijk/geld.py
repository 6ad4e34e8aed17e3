"""The money of two years side by side: begroot beside begroot, besteed beside besteed, never one against another."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.compare.caution import CautionKind, Geldniveau
from uitvoeringskompas.compare.geld import GeldComparison, Geldpost
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Regelstand
from uitvoeringskompas.taal.getal import write_aantal, write_verschil
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, KanttekeningView, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Hoofdstuk, Onderdeel, Uitklap, keep_filled, make_hoofdstuk
from uitvoeringskompas.views.kit.prose import render_punten
from uitvoeringskompas.views.onderwerp.geld.geld import TITELS, bedrag_cel, name_regel, som_cel
from uitvoeringskompas.views.pagina.vergelijk.plaatjes import draw_geld
from uitvoeringskompas.views.pagina.vergelijk.veranderingen import Schrijver
from uitvoeringskompas.views.wijziging.kort.geld import list_buiten
from uitvoeringskompas.views.wijziging.waarschuwing import NIVEAUS, write_waarschuwing

NIET_TE_VERGELIJKEN = "niet te vergelijken"
NIET_ERBIJ = "staat er niet bij"
GELDWAARSCHUWINGEN = frozenset(
    {
        CautionKind.AFRONDING,
        CautionKind.BIJ_BENADERING,
        CautionKind.ANDER_NIVEAU,
        CautionKind.ANDERE_GELDSOORT,
        CautionKind.ONBEKEND_BEDRAG,
        CautionKind.ANDER_MOMENT,
    }
)
"""What a reader must know of money: it stands with the money."""


def write_geld(schrijver: Schrijver) -> Hoofdstuk | None:
    """Return the money of both years, line by line; None when neither year knows any."""
    onderdelen = tuple(_list_onderdelen(schrijver))
    return make_hoofdstuk("geld", "Geld", _warn(schrijver), *onderdelen) if onderdelen else None


def _warn(schrijver: Schrijver) -> Onderdeel:
    """Return what makes amounts of the two years incomparable."""
    found = (each for each in schrijver.vergelijking.cautions if each.kind in GELDWAARSCHUWINGEN)
    told = dict.fromkeys(map(write_waarschuwing, found))
    if not told:
        return Onderdeel()
    return Onderdeel(kanttekeningen=(KanttekeningView(soort="Let op bij het vergelijken", tekst=render_punten(told)),))


def _list_onderdelen(schrijver: Schrijver) -> Iterator[Onderdeel]:
    for geld in schrijver.vergelijking.geld:
        if not _present(geld) or _is_one_sided(schrijver, geld):
            continue
        is_uitgaven = geld.stroom is Geldstroom.UITGAVEN
        yield Onderdeel(
            titel="Begroot in beide jaren" if is_uitgaven else "De inkomsten, apart",
            tabel=_tabulate_posten(geld),
            vouw="Bekijk de bedragen van beide jaren als tabel" if geld.posten else "",
            helling=draw_geld(geld),
            uitklappen=(Uitklap(titel=_title_verder(geld), onderdelen=_list_verder(geld)),),
        )


def _title_verder(geld: GeldComparison) -> str:
    """Return what is folded: the lines that one year names alone are counted."""
    single = sum(1 for _ in _single_rijen(geld))
    alleen = f"{write_aantal(single, 'regel', 'regels')} van maar een van beide jaren, de" if single else "De"
    return capitalize_first(f"{alleen} som van elk soort bedrag, en waar het geld vandaan komt")


def _list_verder(geld: GeldComparison) -> tuple[Onderdeel, ...]:
    return keep_filled(
        (
            Onderdeel(tabel=_tabulate_single(geld, tuple(_single_rijen(geld)))),
            Onderdeel(tabel=_tabulate_totalen(geld)),
            Onderdeel(tabel=_tabulate_dekkingen(geld)),
        )
    )


def _is_one_sided(schrijver: Schrijver, geld: GeldComparison) -> bool:
    """Tell whether a public source knows money of one year only: its lines stand on the page of that year."""
    return schrijver.vergelijking.is_transcribed and geld.before.has_bedrag != geld.after.has_bedrag


def _present(geld: GeldComparison) -> tuple[Geldsoort, ...]:
    """Return the kinds of amount of which either year knows something."""
    return tuple(soort for soort in Geldsoort if geld.before.som(soort).bekend or geld.after.som(soort).bekend)


def _describe_jaren(geld: GeldComparison) -> str:
    return f"{TITELS[geld.stroom]} in {geld.jaar_before} en {geld.jaar_after}"


def _describe_begroot(geld: GeldComparison) -> str:
    wat = "Begroot" if geld.stroom is Geldstroom.UITGAVEN else "Begrote inkomsten"
    return f"{wat} in {geld.jaar_before} en {geld.jaar_after}"


def _jaren(geld: GeldComparison) -> tuple[Kolom, ...]:
    return (
        Kolom(titel=str(geld.jaar_before), getal=True),
        Kolom(titel=str(geld.jaar_after), getal=True),
        Kolom(titel="Verschil", getal=True),
    )


def _tabulate_totalen(geld: GeldComparison) -> Tabel | None:
    rijen = tuple(rij for soort in _present(geld) for rij in _totaal_rijen(geld, soort))
    if not rijen:
        return None
    bijschrift = f"{_describe_jaren(geld)}, in euro’s: de som van de regels"
    return Tabel(bijschrift=bijschrift, kolommen=(Kolom(titel="Soort bedrag"), *_jaren(geld)), rijen=rijen)


def _totaal_rijen(geld: GeldComparison, soort: Geldsoort) -> Iterator[Rij]:
    """Yield the sums of one kind of amount; when they are not about the same lines, also those over what both know."""
    verschil = geld.difference(soort)
    sommen = (som_cel(geld.before.som(soort)), som_cel(geld.after.som(soort)))
    yield Rij(cellen=(Cel(tekst=capitalize_first(soort.value)), *sommen, _verschil_cel(verschil)))
    overlap = geld.overlap(soort)
    if verschil is None and overlap.difference is not None:
        naam = f"{capitalize_first(soort.value)}, alleen wat van beide jaren bekend is"
        sommen = (som_cel(overlap.before), som_cel(overlap.after))
        buiten = Cel(tekst=naam, opmerking=f"zonder {list_buiten(geld, overlap)}")
        yield Rij(cellen=(buiten, *sommen, _verschil_cel(overlap.difference)))


def _verschil_cel(verschil: int | None) -> Cel:
    if verschil is None:
        return cellen.empty(NIET_TE_VERGELIJKEN, getal=True)
    return Cel(tekst=write_verschil(verschil), getal=True)


def _tabulate_dekkingen(geld: GeldComparison) -> Tabel | None:
    if not any(post.id for post in geld.dekkingen):
        return None
    return Tabel(
        bijschrift=f"{_describe_begroot(geld)} per bron van het geld, in euro’s",
        kolommen=(Kolom(titel="Waar komt het geld vandaan"), *_jaren(geld)),
        rijen=tuple(_post_rij(post, _name_dekking(post)) for post in geld.dekkingen),
    )


def _name_dekking(post: Geldpost) -> Cel:
    dekking = post.stand.dekking
    return Cel(tekst=dekking.naam) if dekking else cellen.empty("bron niet genoemd")


def _tabulate_posten(geld: GeldComparison) -> Tabel | None:
    """Return what both years name; of what only one of them names it says nothing."""
    if not geld.posten:
        return None
    return Tabel(
        bijschrift=f"{_describe_begroot(geld)}, in euro’s, op het niveau dat beide jaren kennen",
        kolommen=(Kolom(titel="Waarvoor"), *_jaren(geld)),
        rijen=tuple(_post_rij(post, _name_post(post)) for post in geld.posten),
    )


def _tabulate_single(geld: GeldComparison, rijen: tuple[Rij, ...]) -> Tabel | None:
    if not rijen:
        return None
    kolommen = (Kolom(titel="Waarvoor"), *_jaren(geld)[:2])
    return Tabel(
        bijschrift=f"{_describe_begroot(geld)}, in euro’s, genoemd in een van beide", kolommen=kolommen, rijen=rijen
    )


def _post_rij(post: Geldpost, naam: Cel) -> Rij:
    before, after = (
        som_cel(som) if stands else cellen.empty(NIET_ERBIJ, getal=True)
        for stands, som in (
            (post.before, post.sum_before(Geldsoort.BEGROOT)),
            (post.after, post.sum_after(Geldsoort.BEGROOT)),
        )
    )
    is_known = post.before and post.after
    verschil = post.difference(Geldsoort.BEGROOT) if is_known else None
    return Rij(cellen=(naam, before, after, _verschil_cel(verschil)))


def _name_post(post: Geldpost) -> Cel:
    """Return what a post is called; one above the level of lines says that the years know it at another level."""
    stand = post.stand
    dossier = stand.dossier
    if post.level is Geldniveau.REGEL:
        return Cel(tekst=name_regel(stand))
    interventie, prioriteit = dossier.interventie(post.id), dossier.prioriteit(post.id)
    naam = {
        Geldniveau.INTERVENTIE: interventie.titel if interventie else post.id,
        Geldniveau.PRIORITEIT: prioriteit.titel if prioriteit else post.id,
        Geldniveau.DEKKING: stand.dekking.naam if stand.dekking else post.id,
    }.get(post.level, "Het programma als geheel")
    return Cel(tekst=naam, opmerking=f"ander niveau: hier alleen te vergelijken per {NIVEAUS[post.level]}")


def _single_rijen(geld: GeldComparison) -> Iterator[Rij]:
    """Yield the lines that stand in one of the years only, and in no post of a higher level.

    That a line is not named in the other year says nothing about the money: it is no saving and no extra.
    """
    told = {id(stand) for post in geld.posten for stand in post.stands}
    empty = cellen.empty(NIET_ERBIJ, getal=True)
    elders = {id(stand) for stand in geld.elders}

    def naam(stand: Regelstand, here: int, there: int) -> Cel:
        only = f"telt in {there} elders mee" if id(stand) in elders else f"alleen genoemd in {here}"
        return Cel(tekst=name_regel(stand), opmerking=only)

    for stand in geld.after.regels:
        if id(stand) not in told:
            found = naam(stand, geld.jaar_after, geld.jaar_before)
            yield Rij(cellen=(found, empty, _bedrag(stand)))
    for stand in geld.before.regels:
        if id(stand) not in told:
            found = naam(stand, geld.jaar_before, geld.jaar_after)
            yield Rij(cellen=(found, _bedrag(stand), empty))


def _bedrag(stand: Regelstand) -> Cel:
    return bedrag_cel(stand, Geldsoort.BEGROOT)
