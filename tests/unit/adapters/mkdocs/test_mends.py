"""What is mended in Material's frame, against the frames that are installed: their templates and their colours."""

from __future__ import annotations

import colorsys
import re
import sys
from pathlib import Path

import pytest
from mkdocs.utils import get_theme_dir

from tests.stylesheet import read_rules
from uitvoeringskompas.adapters.mkdocs.mends import Mends
from uitvoeringskompas.model.kleur import measure_contrast
from uitvoeringskompas.resources import template_folder

MATERIAL = Path(get_theme_dir("material"))
# The fork has an environment of its own, which only the whole suite makes.
FRAMES = [MATERIAL, *Path(sys.prefix, "materialx").glob("lib/*/site-packages/material/templates")]
NEDERLANDS = Mends(search="Zoeken", menu="Navigatie", past_menus="Ga naar inhoud", is_dutch=True)
PAST_MENUS = '<a href="#weg" class="md-skip">Ga naar inhoud</a>'
WHITE, CODE, SLATE_CODE = "#ffffff", "#f5f5f5", "#272a35"


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.parts[-6])
def test_every_mend_finds_its_place_in_the_frame_that_is_installed(frame: Path) -> None:
    """A release that moves one of these places fails here, before anybody meets it."""
    base, search, tags, path = (
        (frame / name).read_text("utf-8").replace("{{ lang.t('nav') }}", "Navigatie")
        for name in ("base.html", "partials/search.html", "partials/tags.html", "partials/path.html")
    )
    assert 'class="md-search" aria-label="Zoeken" data-md-component="search" role="dialog">' in NEDERLANDS.mend(search)
    assert '<div data-md-component="skip">' in base
    assert '<nav class="md-tags" aria-label="Tags"' in NEDERLANDS.mend(tags)
    assert '<nav class="md-path" aria-label="Waar deze pagina staat"' in NEDERLANDS.mend(path)
    boxes = re.findall(r'<input class="md-toggle"[^>]*>', NEDERLANDS.mend(base))
    assert (
        '<input class="md-toggle" aria-label="Navigatie" data-md-toggle="drawer" type="checkbox" id="__drawer">'
        in boxes
    )
    assert [box for box in boxes if "autocomplete" in box] == []


@pytest.mark.parametrize(
    ("found", "mended"),
    [
        (
            '<nav class="md-path" aria-label="Navigatie" >',
            '<nav class="md-path" aria-label="Waar deze pagina staat" >',
        ),
        (
            '<label class="task-list-control"><input type="checkbox" disabled checked/>',
            '<label class="task-list-control"><input aria-label="Gedaan" type="checkbox" disabled checked/>',
        ),
        (
            '<label class="task-list-control"><input type="checkbox" disabled/>',
            '<label class="task-list-control"><input aria-label="Nog niet gedaan" type="checkbox" disabled/>',
        ),
        (
            '<a class="headerlink" href="#kop" title="Permanent link">&para;</a>',
            '<a class="headerlink" href="#kop" title="Vaste link naar dit stuk">&para;</a>',
        ),
        (
            '<a class="footnote-backref" href="#fnref:1" title="Jump back to footnote 1 in the text">',
            '<a class="footnote-backref" href="#fnref:1" title="Terug naar noot 1 in de tekst">',
        ),
        (
            '<div data-md-component="skip">\n</div><h1 id="weg">Weg</h1>',
            f'<div data-md-component="skip">{PAST_MENUS}\n</div><h1 id="weg">Weg</h1>',
        ),
        (
            'Made with\n<a href="https://x" target="_blank">\nMaterial',
            'Gemaakt met\n<a href="https://x" target="_blank">\nMaterial',
        ),
    ],
)
def test_what_has_no_name_gets_one_and_what_is_english_becomes_dutch(found: str, mended: str) -> None:
    assert NEDERLANDS.mend(found) == mended
    assert NEDERLANDS.mend(mended) == mended


def test_a_name_that_somebody_gave_stays_and_so_does_what_he_wrote() -> None:
    """A partial of his own wins, as does a title that he chose; a text about these things is no such thing."""
    own = (
        '<div class="md-search" data-md-component="search" role="dialog" aria-label="Vind iets">'
        '<nav class="md-tags" aria-label="Onderwerpen"><a class="headerlink" href="#a" title="Hierheen">'
        '<code>&lt;div class="md-search" role="dialog"&gt;</code> Made with love'
    )
    assert NEDERLANDS.mend(own) == own


