"""Which pages of a site another site may show in a frame: only those that are made for it.

A host that reads ``_headers`` adds up all rules that fit a page, and knows none that leaves pages out. So there what
stands beside those pages is named, path by path, in a header that says nothing else.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from urllib.parse import quote

NO_FRAME = "X-Frame-Options: SAMEORIGIN"
"""Says what ``frame-ancestors 'self'`` says, where a policy says nothing about frames."""
NOT_IN_FRAMES = r"/inbedden/[a-z0-9-]+/(cijfers|interventies|programmas)/[a-z0-9-]+/(index\.html)?$"
"""The addresses of pages for frames, as a server reads a path; no other page of ours has this form."""
_MOST = 99
"""Cloudflare Pages reads a hundred rules, of which one is for the whole site."""

IN_FRAMES = """\
- X-Frame-Options: een andere site toont deze site niet in een venster (iframe). Alleen de pagina's onder /inbedden/
  zijn daarvoor bedoeld, dus voor die staat de regel er niet."""
TOO_MANY = f"""\
X-Frame-Options staat niet in dit bestand: naast /inbedden/ staan hier {{aantal}} mappen, en Cloudflare leest er
hooguit {_MOST}. Een andere site kan dus elke pagina in een venster (iframe) tonen."""


def list_beside(folder: Path, frameable: str) -> tuple[str, ...]:
    """Return the paths of all that stands in a built site, but for what is below ``frameable`` (``pad/inbedden/``)."""
    found, place, path = ["/"], folder, "/"
    for name in frameable.rstrip("/").split("/"):
        beside = sorted((each for each in place.iterdir() if each.name != name), key=lambda each: each.name)
        found += (f"{path}{quote(each.name)}/*" for each in beside if each.is_dir() and not each.name.startswith("."))
        found += (f"{path}{quote(each.name)}" for each in beside if each.suffix == ".html")
        place, path = place / name, f"{path}{quote(name)}/"
        found.append(path)
    return tuple(dict.fromkeys(found[:-1]))


def list_rules(beside: Collection[str]) -> tuple[str, ...]:
    """Return the paths that get a rule of their own: all of them, or none when a host would overlook the last."""
    return tuple(beside) if len(beside) <= _MOST else ()
