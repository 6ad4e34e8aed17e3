"""A picture from outside is written anew from what is on the list; anything else is refused at its place."""

from __future__ import annotations

import pytest

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.svg import MOST_DEPTH, MOST_ELEMENTS, MOST_USES, Picture, read_svg

ROOT = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"'
LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
BOX = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">'


def read(text: str) -> Picture | Problem:
    """Read a picture as it stands in a file."""
    return read_svg(text.encode(), "logo.svg")


def written(text: str) -> str:
    """Return what of a good picture goes to the site."""
    picture = read(text)
    assert isinstance(picture, Picture), picture
    return picture.content.decode()


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<path d="M1 1 L2 2z" fill="#FFF" />', '<path d="M1 1 L2 2z" fill="#FFF"></path>'),
        ("<title>Rood &amp; wit &lt;b></title>", "<title>Rood &amp; wit &lt;b&gt;</title>"),
        ('<g data-name="Laag 1" xml:space="preserve"><rect width="3"/></g>', '<g><rect width="3"></rect></g>'),
        ("<!-- gemaakt met een programma --><desc>a</desc>", "<desc>a</desc>"),
        ('<rect style="fill : red; enable-background:new"/>', '<rect fill="red"></rect>'),
        ('<style>.a{fill:red}</style><rect class="a" fill="blue"/>', '<rect fill="red"></rect>'),
        ('<style>.a{fill:red}</style><rect class="a" style="fill:green"/>', '<rect fill="green"></rect>'),
        ('<style>#b{fill:red}rect,g{fill:blue;opacity:.5}</style><rect id="b"/>',
         '<rect id="b" fill="red" opacity=".5"></rect>'),
        ('<style>.b{fill:red}.a{fill:blue}</style><rect class="a b"/>', '<rect fill="blue"></rect>'),
        ("<style>/* kleur */</style>", ""),
        (f'<g id="a"/><use {LINKS} xlink:href="#a"/>', '<g id="a"></g><use href="#a"></use>'),
        ('<rect fill="url(#v)" transform="rotate(45 1,2) scale(.5)"/>',
         '<rect fill="url(#v)" transform="rotate(45 1,2) scale(.5)"></rect>'),
    ],
)  # fmt: skip
def test_shapes_and_colours_are_written_anew(inside: str, expected: str) -> None:
    """Style becomes attributes, in the order of CSS, so that nothing of it needs to be allowed anywhere."""
    assert written(f"<svg {ROOT}>{inside}</svg>") == f"{BOX}{expected}</svg>"


