"""Who hears what, when and through which channel."""

from __future__ import annotations

from uitvoeringskompas.model.codelijst import Code
from uitvoeringskompas.model.moment import Momenttekst
from uitvoeringskompas.model.proza import Proza
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verwijzing import PartijId


class Communicatieactiviteit(Record):
    """One message to one audience. Guideline I1, I2, I3."""

    publiek: Code  # publiek
    boodschap: str | None = None  # absent while nobody knows it yet
    middel: str | None = None
    moment: Momenttekst | None = None
    frequentie: str | None = None
    verantwoordelijk: str | None = None
    toelichting: Proza | None = None


class Contactmoment(Record):
    """A moment at which people meet, once or regularly. Guideline I7."""

    vorm: str
    moment: Momenttekst | None = None
    frequentie: str | None = None
    met: tuple[PartijId, ...] = ()
    doel: Proza | None = None


class Viering(Record):
    """A success that is celebrated. Guideline I8."""

    mijlpaal: str
    moment: Momenttekst | None = None
    met: tuple[PartijId, ...] = ()
    toelichting: Proza | None = None


class Medium(Record):
    """A film, podcast or picture with an accessible alternative. Guideline I11."""

    titel: str
    url: str
    soort: Code | None = None  # mediasoort
    tekst_alternatief: Proza | None = None
    tekst_url: str | None = None


class Communicatie(Record):
    """The communication plan of a programme. Guideline I1 to I11."""

    strategie: Proza | None = None
    advies_op: Momenttekst | None = None
    advies: Proza | None = None
    activiteiten: tuple[Communicatieactiviteit, ...] = ()
    contactmomenten: tuple[Contactmoment, ...] = ()
    vieringen: tuple[Viering, ...] = ()
    media: tuple[Medium, ...] = ()
