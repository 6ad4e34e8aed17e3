"""Which release a new site is made with: the file that pip remembers, or one that is named."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas
from uitvoeringskompas import __version__
from uitvoeringskompas.cli.new import uitgave as uitgave_module
from uitvoeringskompas.cli.new.uitgave import installed_uitgave
from uitvoeringskompas.writing.pakketten import Uitgave

WHEEL = f"uitvoeringskompas-{__version__}-py3-none-any.whl"
HASH = "0123456789abcdef" * 4
AT = f"https://git.example.org/stad/kompas/releases/download/v{__version__}/{WHEEL}"


@pytest.mark.parametrize(
    ("typed", "line", "told"),
    [
        (f"{AT}#sha256={HASH}", f"uitvoeringskompas @ {AT} \\\n    --hash=sha256:{HASH}\n", ""),
        (
            WHEEL,
            f"uitvoeringskompas=={__version__} \\\n    --hash=sha256:{sha256(b'wiel').hexdigest()}\n",
            f"- [ ] Staat Uitvoeringskompas {__version__} niet in een register zoals PyPI?",
        ),
    ],
)
def test_the_file_of_the_release_can_be_named(kompas: Kompas, folder: Path, typed: str, line: str, told: str) -> None:
    """By its address, or as it stands on this computer; what is still to be done stands in the README."""
    (folder / WHEEL).write_bytes(b"wiel")
    assert kompas("new", "site", "Almere", "--uitgave", typed).code == 0
    assert f"\n{line}" in (folder / "almere/requirements.txt").read_text("utf-8")
    readme = (folder / "almere/README.md").read_text("utf-8")
    assert told in readme
    assert ("PyPI" in readme) == bool(told)


class Installed:
    """A package as pip left it."""

    def __init__(self, direct_url: object) -> None:
        self.text = None if direct_url is None else json.dumps(direct_url)

    def read_text(self, name: str) -> str | None:
        """Return a file of what pip wrote beside the package."""
        return self.text if name == "direct_url.json" else None


@pytest.mark.parametrize(
    ("direct_url", "address", "digest"),
    [
        (None, None, None),
        ({"url": "file:///thuis/kompas", "dir_info": {"editable": True}}, None, None),
        ({"url": f"file:///thuis/{WHEEL}", "archive_info": {"hashes": {"sha256": HASH}}}, None, HASH),
        ({"url": AT, "archive_info": {"hash": f"sha256={HASH}"}}, AT, HASH),
        ({"url": AT, "archive_info": {}}, AT, None),
        ({"url": f"file:///thuis/{WHEEL}", "archive_info": {}}, None, None),
        ({"url": "https://git.example.org/bron.tar.gz", "archive_info": {"hashes": {"sha256": HASH}}}, None, None),
    ],
)
def test_what_pip_remembers_of_its_file_is_used(
    direct_url: object, address: str | None, digest: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a wheel it knows the hash; from a folder or a register nothing, and the hash of a source is another one."""
    monkeypatch.setattr(uitgave_module, "distribution", lambda _: Installed(direct_url))
    assert installed_uitgave() == Uitgave(version=__version__, address=address, sha256=digest)


def test_a_file_that_is_still_there_tells_its_hash_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As when uv installed it, which writes no hash down; a space in the path is one in the file."""
    wheel = tmp_path / "mijn map" / WHEEL
    wheel.parent.mkdir()
    wheel.write_bytes(b"wiel")
    installed = Installed({"url": wheel.as_uri(), "archive_info": {}})
    monkeypatch.setattr(uitgave_module, "distribution", lambda _: installed)
    assert installed_uitgave() == Uitgave(version=__version__, sha256=sha256(b"wiel").hexdigest())


def test_without_a_hash_the_list_says_where_it_stands(kompas: Kompas, folder: Path) -> None:
    """As in this checkout, which is no release."""
    kompas("new", "site", "Almere")
    packages = (folder / "almere/requirements.txt").read_text("utf-8")
    assert (
        "# Hier hoort nog een hash bij. Die staat in SHA256SUMS bij de uitgave: zet achter de versie  --hash=sha256:…\n"
        f"uitvoeringskompas=={__version__}\n"
    ) in packages
    assert "- [ ] Zet in `requirements.txt` de hash van Uitvoeringskompas" in (folder / "almere/README.md").read_text(
        "utf-8"
    )
