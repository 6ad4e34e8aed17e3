"""The real ``mkdocs build --strict`` of a small project: complete, closed, and never half."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import lxml.html
import pytest

from tests.browser.serving import SUB_PATH, serve
from tests.integration.project import (
    FIVE_LINES,
    GUEST,
    PROFIEL,
    QUIET,
    build,
    contents_in,
    generate,
    interruptible,
    make_project,
    pages_in,
)
from uitvoeringskompas.cli import main

NO_SUCH_THEME = (
    "mkdocs.yml:4: Uitvoeringskompas werkt met het thema Material, of met zijn eigen thema. "
    "Zet in mkdocs.yml: theme: {name: material}, of: theme: {name: uitvoeringskompas}."
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a project with every kind of page, whose site was built."""
    project = make_project(tmp_path_factory.mktemp("project"), "minimaal", "kleindorp")
    build(project)
    return project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project with the smallest plans and a site that was built before."""
    build(make_project(tmp_path))
    return tmp_path


EXAMPLES = "assets/uitvoeringskompas/voorbeelden/"
"""Files of the guide to take along, of a gemeente that does not exist."""


def test_five_lines_build_the_whole_site(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page, link and anchor is there, says ``kompas check-site``."""
    monkeypatch.chdir(built)
    assert main(["check-site", "site"]) == 0
    assert {"index.html", "404.html", "kleindorp/index.html", "minimaal/2026/gezondheid/index.html"} <= set(
        pages_in(built / "site")
    )


def test_a_strict_build_gives_no_warning(tmp_path: Path) -> None:
    """Not of ours and not of MkDocs; what the guideline misses in a concept is only counted."""
    done = generate(make_project(tmp_path))
    assert (done.returncode, done.stdout) == (0, "")
    assert {line.partition(" ")[0] for line in done.stderr.splitlines()} == {"INFO"}
    assert "Geen fouten en 12 waarschuwingen in 2 bestanden." in done.stderr


def test_the_plans_themselves_are_not_published(built: Path) -> None:
    """A profile may hold what an editor has not yet thought about."""
    files = [path.relative_to(built / "site").as_posix() for path in (built / "site").rglob("*") if path.is_file()]
    typed = {file for file in files if file.endswith((".yaml", ".yml", ".md"))}
    assert {file for file in typed if not file.startswith(EXAMPLES)} == set()


def test_no_name_of_a_place_stands_twice_on_a_page(built: Path) -> None:
    """Not in what a page says, and not in the frame around it."""
    found = {file: Counter(re.findall(r'\sid="([^"]+)"', html)) for file, html in pages_in(built / "site").items()}
    assert {file: names for file, ids in found.items() if (names := [name for name in ids if ids[name] > 1])} == {}


def test_every_page_has_a_closed_policy_and_asks_nothing_outside(built: Path) -> None:
    """One policy, before the first thing that it governs; nothing inline without its hash."""
    for html in pages_in(built / "site").values():
        assert html.count('http-equiv="Content-Security-Policy"') == 1
        assert html.index("default-src 'none'") < html.index("<link")
        head = html[: html.index("</head>")].replace("'wasm-unsafe-eval'", "")
        assert "unsafe" not in head
        assert ("'wasm-unsafe-eval'" in html) == ('src="../assets/uitvoeringskompas/zoeken/zoeken.js"' in html)
        assert not re.search(r"<(?:script|img|iframe)[^>]*src=.https?:", html)


def test_the_site_works_under_a_path(built: Path, tmp_path: Path) -> None:
    """Following every link from the first page, one meets every page and nothing else than answers."""
    place = tmp_path / SUB_PATH
    place.parent.mkdir(parents=True)
    place.symlink_to(built / "site")
    with serve(tmp_path) as root:
        seen: set[str] = set()
        todo = {root}
        while todo:
            address = todo.pop()
            seen.add(address)
            with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 -- our own server
                body = answer.read() if answer.headers.get_content_type() == "text/html" else b""
            todo |= {link for link in links_in(body, address) if link.startswith(root)} - seen
    expected = {file.removesuffix("index.html") for file in pages_in(built / "site")} - {"404.html"}
    assert expected <= {address.removeprefix(root) for address in seen}


