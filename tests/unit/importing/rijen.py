"""Rows of a table as they come out of reading, made by hand: every cell with a place of its own."""

from __future__ import annotations

from collections.abc import Mapping

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.importing.bestanden import Planbestand, Planmap
from uitvoeringskompas.importing.duiding import Celtekst, Celwaarde, Onderwerp, Tabellezing, Tabelrij, Vulling
from uitvoeringskompas.importing.herkomst import Importherkomst, read_herkomst
from uitvoeringskompas.importing.invoer import Voorstel, propose
from uitvoeringskompas.problems import Location
from uitvoeringskompas.reading.content import read_content
from uitvoeringskompas.reading.kinds import place_of
from uitvoeringskompas.vast import replace

TABEL = "acties.xlsx"
PROFIEL = "soort: gemeente\nnaam: Duinstad\nherkomst: eigen\n"
PROGRAMMA = """\
titel: Gezond in 2027
samenvatting: Wat we doen.
reikwijdte: {soort: totaal}
looptijd: {van: 2027, tot_en_met: 2028}
status: concept
"""
BEGIN: Mapping[str, str] = {"profiel.yaml": PROFIEL, "2027/gezond/programma.yaml": PROGRAMMA}
"""The plans of a gemeente with a programme in which nothing stands, by their path in its folder."""

Cel = str | Celwaarde | list[Celwaarde] | Vulling


def rij(op: int, onderwerp: str = "interventies", /, *, vervolg: bool = False, **cellen: Cel) -> Tabelrij:
    """Return a row of the sheet "Acties" with these cells, from the left; a text is a cell that says just that."""
    places = (Location(TABEL, cell=f"Acties!{chr(65 + column)}{op}") for column in range(len(cellen)))
    vullingen = tuple(
        _vulling(betekenis.rstrip("_"), cel, place)
        for (betekenis, cel), place in zip(cellen.items(), places, strict=True)
    )
    return Tabelrij(
        blad="Acties",
        onderwerp=Onderwerp(onderwerp),
        nummer=op,
        location=Location(TABEL, cell=f"Acties!A{op}"),
        vullingen=vullingen,
        vervolg=vervolg,
    )


def _vulling(betekenis: str, cel: Cel, location: Location) -> Vulling:
    if isinstance(cel, Vulling):
        return replace(cel, betekenis=betekenis, location=location)
    if isinstance(cel, str):
        return Vulling(betekenis=betekenis, location=location, tekst=cel, waarden=(Celtekst(tekst=cel),))
    waarden = tuple(cel) if isinstance(cel, list) else (cel,)
    return Vulling(betekenis=betekenis, location=location, tekst="…", waarden=waarden)


def propose_rijen(
    *rijen: Tabelrij, files: Mapping[str, str] = BEGIN, herkomst: Importherkomst | None = None
) -> Voorstel:
    """Return what these rows come to in the programme 2027/gezond of Duinstad."""
    bronnen = {}
    for pad, text in files.items():
        place = place_of(("duinstad", *pad.split("/")))
        assert place is not None, pad
        document = read_content(text.encode(), place, f"plans/duinstad/{pad}").document
        assert document is not None, pad
        bronnen[pad] = Planbestand(inhoud=text.encode(), document=document)
    plan = Planmap(slug="duinstad", pad="2027/gezond", shown_as="plans/duinstad", bronnen=bronnen, begonnen={})
    return propose(KNOWLEDGE, plan, TABEL, Tabellezing(rijen=rijen), herkomst or Importherkomst())


def carry_out(voorstel: Voorstel, files: Mapping[str, str] = BEGIN) -> tuple[dict[str, str], Importherkomst]:
    """Return the plans as they are after an import, and what is known of it."""
    assert voorstel.bestanden.problems == ()
    made = {file.path: file.text for file in voorstel.bestanden.nieuw}
    made |= {file.path: file.new.decode() for file in voorstel.bestanden.aangepast}
    known = read_herkomst(voorstel.herkomst, "herkomst.json")
    assert isinstance(known, Importherkomst)
    return {**files, **{path.removeprefix("duinstad/"): text for path, text in made.items()}}, known
