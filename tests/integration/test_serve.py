"""The real ``mkdocs serve``: every edit is soon on the page, and nothing ends it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from tests.integration.project import FIVE_LINES, GUEST, PROFIEL, QUIET, interruptible, make_project
from tests.sourcecode import PROJECT

OLD_PAGES = "De site kan nu niet worden gebouwd. Je ziet hem zoals hij was."
PATIENCE = 120
"""Seconds after which something hangs; a busy machine may take long, but not for ever."""


class Preview:
    """A preview that runs; its product is a copy, so that its schemas and templates can be edited."""

    def __init__(self, folder: Path, settings: str = FIVE_LINES, *asked: str, program: str = "mkdocs") -> None:
        self.folder, self.asked, self.program = folder, asked, program
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.log = folder / "log.txt"
        for name in ("plugins", "schema", "site_templates"):
            shutil.copytree(PROJECT / name, folder / "product" / name, ignore=shutil.ignore_patterns("__pycache__"))
        make_project(folder / "project", settings=settings)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Serve until nobody needs it any more; it must not have ended by itself."""
        with self._start() as self.process:
            try:
                yield
                assert self.process.poll() is None, self.log.read_text("utf-8")
            finally:
                self.process.send_signal(signal.SIGINT)
                self.process.wait(PATIENCE)

    def _start(self) -> subprocess.Popen[bytes]:
        path = os.pathsep.join([str(self.folder / "product" / "plugins"), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-m", self.program, "serve", "--dev-addr", self.address, *self.asked]
        with self.log.open("wb") as log, interruptible():
            return subprocess.Popen(
                command,
                cwd=self.folder / "project",
                env=os.environ | QUIET | {"PYTHONPATH": path},
                stdout=log,
                stderr=log,
            )

    def worked(self) -> float:
        """Give the seconds that the preview has computed; what runs beside it does not count."""
        numbers = Path(f"/proc/{self.process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")

    def page(self, address: str) -> str:
        """Give a page as a browser gets it; the error page when it is not there."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/{address}", timeout=PATIENCE) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            return error.read().decode()
        except OSError:
            return ""

    def wait_until(self, address: str, is_there: Callable[[str], object]) -> None:
        """Wait until a page is as expected; fail with the log when it never becomes so."""
        end = time.monotonic() + PATIENCE
        while not is_there(self.page(address)):
            assert time.monotonic() < end, self.log.read_text("utf-8") + self.page(address)
            time.sleep(0.2)

    def edit(self, file: Path, old: str, new: str) -> None:
        """Change a file as an editor does: all at once."""
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    def work_per_edit(self, profiel: Path) -> Iterator[float]:
        """Change a name a few times and give the seconds of work until each is on the page."""
        for old, new in pairwise(("Minimaal", "Een", "Twee", "Drie", "Vier", "Minimaal")):
            before = self.worked()
            self.edit(profiel, f"naam: {old}", f"naam: {new}")
            self.wait_until("", re.compile(f">{new}</h1>").search)
            yield self.worked() - before


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """Give a preview that shows its first page."""
    preview = Preview(tmp_path)
    with preview.running():
        preview.wait_until("", lambda html: "<h1" in html)
        yield preview


def test_edits_are_shown_and_mistakes_too(preview: Preview) -> None:
    """A good edit, a broken one and its repair; then the schema and a template."""
    profiel = preview.folder / "project" / PROFIEL
    assert min(preview.work_per_edit(profiel)) < 1

    preview.edit(profiel, "naam: ", "naan: <script>")
    preview.wait_until("minimaal/2026/", lambda html: "Let op: 1 fout in de plannen." in html)
    assert "De sleutel &quot;naan&quot; bestaat hier niet. Bedoelde je &quot;naam&quot;?" in preview.page("")
    assert "<script>" not in preview.page("").partition("<main")[2].partition("</main>")[0]
    assert 'profiel.yaml:2:1: fout: De sleutel "naan" bestaat hier niet.' in preview.log.read_text("utf-8")

    preview.edit(profiel, "naan: <script>", "naam: ")
    preview.wait_until("", lambda html: ">Minimaal</h1>" in html)

    product = preview.folder / "product"
    preview.edit(product / "site_templates/theme/404.html", "Deze pagina is er niet", "Helaas")
    preview.wait_until("weg/", lambda html: "Helaas" in html)
    preview.edit(product / "schema/profiel.schema.json", '"naam"', '"noem"')
    preview.wait_until("", lambda html: "in de plannen</h1>" in html)


def test_an_edit_of_a_plan_costs_no_build_of_the_whole_site(preview: Preview) -> None:
    """A new page does, since every menu may name it; a page that nobody asked for yet is there when somebody does."""
    project = preview.folder / "project"
    profiel, programma = project / PROFIEL, project / "plans/minimaal/2026/gezondheid/programma.yaml"

    def builds() -> int:
        return preview.log.read_text("utf-8").count("Building documentation...")

    preview.edit(programma, "titel: ", "titel: Nieuwe naam van ")
    preview.wait_until("minimaal/2026/gezondheid/", lambda html: "Nieuwe naam van " in html)
    assert "<h1" in preview.page("minimaal/2026/gezondheid/kwaliteit")
    assert preview.page("data/rekenblad/profiel.csv").startswith("\N{ZERO WIDTH NO-BREAK SPACE}sleutel;")
    assert builds() == 1
    (programma.parent / "interventies").mkdir(exist_ok=True)
    (programma.parent / "interventies/nieuw.yaml").write_text(
        "titel: Nieuw\nsoort: activiteit\nwat: Iets nieuws.\nstatus: niet_gestart\n", "utf-8"
    )
    preview.wait_until("minimaal/2026/gezondheid/interventies/nieuw/", lambda html: ">Nieuw</h1>" in html)
    assert builds() == 2
    preview.edit(profiel, "naam: ", "naam: Groot ")
    preview.wait_until("minimaal/2026/gezondheid/interventies/nieuw/", lambda html: "Groot " in html)


@pytest.mark.parametrize("program", ["mkdocs", "properdocs"])
def test_a_preview_that_does_not_reload_browsers_has_every_page(tmp_path: Path, program: str) -> None:
    """There nobody stands between the server and its builds, so all is made at once."""
    preview = Preview(tmp_path, FIVE_LINES, "--no-livereload", program=program)
    with preview.running():
        preview.wait_until("minimaal/2026/gezondheid/kwaliteit/", lambda html: "<h1" in html)
        assert "<h1" in preview.page("begrippen/")


def test_a_preview_may_start_with_broken_plans(tmp_path: Path) -> None:
    """It shows what is wrong instead of ending."""
    preview = Preview(tmp_path)
    (tmp_path / "project" / PROFIEL).write_text("naam: [", "utf-8")
    with preview.running():
        preview.wait_until("", lambda html: "<h1>Er " in html and "in de plannen</h1>" in html)


def test_settings_that_break_and_folders_that_go_away_are_told_and_end_nothing(preview: Preview) -> None:
    """On the page that an editor looks at, which stays; what comes back is followed as before, and fast edits too."""
    project = preview.folder / "project"
    settings, plans, elsewhere = project / "mkdocs.yml", project / "plans", project / "elders"

    def wait_for(told: str) -> None:
        preview.wait_until("minimaal/2026/", lambda html: told in html and "<h1" in html.partition(told)[2])

    preview.edit(settings, "plugins: [", "plugins: [[")
    wait_for("mkdocs.yml:6:1: Dit is geen geldige YAML.")
    assert OLD_PAGES in preview.page("weg/")
    assert preview.page("assets/uitvoeringskompas/stijl.css").startswith("/*")
    plans.rename(elsewhere)
    preview.edit(settings, "plugins: [[", "plugins: [")
    wait_for("mkdocs.yml:2: De map achter &#x27;docs_dir&#x27; is er niet. Zet hem terug.")
    settings.rename(project / "weg.yml")
    elsewhere.rename(plans)
    wait_for("mkdocs.yml: Dit bestand met de instellingen is er niet. Zet het terug.")
    (project / "weg.yml").rename(settings)
    for old, new in pairwise(["Minimaal", *(f"Naam {number}" for number in range(40))]):
        preview.edit(project / PROFIEL, f"naam: {old}\n", f"naam: {new}\n")
        time.sleep(0.03)
    preview.wait_until("", lambda html: ">Naam 39</h1>" in html and OLD_PAGES not in html)
    assert "Traceback" not in preview.log.read_text("utf-8")


def test_in_the_frame_of_material_mistakes_and_edits_are_shown_too(tmp_path: Path) -> None:
    """From broken plans on: what is wrong, then the page itself, and a banner on every page after a new mistake."""
    preview = Preview(tmp_path, GUEST.replace("plugins: [", "plugins: [search, "))
    profiel = tmp_path / "project" / PROFIEL
    profiel.write_text(profiel.read_text("utf-8").replace("naam: ", "naan: "), "utf-8")
    with preview.running():
        preview.wait_until("", lambda html: "in de plannen</h1>" in html and "md-header" in html)
        preview.edit(profiel, "naan: ", "naam: ")
        preview.wait_until("", lambda html: ">Minimaal</h1>" in html and "md-header" in html)
        preview.edit(profiel, "naam: ", "naan: ")
        preview.wait_until("begrippen/", lambda html: "Let op: 1 fout in de plannen." in html)
        preview.edit(profiel, "naan: ", "naam: Groot ")
        preview.wait_until("begrippen/", lambda html: "Let op: 1 fout" not in html)
        index = json.loads(preview.page("search/search_index.json"))
        assert {"location": "begrippen/", "title": "Begrippen"}.items() <= next(
            entry for entry in index["docs"] if entry["location"] == "begrippen/"
        ).items()
