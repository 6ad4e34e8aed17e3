"""What a search reads of a page: its content and its headings, and words that no reader sees."""

from __future__ import annotations

from tests.unit.adapters.small_site import HOSTILE, page
from uitvoeringskompas.adapters.search.findable import write_findable
from uitvoeringskompas.taal.woordvormen import Woordvormen
from uitvoeringskompas.vast import replace

VORMEN = Woordvormen(lemmas={"steden": "stad", "stad": "stad"}, forms={"stad": ("steden",)})
HTML = """<html><body><header>Menu</header><main id="inhoud"><nav>Kruimels</nav>
<h1>Stad</h1><p data-pagefind-ignore>Voet</p><h2 id="doel"><span class="nummer">1</span> Doel</h2><p>Tekst &lt;b&gt;</p>
</main><footer>Colofon</footer></body></html>"""


def test_the_frame_is_left_out_and_what_nobody_sees_stands_beside_the_content() -> None:
    found = write_findable(page("kleindorp/stad-2026/", "Stad"), HTML, VORMEN)
    assert found == (
        '<!doctype html><html lang="nl"><head><title>Stad</title></head><body><div data-pagefind-ignore="index">'
        '<i data-pagefind-meta="title">Stad</i><i data-pagefind-meta="samenvatting">Over Stad</i>'
        '<i data-pagefind-meta="adres">kleindorp stad 2026</i><i data-pagefind-meta="woorden">steden</i></div>'
        '<div data-pagefind-weight="1.0"><article>\n<h1 data-pagefind-weight="6.00">Stad</h1>'
        '<h2 id="doel" data-pagefind-weight="2.00"> Doel</h2><p>Tekst &lt;b&gt;</p>\n</article></div></body></html>'
    )


def test_of_a_page_that_repeats_others_its_headings_alone_are_read() -> None:
    found = write_findable(replace(page("a/", "Stad"), weight=0.3), HTML, None)
    assert "Tekst" not in found
    assert '<h2 id="doel" data-pagefind-weight="0.60"> Doel</h2>' in found


def test_facets_and_names_are_text_whatever_is_in_them() -> None:
    hostile = replace(page("a/", HOSTILE), facets=lambda: (("Thema", '"><script>'),))
    found = write_findable(hostile, HTML, None)
    assert '<i data-pagefind-filter="Thema">&quot;&gt;&lt;script&gt;</i>' in found
    assert "<script" not in found
