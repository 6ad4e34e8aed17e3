"""Tables of a PDF that go on over a page are one table again; what was joined is told."""

from __future__ import annotations

from dataclasses import dataclass, field

from uitvoeringskompas.tables.pdf.pagina import Pdftabel, Pdfvak
from uitvoeringskompas.vast import replace

_AS_WIDE = 4.0
"""How far columns of two pages may lie apart, in points, and be the same."""


@dataclass(kw_only=True, slots=True)
class Doorlopend:
    """A table over one or more pages: its rows, and what was joined: the page and the row (from 0) with what."""

    eerste: Pdftabel
    rijen: list[tuple[Pdfvak, ...]] = field(default_factory=list)
    laatste: Pdftabel
    meldingen: list[tuple[int, str, str]] = field(default_factory=list)

    @property
    def naam(self) -> str:
        """Return where an editor finds it."""
        return f"bladzijde {self.eerste.bladzijde}, tabel {self.eerste.nummer}"


def join_tabellen(paginas: list[list[Pdftabel]]) -> list[Doorlopend]:
    """Return the tables of all pages, those that go on at the top of the next one joined."""
    found: list[Doorlopend] = []
    for tables in paginas:
        for table in tables:
            if found and table.nummer == 1 and _goes_on(found[-1], table):
                _append(found[-1], table)
            else:
                found.append(Doorlopend(eerste=table, rijen=list(table.rijen), laatste=table))
    return found


def _goes_on(earlier: Doorlopend, table: Pdftabel) -> bool:
    """Tell whether a table stands on the very next page with the same columns."""
    before = earlier.laatste
    return (
        table.bladzijde == before.bladzijde + 1
        and len(table.kolommen) == len(before.kolommen)
        and all(abs(one - other) < _AS_WIDE for one, other in zip(table.kolommen, before.kolommen, strict=True))
    )


def _append(earlier: Doorlopend, table: Pdftabel) -> None:
    """Put the rows of the next page behind, without the header that stands there again."""
    again = _repeated(earlier.eerste, table)
    more = "De kop die daar opnieuw staat, is weggelaten. " if again else ""
    message = (
        f"Deze tabel gaat verder op bladzijde {table.bladzijde}, en is als één tabel gelezen. {more}Kijk of dat klopt."
    )
    earlier.meldingen.append((len(earlier.rijen), "tabel-over-bladzijden", message))
    rows = list(table.rijen[again:])
    if rows and _is_cut(earlier, table.teksten(again)):
        earlier.rijen[-1] = _mend(earlier.rijen[-1], table.teksten(again))
        message = (
            f"Deze rij was afgebroken aan het eind van bladzijde {table.bladzijde - 1}, en is met de rij bovenaan "
            f"bladzijde {table.bladzijde} samengevoegd. Kijk of dat klopt."
        )
        earlier.meldingen.append((len(earlier.rijen) - 1, "tabel-rij-samengevoegd", message))
        rows = rows[1:]
    earlier.rijen.extend(rows)
    earlier.laatste = table


def _repeated(first: Pdftabel, table: Pdftabel) -> int:
    """Return how many rows at the top of the next page say the same as those at the top of the table."""
    most = min(len(first.rijen), len(table.rijen))
    return next((row for row in range(most) if first.teksten(row) != table.teksten(row)), most)


def _is_cut(earlier: Doorlopend, teksten: list[str]) -> bool:
    """Tell whether a row goes on: its first cell says nothing, others go on behind words, and no figures come twice."""
    before = {vak.kolom: vak.tekst for vak in earlier.rijen[-1]}
    going_on = [(before.get(kolom, ""), tekst) for kolom, tekst in enumerate(teksten) if tekst]
    all_go_on = all(above and not (_is_bedrag(above) and _is_bedrag(tekst)) for above, tekst in going_on)
    return bool(going_on) and not teksten[0] and all_go_on


def _is_bedrag(tekst: str) -> bool:
    """Tell whether a text is mostly figures: two of those below each other are two rows."""
    return sum(sign.isdigit() for sign in tekst) * 2 > len(tekst.replace(" ", ""))


def _mend(row: tuple[Pdfvak, ...], teksten: list[str]) -> tuple[Pdfvak, ...]:
    return tuple(replace(vak, tekst=f"{vak.tekst}\n{teksten[vak.kolom]}".strip()) for vak in row)
