"""What stands in for a compiled library does what that does, as far as it is asked here.

For comrak and nh3 ``test_ways_out.py`` shows it, of all that is written in an example.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import rpds as compiled

from tests.knowledge import KNOWLEDGE, SCHEMAS
from tests.problems.cases import NAMES, make_plans
from uitvoeringskompas.reading.plans import read_plans
from uitvoeringskompas.validation.formats import FORMATS
from uitvoeringskompas.voorproef.stand_ins import jsonschema_rs, nh3, rpds


def test_the_judge_that_explains_says_yes_and_no_where_the_fast_one_does(tmp_path: Path) -> None:
    """Of each file in these cases, whatever is wrong in it."""
    others = [(f"{name}.schema.json", schema) for name, schema in KNOWLEDGE.schemas]
    registry = jsonschema_rs.Registry(others, draft=jsonschema_rs.Draft202012)
    judges = {
        name: jsonschema_rs.Draft202012Validator(schema, registry=registry, formats=FORMATS, validate_formats=True)
        for name, schema in KNOWLEDGE.schemas
    }
    cases = (make_plans(name, tmp_path / name) for name in NAMES if name.startswith("schema-"))
    read = [document for plans in cases for document in read_plans(plans).documents]
    fast = [SCHEMAS.is_valid(each.place.kind, each.data) for each in read]
    assert {True, False} == set(fast)
    assert [judges[each.place.kind].is_valid(each.data) for each in read] == fast


@pytest.mark.parametrize("library", [compiled, rpds])
def test_a_collection_that_changes_is_another_one(library: Any) -> None:  # noqa: ANN401 - a module
    """The same answers from both, and what there was stays as it was."""
    one = library.HashTrieMap.convert({"a": 1})
    assert dict(one.insert("b", 2).update({"c": 3}).remove("a").items()) == {"b": 2, "c": 3}
    assert dict(one.items()) == {"a": 1}
    assert library.HashTrieMap.convert(one) == one
    some = library.HashTrieSet(["a"])
    assert set(some.insert("b").update(["c"]).remove("a")) == {"b", "c"}
    assert set(some) == {"a"}
    row = library.List(["a"])
    assert (list(row.push_front("b")), len(row)) == (["b", "a"], 1)


def test_what_is_on_no_list_does_not_come_through() -> None:
    """Also what no Markdown engine of ours would write."""
    html = (
        '<p onclick="x()">a <a href="javascript:x()">b</a> <a href="https://c">c</a><script>d</script><img src=x></p>'
    )
    kept = nh3.clean(
        html,
        tags={"p", "a"},
        attributes={"a": {"href"}},
        attribute_filter=lambda _tag, _name, value: value,
        allowed_classes={},
        url_schemes={"https"},
        link_rel="noopener",
    )
    assert kept == '<p>a <a rel="noopener">b</a> <a href="https://c" rel="noopener">c</a>d</p>'