def test_the_head_of_a_file_goes() -> None:
    """It says nothing that a browser needs."""
    assert written(f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {ROOT}/>') == f"{BOX}</svg>"


@pytest.mark.parametrize(
    ("attributes", "maat"),
    [
        ('viewBox="0 0 30 20" width="100%"', (30, 20)),
        ('viewBox="-1,-1,12.5,.5"', (12.5, 0.5)),
        ('width="30px" height="20"', (30, 20)),
    ],
)
def test_a_picture_says_how_large_it_is(attributes: str, maat: tuple[float, float]) -> None:
    """So that a page keeps its place free."""
    picture = read(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>')
    assert isinstance(picture, Picture)
    assert (picture.breedte, picture.hoogte) == maat


@pytest.mark.parametrize(
    ("inside", "place", "begin"),
    [
        ("<script>1</script>", (2, 1), "Het element <script> mag niet"),
        ("<g>\n  <foreignObject/></g>", (3, 3), "Het element <foreignObject> mag niet"),
        ("<a href='javascript:alert(1)'/>", (2, 1), "Het element <a> mag niet"),
        ("<image href='x.png'/>", (2, 1), "Het element <image> mag niet"),
        ("<animate attributeName='x'/>", (2, 1), "Het element <animate> mag niet"),
        ("<set/>", (2, 1), "Het element <set> mag niet"),
        ("<text>Stad</text>", (2, 1), "Het element <text> mag niet"),
        ("<x:g xmlns:x='urn:x'/>", (2, 1), "Het element <g> mag niet"),
        ("<rect onload='alert(1)'/>", (2, 1), 'Het kenmerk onload="alert(1)" mag niet'),
        ("<rect x:onload='1' xmlns:x='urn:x'/>", (2, 1), 'Het kenmerk urn:x:onload="1" mag niet'),
        ("<rect fill='url(//elders.example/a)'/>", (2, 1), 'Het kenmerk fill="url(//elders.example/a)" mag niet'),
        ("<rect fill='URL(x)'/>", (2, 1), 'Het kenmerk fill="URL(x)" mag niet'),
        ("<use href='elders.svg#a'/>", (2, 1), 'Het kenmerk href="elders.svg#a" mag niet'),
        ("<rect style='fill:red;background:url(x)'/>", (2, 1), 'De opmaak style="fill:red;background:url(x)" mag niet'),
        ("<rect style='fill:ur\\6c(x)'/>", (2, 1), 'De opmaak style="fill:ur\\6c(x)" mag niet'),
        ("<style>@import 'x';</style>", (2, 20), "De opmaak in <style> die hier eindigt, mag niet"),
        ("<style>a:hover{fill:red}</style>", (2, 25), "De opmaak in <style> die hier eindigt, mag niet"),
        ("<style>.a{fill:url(x)}</style>", (2, 23), "De opmaak in <style> die hier eindigt, mag niet"),
        ("losse tekst", (3, 1), "Hier staat losse tekst"),
        ("<?xml-stylesheet href='x'?>", (2, 1), "Een SVG met <?xml-stylesheet … ?> mag niet"),
        ("&stad;", (2, 1), "Hier is dit geen goede SVG meer."),
        ("<g></rect>", (2, 6), "Hier is dit geen goede SVG meer."),
        ("<g id='a'><g id='b'><use href='#c'/></g></g><use href='#a'/>", (2, 45), "De herhaling (use) van #a herhaalt"),
        ("<g>" * MOST_DEPTH + "</g>" * MOST_DEPTH, (2, 148), "Deze SVG is te ingewikkeld"),
        ("<g/>" * MOST_ELEMENTS, (2, 19_997), "Deze SVG is te ingewikkeld"),
        ("<use/>" * (MOST_USES + 1), (2, 1_201), "Deze SVG herhaalt te veel."),
    ],
)
def test_what_a_picture_does_not_need_is_refused_at_its_place(inside: str, place: tuple[int, int], begin: str) -> None:
    """With what it is, so that somebody can look for it."""
    problem = read(f"<svg {ROOT}>\n{inside}\n</svg>")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.location.line, problem.location.column) == ("huisstijl-svg", *place)
    assert problem.message.startswith(begin)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        (f'<!DOCTYPE svg [<!ENTITY a "{"b" * 9}">]><svg {ROOT}>&a;</svg>', "Een SVG met een DOCTYPE mag niet"),
        (f'<?xml version="1.0" encoding="utf-7"?><svg {ROOT}/>', "Dit bestand zegt dat het in utf-7 is geschreven"),
        ("<svg/>", 'Een SVG begint met <svg xmlns="http://www.w3.org/2000/svg">, en dit bestand niet.'),
        ('<html xmlns="http://www.w3.org/1999/xhtml"/>', 'Een SVG begint met <svg xmlns="http'),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "Deze SVG zegt niet hoe breed en hoog hij is"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 20"/>', "Deze SVG zegt niet hoe breed en hoog hij is"),
        ("", "Hier is dit geen goede SVG meer."),
        ("GIF89a", "Hier is dit geen goede SVG meer."),
    ],
)
def test_what_is_no_picture_is_refused(text: str, begin: str) -> None:
    """Also when a browser would make something of it."""
    problem = read(text)
    assert isinstance(problem, Problem)
    assert problem.message.startswith(begin)
