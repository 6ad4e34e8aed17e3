"""A built site against what should have been built: everything that is missing has its own sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.unit.adapters.small_site import small_site
from uitvoeringskompas.adapters.check_site import check_site
from uitvoeringskompas.adapters.folder import write_site
from uitvoeringskompas.pages.site import Site

OUR_FRAME = '<title>Proef</title><meta name="generator" content="Uitvoeringskompas, MkDocs 1.6.1">'
CONTENT = '<div class="kompas">'


@pytest.fixture
def site() -> Site:
    """Give the site of three pages."""
    return small_site()


@pytest.fixture
def built(site: Site, tmp_path: Path) -> Path:
    """Give a folder in which that site was built."""
    write_site(site, tmp_path / "site")
    return tmp_path / "site"


Found: TypeAlias = tuple[str, str, str]


def found_in(built: Path, site: Site) -> list[Found]:
    """Check the site and give the place, the code and the sentence of everything that was found."""
    return [
        (f"{problem.location.file}:{problem.location.line}", problem.code, problem.message)
        for problem in check_site(built, site, shown_as="site", with_headings=True)
    ]


def replace(file: Path, old: str, new: str) -> None:
    """Change a built page as a broken build would."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_whole_site_has_no_problems(built: Path, site: Site) -> None:
    """Every page, link, anchor, title and file is there."""
    assert found_in(built, site) == []


def remove_page(built: Path) -> None:
    """Take a page away that others link to."""
    (built / "kleindorp/2026/index.html").unlink()


def remove_anchor(built: Path) -> None:
    """Take an anchor away that another page links to."""
    replace(built / "kleindorp/2026/index.html", 'id="doelen"', 'id="iets-anders"')


def remove_file(built: Path) -> None:
    """Take the imprint away, to which nothing links."""
    (built / "assets/uitvoeringskompas/site.json").unlink()


def change_title(built: Path) -> None:
    """Put another title in the head."""
    replace(built / "kleindorp/2026/index.html", "<title>2026 – Proef</title>", "<title>Docs</title>")


def empty_page(built: Path) -> None:
    """Leave nothing of a page but its links."""
    (built / "index.html").write_text(f"{OUR_FRAME}<a href='kleindorp/'>Kleindorp</a>")


def add_to_portal(html: str) -> Callable[[Path], None]:
    """Add HTML at the end of the portal, on a line of its own."""

    def change(built: Path) -> None:
        lines = f'{OUR_FRAME}\n{CONTENT}<h1>Proef</h1><a href="kleindorp/">Kleindorp</a>\n'
        (built / "index.html").write_text(f"{lines}{html}</div>")

    return change


def add_style(built: Path) -> None:
    """Let a style sheet of ours fetch a font elsewhere."""
    (built / "assets/uitvoeringskompas/stijl.css").write_text(
        '/* los */\n@font-face{src:url("https://letters.example/a.woff2")}\n'
    )


