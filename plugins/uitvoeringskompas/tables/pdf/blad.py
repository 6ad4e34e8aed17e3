"""A PDF becomes sheets: each ruled table one, also when it goes on over a page; a scan is refused with the reason."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BytesIO

import pdfplumber
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.tables.bladbouw import Bladvorm, build_werkblad, check_sizes, finish_lezing, name_plaats
from uitvoeringskompas.tables.grenzen import Grenzen
from uitvoeringskompas.tables.meldingen import empty, encrypted, no_table, scan, tell_warning, too_many
from uitvoeringskompas.tables.pdf.afbreken import find_koppelwoorden, join_regels
from uitvoeringskompas.tables.pdf.inpak import check_inpak
from uitvoeringskompas.tables.pdf.pagina import read_pagina
from uitvoeringskompas.tables.pdf.verband import Doorlopend, join_tabellen
from uitvoeringskompas.tables.tabelbestand import Tabelbestand
from uitvoeringskompas.tables.werkmap import Lezing, Tabelcel


def read_pdf(bron: Tabelbestand, grenzen: Grenzen) -> Lezing:
    """Return the ruled tables of a PDF; raises what pdfplumber raises when it is no whole one."""
    if refused := check_inpak(bron, grenzen):
        return Lezing(werkmap=None, problems=(refused,))
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        with pdfplumber.open(BytesIO(bron.inhoud)) as pdf:
            return _read(bron, pdf, grenzen)
    except PdfminerException:
        if b"/Encrypt" in bron.inhoud:
            return Lezing(werkmap=None, problems=(encrypted(bron.bestand),))
        raise


def _read(bron: Tabelbestand, pdf: PDF, grenzen: Grenzen) -> Lezing:
    if len(pdf.pages) > grenzen.bladzijden:
        return Lezing(werkmap=None, problems=(too_many(bron.bestand, "bladzijden", grenzen.bladzijden),))
    paginas, problems, is_text = [], [], False
    for page in pdf.pages:
        if len(page.edges) > grenzen.lijnen:
            return Lezing(werkmap=None, problems=(too_many(bron.bestand, "lijnen op een bladzijde", grenzen.lijnen),))
        if page.chars:
            is_text = True
            paginas.append(read_pagina(page))
        elif page.images:
            problems.append(_picture(bron, page.page_number))
        page.close()
    if not is_text:
        return Lezing(werkmap=None, problems=(scan(bron.bestand) if problems else empty(bron.bestand),))
    tables = join_tabellen(paginas)
    if not tables:
        return Lezing(werkmap=None, problems=(no_table(bron.bestand, "deze PDF"), *problems))
    return _build(bron, tables, problems, grenzen)


def _picture(bron: Tabelbestand, bladzijde: int) -> Problem:
    message = "Deze bladzijde is een plaatje (een scan). Wat erop staat, is niet gelezen."
    return tell_warning(bron.location(f"bladzijde {bladzijde}"), "tabel-bladzijde-plaatje", message)


def _build(bron: Tabelbestand, tables: list[Doorlopend], problems: list[Problem], grenzen: Grenzen) -> Lezing:
    refused = too_many(bron.bestand, "tabellen", grenzen.bladen) if len(tables) > grenzen.bladen else None
    sizes = [(len(table.rijen), len(table.eerste.kolommen)) for table in tables]
    refused = refused or check_sizes(bron.bestand, sizes, grenzen)
    if refused:
        return Lezing(werkmap=None, problems=(refused,))
    words = find_koppelwoorden(vak.tekst for table in tables for rij in table.rijen for vak in rij)
    bladen = [build_werkblad(Bladvorm(naam=table.naam, met_cellen=False), _cells(table, words)) for table in tables]
    told = [problem for table in tables for problem in _tell(bron, table)]
    return finish_lezing(bron.bestand, bladen, [*problems, *told], grenzen)


def _cells(table: Doorlopend, koppelwoorden: frozenset[str]) -> Iterator[Tabelcel]:
    for rij, row in enumerate(table.rijen):
        for vak in row:
            yield Tabelcel(
                adres=name_plaats(rij, vak.kolom),
                rij=rij,
                kolom=vak.kolom,
                tekst=join_regels(vak.tekst, koppelwoorden),
                breedte=vak.breedte,
                hoogte=vak.hoogte,
            )


def _tell(bron: Tabelbestand, table: Doorlopend) -> Iterator[Problem]:
    for rij, code, message in table.meldingen:
        yield tell_warning(bron.location(f"{table.naam}, rij {rij + 1}"), code, message)
