"""What the README and the decisions promise about a site as a whole: its frame, its history, what it asks of git."""

from __future__ import annotations

import re

import yaml
from hypothesis import settings

from tests.integration.project import QUIET
from tests.integration.promises.conftest import LESSEN, Built
from tests.integration.promises.reading import links_of, words_of
from tests.sourcecode import PROJECT

ZOEKEN = "zoeken/index.html"
FOOT = "Deze pagina komt uit het bestand plans/"
WITHOUT_A_FILE = re.compile(r"[^/]+/(\d{4}|vergelijk/.*|geschiedenis|kalender)/index\.html")


def test_the_lines_of_the_readme_build_a_site_with_a_template_of_its_own(built: Built) -> None:
    """With the template that the README shows, on top of ours."""
    text = words_of(built["begrippen/"])
    assert "Onze eigen inleiding." in text
    assert "Reeksbreuk" in text


def test_the_blocks_of_material_are_there_for_another_theme_or_plugin(built: Built) -> None:
    """``main.html`` extends our base, and what it puts in a block stands once on every page."""
    assert {html.count('<p class="van-ons">Bericht van ons</p>') for html in built.html.values()} == {1}


def test_a_page_runs_one_script_of_a_few_lines_and_the_page_to_search_one_more(built: Built) -> None:
    """No page needs a script: the few lines let a reader choose the colours. Every page has the way to a search.

    What it says to search engines is data, which nothing runs.
    """
    files = {path.relative_to(built.project / "site").as_posix() for path in (built.project / "site").rglob("*.js")}
    assert {file.rpartition("/")[0] for file in files} == {"assets/uitvoeringskompas/zoeken"}
    for file, html in built.html.items():
        more = re.findall(r'<script type="module" [^>]*src="[^"]*zoeken/zoeken.js"', html) if file == ZOEKEN else []
        running = [found for found in re.findall(r"<script[^\n>]*(?:>\(\(\) => {)?", html) if "ld+json" not in found]
        assert (file, running) == (file, ["<script>(() => {", *more])
        assert (file, re.findall(r"<form[^>]*role=.?search", html)[1:]) == (file, [])


def test_there_are_two_colour_schemes_and_one_accent_per_publisher_that_can_be_read(built: Built) -> None:
    """One that is too pale gives way to the nearest that is not, lighter in the dark; pages of the site have none."""
    frame = (built.project / "site/assets/uitvoeringskompas/raam.css").read_text("utf-8")
    assert re.findall(r"color-scheme: ([^;]+);", frame) == ["light dark", "light", "dark", "light"]
    found = r'<link rel="stylesheet" href="[^"]*huisstijl/([^"]+)"'
    expected = {slug: [f"{slug}/stijl.css"] for slug in ("kleindorp", "proefstad")}
    assert {file: re.findall(found, html) for file, html in built.html.items()} == {
        file: expected.get(file.removeprefix("data/uitgevers/").partition("/")[0], []) for file in built.html
    }
    folder = built.project / "site/assets/uitvoeringskompas/huisstijl"
    sheets = {slug: (folder / slug / "stijl.css").read_text("utf-8") for slug in expected}
    assert {slug: re.findall(r"link-color: ([^;]+);", sheet) for slug, sheet in sheets.items()} == {
        "kleindorp": ["light-dark(#1b5e3f, #50cd93)"],
        "proefstad": ["light-dark(#7a7200, #ffee00)"],
    }


def test_an_address_for_the_site_gives_a_sitemap_and_an_error_page_that_works_anywhere(built: Built) -> None:
    sitemap = (built.project / "site/sitemap.xml").read_text("utf-8")
    listed = set(re.findall(r"<loc>https://gezond\.proefstad\.example/plannen/(.*?)</loc>", sitemap))
    pages = {file.removesuffix("index.html") for file in built.pages}
    unsought = re.compile(
        r".*/alles/|data/woordenboek/[^/]+/|zoeken/.*|.*/vergelijk/2024-2026/"
    )  # what no search should find
    assert listed == {address for address in pages if not unsought.fullmatch(address)}
    outside = re.findall(r'(?:href|src)="(?!/plannen/|#)[^"]*"', built.html["404.html"])
    assert outside == ['href="https://github.com/proefstad/plannen"']  # in the foot: where the files are


def test_the_foot_of_a_page_says_which_file_it_comes_from(built: Built) -> None:
    """Unless it comes from more than one."""
    for publisher in ("minimaal/", "kleindorp/", "proefstad/"):
        for file, page in built.below(publisher).items():
            assert (file, FOOT in words_of(page)) == (file, not WITHOUT_A_FILE.fullmatch(file))


def test_a_file_keeps_its_history_under_another_name(built: Built) -> None:
    """What changed is told in the words of a comparison; it is one interventie, that did not go and come."""
    text = words_of(built["proefstad/geschiedenis/"])
    assert (
        "Éénoudercoach (2026): verplaatst en gewijzigd; stond in proefstad/2026/leefstijl/interventies/stopcoach.yaml "
        "Interventie ‘Éénoudercoach’: de tekst bij ‘Wat’ is gewijzigd, met 1 woord erbij en 1 woord weg."
    ) in text
    foot = words_of(built["proefstad/2026/leefstijl/interventies/coach/"])
    assert "Voor het laatst gewijzigd op 3 februari 2026; er zijn 2 versies." in foot


