"""A preview goes on whatever becomes of the settings and the folders, and says on every page what is wrong."""

from __future__ import annotations

import logging
import posixpath
import re
import traceback
from collections.abc import Callable, Collection, Iterable
from html import escape
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol
from wsgiref.util import FileWrapper

import click
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import get_plugin_logger

from uitvoeringskompas.adapters.mkdocs.settings import place_of
from uitvoeringskompas.taal.zichtbaar import visible

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.livereload import LiveReloadServer

    from uitvoeringskompas.adapters.mkdocs.following import Changes

_BODY = re.compile(rb"<body\b[^>]*>", re.IGNORECASE)
_OLD_PAGES = "De site kan nu niet worden gebouwd. Je ziet hem zoals hij was."
_WHAT_TO_DO = "Verbeter dit en sla op: deze pagina ververst zichzelf."

log = get_plugin_logger("uitvoeringskompas")


def will_be_attended() -> bool:
    """Tell whether the server of this preview will come by here, as it does when it reloads browsers.

    MkDocs hands it over only after the first build, so what was typed is asked. For a program that serves by itself
    nobody typed anything, and then the first build is a whole one.
    """
    typed = click.get_current_context(silent=True)
    if typed is None:
        return False
    return not typed.params.get("no_livereload") and typed.params.get("livereload") is not False


class Maker(Protocol):
    """Makes what is ours: all of it anew after an edit, and a page when somebody asks for it."""

    def refresh(self, changed: Collection[Path]) -> bool:
        """Show what changed without a build of the whole site; tell whether that will do."""

    def make(self, address: str) -> bool:
        """Write what stands at this address, unless it is there already; tell whether it is ours."""


class Attendant:
    """Stands between MkDocs' server and its builds: what a build raises is shown, and the server never waits for it.

    MkDocs itself leaves every browser waiting until a build succeeds.
    """

    def __init__(self, server: LiveReloadServer, config_file: str | None, maker: Maker, changes: Changes) -> None:
        self._builder: Callable[..., None] = server.builder
        self._app: WSGIApplication = server.get_app()  # type: ignore[assignment]
        self._mount = server.mount_path
        self._config_file = config_file
        self._maker, self._changes = maker, changes
        self._busy = Lock()
        self.wrong: tuple[str, ...] = ()
        server.builder = self.build
        server.set_app(self.answer)

    def build(self, *arguments: Any) -> None:  # noqa: ANN401 -- what MkDocs hands over
        """Build, or show the plans anew when nothing else changed; remember in words what went wrong."""
        changed = self._changes.take()
        with self._busy, self._changes.hurry():
            was_wrong, self.wrong = bool(self.wrong), ()
            self._try(lambda: (not was_wrong and self._maker.refresh(changed)) or self._builder(*arguments))

    def answer(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a browser as the server does, with what is wrong at the head of each page."""
        status, headers, body = self._ask(environ)
        # Only now: the server answers when the build that goes on has ended.
        if not self.wrong or dict(headers).get("Content-Type") != "text/html":
            start_response(status, headers)
            return body
        content = self._below_banner(_read(body))
        kept = [(name, value) for name, value in headers if name != "Content-Length"]
        start_response(status, [*kept, ("Content-Length", str(len(content)))])
        return [content]

    def _ask(self, environ: WSGIEnvironment) -> tuple[str, list[tuple[str, str]], Iterable[bytes]]:
        """Return what the server answers, when what is ours was made; a build in between may take that away again."""
        while True:
            is_made = any(map(self._make, _addresses(environ["PATH_INFO"], self._mount)))
            said: list[tuple[str, list[tuple[str, str]]]] = []
            body = self._app(environ, lambda status, headers, *_, said=said: said.append((status, headers)))
            (status, headers) = said[0]
            if not is_made or not status.startswith("404"):
                return status, headers, body

    def _make(self, address: str) -> bool:
        """Make what is ours; tell whether it is there now."""
        with self._busy, self._changes.hurry():
            found = self._try(lambda: self._maker.make(address))
            return bool(found) and not self.wrong

    def _try(self, what: Callable[[], object]) -> object:
        """Do something, and remember in words what went wrong with it."""
        told = _Errors()
        try:
            with told:
                return what()
        except Exception as error:  # noqa: BLE001 -- whatever it was, the preview goes on
            described = [*_place_of_folder(told.lines, self._config_file), *_describe(error, self._config_file)]
            self.wrong = (*told.lines, *described)
            tell = log.error if isinstance(error, MkDocsException) else log.exception
            tell("%s %s\n%s", _OLD_PAGES, _WHAT_TO_DO, "\n".join(described))
            return None

    def _below_banner(self, html: bytes) -> bytes:
        text = "\n".join(escape(visible(line)) for line in self.wrong)
        banner = (
            '\n<div class="kompas"><div class="banner banner--let-op" role="alert"><div>'
            f"<p><strong>{_OLD_PAGES}</strong> {_WHAT_TO_DO}</p><pre>{text}</pre></div></div></div>\n"
        ).encode()
        body = _BODY.search(html)
        place = body.end() if body else 0
        return html[:place] + banner + html[place:]


def _addresses(path: str, mount: str) -> tuple[str, ...]:
    """Return the files of the site that a browser may mean by a path, most likely first, as the server reads it."""
    path = path.encode("latin-1").decode("utf-8", "ignore")
    if path.startswith("/livereload/") or not f"{path}/".startswith(mount):
        return ()
    file = posixpath.normpath(f"/{path[len(mount) :]}").lstrip("/")
    folder = f"{file}/index.html".lstrip("/")
    return (folder,) if path.endswith("/") else (file, folder)


def _read(body: Iterable[bytes]) -> bytes:
    try:
        return b"".join(body)
    finally:
        if isinstance(body, FileWrapper):
            body.close()


class _Errors(logging.Handler):
    """Hears the errors that are told during a build."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember what was told, by line."""
        self.lines.extend(record.getMessage().splitlines())

    def __enter__(self) -> None:
        for name in ("mkdocs", "properdocs"):
            logging.getLogger(name).addHandler(self)

    def __exit__(self, *_: object) -> None:
        for name in ("mkdocs", "properdocs"):
            logging.getLogger(name).removeHandler(self)


def _place_of_folder(told: list[str], config_file: str | None) -> list[str]:
    """Return in Dutch where the folder is named that MkDocs did not find; it looks before any plugin may."""
    if not any(line.startswith("Config value 'docs_dir'") for line in told):
        return []
    return [f"{place_of(config_file, 'docs_dir')}: De map achter 'docs_dir' is er niet. Zet hem terug."]


def _describe(error: Exception, config_file: str | None) -> list[str]:
    """Return in words what a build raised, a line each; of the settings with the place."""
    if config_file and not Path(config_file).is_file():
        return [f"{Path(config_file).name}: Dit bestand met de instellingen is er niet. Zet het terug."]
    mark = getattr(error.__cause__ or error.__context__, "problem_mark", None)
    if config_file and mark is not None:
        place = f"{Path(str(mark.name)).name}:{mark.line + 1}:{mark.column + 1}"
        return [f"{place}: Dit is geen geldige YAML. Kijk of haakjes, aanhalingstekens en inspringing kloppen."]
    if isinstance(error, MkDocsException):
        return error.format_message().splitlines()
    return [line.rstrip() for line in traceback.format_exception_only(error)]
