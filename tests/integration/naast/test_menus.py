"""Plugins that make the menu, with our pages in it as a user names them."""

from __future__ import annotations

from pathlib import Path

from tests.integration.guestsite import SETTINGS, Entry, build, make_site, outline

PLUGINS = "  - awesome-nav\n  - section-index\n"
FILES = {
    "docs/.nav.yml": (
        "nav:\n  - index.md\n  - Ons plan: gezondheidsbeleid/kleindorp/2026/gezondheid.md\n"
        "  - Gezond: gezondheidsbeleid\n  - wonen\n"
    ),
    "docs/wonen/index.md": "# Wonen\n",
    "docs/wonen/huur.md": "# Huur\n",
}


def test_a_menu_from_a_file_in_each_folder_has_our_pages_by_name_and_by_folder(tmp_path: Path) -> None:
    """And section-index gives a section the page of its folder, theirs and ours."""
    settings = SETTINGS.replace("  - uitvoeringskompas", f"{PLUGINS}  - uitvoeringskompas")
    settings = settings.replace("name: material", "name: material\n  features: [navigation.indexes]")
    site = build(make_site(tmp_path, settings, FILES))
    menu = site.menu("wonen/huur/index.html")
    assert outline(menu) == [
        "Gemeente Duinstad",
        "Ons plan",
        "Gezond",
        ["A–Z", "Uitleg", "Leidraad", "Begrippen", "Toegankelijkheid"],
        "Wonen",
        ["Huur"],
    ]
    assert menu[1] == Entry(title="Ons plan", href="../../gezondheidsbeleid/kleindorp/2026/gezondheid/")
    assert [entry.href for entry in menu[2:]] == ["../../gezondheidsbeleid/", "../"]
