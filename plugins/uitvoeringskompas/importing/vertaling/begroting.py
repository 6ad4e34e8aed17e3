"""A row about money, as lines of the budget."""

from __future__ import annotations

from collections.abc import Iterator

from uitvoeringskompas.importing.ding import Ding
from uitvoeringskompas.importing.duiding import Celbedrag, Celkeuze, Celnaam, Celperiode, Celtekst, Tabelrij, Vulling
from uitvoeringskompas.importing.vertaling.geld import Post, dekking_of, translate_geld
from uitvoeringskompas.importing.vertaling.opdracht import Vertaalwerk
from uitvoeringskompas.importing.vertaling.velden import each_of
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.bedoeld import fold_name
from uitvoeringskompas.vast import replace

GEEN_INTERVENTIE = "Deze interventie staat niet in het programma en niet in de tabel. Zet de post er zelf bij."
GEEN_BEDRAG = "Deze rij heeft geen bedrag dat kompas kan lezen, dus er is geen regel van de begroting van gemaakt."


def translate_begroting(
    werk: Vertaalwerk, kenmerk: str, naam: str, rij: Tabelrij, interventies: dict[str, str]
) -> Iterator[Ding]:
    """Yield the lines of one row; ``interventies`` are ids by their folded names."""
    velden: dict[str, Value] = {"naam": naam}
    placed: list[tuple[Vulling, str]] = [(vulling, "naam") for vulling in rij.alle("naam")]
    for vulling, keuze in each_of(rij.alle("soort"), Celkeuze):
        velden.setdefault("soort", keuze.code)
        placed.append((vulling, "soort"))
    found = tuple(_about(werk, rij, interventies))
    if found:
        velden["interventie"] = found[0][1]
        placed.extend((vulling, "interventie") for vulling, _ in found)
    velden |= dekking_of(werk, tuple(rij.alle("dekking")))
    amounts, years = [*rij.alle("kosten"), *rij.alle("inkomsten")], tuple(rij.alle("jaar"))
    dingen = list(translate_geld(werk, Post(id=kenmerk, velden=velden), [_with_year(v, years) for v in amounts]))
    _note(werk, dingen, [*placed, *((vulling, "jaar") for vulling in years)])
    yield from _with_remark(werk, dingen, rij)


def _about(werk: Vertaalwerk, rij: Tabelrij, interventies: dict[str, str]) -> Iterator[tuple[Vulling, str]]:
    """Yield the cell that names the interventie of a line, with its id; what names another or none is left."""
    first = ""
    for vulling, named in each_of(rij.alle("interventie"), Celnaam):
        found = named.id or interventies.get(fold_name(named.naam), "")
        first = first or found
        if found and found == first:
            yield vulling, found
        else:
            werk.boek.leave(vulling, GEEN_INTERVENTIE)


def _with_year(vulling: Vulling, years: tuple[Vulling, ...]) -> Vulling:
    """Return the cell of an amount with the year that stands in a column of its own."""
    found = [int(periode.van[:4]) for _, periode in each_of(years, Celperiode) if periode.van]
    if not found or vulling.jaar:
        return vulling
    waarden = tuple(
        replace(waarde, jaar=found[0]) if isinstance(waarde, Celbedrag) and not waarde.jaar else waarde
        for waarde in vulling.waarden
    )
    return replace(vulling, waarden=waarden)


def _note(werk: Vertaalwerk, dingen: list[Ding], placed: list[tuple[Vulling, str]]) -> None:
    for vulling, veld in placed:
        if dingen:
            werk.boek.put(vulling, dingen[0].adres, veld)
        else:
            werk.boek.leave(vulling, GEEN_BEDRAG)


def _with_remark(werk: Vertaalwerk, dingen: list[Ding], rij: Tabelrij) -> Iterator[Ding]:
    """Yield the lines, the first with what the row remarks."""
    told = [(vulling, woorden.tekst) for vulling, woorden in each_of(rij.alle("opmerking"), Celtekst)]
    for number, ding in enumerate(dingen):
        if number == 0 and told:
            for vulling, _ in told:
                werk.boek.put(vulling, ding.adres, "toelichting")
            words = [str(ding.velden["toelichting"])] if "toelichting" in ding.velden else []
            text = "\n\n".join([*words, *(tekst for _, tekst in told)])
            yield replace(ding, velden={**ding.velden, "toelichting": text})
        else:
            yield ding
