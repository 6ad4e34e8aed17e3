"""The packages that a site is made with: exact versions, each file with its hash, and no address of a registry."""

from __future__ import annotations

from collections.abc import Sequence

from uitvoeringskompas.vast import Vast

NAME = "uitvoeringskompas"
REQUIREMENTS = "requirements.txt"

_HEAD = """\
# Waarmee de site wordt gemaakt: precies de versies waarmee Uitvoeringskompas {version} is getest, elk met de hash van
# zijn bestanden. Een bestand met een andere inhoud wordt niet geïnstalleerd, waar het ook vandaan komt. Er staat geen
# adres van een register in: pip gebruikt het register dat op je computer is ingesteld.
# Installeren: python -m pip install -r requirements.txt
--require-hashes
--only-binary :all:
"""
_NO_HASH = """\
# Hier hoort nog een hash bij. Die staat in SHA256SUMS bij de uitgave: zet achter de versie  --hash=sha256:…
"""
_WINDOWS = "colorama"
"""MkDocs asks for it on Windows alone, so the list of what every site needs, made on Linux, lacks it."""


class Uitgave(Vast):
    """A release of ours: its version, and as far as known where its wheel is and the SHA-256 hash of that."""

    version: str
    address: str | None = None
    sha256: str | None = None

    @property
    def wheel(self) -> str:
        """Return the name of its file."""
        return f"{NAME}-{self.version}-py3-none-any.whl"


def write_requirements(uitgave: Uitgave, lists: Sequence[str]) -> str:
    """Return the text of the list for pip: our own release and what it was tested with."""
    entries = {name: entry for text in lists for name, entry in _entries(text)}
    return "\n".join((_HEAD.format(version=uitgave.version), _own(uitgave), *entries.values())) + "\n"


def windows_only(lists: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    """Return a list of what only Windows needs and these lists lack, taken from the others."""
    if any(name == _WINDOWS for text in lists for name, _ in _entries(text)):
        return ()
    found = dict(entry for text in others for entry in _entries(text))[_WINDOWS]
    pin, hashes = found.split(" ", 1)
    return (f'{pin} ; sys_platform == "win32" {hashes}\n',)


def _own(uitgave: Uitgave) -> str:
    named = f"{NAME} @ {uitgave.address}" if uitgave.address else f"{NAME}=={uitgave.version}"
    return f"{named} \\\n    --hash=sha256:{uitgave.sha256}\n" if uitgave.sha256 else f"{_NO_HASH}{named}\n"


def _entries(text: str) -> list[tuple[str, str]]:
    """Return each package with its lines: a line that ends with a backslash goes on."""
    whole = "\n".join(line for line in text.splitlines() if not line.startswith("#")).replace("\\\n", "\\\0")
    entries = [entry.replace("\0", "\n") for entry in whole.split("\n") if entry.strip()]
    return [(entry.partition("==")[0], entry) for entry in entries]
