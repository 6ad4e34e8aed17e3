"""Characters that nobody sees are refused at their place; those that do something stay."""

from __future__ import annotations

import unicodedata

import pytest

from uitvoeringskompas.reading.characters import find_unseen, show_unseen, unseen_problems

IGNORABLE = (
    "00AD 034F 061C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F 3164 FE00-FE0F FEFF FFA0 FFF0-FFF8 "
    "1BCA0-1BCA3 1D173-1D17A E0000-E0FFF"
)
"""Default_Ignorable_Code_Point of DerivedCoreProperties.txt, the same in Unicode 14.0 to 17.0."""


def spread(ranges: str) -> list[str]:
    """Return the characters of ranges as Unicode writes them."""
    ends = [each.partition("-") for each in ranges.split()]
    return [chr(code) for first, _, last in ends for code in range(int(first, 16), int(last or first, 16) + 1)]


def test_whatever_unicode_calls_ignorable_is_refused_between_spaces() -> None:
    """Nothing can be hidden in a plan: not one of these characters passes where it does nothing."""
    assert [each for each in spread(IGNORABLE) if not list(find_unseen(f"a {each} b"))] == []


def test_whatever_can_be_seen_passes() -> None:
    """Letters, signs and emoji of every language stay, and an odd space too: that one is judged where it stands."""
    unseen = {*spread(IGNORABLE), "\N{BRAILLE PATTERN BLANK}", "\N{OBJECT REPLACEMENT CHARACTER}", "\ufffd"}
    seen = {chr(code) for code in range(0x20, 0x20000) if unicodedata.category(chr(code))[0] in "LMNPSZ"}
    seen -= {*unseen, "\u2028", "\u2029"}
    assert sorted(each for each in seen if list(find_unseen(f"a {each} b"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "gezondheids\u00adbevorderings\u00adprogramma",
        "cafe\u0301\u00adbezoek",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "क्\u200dष क्\u200cष",
        "👩\u200d⚕\ufe0f en 👩🏽\u200d🚒 en 🏳\ufe0f\u200d🌈",
        "❤\ufe0f \u2139\ufe0f ‼\ufe0f ☎\ufe0e 1\ufe0f\u20e3",
        "⠓⠁⠇⠇⠕\u2800⠎⠞⠁⠙",
        "Súdwest-Fryslân, ’t Gooi, Curaçao, Özgür, zażółć, ኣማርኛ, עברית",
    ],
)
def test_what_has_a_use_stays(text: str) -> None:
    """In Dutch a hyphen in a long word, in other languages and in emoji what joins or keeps apart."""
    assert list(find_unseen(text)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: wandel\u00ad groep", ["1:10: Hier staat een onzichtbaar teken dat op deze plek niets doet: U+00AD"]),
        ("a: ge\u200dzond", ["1:6: Hier staat een onzichtbaar teken dat op deze plek niets doet: U+200D"]),
        ("a: 😀\ufe0f\ufe0f", ["1:6: Hier staat een onzichtbaar teken dat op deze plek niets doet: U+FE0F"]),
        ("a: 😀\U000e0101\U000e0102", ["1:5: Hier staan 2 onzichtbare tekens die niet mogen; het eerste is U+E0101"]),
        ("a: x\U000e0041\nb: \u3164", [
            "1:5: Hier staat een onzichtbaar teken dat niet mag: U+E0041",
            "2:4: Hier staat een onzichtbaar teken dat niet mag: U+3164",
        ]),
        ("a: \uf0b7 eerste", ["1:4: Hier staat een teken zonder vaste betekenis, dat niet mag: U+F0B7"]),
        ("a: \U0001fffe", ["1:4: Hier staat een onzichtbaar teken dat niet mag: U+1FFFE"]),
        ("a: \u2800", ["1:4: Hier staat een onzichtbaar teken dat op deze plek niets doet: U+2800"]),
    ],
)  # fmt: skip
def test_what_is_refused_is_told_at_its_place(text: str, told: list[str]) -> None:
    """Once for all that stand beside each other, however many."""
    problems = unseen_problems(text, "p.yaml")
    assert [f"{each.location}: {each.message.partition(' (')[0]}".removeprefix("p.yaml:") for each in problems] == told


def test_no_more_than_the_most_is_told() -> None:
    """A file that is no text gives a few lines, not thousands."""
    assert len(unseen_problems("\0 " * 5, "p.yaml", most=3)) == 3


def test_what_is_refused_is_shown_in_the_place_of_each_character() -> None:
    """So that the columns of all that follows stay right."""
    assert show_unseen("a\u200b\u200bb\u00adc\U000e0041") == "a\ufffd\ufffdb\u00adc\ufffd"
