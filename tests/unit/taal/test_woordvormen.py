"""The other words that somebody may type for a word: forms, parts of compounds, words that are taken for each other."""

from __future__ import annotations

import sys

import pytest

from uitvoeringskompas.taal.woordvormen import Woordvormen, load_woordvormen, words_of


@pytest.fixture(scope="module")
def vormen() -> Woordvormen:
    """Give the word list that is installed."""
    found = load_woordvormen()
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("stad", ("steden",)),
        ("steden", ("stad",)),
        ("kind", ("kinder", "kinderen", "kinders")),
        ("schoolpleinen", ("plein", "pleinen", "schoolplein", "schoolterrein", "schoolterreinen")),
        ("wandelgroepen", ("groep", "groepen", "groeps", "wandelgroep", "wandelgroeps")),
        ("flevoziekenhuis", ("flevoziekenhuizen", "ziekenhuis", "ziekenhuizen")),
        ("mantelzorgers", ("mantelzorger", "zorgers")),
        ("mening", ("meningen",)),
        ("de", ()),
        ("voor", ()),
        ("xyzzy", ()),
    ],
)
def test_a_word_has_its_other_forms_and_the_last_part_of_a_compound(
    vormen: Woordvormen, word: str, others: tuple[str, ...]
) -> None:
    assert vormen.list_others([word]) == others


def test_what_people_take_for_each_other_is_kept_by_hand(vormen: Woordvormen) -> None:
    assert vormen.list_alike(["hertogenbosch", "plein"]) == ("bosch", "den")


def test_words_are_letters_with_an_apostrophe_between_them() -> None:
    assert list(words_of("Baby’s van 's-Hertogenbosch: 12,5 % <b>M@ZL</b>")) == [
        "baby’s", "van", "s", "hertogenbosch", "b", "m", "zl", "b",
    ]  # fmt: skip


def test_without_the_word_list_there_are_no_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "simplemma.strategies.dictionaries.dictionary_factory", None)
    assert load_woordvormen() is None
