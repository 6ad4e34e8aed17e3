"""The plans as tables: a table for each kind of file and for each list of things in it, as the register knows them.

There is no list of columns to forget one in: whoever adds a field to a schema has it in the tables, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.register import Register
from uitvoeringskompas.model.veld import Shape, Veld
from uitvoeringskompas.model.verwijzing import (
    AfspraakId,
    BijTekst,
    BronId,
    DeelnemerId,
    DekkingId,
    DoelId,
    ElderPad,
    IndicatorId,
    InterventieId,
    LesPad,
    NotaId,
    NotaOfProgramma,
    PartijId,
    PrioriteitId,
    ProgrammaPad,
    ReeksId,
    RegelId,
    ResultaatId,
    RisicoId,
    ZusterPad,
)
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.vast import Vast

Plansoort: TypeAlias = Kind
"""A kind of file, for who knows the model and not how files are read."""

EURO = "euro"
"""The unit of an amount of money in the schemas."""

SOORTEN = (
    *(Kind.PROFIEL, Kind.PARTIJEN, Kind.INDICATOREN, Kind.NOTA),
    *(Kind.PROGRAMMA, Kind.INTERVENTIE, Kind.VOORTGANG, Kind.EVALUATIE),
)
"""The kinds of file that become tables; the metingen in files of their own stand among those of the indicators."""

ONGETOOND = frozenset({(Kind.PROFIEL, "huisstijl"), (Kind.PROFIEL, "geen_persoonsgegevens")})
"""Fields that tell nothing about policy: how pages look, and which words only look as if they are about a person."""


class Kolomsoort(StrEnum):
    """What a filled cell of a column is, whatever the form of the table; an empty one is what the plan does not say."""

    TEKST = "tekst"
    CODE = "code"
    LIJST = "lijst"
    """Several texts or codes."""
    MOMENT = "moment"
    """As precise as it was written: a day, a month, a quarter, a season or a year."""
    GEHEEL = "geheel"
    EURO = "euro"
    """Whole euros."""
    GETAL = "getal"
    JANEE = "janee"


class Tabelkolom(Vast):
    """A column: its name, the path from the row to its value, the field that it is, and its title."""

    naam: str
    pad: tuple[str, ...]
    veld: Veld
    titel: str

    @property
    def soort(self) -> Kolomsoort:
        """Return what its cells are."""
        veld = self.veld
        if veld.several:
            return Kolomsoort.LIJST
        if veld.codelijst:
            return Kolomsoort.CODE
        if veld.kind is int and veld.eenheid == EURO:
            return Kolomsoort.EURO
        return _KOLOMSOORTEN.get(veld.kind, Kolomsoort.TEKST)


class Stap(Vast):
    """The way from a thing to those in one of its lists: the path, what a key calls the list, whether they have ids."""

    pad: tuple[str, ...]
    label: str
    has_id: bool


class Tabelopzet(Vast):
    """A table: what a row of it is, the way to its rows from a file of this kind, and its columns.

    ``ding`` is what kind of thing a row is, when that can be followed through the years.
    """

    naam: str
    kind: Kind
    titel: str
    uitleg: str
    stappen: tuple[Stap, ...]
    kolommen: tuple[Tabelkolom, ...]
    ding: str | None


def list_tabelopzetten(register: Register) -> tuple[Tabelopzet, ...]:
    """Return all tables, in the order of the kinds of file and of their schemas."""
    return tuple(vorm for kind in SOORTEN for vorm in _list_of_kind(register, kind) if vorm.kolommen)


def _list_of_kind(register: Register, kind: Kind) -> Iterator[Tabelopzet]:
    """Yield the table of the files of a kind, and one for each list in them; a file may hold nothing but lists."""
    bestand = next(found for found in register.bestandssoorten if found.stem == kind.value)
    shape = register.shapes[kind]
    yield Tabelopzet(
        naam=kind.value,
        kind=kind,
        titel=bestand.titel,
        uitleg=bestand.uitleg,
        stappen=(),
        kolommen=tuple(_list_kolommen(kind, shape)),
        ding="interventie" if kind is Kind.INTERVENTIE else None,
    )
    for stappen, titels, veld, inner in _list_lijsten(kind, shape, ((), ()), ()):
        yield Tabelopzet(
            naam=_name(kind, stappen),
            kind=kind,
            titel=" · ".join(dict.fromkeys((bestand.titel, *titels))),
            uitleg=veld.uitleg,
            stappen=stappen,
            kolommen=tuple(_list_kolommen(kind, inner)),
            ding=veld.ding,
        )


def _name(kind: Kind, stappen: tuple[Stap, ...]) -> str:
    """Return the kind and the path of the list: ``programma_begroting_regels``; a list of its own kind says it once."""
    steps = ".".join(stap.label for stap in stappen).split(".")
    return "_".join(steps if steps[0] == kind.value else (kind.value, *steps))


def _list_lijsten(
    kind: Kind, shape: Shape, here: tuple[tuple[str, ...], tuple[str, ...]], stappen: tuple[Stap, ...]
) -> Iterator[tuple[tuple[Stap, ...], tuple[str, ...], Veld, Shape]]:
    """Yield the way to each list of things, its names, its field and its shape; what is in it comes behind it."""
    pad, titels = here
    for veld in shape.velden.values():
        if veld.shape is None or (kind, veld.pad) in ONGETOOND:
            continue
        inner, names = (*pad, veld.key), (*titels, veld.titel)
        if not veld.several:
            yield from _list_lijsten(kind, veld.shape, (inner, names), stappen)
            continue
        label = ".".join(inner)
        if not stappen and kind in {Kind.PARTIJEN, Kind.INDICATOREN} and label != kind.value:
            label = f"{kind.value}.{label}"
        further = (*stappen, Stap(pad=inner, label=label, has_id="id" in veld.shape.velden))
        yield further, names, veld, veld.shape
        yield from _list_lijsten(kind, veld.shape, ((), names), further)


def _list_kolommen(kind: Kind, shape: Shape) -> Iterator[Tabelkolom]:
    """Yield a column for every value; of a group of fields those in it, of a list of things none."""
    for pad, titels, veld in shape.list_values():
        if (kind, veld.pad.partition(".")[0]) not in ONGETOOND:
            yield Tabelkolom(naam="_".join(pad), pad=pad, veld=veld, titel=" · ".join(titels))


SLEUTELS = {
    "sleutel": "Hoe deze rij heet. Geen andere rij van deze site heeft dezelfde sleutel.",
    "boven": "De sleutel van de rij waar deze bij hoort, zoals die van het programma bij een interventie.",
    "uitgever": "Van wie het plan is: de naam van de gemeente of regio in het adres.",
    "startjaar": "Het jaar waarin het programma begint. Leeg bij wat van de gemeente als geheel is.",
    "programma": "De naam van het programma in het adres. Leeg bij wat van de gemeente als geheel is.",
    "plan_herkomst": "Van wie de tekst komt: eigen, openbare_bron (overgenomen) of fictief (verzonnen).",
    "lijn": "Het nieuwste kenmerk van dit ding. Rijen van één uitgever met dezelfde lijn gaan door de jaren heen over "
    "hetzelfde, ook als het een andere naam kreeg. Leeg waar er niets te volgen is.",
}
"""The columns with which every table begins, each with what it says."""

SLEUTELSOORTEN = {"startjaar": Kolomsoort.GEHEEL, "plan_herkomst": Kolomsoort.CODE}
"""What the cells of those columns are, where they are no texts."""

VERWIJST: Mapping[object, str] = {
    PartijId: "partijen",
    IndicatorId: "indicatoren",
    ReeksId: "indicatoren_reeksen, van dezelfde indicator",
    NotaId: "nota",
    DoelId: "programma_doelen of nota_doelen",
    PrioriteitId: "programma_prioriteiten of nota_prioriteiten",
    InterventieId: "interventie, van hetzelfde programma",
    DekkingId: "programma_dekking, van hetzelfde programma",
    RegelId: "programma_begroting_regels, van hetzelfde programma",
    AfspraakId: "programma_prestatieafspraken, van hetzelfde programma",
    ResultaatId: "programma_beoogde_resultaten, van hetzelfde programma",
    RisicoId: "programma_risicos of programma_kansen, van hetzelfde programma",
    BronId: "de bronnen van hetzelfde bestand, of anders van het programma of de gemeente",
    DeelnemerId: "profiel_deelnemers",
    ProgrammaPad: "programma",
    ZusterPad: "programma",
    NotaOfProgramma: "nota of programma",
    LesPad: "programma of interventie",
    ElderPad: "interventie, van een andere uitgever (dit is de sleutel)",
    BijTekst: "een veld of een kenmerk in hetzelfde bestand",
}
"""To which table a text leads that names something, by its type."""


def describe_soort(veld: Veld) -> str:
    """Return what a cell of the column of a field holds."""
    if veld.codelijst:
        return f"code uit {veld.codelijst}"
    if veld.kind is Momenttekst:
        return "moment"
    if veld.is_proza:
        return "tekst met opmaak (Markdown)"
    kind = getattr(veld.kind, "__supertype__", veld.kind)
    return _SOORTEN.get(kind, "tekst")


_KOLOMSOORTEN: Mapping[object, Kolomsoort] = {
    Momenttekst: Kolomsoort.MOMENT,
    int: Kolomsoort.GEHEEL,
    Decimal: Kolomsoort.GETAL,
    bool: Kolomsoort.JANEE,
}
_SOORTEN = {int: "heel getal", Decimal: "getal", bool: "ja of nee", Meetjaar: "jaar of jaren"}
