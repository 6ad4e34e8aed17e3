"""Of which years a file of a programme says something: what tells how long a programme goes on that names no end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uitvoeringskompas.model.begroting import Begrotingsregel, Capaciteit, Totaal
from uitvoeringskompas.model.interventie import GeplandResultaat
from uitvoeringskompas.model.mutatie import Mutatie
from uitvoeringskompas.model.planning import Mijlpaal, Planning
from uitvoeringskompas.model.programma import BeoogdResultaat
from uitvoeringskompas.model.record import Record
from uitvoeringskompas.model.verantwoording import Financien
from uitvoeringskompas.taal.moment import parse_moment

_YEARS: Mapping[type[Record], tuple[str, ...]] = {
    Begrotingsregel: ("jaar", "tot_en_met_jaar"),
    Totaal: ("jaar", "tot_en_met_jaar"),
    Financien: ("jaar",),
    Capaciteit: ("jaar",),
    Mutatie: ("jaar", "naar_jaar"),
    BeoogdResultaat: ("van_jaar", "tot_en_met_jaar"),
    GeplandResultaat: ("van_jaar", "tot_en_met_jaar"),
    Planning: ("van", "tot_en_met"),
    Mijlpaal: ("moment", "gehaald_op"),
}
"""The fields that say in which years a programme works.

Targets and metingen are not among them: a goal for 2040 makes no programme of many years.
"""


def jaren_in(record: Record) -> Iterator[int]:
    """Yield the years that money, results and planning in a file are about, in any order."""
    for each in record.walk():
        for key in _YEARS.get(type(each), ()):
            value = getattr(each, key)
            if isinstance(value, int):
                yield value
            elif value and (moment := parse_moment(value)):
                yield moment.laatste.year
