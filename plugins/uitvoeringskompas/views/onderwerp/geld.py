"""Money on any page: begroot, bijgesteld, verwacht and besteed stand side by side and are never added up."""

from __future__ import annotations

from collections.abc import Iterable

from uitvoeringskompas.model.begroting import Dekking
from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.geld import Geldsoort, Jaargeld, Regelstand, Som, Totaalverschil
from uitvoeringskompas.model.interventie import Financier
from uitvoeringskompas.taal.getal import (
    write_aantal,
    write_euro,
    write_hoeveelheid,
    write_meer_of_minder,
    write_ongeveer,
)
from uitvoeringskompas.taal.zin import NIET_GENOEMD, ONBEKEND, capitalize_first, write_zinnen
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Kolom, Link, Rij, Tabel
from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.staven import Staaf, Staven, StavenGroep, draw_staven
from uitvoeringskompas.views.kit.prose import shorten_proza
from uitvoeringskompas.views.onderwerp.verwijzer import Verwijzer


def name_regel(stand: Regelstand) -> str:
    """Return what a line of the budget is called: its own name, or what it is for."""
    regel = stand.regel
    if regel.naam:
        return regel.naam
    interventie = stand.dossier.interventie(regel.interventie)
    prioriteit = stand.dossier.prioriteit(regel.prioriteit)
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
    return Cel(tekst=write_euro(told.bedrag), getal=True)


def _begroot_cel(stand: Regelstand) -> Cel:
    regel = stand.regel
    if regel.begroot is None:
        return cellen.empty(_reason(regel.geen_bedrag), getal=True)
    tekst = write_euro(regel.begroot)
    opmerking = "nul betekent hier niet dat het stopt" if stand.is_bijzondere_nul else ""
    return Cel(tekst=write_ongeveer(tekst, regel.bij_benadering), getal=True, opmerking=opmerking)


def _reason(geen_bedrag: Code | None) -> str:
    return geen_bedrag.in_zin if geen_bedrag else NIET_GENOEMD


def som_cel(som: Som) -> Cel:
    """Return the cell of a sum, which says how many lines have no amount."""
    if som.bedrag is None:
        return cellen.empty(ONBEKEND, getal=True)
    zonder = f"{write_aantal(som.onbekend, 'regel', 'regels')} zonder bedrag" if som.onbekend else ""
    tekst = write_euro(som.bedrag)
    return Cel(tekst=write_ongeveer(tekst, som.bij_benadering), getal=True, opmerking=zonder)


def tabulate_regels(verwijzer: Verwijzer, geld: Jaargeld, *, bron: str = "") -> Tabel | None:
    """Return the table of all lines of one year with their sums, or None when there are no lines."""
    if not geld.regels:
        return None
    soorten = present_soorten(geld.regels)
    per_gemeente = any(stand.regel.deelnemer for stand in geld.regels)
    koppen = ("Waarvoor", *(("Gemeente",) if per_gemeente else ()), "Soort kosten", "Waar komt het geld vandaan")
    sommen = (som_cel(geld.som(soort)) for soort in soorten)
    totaal = Rij(cellen=(Cel(tekst="Som van de regels"), *(Cel() for _ in koppen[1:]), *sommen), nadruk=True)
    rijen = (_regel_rij(verwijzer, stand, soorten, per_gemeente=per_gemeente) for stand in geld.regels)
    return Tabel(
        bijschrift=f"Het geld in {geld.jaar}, in euro’s",
        kolommen=(
            *(Kolom(titel=kop) for kop in koppen),
            *(Kolom(titel=capitalize_first(soort.value), getal=True) for soort in soorten),
        ),
        rijen=(*rijen, totaal),
        bron=bron,
    )


def _regel_rij(verwijzer: Verwijzer, stand: Regelstand, soorten: tuple[Geldsoort, ...], *, per_gemeente: bool) -> Rij:
    regel = stand.regel
    waarvoor = cellen.add_proza(waarvoor_cel(verwijzer, stand), regel.toelichting)
    gemeente = (cellen.of_tekst(verwijzer.deelnemer(regel.deelnemer)) or cellen.empty("–"),) if per_gemeente else ()
    soort = Cel(tekst=regel.soort.naam) if regel.soort else cellen.empty("–")
    dekking = Cel(tekst=stand.dekking.naam) if stand.dekking else cellen.empty(NIET_GENOEMD)
    return Rij(cellen=(waarvoor, *gemeente, soort, dekking, *(bedrag_cel(stand, each) for each in soorten)))


def waarvoor_cel(verwijzer: Verwijzer, stand: Regelstand) -> Cel:
    """Return what a line of the budget is for: its own name, the interventie and the priority, each as far as told."""
    regel = stand.regel
    links: tuple[Link, ...] = verwijzer.interventies([regel.interventie])
    prioriteit = stand.dossier.prioriteit(regel.prioriteit)
    if not regel.naam and not links:
        return Cel(tekst=name_regel(stand))
    opmerking = f"prioriteit: {prioriteit.titel}" if prioriteit else ""
    return Cel(tekst=regel.naam or "", links=links, opmerking=opmerking)


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
    return Tabel(bijschrift=f"Waar het geld van {geld.jaar} vandaan komt, in euro’s", kolommen=kolommen, rijen=rijen)


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
    titel = f"Het geld in {geld.jaar} per bron"
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
    begroot = write_ongeveer(write_euro(totaal.begroot), totaal.bij_benadering)
    genoemd = f"In het document staat een totaal van {begroot}{waarvoor}."
    toelichting = shorten_proza(totaal.toelichting, most=300) if totaal.toelichting else ""
    return write_zinnen(genoemd, _compare_totaal(verschil), toelichting)


def _compare_totaal(verschil: Totaalverschil) -> str:
    if verschil.verschil is None or verschil.som.bedrag is None:
        return "De bedragen per regel zijn niet bekend."
    if not verschil.verschil:
        return "Dat is gelijk aan de som van de regels."
    som = write_euro(verschil.som.bedrag)
    return f"Dat is {write_meer_of_minder(verschil.verschil)} dan de som van de regels ({som})."


def aandeel_cel(financier: Financier) -> Cel | None:
    """Return the share that a party pays; a share that nobody names is absent, not zero."""
    aandeel = financier.aandeel_procent
    return None if aandeel is None else Cel(tekst=write_hoeveelheid(aandeel, "%"), getal=True)
