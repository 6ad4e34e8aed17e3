"""Adoption in words: how far it has come, and which bodies decided what."""

from __future__ import annotations

from typing import TypeGuard

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.programma import Raad
from uitvoeringskompas.model.vaststelling import Besluit, Vaststelling
from uitvoeringskompas.taal.datum import write_moment, write_op
from uitvoeringskompas.taal.zin import lower_first
from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Feit, Link, Tabel
from uitvoeringskompas.views.kit.hoofdstuk import list_feiten
from uitvoeringskompas.views.kit.tabellen import tabulate


def tabulate_besluiten(vaststelling: Vaststelling | None) -> Tabel | None:
    """Return the table of decisions, or None when none are known."""
    return tabulate(
        "Besluiten",
        vaststelling.besluiten if vaststelling else (),
        ("Wie", lambda found: Cel(tekst=found.orgaan.naam)),
        ("Wat", lambda found: cellen.add_proza(Cel(tekst=found.soort.naam), found.toelichting)),
        ("Datum", lambda found: cellen.of_moment(found.datum)),
        ("Zaaknummer", lambda found: cellen.of_tekst(found.zaaknummer)),
        ("Document", _document_cel),
    )


def _document_cel(besluit: Besluit) -> Cel | None:
    if not besluit.url:
        return None
    soort, orgaan = besluit.soort.naam, besluit.orgaan.naam
    tekst = f"Bekijk: {lower_first(soort)} door {lower_first(orgaan)}"
    return Cel(links=(Link(tekst=tekst, href=besluit.url),))


def write_vaststelling_feiten(vaststelling: Vaststelling | None, raad: Raad | None) -> tuple[Feit, ...]:
    """Return how far adoption has come, its conditions, and what the raad got."""
    stand = vaststelling.stand.naam if vaststelling else None
    return list_feiten(
        ("Stand", cellen.of_tekst(stand)),
        ("Voorwaarden", cellen.of_proza(vaststelling.voorwaarden) if vaststelling else None),
        ("Toelichting", cellen.of_proza(vaststelling.toelichting) if vaststelling else None),
        ("Ter informatie naar de raad" if raad and raad.ter_informatie_op else "De raad", _raad_cel(raad)),
    )


def _raad_cel(raad: Raad | None) -> Cel | None:
    """Return what is written about the raad: when it got the programme, where that stands, and what to know of it."""
    if not tells_of_raad(raad):
        return None
    links = (Link(tekst="Bekijk de raadsinformatie", href=raad.url),) if raad.url else ()
    moment = write_moment(raad.ter_informatie_op) if raad.ter_informatie_op else ""
    return cellen.add_proza(Cel(tekst=moment, links=links), raad.toelichting)


def tells_of_raad(raad: Raad | None) -> TypeGuard[Raad]:
    """Tell whether anything is written about the raad besides its interim reports."""
    return raad is not None and bool(raad.ter_informatie_op or raad.url or raad.toelichting)


def describe_vaststelling(vaststelling: Vaststelling | None) -> str:
    """Return who adopted it and when, in one phrase; an empty text when nothing is known."""
    if vaststelling is None:
        return ""
    adopted = next((found for found in vaststelling.besluiten if found.soort == "vaststelling"), None)
    if vaststelling.stand != "vastgesteld" or adopted is None:
        return vaststelling.stand.in_zin
    datum = f" {write_op(adopted.datum)}" if adopted.datum else ""
    return f"vastgesteld door {write_orgaan(adopted.orgaan)}{datum}"


def describe_aanneming(vaststelling: Vaststelling | None) -> str:
    """Return who adopted it and in which year: "door de raad vastgesteld in 2023"; empty when that is not known."""
    if vaststelling is None or vaststelling.stand != "vastgesteld":
        return ""
    adopted = next((found for found in vaststelling.besluiten if found.soort == "vaststelling"), None)
    if adopted is None:
        return ""
    jaar = f" in {adopted.datum[:4]}" if adopted.datum else ""
    return f"door {write_orgaan(adopted.orgaan)} vastgesteld{jaar}"


def write_orgaan(orgaan: Code) -> str:
    """Return a body inside a sentence: "de raad", "het college"."""
    naam = orgaan.naam
    return {"college": "het college", "raad": "de raad"}.get(orgaan, lower_first(naam) if orgaan != "vng" else naam)
