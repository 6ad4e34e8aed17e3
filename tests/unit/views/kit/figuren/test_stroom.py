"""What became of the interventies of one year in another, by their fate."""

from __future__ import annotations

from uitvoeringskompas.views.kit.figuren.maat import Opschrift
from uitvoeringskompas.views.kit.figuren.stroom import Draad, Lot, Stroom, Stroomgroep, draw_stroom

OPSCHRIFT = Opschrift(id="stroom", titel="Van 2025 naar 2026", beschrijving="De interventies uit de tabel hierboven.")
TITELS = {lot: lot.value.capitalize() for lot in Lot}


def test_strands_stand_by_their_fate_in_a_fixed_order_and_within_it_as_given() -> None:
    nieuw = Draad(lot=Lot.NIEUW, naar=("Park",))
    coach = Draad(lot=Lot.DOORGEZET, van=("Coach",), naar=("Beweegcoach",))
    samen = Draad(lot=Lot.SAMENGEVOEGD, van=("Loket", "Lijn"), naar=("Punt",))
    anna = Draad(lot=Lot.DOORGEZET, van=("Anna",), naar=("Anna",))
    assert draw_stroom((nieuw, coach, samen, anna), TITELS, ("2025", "2026"), OPSCHRIFT) == Stroom(
        opschrift=OPSCHRIFT,
        jaren=("2025", "2026"),
        groepen=(
            Stroomgroep(lot=Lot.DOORGEZET, titel="Doorgezet", draden=(coach, anna)),
            Stroomgroep(lot=Lot.SAMENGEVOEGD, titel="Samengevoegd", draden=(samen,)),
            Stroomgroep(lot=Lot.NIEUW, titel="Nieuw", draden=(nieuw,)),
        ),
    )


def test_without_strands_there_is_no_picture() -> None:
    assert draw_stroom((), TITELS, ("2025", "2026"), OPSCHRIFT) is None
