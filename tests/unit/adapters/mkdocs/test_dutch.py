"""MkDocs says in English that ``site_dir`` cannot be, before a plugin may look; we add what to do in Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.config import base
from mkdocs.exceptions import Abort
from mkdocs.plugins import PluginCollection

from tests.unit.adapters.mkdocs.settings import read_settings
from uitvoeringskompas.adapters.mkdocs import UitvoeringskompasPlugin

OURS = "plugins: [uitvoeringskompas]\n"
SENTENCE = "mkdocs.yml:5: De site en de plannen mogen niet in elkaar liggen. Kies in mkdocs.yml een andere 'site_dir'."


@pytest.fixture(autouse=True)
def untouched() -> Iterator[None]:
    """See that importing the plugin left MkDocs' log alone, and that a build does, also one that came to no end."""
    assert (base.log.handlers, base.log.filters) == ([], [])
    yield
    assert (base.log.handlers, base.log.filters) == ([], [])


def plugin_of(plugins: PluginCollection) -> UitvoeringskompasPlugin:
    """Give our plugin."""
    plugin = plugins["uitvoeringskompas"]
    assert isinstance(plugin, UitvoeringskompasPlugin)
    return plugin


def test_mkdocs_log_is_listened_to_until_the_settings_are_in_order(tmp_path: Path) -> None:
    """The first event of a build ends it, whatever becomes of that build."""
    config = read_settings(tmp_path, OURS)
    plugin = plugin_of(config.plugins)
    assert base.log.handlers == [plugin.dutch]
    plugin.on_config(config)
    plugin.on_shutdown()
    assert base.log.handlers == []


def test_the_sentence_is_added_once_after_settings_that_cannot_be(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when a preview reads them again and again: what MkDocs said itself stays as it was."""
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        caplog.clear()
        with pytest.raises(Abort):
            read_settings(tmp_path, f"{OURS}site_dir: plans/site\n")
        told = sorted(caplog.messages, key=len)
        assert told[0] == f"uitvoeringskompas: {SENTENCE}"
        assert told[1].startswith("Config value 'site_dir': The 'site_dir' should not be within the 'docs_dir'")
        assert len(told) == 2
    config = read_settings(tmp_path, OURS)
    plugin_of(config.plugins).on_config(config)
    plugin_of(config.plugins).on_shutdown()
