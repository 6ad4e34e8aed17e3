"""Why two figures that stand side by side may not be compared, or what could not be compared at all."""

from __future__ import annotations

from enum import StrEnum

from uitvoeringskompas.model.geld import Geldsoort
from uitvoeringskompas.model.indicatoren import Indicator
from uitvoeringskompas.model.verloop import Breuk
from uitvoeringskompas.vast import Vast


class CautionKind(StrEnum):
    """What a reader must know before comparing."""

    OPENBARE_BRON = "openbare_bron"  # transcribed: what is not named may exist all the same
    JAREN_ERTUSSEN = "jaren_ertussen"  # the two years are no neighbours

    REEKSBREUK = "reeksbreuk"  # the indicator is measured in another way since
    AFRONDING = "afronding"  # the difference is smaller than what a document rounds to
    BIJ_BENADERING = "bij_benadering"  # one of the amounts is an estimate
    ANDER_NIVEAU = "ander_niveau"  # the states know the money at different levels
    ANDERE_GELDSOORT = "andere_geldsoort"  # one state tells what was spent, the other only what is budgeted
    ONBEKEND_BEDRAG = "onbekend_bedrag"  # lines without an amount: a sum is then a part of the money
    ANDER_MOMENT = "ander_moment"  # of one year a report tells half of it, of the other the whole
    ANDERE_PUBLICIST = "andere_publicist"  # one gemeente continues the other: another area, other inhabitants
    INGETROKKEN = "ingetrokken"  # a programme was withdrawn, so what it still says of a year is the plan of before
    NIET_VERGELEKEN = "niet_vergeleken"  # a file with mistakes was left out


class Geldniveau(StrEnum):
    """The level at which money is known, from fine to coarse."""

    REGEL = "regel"
    INTERVENTIE = "interventie"
    PRIORITEIT = "prioriteit"
    DEKKING = "dekking"
    PROGRAMMA = "programma"


class Caution(Vast):
    """One warning; which fields are filled follows from its kind."""

    kind: CautionKind
    indicator: Indicator | None = None  # reeksbreuk
    breuk: Breuk | None = None  # reeksbreuk
    afgerond_op: int | None = None  # afronding: euro
    level: Geldniveau | None = None  # ander_niveau: the finest level that both states know
    geldsoort: Geldsoort | None = None  # andere_geldsoort: known in one state only; ander_moment
    state: str | None = None  # andere_geldsoort, onbekend_bedrag, niet_vergeleken: the name of the state
    standen: tuple[tuple[int, tuple[str, ...]], ...] = ()  # ander_moment: of each year the moments; none: all of it
    is_inkomsten: bool = False  # ander_moment
    count: int | None = None  # onbekend_bedrag: number of lines
    jaar: int | None = None  # money of which year
    relatie: str | None = None  # andere_publicist: was, vervangt or afgesplitst_van; None when it is not direct
    namen: tuple[str, str] | None = None  # andere_publicist: the publisher before and after
    titel: str | None = None  # ingetrokken: of the programme
    moment: str | None = None  # ingetrokken: since when, as it was written; None when nobody says
    path: str | None = None  # niet_vergeleken: file, relative to the plans
    states: tuple[str, ...] = ()  # openbare_bron: the names of the states
    jaren: tuple[int, ...] = ()  # jaren_ertussen: those of which a programme stands here
    periode: tuple[int, int] | None = None  # jaren_ertussen: the two years
