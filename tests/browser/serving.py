"""A plain web server for a built site, under a sub-path as on GitHub Pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

SUB_PATH = "pad/onder"


def base_of(address: str) -> str:
    """Give the address of the site that a page is on."""
    before, path, _ = address.partition(f"/{SUB_PATH}/")
    return before + path


class QuietHandler(SimpleHTTPRequestHandler):
    """Serve files without writing a line per request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


class HeaderHandler(QuietHandler):
    """Serve every file of the site with the headers that its file ``_headers`` gives it."""

    def end_headers(self) -> None:
        """Add those of each rule that fits the path, as Netlify and Cloudflare Pages do."""
        path, fits = self.path.partition("?")[0].removeprefix(f"/{SUB_PATH}"), False
        for line in (Path(self.directory) / SUB_PATH / "_headers").read_text("utf-8").splitlines():
            if line.startswith("/"):
                fits = path.startswith(line[:-1]) if line.endswith("*") else path == line
            elif line.startswith("  ") and fits:
                name, _, value = line.strip().partition(": ")
                self.send_header(name, value)
        super().end_headers()


class QuietServer(ThreadingHTTPServer):
    """A browser that leaves a page before all of it has come is no failure."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing about a connection that the other side broke off, and everything about the rest."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serve(folder: Path, handler: type[QuietHandler] = QuietHandler) -> Iterator[str]:
    """Serve a folder that holds a site in SUB_PATH; give the address of that site, with a slash at its end."""
    server = QuietServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    server.server_close()
    thread.join()
