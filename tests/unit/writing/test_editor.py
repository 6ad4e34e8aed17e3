"""The settings for editors: one source for this project and for those of others."""

from __future__ import annotations

import json
from pathlib import Path

from uitvoeringskompas.writing.editor import settings


def test_our_own_settings_are_the_ones_that_others_get(project: Path) -> None:
    """Only the folder of the schemas differs."""
    assert json.loads((project / ".vscode/settings.json").read_text("utf-8")) == settings("plans", "schema")
