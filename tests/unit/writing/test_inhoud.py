"""What a file is going to say, as data: values at their paths, and keys in the order of the schema."""

from __future__ import annotations

import pytest

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.reading.kinds import Kind
from uitvoeringskompas.reading.positions import Value
from uitvoeringskompas.writing.inhoud import in_order, nested, put_value


def test_fields_by_their_paths_become_mappings_in_mappings() -> None:
    assert nested({"titel": "Fitclub", "planning.van": "2026", "planning.tot_en_met": "2027"}) == {
        "titel": "Fitclub",
        "planning": {"van": "2026", "tot_en_met": "2027"},
    }


def test_a_value_is_never_put_below_something_that_is_no_mapping() -> None:
    with pytest.raises(TypeError, match=r"planning\.van stands below something that is no mapping"):
        put_value({"planning": "2026"}, ("planning", "van"), "2026")


def test_keys_come_in_the_order_of_the_schema_also_below_another_and_items_of_lists_stay() -> None:
    shape = KNOWLEDGE.register.shapes[Kind.INTERVENTIE]
    data: dict[str, Value] = {
        "resultaten": [{"beoogd": "Drie groepen", "id": "r1"}],
        "planning": {"tot_en_met": "2027", "van": "2026"},
        "titel": "Fitclub",
    }
    found = in_order(data, shape)
    assert [*found] == ["titel", "planning", "resultaten"]
    assert found == data
    assert isinstance(found["planning"], dict)
    assert [*found["planning"]] == ["van", "tot_en_met"]
    assert found["resultaten"] is data["resultaten"]
