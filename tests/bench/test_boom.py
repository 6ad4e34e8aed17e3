"""Our pages as trees, and the same words printed from them by another generator."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.bench import bouwsels
from tests.bench.bomen import differences, write_bomen
from tests.bench.boom import make_boom, part, read_html, visible_text
from tests.bench.bouwsels import BOMEN, HUGO, JINJA, OURS, others
from tests.bench.meting import measure
from tests.bench.opstelling import Opstelling, set_up
from tests.bench.plannen.maken import Maat
from uitvoeringskompas.adapters.press import FEW

FRAME = """<!doctype html><html lang="nl"><head><title>{title}</title><meta name="description" content="Wat er is">
<script>let a = "<p>geen tekst</p>";</script></head><body><a href="#inhoud">Naar de inhoud</a>
<header><ul><li><a href="{root}">Begin</a></li></ul></header><main id="inhoud">{main}</main>
<footer><p>Gemaakt met <b>zorg</b>.</p></footer></body></html>"""
MAIN = """<div><h1>Samen &amp; <em>sterk</em></h1><p>Wij <strong>doen</strong>
 mee &lt;altijd&gt;, zie <span>de <a href="../wie/">lijst <b>van</b> wie</a></span>.</p><p hidden>Onzichtbaar</p>
<section><h2 id="geld">Geld</h2><dl><div><dt>Kosten</dt>
<dd><ul><li>€ 5</li><li>later</li></ul><small>per jaar</small></dd></div></dl>
<table><caption>Alles</caption><thead><tr><th>Wat</th><th>Wie</th></tr></thead>
<tbody><tr><th scope="row">Les</th><td><div><a href="#geld">GGD</a></div></td></tr></tbody></table></section>
<details><summary>Meer</summary><ol><li>Een</li></ol><pre>a  b</pre></details>
<figure><svg><title>Lijn</title><text>2022</text><text>2023</text></svg>
<figcaption>Een figuur</figcaption></figure></div>"""
BOOM = [
    {"t": "kop", "n": "h1", "i": "", "x": ["Samen & sterk"]},
    {"t": "p", "x": ["Wij doen mee <altijd>, zie de ", {"a": "/wie/", "x": "lijst van wie"}, "."]},
    {"t": "kop", "n": "h2", "i": "geld", "x": ["Geld"]},
    {
        "t": "feiten",
        "r": [
            {"n": "dt", "x": ["Kosten"]},
            {"n": "dd", "b": [{"t": "ul", "r": [{"x": ["€ 5"]}, {"x": ["later"]}]}, {"t": "tekst", "x": ["per jaar"]}]},
        ],
    },
    {
        "t": "tabel",
        "k": {"x": ["Alles"]},
        "h": [[{"n": "th", "x": ["Wat"]}, {"n": "th", "x": ["Wie"]}]],
        "r": [[{"n": "th", "x": ["Les"]}, {"n": "td", "b": [{"t": "tekst", "x": [{"a": "#geld", "x": "GGD"}]}]}]],
    },
    {
        "t": "vouw",
        "s": {"x": ["Meer"]},
        "b": [{"t": "ol", "r": [{"x": ["Een"]}]}, {"t": "pre", "x": ["a b"]}],
    },
    {"t": "tekst", "x": ["Lijn 2022 2023"]},
    {"t": "p", "x": ["Een figuur"]},
]
TEXT = (
    "Samen & sterk Wij doen mee <altijd>, zie de lijst van wie. Geld Kosten € 5 later per jaar Alles Wat Wie Les GGD "
    "Meer Een a b Lijn 2022 2023 Een figuur"
)


@pytest.fixture(name="site")
def _site(tmp_path: Path) -> Path:
    """Give a site of three pages."""
    for address, main in (("", "<h1>Begin</h1>"), ("doen/", MAIN), ("wie/", "<h1>Wie</h1>")):
        file = tmp_path / "kaal" / address / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        root = "../" if address else "./"
        file.write_text(FRAME.format(title=f"Pagina {address}", root=root, main=main), encoding="utf-8")
    return tmp_path / "kaal"


def test_a_page_is_a_tree_of_its_words_and_links_and_of_nothing_else(site: Path) -> None:
    body = read_html((site / "doen" / "index.html").read_bytes(), "doen/")
    assert make_boom(part(body, "main")) == BOOM
    assert visible_text(part(body, "main")) == TEXT


def test_hugo_and_jinja_alone_print_the_same_words_in_the_same_structure(site: Path) -> None:
    write_bomen(site, site.parent / BOMEN)
    opstelling = Opstelling(site.parent, Maat(1, 1), 0)
    found = {}
    for way in others(opstelling, with_eleventy=False):
        measure(way.opdracht(opstelling))
        found[way.naam] = list(differences(site, site.parent / way.uit))
    assert found == {HUGO: [], JINJA: []}


def test_a_page_with_another_word_or_one_element_less_is_told(site: Path, tmp_path: Path) -> None:
    file = shutil.copytree(site, tmp_path / "anders") / "doen" / "index.html"
    text = file.read_text(encoding="utf-8")
    told = []
    for said, instead in (("€ 5", "€ 6"), ("<li>later</li>", "<p>later</p>"), ("", "")):
        file.write_text(text.replace(said, instead), encoding="utf-8")
        told.append(list(differences(site, tmp_path / "anders")))
    file.unlink()
    told.append(list(differences(site, tmp_path / "anders")))
    counts = "{'table': 1, 'tr': 2, 'li': %s, 'a': 4, 'dt': 1, 'details': 1, "
    words = "' lijst van wie. Geld Kosten € {} later per jaar Alles Wat Wie Les GGD M'"
    assert told[0] == [f"doen/: {words.format(5)} became {words.format(6)}"]
    assert told[1][0].startswith(f"doen/: {counts % 4}")
    assert f"became {counts % 3}" in told[1][0]
    assert told[2:] == [[], ["doen/: not there"]]


def test_without_npm_eleventy_is_not_there_and_nothing_else_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bouwsels, "KEPT", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not bouwsels.install_eleventy()


def test_what_is_measured_as_pages_only_is_pages_and_drawings_without_a_png(tmp_path: Path) -> None:
    opstelling = set_up(tmp_path, Maat(1, 1))
    measure(OURS[0].opdracht(opstelling))
    site = tmp_path / OURS[0].uit
    pictures = [file.stat().st_size for file in site.rglob("*.png") if not file.is_relative_to(site / "assets")]
    assert len(pictures) > FEW
    assert set(pictures) == {0}
    assert sorted({place.name for place in site.iterdir()} & {"data", "kalender", "inbedden"}) == []
    assert list(site.rglob("pagefind*")) == []
