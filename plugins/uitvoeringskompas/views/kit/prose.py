"""An editor's text becomes safe HTML here, and nowhere else: the home of the Markdown engine and the sanitiser.

``taal/opmaak`` tells which signs are marks (of a list, a link, bold words) and escapes all others, so that the engine
prints them as they were typed. Raw HTML is text, a heading a bold line. Ids and styles do not come through; links go
to ``http``, ``https``, ``mailto`` and ``tel`` alone. The engine works in linear time (CommonMark by comrak, in Rust),
and the schema caps each field at 20,000 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import comrak
import nh3
from markupsafe import Markup

from uitvoeringskompas.taal.eerste_zin import first_sentence
from uitvoeringskompas.taal.kort import cut_at_word
from uitvoeringskompas.taal.opmaak.blokken import NUMBERING, to_markdown
from uitvoeringskompas.views.kit.platte_tekst import read_beginning, read_plain

_EXTENSIONS = comrak.ExtensionOptions()
_PARSING = comrak.ParseOptions()
_RENDERING = comrak.RenderOptions()
_RENDERING.escape = True

_TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "br", "blockquote", "hr"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start", "type"}}
_CLASSES = {"ol": {"haakje", "letter-haakje", "hoofdletter-haakje"}}
_SCHEMES = {"http", "https", "mailto", "tel"}
_SAFE_HREF = re.compile(r"(https?://|mailto:|tel:)", re.IGNORECASE)
_HEADING_OPEN = re.compile(r"<h[1-6]>")
_HEADING_CLOSE = re.compile(r"</h[1-6]>")
_NUMBERED = re.compile(r'<ol start="(\d{7})">')
_LISTS = {
    "1)": ' class="haakje"',
    "a.": ' type="a"',
    "a)": ' type="a" class="letter-haakje"',
    "A.": ' type="A"',
    "A)": ' type="A" class="hoofdletter-haakje"',
}
"""How a list is numbered, by the mark of its items."""
_LONGEST_BEGINNING = 400
_OF_NUMBER = {number: mark for mark, number in NUMBERING.items()}


def _keep_attribute(_tag: str, name: str, value: str) -> str | None:
    """Keep a link only when it leaves the site: an address inside it is made by ``views/kit/links.py`` alone."""
    return value if name != "href" or _SAFE_HREF.match(value) else None


_IS_PLAIN = re.compile(
    r"[^\W\d_](?:[^\W_]| (?! )|[.,;:)?!%](?=[ .,;:)?!]|\Z)|(?<=\d)[.,](?=\d)|['’(](?=[^\W_])|[-–](?=[^\W_]))*+(?<! )"
)
"""Words in one line with nothing between them that could be a mark of anything: most of what editors write."""


def _write_numbering(match: re.Match[str]) -> str:
    kind, first = divmod(int(match[1]), 1_000_000)
    start = f' start="{first}"' if first != 1 else ""
    return f"<ol{_LISTS[_OF_NUMBER[kind * 1_000_000]]}{start}>"


def render_proza(tekst: str) -> Markup:
    """Return the safe HTML of an editor's text, in paragraphs."""
    html = comrak.render_markdown(to_markdown(tekst), _EXTENSIONS, _PARSING, _RENDERING)
    html = _NUMBERED.sub(_write_numbering, html)
    html = _HEADING_CLOSE.sub("</strong></p>", _HEADING_OPEN.sub("<p><strong>", html))
    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_keep_attribute,
        allowed_classes=_CLASSES,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )
    return Markup(clean.strip())  # noqa: S704 - sanitised on the line above; the one place where Markup is made of text


def proza_of(tekst: str | None) -> Markup | None:
    """Return the safe HTML of an editor's text, or None for what is absent."""
    return render_proza(tekst) if tekst else None


def render_behind(woord: str, tekst: str) -> Markup:
    """Return the safe HTML of an editor's text behind a word of ours: in its first paragraph, or above its list."""
    lead, html = Markup("<p>{}: ").format(woord), render_proza(tekst)
    return lead + html[len("<p>") :] if html.startswith("<p>") else render_zinnen(f"{woord}:") + html


def render_genummerd(punten: Iterable[Markup]) -> Markup:
    """Return pieces of safe HTML as a list that is numbered from one."""
    return Markup("<ol>{}</ol>").format(Markup("").join(Markup("<li>{}</li>").format(punt) for punt in punten))


def render_zinnen(tekst: str) -> Markup:
    """Return sentences of ours as a paragraph, each sign as it is: a title in them may hold marks of Markdown."""
    return Markup("<p>{}</p>").format(tekst)


def render_punten(zinnen: Iterable[str]) -> Markup:
    """Return lines as a list of points, each as it is, escaped."""
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(zin) for zin in zinnen))


def shorten_proza(tekst: str, *, most: int = 155) -> str:
    """Return the beginning of an editor's text as plain text, cut at a word: for descriptions and overviews."""
    return cut_at_word(tekst if _IS_PLAIN.fullmatch(tekst) else read_plain(render_proza(tekst)), most)


def begin_proza(tekst: str) -> str:
    """Return the first sentence of an editor's text as plain text, with the list that it announces."""
    return first_sentence(cut_at_word(read_beginning(render_proza(tekst)), _LONGEST_BEGINNING))
