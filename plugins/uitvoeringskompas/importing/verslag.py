"""The report of an import: of every cell that is not in the plans, where it stands and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uitvoeringskompas.importing.ding import Verantwoording
from uitvoeringskompas.importing.herkomst import Rijherkomst
from uitvoeringskompas.importing.invoer import Voorstel
from uitvoeringskompas.importing.samenvoegen import Botsing
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import quote

MOST_SHOWN = 8
"""Cells of one reason that a terminal shows; the file with the report has all of them."""
MOST_WORDS = 80


def tell_verslag(voorstel: Voorstel, *, verkort: bool = False) -> str:
    """Return the report; in short for a terminal, in full for the file that is kept."""
    parts = [
        [_count(voorstel.verantwoording)],
        *_reasons("Niet in de plannen:", _by_reason(voorstel.verantwoording, "waarom"), verkort=verkort),
        *_reasons("Kijk hier nog naar:", _by_reason(voorstel.verantwoording, "let_op"), verkort=verkort),
        [*_conflicts(voorstel.botsingen)],
        [*_gone(voorstel.niet_meer)],
    ]
    return "\n".join("".join(f"{line}\n" for line in part) for part in parts if part)


def _count(cells: Sequence[Verantwoording]) -> str:
    koppen = sum(cell.is_kop for cell in cells)
    over = sum(cell.is_over for cell in cells)
    part = sum(cell.is_over and bool(cell.waar) for cell in cells)
    told = f", {part} daarvan voor een deel wel" if part else ""
    return (
        f"De tabel heeft {_cells(len(cells))}: {len(cells) - koppen - over} in de plannen, {koppen} als kop, "
        f"{over} niet (helemaal){told}."
    )


def _cells(number: int) -> str:
    return "1 cel" if number == 1 else f"{number} cellen"


def _by_reason(cells: Iterable[Verantwoording], key: str) -> dict[str, list[Verantwoording]]:
    found: dict[str, list[Verantwoording]] = {}
    for cell in cells:
        told: str = getattr(cell, key)
        if told:
            found.setdefault(told, []).append(cell)
    return found


def _reasons(heading: str, reasons: dict[str, list[Verantwoording]], *, verkort: bool) -> Iterator[list[str]]:
    for number, (reason, cells) in enumerate(reasons.items()):
        shown = cells[:MOST_SHOWN] if verkort else cells
        lines = [heading] if number == 0 else []
        lines += [f"  {reason}", *(f"    {_cell(cell)}" for cell in shown)]
        if len(cells) > len(shown):
            lines.append(f"    en nog {_cells(len(cells) - len(shown))}; zie het verslag")
        yield lines


def _cell(cell: Verantwoording) -> str:
    return f"{cell.location.cell or cell.location}  {quote(cut_off(cell.tekst, MOST_WORDS))}"


def _conflicts(botsingen: Sequence[Botsing]) -> Iterator[str]:
    if botsingen:
        yield "Met de hand veranderd in de plannen, en nu ook in de tabel. De plannen blijven zoals ze zijn:"
    for botsing in botsingen:
        yield f"  {botsing.location}: {botsing.veld}"
        yield f"    in de plannen: {cut_off(botsing.plan, MOST_WORDS) or '(leeg)'}"
        yield f"    in de tabel: {cut_off(botsing.tabel, MOST_WORDS) or '(leeg)'}"


def _gone(rijen: Sequence[Rijherkomst]) -> Iterator[str]:
    if rijen:
        yield "Niet meer in de tabel. Wat ervan in de plannen staat, blijft staan; haal het zelf weg als het weg moet:"
    yield from (f"  {quote(rij.naam)} ({rij.onderwerp}, {rij.id})" for rij in rijen)
