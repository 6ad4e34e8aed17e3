"""A file of the site that is no page: copied from elsewhere, or made when it is asked for."""

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


def test_every_kind_of_content_gives_the_same_bytes(elsewhere: Path, tmp_path: Path) -> None:
    """Whoever writes a site need not know which kind it is; the folder is made."""
    kinds: dict[str, Content] = {"path": elsewhere, "bytes": TEXT.encode(), "text": lambda: TEXT, "made": TEXT.encode}
    for name, content in kinds.items():
        asset = Asset(address=f"{name}.csv", content=content)
        asset.write_to(tmp_path / "site" / "map" / asset.address)
        assert (tmp_path / "site" / "map" / asset.address).read_bytes() == asset.read() == TEXT.encode(), name


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
