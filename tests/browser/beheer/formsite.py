"""A site of nothing but the form: its pages are not made, since nobody looks at them here."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.sourcecode import PROJECT
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.adapters.form import FOLDER, FormOptions, add_form
from uitvoeringskompas.adapters.npm import NpmError
from uitvoeringskompas.build import BuildOptions, build_once, find_githost


def write_form(folder: Path, plans: Path, *, url: str | None = None) -> Path:
    """Write the form over these plans, as a build does, in this folder of a site."""
    githost = find_githost(plans, url) if url else None
    assert not isinstance(githost, str)
    result = build_once(plans, None, options=BuildOptions(peildatum=date(2026, 10, 1), keep_going=True))
    try:
        found = add_form(result, FormOptions(project=PROJECT, plans=plans, githost=githost))
    except NpmError as error:  # in a traceback pytest would write out all that is known, which takes all memory
        pytest.fail(str(error), pytrace=False)
    assert found.site is not None
    for asset in found.site.assets:
        if asset.address.startswith(f"{FOLDER}/"):
            write_file(folder / asset.address, asset.read())
    return folder
