"""A ``site_dir`` that would destroy something is refused, before anything is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.project import FIVE_LINES, generate, make_project

OURS = "De site mag hier niet staan: {0}. MkDocs zou die map leegmaken. Kies een andere 'site_dir'."
OF_MKDOCS = "mkdocs.yml:6: De site en de plannen mogen niet in elkaar liggen. Kies in mkdocs.yml een andere 'site_dir'."
APART = FIVE_LINES.replace("docs_dir: plans", "docs_dir: docs")


@pytest.mark.parametrize(
    ("settings", "site_dir", "message"),
    [
        (FIVE_LINES, "plans", OF_MKDOCS),
        (FIVE_LINES, "plans/site", OF_MKDOCS),
        (FIVE_LINES, ".", OF_MKDOCS),
        (FIVE_LINES, "..", OF_MKDOCS),
        (FIVE_LINES, "naar-plans", OURS.format("'{0}/naar-plans' is de map met plannen")),
        (FIVE_LINES, ".git", OURS.format("'{0}/.git' is de geschiedenis van git")),
        (FIVE_LINES, ".git/site", OURS.format("'{0}/.git/site' ligt in de geschiedenis van git ('{0}/.git')")),
        (FIVE_LINES, "schema", OURS.format("'{0}/schema' is de map 'schema'")),
        (FIVE_LINES, "site_templates/x", OURS.format("'{0}/site_templates/x' ligt in de map 'site_templates' ({1})")),
        (APART, "plans", OURS.format("'{0}/plans' is de map met plannen")),
        (APART, "plans/minimaal", OURS.format("'{0}/plans/minimaal' ligt in de map met plannen ('{0}/plans')")),
    ],
)
def test_such_a_folder_is_refused_in_dutch(tmp_path: Path, settings: str, site_dir: str, message: str) -> None:
    """With exit code 1; every file is still there."""
    project = make_project(tmp_path / "project", settings=f"{settings}site_dir: {site_dir}\n")
    for name in (".git", "docs", "schema", "site_templates"):
        (project / name).mkdir()
        (project / name / "bestand").write_text("blijft")
    (project / "naar-plans").symlink_to("plans")
    before = sorted(tmp_path.rglob("*"))
    done = generate(project)
    expected = message.format(project, f"'{project}/site_templates'")
    assert (done.returncode, expected in done.stdout + done.stderr) == (1, True), done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before
