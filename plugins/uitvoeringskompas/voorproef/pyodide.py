"""Python for a browser (Pyodide), as its package on npm holds it: the files that we publish, each known by its hash."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

PACKAGE = "pyodide"
VERSION = "314.0.7"

FILES: Mapping[str, str] = {
    "pyodide-lock.json": "5dc2fc119108bc148c7457dc86e7675b5c87e1cafd420b9c34c1eaef7b36c010",
    "pyodide.asm.mjs": "f7cdc8ece80678ceb712f8e65ebe6d3a83203a180c399865f49612a051693635",
    "pyodide.asm.wasm": "cc36e3cab04fdfc9a63ff13eb52eae2b911bf46c025cc7b281f394bd3de1d5e6",
    "pyodide.mjs": "6f1d60f7bf529beb300f0f47983c921d3982363640ba20af0e38efdddbc66109",
    "python_stdlib.zip": "fa1957e5777068fc4f7437f96d860ae2fbe9c19732ba06c84e004ec16dd7dd7a",
}
"""What a browser fetches of it, and the SHA-256 of each; of the rest of the package nothing is published."""


_MODULE = ".mjs"
_SCRIPT = ".js"


class PyodideError(Exception):
    """Pyodide cannot be published; the text says in Dutch why, and what to do."""


def read_pyodide(folder: Path, name: str) -> bytes:
    """Return one of its files from the folder of the package; raise ``PyodideError`` for another one, or none."""
    path = folder / name
    if not path.is_file():
        raise PyodideError(
            f'Voor de controle in het formulier is het npm-pakket pyodide {VERSION} nodig. "{name}" staat niet in '
            f"{folder.as_posix()}. Haal het pakket op met: npm ci --ignore-scripts"
        )
    content = path.read_bytes()
    if sha256(content).hexdigest() != FILES[name]:
        raise PyodideError(
            f'"{name}" in {folder.as_posix()} is niet het bestand uit het npm-pakket pyodide {VERSION}, dus wordt het '
            "niet gepubliceerd. Haal de map node_modules weg en doe daarna: npm ci --ignore-scripts"
        )
    return content if path.suffix != _MODULE else content.replace(b"pyodide.asm.mjs", b"pyodide.asm.js")


def require_pyodide(folder: Path) -> None:
    """Raise ``PyodideError`` when a file of it is not there or is another one."""
    for name in FILES:
        read_pyodide(folder, name)


def published_name(name: str) -> str:
    """Return how a file is called on our site: all web servers know ``.js``, and some do not know ``.mjs``."""
    return f"{name.removesuffix(_MODULE)}{_SCRIPT}" if name.endswith(_MODULE) else name
