"""Amounts of a table as lines of the budget: one for each year, each with an id that stays the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from uitvoeringskompas.importing.ding import Adres, Ding
from uitvoeringskompas.importing.duiding import Celbedrag, Celkeuze, Celnaam, Celtekst, Vulling
from uitvoeringskompas.importing.vertaling.opdracht import Vertaalwerk
from uitvoeringskompas.importing.vertaling.velden import each_of, one_line
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.taal.kort import cut_off
from uitvoeringskompas.taal.zin import write_opsomming
from uitvoeringskompas.vast import Vast, replace

REGELS = ("begroting", "regels")


class Post(Vast):
    """What a line of the budget is about: the id that its lines get, and the fields that they share.

    ``samen`` are the names of all rows that one amount, in a merged cell, is for.
    """

    id: str
    velden: Mapping[str, Value]
    samen: tuple[str, ...] = ()


class _Regel(Vast):
    vulling: Vulling
    bedrag: Celbedrag


def translate_geld(werk: Vertaalwerk, post: Post, vullingen: Sequence[Vulling]) -> Iterator[Ding]:
    """Yield a line for every amount; two for the same year get a number."""
    for regel in _regels(werk, vullingen):
        jaar = regel.bedrag.jaar or werk.opdracht.achtergrond.van
        shared = regel.vulling.gedeeld > 1 and len(post.samen) > 1
        stem = f"{post.id}-samen" if shared else post.id
        stem = f"{stem}-inkomsten" if regel.bedrag.inkomsten else stem
        kenmerk = _free(stem, jaar, werk.posten)
        werk.posten.add((kenmerk, jaar))
        adres = Adres(pad=werk.opdracht.programma, lijst=REGELS, sleutel=(("id", kenmerk), ("jaar", jaar)))
        velden = {**(_together(post, werk.opdracht.langst) if shared else post.velden), **_amount(regel.bedrag)}
        werk.boek.put(regel.vulling, adres, "begroot" if regel.bedrag.begroot is not None else "geen_bedrag")
        yield Ding(adres=adres, velden=velden)


def _regels(werk: Vertaalwerk, vullingen: Sequence[Vulling]) -> Iterator[_Regel]:
    """Yield the amounts with their years; one that counts in every year once for each."""
    van, tot = werk.opdracht.achtergrond.van, werk.opdracht.achtergrond.tot_en_met
    for vulling, bedrag in each_of(vullingen, Celbedrag):
        if vulling.ontleend:
            continue
        jaar = bedrag.jaar or vulling.jaar
        if jaar is None and bedrag.per_jaar and tot:
            yield from (_Regel(vulling=vulling, bedrag=replace(bedrag, jaar=each)) for each in range(van, tot + 1))
        elif jaar is None and tot and tot > van:
            yield _Regel(vulling=vulling, bedrag=replace(bedrag, jaar=van, tot_en_met_jaar=tot))
        else:
            yield _Regel(vulling=vulling, bedrag=replace(bedrag, jaar=jaar or van))


def _free(stem: str, jaar: int, used: set[tuple[str, int]]) -> str:
    found, number = stem, 1
    while (found, jaar) in used:
        number += 1
        found = f"{stem}-{number}"
    return found


def _together(post: Post, langst: int) -> dict[str, Value]:
    """Return the fields of a line that is for several rows together: none of them alone."""
    rest = {key: value for key, value in post.velden.items() if key not in {"interventie", "naam"}}
    return {"naam": cut_off(one_line(f"{write_opsomming(post.samen)} samen"), langst), **rest}


def _amount(bedrag: Celbedrag) -> dict[str, Value]:
    known: dict[str, Value | bool] = {
        "stroom": "inkomsten" if bedrag.inkomsten else None,
        "tot_en_met_jaar": bedrag.tot_en_met_jaar if bedrag.tot_en_met_jaar != bedrag.jaar else None,
        "begroot": bedrag.begroot,
        "geen_bedrag": bedrag.geen_bedrag,
        "bij_benadering": bedrag.ongeveer or None,
        "toelichting": bedrag.toelichting or None,
    }
    return {key: value for key, value in known.items() if value is not None}


def dekking_of(werk: Vertaalwerk, vullingen: Sequence[Vulling]) -> dict[str, Value]:
    """Return where the money comes from, as a field of a line: the first that is named; others are told."""
    found: str | None = None
    for vulling in vullingen:
        for waarde in vulling.waarden:
            named = _source(waarde, werk.opdracht.langst)
            if named is None:
                continue
            kenmerk = werk.namen["dekking"].id_of(named)
            found = found or kenmerk
            werk.boek.put(vulling, werk.namen["dekking"].soort.adres(kenmerk), "naam")
            if kenmerk != found:
                werk.boek.leave(vulling, "Een regel van de begroting heeft één dekking. Splits het bedrag zelf.")
    return {"dekking": found} if found else {}


def _source(waarde: object, langst: int) -> Celnaam | None:
    match waarde:
        case Celnaam():
            return Celnaam(naam=waarde.naam)  # what kind of party it sounds like is no kind of money
        case Celkeuze():
            return Celnaam(naam=waarde.tekst, soort=waarde.code)
        case Celtekst() if waarde.tekst and len(waarde.tekst) <= langst:
            return Celnaam(naam=one_line(waarde.tekst))
    return None
