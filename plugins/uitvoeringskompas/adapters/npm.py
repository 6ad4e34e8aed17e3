"""What a site with a form publishes of packages of npm: files known by their hash, where npm put them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from uitvoeringskompas.vast import Vast

MODULES = "node_modules"


class NpmError(Exception):
    """A package cannot be published; the text says in Dutch why, and what to do."""


class Package(Vast):
    """A package: which of its files a browser may ask for, where they come, and one hash over all of them."""

    name: str
    version: str
    patterns: tuple[str, ...]
    place: str
    digest: str

    def files(self, folder: Path) -> Iterator[tuple[str, Path]]:
        """Yield each file with its address in the site."""
        home = folder / self.name
        found = {path for pattern in self.patterns for path in home.glob(pattern) if path.is_file()}
        for path in sorted(found):
            yield f"{self.place}/{path.relative_to(home).as_posix()}", path

    def digest_of(self, folder: Path) -> str:
        """Return the hash over the addresses and the content of all files."""
        lines = (f"{sha256(path.read_bytes()).hexdigest()}  {name}\n" for name, path in self.files(folder))
        return sha256("".join(lines).encode()).hexdigest()


def find_modules(near: Path) -> Path:
    """Return the folder of npm beside a project or above it; raise ``NpmError``, in Dutch, when there is none."""
    for folder in (near.resolve(), *near.resolve().parents):
        if (folder / MODULES).is_dir():
            return folder / MODULES
    raise NpmError("Het formulier komt van npm, en de map node_modules is er niet.")


def require_whole(packages: tuple[Package, ...], folder: Path) -> None:
    """Raise ``NpmError``, in Dutch, when a package is not there or is not the one that we know."""
    for package in packages:
        if not (folder / package.name).is_dir():
            raise NpmError(f"Het formulier heeft het npm-pakket {package.name} nodig, en dat is er niet.")
        if package.digest_of(folder) != package.digest:
            raise NpmError(
                f"Wat in {folder.name}/{package.name} staat, is niet versie {package.version} zoals wij die kennen. "
                "Het wordt daarom niet gepubliceerd. Haal de map node_modules weg en installeer opnieuw."
            )
