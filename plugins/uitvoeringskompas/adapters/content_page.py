"""A page as a file for another generator: front matter, and below it our finished HTML as one block.

Such a file is Markdown to who reads it, and so is everything that an editor wrote in it. Nothing of ours may be taken
for Markdown, a template or a shortcode: the signs that begin one are written as character references, which a browser
turns back into the same text. A blank line would end the block for CommonMark (Hugo); it becomes a reference as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from html import escape

from uitvoeringskompas.pages.plain import relative
from uitvoeringskompas.pages.site import OWN_FILES, Page
from uitvoeringskompas.vast import Vast

MARK = "gemaakt_met: uitvoeringskompas"
"""The line in the front matter by which we know a page of ours again."""

_ACTIVE = {ord(sign): f"&#{ord(sign)};" for sign in "{}[]*`~\t"}
_BLANK = re.compile(r"(?<=\n)( *)\n")
# What YAML reads as the end of a line, or refuses, and JSON does not write as a code.
_UNSAFE_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


class Generator(Vast):
    """A program that makes a site of such files, and what it wants of them.

    ``command`` makes the site, ``folder`` is where it looks for the files, ``index`` what that of a page is called,
    ``styles`` our style sheets for its frame, ``settings`` what the front matter says to it alone. Whether it
    ``escapes`` a title is found by trying.
    """

    name: str
    command: str
    folder: str
    index: str
    escapes: bool
    styles: tuple[str, ...]
    settings: Mapping[str, object]


# MkDocs reads these files in the same way. The table of contents and the path to a page stand in the page itself.
ZENSICAL = Generator(
    name="zensical",
    command="zensical build",
    folder="docs",
    index="index.md",
    escapes=False,
    styles=("stijl.css", "gast.css"),
    settings={"hide": ["toc", "path"]},
)
# Below a page that is called index.md, Hugo sees no pages; what is called _index.md it would show as a list.
HUGO = Generator(
    name="hugo",
    command="hugo",
    folder="content",
    index="_index.md",
    escapes=True,
    styles=("stijl.css",),
    settings={"layout": "single"},
)
GENERATORS = {generator.name: generator for generator in (ZENSICAL, HUGO)}


def write_content_page(page: Page, body: str, generator: Generator, *, assets: Iterable[str]) -> str:
    """Return the file of a page; ``assets`` are the addresses of the files that the site has beside its pages."""
    known = frozenset(assets)
    ours = [f"{OWN_FILES}/{name}" for name in generator.styles]
    worn = [page.aankleding.stijl] if page.aankleding and page.aankleding.stijl else []
    links = "".join(
        f'<link rel="stylesheet" href="{relative(page.address, style)}">'
        for style in (*(style for style in ours if style in known), *worn)
    )
    # In the page itself, so that it looks right wherever it is put, without a setting of the site around it.
    block = f"<div hidden>{links}</div>\n{body.strip()}"
    return f"{_front_matter(page, generator)}\n{_as_one_block(block)}\n"


def is_content_page(text: str) -> bool:
    """Tell whether this is a file that we wrote."""
    start, _, rest = text.partition("\n")
    return start == "---" and MARK in rest.partition("\n---\n")[0].splitlines()


def _front_matter(page: Page, generator: Generator) -> str:
    values = {
        "title": page.title if generator.escapes else _escaped(page.title, quote=False),
        "description": page.description if generator.escapes else _escaped(page.description, quote=True),
        **({"edit_url": page.edit_url} if page.edit_url else {}),
        **generator.settings,
        **({} if page.is_findable else {"search": {"exclude": True}}),
    }
    source = f" uit '{page.source}'" if page.source else ""
    remark = _one_line(
        f"# Gemaakt door Uitvoeringskompas{source}. Verander deze pagina niet: ze wordt steeds vervangen."
    )
    lines = (remark, *(f"{key}: {as_quoted(value)}" for key, value in values.items()), MARK)
    return "".join(f"{line}\n" for line in ("---", *lines, "---"))


def as_quoted(value: object) -> str:
    """Return the value as YAML reads it, and TOML too when it is text: JSON, but for a few signs."""
    return _one_line(json.dumps(value, ensure_ascii=False))


def _escaped(text: str, *, quote: bool) -> str:
    # Zensical can read a title as a template, too.
    return escape(text, quote=quote).translate(_ACTIVE)


def _one_line(text: str) -> str:
    return _UNSAFE_IN_YAML.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _as_one_block(html: str) -> str:
    """Return HTML that no reader of Markdown or templates takes for anything else; a browser sees no difference."""
    return _BLANK.sub(r"\1&#10;", html.translate(_ACTIVE))
