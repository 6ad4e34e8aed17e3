"""What it costs when nearly nothing changed: a build again, an edited field, a check, a page under ``mkdocs serve``."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from tests.bench.bouwsels import OURS, OURSELVES
from tests.bench.meting import CommandFailedError, Meting, Opdracht, environment, measure
from tests.bench.opstelling import PEILDATUM, Opstelling, change_field, print_of
from tests.bench.voortgang import tell

LONGEST = 900
"""Seconds after which a page that does not come is given up."""
LOOK_AGAIN = 0.02
SAVES = 3
ENOUGH = 120
"""Seconds of waiting after which a page is not saved again: so slow a figure needs no median."""


class OtherBytesError(Exception):
    """A build that could use what an earlier one kept is not what a cold build makes of the same plans."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Herbouw:
    """What work on the same plans costs: cold, again without a change, and after one field was edited."""

    koud: Meting
    ongewijzigd: Meting
    gewijzigd: Meting


def measure_rebuild(opstelling: Opstelling) -> Herbouw:
    """Build cold, again, and with another field; what comes out is held against a cold build, byte for byte."""
    way = OURS[0]
    opdracht, site = way.opdracht(opstelling), opstelling.map / way.uit
    tell(f"{opstelling.maat}: cold, unchanged, one field edited, cold again")
    opstelling.forget(way.uit)
    cold = measure(opdracht)
    before = print_of(site)
    again = measure(opdracht)
    _require_same(before, site)
    change_field(opstelling.edited(), "Nu anders genoemd")
    changed = measure(opdracht)
    after = print_of(site)
    opstelling.forget(way.uit)
    measure(opdracht)
    _require_same(after, site)
    return Herbouw(koud=cold, ongewijzigd=again, gewijzigd=changed)


def _require_same(print_before: str, site: Path) -> None:
    if print_of(site) != print_before:
        raise OtherBytesError(str(site))


def measure_check(opstelling: Opstelling) -> Herbouw:
    """Check all plans: when nothing is kept, again, and after one file was changed."""
    words = (sys.executable, "-m", OURSELVES, "check", "plans", "--peildatum", PEILDATUM)
    opdracht = Opdracht(woorden=words, map=opstelling.map)
    tell(f"{opstelling.maat}: check")
    opstelling.forget()
    cold, again = measure(opdracht), measure(opdracht)
    change_field(opstelling.edited(), "Weer anders genoemd")
    return Herbouw(koud=cold, ongewijzigd=again, gewijzigd=measure(opdracht))


def measure_saves(opstelling: Opstelling) -> float:
    """Return the seconds from saving a file to a page with the new words: the median of a few."""
    file = opstelling.edited()
    address = file.relative_to(opstelling.plans).with_suffix("").as_posix()
    with _serving(opstelling) as server:
        found: list[float] = []
        while len(found) < SAVES and sum(found) < ENOUGH:
            found.append(_save(server, file, address, f"Bewaard {len(found)}"))
        return median(found)


def _save(server: Server, file: Path, address: str, titel: str) -> float:
    tell(f"saving {file.name} and waiting for the page: {titel}")
    change_field(file, titel)
    begin = time.monotonic()
    server.wait_for(f"{address}/", titel)
    return time.monotonic() - begin


@dataclass(frozen=True, slots=True)
class Server:
    """A site as an editor sees it while writing: the program that serves it, and where."""

    program: subprocess.Popen[bytes]
    root: str

    def wait_for(self, address: str, words: str) -> None:
        """Look at a page until it holds these words."""
        end = time.monotonic() + LONGEST
        while words not in _get(f"{self.root}/{address}"):
            if self.program.poll() is not None or time.monotonic() > end:
                raise CommandFailedError(f"mkdocs serve shows no {words!r} on {address}")
            time.sleep(LOOK_AGAIN)


def _get(page: str) -> str:
    try:
        with urlopen(page, timeout=LONGEST) as answer:  # noqa: S310 -- our own server
            return str(answer.read().decode())
    except (URLError, ConnectionError):
        return ""


@contextmanager
def _serving(opstelling: Opstelling) -> Iterator[Server]:
    """Serve the plans as an editor does, in Material with all that comes along; nothing is watched before it stands."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", place, "--config-file", "gast-vol.yml"]
    program = subprocess.Popen(command, cwd=opstelling.map, env=environment({}), stdout=subprocess.DEVNULL)
    try:
        tell(f"{opstelling.maat}: mkdocs serve builds for the first time")
        server = Server(program, f"http://{place}")
        server.wait_for("", "<html")
        yield server
    finally:
        program.terminate()
        program.wait()
