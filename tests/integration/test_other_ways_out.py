"""The same pages without MkDocs: through ProperDocs, and through no generator at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.project import build, contents_in, make_project
from uitvoeringskompas.cli import main


def test_properdocs_and_the_plain_folder_give_the_same_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Byte for byte, on every page: the product does not depend on one generator."""
    project = make_project(tmp_path, "minimaal", "kleindorp")
    expected = contents_in(build(project))
    assert len(expected) > 10
    build(project, "--config-file", "mkdocs.yml", "--site-dir", "proper", program="properdocs")
    assert contents_in(project / "proper") == expected
    monkeypatch.chdir(project)
    assert main(["export", "site", "map", "--titel", "Proef"]) == 0
    assert contents_in(project / "map") == expected
