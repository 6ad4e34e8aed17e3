"""A page of a publisher is the same as long as its own plans and the answers about the others are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.over_anderen import EDITS, PLANS, Plans
from tests.unit.plannen import catalogus_of
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.rondblik import ALLES, Antwoorden, Vraag
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.environment import Templates
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

TEMPLATES = Templates(KNOWLEDGE.texts.templates)
DIFFERING: Mapping[str, list[str]] = {
    "a neighbour has another name": [],
    "a neighbour lies in the same province": ["kustregio", "zuiderdorp"],
    "a neighbour continues it": ["duinstad", "kustregio", "zuiderdorp"],
    "a neighbour is gone": ["duinstad", "kustregio", "zuiderdorp"],
    "a neighbour names a party of the same name": ["duinstad"],
    "a neighbour has a programme": [],
    "that programme builds on one of it": ["duinstad"],
    "a neighbour has an interventie": [],
    "that interventie is recognised": [],
    "it is a member of the region": ["duinstad"],
    "the region has another name": ["duinstad"],
    "what belongs to the region has another programme": ["duinstad"],
    "it has another name itself": ["duinstad"],
    "it has another programme itself": ["duinstad"],
}
"""Of which publishers an answer is another one after an edit; of itself each asks all."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The pages of one publisher, what they asked, and what stood for the answers."""

    pages: tuple[object, ...]
    vragen: frozenset[Vraag]
    own: str
    answers: tuple[str, ...] | None


def _print_of(files: Plans, slug: str) -> str:
    own = sorted((path, text) for path, text in files.items() if path.startswith(f"{slug}/"))
    return sha256(repr(own).encode()).hexdigest() if own else ""


def _blad_of(catalogus: Catalogus) -> Blad:
    uitrusting = Uitrusting(geschiedenis=False, gegevens=True, volgen=True, adres="https://x.example/")
    return Blad(address="", catalogus=catalogus, peildatum=date(2026, 10, 1), uitrusting=uitrusting)


def _look(files: Plans) -> Mapping[str, Seen]:
    """Return for each publisher what a build of these plans sees."""
    catalogus = catalogus_of(files)
    pages: dict[str, list[object]] = {}
    vragen: dict[str, set[Vraag]] = {}
    for page in list_pages(_blad_of(catalogus), TEMPLATES):
        if page.publisher is not None and page.navraag is not None:
            made = replace(page.render(), drawings=())
            told = replace(page, navraag=None)
            pages.setdefault(page.publisher, []).append((repr(told), page.facets(), made))
            vragen[page.publisher] = page.navraag.gezien
    return {
        slug: Seen(
            tuple(found),
            frozenset(vragen[slug]),
            _print_of(files, slug),
            Antwoorden(catalogus, lambda each: _print_of(files, each)).list_all(vragen[slug]),
        )
        for slug, found in pages.items()
    }


@tries(15)
@given(st.lists(st.sampled_from(sorted(EDITS)), max_size=3), st.lists(st.sampled_from(sorted(EDITS)), max_size=3))
def test_where_nothing_that_was_asked_has_another_answer_the_pages_are_the_same(
    first: list[str], then: list[str]
) -> None:
    """Whatever was edited before and after; what is written beside a page for search engines and menus too."""
    files: Plans = PLANS
    for edit in first:
        files = EDITS[edit](files)
    before, catalogus = _look(files), None
    for edit in then:
        files = EDITS[edit](files)
    after, catalogus = _look(files), catalogus_of(files)
    for slug in before.keys() & after.keys():
        known = before[slug]
        answers = Antwoorden(catalogus, lambda each: _print_of(files, each)).list_all(known.vragen)
        if known.own == _print_of(files, slug) and answers == known.answers:
            assert known.pages == after[slug].pages, (slug, first, then)


def test_no_page_of_a_publisher_looks_at_everything() -> None:
    """Then an edit of one would change, as far as anybody knows, all pages of a country."""
    assert {slug for slug, seen in _look(PLANS).items() if ALLES in seen.vragen} == set()


def test_an_edit_of_another_leaves_the_answers_as_they_were_unless_a_page_says_something_of_it() -> None:
    """So the pages of the others need not be made again."""
    known = _look(PLANS)

    def differing(edit: str) -> list[str]:
        files = EDITS[edit](PLANS)
        catalogus = catalogus_of(files)
        return [
            slug
            for slug, seen in known.items()
            if Antwoorden(catalogus, lambda each: _print_of(files, each)).list_all(seen.vragen) != seen.answers
        ]

    assert {edit: differing(edit) for edit in EDITS} == DIFFERING


def test_a_question_that_nobody_knows_any_more_has_no_answer() -> None:
    """As one that a later version left out, or one about a publisher that is gone."""
    catalogus = catalogus_of(PLANS)
    for vraag in (("anders", ""), ("regios", "weg"), ("volgende", "weg/2026/gezondheid")):
        assert Antwoorden(catalogus, lambda _: "").list_all([vraag]) is None
