"""A file of the site that is no page: read elsewhere, or made when it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.pages.site import Asset, Content

TEXT = "één;twee\n"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Give a file that stands somewhere else."""
    (tmp_path / "bron.csv").write_bytes(TEXT.encode())
    return tmp_path / "bron.csv"


def test_every_kind_of_content_gives_the_same_bytes(elsewhere: Path) -> None:
    """Whoever writes a site need not know which kind it is."""
    kinds: tuple[Content, ...] = (elsewhere.read_bytes, TEXT.encode(), lambda: TEXT, TEXT.encode)
    assert [Asset(address="een.csv", content=content).read() for content in kinds] == [TEXT.encode()] * len(kinds)


def test_content_is_made_when_it_is_asked_for_and_not_kept() -> None:
    """A site with a file for each of thousands of programmes holds none of them."""
    made: list[str] = []

    def make() -> str:
        made.append(TEXT)
        return TEXT

    asset = Asset(address="een.csv", content=make)
    assert made == []
    asset.read()
    asset.read()
    assert made == [TEXT, TEXT]
