"""What is written is shown: every field of every schema is filled with a word of its own, and no word may be missing.

An editor fills in nothing that nobody reads. Whoever adds a field to schema and model is told here to show it.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.everyfield.filler import as_text, make_world
from tests.everyfield.leaf import Leaf, is_read, read_page
from tests.everyfield.world import stem_of
from tests.knowledge import KNOWLEDGE, SCHEMAS, TEMPLATES
from tests.unit.plannen import catalogus_of, document_of
from tests.unit.rules.checking import check_catalogus
from uitvoeringskompas.pages.aankleding import FOLDER
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.validation import validate
from uitvoeringskompas.views.kit.blad import Blad

PEILDATUM = date(2026, 12, 31)
NOT_IN_WORDS = {
    "id": "names a thing for who refers to it: it is the address or the anchor of what stands under its name",
    "bij": "leads a remark to its place; what it is about is tested with the remarks",
    **dict.fromkeys(("logo", "favicon", "tokens"), "a file, not a word: the frame of every page shows what is in it"),
    **dict.fromkeys(("lettertype", "tweede_kleur"), "looks, not a word: the style sheet of the publisher has it"),
    "huisstijl.website": "the name in the foot of the frame leads there, not the content of a page",
    "voettekst": "stands in the foot of the frame, not in the content of a page",
    "geen_persoonsgegevens.tekst": "for who checks, not for who reads: it is no news that a number is no person's",
    "geen_persoonsgegevens.reden": "likewise, why it is none",
    "accent": "a colour, not a word: the head of every page of the publisher has it",
}
"""What no reader reads as words, and why."""

BY_A_CODE = {"H7": "the kind of a line of the budget, which is a code; what it says in words stands in another chapter"}
"""The items of the guideline that are read on their page by what is no word of their own, and why."""


@pytest.fixture(scope="module")
def world() -> tuple[dict[str, str], list[Leaf]]:
    """Give the filled plans as texts, and every value in them."""
    files, leaves = make_world()
    return {file: as_text(data) for file, data in files.items()}, leaves


def test_the_filled_plans_are_sound(world: tuple[dict[str, str], list[Leaf]]) -> None:
    """They prove nothing when a page leaves out what the check would have forbidden."""
    texts, _ = world
    told = [problem for file, text in texts.items() for problem in validate(document_of(file, text), SCHEMAS)]
    told += [problem for problem in check_catalogus(catalogus_of(texts)) if problem.is_error]
    assert [str(problem) for problem in told] == []


def test_every_field_of_every_schema_is_filled(world: tuple[dict[str, str], list[Leaf]]) -> None:
    """Or is a group of fields or a list of them."""
    filled = {id(leaf.veld) for leaf in world[1]}
    kinds = KNOWLEDGE.register.velden.items()
    others = {"leidraad", "koers", "metingen"}  # the fields of a table are those of the list of indicators
    assert [key for key, veld in kinds if key[0] not in others and not veld.shape and id(veld) not in filled] == []


@pytest.fixture(scope="module")
def pages(world: tuple[dict[str, str], list[Leaf]]) -> list[tuple[Page, str]]:
    """Give every page of the publishers with what a reader reads there."""
    blad = Blad(address="", catalogus=catalogus_of(world[0]), peildatum=PEILDATUM, site_title="Proef")
    return [(page, read_page(page.render().html)) for page in list_pages(blad, TEMPLATES) if page.publisher]


def test_every_word_that_is_written_is_read_on_a_page(
    world: tuple[dict[str, str], list[Leaf]], pages: list[tuple[Page, str]]
) -> None:
    text = "\n".join(read for _, read in pages)
    wanted = [
        leaf for leaf in world[1] if leaf.is_unique and NOT_IN_WORDS.keys().isdisjoint({leaf.veld.key, leaf.veld.pad})
    ]
    assert len(wanted) > 1_000
    assert [str(leaf) for leaf in wanted if not any(is_read(woord, text) for woord in leaf.woorden)] == []
    styles = {page.aankleding.stijl for page, _ in pages if page.aankleding}
    assert f"{FOLDER}streek/stijl.css" in styles


def test_an_item_of_the_guideline_is_read_on_the_page_that_it_names(
    world: tuple[dict[str, str], list[Leaf]], pages: list[tuple[Page, str]]
) -> None:
    """As far as its fields hold words that stand nowhere else; a year or a code stands in many places."""
    leaves: dict[str, list[Leaf]] = {}
    for leaf in (each for each in world[1] if each.is_unique):
        leaves.setdefault(f"{stem_of(leaf.file)}.{leaf.veld.pad}", []).append(leaf)
    own = [
        (each, [leaf for plek in each.plek for leaf in leaves.get(plek, ())]) for each in KNOWLEDGE.leidraad.onderdelen
    ]
    wanted = [(onderdeel, found) for onderdeel, found in own if found and onderdeel.pagina.startswith("/<slug>/")]
    assert len(wanted) > 100
    assert [each.id for each, found in wanted if not _is_read_on(each.pagina, found, pages)] == [*BY_A_CODE]


def _is_read_on(address: str, leaves: list[Leaf], pages: list[tuple[Page, str]]) -> bool:
    """Tell whether one of the values is read on a page with such an address."""
    pattern = re.compile(re.sub(r"<\w+>", "[^/]+", address.removeprefix("/")))
    text = "\n".join(read for page, read in pages if pattern.fullmatch(page.address))
    return any(is_read(woord, text) for leaf in leaves for woord in leaf.woorden)
