"""The program Pagefind: makes an index of pages that are handed to it, and brings the script that asks it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from uitvoeringskompas.adapters.search.settle import settle

LANGUAGE = "xx"
"""No language that it knows: its stemmer of Dutch takes *ge* and *d* away, so that "mening" finds every gemeente."""
_KEPT = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*.pagefind", "index/*", "fragment/*", "filter/*")
"""What a search loads; the fields and styles that come with it are never asked for."""


class NoIndex(Exception):  # noqa: N818 -- it is no mistake of ours
    """No index was made; the text says so in Dutch, with what the program says itself."""


def find_program() -> str | None:
    """Return where the program is; nothing when it, or what puts its files in order, is not installed."""
    try:
        import cbor2  # noqa: F401, PLC0415
        import pagefind_bin  # noqa: PLC0415
    except ImportError:
        return None
    return str(pagefind_bin.get_executable())


def write_index(program: str, pages: Iterable[tuple[str, str]], target: Path) -> None:
    """Write the index of pages (their addresses and what is to be read of them) into a folder that is not there yet.

    The same pages give the same bytes. Raises ``NoIndex``.
    """
    with TemporaryDirectory(prefix="uitvoeringskompas-") as place:
        source, made = Path(place, "pages"), Path(place, "made")
        for address, html in pages:
            folder = source / address
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "index.html").write_text(html, encoding="utf-8", newline="\n")
        asked = ["--site", str(source), "--output-path", str(made), "--force-language", LANGUAGE, "--quiet"]
        done = subprocess.run(  # noqa: S603 -- the program that came with its package, over files of ours
            [program, *asked], capture_output=True, text=True, cwd=place, check=False
        )
        if done.returncode or not (made / "pagefind.js").is_file():
            said = (done.stderr or done.stdout).strip()[-300:]
            raise NoIndex(f"De index voor het zoekveld kon niet worden gemaakt. Pagefind zegt: {said or 'niets'}")
        settle(made, LANGUAGE)
        for path in (each for pattern in _KEPT for each in sorted(made.glob(pattern))):
            goal = target / path.relative_to(made)
            goal.parent.mkdir(parents=True, exist_ok=True)
            goal.write_bytes(path.read_bytes())
