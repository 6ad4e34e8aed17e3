"""A heading between rows: what it says of all rows below it, up to the next."""

from __future__ import annotations

import re

from uitvoeringskompas.importing.cellen.cellezer import Cellezer
from uitvoeringskompas.importing.cellen.inhoud import Boven
from uitvoeringskompas.importing.duiding import Vulling
from uitvoeringskompas.importing.rijlezer import remark_of
from uitvoeringskompas.importing.rijsoort import Tabelvorm
from uitvoeringskompas.taal.bedoeld import fold, fold_name
from uitvoeringskompas.tables.werkmap import Tabelcel, Werkmap
from uitvoeringskompas.vast import replace

_REST = r"\s*[\divx.]*\s*[:.\u2013-]?\s*(?P<rest>\S.*)"
PRIORITEIT = "prioriteit"


def read_tussenkop(werkmap: Werkmap, vorm: Tabelvorm, lezer: Cellezer, cel: Tabelcel) -> Vulling | None:
    """Return what a heading says of the rows below it; None when the subject of the sheet has no place for it."""
    betekenis, tekst = _explain(cel.tekst, vorm)
    for meaning in dict.fromkeys((betekenis, PRIORITEIT)):
        word = vorm.woorden.kolom(vorm.koppeling.onderwerp, meaning)
        inhoud = lezer.read(word, replace(cel, tekst=tekst, waarde=None), Boven()) if word else None
        if inhoud and not inhoud.waarom:
            return Vulling(
                betekenis=meaning,
                location=werkmap.location(vorm.blad, cel),
                tekst=cel.tekst,
                waarden=inhoud.waarden,
                let_op=inhoud.let_op,
                opmerking=remark_of(cel),
            )
    return None


def _explain(tekst: str, vorm: Tabelvorm) -> tuple[str, str]:
    """Return what a heading is about, and its words without the one that says so: "Thema: bewegen"."""
    plain = " ".join(tekst.split())
    if fold_name(plain) in vorm.themas:
        return "themas", plain
    for woord, betekenis in vorm.woorden.tussenkoppen:
        match = re.fullmatch(rf"{re.escape(woord)}\b{_REST}", fold(plain))
        if match and len(fold(plain)) == len(plain):
            return betekenis, plain[match.start("rest") :]
    return PRIORITEIT, plain
