"""Prints the trees of pages with Jinja and does nothing else: ``python bouwen.py TREES SITE``.

What this takes is the least that Python and Jinja take for our pages, before a plan is read and anything is worked out.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader


def build(bomen: Path, site: Path) -> None:
    """Write every page of which there is a tree."""
    environment = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True, auto_reload=False)
    template = environment.get_template("pagina.jinja")
    kader = _read(bomen / "data" / "kader.json")
    for pagina in _read(bomen / "data" / "paginas.json"):
        place = site / pagina["adres"] / "index.html"
        place.parent.mkdir(parents=True, exist_ok=True)
        html = template.render(pagina=pagina, kader=kader, boom=_read(bomen / "bomen" / pagina["boom"]))
        place.write_text(html, encoding="utf-8")


def _read(place: Path) -> Any:  # noqa: ANN401 -- plain data
    return json.loads(place.read_bytes())


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
