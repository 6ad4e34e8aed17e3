"""Which ids are one thing through the years: what was renamed or merged, and not what was split off."""

from __future__ import annotations

from dataclasses import dataclass

from uitvoeringskompas.model.stamboom import Stamboom


@dataclass(frozen=True)
class Thing:
    """What says of itself where it came from."""

    afkomst: tuple[tuple[str, str], ...] = ()


def tree(**afkomst: tuple[tuple[str, str], ...]) -> Stamboom:
    """Return the tree of things by id, each with what it says that it came from."""
    return Stamboom.from_things((thing_id, Thing(afkomst=told)) for thing_id, told in afkomst.items())  # type: ignore[misc]


def families(found: Stamboom, *newest_first: str) -> dict[str, tuple[str, ...]]:
    """Return the ids of the family of each id."""
    return {thing_id: familie.ids for thing_id, familie in found.families(newest_first).items()}


def test_a_thing_that_was_renamed_and_merged_is_one_family_named_by_its_newest_id() -> None:
    found = tree(wijk=(("was", "buurt"),), buurt=(("vervangt", "wandelen"), ("vervangt", "koffie")))
    ids = ("wijk", "buurt", "wandelen", "koffie")
    assert families(found, *ids) == dict.fromkeys(ids, ids)


def test_what_was_split_off_is_a_family_of_its_own() -> None:
    found = tree(jeugd=(("afgesplitst_van", "coach"),))
    assert families(found, "jeugd", "coach") == {"jeugd": ("jeugd",), "coach": ("coach",)}


def test_an_id_that_stands_nowhere_is_in_no_family() -> None:
    assert families(tree(nieuw=(("was", "kwijt"),)), "nieuw") == {"nieuw": ("nieuw",)}


def test_a_circle_is_one_family_and_ends_by_itself() -> None:
    found = tree(kip=(("was", "ei"),), ei=(("was", "kip"),))
    assert families(found, "ei", "kip") == {"ei": ("ei", "kip"), "kip": ("ei", "kip")}


def test_an_id_of_several_years_counts_in_the_latest() -> None:
    found = tree(nieuw=(("was", "oud"),))
    assert families(found, "nieuw", "oud", "nieuw")["oud"] == ("nieuw", "oud")
