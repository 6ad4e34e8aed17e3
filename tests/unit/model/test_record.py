"""From the mapping in a file to a record."""

from __future__ import annotations

from decimal import Decimal

from tests.knowledge import REGISTER
from tests.unit.plannen import BEWEEGCOACH, DUINSTAD, INDICATOREN, catalogus_of, document_of
from uitvoeringskompas.model.bron import Bron
from uitvoeringskompas.model.cijfer import Meetjaar
from uitvoeringskompas.model.indicatoren import Indicatorenlijst, Meting, Reeks
from uitvoeringskompas.model.interventie import Interventie


def test_a_record_holds_what_the_editor_typed() -> None:
    """Figures keep their decimals, dates stay text, lists become tuples, and what is absent is None or empty."""
    text = "indicatoren: [{id: a, naam: A, eenheid: procent, metingen: [{meetjaar: 2024, waarde: 1.10}]}]"
    lijst = REGISTER.read(document_of(INDICATOREN, text).root)
    assert isinstance(lijst, Indicatorenlijst)
    indicator = lijst.indicatoren[0]
    assert (indicator.id, indicator.naam, indicator.eenheid) == ("a", "A", "procent")
    assert (indicator.definitie, indicator.doelgroepen, indicator.reeksen, lijst.bronnen) == (None, (), (), ())
    assert indicator.metingen == (
        Meting(
            node=indicator.node,
            shape=indicator.shape,
            meetjaar=Meetjaar(van=2024, tot_en_met=2024),
            waarde=Decimal("1.10"),
        ),
    )
    assert str(indicator.metingen[0].waarde) == "1.10"


def test_a_record_knows_its_place() -> None:
    """Down to the item of a list; for what is absent the nearest parent that is there."""
    interventie = REGISTER.read(document_of(BEWEEGCOACH, DUINSTAD[BEWEEGCOACH]).root)
    assert isinstance(interventie, Interventie)
    assert str(interventie.location) == f"plans/{BEWEEGCOACH}:1:1"
    assert str(interventie.location_of("doelen", 0)) == f"plans/{BEWEEGCOACH}:4:10"
    assert str(interventie.location_of("hoe")) == f"plans/{BEWEEGCOACH}:1:1"
    assert str(interventie.uitvoerders[0].location) == f"plans/{BEWEEGCOACH}:7:15"


def test_records_with_the_same_content_are_equal_wherever_they_stand() -> None:
    """Comparing two years compares what they say."""
    texts = (f"{above}indicatoren: []\nbronnen: [{{id: a, titel: T}}]" for above in ("", "\n\n"))
    lists = [document_of(INDICATOREN, text).root for text in texts]
    one, other = (record for root in lists for record in REGISTER.read(root).walk() if isinstance(record, Bron))
    assert one == other
    assert one.location != other.location


def test_a_file_has_the_class_of_its_kind() -> None:
    """The place of a file decides what it is."""
    publicatie = catalogus_of(DUINSTAD).publicaties["duinstad"]
    indicator = publicatie.indicatoren["beweegt-genoeg"]
    assert indicator.reeksen[1] == Reeks(node=indicator.node, shape=indicator.shape, id="nieuw", naam="Nieuwe vragen")
    assert publicatie.notas["nota-2024"].periode.jaren_until(2099) == range(2024, 2028)
