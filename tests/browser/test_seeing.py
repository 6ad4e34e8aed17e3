"""Who sees pages otherwise: with colours of the system's own, with letters twice as large, without movement."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.axe import Scheme
from tests.browser.conftest import Form

KINDS = ("programma", "indicator", "vergelijk", "portaal", "geld", "nota")
"""Between them these hold every building block and every kind of drawing."""

# What lies on a bar (an arrow) or behind all (the grid) says nothing by itself. A colour may be written in any way, so
# one dot is painted with it.
FAINT = """
() => {
    const dot = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    const paint = colour => {
        dot.clearRect(0, 0, 1, 1);
        dot.fillStyle = colour;
        dot.fillRect(0, 0, 1, 1);
        return [...dot.getImageData(0, 0, 1, 1).data];
    };
    const channel = value => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const ground = light(paint(getComputedStyle(probe).color));
    probe.remove();
    const contrast = value => (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05);
    const drawn = '.kompas svg :is(rect, path, line, circle, polyline, polygon, use):not(.pijl, .kwartaal, .rooster)';
    return [...document.querySelectorAll(drawn)].filter(shape => {
        const box = shape.getBoundingClientRect(), style = getComputedStyle(shape);
        const solid = [style.fill, style.stroke].filter(each => each !== 'none').map(paint).filter(each => each[3] > 0);
        return (box.width || box.height) && Math.max(0, ...solid.map(each => contrast(light(each)))) < 3;
    }).map(shape => `${shape.closest('svg').getAttribute('class')} ${shape.tagName} ${shape.getAttribute('class')}`);
}
"""
MOVING = """
() => [...document.querySelectorAll('.kompas, .kompas *')].filter(each => {
    const style = getComputedStyle(each), longest = times => Math.max(...times.split(',').map(parseFloat));
    const moves = style.animationName !== 'none' && longest(style.animationDuration) > 0.01;
    return moves || longest(style.transitionDuration) > 0.01;
}).map(each => each.outerHTML.slice(0, 80))
"""
OUTLINE = """
() => { const style = getComputedStyle(document.activeElement); return [style.outlineStyle, style.outlineWidth]; }
"""
CUT_OFF = """
() => {
    const hides = style => [style.overflowX, style.overflowY].some(each => ['hidden', 'clip'].includes(each));
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : [];
    const cut = [...document.querySelectorAll('.kompas *')].filter(each => {
        const style = getComputedStyle(each);
        if (!hides(style) || style.position === 'absolute' || each.closest('svg')) return false;
        return each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
    });
    return [...wide, ...cut.map(each => each.outerHTML.slice(0, 80))];
}
"""
TWICE = {"fontSizes": {"standard": 32, "fixed": 26}}
"""Pixels, where a browser begins with 16 and 13; as in its settings, since a media query goes by those."""


def addresses(form: Form) -> list[str]:
    """Give the address of a page of each of these kinds."""
    return [form.base + form.kinds[kind] for kind in KINDS]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_colours_of_the_system_every_drawing_is_seen_and_so_is_the_focus(
    scheme: Scheme, browser: Browser, host: Form, guest: Form
) -> None:
    """A system takes our colours away and keeps those in drawings; nothing moves for who asked for rest."""
    context = browser.new_context(forced_colors="active", reduced_motion="reduce", color_scheme=scheme)
    page = context.new_page()
    found = {}
    for address in (*addresses(host), *addresses(guest)):
        page.goto(address)
        seen = [*page.evaluate(FAINT), *page.evaluate(MOVING)]
        page.locator(".kompas a:visible").first.focus()
        page.keyboard.press("Tab")
        style, width = page.evaluate(OUTLINE)
        found[address] = [*seen, *(["focus"] if style == "none" or width == "0px" else [])]
    context.close()
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("form", ["host", "guest"])
def test_letters_twice_as_large_are_not_cut_off(form: str, page: Page, request: pytest.FixtureRequest) -> None:
    """On a laptop, and on half of one, where it is as if one reads on a phone."""
    settings = page.context.new_cdp_session(page)
    settings.send("Page.enable")
    settings.send("Page.setFontSizes", TWICE)
    found = {}
    for address in addresses(request.getfixturevalue(form)):
        page.goto(address)
        for width in (1280, 640):
            page.set_viewport_size({"width": width, "height": 900})
            found[f"{address} {width}"] = page.evaluate(CUT_OFF)
    assert {address: wrong for address, wrong in found.items() if wrong} == {}
