"""A folder of plans of which one publisher holds an error, and what a site of it says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.knowledge import KNOWLEDGE
from uitvoeringskompas.build import BuildOptions, BuildResult, build_site
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PEILDATUM = date(2026, 10, 1)
PROGRAMMA = """\
titel: Gezond in {naam}
samenvatting: Kort.
reikwijdte: {{soort: thema, themas: [bewegen]}}
looptijd: {{van: 2026, tot_en_met: 2026}}
status: concept
"""
COACH = "titel: {titel}\nsoort: interventie\nwat: Een coach.\nstatus: niet_gestart\n"


def make_gemeente(slug: str, **extra: str) -> Mapping[str, str]:
    """Return the sound plans of a gemeente, with keys added to its profiel."""
    naam = slug.capitalize()
    more = "".join(f"{key}: {value}\n" for key, value in extra.items())
    return {
        f"{slug}/profiel.yaml": f"soort: gemeente\nnaam: {naam}\nherkomst: fictief\n{more}",
        f"{slug}/2026/gezondheid/programma.yaml": PROGRAMMA.format(naam=naam),
        f"{slug}/2026/gezondheid/interventies/coach.yaml": COACH.format(titel="Coach"),
    }


GOED = {**make_gemeente("aarle"), **make_gemeente("beek")}
FOUT = "onzin: 1\n"
ABOUT_ALL = {"", "toegankelijkheid/", "assets/uitvoeringskompas/site.json"}
"""What a site says of all its publishers together."""


def write(plans: Path, files: Mapping[str, str]) -> Path:
    """Write files into a folder of plans."""
    for path, text in files.items():
        (plans / path).parent.mkdir(parents=True, exist_ok=True)
        (plans / path).write_text(text, "utf-8")
    return plans


def build(plans: Path, *, met_gaten: bool = True, geschiedenis: bool = False) -> BuildResult:
    """Build the site of these plans."""
    uitrusting = Uitrusting(geschiedenis=geschiedenis)
    options = BuildOptions(
        peildatum=PEILDATUM, shown_as="plans", met_gaten=met_gaten, uitrusting=uitrusting, site_title="Proef"
    )
    return build_site(plans, KNOWLEDGE, options=options)


def content_of(result: BuildResult) -> Mapping[str, bytes]:
    """Return every page and file of a site by its address."""
    assert result.site is not None, result.problems
    pages = {page.address: page.render().html.encode() for page in result.site.pages}
    return pages | {asset.address: asset.read() for asset in result.site.assets}


def page_of(result: BuildResult, address: str) -> str:
    """Return the HTML of one page."""
    assert result.site is not None, result.problems
    return next(page.render().html for page in result.site.pages if page.address == address)


def left_out(result: BuildResult) -> list[tuple[str, str, bool]]:
    """Return what is not on the site as it is written now: its name, the commit instead, if readers hear of it."""
    return [(gat.slug, gat.commit, gat.zichtbaar) for gat in result.gaten]
