"""What must hold of the verdict on any figure: it looks at the course of a series, and at nothing else."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.model.koers.gevallen import indicator_from
from uitvoeringskompas.model.koers import Koers, koers_of
from uitvoeringskompas.views.onderwerp.cijfer.koers import label_of, write_koers, write_koers_kort

DAG = date(2026, 11, 1)
MIRRORED = {"hoger_is_beter": "lager_is_beter", "lager_is_beter": "hoger_is_beter", ">=": "<=", "<=": ">="}
VALUES = st.integers(-400, 400)


@st.composite
def entries(draw: st.DrawFn) -> dict[str, Any]:
    """Return an indicator as its file has it: some years, a baseline or none, and a target for one of the years."""
    jaren = draw(st.lists(st.integers(2015, 2026), min_size=1, max_size=6, unique=True))
    metingen = [_draw_meting(draw, jaar) for jaar in jaren]
    richting = draw(st.sampled_from(["hoger_is_beter", "lager_is_beter"]))
    doel = {"jaar": draw(st.integers(2018, 2034)), "waarde": draw(VALUES), "gesteld_in": "nota-2024"}
    if draw(st.booleans()):
        doel["operator"] = draw(st.sampled_from([">=", "<="]))
    begin = [{"voor": "nota-2024", "meetjaar": min(jaren), "waarde": draw(VALUES)}] if draw(st.booleans()) else []
    return {
        "id": "i",
        "naam": "I",
        "eenheid": "punten",
        "richting": richting,
        "metingen": metingen,
        "nulmetingen": begin,
        "streefwaarden": [doel],
    }


def _draw_meting(draw: st.DrawFn, jaar: int) -> dict[str, Any]:
    waarde, marge = draw(VALUES), draw(st.sampled_from([0, 0, 0, 3, 20]))
    bounds = {"ondergrens": waarde - marge, "bovengrens": waarde + marge} if marge else {}
    return {"meetjaar": jaar, "waarde": waarde, **bounds}


def judge(entry: dict[str, Any]) -> Koers:
    """Return how it goes with it, by the rule that is shipped."""
    return koers_of(indicator_from(entry), None, DAG, KNOWLEDGE.koers)


def with_values(entry: dict[str, Any], factor: float) -> dict[str, Any]:
    """Return the same indicator with every value multiplied; bounds that change places are put in order again."""
    return entry | {
        key: [_scale(found, factor) for found in entry[key]] for key in ("metingen", "nulmetingen", "streefwaarden")
    }


def _scale(found: dict[str, Any], factor: float) -> dict[str, Any]:
    scaled = {
        key: float(Decimal(str(value)) * Decimal(str(factor)))
        if key in {"waarde", "ondergrens", "bovengrens"}
        else value
        for key, value in found.items()
    }
    if factor < 0 and "ondergrens" in scaled:
        scaled["ondergrens"], scaled["bovengrens"] = scaled["bovengrens"], scaled["ondergrens"]
    return scaled


@given(entries(), st.sampled_from([2, 7, 1000, 0.1, 0.25]))
@tries(100)
def test_scaling_a_series_changes_no_verdict(entry: dict[str, Any], factor: float) -> None:
    """A figure in thousands goes as the same figure in ones."""
    before, after = judge(entry), judge(with_values(entry, factor))
    assert (before.uitkomst, before.stap) == (after.uitkomst, after.stap)


@given(entries())
@tries(100)
def test_mirroring_the_direction_mirrors_the_figures(entry: dict[str, Any]) -> None:
    """What goes up where higher is better goes as what goes down just so where lower is."""
    mirrored = with_values(entry, -1) | {"richting": MIRRORED[entry["richting"]]}
    for doel in mirrored["streefwaarden"]:
        if "operator" in doel:
            doel["operator"] = MIRRORED[doel["operator"]]
    assert judge(entry).uitkomst == judge(mirrored).uitkomst


@given(entries())
@tries(100)
def test_a_figure_that_goes_well_goes_wrong_when_the_other_side_is_good(entry: dict[str, Any]) -> None:
    """Of a bare target, one direction at most gives a good verdict."""
    del_operator = [{key: value for key, value in doel.items() if key != "operator"} for doel in entry["streefwaarden"]]
    bare = entry | {"streefwaarden": del_operator}
    both = {judge(bare | {"richting": each}).uitkomst for each in ("hoger_is_beter", "lager_is_beter")}
    assert both - {"op_koers", "goede_kant"} or both == {"op_koers"}


@given(entries(), st.randoms(use_true_random=False))
@tries(100)
def test_the_order_of_the_metingen_does_not_matter(entry: dict[str, Any], chance: Any) -> None:  # noqa: ANN401 -- a random
    metingen = list(entry["metingen"])
    chance.shuffle(metingen)
    assert write_koers(judge(entry)) == write_koers(judge(entry | {"metingen": metingen}))


@given(entries())
@tries(100)
def test_every_verdict_is_a_whole_sentence_in_words(entry: dict[str, Any]) -> None:
    """It begins with a capital or a number, ends with one full stop, and shows nothing of the machine."""
    koers = judge(entry)
    for text in (write_koers(koers), write_koers_kort(koers), label_of(koers).tekst):
        assert not any(each in text for each in ("None", "Decimal", "{", "}", "  ", "..", "_", "E+", "E-"))
    zin = write_koers(koers)
    assert zin.endswith(".")
    assert not zin[0].islower()
