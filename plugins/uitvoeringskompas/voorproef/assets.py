"""The files of a site with a form: its check and preview. Who does not open the form fetches none of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from uitvoeringskompas.model.texts import Texts
from uitvoeringskompas.pages.site import Asset
from uitvoeringskompas.resources import preview_files
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.voorproef.parts import pack_plans, pack_program
from uitvoeringskompas.voorproef.pyodide import FILES, published_name, read_pyodide

FOLDER = "beheer/voorproef"
"""Where they stand in the site; their addresses in each other are relative."""

ASKED_OF_POLICY = (
    ("script-src", "'self'"),
    ("script-src", "'wasm-unsafe-eval'"),  # Python itself; no text is ever run as script
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("base-uri", "'self'"),  # a previewed page says where it would stand
)
"""What the page with the form must allow besides what every page may do; the worker gets it as a header, if any."""


class Voorproefbron(Vast):
    """What a preview is made of: the folder of the plans, what is known apart from them, and Pyodide as npm has it.

    ``peildatum`` is the day that "today" stands for on the site; without one it is the day on which somebody writes.
    """

    plans: Path
    texts: Texts
    pyodide: Path
    site_title: str
    peildatum: date | None = None


def list_preview_assets(bron: Voorproefbron) -> Iterator[Asset]:
    """Yield all files of it; what is in one is made when it is written.

    Reading one of Pyodide raises ``PyodideError`` when that is not what it should be.
    """
    for name, path in preview_files().items():
        yield Asset(address=f"{FOLDER}/{name}", content=path.read_bytes)
    for name in FILES:
        yield Asset(
            address=f"{FOLDER}/pyodide/{published_name(name)}", content=partial(read_pyodide, bron.pyodide, name)
        )
    yield Asset(address=f"{FOLDER}/programma.zip", content=partial(pack_program, bron.texts))
    yield Asset(address=f"{FOLDER}/plannen.zip", content=partial(pack_plans, bron.plans))
    yield Asset(address=f"{FOLDER}/instellingen.json", content=partial(_write_settings, bron))


def _write_settings(bron: Voorproefbron) -> str:
    settings = {
        "map": bron.plans.name,
        "peildatum": bron.peildatum and bron.peildatum.isoformat(),
        "titel": bron.site_title,
        "wortel": "../" * (FOLDER.count("/") + 1),
    }
    return json.dumps(settings, ensure_ascii=False, indent=2) + "\n"
