"""The real ``mkdocs serve``: every edit is on the page within two seconds, and nothing ends it."""

from __future__ import annotations

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
from itertools import pairwise
from pathlib import Path

import pytest

from tests.integration.project import PROFIEL, QUIET, make_project
from tests.sourcecode import PROJECT


class Preview:
    """A preview that runs; its product is a copy, so that its schemas and templates can be edited."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.log = folder / "log.txt"
        for name in ("plugins", "schema", "site_templates"):
            shutil.copytree(PROJECT / name, folder / "product" / name, ignore=shutil.ignore_patterns("__pycache__"))
        make_project(folder / "project")

    def start(self) -> subprocess.Popen[bytes]:
        """Start serving."""
        path = os.pathsep.join([str(self.folder / "product" / "plugins"), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", self.address]
        with self.log.open("wb") as log:
            return subprocess.Popen(
                command,
                cwd=self.folder / "project",
                env=os.environ | QUIET | {"PYTHONPATH": path},
                stdout=log,
                stderr=log,
            )

    def page(self, address: str) -> str:
        """Give a page as a browser gets it; the error page when it is not there."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/{address}", timeout=10) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            return error.read().decode()
        except OSError:
            return ""

    def seconds_until(self, address: str, is_there: Callable[[str], object], limit: float = 20) -> float:
        """Give how long it takes until a page is as expected; fail with the log when that takes too long."""
        start = time.monotonic()
        while not is_there(self.page(address)):
            assert time.monotonic() - start < limit, self.log.read_text("utf-8") + self.page(address)
            time.sleep(0.05)
        return time.monotonic() - start

    def edit(self, file: Path, old: str, new: str) -> None:
        """Change a file as an editor does: all at once."""
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    def seconds_per_edit(self, profiel: Path) -> Iterator[float]:
        """Change a name a few times and give how long each took; a busy machine may be slow once, not always."""
        for old, new in pairwise(("Minimaal", "Een", "Twee", "Drie", "Vier", "Minimaal")):
            self.edit(profiel, f"naam: {old}", f"naam: {new}")
            yield self.seconds_until("minimaal/", re.compile(f">{new}</h1>").search)


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """Give a preview that shows its first page."""
    preview = Preview(tmp_path)
    process = preview.start()
    try:
        preview.seconds_until("", lambda html: "<h1" in html)
        yield preview
        assert process.poll() is None, "the preview ended by itself"
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)


def test_edits_are_shown_and_mistakes_too(preview: Preview) -> None:
    """A good edit, a broken one and its repair; then the schema and a template."""
    profiel = preview.folder / "project" / PROFIEL
    assert min(preview.seconds_per_edit(profiel)) <= 2

    preview.edit(profiel, "naam: ", "naan: <script>")
    preview.seconds_until("minimaal/", lambda html: "Let op: 1 fout in de plannen." in html)
    assert "De sleutel &quot;naan&quot; bestaat hier niet. Bedoelde je &quot;naam&quot;?" in preview.page("")
    assert "<script>" not in preview.page("").partition("<main")[2].partition("</main>")[0]
    assert 'profiel.yaml:2:1: fout: De sleutel "naan" bestaat hier niet.' in preview.log.read_text("utf-8")

    preview.edit(profiel, "naan: <script>", "naam: ")
    preview.seconds_until("minimaal/", lambda html: ">Minimaal</h1>" in html)

    product = preview.folder / "product"
    preview.edit(product / "site_templates/theme/404.html", "Deze pagina is er niet", "Helaas")
    preview.seconds_until("weg/", lambda html: "Helaas" in html)
    preview.edit(product / "schema/profiel.schema.json", '"naam"', '"noem"')
    preview.seconds_until("", lambda html: "in de plannen</h1>" in html)


def test_a_preview_may_start_with_broken_plans(tmp_path: Path) -> None:
    """It shows what is wrong instead of ending."""
    preview = Preview(tmp_path)
    (tmp_path / "project" / PROFIEL).write_text("naam: [", "utf-8")
    process = preview.start()
    try:
        preview.seconds_until("", lambda html: "<h1>Er " in html and "in de plannen</h1>" in html)
        assert process.poll() is None
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=10)
