"""Templates of a site itself: they go before ours, may extend ours, and are never published as files."""

from __future__ import annotations

from pathlib import Path

from tests.integration.project import FIVE_LINES, build, contents_in, make_project

BEGRIPPEN = """\
{% extends "uitvoeringskompas/pages/begrippen.html.jinja" %}
{% block inhoud %}<p>Onze woorden over {{ pagina.kader.titel | lower }}.</p>{{ super() }}{% endblock %}
"""
SETTINGS = FIVE_LINES.replace("name: material", "name: material\n  custom_dir: eigen")


def test_a_template_in_the_custom_dir_goes_before_ours_and_is_not_published(tmp_path: Path) -> None:
    plain = contents_in(build(make_project(tmp_path / "zonder")))
    project = make_project(tmp_path / "met", settings=SETTINGS)
    own = project / "eigen" / "uitvoeringskompas" / "pages" / "begrippen.html.jinja"
    own.parent.mkdir(parents=True)
    own.write_text(BEGRIPPEN, "utf-8")
    site = build(project)
    changed = contents_in(site)
    page = "begrippen/index.html"
    assert changed[page].replace("<p>Onze woorden over begrippen.</p>", "") == plain[page]
    assert {name for name in plain if changed[name] != plain[name]} == {page}
    assert not [path for path in site.rglob("*") if "jinja" in path.name or path.name == "pages"]
