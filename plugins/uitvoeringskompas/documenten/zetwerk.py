"""The home of typst, which is loaded when a document is made, for a site needs it not.

Nothing of the machine is read: a template and the words come as bytes, the letters are ours and those in typst, and a
template names no file and no package.
"""

from __future__ import annotations

import json
from typing import Any

from uitvoeringskompas.resources import document_template, drawing_letters

_DRAWINGS = b"""
#let beelden = json(bytes(sys.inputs.gegeven))
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#for beeld in beelden { page(image(bytes(beeld.inhoud), format: beeld.soort, width: beeld.breedte * 1cm)) }
"""
_PPI = 150
"""Points to an inch of a picture that is drawn for paper."""


class NotSet(Exception):  # noqa: N818 -- it says what was not done
    """typst refused; the message is its own."""


def set_pdf(said: str) -> bytes:
    """Return a document as PDF/UA-1, of what it says as JSON; raises ``NotSet`` when it would be none."""
    return _compile(document_template().read_bytes(), said, format="pdf", pdf_standards=["ua-1"], timestamp=0)[0]


def draw_png(beelden: list[dict[str, Any]], *, ppi: int = _PPI) -> list[bytes]:
    """Return pictures as PNG, the same bytes each time; raises ``NotSet`` when one cannot be drawn.

    Of each ``inhoud`` is a text or a list of bytes, ``soort`` is ``svg``, ``png`` or ``webp``, ``breedte`` is in cm.
    """
    return _compile(_DRAWINGS, json.dumps(beelden), format="png", ppi=ppi) if beelden else []


def _compile(source: bytes, gegeven: str, **form: Any) -> list[bytes]:  # noqa: ANN401 -- the words of a library
    """Return what typst makes of a template: one file, or a picture for each page."""
    import typst  # noqa: PLC0415 -- an extra, loaded when it is asked for

    folders = sorted({str(path.parent) for path in drawing_letters()})
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)
    root = str(document_template().parent)
    compiler = typst.Compiler(
        source, root=root, font_paths=fonts, ignore_system_fonts=True, sys_inputs={"gegeven": gegeven}
    )
    try:
        made = compiler.compile(**form)
    except typst.TypstError as error:
        raise NotSet(str(error)) from error
    pages = made if isinstance(made, list) else [made]
    return [bytes(page) for page in pages if page is not None]
