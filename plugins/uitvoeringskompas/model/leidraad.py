"""The guideline: what the sources recommend for a good programme, how it is checked and where it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.record import Record
from uitvoeringskompas.taal.eerste_zin import first_sentence

TIERS = ("kern", "aanbevolen", "verdieping")
"""From what no programme can do without to what makes it better, in the order in which everything is told."""


class Leidraadbron(Record):
    """A text that the guideline comes from, cited by title and, where it is known, address."""

    id: str
    titel: str
    uitgever: str | None = None
    url: str | None = None


class Leidraadhoofdstuk(Record):
    """A chapter of the guideline: A to M."""

    id: str
    titel: str
    uitleg: str


class Voorbeeld(Record):
    """How to write an item down: the kind of file and a few lines of YAML."""

    bestand: str
    yaml: str


class Ernst(Record):
    """What a finding is at each status: ``fout``, ``waarschuwing`` or ``informatie``."""

    concept: str
    ter_vaststelling: str
    vastgesteld: str  # and later

    def at(self, status: str) -> str:
        """Return what a finding is in a programme with this status."""
        if status in {"concept", "onbekend", "ingetrokken"}:  # nobody can say that it has come further
            return self.concept
        return self.ter_vaststelling if status == "ter_vaststelling" else self.vastgesteld


class Voorwaarde(Record):
    """A field of a thing that must hold one of these values; ``ingevuld``, ``ja`` and ``nee`` are about the field."""

    veld: str
    waarden: tuple[str, ...]


class Termijn(Record):
    """How long something may lie there: a number of ``dagen``, ``weken`` or ``maanden``."""

    aantal: int
    eenheid: str


class Drempel(Record):
    """A number that a rule works with."""

    naam: str
    waarde: int


class Controle(Record):
    """One check of an item. ``soort`` says which engine runs it, and so which of the other fields it uses."""

    soort: str
    code: str | None = None
    ernst: Ernst | None = None
    melding: str = ""
    plek: tuple[str, ...] = ()
    als: tuple[str, ...] = ()  # only when one of these is filled in
    minstens: int = 1
    verschillend: bool = False
    elke: str = ""
    waar: tuple[Voorwaarde, ...] = ()
    heeft: tuple[str, ...] = ()  # one of these
    heeft_alle: tuple[str, ...] = ()
    datum: str = ""
    zonder: tuple[str, ...] = ()
    na: Termijn | None = None
    samen: bool = False  # one finding for all things together
    bij: tuple[str, ...] = ()  # only at these statuses
    niet_voor_regio: bool = False
    over: tuple[str, ...] = ()  # what the check is also about, besides the things that it looks at
    drempels: tuple[Drempel, ...] = ()
    codes: tuple[str, ...] = ()  # of problems that other rooms report already

    def drempel(self, naam: str) -> int:
        """Return the number with this name; raises StopIteration for one that the guideline does not give."""
        return next(drempel.waarde for drempel in self.drempels if drempel.naam == naam)


class Leidraadonderdeel(Record):
    """One item: what it is, why it matters, which source says so, where it is written down and how it is checked."""

    id: str
    hoofdstuk: str
    titel: str
    uitleg: str
    tier: str
    pagina: str
    bronnen: tuple[str, ...]
    controles: tuple[Controle, ...]
    plek: tuple[str, ...] = ()
    afgeleid_uit: tuple[str, ...] = ()
    zo: Voorbeeld | None = None
    soort: str = "programma"  # or uitleg: no point of a programme
    blijkt_uit: tuple[Voorwaarde, ...] = ()  # what shows that it is there, when that is not any of its places
    blijkt_uit_alle: bool = False

    @property
    def laag(self) -> str:
        """Return where a reader finds the item: in its tier, or among what is no point of a programme."""
        return "uitleg" if self.soort == "uitleg" else self.tier

    @property
    def waarom(self) -> str:
        """Return the first sentence of the explanation, which says why the item matters."""
        return first_sentence(self.uitleg)

    @property
    def plekken(self) -> tuple[str, ...]:
        """Return where the item is written, or what it is derived from."""
        return self.plek or self.afgeleid_uit


class Leidraad(Record):
    """The whole guideline."""

    bronnen: tuple[Leidraadbron, ...]
    hoofdstukken: tuple[Leidraadhoofdstuk, ...]
    onderdelen: tuple[Leidraadonderdeel, ...]

    def onderdeel(self, onderdeel_id: str) -> Leidraadonderdeel | None:
        """Return the item with this id."""
        return index_of(self).get(onderdeel_id)

    def bronnen_of(self, onderdeel: Leidraadonderdeel) -> tuple[Leidraadbron, ...]:
        """Return the sources of an item."""
        return tuple(bron for bron in self.bronnen if bron.id in onderdeel.bronnen)

    def by_tier(self) -> Iterator[Leidraadonderdeel]:
        """Yield every item: first the core, then what is recommended, then what goes deeper."""
        for tier in TIERS:
            yield from (onderdeel for onderdeel in self.onderdelen if onderdeel.tier == tier)


def index_of(guideline: Leidraad) -> Mapping[str, Leidraadonderdeel]:
    """Return the items by id."""
    return {onderdeel.id: onderdeel for onderdeel in guideline.onderdelen}
