"""Words that never cover each other: each as near to its place as the others allow."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from uitvoeringskompas.views.kit.figuren.plaatsing import spread_labels


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
