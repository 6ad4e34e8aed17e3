"""The table of plugins of others in the guide: true, and about the versions that the tests run with."""

from __future__ import annotations

from tests.locks import LISTS, pins
from tests.sourcecode import PROJECT
from uitvoeringskompas.views.pagina.uitleg.plugins import PLUGINS, tabulate_plugins


def test_the_versions_are_those_that_the_tests_run_with() -> None:
    """Whoever renews the lists runs the tests, and then tells the reader."""
    pinned = {name: pin.version for part in LISTS for name, pin in pins(part).items()}
    assert {package: version for _, package, version, *_ in PLUGINS} == {
        package: pinned[package] for _, package, *_ in PLUGINS
    }


def test_each_plugin_that_is_said_to_be_tried_is_in_a_site_that_a_test_builds() -> None:
    """By the name that it has in mkdocs.yml."""
    folder = PROJECT / "tests" / "integration"
    tests = "".join(
        path.read_text("utf-8") for part in ("naast", "configuraties") for path in (folder / part).glob("*.py")
    )
    tried = {name for name, *_, works, _ in PLUGINS if not works.startswith("Niet geprobeerd")}
    assert {name for name in tried if f"  - {name}" not in tests} == set()


def test_a_plugin_has_one_row_and_the_columns_have_words() -> None:
    """The last one says nothing where nothing has to be set."""
    table = tabulate_plugins()
    assert table is not None
    assert [kolom.titel for kolom in table.kolommen] == ["Plugin", "Geprobeerd met", "Wat werkt", "Wat je instelt"]
    assert len({row.cellen[0].tekst for row in table.rijen}) == len(PLUGINS)
