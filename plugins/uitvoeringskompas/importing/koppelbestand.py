"""The file that keeps what the columns of a table mean: written once, corrected by an editor, read again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uitvoeringskompas.importing.duiding import Bladkoppeling, Kolomkoppeling, Koppeling, Onderwerp, Zekerheid
from uitvoeringskompas.importing.kopwoord import TOTAAL
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.kolomwoorden import Kolomwoorden
from uitvoeringskompas.packing.kolomnaam import number_of
from uitvoeringskompas.problems import Problem, has_errors
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.document import Node
from uitvoeringskompas.reading.kinds import KOPPELING_PLACE
from uitvoeringskompas.taal.bedoeld import ask_bedoelde, find_nearest
from uitvoeringskompas.taal.zin import ask_keuze, write_zinnen
from uitvoeringskompas.writing.notation import written

OVERSLAAN = "overslaan"
"""What a column means that nobody has to read."""
INTRO = (
    '# Wat er in de kolommen van de tabel staat. Klopt er iets niet? Verander het achter "betekenis" of "onderwerp",',
    "# en importeer opnieuw. Een kolom of blad dat niet mee hoeft: overslaan.",
)
_LETTERS = re.compile(r"[A-Z]{1,3}", re.ASCII)
_NUMBER = re.compile(r"[1-9]\d{0,4}", re.ASCII)


def write_koppeling(koppeling: Koppeling, knowledge: Knowledge) -> str:
    """Return the text of the file; it names what a column may mean, so that an editor can choose."""
    lines = [*INTRO, "#", *_choices(koppeling, knowledge.kolomwoorden), "", "bladen:"]
    for blad in koppeling.bladen:
        lines += [f"  - blad: {written(blad.blad)}", f"    onderwerp: {blad.onderwerp}"]
        if blad.waarom:
            lines.append(f"    waarom: {written(blad.waarom)}")
        if blad.koprijen:
            lines.append(f"    koprijen: {written([rij + 1 for rij in blad.koprijen])}")
        if blad.kolommen:
            lines += ["    kolommen:", *(f"      - {{{_kolom(kolom)}}}" for kolom in blad.kolommen)]
    return "\n".join(lines) + "\n"


def _choices(koppeling: Koppeling, woorden: Kolomwoorden) -> Iterator[str]:
    for onderwerp in dict.fromkeys(blad.onderwerp for blad in koppeling.bladen):
        known = woorden.onderwerpen.get(onderwerp)
        if known:
            yield f"# Bij {onderwerp} kun je kiezen uit:"
            yield from (f"#   {kolom.betekenis}: {kolom.naam}" for kolom in known.kolommen.values())


def _kolom(kolom: Kolomkoppeling) -> str:
    said = [("kolom", written(kolom.adres)), ("kop", written(kolom.kop)) if kolom.kop else None]
    said += [("betekenis", kolom.betekenis or OVERSLAAN), ("jaar", str(kolom.jaar)) if kolom.jaar else None]
    said += [("maal", str(kolom.factor)) if kolom.factor > 1 else None, ("zekerheid", kolom.zekerheid.value)]
    said += [("waarom", written(kolom.waarom)) if kolom.waarom else None]
    return ", ".join(f"{part[0]}: {part[1]}" for part in said if part)


def read_koppeling(content: bytes, shown_as: str, knowledge: Knowledge) -> tuple[Koppeling | None, tuple[Problem, ...]]:
    """Return what a kept file says, or None with all that is wrong with it, each at its line."""
    reading = read_content(content, KOPPELING_PLACE, shown_as)
    document = reading.document
    if document is None or has_errors(reading.problems):
        return None, reading.problems
    wrong = (*reading.problems, *knowledge.validate(document))
    if has_errors(wrong):
        return None, wrong
    bladen = document.root.nodes("bladen")
    wrong = (*wrong, *(problem for blad in bladen for problem in _check_blad(blad, knowledge.kolomwoorden)))
    if has_errors(wrong):
        return None, wrong
    return Koppeling(bladen=tuple(map(_read_blad, bladen))), wrong


def _check_blad(blad: Node, woorden: Kolomwoorden) -> Iterator[Problem]:
    """Yield what a schema cannot say: a meaning belongs to its subject, and a column has a name."""
    onderwerp = woorden.onderwerpen.get(blad.text("onderwerp") or "")
    known = (*(onderwerp.kolommen if onderwerp else ()), TOTAAL, OVERSLAAN)
    seen: set[int] = set()
    for kolom in blad.nodes("kolommen"):
        betekenis, adres = kolom.text("betekenis"), kolom.text("kolom") or ""
        if onderwerp and betekenis and betekenis not in known:
            ask = ask_bedoelde(find_nearest(betekenis, known)) or ask_keuze(known)
            message = f'Bij "{onderwerp.onderwerp}" kan een kolom niet "{betekenis}" betekenen.'
            yield _problem(kolom, "betekenis", "koppeling-betekenis", write_zinnen(message, ask))
        number = number_of_kolom(adres)
        if number is None:
            message = f'"{adres}" is geen kolom. Schrijf de letter van de kolom (C), of het nummer (3).'
            yield _problem(kolom, "kolom", "koppeling-kolom", message)
        elif number in seen:
            yield _problem(
                kolom, "kolom", "koppeling-dubbel", f'Kolom "{adres}" staat hier al. Haal één van de twee weg.'
            )
        seen.add(-1 if number is None else number)


def _problem(node: Node, key: str, code: str, message: str) -> Problem:
    return Problem(location=node.location(key), code=code, message=message)


def number_of_kolom(adres: str) -> int | None:
    """Return which column an editor means, from 0: by its letters or its number; None when it is neither."""
    if _NUMBER.fullmatch(adres):
        return int(adres) - 1
    return number_of(adres.upper()) if _LETTERS.fullmatch(adres.upper()) else None


def _read_blad(blad: Node) -> Bladkoppeling:
    rows = blad.data.get("koprijen")
    numbers = [row - 1 for row in rows if isinstance(row, int)] if isinstance(rows, list) else []
    return Bladkoppeling(
        blad=blad.text("blad") or "",
        onderwerp=Onderwerp(blad.text("onderwerp") or OVERSLAAN),
        koprijen=tuple(sorted(numbers)),
        kolommen=tuple(map(_read_kolom, blad.nodes("kolommen"))),
        waarom=blad.text("waarom") or "",
    )


def _read_kolom(kolom: Node) -> Kolomkoppeling:
    betekenis, adres = kolom.text("betekenis") or "", kolom.text("kolom") or ""
    return Kolomkoppeling(
        kolom=number_of_kolom(adres) or 0,
        adres=adres.upper(),
        kop=kolom.text("kop") or "",
        betekenis="" if betekenis == OVERSLAAN else betekenis,
        jaar=kolom.integer("jaar"),
        factor=kolom.integer("maal") or 1,
        zekerheid=Zekerheid(kolom.text("zekerheid") or Zekerheid.ZEKER),
        waarom=kolom.text("waarom") or "",
    )
