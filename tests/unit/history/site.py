"""The site of a real repository of plans, and the words on one of its pages."""

from __future__ import annotations

import re
from datetime import date
from html import unescape
from pathlib import Path

from tests.knowledge import KNOWLEDGE
from tests.unit.history.repository import Repository
from tests.unit.plannen import BEWEEGCOACH
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.vast import field_names
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PROFIEL = "duinstad/profiel.yaml"
PROGRAMMA = "duinstad/2026/gezondheid/programma.yaml"
COACH = BEWEEGCOACH
FILES = {
    PROFIEL: "soort: gemeente\nnaam: Duinstad\nherkomst: fictief\n",
    PROGRAMMA: (
        "titel: Gezond in Duinstad\nsamenvatting: Kort.\nreikwijdte: {soort: thema, themas: [bewegen]}\n"
        "looptijd: {van: 2026, tot_en_met: 2026}\nstatus: concept\n"
    ),
    COACH: "titel: Beweegcoach\nsoort: interventie\nwat: Een coach.\nstatus: niet_gestart\n",
}
_MAIN_TEXT = re.compile(r"<[^>]+>")


def make_repository(root: Path) -> Repository:
    """Return a repository with the plans of Duinstad in one commit."""
    repository = Repository(root)
    for path, text in FILES.items():
        repository.write(path, text)
    repository.commit("Begin", "2026-01-05")
    return repository


def site_of(plans: Path, **options: object) -> Site:
    """Return the site of these plans on 1 October 2026, with its history."""
    wanted = {"geschiedenis": True, "shown_as": "plans", "keep_going": True} | options
    own = {name: wanted.pop(name) for name in field_names(Uitrusting) if name in wanted}
    uitrusting = Uitrusting(**own)  # type: ignore[arg-type]
    asked = BuildOptions(peildatum=date(2026, 10, 1), uitrusting=uitrusting, **wanted)  # type: ignore[arg-type]
    result = build_site(plans, KNOWLEDGE, options=asked)
    assert result.site is not None
    return result.site


def html_of(site: Site, address: str) -> str:
    """Return the HTML of one page."""
    return next(page for page in site.pages if page.address == address).render().html


def read_aloud(html: str) -> list[str]:
    """Return the words of a page, a line for each element that holds some."""
    lines = (" ".join(unescape(_MAIN_TEXT.sub("", line)).split()) for line in re.split(r"<(?:p|li|h\d|ul|ol)\b", html))
    return [line.split(">", 1)[-1].strip() for line in lines if line.split(">", 1)[-1].strip()]
