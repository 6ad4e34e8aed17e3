"""What a page brings: code by its hash, addresses elsewhere by their origin, and each in the directive that asks."""

from __future__ import annotations

import base64
import hashlib

import pytest

from uitvoeringskompas.adapters.policy.directives import write_policy
from uitvoeringskompas.adapters.policy.sources import (
    read_sources,
    read_sources_around,
    sources_of_script,
    sources_of_style,
)

SCRIPT = ("script-src", "connect-src", "img-src", "font-src")
STYLE = ("style-src", "font-src", "img-src")
STATS = "https://stats.example"


def hash_of(text: str) -> str:
    """Give the source expression that allows exactly this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def each(directives: tuple[str, ...], source: str) -> tuple[tuple[str, str], ...]:
    """Give the same source in several directives."""
    return tuple((directive, source) for directive in directives)


def test_a_page_without_inline_code_needs_nothing() -> None:
    """Everything comes from the site itself, or does not come; a link elsewhere fetches nothing."""
    html = "<html><head><script src='//'></script></head><a href='https://elders.example/'>x</a></html>"
    assert read_sources(html.replace("'//'", "'a.js'")) == each((*SCRIPT, "worker-src"), "'self'")
    assert write_policy(read_sources("<p>x</p>")) == write_policy()


def test_only_a_page_with_a_script_lets_one_run() -> None:
    """One that stands in the page gets leave by its hash alone, unless it may fetch another of the site."""

    def leave(html: str) -> list[str]:
        return [part for part in write_policy(read_sources(html)).split("; ") if part.startswith(("script", "worker"))]

    assert leave("<p>x</p><script type='application/ld+json'>{}</script>") == ["script-src 'none'"]
    assert leave("<script>a()</script>") == [f"script-src {hash_of('a()')}"]
    assert leave("<script>import('./a.js')</script>") == [
        "script-src 'self' " + hash_of("import('./a.js')"),
        "worker-src 'self'",
    ]
    assert leave("<script src='a.js'></script>") == ["script-src 'self'", "worker-src 'self'"]
    assert leave("<script src='https://elders.example/a.js'></script>") == ["script-src https://elders.example"]


def test_every_inline_script_and_style_is_allowed_by_its_hash_alone() -> None:
    """A hash holds for one exact text; a browser reads each line end as one character."""
    html = (
        "<style>:root{--a:#1b5e20}</style><script>one\r\n</script><SCRIPT defer>two</SCRIPT ><script>one\r\n</script>"
    )
    assert read_sources(html) == (
        ("style-src", hash_of(":root{--a:#1b5e20}")),
        ("script-src", hash_of("one\n")),
        ("script-src", hash_of("two")),
    )


@pytest.mark.parametrize("kind", ["", ' type="module"', " type=text/javascript", ' type="importmap"'])
def test_what_a_browser_runs_gets_a_hash(kind: str) -> None:
    """Modules and the map of their names too."""
    assert read_sources(f"<script{kind} data-src='x'>a()</script>") == (("script-src", hash_of("a()")),)


@pytest.mark.parametrize(
    "html",
    [
        '<script type="application/json">{"a":1}</script>',
        '<script id=x type="text/x-mathjax-config">a()</script>',
        "<!-- <script>old()</script> -->",
        '<a title="<script>evil()</script>">x</a>',
        "<script></script>",
    ],
)
def test_what_no_browser_runs_gets_no_hash(html: str) -> None:
    """Data, a remark, the text of an attribute and an empty script are no code."""
    assert read_sources(html) == ()


def test_code_in_an_attribute_is_allowed_by_its_hash_where_it_is_not_ours() -> None:
    """An editor's own page may have a button; a page of ours has none, so there it stays forbidden."""
    html = '<button onclick="open(&quot;x&quot;)" style="color:red">x</button>'
    assert read_sources(html) == (
        ("script-src-attr", "'unsafe-hashes'"),
        ("script-src-attr", hash_of('open("x")')),
        ("style-src-attr", "'unsafe-hashes'"),
        ("style-src-attr", hash_of("color:red")),
    )
    assert read_sources(html, with_attributes=False) == ()


