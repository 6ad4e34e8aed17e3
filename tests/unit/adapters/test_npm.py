"""Packages of npm are published when they are what we know, and otherwise an editor reads what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from uitvoeringskompas.adapters.npm import NpmError, Package, find_modules, require_whole

HELLO = Package(
    name="groet",
    version="1.0.0",
    patterns=("*.js",),
    place="groet",
    digest="77e15bed7b94b9cc26eb2a8de9ee7a4ad2a3f4b3f5a1ed4a9dbf01a0a5a2f7d7",
)


def written(folder: Path, text: str) -> Path:
    """Write the package in a folder of npm."""
    place = folder / "node_modules/groet"
    place.mkdir(parents=True)
    (place / "groet.js").write_text(text, "utf-8")
    return folder / "node_modules"


def test_a_package_with_other_bytes_is_not_published(tmp_path: Path) -> None:
    """Whoever changed it, and wherever: before npm or behind it."""
    modules = written(tmp_path, "export const groet = 'kwaad';\n")
    with pytest.raises(NpmError) as caught:
        require_whole((HELLO,), modules)
    assert str(caught.value) == (
        "Wat in node_modules/groet staat, is niet versie 1.0.0 zoals wij die kennen. Het wordt daarom niet "
        "gepubliceerd. Haal de map node_modules weg en installeer opnieuw."
    )


def test_a_package_that_is_known_gives_its_files_with_their_addresses(tmp_path: Path) -> None:
    """The hash is over the addresses and the content."""
    modules = written(tmp_path, "export const groet = 'dag';\n")
    known = Package(name="groet", version="1.0.0", patterns=("*.js",), place="g", digest=HELLO.digest)
    assert [name for name, _ in known.files(modules)] == ["g/groet.js"]
    assert known.digest_of(modules) != known.digest


def test_the_folder_of_npm_is_found_above_a_project(tmp_path: Path) -> None:
    """As npm and Node look for it."""
    modules = written(tmp_path, "")
    below = tmp_path / "a/b"
    below.mkdir(parents=True)
    assert find_modules(below) == modules


def test_a_package_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The name of the package is in it."""
    (tmp_path / "node_modules").mkdir()
    with pytest.raises(NpmError) as caught:
        require_whole((HELLO,), tmp_path / "node_modules")
    assert str(caught.value) == "Het formulier heeft het npm-pakket groet nodig, en dat is er niet."