def test_a_frame_in_another_language_keeps_its_own_words() -> None:
    english = Mends(search="Search", menu="Navigation", past_menus="Skip to content", is_dutch=False)
    page = '<a class="headerlink" title="Permanent link"><label class="task-list-control"><input type="checkbox">'
    assert english.mend(page) == page.replace("<input", '<input aria-label="Not done"')


class Palette:
    """The colours of a body with these attributes, as the sheets of Material and our mends give them."""

    def __init__(self, **attributes: str) -> None:
        sheets = [next(MATERIAL.glob(f"assets/stylesheets/{name}.*.min.css")) for name in ("main", "palette")]
        self._wanted = {f"data-md-color-{name}": value for name, value in attributes.items()}
        self._values: dict[str, tuple[int, str]] = {}
        for sheet in (*sheets, template_folder() / "assets/toegankelijk.css"):
            for rule in read_rules(sheet.read_text("utf-8")):
                for weight in self._weights(rule.selectors):
                    self._take(rule.declarations, weight)

    def __getitem__(self, name: str) -> str:
        """Give a colour; one variable may stand for another."""
        value = self._values[name][1]
        other = re.fullmatch(r"var\((--[\w-]+)\)", value)
        return self[other[1]] if other else value

    def _weights(self, selectors: tuple[str, ...]) -> list[int]:
        """Give how much each selector weighs that selects this body itself."""
        weights = []
        for selector in selectors:
            parts = re.findall(r"(:not\()?\[([\w-]+)=\"?([\w-]+)\"?\]\)?", selector)
            whole = "".join(f"{no}[{name}={value}]{')' if no else ''}" for no, name, value in parts)
            fits = all((self._wanted.get(name) == value) != bool(no) for no, name, value in parts)
            if selector == ":root" or (parts and whole == selector.replace('"', "") and fits):
                weights.append(len(parts))
        return weights

    def _take(self, declarations: tuple[tuple[str, str], ...], weight: int) -> None:
        for name, value in declarations:
            if weight >= self._values.get(name, (0, ""))[0]:
                self._values[name] = (weight, value)


def names_of(kind: str) -> list[str]:
    """Give the colours that Material knows by name; black and white have a look of their own."""
    sheet = next(MATERIAL.glob("assets/stylesheets/palette.*.min.css")).read_text("utf-8")
    return sorted(set(re.findall(rf"data-md-color-{kind}=([a-z-]+)", sheet)) - {"black", "white"})


@pytest.mark.parametrize("primary", names_of("primary"))
def test_words_in_the_head_and_links_in_a_text_are_clear_in_every_palette(primary: str) -> None:
    """Both in the light scheme and in the dark one."""
    light, dark = Palette(scheme="default", primary=primary), Palette(scheme="slate", primary=primary)
    words = light["--md-primary-bg-color"]
    on_head = measure_contrast("#212121" if words == "#000000de" else WHITE, light["--md-primary-fg-color"])
    links = [
        measure_contrast(colour["--md-typeset-a-color"], ground)
        for colour, ground in ((light, CODE), (dark, SLATE_CODE))
    ]
    assert min(on_head, *links) >= 4.5


@pytest.mark.parametrize("accent", names_of("accent"))
def test_what_is_pointed_at_stays_clear_in_every_palette(accent: str) -> None:
    pairs = [(Palette(scheme="default", accent=accent), CODE), (Palette(scheme="slate", accent=accent), SLATE_CODE)]
    assert (
        min(measure_contrast(hexadecimal(palette["--md-accent-fg-color"]), ground) for palette, ground in pairs) >= 4.5
    )


def hexadecimal(colour: str) -> str:
    """Give a colour as it is written with six digits."""
    hsl = re.fullmatch(r"hsl\((\d+),(\d+)%,(\d+)%\)", colour)
    if hsl:
        hue, saturation, lightness = map(int, hsl.groups())
        parts = colorsys.hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
        return "#" + "".join(f"{round(255 * part):02x}" for part in parts)
    return "#" + "".join(2 * digit for digit in colour[1:]) if len(colour) == 4 else colour
