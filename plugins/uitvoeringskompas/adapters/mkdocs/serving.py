"""A preview goes on whatever becomes of the settings and the folders, and says on every page what is wrong."""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Callable, Iterable
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any
from wsgiref.util import FileWrapper

from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import get_plugin_logger
from watchdog.observers.polling import PollingObserverVFS

from uitvoeringskompas.adapters.mkdocs.settings import place_of
from uitvoeringskompas.taal.zichtbaar import visible

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from watchdog.events import FileSystemEventHandler
    from watchdog.observers.api import ObservedWatch

_BODY = re.compile(rb"<body\b[^>]*>", re.IGNORECASE)
_OLD_PAGES = "De site kan nu niet worden gebouwd. Je ziet hem zoals hij was."
_WHAT_TO_DO = "Verbeter dit en sla op: deze pagina ververst zichzelf."

log = get_plugin_logger("uitvoeringskompas")


class LastingObserver(PollingObserverVFS):
    """Follows files and folders also when they go away for a while; the one of MkDocs stops for good then."""

    def __init__(self, interval: float) -> None:
        super().__init__(self._look, os.scandir, polling_interval=interval)
        self._followed: set[str] = set()

    def schedule(self, event_handler: FileSystemEventHandler, path: str, **options: Any) -> ObservedWatch:  # type: ignore[override] # noqa: ANN401
        """Follow what is at this path."""
        self._followed.add(path)
        return super().schedule(event_handler, path, **options)

    def _look(self, path: str) -> os.stat_result:
        try:
            return os.stat(path)  # noqa: PTH116 -- what this library asks for
        except (FileNotFoundError, NotADirectoryError):
            if path not in self._followed:
                raise
            return os.stat(os.devnull)  # noqa: PTH116 -- something else, with nothing in it: that is a change


def follow_lastingly(server: LiveReloadServer, config: MkDocsConfig) -> None:
    """Let the server follow what it follows already, and all that plugins add, in a way that lasts."""
    followed = []
    for path in (config.docs_dir, config.config_file_path or "", *config.theme.dirs):
        with suppress(KeyError):  # a theme is followed only when somebody asked for it
            server.unwatch(path)
            followed.append(path)
    server.observer = LastingObserver(server.observer.timeout)  # type: ignore[assignment]
    for path in followed:
        server.watch(path)


class Attendant:
    """Stands between MkDocs' server and its builds: what a build raises is shown, and the server never waits for it.

    MkDocs itself leaves every browser waiting until a build succeeds.
    """

    def __init__(self, server: LiveReloadServer, config_file: str | None) -> None:
        self._builder: Callable[..., None] = server.builder
        self._app: WSGIApplication = server.get_app()  # type: ignore[assignment]
        self._config_file = config_file
        self.wrong: tuple[str, ...] = ()
        server.builder = self.build
        server.set_app(self.answer)

    def build(self, *arguments: Any) -> None:  # noqa: ANN401 -- what MkDocs hands over
        """Build, and remember in words what went wrong."""
        told = _Errors()
        try:
            with told:
                self._builder(*arguments)
            self.wrong = ()
        except Exception as error:  # noqa: BLE001 -- whatever it was, the preview goes on
            described = [*_place_of_folder(told.lines, self._config_file), *_describe(error, self._config_file)]
            self.wrong = (*told.lines, *described)
            tell = log.error if isinstance(error, MkDocsException) else log.exception
            tell("%s %s\n%s", _OLD_PAGES, _WHAT_TO_DO, "\n".join(described))

    def answer(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a browser as the server does, with what is wrong at the head of each page."""
        said: list[tuple[str, list[tuple[str, str]]]] = []
        body = self._app(environ, lambda status, headers, *_: said.append((status, headers)))  # type: ignore[arg-type]
        status, headers = said[0]
        # Only now: the server answers when the build that goes on has ended.
        if not self.wrong or dict(headers).get("Content-Type") != "text/html":
            start_response(status, headers)
            return body
        content = self._below_banner(_read(body))
        kept = [(name, value) for name, value in headers if name != "Content-Length"]
        start_response(status, [*kept, ("Content-Length", str(len(content)))])
        return [content]

    def _below_banner(self, html: bytes) -> bytes:
        text = "\n".join(escape(visible(line)) for line in self.wrong)
        banner = (
            '\n<div class="kompas"><div class="banner banner--let-op" role="alert"><div>'
            f"<p><strong>{_OLD_PAGES}</strong> {_WHAT_TO_DO}</p><pre>{text}</pre></div></div></div>\n"
        ).encode()
        body = _BODY.search(html)
        place = body.end() if body else 0
        return html[:place] + banner + html[place:]


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