@pytest.mark.parametrize(
    ("html", "sources"),
    [
        (f'<script async src="{STATS}/a.js"></script>', each(SCRIPT, STATS)),
        ("<script src=//stats.example/a.js></script>", each(SCRIPT, STATS)),
        ('<script src="http://127.0.0.1:8000/a.js"></script>', each(SCRIPT, "http://127.0.0.1:8000")),
        (f'<img src="{STATS}/x.gif" alt>', (("img-src", STATS),)),
        ('<img srcset="a.png 1x, //b.example/b.png 2x">', (("img-src", "'self'"), ("img-src", "https://b.example"))),
        (f'<link rel="stylesheet" href="{STATS}/a.css">', each(STYLE, STATS)),
        (f'<link rel="preload" as="font" href="{STATS}/a.woff2">', (("font-src", STATS),)),
        (f'<link rel="canonical" href="{STATS}/">', ()),
        (f'<iframe src="{STATS}/kaart"></iframe>', (("frame-src", STATS),)),
        ('<video src="film.mp4" poster="x.png"></video>', (("media-src", "'self'"), ("img-src", "'self'"))),
        ('<object data="nota.pdf"></object>', (("object-src", "'self'"),)),
        (f'<form action="{STATS}/aanmelden"></form>', (("form-action", STATS),)),
        ('<img src="data:image/gif;base64,AA">', (("img-src", "data:"),)),
        ("<style>@import '//b.example/a.css';</style>", (("style-src", hash_of("@import '//b.example/a.css';")),)),
    ],
)
def test_what_a_page_fetches_elsewhere_is_allowed_by_origin(html: str, sources: tuple[tuple[str, str], ...]) -> None:
    """In the directives that it needs, whatever form the attribute is written in."""
    assert read_sources(html)[: len(sources)] == sources


def test_a_script_that_fetches_another_is_read_for_its_address() -> None:
    """As statistics are: a few lines in the page name the script that counts. A name of XML is fetched by nobody."""
    text = """var u="//stats.example/"; g.src=u+'m.js'; n.createElementNS("http://www.w3.org/2000/svg") // a "//b" """
    assert sources_of_script(text) == each(SCRIPT, STATS)
    assert read_sources(f"<script>{text}</script>") == (("script-src", hash_of(text)), *each(SCRIPT, STATS))


def test_letters_of_google_come_from_a_second_address() -> None:
    """Which no page has to name."""
    html = '<link href="https://fonts.googleapis.com/css?family=Roboto" rel="stylesheet">'
    assert ("font-src", "https://fonts.gstatic.com") in read_sources(html)


def test_a_style_sheet_is_read_for_letters_and_pictures() -> None:
    """Also when the letters stand in it themselves."""
    assert sources_of_style('@font-face{src:url("https://letters.example/a.woff2")}') == each(
        STYLE, "https://letters.example"
    )
    assert sources_of_style("a{src:url(data:font/woff2;base64,AA)}b{background:url(data:image/svg+xml,x)}") == (
        ("font-src", "data:"),
    )


def test_a_diagram_lets_any_style_in_since_its_own_are_made_in_the_browser() -> None:
    """With a hash beside that word, a browser would overlook it: then no hash is written."""
    policy = write_policy(read_sources('<style>a{}</style><pre class="mermaid"><code>graph</code></pre>'))
    assert "script-src https://unpkg.com;" in policy
    assert "style-src 'self' 'unsafe-inline'; style-src-attr 'unsafe-inline';" in policy


def test_a_form_of_ones_own_may_be_sent_and_no_word_contradicts_another() -> None:
    """``'none'`` beside something else means nothing to a browser."""
    assert write_policy(read_sources('<form action="/zoek"></form>')).endswith("base-uri 'none'; form-action 'self'")


@pytest.mark.parametrize(
    "body",
    [
        "<p>x</p>",
        '<a title="&lt;img src=//elders.example/&gt;">x</a>',
        '<p><IMG\nsrc="//b.example/x.png"></p>',
        '<svg><use href="a.svg#b"/></svg>',
        '<video src="film.mp4"></video>',
        '<pre class="mermaid">x</pre>',
    ],
)
def test_a_page_around_a_body_without_code_brings_what_it_brings_as_a_whole(body: str) -> None:
    """What fetches something in the body counts, whoever wrote its template."""
    page = f"<head><script>a()</script></head><main>{body}</main><img src='//c.example/c.png'>"
    assert read_sources_around(body, page) == read_sources(page)
    assert ("img-src", "https://c.example") in read_sources_around(body, page)