def links_in(body: bytes, address: str) -> set[str]:
    """Give the addresses that a page links to or loads."""
    if not body:
        return set()
    document = lxml.html.document_fromstring(body, parser=lxml.html.HTMLParser(encoding="utf-8"))
    return {urldefrag(urljoin(address, str(url))).url for url in document.xpath("//@href | //@src")}


def test_an_error_in_the_plans_leaves_the_previous_site_untouched(project: Path) -> None:
    """It is told in the terminal, with exit code 1 and no traceback."""
    before = pages_in(project / "site")
    (project / PROFIEL).write_text("soort: gemeente\nnaam: [\n", "utf-8")
    done = generate(project)
    assert done.returncode == 1
    assert "\nplans/minimaal/profiel.yaml:" in f"\n{done.stderr}"
    assert "De site is niet gebouwd: verbeter eerst de fouten hierboven. De vorige site staat er nog." in done.stdout
    assert "Traceback" not in done.stderr
    assert pages_in(project / "site") == before
    assert {path.name for path in project.iterdir()} == {"mkdocs.yml", "plans", "site"}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("extra_css: [weg.css]\n", "De gebouwde site is niet in orde: "),
        ("hooks: [haak.py]\n", "Aborted with 1 warnings in strict mode!"),
    ],
)
def test_a_build_that_is_not_whole_leaves_the_previous_site_untouched(
    project: Path, settings: str, message: str
) -> None:
    """A dead link, or a warning of another plugin after ours: nothing is put in place."""
    before = pages_in(project / "site")
    hook = 'import logging\ndef on_post_build(config):\n    logging.getLogger("mkdocs.haak").warning("hm")\n'
    (project / "haak.py").write_text(hook)
    (project / "mkdocs.yml").write_text(FIVE_LINES + settings)
    done = generate(project)
    assert (done.returncode, message in done.stdout) == (1, True), done.stdout + done.stderr
    assert pages_in(project / "site") == before
    assert list(project.glob(".*")) == []


@pytest.mark.parametrize(("blow", "left"), [(signal.SIGKILL, 1), (signal.SIGINT, 0)], ids=["killed", "interrupted"])
def test_a_build_that_is_cut_short_leaves_nothing_for_long(project: Path, blow: signal.Signals, left: int) -> None:
    """An interruption clears up after itself, the next build after one that was killed; nobody sees the half site.

    Until then no other build gets the place.
    """
    before = pages_in(project / "site")
    (project / "haak.py").write_text("import time\ndef on_post_build(config):\n    time.sleep(600)\n")
    (project / "traag.yml").write_text(f"{FIVE_LINES}hooks: [haak.py]\n")
    command = [sys.executable, "-m", "mkdocs", "build", "-f", "traag.yml"]
    with interruptible():
        process = subprocess.Popen(command, cwd=project, env=os.environ | QUIET, stderr=subprocess.DEVNULL)
    while not list(project.glob(".site.nieuw-*/index.html")):
        assert process.poll() is None, "the build ended before it was cut short"
        time.sleep(0.05)
    other = generate(project)
    process.send_signal(blow)
    process.wait()
    told = f"Er wordt al gebouwd in '{project}/site'. Wacht tot dat klaar is, of kies een andere map."
    assert (other.returncode, told in other.stdout) == (1, True), other.stdout + other.stderr
    assert len(list(project.glob(".site.nieuw-*"))) == left
    assert pages_in(project / "site") == before
    build(project)
    assert list(project.glob(".site.*")) == []


def test_a_change_replaces_the_whole_site(project: Path) -> None:
    """What is gone from the plans is gone from the site; hidden files stay."""
    (project / "site/.nojekyll").write_text("")
    (project / "site/oud.html").write_text("oud")
    build(project)
    assert (project / "site/.nojekyll").exists()
    assert not (project / "site/oud.html").exists()


