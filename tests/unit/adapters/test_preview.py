"""A preview shows problems where the editor is looking, and never ends."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import PROJECT
from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters import preview
from uitvoeringskompas.adapters.preview import Preview, build_preview, show_problems
from uitvoeringskompas.build import BuildOptions, BuildResult, Workbench
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.pages.site import Asset, RenderedPage
from uitvoeringskompas.problems import Location, Problem, Severity
from uitvoeringskompas.vast import replace

OPTIONS = BuildOptions(peildatum=date(2026, 10, 1), site_title="Proef", shown_as="plans")
ADVICE = "Zijn er ook fouten in de plannen, verbeter die dan eerst. Helpt dat niet, meld het dan bij de makers."
WRONG = Problem(
    location=Location("plans/<b>.yaml", 2, 3), code="tekst-fout", message="Hier staat <script>.", explanation="Leg uit."
)
DOUBT = Problem(location=Location("plans/a.yaml"), code="twijfel", message="Zeker?", severity=Severity.WAARSCHUWING)


def test_without_errors_the_site_is_as_it_will_be() -> None:
    """A warning changes nothing."""
    site = small_site()
    assert show_problems(site, [DOUBT]) is site


def test_with_errors_the_first_page_lists_them_escaped() -> None:
    """With the place, the sentence and the code; then what can be better, and links to what can still be seen."""
    front = show_problems(small_site(), [WRONG, DOUBT]).pages[0]
    assert (front.address, front.title) == ("", "Er is 1 fout in de plannen")
    assert front.render().html == (
        '<div class="kompas pagina" id="pagina">\n<h1>Er is 1 fout in de plannen</h1>\n<div class="proza">\n'
        "<p>Zolang er een fout is, kun je de site niet publiceren. Verbeter de plek die erbij staat en sla het bestand "
        "op: deze pagina ververst zichzelf.</p>\n<ol>\n"
        "<li><p><code>plans/&lt;b&gt;.yaml:2:3</code><br>\n<strong>Hier staat &lt;script&gt;.</strong><br>Leg uit. "
        "<code>[tekst-fout]</code></p></li>\n</ol>\n"
        "<h2>Dit kan daarna beter</h2>\n<ul>\n"
        "<li><p><code>plans/a.yaml:1:1</code><br>\n<strong>Zeker?</strong> <code>[twijfel]</code></p></li>\n</ul>\n"
        "<h2>Wat wel klopt, kun je hier bekijken</h2>\n<ul>\n"
        '<li><a href="kleindorp/">Kleindorp &lt;script&gt;alert(1)&lt;/script&gt;</a></li>\n</ul>\n</div>\n</div>\n'
    )


def test_the_page_of_a_preview_groups_warnings_and_counts_what_is_too_much() -> None:
    """An error is never grouped; ten kinds of warning are enough beside it."""
    many = [replace(DOUBT, location=Location("plans/a.yaml", line)) for line in (1, 7, 9)]
    kinds = [replace(DOUBT, code=f"x{number}", message=f"Vraag {number}.", rank=1) for number in range(1, 12)]
    html = show_problems(small_site(), [WRONG, *kinds, *many]).pages[0].render().html
    assert "<strong>Zeker? Dit komt 3 keer voor, zie ook regel 7 en regel 9.</strong>" in html
    assert ("Vraag 9." in html, "Vraag 10." in html) == (True, False)
    assert "<p>En nog 2. Bekijk ze allemaal met: <code>kompas check --alles</code></p>" in html


def test_with_errors_every_other_page_leads_to_the_list() -> None:
    """The page itself stays readable below the banner."""
    site = small_site()
    shown = show_problems(site, [WRONG, WRONG]).pages[2]
    assert shown.render().html == (
        '<div class="kompas"><div class="banner banner--let-op" role="alert"><div>'
        "<p><strong>Let op: 2 fouten in de plannen.</strong> "
        '<a href="../../">Bekijk de lijst</a></p></div></div></div>\n' + site.pages[2].render().html
    )


def test_a_page_that_an_error_took_away_shows_the_errors() -> None:
    """An editor who looks at it would else see that it does not exist."""
    pages = show_problems(small_site(), [WRONG], known={"", "kleindorp/", "kleindorp/2026/weg/"}).pages
    assert [page.address for page in pages] == ["", "kleindorp/2026/weg/", "kleindorp/", "kleindorp/2026/"]
    assert '<a href="../../">' in pages[1].render().html


def test_a_mistake_of_ours_becomes_a_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The errors in the plans are shown with it; the details go to the terminal."""

    def fail(plans: Path, knowledge: Knowledge, *, options: BuildOptions, bench: Workbench | None) -> BuildResult:
        assert bench is None
        raise ZeroDivisionError(f"{plans.name} {options.site_title} {knowledge.problems}")

    monkeypatch.setattr(preview, "build_site", fail)
    result = build_preview(tmp_path, KNOWLEDGE, options=OPTIONS)
    mistake = f"Hier ging iets mis in Uitvoeringskompas zelf (ZeroDivisionError: {tmp_path.name} Proef ()). {ADVICE}"
    assert [problem.message for problem in result.problems] == [
        mistake,
        "In deze map staat geen enkel plan. Begin met een map voor je gemeente en daarin een profiel.yaml.",
    ]
    assert result.site is not None
    assert result.site.pages[0].title == "Er zijn 2 fouten in de plannen"


