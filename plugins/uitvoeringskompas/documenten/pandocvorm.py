"""A document for Word and for OpenDocument: the home of pandoc, which is loaded when a document is made.

pandoc gets the words as plain data and gives bytes back. It reads and fetches nothing (``--sandbox``), and nothing of
the machine or of who runs it reaches it.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from uitvoeringskompas.documenten.blokken import Blok, para, say
from uitvoeringskompas.documenten.plaatjes import describe_frames, forget_addresses, list_alts, picture_of, put_pictures
from uitvoeringskompas.documenten.schriftstuk import Schriftstuk
from uitvoeringskompas.packing import pack

_SECONDS = 120
_NEVER = b"1970-01-01T00:00:00Z"
"""When pandoc says that a file was made, as it sees no clock."""
_ACCENT = b'w:val="0F4761"'
"""The colour of the headings that pandoc gives to Word."""
_MIMETYPE = "mimetype"
_HERE = "<!-- de inhoud komt hier -->"
"""Where the contents come; in a text of an editor its signs are escaped."""
_CONTENTS = re.compile(r"<text:table-of-content>.*?</text:table-of-content>", re.DOTALL)


class NoDocument(Exception):  # noqa: N818 -- it says what there is not
    """No document was made; the message is that of the program."""


def write_word(document: Schriftstuk) -> bytes:
    """Return the document for Word, the same bytes each time; raises ``ModuleNotFoundError`` without pandoc."""
    return _finish(_run_pandoc(document, "docx"), document)


def write_odt(document: Schriftstuk) -> bytes:
    """Return the document for LibreOffice and others (OpenDocument); raises ``ModuleNotFoundError`` without pandoc."""
    return _finish(_run_pandoc(document, "odt"), document)


def _run_pandoc(document: Schriftstuk, form: str) -> bytes:
    import pypandoc  # noqa: PLC0415 -- an extra, loaded when it is asked for

    said = document.as_pandoc()
    cover = [*([picture_of(document.logo)] if document.logo else []), *_list_plain(document.kop)]
    body = [*_list_plain(put_pictures(said["blocks"]))]
    if form == "odt":
        # Of an OpenDocument file pandoc knows no blocks before the contents: those it writes without their paragraphs.
        said["blocks"] = [*cover, {"t": "RawBlock", "c": ["opendocument", _HERE]}, *body]
    else:
        said["meta"]["include-before"] = {"t": "MetaBlocks", "c": cover}
        said["blocks"] = body
    options = ("--from=json", f"--to={form}", "--sandbox", "--standalone", "--toc", "--toc-depth=2", "--output=-")
    done = subprocess.run(  # noqa: S603 -- the program of a package that we pin, with options of ours alone
        (pypandoc.get_pandoc_path(), *options),
        input=json.dumps(said).encode(),
        capture_output=True,
        check=False,
        timeout=_SECONDS,
        env={"LC_ALL": "C.UTF-8"},
    )
    if done.returncode:
        raise NoDocument(done.stderr.decode(errors="replace"))
    return done.stdout


def _put_contents(content: str) -> str:
    """Return the words of an OpenDocument file with the contents behind the cover, as in the other forms."""
    found = _CONTENTS.search(content)
    if found is None or content.count(_HERE) != 1:
        raise NoDocument("the contents of an OpenDocument file were not found")
    return content.replace(found[0], "", 1).replace(_HERE, found[0], 1)


def _list_plain(blokken: Iterable[Blok]) -> Iterator[Blok]:
    """Yield the blocks as word processors know them: facts are paragraphs."""
    for blok in blokken:
        if blok["t"] == "DefinitionList":
            for naam, waarden in blok["c"]:
                yield from _write_feit(naam, waarden[0])
        elif blok["t"] == "Div":
            (kenmerken, inhoud) = blok["c"]
            yield {**blok, "c": [kenmerken, [*_list_plain(inhoud)]]}
        elif blok["t"] == "Table":
            yield {**blok, "c": [*map(_plain_within, blok["c"])]}
        else:
            yield blok


def _write_feit(naam: list[Blok], waarde: list[Blok]) -> Iterator[Blok]:
    kop = [{"t": "Strong", "c": [*naam, *say(":")]}, *say(" ")]
    first, rest = waarde[:1], waarde[1:]
    if first and first[0]["t"] in {"Plain", "Para"}:
        yield para([*kop, *first[0]["c"]])
    else:
        yield para(kop)
        rest = waarde
    yield from _list_plain(rest)


def _plain_within(value: Any) -> Any:  # noqa: ANN401 -- any piece of a table
    """Return a piece of a table with the blocks of its cells as word processors know them."""
    if not isinstance(value, list):
        return value
    if value and all(isinstance(each, dict) and each.get("t") in _BLOCKS for each in value):
        return [*_list_plain(value)]
    return [*map(_plain_within, value)]


_BLOCKS = frozenset({"Plain", "Para", "BulletList", "OrderedList", "DefinitionList", "BlockQuote", "Div"})


def _finish(made: bytes, document: Schriftstuk) -> bytes:
    """Return the file with the day, the colour and the texts of pictures of the document, packed without a clock."""
    day = f"{document.dag.isoformat()}T00:00:00Z".encode()
    accent = f'w:val="{document.accent.removeprefix("#").upper()}"'.encode()
    alts = [*([document.logo.alt] if document.logo else []), *list_alts(document.blokken)]
    mend: dict[str, Callable[[bytes], bytes]] = {
        "docProps/core.xml": lambda text: text.replace(_NEVER, day),
        "meta.xml": lambda text: text.replace(_NEVER, day),
        "word/styles.xml": lambda text: text.replace(_ACCENT, accent),
        "word/document.xml": lambda text: forget_addresses(text.decode()).encode(),
        "content.xml": lambda text: _put_contents(describe_frames(text.decode(), alts)).encode(),
    }
    with ZipFile(BytesIO(made)) as archive:
        files = [(name, mend.get(name, bytes)(archive.read(name))) for name in archive.namelist()]
    return pack(files, unpacked=_MIMETYPE)