def test_the_addresses_are_the_same_with_and_without_directory_urls(built: Path, tmp_path: Path) -> None:
    """A setting about Markdown files does not move our pages; their links then name files, as from disk they must."""
    project = make_project(tmp_path, "minimaal", "kleindorp", settings=f"{FIVE_LINES}use_directory_urls: false\n")
    named = contents_in(build(project))
    expected = contents_in(built / "site")
    links = re.compile(r'href="([^":#?]*/)index\.html')
    assert {file: links.sub(r'href="\1', html) for file, html in named.items()} == expected
    assert len(links.findall(named["index.html"])) > 3


def test_the_search_plugin_finds_the_text_of_a_page_and_the_chapter_it_stands_in(tmp_path: Path) -> None:
    """When a gemeente asks for it."""
    site = build(make_project(tmp_path, settings=FIVE_LINES.replace("[", "[search, ")))
    found = json.loads((site / "search/search_index.json").read_text("utf-8"))["docs"]
    programma = {
        entry["location"]: entry for entry in found if entry["location"].startswith("minimaal/2026/gezondheid/")
    }
    assert "In het kort" in programma["minimaal/2026/gezondheid/"]["text"]
    assert "Kruimelpad" not in programma["minimaal/2026/gezondheid/"]["text"]


def test_pages_of_ones_own_may_stand_beside_the_plans(tmp_path: Path) -> None:
    """With a first page of one's own the plans come below a path, and it is told which; never in the way of ours."""
    project = make_project(tmp_path, settings=FIVE_LINES.replace("docs_dir: plans\n", ""))
    (project / "docs").mkdir()
    (project / "docs/over-ons.md").write_text("# Over ons\n\nTekst.\n")
    assert "<h1" in pages_in(build(project))["over-ons/index.html"]
    (project / "docs/index.md").write_text("# Mijn begin\n\n[Plan](gezondheidsbeleid/minimaal/2026/gezondheid.md)\n")
    done = generate(project)
    assert (done.returncode, "dus de plannen komen in 'gezondheidsbeleid/'" in done.stderr) == (0, True), done.stdout
    pages = pages_in(project / "site")
    assert 'href="gezondheidsbeleid/minimaal/2026/gezondheid/"' in pages["index.html"]
    assert ">Minimaal</h1>" in pages["gezondheidsbeleid/index.html"]
    (project / "docs/gezondheidsbeleid").mkdir()
    (project / "docs/gezondheidsbeleid/minimaal.md").write_text("# Van mij\n")
    done = generate(project)
    assert done.returncode == 1
    assert done.stdout.strip() == (
        "docs/gezondheidsbeleid/minimaal.md: hier komt een pagina of bestand van de plannen "
        "('gezondheidsbeleid/minimaal/index.html'). Geef dit bestand een andere naam, of kies met 'plek' in "
        "mkdocs.yml waar de plannen komen."
    )


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            GUEST.replace("material", "mkdocs"),
            NO_SUCH_THEME,
        ),
        (
            FIVE_LINES.replace("[uitvoeringskompas]", "{uitvoeringskompas: {plans: weg}}"),
            "mkdocs.yml:5: De map met plannen '{0}/weg' bestaat niet. Zet de goede map achter 'plans:' in mkdocs.yml.",
        ),
    ],
)
def test_a_setting_that_cannot_be_is_told_in_dutch(tmp_path: Path, settings: str, message: str) -> None:
    """With exit code 1, and nothing is built."""
    done = generate(make_project(tmp_path, settings=settings))
    assert (done.returncode, done.stdout.strip()) == (1, message.replace("{0}", str(tmp_path)))
    assert not (tmp_path / "site").exists()


def test_a_preview_of_a_proposal_says_so_on_every_page(tmp_path: Path) -> None:
    """Also on the page for an address that is not there; search engines are asked to leave it alone."""
    settings = FIVE_LINES.replace("plugins: [uitvoeringskompas]", "plugins: [{uitvoeringskompas: {voorbeeld: true}}]")
    pages = pages_in(build(make_project(tmp_path, settings=settings)))
    signs = ('<meta name="robots" content="noindex">', "<strong>Voorbeeldweergave.</strong>")
    assert {tuple(html.count(sign) for sign in signs) for html in pages.values()} == {(1, 1)}
