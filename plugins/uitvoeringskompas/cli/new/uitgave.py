"""Which release of ours a new site is to be made with: the one that is installed here, and where its file is."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import click

from uitvoeringskompas import __version__
from uitvoeringskompas.writing.pakketten import NAME, Uitgave

# What can stand in a list for pip as it is: no name or password, nothing that pip fills in, no end of a line.
_ADDRESS = re.compile(r"https://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~%+@-]+)+", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_INSTALLED = "direct_url.json"
"""Where pip writes from which file it installed a package, and the hash of that."""


def as_uitgave(ctx: click.Context, param: click.Parameter, value: str | None) -> Uitgave:
    """Return the release that was typed, as a file or an address, or the one that is installed; or refuse in Dutch."""
    known = installed_uitgave()
    if value is None:
        return known
    if not value.startswith("https://"):
        return _as_file(ctx, param, value)
    address, _, fragment = value.partition("#sha256=")
    if not _names_wheel(address):
        text = f"dit is geen adres van {known.wheel}. Kopieer het adres van dat bestand bij de uitgave."
        raise click.BadParameter(text, ctx, param)
    digest = fragment or known.sha256
    if digest is None or not _HASH.fullmatch(digest):
        text = f"van dit adres is de hash niet bekend. Zet die erachter: {address}#sha256=… Zij staat in SHA256SUMS."
        raise click.BadParameter(text, ctx, param)
    return Uitgave(version=__version__, address=address, sha256=digest)


def _as_file(ctx: click.Context, param: click.Parameter, value: str) -> Uitgave:
    path, wheel = Path(value), Uitgave(version=__version__).wheel
    if path.name != wheel or not path.is_file():
        text = f"'{value}' is niet het bestand {wheel} van de uitgave. Haal dat bestand op, of laat de optie weg."
        raise click.BadParameter(text, ctx, param)
    return Uitgave(version=__version__, sha256=sha256(path.read_bytes()).hexdigest())


def installed_uitgave() -> Uitgave:
    """Return the release that is installed here, with what its installer remembers of the file that it came from."""
    try:
        found = json.loads(distribution(NAME).read_text(_INSTALLED) or "{}")
    except PackageNotFoundError:
        found = {}
    known = Uitgave(version=__version__)
    address = str(found.get("url", ""))
    if address.rpartition("/")[2] != known.wheel:  # a folder, or the source: its hash is not that of the wheel
        return known
    return Uitgave(
        version=__version__,
        address=address if _names_wheel(address) else None,
        sha256=_digest_of(found.get("archive_info", {})) or _digest_of_file(address),
    )


def _digest_of_file(address: str) -> str | None:
    """Return the hash of a file that still stands where it was installed from: uv does not write it down."""
    place = urlsplit(address)
    path = Path(url2pathname(place.path))
    return sha256(path.read_bytes()).hexdigest() if place.scheme == "file" and path.is_file() else None


def _digest_of(archive: dict[str, Any]) -> str | None:
    """Return the hash, which older versions of pip write in another form."""
    digest = archive.get("hashes", {}).get("sha256") or str(archive.get("hash", "")).removeprefix("sha256=")
    return digest if _HASH.fullmatch(digest) else None


def _names_wheel(address: str) -> bool:
    is_address = _ADDRESS.fullmatch(address) is not None
    return is_address and address.rpartition("/")[2] == Uitgave(version=__version__).wheel
