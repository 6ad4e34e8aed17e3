"""Every element of the leidraad can be written down, is derived from what is written, or is a page of the site."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.unit.schema.walking import FOLDER, properties

# Counted in the leidraad itself, chapter by chapter: 175 items from the sources and 9 of the product.
CHAPTERS = {
    "A": 18,
    "B": 12,
    "C": 12,
    "D": 24,
    "E": 14,
    "F": 17,
    "G": 27,
    "H": 13,
    "I": 11,
    "J": 8,
    "K": 11,
    "L": 8,
    "M": 9,
}
TIERS = {"kern", "aanbevolen", "verdieping"}
PAGES = {
    "overal", "/", "/begrippen/", "/uitleg/", "/<slug>/<jaar>/", "/<slug>/<jaar>/<programma>/evaluatie/",
    "/<slug>/vergelijk/<jaar>-<jaar>/",
}  # fmt: skip
# The six components (A12): results, activities with their time, parties, regie, communication, evaluation;
# and what fixes them: scope, adoption and the raad.
KERN = [
    "A1", "A2", "A3", "A4", "A6", "A7", "A8", "A9", "A10", "A12", "B4", "B9", "C1", "D7", "D23", "F1", "G1", "G3",
    "G8", "I1", "I2", "I3", "J3", "J6", "K1", "K2", "K3",
]  # fmt: skip


def read_items() -> list[dict[str, Any]]:
    """Read the leidraad as data."""
    items: list[dict[str, Any]] = yaml.safe_load((FOLDER / "leidraad.yaml").read_text(encoding="utf-8"))
    return items


ITEMS = read_items()


def test_all_items_are_there_once_and_in_order() -> None:
    """A1 to M9, 184 in all."""
    expected = [f"{chapter}{number}" for chapter, count in CHAPTERS.items() for number in range(1, count + 1)]
    assert [item["id"] for item in ITEMS] == expected
    assert len(expected) == 175 + 9


@pytest.mark.parametrize("item", ITEMS, ids=[item["id"] for item in ITEMS])
def test_an_item_says_what_it_is_and_where_it_lives(item: dict[str, Any]) -> None:
    """A short title of our own, a tier, and a place: a field, what it is derived from, or a page."""
    assert set(item) <= {"id", "titel", "tier", "plek", "afgeleid_uit", "pagina"}
    assert re.fullmatch(r"[A-ZÀ-Ý].{5,90}[^.]", item["titel"])
    assert item["tier"] in TIERS
    assert set(item) & {"plek", "afgeleid_uit", "pagina"}
    assert not {"plek", "afgeleid_uit"} <= set(item)


def test_every_path_exists_in_the_schemas() -> None:
    """A path is the kind of file and the keys below it; lists are passed through."""
    known = {entry.path for entry in properties()}
    named = {path for item in ITEMS for key in ("plek", "afgeleid_uit") for path in item.get(key, [])}
    assert sorted(named - known) == []


def test_a_path_is_named_once_per_item() -> None:
    """A place named twice is a typing error."""
    assert [
        i["id"] for i in ITEMS for key in ("plek", "afgeleid_uit") if len(set(i.get(key, []))) < len(i.get(key, []))
    ] == []


def test_every_page_is_an_address_of_the_site() -> None:
    """`overal` is for what every page has, such as a print view and a breadcrumb."""
    assert {item["pagina"] for item in ITEMS if "pagina" in item} == PAGES


def test_titles_differ() -> None:
    """Two items with one title could not be told apart in a list."""
    titles = [item["titel"] for item in ITEMS]
    assert sorted(titles) == sorted(set(titles))


def test_the_core_is_the_six_components_and_the_adoption() -> None:
    """Strictness rises with the status, first of all for these."""
    assert [item["id"] for item in ITEMS if item["tier"] == "kern"] == KERN


def test_what_a_person_can_write_has_a_field() -> None:
    """Only what the sources describe as a whole, or what the site does by itself, has no field of its own."""
    without_field = [item["id"] for item in ITEMS if "plek" not in item]
    assert without_field == [
        "A11", "A12", "A13", "A17", "B12", "C4", "C7", "C12", "D9", "D22", "E6", "E14", "F9", "G20", "G24", "G25",
        "G26", "G27", "H10", "J7", "K11", "L2", "L5", "L6", "M1", "M3", "M6",
    ]  # fmt: skip