CASES: dict[str, tuple[Callable[[Path], None], list[Found]]] = {
    "a page": (
        remove_page,
        [
            ("site/kleindorp/2026/index.html:1", "site-pagina-ontbreekt", "De pagina '2026' staat niet in de site."),
            (
                "site/kleindorp/index.html:42",
                "site-koppeling-loopt-dood",
                "De koppeling naar '2026/#doelen' loopt dood.",
            ),
        ],
    ),
    "an anchor": (
        remove_anchor,
        [
            (
                "site/kleindorp/2026/index.html:1",
                "site-kopje-ontbreekt",
                "Het kopje 'Doelen' (#doelen) staat niet op de pagina.",
            ),
            (
                "site/kleindorp/index.html:42",
                "site-anker-ontbreekt",
                "De koppeling naar '2026/#doelen' loopt dood: die pagina is er, die plek niet.",
            ),
        ],
    ),
    "a file": (
        remove_file,
        [("site/assets/uitvoeringskompas/site.json:1", "site-bestand-ontbreekt", "Dit bestand staat niet in de site.")],
    ),
    "a title": (
        change_title,
        [
            (
                "site/kleindorp/2026/index.html:1",
                "site-titel-ontbreekt",
                "De titel '2026' staat niet in <title>; er staat 'Docs'.",
            )
        ],
    ),
    "the content": (
        empty_page,
        [("site/index.html:1", "site-inhoud-ontbreekt", "De inhoud van de pagina, met een <h1>, ontbreekt.")],
    ),
    "a request to another site": (
        add_to_portal('<img src="https://teller.example/x.gif"><a href="https://www.example.nl/">mag wel</a>'),
        [
            (
                "site/index.html:3",
                "site-verzoek-naar-buiten",
                "De pagina haalt 'https://teller.example/x.gif' op van een andere website.",
            )
        ],
    ),
    "a request without a scheme": (
        add_to_portal('<link rel="stylesheet" href="//letters.example/a.css">'),
        [
            (
                "site/index.html:3",
                "site-verzoek-naar-buiten",
                "De pagina haalt '//letters.example/a.css' op van een andere website.",
            )
        ],
    ),
    "a request from a style sheet": (
        add_style,
        [
            (
                "site/assets/uitvoeringskompas/stijl.css:2",
                "site-verzoek-naar-buiten",
                "Het stijlblad haalt 'https://letters.example/a.woff2' op van een andere website.",
            ),
        ],
    ),
    "a link from the root": (
        add_to_portal('<a href="/kleindorp/">niet onder een pad</a>'),
        [("site/index.html:3", "site-koppeling-loopt-dood", "De koppeling naar '/kleindorp/' loopt dood.")],
    ),
    "a link out of the site": (
        add_to_portal('<a href="../geheim.txt">erbuiten</a>'),
        [("site/index.html:3", "site-koppeling-loopt-dood", "De koppeling naar '../geheim.txt' loopt dood.")],
    ),
    "a link that runs": (
        add_to_portal('<a href="javascript:alert(1)">doe dit</a>'),
        [
            (
                "site/index.html:3",
                "site-koppeling-onveilig",
                "De koppeling naar 'javascript:alert(1)' kan iets uitvoeren; dat mag niet.",
            )
        ],
    ),
    "an address that is none": (
        add_to_portal('<a href="http://[">kapot</a>'),
        [("site/index.html:3", "site-koppeling-loopt-dood", "De koppeling naar 'http://[' loopt dood.")],
    ),
}


@pytest.mark.parametrize(("spoil", "found"), CASES.values(), ids=CASES.keys())
def test_whatever_is_wrong_is_told(spoil: Callable[[Path], None], found: list[Found], built: Path, site: Site) -> None:
    """All of it, in the order of the files, and nothing else."""
    spoil(built)
    assert found_in(built, site) == found


def test_the_error_page_may_start_its_links_at_the_root(built: Path, site: Site) -> None:
    """It is shown at any depth, and the site may stand under a path."""
    style = '<link rel="stylesheet" href="/pad/assets/uitvoeringskompas/stijl.css">'
    text = f'{OUR_FRAME}{style}<a href="/pad/kleindorp/">a</a><a href="/pad/">b</a><a href="/pad/weg/">c</a>'
    (built / "404.html").write_text(text)
    assert found_in(built, site) == [
        ("site/404.html:1", "site-koppeling-loopt-dood", "De koppeling naar '/pad/weg/' loopt dood.")
    ]


def test_links_within_a_page_and_to_files_are_followed(built: Path, site: Site) -> None:
    """To the top, to an anchor, with a query, with a coded space, to a file."""
    (built / "een blad.txt").write_text("x")
    add_to_portal(
        '<h2 id="k">k</h2><a href="#">1</a><a href="#top">2</a><a href="#k">3</a><a href="?zoek=x">4</a>'
        '<a href="een%20blad.txt">5</a><a href="./">6</a><a href="mailto:a@example.nl">7</a>'
    )(built)
    assert found_in(built, site) == []


