"""The packages of a new site are all that it needs, on every kind of computer, and nothing that was not tested."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.locks import pins
from uitvoeringskompas.resources import package_lists
from uitvoeringskompas.writing.pakketten import Uitgave, windows_only, write_requirements

HASH = "0123456789abcdef" * 4
HEAD = """\
# Waarmee de site wordt gemaakt: precies de versies waarmee Uitvoeringskompas 1.2.3 is getest, elk met de hash van
# zijn bestanden. Een bestand met een andere inhoud wordt niet geïnstalleerd, waar het ook vandaan komt. Er staat geen
# adres van een register in: pip gebruikt het register dat op je computer is ingesteld.
# Installeren: python -m pip install -r requirements.txt
--require-hashes
--only-binary :all:

"""
EVERYWHERE, MATERIAL = package_lists("base", "tabellen", "zoeken"), package_lists("material")
SITES = {"eigen": (*EVERYWHERE, *windows_only(EVERYWHERE, MATERIAL)), "material": (*EVERYWHERE, *MATERIAL)}
COMPUTERS = [
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
]
PYTHONS = [{"python_version": f"3.{minor}", "python_full_version": f"3.{minor}.0"} for minor in (11, 14)]


def listed(raam: str) -> dict[str, Requirement]:
    """Read what pip would install, as pip reads it."""
    text = write_requirements(Uitgave(version="1.2.3", sha256=HASH), SITES[raam]).replace("\\\n", "")
    lines = [line for line in text.splitlines() if line and not line.startswith(("#", "--"))]
    assert [line for line in lines if not re.search(r" --hash=sha256:[0-9a-f]{64}$", line)] == []
    found = [Requirement(line.partition(" --hash=")[0]) for line in lines]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


def test_the_list_says_what_it_is_and_how_pip_must_take_it() -> None:
    """Our own package first; each with its hashes on lines of their own, and no address of a registry."""
    text = write_requirements(Uitgave(version="1.2.3", sha256=HASH), ["# Van ons.\nklik==1 \\\n    --hash=sha256:a\n"])
    assert text == HEAD + f"uitvoeringskompas==1.2.3 \\\n    --hash=sha256:{HASH}\n\nklik==1 \\\n    --hash=sha256:a\n"


@pytest.mark.parametrize("raam", SITES)
def test_every_package_is_as_it_was_tested(raam: str) -> None:
    """Only colorama is listed for Windows alone where Material does not ask for it."""
    names = ["base", "tabellen", "zoeken", *(["material"] if raam == "material" else [])]
    tested = {name: pin.version for part in names for name, pin in pins(part).items()}
    found = listed(raam)
    assert str(found.pop("uitvoeringskompas")) == "uitvoeringskompas==1.2.3"
    if raam == "eigen":
        assert (
            str(found.pop("colorama")) == f'colorama=={pins("material")["colorama"].version}; sys_platform == "win32"'
        )
    assert {name: str(requirement.specifier) for name, requirement in found.items()} == {
        name: f"=={version}" for name, version in tested.items()
    }


def asked_by(name: str, computer: dict[str, str]) -> Iterator[str]:
    """Yield the names of what a package asks for there."""
    for line in distribution(name).requires or []:
        asked = Requirement(line)
        if asked.marker is None or asked.marker.evaluate({**computer, "extra": ""}):
            yield canonicalize_name(asked.name)


@pytest.mark.parametrize("raam", SITES)
@pytest.mark.parametrize("computer", COMPUTERS, ids=lambda computer: computer["sys_platform"])
def test_the_list_is_complete_on_every_kind_of_computer(raam: str, computer: dict[str, str]) -> None:
    """With hashes pip takes nothing that is not listed, so what is missing would stop the installation."""
    found = listed(raam)
    there = {
        name for name, line in found.items() if line.marker is None or line.marker.evaluate({**computer, "extra": ""})
    }
    missing = {
        f"{name} needs {asked} with Python {python['python_version']}"
        for python in PYTHONS
        for name in there - {"uitvoeringskompas"}  # `test_chain.py` holds the lists to what we ask ourselves
        for asked in asked_by(name, computer | python)
        if asked not in there
    }
    assert missing == set()
