"""Money on any page: what is spent and what comes in stand apart, and the kinds of amount are never added up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from uitvoeringskompas.model.begroting import Begrotingsregel, Dekking, Totaal
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.dossier import Dossier
from uitvoeringskompas.model.geld import Geldsoort, Geldstroom, Jaargeld, Regelstand, Som, Totaalverschil, stroom_of
from uitvoeringskompas.model.interventie import Financier
from uitvoeringskompas.taal.datum import write_periode
from uitvoeringskompas.taal.getal import (
    write_aantal,
    write_euro,
    write_hoeveelheid,
    write_meer_of_minder,
    write_ongeveer,
)
from uitvoeringskompas.taal.zin import (
    NIET_GENOEMD,
    ONBEKEND,
    capitalize_first,
    quote,
    write_opsomming,
    write_reeks,
    write_zinnen,
)
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Rij, Tabel
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.staven import Staaf, Staven, StavenGroep, draw_staven
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.kit.tabellen import tabulate
from uitvoeringskompas.views.onderwerp.wijzer.verwijzer import Verwijzer

TITELS = {Geldstroom.UITGAVEN: "Het geld", Geldstroom.INKOMSTEN: "De inkomsten"}
"""What the money of a stream is called at the head of a table."""

ANKERS = {Geldstroom.UITGAVEN: "geld", Geldstroom.INKOMSTEN: "inkomsten"}
"""How an anchor of the money of a stream begins."""

Telwoorden: TypeAlias = tuple[str, str]
REGELS: Telwoorden = ("regel", "regels")
BEDRAGEN: Telwoorden = ("bedrag", "bedragen")
"""What a sum is counted over: in one year a line has one amount, over several years more."""

APART = "Dit zijn de uitgaven. De inkomsten staan er apart onder, en zijn er niet vanaf getrokken."


def name_regel(stand: Regelstand) -> str:
    """Return what a line of the budget is called: its own name, or what it is for."""
    return name_post(stand.dossier, stand.regel)


def name_post(dossier: Dossier, regel: Begrotingsregel) -> str:
    """Return what a line of the budget of this programme is called: its own name, or what it is for."""
    if regel.naam:
        return regel.naam
    interventie = dossier.interventie(regel.interventie)
    prioriteit = dossier.prioriteit(regel.prioriteit)
    if interventie:
        return interventie.titel
    if prioriteit:
        return prioriteit.titel
    return capitalize_first(regel.id.replace("-", " "))


def present_soorten(regels: Iterable[Regelstand]) -> tuple[Geldsoort, ...]:
    """Return the kinds of amount that occur; ``begroot`` always does."""
    known = tuple(regels)
    return tuple(
        soort
        for soort in Geldsoort
        if soort is Geldsoort.BEGROOT or any(getattr(stand, soort.value) is not None for stand in known)
    )


def bedrag_cel(stand: Regelstand, soort: Geldsoort) -> Cel:
    """Return the cell of one amount of one line; a missing amount says why, a remark stands with its amount."""
    if soort is Geldsoort.BEGROOT:
        return _begroot_cel(stand)
    told = getattr(stand, soort.value)
    if told is None:
        return cellen.empty(NIET_GENOEMD, getal=True)
    if told.bedrag is None:
        return cellen.empty(_reason(told.geen_bedrag), getal=True)
    waarom = told.financien.waarom_onder_nul
    is_about_this = told.bedrag < 0 or not told.financien.is_below_zero
    opmerking = waarom.in_zin if waarom and is_about_this else ""
    return Cel(tekst=write_euro(told.bedrag), getal=True, opmerking=opmerking)


def _begroot_cel(stand: Regelstand) -> Cel:
    regel = stand.regel
    aandeel = write_aandeel(stand.dossier, regel)
    if regel.begroot is None:
        if aandeel:
            reden = f"zonder bedrag: {_reason(regel.geen_bedrag)}" if regel.geen_bedrag else "zonder bedrag"
            return Cel(tekst=aandeel, getal=True, opmerking=reden)
        return cellen.empty(_reason(regel.geen_bedrag), getal=True)
    tekst = write_euro(regel.begroot)
    opmerkingen = (
        f"{write_samen(regel)}, telt niet mee in de som van dit jaar" if regel.is_meerjarig else "",
        "lees erbij wat deze nul betekent" if stand.is_bijzondere_nul else "",
        aandeel,
    )
    opmerking = write_reeks(opmerkingen, "; ")
    return Cel(tekst=write_ongeveer(tekst, regel.bij_benadering), getal=True, opmerking=opmerking)


def write_samen(found: Begrotingsregel | Totaal) -> str:
    """Return for which years together an amount is: "voor 2024 tot en met 2026 samen"."""
    return f"voor {write_periode(found.jaren[0], found.jaren[-1])} samen"


def write_aandeel(dossier: Dossier, regel: Begrotingsregel) -> str:
    """Return of what a line is a share: "30% van de subsidie", "30% van ‘Beweegcoach’"; empty when it is none."""
    if regel.aandeel_procent is None:
        return ""
    begroting = dossier.programma.begroting
    others = (found for found in (begroting.regels if begroting else ()) if found.id == regel.aandeel_van_regel)
    other = next(others, None)
    waarvan = quote(name_post(dossier, other)) if other else regel.aandeel_van
    return f"{write_hoeveelheid(regel.aandeel_procent, '%')} van {waarvan or 'een ander bedrag'}"


def _reason(geen_bedrag: Code | None) -> str:
    return geen_bedrag.in_zin if geen_bedrag else NIET_GENOEMD


def som_cel(som: Som, wat: Telwoorden = REGELS) -> Cel:
    """Return the cell of a sum, which says over how much it is."""
    if som.bedrag is None:
        samen = (
            f"wel {write_aantal(som.meerjarig, 'bedrag', 'bedragen')} voor meer jaren samen" if som.meerjarig else ""
        )
        return replace(cellen.empty(ONBEKEND, getal=True), opmerking=samen)
    tekst = write_euro(som.bedrag)
    return Cel(tekst=write_ongeveer(tekst, som.bij_benadering), getal=True, opmerking=describe_bekend(som, wat))


def describe_bekend(som: Som, wat: Telwoorden = REGELS) -> str:
    """Return over how much a sum is: "van 12 van de 15 regels bekend"; empty when nothing is left out."""
    van = f"van {som.bekend} van de {write_aantal(som.bekend + som.onbekend, *wat)} bekend"
    samen = f"zonder {write_aantal(som.meerjarig, 'bedrag', 'bedragen')} voor meer jaren samen"
    return write_reeks((van if som.onbekend else "", samen if som.meerjarig else ""))


def tabulate_regels(verwijzer: Verwijzer, geld: Jaargeld) -> Tabel | None:
    """Return the table of all lines of one year with their sums, or None when there are no lines."""
    soorten = present_soorten(geld.regels)
    tabel = tabulate(
        f"{TITELS[geld.stroom]} in {geld.jaar}, in euro’s",
        geld.regels,
        ("Waarvoor", lambda stand: cellen.add_proza(waarvoor_cel(verwijzer, stand), stand.regel.toelichting)),
        ("Gemeente", lambda stand: cellen.of_tekst(verwijzer.deelnemer(stand.regel.deelnemer))),
        ("Soort kosten", lambda stand: cellen.of_naam(stand.regel.soort)),
        ("Waar komt het geld vandaan", lambda stand: cellen.of_tekst(stand.dekking.naam if stand.dekking else None)),
        *((capitalize_first(soort.value), lambda stand, soort=soort: bedrag_cel(stand, soort)) for soort in soorten),
    )
    return add_sommen(tabel, geld)


def add_sommen(tabel: Tabel | None, geld: Jaargeld) -> Tabel | None:
    """Return the table of lines with a last row of their sums, each below the column of its kind of amount."""
    if tabel is None:
        return None
    sums = {capitalize_first(soort.value): som_cel(geld.som(soort)) for soort in Geldsoort}
    sommen = (Cel(tekst="Som van de regels"), *(sums.get(kolom.titel, Cel()) for kolom in tabel.kolommen[1:]))
    return replace(tabel, rijen=(*tabel.rijen, Rij(cellen=sommen, nadruk=True)))


def waarvoor_cel(verwijzer: Verwijzer, stand: Regelstand) -> Cel:
    """Return what a line of the budget is for: its own name, which leads to its interventie, and the priority."""
    regel = stand.regel
    links = verwijzer.interventies([regel.interventie])
    prioriteit = stand.dossier.prioriteit(regel.prioriteit)
    if not regel.naam and not links:
        return Cel(tekst=name_regel(stand))
    opmerking = f"prioriteit: {prioriteit.titel}" if prioriteit else ""
    named = tuple(replace(link, tekst=regel.naam or link.tekst) for link in links)
    return Cel(tekst="" if named else regel.naam or "", links=named, opmerking=opmerking)


def tabulate_dekking(geld: Jaargeld) -> Tabel | None:
    """Return the table of the sources of money of one year, or None when no line names one."""
    if not any(som.dekking for som in geld.dekkingen):
        return None
    soorten = present_soorten(geld.regels)
    rijen = tuple(
        Rij(
            cellen=(
                Cel(tekst=som.dekking.naam) if som.dekking else cellen.empty("bron niet genoemd"),
                _duur_cel(som.dekking),
                *(som_cel(som.som(soort)) for soort in soorten),
            )
        )
        for som in geld.dekkingen
    )
    kolommen = (
        Kolom(titel="Waar komt het geld vandaan"),
        Kolom(titel="Tijdelijk of blijvend"),
        *(Kolom(titel=capitalize_first(soort.value), getal=True) for soort in soorten),
    )
    return Tabel(bijschrift=describe_bronnen(geld), kolommen=kolommen, rijen=rijen)


def describe_bronnen(geld: Jaargeld) -> str:
    """Return what the table of the sources of money of one year is called."""
    wat = "het geld" if geld.stroom is Geldstroom.UITGAVEN else "de inkomsten"
    return f"Waar {wat} van {geld.jaar} vandaan {'komt' if geld.stroom is Geldstroom.UITGAVEN else 'komen'}, in euro’s"


def _duur_cel(dekking: Dekking | None) -> Cel:
    if dekking is None or not dekking.duur:
        return cellen.empty()
    return Cel(tekst=dekking.duur.naam)


def draw_geld(geld: Jaargeld, *, identifier: str) -> Staven | None:
    """Return the picture of the sums per source of money; None without a known amount."""
    soorten = present_soorten(geld.regels)
    groepen = tuple(
        StavenGroep(
            naam=som.dekking.naam if som.dekking else "Bron niet genoemd",
            staven=tuple(make_staaf(soort, capitalize_first(soort.value), som.som(soort)) for soort in soorten),
        )
        for som in geld.dekkingen
    )
    titel = f"{TITELS[geld.stroom]} in {geld.jaar} per bron"
    opschrift = Opschrift(id=identifier, titel=titel, beschrijving="De bedragen uit de tabel hierboven, als staven.")
    return draw_staven(groepen, opschrift)


def make_staaf(soort: Geldsoort, naam: str, som: Som) -> Staaf:
    """Return the bar of a sum, which says in words when it is not known."""
    tekst = write_euro(som.bedrag) if som.bedrag is not None else ONBEKEND
    return Staaf(soort=soort.value, naam=naam, bedrag=som.bedrag, tekst=tekst)


def describe_totaal(verschil: Totaalverschil) -> str:
    """Return in words how a published total compares with the sum of its lines, with the document's own remark."""
    totaal = verschil.totaal
    waarvoor = f" voor {verschil.dekking.naam}" if verschil.dekking else ""
    samen = f" {write_samen(totaal)}" if totaal.is_meerjarig else ""
    begroot = write_ongeveer(write_euro(totaal.begroot), totaal.bij_benadering)
    aan = " aan inkomsten" if stroom_of(totaal) is Geldstroom.INKOMSTEN else ""
    genoemd = f"In het document staat een totaal van {begroot}{aan}{waarvoor}{samen}."
    toelichting = shorten_proza(totaal.toelichting, most=300) if totaal.toelichting else ""
    return write_zinnen(genoemd, _compare_totaal(verschil), toelichting)


def _compare_totaal(verschil: Totaalverschil) -> str:
    """Return how a published total compares with the sum of the lines, and over how many lines that sum is."""
    if verschil.verschil is None or verschil.som.bedrag is None:
        return "De bedragen per regel zijn niet bekend."
    if verschil.zonder_regel:
        jaren = write_opsomming(map(str, verschil.zonder_regel))
        return f"Dat is niet te vergelijken met de som van de regels: over {jaren} is er geen regel."
    bekend = describe_bekend(verschil.som, BEDRAGEN if verschil.totaal.is_meerjarig else REGELS)
    if not verschil.verschil:
        return f"Dat is gelijk aan de som van de regels{f' ({bekend})' if bekend else ''}."
    som = write_reeks((write_euro(verschil.som.bedrag), bekend))
    return f"Dat is {write_meer_of_minder(verschil.verschil)} dan de som van de regels ({som})."


def aandeel_cel(financier: Financier) -> Cel | None:
    """Return the share that a party pays; a share that nobody names is absent, not zero."""
    aandeel = financier.aandeel_procent
    return None if aandeel is None else Cel(tekst=write_hoeveelheid(aandeel, "%"), getal=True)
