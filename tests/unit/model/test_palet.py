"""A house style becomes colours and letters that can be read; tokens are read in each form that gemeenten publish."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import pytest

from tests.unit.plannen import catalogus_of
from uitvoeringskompas.model.kleur import find_worst
from uitvoeringskompas.model.palet import Palet, make_palet, parse_letters
from uitvoeringskompas.model.tokentabel import GRONDEN, KLEUREN, MATERIAL_GRONDEN
from uitvoeringskompas.resources import template_folder

LINK, KOP, TEKST = "--utrecht-link-color", "--utrecht-heading-color", "--utrecht-document-color"
ACCENT, STREEP = "--basis-color-accent-1-color-default", "--basis-color-accent-2-color-default"
LETTER, KOPLETTER = "--utrecht-document-font-family", "--utrecht-heading-font-family"

UTRECHT = {
    "utrecht": {
        "document": {
            "background-color": "hsl(0 0% 100%)",
            "color": "hsl(0 0% 0%)",
            "font-family": '"Noto Sans Variable", "Arial", sans-serif',
        },
        "link": {"color": "hsl(211 60% 35%)", "focus": {"color": "hsl(211 60% 40%)"}},
        "heading-2": {"font-family": '"Noto Sans Variable", "Arial", sans-serif'},
        "page-footer": {"background-color": "hsl(0 100% 40%)"},
    }
}
"""As in @utrecht/design-tokens 5.0.1, dist/index.tokens.json: nested names, bare values."""
ROTTERDAM = {
    "rotterdam": {"color": {"green": {"50": {"value": "#00811F"}}}, "font": {"value": "Bolder, Arial, sans-serif"}},
    "utrecht": {
        "document": {
            "background-color": {"value": "#ffffff"},
            "color": {"value": "#404B4F"},
            "font-family": {"value": "{rotterdam.font.value}"},
        },
        "link": {"color": {"value": "{rotterdam.color.green.50.value}"}},
    },
}
"""As in @nl-design-system-unstable/rotterdam-design-tokens 1.0.0-alpha.125, with references as in its src."""
RIJK = {
    "brand/color": {"rhc": {"color": {"primary": {"500": {"$type": "color", "$value": "#154273"}}}}},
    "color-scheme-dark/color": {"nl": {"link": {"color": {"$type": "color", "$value": "#ffffff"}}}},
    "components/link": {"nl": {"link": {"color": {"$type": "color", "$value": "#01689b"}}}},
    "components/heading": {
        "nl": {"heading": {"level-2": {"color": {"$type": "color", "$value": "{rhc.color.primary.500}"}}}}
    },
}
"""As in @rijkshuisstijl-community/design-tokens 11.1.0, src/generated/base.tokens.json: sets of Tokens Studio."""
NIJMEGEN = {
    "utrechtLinkColor": "#157C68",
    "utrechtHeading2Color": "#000000",
    "nlParagraphFontFamily": "Source Sans Pro, Tahoma, Verdana, sans-serif",
}
"""As in @gemeentenijmegen/design-tokens 0.0.2-alpha.12, dist/index.json: flat names."""
DTCG = {"basis": {"color": {"accent-1": {"color-default": {"$value": {"colorSpace": "srgb", "hex": "#8a3a9f"}}}}}}
"""A colour as the Design Tokens format writes it since 2025."""


def palet_of(stijl: Mapping[str, str], tokens: object = None, site: Mapping[str, str] | None = None) -> Palet:
    """Return the colours of a publisher with this style, on a site with that one."""
    profiel = {"soort": "gemeente", "naam": "Stad", "herkomst": "eigen", "huisstijl": dict(stijl)}
    if tokens:
        profiel["huisstijl"] = {**stijl, "tokens": "huisstijl/tokens.json"}
    files = {"stad/profiel.yaml": json.dumps(profiel), "stad/huisstijl/tokens.json": json.dumps(tokens)}
    if site:
        files["site.yaml"] = json.dumps({"huisstijl": site})
    catalogus = catalogus_of(files)
    return make_palet(*catalogus.stijlen_of(catalogus.publicaties["stad"]))


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        (UTRECHT, {TEKST: "#000000", KOP: "#000000", LINK: "#24578f", ACCENT: "#24578f", STREEP: "#cc0000"}),
        (ROTTERDAM, {TEKST: "#404b4f", KOP: "#404b4f", LINK: "#00811f", ACCENT: "#00811f", STREEP: "#00811f"}),
        (RIJK, {TEKST: "#1c2830", KOP: "#154273", LINK: "#01689b", ACCENT: "#154273", STREEP: "#154273"}),
        (NIJMEGEN, {TEKST: "#1c2830", KOP: "#000000", LINK: "#157c68", ACCENT: "#157c68", STREEP: "#157c68"}),
        (DTCG, {TEKST: "#1c2830", KOP: "#1c2830", LINK: "#14567a", ACCENT: "#8a3a9f", STREEP: "#8a3a9f"}),
    ],
)
def test_tokens_are_read_in_every_form_that_gemeenten_publish(tokens: object, expected: Mapping[str, str]) -> None:
    """What the tokens leave out follows what they say, or is ours."""
    palet = palet_of({}, tokens)
    assert {naam: palet.licht[naam] for naam in expected} == expected
    assert palet.bijstellingen == ()


def test_the_accent_of_what_is_drawn_outside_a_page_is_that_of_the_pages_and_can_be_read_on_white() -> None:
    """Chosen in the file, or by the tokens; too light, it is made darker; without a choice it is ours."""
    assert (palet_of({}).accent, palet_of({}, RIJK).accent) == ("#14567a", "#154273")
    licht = palet_of({"accent": "#ffd500"})
    assert licht.accent == licht.licht[ACCENT] != "#ffd500"
    assert find_worst(licht.accent, ("#ffffff",))[0] >= 4.5


@pytest.mark.parametrize(
    ("tokens", "letters"),
    [
        (UTRECHT, dict.fromkeys((LETTER, KOPLETTER), ("Noto Sans Variable", "Arial", "sans-serif"))),
        (ROTTERDAM, {LETTER: ("Bolder", "Arial", "sans-serif")}),
        (NIJMEGEN, {LETTER: ("Source Sans Pro", "Tahoma", "Verdana", "sans-serif")}),
        (RIJK, {}),
    ],
)  # fmt: skip
def test_letters_are_names_and_nothing_else(tokens: object, letters: Mapping[str, tuple[str, ...]]) -> None:
    assert palet_of({}, tokens).letters == letters


@pytest.mark.parametrize(
    "waarde", ["", "a;b", "url(x)", "Arial, url(x)", '"a\\"', "Arial}", "1st", "a" * 61, "var(--x)", ",".join("a" * 11)]
)
def test_what_is_no_list_of_names_is_no_letter(waarde: str) -> None:
    assert parse_letters(waarde) == ()


def test_a_colour_in_the_file_goes_before_the_tokens_and_its_own_style_before_that_of_the_site() -> None:
    """What neither chose is ours."""
    site = {"accent": "#a3195b", "tweede_kleur": "#00632e", "lettertype": "Georgia"}
    palet = palet_of({"accent": "#0b6e5f"}, {"utrecht": {"link": {"color": "#154273"}}}, site)
    assert {naam: palet.licht[naam] for naam in (LINK, KOP, STREEP, TEKST)} == {
        LINK: "#0b6e5f",
        KOP: "#00632e",
        STREEP: "#00632e",
        TEKST: "#1c2830",
    }
    assert palet.letters == {LETTER: ("Georgia",), KOPLETTER: ("Georgia",)}


def test_without_any_choice_the_colours_are_ours_and_all_can_be_read() -> None:
    """On every ground of ours and of Material, in light and in dark; words also stand on a field of each."""
    palet = make_palet()
    assert (palet.licht, palet.donker) == tuple(
        {rol.variabele: getattr(rol, schema) for rol in (*GRONDEN, *KLEUREN)} for schema in ("licht", "donker")
    )


@pytest.mark.parametrize("accent", ["#ffff00", "#ffffff", "#000000", "#00ff00", "#ff0000", "#0000ff", "#808080"])
@pytest.mark.parametrize("grond", ["#ffffff", "#fff8e0", "#e8f0ff"])
def test_whatever_is_chosen_every_pair_can_be_read(accent: str, grond: str) -> None:
    """In both schemes: a colour is made darker or lighter until it passes."""
    palet = palet_of({"accent": accent, "tweede_kleur": accent}, {"utrecht": {"document": {"background-color": grond}}})
    for schema, material in zip((palet.licht, palet.donker), MATERIAL_GRONDEN, strict=True):
        gronden = [*(schema[rol.variabele] for rol in GRONDEN), *material]
        assert [rol.naam for rol in KLEUREN if find_worst(schema[rol.variabele], gronden)[0] < rol.nodig] == []


def test_the_style_sheet_has_the_colours_of_the_table() -> None:
    """So that a page without a house style is checked too."""
    stijl = (template_folder() / "assets" / "stijl.css").read_text(encoding="utf-8")
    for rol in (*GRONDEN, *KLEUREN):
        found = re.search(rf"\n  {rol.variabele}: ([^;]+);", stijl)
        assert found is not None, rol.variabele
        assert found[1].replace("#fff,", "#ffffff,") in {
            rol.licht,
            rol.licht.replace("#ffffff", "#fff"),
            f"light-dark({rol.licht}, {rol.donker})",
        }
