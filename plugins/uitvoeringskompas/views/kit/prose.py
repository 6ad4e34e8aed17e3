"""An editor's Markdown becomes safe HTML here, and nowhere else: the home of the Markdown engine and the sanitiser.

Raw HTML is printed as the text it is, an image as the text that describes it, a heading as a bold line. Classes,
ids and styles do not come through; links go to ``http``, ``https`` and ``mailto`` alone. The engine works in linear
time (CommonMark by comrak, in Rust), and the schema caps each field at 20,000 characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import comrak
import nh3
from markupsafe import Markup, escape

from uitvoeringskompas.taal.kort import cut_at_word, first_sentence

_EXTENSIONS = comrak.ExtensionOptions()
_PARSING = comrak.ParseOptions()
_RENDERING = comrak.RenderOptions()
_RENDERING.escape = True

_TAGS = {"p", "em", "strong", "a", "ul", "ol", "li", "br", "code", "blockquote", "pre", "hr"}
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = {"http", "https", "mailto"}
_SAFE_HREF = re.compile(r"(https?://|mailto:)", re.IGNORECASE)
_HEADING_OPEN = re.compile(r"<h[1-6]>")
_HEADING_CLOSE = re.compile(r"</h[1-6]>")
_IMAGE = re.compile(r'<img src="[^"]*" alt="([^"]*)"(?: title="[^"]*")? />')
_TAG = re.compile(r"<[^>]*>")


def _keep_attribute(_tag: str, name: str, value: str) -> str | None:
    """Keep a link only when it leaves the site: an address inside it is made by ``views/kit/links.py`` alone."""
    return value if name != "href" or _SAFE_HREF.match(value) else None


def render_proza(tekst: str) -> Markup:
    """Return the safe HTML of an editor's text, in paragraphs."""
    html = comrak.render_markdown(tekst, _EXTENSIONS, _PARSING, _RENDERING)
    html = _IMAGE.sub(r"\1", html)
    html = _HEADING_CLOSE.sub("</strong></p>", _HEADING_OPEN.sub("<p><strong>", html))
    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        attribute_filter=_keep_attribute,
        url_schemes=_SCHEMES,
        link_rel="noopener noreferrer",
    )
    return Markup(clean.strip())  # noqa: S704 - sanitised on the line above; the one place where Markup is made of text


def proza_of(tekst: str | None) -> Markup | None:
    """Return the safe HTML of an editor's text, or None for what is absent."""
    return render_proza(tekst) if tekst else None


def render_regel(tekst: str) -> Markup:
    """Return the text of one line as it is, escaped: for places that want ``Markup`` but hold no Markdown."""
    return escape(tekst)


def render_punten(zinnen: Iterable[str]) -> Markup:
    """Return lines as a list of points, each as it is, escaped."""
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(zin) for zin in zinnen))


def shorten_proza(tekst: str, *, most: int = 155) -> str:
    """Return the beginning of an editor's text as plain text, cut at a word: for descriptions and overviews."""
    plain = " ".join(Markup(_TAG.sub(" ", render_proza(tekst))).unescape().split())  # noqa: S704 - only to unescape
    return cut_at_word(plain, most)


def begin_proza(tekst: str) -> str:
    """Return the first sentence of an editor's text as plain text."""
    return first_sentence(shorten_proza(tekst, most=400))