def test_a_file_of_figures_has_a_history_too(built: Built) -> None:
    """Nobody says that only the notation changed."""
    text = words_of(built["proefstad/geschiedenis/"])
    assert "Metingen van sporten: gewijzigd Bekijk versie" in text
    assert "Metingen van sporten: toegevoegd" in text


def test_who_changed_something_is_told_when_the_site_wants_it_and_addresses_never(built: Built) -> None:
    text = words_of(built["proefstad/geschiedenis/"])
    assert "Vraag het aan Door Piet Pietersen" in text
    assert [file for file, html in built.html.items() if re.search(r"(?:jan|iemand)@", html)] == []


def test_what_is_not_committed_has_no_date(built: Built) -> None:
    """History is that of HEAD."""
    page = built[LESSEN.removesuffix(".yaml") + "/"]
    assert "Wanneer het is gewijzigd, is niet bekend: het is nog niet vastgelegd in git." in words_of(page)
    assert "lessen" not in words_of(built["proefstad/geschiedenis/"]).lower()


def test_a_page_leads_to_the_editor_of_its_file_and_to_a_proposal_about_it(built: Built) -> None:
    links = links_of(built["proefstad/2026/leefstijl/interventies/coach/"])
    place = "plans/proefstad/2026/leefstijl/interventies/coach.yaml"
    assert f"https://github.com/proefstad/plannen/edit/main/{place}" in links
    (proposal,) = [link for link in links if link.startswith("https://github.com/proefstad/plannen/issues/new?")]
    assert place.replace("/", "%2F") in proposal


def test_git_is_asked_for_all_commits_at_once_and_for_versions_once_per_history(built: Built) -> None:
    """However many files there are, and pages and feeds that tell of them: of two publishers no file was rewritten."""
    asked = [re.sub(r".*?protocol\.allow=never ", "", line).split() for line in built.asked_of_git]
    assert sorted(" ".join(words[:2]) for words in asked) == [
        "cat-file --batch",
        "cat-file --batch-check",
        "log --raw",
        "rev-parse --is-shallow-repository",  # whether it is the history that was read last,
        "rev-parse --is-shallow-repository",  # and where the plans stand in it
    ]


def test_nothing_that_a_repository_names_is_run(built: Built) -> None:
    """Its settings name a program for four occasions, and its last commit has a signature to look at."""
    assert (built.project / "kwaad").exists()
    assert not (built.project / "gestart").exists()


def test_make_silences_the_notice_about_mkdocs_2_by_the_variables_that_silence_it_here() -> None:
    """So that what stands above a build of ``make site`` is about the plans."""
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    assert dict(re.findall(r"^export (\w+MKDOCS\w+) := (\w+)$", makefile, re.MULTILINE)) == QUIET


def test_the_ways_to_publish_build_the_site_that_the_readme_builds() -> None:
    """GitHub and GitLab run ``make publiceren``: like ``make site`` a strict build into ``site``, at its own address.

    With more than one publisher an error of one of them no longer keeps the others from being published.
    """
    github, gitlab = (PROJECT / file for file in (".github/workflows/publiceren.yml", ".gitlab-ci.yml"))
    assert re.search(
        r" +SITE_URL: .+\n +REPO_URL: .+\n +run: \|\n +make publiceren\n(?: .+\n)*? +with:\n +path: site\n",
        github.read_text("utf-8"),
    )
    assert re.search(
        r"SITE_URL: .+\n +REPO_URL: .+\n(?: .+\n)+?    - make publiceren\n    - mv site public\n",
        gitlab.read_text("utf-8"),
    )
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    assert re.search(r"^site: .*\n\t\$\(IN_VENV\) mkdocs build --strict\n", makefile, re.MULTILINE)
    assert re.search(
        r"^publiceren: .*\n(?:\t.+\n)+?\t.*\$\(IN_VENV\) mkdocs build --strict \|\|", makefile, re.MULTILINE
    )


def test_a_proposal_is_checked_and_what_is_wrong_stands_at_its_line() -> None:
    """At GitHub as annotations, at GitLab as its report."""
    github = yaml.safe_load((PROJECT / ".github/workflows/controleren.yml").read_text("utf-8"))
    assert "pull_request" in github[True]  # YAML takes the word "on" for true
    steps = [step.get("run", "") for job in github["jobs"].values() for step in job["steps"]]
    assert "make check FORMAT=github" in steps
    gitlab = yaml.safe_load((PROJECT / ".gitlab-ci.yml").read_text("utf-8"))["controleren"]
    assert gitlab["script"][1:] == [
        ".venv/bin/kompas check --format gitlab > gl-code-quality-report.json || test $? -eq 1",
        "make check",
    ]


def test_make_quick_runs_the_same_tests_but_for_browser_and_whole_programs_and_tries_a_fifth() -> None:
    makefile = (PROJECT / "Makefile").read_text("utf-8")
    (quick,) = re.findall(r"^quick:.*\n(?:\t.*\n)+", makefile, re.MULTILINE)
    assert re.findall(r"--(?:hypothesis-profile|ignore)=(\S+)", quick) == [
        "quick",
        "tests/browser",
        "tests/integration",
    ]
    whole, fifth = (settings.get_profile(name).max_examples for name in ("whole", "quick"))
    assert whole == 5 * fifth
