"""Material and its fork in one environment: said once, and no reason to stop."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from uitvoeringskompas.adapters.mkdocs.two_materials import tell_of_two_materials


def install(folder: Path, *distributions: str) -> str:
    """Lay down what pip leaves of these distributions, and give the folder."""
    for name, _, release in (text.partition(" ") for text in distributions):
        info = folder / f"{name.replace('-', '_')}-{release}.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: {release}\n", "utf-8")
    return str(folder)


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Hear what the plugin says."""
    caplog.set_level(logging.INFO, "mkdocs.plugins.uitvoeringskompas")
    return caplog


def test_two_themes_in_one_package_are_named_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: pytest.LogCaptureFixture
) -> None:
    """In a line that `--strict` does not count."""
    monkeypatch.setattr("sys.path", [install(tmp_path, "mkdocs-material 9.8.1", "mkdocs-materialx 10.2.2")])
    tell_of_two_materials()
    (record,) = said.records
    assert record.levelname == "INFO"
    assert record.getMessage() == (
        "uitvoeringskompas: mkdocs-material 9.8.1 en mkdocs-materialx 10.2.2 staan allebei in deze omgeving. Ze "
        "schrijven in dezelfde map 'material', dus het thema dat je ziet is een mengsel. Haal ze allebei weg met "
        "'pip uninstall mkdocs-material mkdocs-materialx', en installeer daarna alleen het thema dat je wilt."
    )


@pytest.mark.parametrize("theme", ["mkdocs-material 9.8.1", "mkdocs-materialx 10.2.2"])
def test_one_of_them_is_nothing_to_tell(
    theme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: pytest.LogCaptureFixture
) -> None:
    """Either is accepted."""
    monkeypatch.setattr("sys.path", [install(tmp_path, theme)])
    tell_of_two_materials()
    assert not said.records
