"""The settings of a small project as MkDocs reads them, without building anything."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig

from uitvoeringskompas.adapters.mkdocs.options import Options

START = "site_name: Proef\ndocs_dir: plans\ntheme: {name: material}\n"


def read_settings(folder: Path, extra: str = "", *, start: str = START) -> MkDocsConfig:
    """Write ``mkdocs.yml`` (without our plugin, unless ``extra`` names it) and let MkDocs read it."""
    (folder / "plans").mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_text(f"{start}{extra}", "utf-8")
    return load_config(str(folder / "mkdocs.yml"))


def read_options(**given: object) -> Options:
    """Give what stands below our plugin."""
    options = Options()
    options.load_dict(given)
    assert options.validate() == ([], [])
    return options