# What the owner of a site may do that we never do.
THEIRS = (
    '<script src="https://stats.example/a.js"></script><img src="https://beeld.example/x.png" alt="">'
    '<a href="../weg/">x</a><a href="javascript:void(0)">x</a><a href="#geen">x</a>'
)


def test_a_page_of_the_owner_of_the_site_is_theirs(built: Path, site: Site) -> None:
    """Whatever it fetches, runs or links to, in whatever frame; the links of ours to it do arrive."""
    (built / "over").mkdir()
    for frame in (OUR_FRAME, '<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.8.1">'):
        (built / "over/index.html").write_text(f'{frame}<main><h1 id="ons">Over ons</h1>{THEIRS}</main>')
        (built / "eigen.css").write_text("@import url(https://letters.example/a.css)")
        add_to_portal('<a href="over/#ons">1</a><a href="over/#wie">2</a><a href="over/weg/">3</a>')(built)
        assert found_in(built, site) == [
            (
                "site/index.html:3",
                "site-anker-ontbreekt",
                "De koppeling naar 'over/#wie' loopt dood: die pagina is er, die plek niet.",
            ),
            ("site/index.html:3", "site-koppeling-loopt-dood", "De koppeling naar 'over/weg/' loopt dood."),
        ]


def test_the_frame_of_another_theme_is_theirs_and_our_content_in_it_is_not(built: Path, site: Site) -> None:
    """Its title, scripts and links are judged by nobody; what we wrote in between is."""
    frame = '<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.8.1"><title>Anders</title>'
    ours = f'{CONTENT}<h1>Proef</h1><a href="weg/">x</a><img src="https://beeld.example/y.png" alt=""></div>'
    (built / "index.html").write_text(f"{frame}{THEIRS}\n{ours}\n{THEIRS}")
    (built / "404.html").write_text(f"{frame}{THEIRS}")
    assert found_in(built, site) == [
        ("site/index.html:2", "site-koppeling-loopt-dood", "De koppeling naar 'weg/' loopt dood."),
        (
            "site/index.html:2",
            "site-verzoek-naar-buiten",
            "De pagina haalt 'https://beeld.example/y.png' op van een andere website.",
        ),
    ]


def test_in_our_own_frame_the_owner_may_bring_scripts_and_styles_from_elsewhere(built: Path, site: Site) -> None:
    """On every page; but a file of his own that is not there is a page that is not whole."""
    replace(
        built / "index.html",
        "</head>",
        '<script src="https://stats.example/a.js"></script><link rel="stylesheet" href="weg.css"></head>',
    )
    assert [(code, message) for _, code, message in found_in(built, site)] == [
        ("site-koppeling-loopt-dood", "De koppeling naar 'weg.css' loopt dood.")
    ]


def test_an_address_that_a_head_says_in_full_must_be_there(tmp_path: Path) -> None:
    """Others ask for it, long after. What a publisher says of itself may stand on the same host, and is not ours."""
    site = small_site()
    write_site(site, tmp_path / "site")
    page = tmp_path / "site/kleindorp/index.html"
    data = {"url": "https://x.example/over/", "breadcrumb": {"itemListElement": [{"item": "https://x.example/weg/"}]}}
    said = (
        '<meta property="og:url" content="https://x.example/kleindorp/">'
        '<meta property="og:image" content="https://x.example/plaat.png">'
        f'<script type="application/ld+json" data-kompas>{json.dumps(data)}</script></head>'
    )
    page.write_text(page.read_text("utf-8").replace("</head>", said, 1), "utf-8")
    problems = check_site(tmp_path / "site", site)
    assert [problem.message for problem in problems] == [
        "De koppeling naar '/plaat.png' loopt dood.",
        "De koppeling naar '/weg/' loopt dood.",
    ]
