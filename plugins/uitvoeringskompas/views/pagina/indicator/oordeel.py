"""Chapter "Hoe het gaat": the verdict in a sentence, that by each other target, and on demand what led to it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.koers import Koers
from uitvoeringskompas.model.koers.streefdoel import Gemeten
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.zin import capitalize_first
from uitvoeringskompas.views.kit import cellen, codes
from uitvoeringskompas.views.kit.bouwstenen import Cel, Link, Standregel, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import Onderdeel, Uitklap, keep_filled, list_feiten
from uitvoeringskompas.views.kit.links import KOERSUITLEG
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.cijfer.cijfers import write_uitkomst, write_waarde
from uitvoeringskompas.views.onderwerp.cijfer.cijferwijzer import Cijferwijzer
from uitvoeringskompas.views.onderwerp.cijfer.koers import JAAR_LOOPT, label_of, name_regel, write_naast_label
from uitvoeringskompas.views.onderwerp.cijfer.streefwaarden import write_streefjaar, write_streefwaarde

HONDERD = Decimal(100)


def write_oordeel(wijzer: Cijferwijzer, indicator: Indicator) -> Iterator[Onderdeel]:
    """Yield how it goes by the target that counts, by each other nota or programme, and how the rule came to it."""
    koers = wijzer.koers(indicator)
    yield Onderdeel(labels=(label_of(koers),), intro=write_naast_label(koers), links=_link_bron(wijzer, koers))
    others = tuple(_list_others(wijzer, koers))
    if others:
        yield Onderdeel(titel="Andere streefwaarden", anker="andere-streefwaarden", standen=others)
    delen = keep_filled((_explain(wijzer, koers), Onderdeel(tabel=_tabulate_eigen(wijzer, indicator))))
    yield Onderdeel(uitklappen=(Uitklap(titel="Bekijk hoe we hieraan komen", onderdelen=delen),))


def _tabulate_eigen(wijzer: Cijferwijzer, indicator: Indicator) -> Tabel | None:
    """Return everything that an editor says instead of the rule, with what it is about."""
    return tabulate(
        "Eigen oordelen, met de reden",
        indicator.koersoordelen,
        ("Oordeel", lambda found: Cel(labels=(codes.label_of(found.oordeel),))),
        ("Over de streefwaarde in", lambda found: cellen.of_links(wijzer.besluiten([found.gesteld_in]))),
        ("Voor", lambda found: cellen.of_tekst(str(found.jaar) if found.jaar else None)),
        ("Reden", lambda found: Cel(tekst=found.reden)),
        ("Bron", lambda found: cellen.of_links(wijzer.bronlinks([found.bron]))),
    )


def _link_bron(wijzer: Cijferwijzer, koers: Koers) -> tuple[Link, ...]:
    """Return the way to who set the target, and to the source of what an editor says instead."""
    doel, oordeel = koers.maat.doel, koers.oordeel
    found = wijzer.besluiten([doel.gesteld_in if doel else None], "Het doel staat in ")
    return (*found, *wijzer.bronlinks([oordeel.bron if oordeel else None]))


def _list_others(wijzer: Cijferwijzer, koers: Koers) -> Iterator[Standregel]:
    """Yield how it goes by each other target, that of the latest year first."""
    for other in wijzer.koersen(koers.indicator):
        doel = other.maat.doel
        if doel and doel is not koers.maat.doel:
            jaar = f"{doel.jaar}: " if doel.jaar else ""
            links = wijzer.besluiten([doel.gesteld_in], jaar)
            eigen = wijzer.indicator(f"{jaar}{koers.indicator.naam}", koers.indicator.id)
            titel = links[0] if links else eigen
            yield Standregel(titel=titel, label=label_of(other), tekst=write_naast_label(other))


def _explain(wijzer: Cijferwijzer, koers: Koers) -> Onderdeel:
    """Return everything that the rule looked at, and which of its questions decided."""
    maat, stap = koers.maat, koers.stap
    doel = maat.doel
    streef = f"{write_streefwaarde(koers.indicator, doel, voluit=True)} {write_streefjaar(doel)}" if doel else None
    return Onderdeel(
        intro="De regel stelt vragen in een vaste volgorde. De eerste vraag waarop het antwoord ja is, beslist.",
        feiten=list_feiten(
            ("Begin", _gemeten_cel(koers, maat.begin)),
            ("Laatste cijfer", _gemeten_cel(koers, maat.laatste)),
            ("Streefwaarde", cellen.of_tekst(capitalize_first(streef) if streef else None)),
            ("Op de rechte lijn", _lijn_cel(koers)),
            ("Tempo", _tempo_cel(koers)),
            ("Welke kant is goed", cellen.of_naam(koers.indicator.richting)),
            ("De vraag die beslist", cellen.of_tekst(write_vraag(stap.als, stap.drempel) if stap else None)),
            ("Waarom die vraag", cellen.of_tekst(stap.waarom if stap else None)),
            ("Wat de regel zegt", cellen.of_tekst(name_regel(koers))),
        ),
        links=(wijzer.blad.link("Lees de hele regel, met de bronnen", KOERSUITLEG),),
    )


def write_vraag(als: str, drempel: Decimal) -> str:
    """Return a question of the rule with its threshold filled in."""
    return als.format(drempel=write_getal(drempel))


def _gemeten_cel(koers: Koers, gemeten: Gemeten | None) -> Cel | None:
    if gemeten is None:
        return None
    wanneer = f" {gemeten.meetjaar.wanneer}" if gemeten.meetjaar else ""
    return Cel(tekst=f"{write_uitkomst(gemeten, koers.indicator.eenheid, voluit=True)}{wanneer}")


def _lijn_cel(koers: Koers) -> Cel | None:
    """Return where the figure would be in its year on the straight line, as precise as the figure itself."""
    maat, lijn = koers.maat, koers.maat.op_de_lijn
    if lijn is None or _tempo_of(koers) is None or maat.laatste is None or maat.laatste.waarde is None:
        return None
    decimalen = max(1, -int(maat.laatste.waarde.as_tuple().exponent))
    wanneer = maat.laatste.meetjaar.wanneer
    return Cel(tekst=f"{write_waarde(round(lijn, decimalen), koers.indicator.eenheid)} {wanneer}")


def _tempo_of(koers: Koers) -> Decimal | None:
    """Return how fast it goes; of a year that is still counted that cannot be said."""
    return None if koers.stap and koers.stap.vorm == JAAR_LOOPT else koers.maat.tempo


def _tempo_cel(koers: Koers) -> Cel | None:
    tempo = _tempo_of(koers)
    if tempo is None:
        return None
    return Cel(tekst=f"{write_getal(round(tempo * HONDERD))}% van wat nodig is")
