"""What ``mkdocs.yml`` means for us: where the plans are, and what to build."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.unit.adapters.mkdocs.settings import START, read_options, read_settings
from uitvoeringskompas.adapters.mkdocs.workspace import find_workspace

BESIDE_DOCS = START.replace("docs_dir: plans\n", "")


@pytest.mark.parametrize(
    ("folders", "start", "wish", "plans"),
    [
        (["plans"], START, None, "plans"),
        (["docs", "plans"], BESIDE_DOCS, None, "plans"),
        (["paginas", "plans"], START.replace("plans", "paginas"), None, "plans"),
        (["plans", "elders"], START, "elders", "elders"),
    ],
    ids=["docs_dir", "beside docs", "beside pages", "option"],
)
def test_the_plans_are_found(tmp_path: Path, folders: list[str], start: str, wish: str | None, plans: str) -> None:
    """The option goes first, then the folder ``plans``, whatever holds the pages, then ``docs_dir``."""
    for folder in folders:
        (tmp_path / folder).mkdir()
    options = read_options(plans=wish) if wish else read_options()
    workspace = find_workspace(read_settings(tmp_path, start=start), options)
    assert (workspace.root, workspace.plans, workspace.source) == (tmp_path, tmp_path / plans, None)


def test_a_build_is_asked_for_what_the_options_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sources stand where MkDocs' own ``repo_url`` says, and plans are called as seen from here."""
    config = read_settings(tmp_path, "repo_url: https://github.com/duinstad/plannen\n")
    options = read_options(peildatum="2026-10-01", geschiedenis=False, namen=True, voorbeeld=True)
    monkeypatch.chdir(tmp_path)
    wanted = find_workspace(config, options).what_to_build(options, "Gezond")
    assert (wanted.peildatum, wanted.site_title, wanted.shown_as) == (date(2026, 10, 1), "Gezond", "plans")
    assert (wanted.uitrusting.geschiedenis, wanted.namen, wanted.voorbeeld) == (False, True, True)
    assert wanted.githost is not None
    assert wanted.githost.url == "https://github.com/duinstad/plannen"
