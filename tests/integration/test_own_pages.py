"""Pages of the user's own beside ours, in both frames: theirs stay theirs, and a dead link to ours is told."""

from __future__ import annotations

from pathlib import Path
from subprocess import CompletedProcess

import lxml.html
import pytest

from tests.integration.project import FIVE_LINES, GUEST, generate, make_project
from uitvoeringskompas.cli import main

SETTINGS = """\
repo_url: https://github.com/stad/plannen
extra_javascript: [tel.js, "https://cdn.example/kaart.js"]
extra_css: [eigen.css]
"""
OVER = """\
---
title: Over ons
---
# Over ons

Lees [het plan](minimaal/2026/gezondheid.md).

<script>eigen()</script>
<script async src="https://stats.example/m.js"></script>
<iframe src="https://kaart.example/"></iframe>
<button onclick="eigen()" style="color:red">Klik</button> <a href="javascript:void(0)">x</a> <a href="nergens/">x</a>
"""
DEAD = """\
# Lees verder

Eerst [het plan](minimaal/2026/gezond.md), dan
[de map](minimaal/2026/gezondheid/) en [het resultaat](minimaal/2026/gezondheid.md#resultatne).

<a href="../minimaal/2025/">vorig jaar</a>, [buiten](https://example.nl/minimaal/), [hier](#lees-verder)
"""

TOLD = """\
INFO    3: De koppeling naar 'minimaal/2026/gezond.md' loopt dood. Bedoelde je 'minimaal/2026/gezondheid.md'?
WARNING 4: De koppeling naar 'minimaal/2026/gezondheid/' loopt dood. Bedoelde je 'minimaal/2026/gezondheid.md'?
INFO    4: De koppeling naar '../minimaal/2026/gezondheid/#resultatne' komt aan op de pagina, maar de plek \
'#resultatne' is daar niet. Bedoelde je '#resultaten'?
WARNING 6: De koppeling naar '../minimaal/2025/' loopt dood. Bedoelde je '../minimaal/2026/'?
""".replace("\\\n", "")


def own_pages(folder: Path, settings: str, **pages: str) -> Path:
    """Make a project with pages of one's own, a script that counts, a style sheet and a picture that nobody uses."""
    project = make_project(
        folder, "minimaal", "kleindorp", settings=settings.replace("docs_dir: plans\n", "") + SETTINGS
    )
    (project / "docs").mkdir()
    for name, text in pages.items():
        (project / f"docs/{name}.md").write_text(text)
    (project / "docs/tel.js").write_text('s.src = "https://teller.example/t.js"')
    (project / "docs/eigen.css").write_text("@import url(https://letters.example/a.css);")
    (project / "docs/los.png").write_bytes(b"")
    return project


@pytest.fixture(scope="module", params=[GUEST, FIVE_LINES], ids=["guest", "host"])
def built(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, CompletedProcess[str]]:
    """Give a project in one of both frames, and what the strict build said."""
    project = own_pages(tmp_path_factory.mktemp("eigen"), request.param, over=OVER)
    return project, generate(project)


def test_whatever_a_page_of_ones_own_does_no_strict_build_fails_on_it(
    built: tuple[Path, CompletedProcess[str]],
) -> None:
    """A script that counts, a map in a frame, a dead link of one's own: no error and no warning of ours."""
    _, done = built
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
    assert "WARNING" not in done.stderr


def test_what_ones_own_pages_fetch_elsewhere_is_told_and_let_through(
    built: tuple[Path, CompletedProcess[str]],
) -> None:
    """One line says which addresses, and where each was met first; they stand in the policy by name."""
    project, done = built
    assert (
        "Je eigen site haalt iets op bij https://cdn.example (404.html), https://kaart.example (over/index.html), "
        "https://letters.example (eigen.css), https://stats.example (over/index.html), "
        "https://teller.example (tel.js). Het beleid laat dat toe." in done.stderr
    )
    policy = next(
        line for line in (project / "site/_headers").read_text().splitlines() if line.startswith("  Content-")
    )
    directives = dict(part.strip().split(" ", 1) for part in policy.partition(":")[2].split(";"))
    assert directives["frame-src"] == "https://kaart.example"
    for address in ("https://cdn.example", "https://stats.example", "https://teller.example"):
        assert address in directives["script-src"].split()
    assert "'unsafe-inline'" not in policy


def test_only_in_our_own_frame_a_page_carries_its_policy(built: tuple[Path, CompletedProcess[str]]) -> None:
    """In Material the policy of a page of ours would stay in force on a page of the user's."""
    project, _ = built
    is_host = "uitvoeringskompas\nplugins" in (project / "mkdocs.yml").read_text()
    ours, theirs = ((project / f"site/{name}index.html").read_text() for name in ("minimaal/", "over/"))
    assert [html.count("http-equiv") for html in (ours, theirs)] == ([1, 1] if is_host else [0, 0])
    if is_host:
        assert ("https://kaart.example" in ours, "frame-src https://kaart.example" in theirs) == (False, True)