def test_a_page_that_cannot_be_made_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The others are shown as always."""

    def fail() -> RenderedPage:
        raise KeyError("doel")

    def build(plans: Path, knowledge: Knowledge, *, options: BuildOptions, bench: Workbench | None) -> BuildResult:
        assert (plans, knowledge, options.keep_going, bench) == (tmp_path, KNOWLEDGE, True, None)
        site = small_site()
        return BuildResult(
            site=replace(site, pages=(replace(site.pages[0], body=fail), site.pages[1])), problems=(), file_count=1
        )

    monkeypatch.setattr(preview, "build_site", build)
    site = build_preview(tmp_path, KNOWLEDGE, options=OPTIONS).site
    assert site is not None
    assert site.pages[0].render().html == (
        '<div class="kompas pagina" id="pagina">\n<h1>Proef</h1>\n'
        f"<p>Hier ging iets mis in Uitvoeringskompas zelf (KeyError: &#x27;doel&#x27;). {ADVICE}</p>\n</div>\n"
    )
    assert site.pages[1].render().html == small_site().pages[1].render().html


def test_a_file_that_cannot_be_made_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """MkDocs would else stop serving while it writes the files."""

    def fail() -> str:
        raise KeyError("doel")

    def build(plans: Path, knowledge: Knowledge, *, options: BuildOptions, bench: Workbench | None) -> BuildResult:
        assert (plans, knowledge, options.keep_going, bench) == (tmp_path, KNOWLEDGE, True, None)
        assets = (Asset(address="a.csv", content=fail), Asset(address="b.csv", content=b"x"))
        return BuildResult(site=replace(small_site(), assets=assets), problems=(), file_count=1)

    monkeypatch.setattr(preview, "build_site", build)
    site = build_preview(tmp_path, KNOWLEDGE, options=OPTIONS).site
    assert site is not None
    assert [asset.read().decode() for asset in site.assets] == [
        f"Hier ging iets mis in Uitvoeringskompas zelf (KeyError: 'doel'). {ADVICE}",
        "x",
    ]


def test_a_schema_that_contradicts_itself_is_told_until_it_is_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who edits it sees the site as it was known before, and no waiting browser."""
    shown, states = Preview(), iter("abc")
    monkeypatch.setattr(preview, "state_of_texts", lambda _own: next(states))

    def load(_own: Path | None) -> Knowledge:
        raise ValueError("noem")

    def problems() -> list[str]:
        result = shown.build(PROJECT / "tests/golden/plans", None, options=OPTIONS)
        return [str(problem) for problem in result.problems if problem.is_error]

    assert problems() == []
    with monkeypatch.context() as broken:
        broken.setattr(preview, "load_knowledge", load)
        wrong = f"Hier ging iets mis in Uitvoeringskompas zelf (ValueError: noem). {ADVICE}"
        assert problems() == [f"schema:1:1: fout: {wrong} [kompas-mislukt]"]
    assert problems() == []
