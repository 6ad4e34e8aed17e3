"""Debian's Chromium, started so that it keeps quiet on the network, and what a page did while it was watched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Dialog, Page, Request, Response, sync_playwright

FLAGS = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium and stop it afterwards; the environment variable CHROMIUM may point at another one.

    Debian's headless shell is the same engine without a window around it, and opens a page twice as fast.
    """
    found = (shutil.which(name) for name in ("chromium-headless-shell", "chromium"))
    executable = os.environ.get("CHROMIUM") or next(filter(None, found), None)
    # Chromium refuses to make its sandbox as root; the pages are our own.
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=flags)
        yield browser
        browser.close()


@dataclass(kw_only=True)
class Watch:
    """What a page said and asked for that a visitor should never notice."""

    base: str
    console: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def everything(self) -> dict[str, list[str]]:
        """Give all that was noticed; nothing noticed is an empty mapping."""
        noticed = {"console": self.console, "dialogs": self.dialogs, "failed": self.failed, "outside": self.outside}
        return {kind: lines for kind, lines in noticed.items() if lines}

    def note_request(self, request: Request) -> None:
        """Note a request that leaves the site."""
        if not request.url.startswith((self.base, "data:", "blob:")):
            self.outside.append(request.url)

    def note_response(self, response: Response) -> None:
        """Note an answer that is an error."""
        if response.status >= 400:
            self.failed.append(f"{response.status} {response.url}")

    def note_dialog(self, dialog: Dialog) -> None:
        """Note a dialog and close it, so that the page goes on."""
        self.dialogs.append(dialog.message)
        dialog.dismiss()


def watch(page: Page, base: str) -> Watch:
    """Watch a page; requests that do not start with the base address count as outside."""
    seen = Watch(base=base)
    page.on("console", lambda message: seen.console.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: seen.console.append(f"error: {error}"))
    page.on("requestfailed", lambda request: seen.failed.append(f"{request.failure} {request.url}"))
    page.on("request", seen.note_request)
    page.on("response", seen.note_response)
    page.on("dialog", seen.note_dialog)
    return seen