def test_our_own_frame_promises_nothing_for_scripts_of_others(built: tuple[Path, CompletedProcess[str]]) -> None:
    """That a page asks nothing elsewhere is said only where nobody else brings a script."""
    project, _ = built
    for name in ("index.html", "over/index.html"):
        assert "vraagt niets op bij andere sites" not in (project / "site" / name).read_text()


def test_the_link_to_the_repository_asks_it_nothing(built: tuple[Path, CompletedProcess[str]]) -> None:
    """Material's script asks the git host for stars in the browser of every visitor, where the link has its hook."""
    project, _ = built
    for name in ("index.html", "over/index.html", "404.html"):
        page = lxml.html.document_fromstring((project / "site" / name).read_text())
        assert page.xpath("//*[@data-md-component='source']") == []


def test_check_site_judges_what_is_ours_only(
    built: tuple[Path, CompletedProcess[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In both frames; a dead link in our own content is still found."""
    project, _ = built
    monkeypatch.chdir(project)
    assert main(["check-site", "site"]) == 0
    page = project / "site/minimaal/index.html"
    whole = page.read_text()
    page.write_text(whole.replace("<h1", '<a href="weg/">x</a><h1', 1))
    assert main(["check-site", "site"]) == 1
    assert "De koppeling naar 'weg/' loopt dood." in capsys.readouterr().out
    page.write_text(whole)


def test_a_link_to_ours_that_leads_nowhere_is_told_at_its_line(tmp_path: Path) -> None:
    """With what may have been meant. What MkDocs warned about is not counted again; a heading counts as there."""
    project = own_pages(tmp_path, GUEST, lees=DEAD)
    done = generate(project)
    said = [line for line in done.stderr.splitlines(keepends=True) if "docs/lees.md" in line]
    assert "".join(said).replace(" -  uitvoeringskompas: docs/lees.md:", " ") == TOLD
    assert (done.returncode, done.stdout.strip()) == (1, "Aborted with 3 warnings in strict mode!")


def test_headers_of_ones_own_stay_and_a_page_may_ask_for_its_policy(tmp_path: Path) -> None:
    """Ours are written beside; with ``beleid`` every page carries the policy of the whole site, theirs too."""
    settings = GUEST.replace("[uitvoeringskompas]", "[{uitvoeringskompas: {beleid: true}}]")
    settings = settings.replace("name: material", "name: material\n  font: {text: Roboto}")
    project = own_pages(tmp_path, settings, over=OVER)
    (project / "docs/_headers").write_text("/*\n  X-Eigen: 1\n")
    done = generate(project)
    assert (project / "site/_headers").read_text() == "/*\n  X-Eigen: 1\n"
    place = "assets/uitvoeringskompas/beleid"
    assert f"Je eigen '_headers' blijft staan. De regels voor deze site staan in '{place}/_headers'." in done.stderr
    assert (
        "Je thema haalt letters op bij Google, die zo weet wie er leest. Met 'font: false' bij 'theme' niet."
        in done.stderr
    )
    written = (project / "site" / place / "_headers").read_text()
    policy = next(line for line in written.splitlines() if line.startswith("  Content-")).partition(": ")[2]
    for name in ("index.html", "over/index.html"):
        page = lxml.html.document_fromstring((project / "site" / name).read_text())
        assert page.xpath("//meta[@http-equiv]/@content") == [policy.removesuffix("; frame-ancestors 'self'")]


def test_check_site_finds_our_pages_wherever_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Below a path, beside a first page of the user's; the file by which a site is known stands there too."""
    project = own_pages(tmp_path, GUEST, index="# Wij\n\n[plan](gezondheidsbeleid/minimaal.md)\n")
    assert generate(project).returncode == 0
    assert (project / "site/gezondheidsbeleid/assets/uitvoeringskompas/beleid/nginx.conf").is_file()
    monkeypatch.chdir(project)
    assert main(["check-site", "site"]) == 0
    (project / "site/gezondheidsbeleid/minimaal/index.html").unlink()
    assert main(["check-site", "site"]) == 1
    assert "site/gezondheidsbeleid/minimaal/index.html:1:1: fout: De pagina 'Minimaal'" in capsys.readouterr().out


def test_a_dead_link_in_what_comes_from_the_plans_keeps_the_site_out_of_place(tmp_path: Path) -> None:
    """Here by a template of the user's own; it leads to a page of his that is not there."""
    project = own_pages(
        tmp_path,
        GUEST.replace("name: material", "{name: material, custom_dir: eigen}").replace("theme:\n  {", "theme: {"),
        over=OVER,
    )
    own = project / "eigen/uitvoeringskompas/pages/begrippen.html.jinja"
    own.parent.mkdir(parents=True)
    link = '<p><a href="../over/">wij</a> <a href="../over-wie/">wie</a></p>'
    own.write_text(
        f'{{% extends "uitvoeringskompas/pages/begrippen.html.jinja" %}}{{% block inhoud %}}{link}{{{{ super() }}}}'
        "{% endblock %}"
    )
    done = generate(project)
    assert done.stdout.strip() == (
        "Wat van de plannen in de site komt, is niet in orde: 1 ding klopt niet. De vorige site staat er nog."
    )
    assert ": fout: De koppeling naar '../over-wie/' loopt dood. [site-koppeling-loopt-dood]" in done.stderr
    assert not (project / "site").exists()
