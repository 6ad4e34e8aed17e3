"""The built site of plans in which every field is filled: each word is on it, and each value that changes is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.everyfield.filler import as_text, make_world
from tests.everyfield.leaf import Leaf, is_read, read_page, without
from tests.everyfield.world import STIJLBESTANDEN
from tests.integration.project import contents_in
from tests.knowledge import TEMPLATES
from tests.unit.plannen import catalogus_of
from tests.unit.views.test_every_field import NOT_IN_WORDS, PEILDATUM
from uitvoeringskompas.cli import main
from uitvoeringskompas.pages.catalog import list_pages
from uitvoeringskompas.pages.site import Page
from uitvoeringskompas.views.kit.blad import Blad

FILES, LEAVES = make_world()
TEXTS = {file: as_text(data) for file, data in FILES.items()}
SAME_AS_ABSENT = {"stroom": "uitgaven"}
"""What a field says when it is left out: then no page can change."""
VARIED = {
    (leaf.veld.pad, leaf.file.rpartition("/")[0]): leaf
    for leaf in reversed(LEAVES)
    if not leaf.is_unique
    and NOT_IN_WORDS.keys().isdisjoint({leaf.veld.key, leaf.veld.pad})
    and leaf.waarde != SAME_AS_ABSENT.get(leaf.veld.key)
}
"""Of each field whose values are few, the first that was filled in."""


def test_no_word_is_missing_on_the_built_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for file, text in {**TEXTS, **STIJLBESTANDEN}.items():
        (tmp_path / "plans" / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "plans" / file).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["export", "site", "site", "--peildatum", PEILDATUM.isoformat(), "--geen-geschiedenis"]) == 0
    text = "\n".join(map(read_page, contents_in(tmp_path / "site").values()))
    wanted = [
        leaf for leaf in LEAVES if leaf.is_unique and NOT_IN_WORDS.keys().isdisjoint({leaf.veld.key, leaf.veld.pad})
    ]
    assert [str(leaf) for leaf in wanted if not any(is_read(woord, text) for woord in leaf.woorden)] == []


@pytest.fixture(scope="module")
def before() -> dict[str, str]:
    """Give what a reader gets from each page."""
    return {page.address: read_page(page.render().html) for page in _pages(TEXTS)}


@pytest.mark.parametrize("leaf", VARIED.values(), ids=[f"{leaf.file}:{leaf.veld.pad}" for leaf in VARIED.values()])
def test_a_page_changes_with_a_code_a_year_a_choice_or_a_reference(leaf: Leaf, before: dict[str, str]) -> None:
    """And its name goes from a page, as far as it is told by its name."""
    changed = {**TEXTS, leaf.file: as_text(without(FILES[leaf.file], leaf))}
    pages = sorted(_pages(changed), key=lambda page: page.source != leaf.file)
    assert any(_is_lost(leaf, before[page.address], read_page(page.render().html)) for page in pages)


def _is_lost(leaf: Leaf, before: str, after: str) -> bool:
    if not leaf.is_named:
        return before != after
    return any(after.count(woord.casefold()) < before.count(woord.casefold()) for woord in leaf.woorden)


def _pages(texts: dict[str, str]) -> Iterator[Page]:
    blad = Blad(
        address="", catalogus=catalogus_of(texts), peildatum=PEILDATUM, history=None, githost=None, site_title="Proef"
    )
    return (page for page in list_pages(blad, TEMPLATES) if page.publisher)
