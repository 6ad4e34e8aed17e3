"""One made-up publisher: its files, each filled in as an editor fills in what is asked, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from tests.bench.plannen.woorden import AANPAKKEN, DOELEN, PARTIJEN, PRIORITEITEN, Aanpak, Doel, Verteller

BEGIN = 2022
PER_JAAR = 12
NIEUW_PER_JAAR = 2
DOELGROEPEN = ("volwassenen", "ouderen", "jongeren_12_18", "kinderen_4_12", "mantelzorgers", "inwoners_aandachtswijken")
PIJLERS = (
    "voorlichting_educatie",
    "signalering_advies_ondersteuning",
    "fysieke_sociale_omgeving",
    "regelgeving_handhaving",
)
SETTINGS = ("thuis", "wijk", "school", "sport", "zorg", "buitenruimte", "welzijn")
KADERS = ("gala_1", "gala_3", "gala_4", "spuk_6", "spuk_7", "sdg_3")
POSTEN = (
    ("coordinatie", "Coördinator", 40_000),
    ("communicatie", "Communicatie", 11_000),
    ("training", "Training", 7_000),
    ("evaluatie", "Meten en evalueren", 9_000),
    ("onvoorzien", "Onvoorzien", 15_000),
)
RISICOS = (
    ("rijksgeld", "Het geld van het rijk houdt op", "financien"),
    ("handen", "Te weinig mensen", "capaciteit"),
    ("bereik", "We bereiken vooral wie al gezond is", "bereik"),
)
REPORTS = (("04-01", "05-18", 3), ("09-01", "09-22", 7))
"""Day of the interim report, day that the raad gets it, and how many tenths were done by then."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Uitgever:
    """A made-up gemeente: its name, the folder of its plans, and how many years it has a programme."""

    naam: str
    slug: str
    jaren: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Maatregel:
    """What is done in one year by an approach, as far as more than one file tells of it."""

    id: str
    titel: str
    doel: Doel
    soort: str
    wat: str
    hoe: str
    thema: str
    pijlers: str
    doelgroepen: str
    settings: str
    trekker: str
    helper: str
    norm: int
    begroot: int
    gaat_door: bool


def write_uitgever(uitgever: Uitgever) -> Iterator[tuple[str, str]]:
    """Yield the files of a publisher: the path in its folder, and what is in it."""
    eind = BEGIN + uitgever.jaren - 1
    shared = {"naam": uitgever.naam, "slug": uitgever.slug, "begin": BEGIN, "eind": eind}
    streek = uitgever.naam.partition("-")[0]
    partijen = [(id_, naam.format(naam=uitgever.naam, streek=streek), *rest) for id_, naam, *rest in PARTIJEN]
    lists = {"doelgroepen": DOELGROEPEN, "kaders": KADERS, "doelen": DOELEN, "prioriteiten": PRIORITEITEN}
    for place, name in (("profiel", "profiel"), ("partijen", "partijen"), ("indicatoren", "indicatoren")):
        yield f"{place}.yaml", _fill(name, v=Verteller(uitgever.slug, name), partijen=partijen, **lists, **shared)
    yield f"notas/nota-{BEGIN}.yaml", _fill("nota", v=Verteller(uitgever.slug, "nota"), **lists, **shared)
    for jaar in range(BEGIN, eind + 1):
        for place, text in _write_jaar(uitgever, jaar):
            yield f"{jaar}/gezondheid/{place}", text


def _write_jaar(uitgever: Uitgever, jaar: int) -> Iterator[tuple[str, str]]:
    v = Verteller(uitgever.slug, jaar)
    maatregelen = [_maatregel(uitgever, aanpak, jaar) for aanpak in chosen(jaar)]
    shared = {"naam": uitgever.naam, "slug": uitgever.slug, "begin": BEGIN, "jaar": jaar, "v": v}
    shared |= {"maatregelen": maatregelen, "risicos": RISICOS}
    totaal = sum(each.begroot for each in maatregelen) + sum(bedrag for *_, bedrag in POSTEN)
    yield "programma.yaml", _fill("programma", posten=POSTEN, totaal=totaal, **shared)
    for m in maatregelen:
        yield f"interventies/{m.id}.yaml", _fill("interventie", m=m, **shared)
    for dag, raadsdag, deel in REPORTS:
        days = {"dag": f"{jaar}-{dag}", "raadsdag": f"{jaar}-{raadsdag}"}
        yield f"voortgang/{jaar}-{dag}.yaml", _fill("voortgang", deel=deel, **days, **shared)
    yield "evaluatie.yaml", _fill("evaluatie", **shared)


def chosen(jaar: int) -> list[Aanpak]:
    """Return what is done in a year: most goes on from the year before, a few things are new."""
    first = NIEUW_PER_JAAR * (jaar - BEGIN)
    return [AANPAKKEN[number % len(AANPAKKEN)] for number in range(first, first + PER_JAAR)]


def _maatregel(uitgever: Uitgever, aanpak: Aanpak, jaar: int) -> Maatregel:
    """Return an approach in a year: a third of its words is new each year, its numbers always are."""
    kept, fresh = Verteller(uitgever.slug, aanpak.id), Verteller(uitgever.slug, aanpak.id, jaar)
    doel = DOELEN[aanpak.doel]
    themas = next(themas for id_, _, themas, _ in PRIORITEITEN if id_ == doel.prioriteit)
    trekker, helper = kept.greep([id_ for id_, *_ in PARTIJEN[1:]], 2).split(", ")
    old = (kept.kort(), kept.zin(), kept.greep(DOELGROEPEN, 2), kept.greep(SETTINGS, 2))
    new = (fresh.kort(), fresh.zin(), fresh.greep(DOELGROEPEN, 2), fresh.greep(SETTINGS, 2))
    wat, hoe, doelgroepen, settings = (b if fresh.getal(1, 3) == 1 else a for a, b in zip(old, new, strict=True))
    return Maatregel(
        id=aanpak.id,
        titel=aanpak.titel,
        doel=doel,
        soort=kept.kies(("interventie", "activiteit", "maatregel")),
        wat=wat,
        hoe=hoe,
        thema=themas.partition(", ")[0],
        pijlers=kept.greep(PIJLERS, 2),
        doelgroepen=doelgroepen,
        settings=settings,
        trekker=trekker,
        helper=helper,
        norm=fresh.getal(2, 30) * 10,
        begroot=fresh.getal(8, 120) * 500,
        gaat_door=aanpak in chosen(jaar + 1),
    )


@cache
def _template(name: str) -> Template:
    folder = Path(__file__).parent / "sjablonen"
    text = (folder / f"{name}.yaml.jinja").read_text(encoding="utf-8")
    return Environment(loader=FileSystemLoader(folder), undefined=StrictUndefined).from_string(text)  # noqa: S701


def _fill(name: str, **values: object) -> str:
    return _template(name).render(**values) + "\n"
