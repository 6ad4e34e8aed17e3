"""The rules in words: no verdict is without its explanation."""

from __future__ import annotations

from uitvoeringskompas.model.bevinding.belofte import Beloftestand
from uitvoeringskompas.model.bevinding.geld import Geldverschil
from uitvoeringskompas.model.bevinding.planning import Mijlpaalstand
from uitvoeringskompas.model.bevinding.resultaat import Resultaatstand
from uitvoeringskompas.views.onderwerp.verslag.bevindinguitleg import (
    BELOFTEN,
    GELD,
    MIJLPALEN,
    RESULTATEN,
    write_bevindingen,
)


def test_every_verdict_that_can_be_given_is_explained() -> None:
    """A verdict that is added is missed here."""
    assert [set(found) for found in (GELD, MIJLPALEN, BELOFTEN, RESULTATEN)] == [
        set(Geldverschil),
        set(Mijlpaalstand),
        set(Beloftestand),
        set(Resultaatstand),
    ]


def test_the_chapter_has_a_table_for_each_kind_of_verdict() -> None:
    """With a label as it stands on the pages themselves."""
    chapter = write_bevindingen()
    assert chapter is not None
    tabellen = [deel.tabel for deel in chapter.onderdelen if deel.tabel]
    assert [tabel.bijschrift.split(":")[0] for tabel in tabellen] == [
        "Geld",
        "Mijlpalen",
        "Afspraken met partijen",
        "Resultaten van interventies",
    ]
    assert [rij.cellen[0].labels[0].tekst for rij in tabellen[1].rijen] == [
        "Op tijd",
        "Later dan gepland",
        "Komt nog",
        "Niet op tijd",
        "Niet gemeld",
    ]
