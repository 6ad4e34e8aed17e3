"""The files of an index that come in another order each time, put in one order.

Pagefind 1.5.2 lists the values of a choice (all years, all themes) as they happen to lie in its memory, and calls a
file after what is in it; so does the file that names those files, and the one that names that.
"""

from __future__ import annotations

import gzip
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

_BEGIN = b"pagefind_dcd"
_ENTRY = "pagefind-entry.json"
_FILTERS = 3
"""Where the choices stand in the file that names all others: each as its name and the name of its file."""


def settle(index: Path, language: str) -> None:
    """Give the same pages the same bytes: sort what has no order of its own, and call each file after what it holds."""
    (found,) = index.glob("*.pf_meta")
    meta = _read(found)
    meta[_FILTERS] = sorted([name, _settle_filter(index / "filter", old, language)] for name, old in meta[_FILTERS])
    content = _write(meta)
    name = f"{language}_{_digest(content)[:10]}"
    found.unlink()
    (index / f"pagefind.{name}.pf_meta").write_bytes(content)
    entry = json.loads((index / _ENTRY).read_text("utf-8"))
    entry["languages"][language]["hash"] = name
    (index / _ENTRY).write_text(json.dumps(entry, ensure_ascii=False, separators=(",", ":")), "utf-8")


def _settle_filter(folder: Path, old: str, language: str) -> str:
    """Return what the file of a choice is called when its values stand in order."""
    path = folder / f"{old}.pf_filter"
    name, values = _read(path)
    content = _write([name, sorted(values)])
    path.unlink()
    new = f"{language}_{_digest(content)[:7]}"
    (folder / f"{new}.pf_filter").write_bytes(content)
    return new


def _read(path: Path) -> Any:  # noqa: ANN401 -- whatever Pagefind puts in it
    import cbor2  # noqa: PLC0415 -- comes with the program, and is not needed without it

    return cbor2.loads(gzip.decompress(path.read_bytes()).removeprefix(_BEGIN))


def _write(data: object) -> bytes:
    import cbor2  # noqa: PLC0415 -- as above

    return gzip.compress(_BEGIN + cbor2.dumps(data), mtime=0)


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
