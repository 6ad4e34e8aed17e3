"""Words that never cover each other: each as near to its place as the others allow."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.views.kit.figuren.plaatsing import Woordplek, spread_labels
from uitvoeringskompas.views.kit.figuren.woordenbord import Streep, Woordenbord


def test_labels_that_do_not_touch_stay_where_they_wish() -> None:
    assert spread_labels([100, 40, 160], apart=20, boven=0, onder=200) == (100, 40, 160)


def test_labels_that_touch_share_the_room_around_their_middle() -> None:
    assert spread_labels([100, 100], apart=20, boven=0, onder=200) == (90, 110)
    assert spread_labels([100, 104, 112], apart=20, boven=0, onder=200) == (85, 105, 125)


def test_labels_at_the_bottom_move_up_and_those_at_the_top_down() -> None:
    assert spread_labels([198, 199], apart=20, boven=0, onder=200) == (180, 200)
    assert spread_labels([1, 2], apart=20, boven=0, onder=200) == (0, 20)


def test_too_many_labels_go_on_below_rather_than_over_each_other() -> None:
    assert spread_labels([10, 10, 10], apart=20, boven=0, onder=30) == (0, 20, 40)


@given(st.lists(st.integers(min_value=0, max_value=400), max_size=30), st.integers(min_value=1, max_value=40))
def test_no_label_covers_another_and_each_keeps_its_order(wensen: list[int], apart: int) -> None:
    placed = spread_labels(wensen, apart=apart, boven=0, onder=400)
    order = sorted(range(len(wensen)), key=lambda index: (wensen[index], index))
    assert all(placed[lower] - placed[upper] >= apart for upper, lower in pairwise(order))
    assert all(height >= 0 for height in placed)


def rectangle(plek: Woordplek, breedte: int) -> tuple[Decimal, Decimal, int, int]:
    """Return left, right, top and bottom of words in a picture of this width."""
    x = plek.vak.deel * breedte
    return x + plek.vak.links, x + plek.vak.rechts, plek.vak.boven, plek.vak.onder


def touch(one: tuple[Decimal, Decimal, int, int], other: tuple[Decimal, Decimal, int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


PUNTEN = st.lists(
    st.tuples(st.integers(8, 92), st.integers(40, 220), st.text("0123456789,%€ ", min_size=1, max_size=12)), max_size=40
)


@given(PUNTEN)
def test_words_cover_no_other_words_and_no_point_in_a_picture_of_any_width(punten: list[tuple[int, int, str]]) -> None:
    bord = Woordenbord(breedte=216, boven=2, onder=218)
    delen = [(Decimal(deel) / 100, y, tekst) for deel, y, tekst in punten]
    bord.keep_off((deel, y) for deel, y, _ in delen)
    placed = [plek for deel, y, tekst in delen if (plek := bord.put(tekst, deel, y))]
    for breedte in (216, 217, 400, 700, 1200):
        boxes = [rectangle(plek, breedte) for plek in placed]
        assert not any(touch(one, other) for one, other in combinations(boxes, 2))
        points = [(deel * breedte - 8, deel * breedte + 8, y - 8, y + 8) for deel, y, _ in delen]
        assert not any(touch(box, point) for box in boxes for point in points)


@given(PUNTEN)
def test_the_same_words_find_the_same_places_every_time(punten: list[tuple[int, int, str]]) -> None:
    first, second = Woordenbord(breedte=216, boven=2, onder=218), Woordenbord(breedte=216, boven=2, onder=218)
    for deel, y, tekst in punten:
        assert first.put(tekst, Decimal(deel) / 100, y) == second.put(tekst, Decimal(deel) / 100, y)


def test_words_keep_off_a_line_when_there_is_room_beside_it() -> None:
    streep = Streep(deel_1=Decimal(0), y_1=90, deel_2=Decimal(1), y_2=90)
    off, through = (Woordenbord(breedte=216, boven=2, onder=onder, strepen=(streep,)) for onder in (218, 120))
    below, above = off.put("12%", Decimal("0.5"), 105), through.put("12%", Decimal("0.5"), 105)
    assert below
    assert above
    assert (below.y, above.y) == (131, 110)


def test_words_beside_an_upright_line_keep_off_it() -> None:
    streep = Streep(deel_1=Decimal("0.5"), y_1=0, deel_2=Decimal("0.5"), y_2=220)
    found = Woordenbord(breedte=216, boven=2, onder=218, strepen=(streep,)).put("12%", Decimal("0.5"), 105)
    assert found
    assert (found.anker, found.y) == ("end", 89)


def test_words_that_must_stand_on_a_line_stand_on_as_few_as_can_be() -> None:
    """Upright lines run through every place; a level one only through those above the point."""
    upright = tuple(Streep(deel_1=Decimal(x) / 10, y_1=0, deel_2=Decimal(x) / 10, y_2=220) for x in range(11))
    level = Streep(deel_1=Decimal(0), y_1=85, deel_2=Decimal(1), y_2=85)
    found = Woordenbord(breedte=216, boven=2, onder=218, strepen=(*upright, level)).put("44%", Decimal("0.5"), 105)
    assert found
    assert (found.anker, found.y) == ("middle", 131)
