"""Templates of a site itself: they go before ours, may extend ours, and are never published as files."""

from __future__ import annotations

from pathlib import Path

from tests.integration.project import FIVE_LINES, build, contents_in, generate, make_project

BEGRIPPEN = """\
{% extends "uitvoeringskompas/pages/begrippen.html.jinja" %}
{% block inhoud %}<p>Onze woorden over {{ pagina.kader.titel | lower }}.</p>{{ super() }}{% endblock %}
"""
SETTINGS = FIVE_LINES.replace("name: uitvoeringskompas", "name: uitvoeringskompas\n  custom_dir: eigen")


def write_template(project: Path, text: str) -> None:
    """Give the project a template of its own for the page with words."""
    own = project / "eigen" / "uitvoeringskompas" / "pages" / "begrippen.html.jinja"
    own.parent.mkdir(parents=True)
    own.write_text(text, "utf-8")


def test_a_template_in_the_custom_dir_goes_before_ours_and_is_not_published(tmp_path: Path) -> None:
    plain = contents_in(build(make_project(tmp_path / "zonder")))
    project = make_project(tmp_path / "met", settings=SETTINGS)
    write_template(project, BEGRIPPEN)
    site = build(project)
    changed = contents_in(site)
    page = "begrippen/index.html"
    own = changed[page].replace("<p>Onze woorden over begrippen.</p>", "")
    assert own.split() == plain[page].split()
    assert {name for name in plain if changed[name] != plain[name]} == {page}
    assert not [path for path in site.rglob("*") if "jinja" in path.name or path.name == "pages"]


def test_a_broken_template_ends_the_build_with_a_sentence_and_leaves_the_site(tmp_path: Path) -> None:
    project = make_project(tmp_path, settings=SETTINGS)
    (project / "eigen").mkdir()
    before = contents_in(build(project))
    write_template(project, "<p>\n{{ pagina.onbekend }}</p>\n")
    done = generate(project)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "ERROR   -  Error building page 'begrippen.md': "
        "Het sjabloon 'pages/begrippen.html.jinja' klopt niet op regel 2: "
        "'uitvoeringskompas.views.kit.pageview.PageContent object' has no attribute 'onbekend'. "
        "Verbeter het, of haal het weg uit de map van je thema."
    )
    assert "Traceback" not in done.stderr
    assert contents_in(project / "site") == before
