"""How a table is read, for who has to say whether that is right: every column, with what it is taken for."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.importing.duiding import Bladkoppeling, Kolomkoppeling, Koppeling, Onderwerp, Zekerheid
from uitvoeringskompas.importing.kopwoord import TOTAAL
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.taal.getal import write_getal
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import close_zin, lower_first, quote

MOST_KOP = 28


def tell_koppeling(koppeling: Koppeling, knowledge: Knowledge) -> str:
    """Return what every column of every sheet is read as."""
    return "\n".join("".join(f"{line}\n" for line in _blad(blad, knowledge)) for blad in koppeling.bladen)


def _blad(blad: Bladkoppeling, knowledge: Knowledge) -> Iterator[str]:
    known = knowledge.kolomwoorden.onderwerpen.get(blad.onderwerp)
    if blad.onderwerp is Onderwerp.OVERSLAAN or known is None:
        yield f"{quote(blad.blad)} wordt niet gelezen. {close_zin(blad.waarom) if blad.waarom else ''}".rstrip()
        return
    yield f"{quote(blad.blad)} gaat over: {lower_first(known.naam)}."
    for kolom in blad.kolommen:
        meaning = known.kolommen.get(kolom.betekenis)
        told = _tell(kolom, meaning.naam if meaning else None)
        yield f"  {kolom.adres:<3} {cut_off(kolom.kop, MOST_KOP):<{MOST_KOP + 1}} {told}"


def _tell(kolom: Kolomkoppeling, naam: str | None) -> str:
    """Return what a column is read as; why stands with what is not sure."""
    if kolom.betekenis == TOTAAL:
        return "telt andere kolommen op"
    if naam is None:
        return "wordt niet gelezen"
    year = f", in {kolom.jaar}" if kolom.jaar else ""
    times = f", maal {write_getal(kolom.factor)}" if kolom.factor > 1 else ""
    unsure = f" ({kolom.zekerheid}: {lower_first(kolom.waarom)})" if kolom.zekerheid is not Zekerheid.ZEKER else ""
    return f"{naam}{year}{times}{unsure}"
