"""What a site with a form takes from npm is what we were tested with, and nothing of our own tests."""

from __future__ import annotations

import json
from typing import Any

from uitvoeringskompas.adapters.form import PACKAGES
from uitvoeringskompas.resources import npm_lists
from uitvoeringskompas.voorproef.pyodide import PACKAGE, VERSION
from uitvoeringskompas.writing.npm import npm_files

OURS: Any = json.loads(npm_lists()[1])["packages"]
FILES = npm_files(*npm_lists())
THEIRS: Any = json.loads(FILES["package-lock.json"])["packages"]


def test_npm_is_asked_for_the_packages_of_which_a_site_knows_the_hash() -> None:
    """In exactly that version."""
    asked = {package.name: package.version for package in PACKAGES} | {PACKAGE: VERSION}
    assert json.loads(FILES["package.json"]) == {
        "name": "uitvoeringskompas-formulier",
        "private": True,
        "dependencies": asked,
    }
    assert THEIRS[""] == {"name": "uitvoeringskompas-formulier", "dependencies": asked}


def test_every_package_is_as_it_was_tested_and_nothing_is_there_for_our_tests() -> None:
    """With its hash and without the address of a registry."""
    packages = {place: found for place, found in THEIRS.items() if place}
    assert packages == {place: OURS[place] for place in packages}
    assert [place for place, found in packages.items() if not found["integrity"].startswith("sha512-")] == []
    assert {place for place, found in packages.items() if found.get("dev") or "resolved" in found} == set()
    assert packages.keys() == {place for place, found in OURS.items() if place and not found.get("dev")}


def test_what_stands_below_another_package_is_found_there_first() -> None:
    """As npm looks: beside who asks for it, and then nearer to the top."""
    package = {"dependencies": {"a": "1"}, "devDependencies": {"d": "1"}}
    lock = {
        "lockfileVersion": 3,
        "packages": {
            "": {},
            "node_modules/a": {"dependencies": {"b": "2", "@s/c": "1"}, "optionalDependencies": {"nergens": "1"}},
            "node_modules/a/node_modules/b": {"dependencies": {"c": "1"}},
            "node_modules/b": {"version": "1"},
            "node_modules/c": {},
            "node_modules/@s/c": {"dependencies": {"a": "1"}},
            "node_modules/d": {"dev": True},
        },
    }
    found = json.loads(npm_files(json.dumps(package), json.dumps(lock))["package-lock.json"])["packages"]
    assert list(found) == [
        *("", "node_modules/@s/c", "node_modules/a", "node_modules/a/node_modules/b", "node_modules/c"),
    ]


def test_nothing_of_a_package_runs_and_no_address_comes_in_the_list() -> None:
    assert FILES[".npmrc"] == "omit-lockfile-registry-resolved=true\nignore-scripts=true\n"
