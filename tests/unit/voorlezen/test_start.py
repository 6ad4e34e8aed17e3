"""What git starts for every version of every file: it comes up quickly, and never stops git."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from uitvoeringskompas.voorlezen import __main__ as program
from uitvoeringskompas.voorlezen.__main__ import main

SHOW_MODULES = """
import sys
import uitvoeringskompas.voorlezen.__main__
print(*sorted(name.split(".", 1)[1] for name in sys.modules if name.startswith("uitvoeringskompas.model.")))
print("jinja2" in sys.modules, "click" in sys.modules, "jsonschema_rs" in sys.modules)
"""


def test_it_loads_no_records_no_pages_and_no_rules() -> None:
    """Those take longer than all of the reading."""
    done = subprocess.run([sys.executable, "-c", SHOW_MODULES], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout.splitlines() == ["model.codelijst model.texts", "False False False"]


def test_a_file_comes_out_in_utf_8_with_the_ends_of_line_of_git(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Whatever the system calls an end of line."""
    (tmp_path / "a.yaml").write_bytes("titel: Café\r\nsoort: interventie\r\n".encode())
    assert main([str(tmp_path / "a.yaml")]) == 0
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == "Interventie ‘Café’\n  Soort: interventie\n".encode()


def test_what_cannot_be_read_gives_no_word_and_a_code_by_which_git_shows_the_file_itself(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is not there, a link, and one that is far too large."""
    (tmp_path / "a.yaml").write_text("titel: Een\n", "utf-8")
    (tmp_path / "link.yaml").symlink_to("a.yaml")
    monkeypatch.setattr(program, "MOST", 4)
    codes = [main([str(tmp_path / name)]) for name in ("weg.yaml", "link.yaml", "a.yaml")]
    sys.stdout.flush()
    assert (codes, capfdbinary.readouterr().out) == ([1, 1, 1], b"")
