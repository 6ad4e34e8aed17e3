"""A CSV file with the metingen of one indicator → the same data as in YAML, with the line and column of every cell."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from uitvoeringskompas.problems import Location, Problem
from uitvoeringskompas.reading.csvcellen import Csvcel, find_separator, read_rows
from uitvoeringskompas.reading.csvwaarden import Antwoord, read_getal, read_ja_nee, read_jaar
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.kinds import Place
from uitvoeringskompas.reading.positions import COLUMN_BITS, Positions, Value
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import write_zinnen

GETALLEN = ("waarde", "ondergrens", "bovengrens", "betrouwbaarheid")
JA_NEE = ("voorlopig", "bij_benadering")
TEKSTEN = ("geen_waarde", "gebied", "groep", "reeks", "bron", "toelichting")
KOLOMMEN = ("meetjaar", *GETALLEN, *JA_NEE, *TEKSTEN)
ANDERS: Mapping[str, str] = {
    **dict.fromkeys(("jaar", "periode", "perioden", "peiljaar"), "meetjaar"),
    **dict.fromkeys(("wijk", "buurt", "regio", "regio's", "wijken en buurten", "gemeente"), "gebied"),
    **dict.fromkeys(("persoonskenmerken", "kenmerken van personen", "leeftijd", "geslacht"), "groep"),
    **dict.fromkeys(("percentage", "aantal"), "waarde"),
}
"""How others call a column."""

MAX_ROWS = 20_000
"""More metingen of one indicator than this is no figure for a reader."""

MAX_PROBLEMS = 50
"""Of one file; who made more than this mends these first."""


@dataclass(kw_only=True, slots=True)
class Metingenlezer:
    """Reads the rows of one file, and remembers what is wrong with them."""

    file: str
    separator: str
    problems: list[Problem] = field(default_factory=list)
    marks: array[int] = field(default_factory=lambda: array("q"))

    def read(self, text: str) -> list[Value]:
        """Return the metingen, as far as they can be read."""
        rows = read_rows(text, self.separator)
        head = next(rows, ())
        kolommen = self._read_head(head)
        self._mark(None, times=3)  # the file, its key and its list
        if self.problems:
            return []
        found: list[Value] = []
        for row in rows:
            if len(self.problems) >= MAX_PROBLEMS or len(found) >= MAX_ROWS:
                self._end(row[0], len(found))
                break
            found.append(self._read_row(row, kolommen))
        return found

    def _end(self, cel: Csvcel, aantal: int) -> None:
        if aantal >= MAX_ROWS:
            message = (
                f"Dit bestand heeft meer dan {write_getal(MAX_ROWS)} metingen. Laat weg wat op de site niet nodig is."
            )
            self._tell(cel, "csv-te-veel", message)

    def _read_head(self, head: Sequence[Csvcel]) -> tuple[str, ...]:
        kolommen = tuple(ANDERS.get(cel.tekst.lower(), cel.tekst.lower()) for cel in head)
        for cel, naam in zip(head, kolommen, strict=True):
            if naam not in KOLOMMEN:
                near = ask_bedoelde(find_nearest(naam, KOLOMMEN))
                message = f'De kolom "{cut_off(cel.tekst)}" bestaat niet.'
                kies = f"Kies uit: {', '.join(KOLOMMEN)}. Of haal de kolom weg."
                self._tell(cel, "csv-kolom", write_zinnen(message, near, kies))
            elif kolommen.count(naam) > 1 and kolommen.index(naam) == head.index(cel):
                message = f'Twee kolommen heten "{naam}" (of iets dat hetzelfde is). Laat er één staan.'
                self._tell(cel, "csv-kolom", message)
        if "meetjaar" not in kolommen:
            message = (
                "De eerste regel noemt de kolommen, en er is geen kolom meetjaar. Zet op de eerste regel bijvoorbeeld: "
                "meetjaar;gebied;waarde"
            )
            self._tell(head[0] if head else Csvcel(tekst="", regel=1, kolom=1), "csv-kolom", message)
        return kolommen

    def _read_row(self, row: Sequence[Csvcel], kolommen: Sequence[str]) -> Value:
        self._mark(row[0])
        if len(row) != len(kolommen):
            message = (
                f"Deze regel heeft {len(row)} cellen, en de eerste regel {len(kolommen)}. Kijk of er een "
                f'"{self._shown}" te veel of te weinig staat, en zet aanhalingstekens om tekst waar dat teken in staat.'
            )
            self._tell(row[0], "csv-aantal-cellen", message)
            return {}
        data: dict[str, Value] = {}
        for cel, naam in zip(row, kolommen, strict=True):
            value = self._read_cel(cel, naam) if cel.tekst else None
            if value is not None:
                data[naam] = value
                self._mark(cel, times=2)
            if naam == "meetjaar" and cel.tekst.endswith("*") and "voorlopig" not in kolommen:
                data["voorlopig"] = True  # so CBS marks a figure that may still change
                self._mark(cel, times=2)
        return data

    @property
    def _shown(self) -> str:
        return "tab" if self.separator == "\t" else self.separator

    def _read_cel(self, cel: Csvcel, naam: str) -> Value:
        if cel.is_open:
            self._tell(
                cel, "csv-aanhalingsteken", "Het aanhalingsteken van deze cel gaat niet dicht. Zet er een aan het eind."
            )
            return None
        value, wrong = self._interpret(cel.tekst, naam)
        if wrong:
            self._tell(cel, "csv-waarde", f'"{cut_off(cel.tekst)}" in de kolom {naam} {wrong}')
        return value

    def _interpret(self, tekst: str, naam: str) -> Antwoord:
        if naam == "meetjaar":
            return read_jaar(tekst)
        if naam in GETALLEN:
            return read_getal(tekst, self.separator)
        return read_ja_nee(tekst) if naam in JA_NEE else (tekst, "")

    def _mark(self, cel: Csvcel | None, *, times: int = 1) -> None:
        regel, kolom = (cel.regel, cel.kolom) if cel else (1, 1)
        self.marks.extend([((regel - 1) << COLUMN_BITS) | (kolom - 1)] * times)

    def _tell(self, cel: Csvcel, code: str, message: str) -> None:
        self.problems.append(Problem(location=Location(self.file, cel.regel, cel.kolom), code=code, message=message))


def read_metingen(text: str, place: Place, file: str) -> tuple[Document | None, tuple[Problem, ...]]:
    """Return the document of a file with metingen, and what is wrong with how it is written."""
    if not text.strip():
        message = "Dit bestand is leeg. Zet op de eerste regel de namen van de kolommen, of haal het weg."
        return None, (Problem(location=Location(file), code="csv-leeg", message=message),)
    lezer = Metingenlezer(file=file, separator=find_separator(text))
    data: dict[str, Value] = {"metingen": lezer.read(text)}
    if lezer.problems:
        return None, tuple(lezer.problems[:MAX_PROBLEMS])
    return Document(place=place, file=file, data=data, positions=Positions(lezer.marks, {}, {})), ()
