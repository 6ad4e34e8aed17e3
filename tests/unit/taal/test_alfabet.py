"""Names stand where a Dutch reader looks for them, and every list of names is ordered by the one rule."""

import ast
import re
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sourcecode import PACKAGE, nodes
from uitvoeringskompas.taal.alfabet import place_in_alfabet

ORDER = (
    "",
    "0,5 uur",
    "1e lijn",
    "1,5 jaar",
    "2 jaar",
    "10 jaar",
    "999 stappen",
    "1.000 stappen",
    "1250 stappen",
    "Aa en Hunze",
    "A.B.C.",
    "Aedes",
    "AED’s",
    "Æther",
    "Almere",
    "De Bilt",
    "De Fryske Marren",
    "De Zonnebloem",
    "Den Haag",
    "Denekamp",
    "Dorpshuis",
    "Eemnes",
    "Één tegen eenzaamheid",
    "Éénhoorn",
    "Eersel",
    "Foto’s",
    "Fotovereniging",
    "Fysio",
    "’t Gooi",
    "’s-Gravenhage",
    "'s Heeren Loo",
    "Heerenveen",
    "Heeze-Leende",
    "'s-Hertogenbosch",
    "Het Hogeland",
    "Hét Loket",
    "Ihlow",
    "IJsselstein",
    "Ikazia",
    "Øresund",
    "Oss",
    "’s",
    "Sluis",
    "Sûdwest",
    "Súdwest-Fryslân",
    "‘t Veldhuis",
    "Wijk 2",
    "Wijk 2a",
    "Wijk 9",
    "Wijk 10",
    "Wijkteam",
    "Zorgbelang",
    "Ωmega",
)


def test_names_stand_where_a_dutch_reader_looks_for_them() -> None:
    mixed = list(ORDER)
    Random(8).shuffle(mixed)  # noqa: S311 - only another order
    assert sorted(mixed, key=place_in_alfabet) == list(ORDER)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Café", "CAFÉ"), ("Cafe", "Café"), ("Foto's", "Foto’s"), ("Sport en Spel", "Sport-en-spel"), ("a/b", "a b")],
)
def test_names_that_differ_in_signs_alone_stand_beside_each_other(first: str, second: str) -> None:
    """Never equal, so that the order is the same on every machine; nothing comes between them."""
    keys = place_in_alfabet(first), place_in_alfabet(second)
    assert (keys[0][0] == keys[1][0], keys[0] == keys[1]) == (True, False)


@given(st.lists(st.text(max_size=20), unique=True, max_size=8))
def test_any_names_have_one_order(names: list[str]) -> None:
    ordered = sorted(names, key=place_in_alfabet)
    assert all(place_in_alfabet(first) < place_in_alfabet(second) for first, second in pairwise(ordered))


def test_whoever_orders_names_asks_for_their_place_in_the_alphabet() -> None:
    """Otherwise one list would have an order of its own: by code point, or with Éénhoorn behind Zorgbelang."""
    own_order = [
        f"{path.relative_to(PACKAGE).as_posix()}: {words}"
        for path in PACKAGE.rglob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in {"sorted", "sort"}
        for words in (ast.unparse(node),)
        if re.search(r"\.(?:naam|titel|casefold|lower)\b", words) and "place_in_alfabet" not in words
    ]
    assert own_order == []
