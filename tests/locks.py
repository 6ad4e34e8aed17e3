"""What is installed: the lists in `requirements/`, a package a line, in its exact version and with its hashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

from tests.sourcecode import PROJECT

FOLDER = PROJECT / "requirements"
LISTS = sorted(path.stem for path in FOLDER.glob("*.txt"))
# They exist as source only, so they are never installed; `naast/conftest.py` has something to put in their place.
SOURCE_ONLY = frozenset({"csscompressor", "jsmin"})
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, kw_only=True, slots=True)
class Pin:
    """A package as a list names it."""

    version: str
    hashes: frozenset[str]


def pins(name: str) -> dict[str, Pin]:
    """Read a list; a package continues on the next line behind a backslash."""
    text = Path(FOLDER / f"{name}.txt").read_text("utf-8").replace("\\\n", "")
    lines = [line.split() for line in text.splitlines() if not line.startswith("#")]
    found: dict[str, Pin] = {}
    for pin, *hashes in lines:
        package, _, version = pin.partition("==")
        numbers = frozenset(match[1] for match in map(_HASH.fullmatch, hashes) if match)
        assert len(numbers) == len(hashes), pin
        found[canonicalize_name(package)] = Pin(version=version, hashes=numbers)
    return found
