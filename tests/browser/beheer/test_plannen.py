"""What the form hands the browser of the plans as they are."""

from __future__ import annotations

import json
from pathlib import Path

from tests.browser.beheer.formsite import write_form

PROFIEL = "soort: gemeente\nnaam: Duinstad\nherkomst: eigen\n"


def test_a_file_that_is_no_text_is_left_out(tmp_path: Path) -> None:
    """No form can hold it; the check says what to do with it, and the form is there for the others."""
    gemeente = tmp_path / "plans" / "duinstad"
    gemeente.mkdir(parents=True)
    (gemeente / "profiel.yaml").write_text(PROFIEL, "utf-8")
    (gemeente / "partijen.yaml").write_bytes("partijen: [{id: café}]\n".encode("cp1252"))
    site = write_form(tmp_path / "site", tmp_path / "plans")
    assert json.loads((site / "beheer" / "plannen.json").read_text("utf-8")) == {"duinstad/profiel.yaml": PROFIEL}
