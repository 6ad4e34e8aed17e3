"""Whatever a build of a preview raises is shown above each page, and no browser waits for the next one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from wsgiref.util import FileWrapper, setup_testing_defaults

import pytest
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer

from tests.unit.adapters.folders import write
from uitvoeringskompas.adapters.mkdocs.serving import Attendant

PAGE = '<html><body class="a">\n<h1>Zorg</h1></body></html>'


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LiveReloadServer]:
    """Give a server of a site with a page, a style and a page for what is not there."""
    write(tmp_path / "site", {"index.html": PAGE, "stijl.css": "body {}"})
    (tmp_path / "mkdocs.yml").write_text("site_name: Proef\n")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path / "site"))
    yield server
    server.server_close()


def attend(server: LiveReloadServer, tmp_path: Path, builder: Callable[[], None]) -> Attendant:
    """Let a server be attended, and build once."""
    server.builder = builder
    attendant = Attendant(server, str(tmp_path / "mkdocs.yml"))
    server.builder()
    return attendant


def ask(server: LiveReloadServer, path: str) -> tuple[str, dict[str, str], str]:
    """Ask a server for a file; give the status, the headers and what is in it."""
    environ: dict[str, Any] = {}
    setup_testing_defaults(environ)
    environ["PATH_INFO"] = path
    said: list[tuple[str, dict[str, str]]] = []
    app: Any = server.get_app()
    body = app(environ, lambda status, headers, *_: said.append((status, dict(headers))))
    text = b"".join(body).decode()
    if isinstance(body, FileWrapper):
        body.close()  # as whoever asked for it does
    return *said[0], text


def raising(error: Exception) -> Callable[[], None]:
    """Give a build that comes to no end."""

    def build() -> None:
        raise error

    return build


def test_what_went_wrong_stands_above_every_page_until_it_is_mended(server: LiveReloadServer, tmp_path: Path) -> None:
    """The pages are those of before; the length is right, and what is no page stays as it is."""
    errors = iter([Abort("Fout <b>\nop regel 2"), None])

    def build() -> None:
        if error := next(errors):
            raise error

    attend(server, tmp_path, build)
    banner = (
        '\n<div class="kompas"><div class="banner banner--let-op" role="alert"><div><p><strong>De site kan nu niet '
        "worden gebouwd. Je ziet hem zoals hij was.</strong> Verbeter dit en sla op: deze pagina ververst zichzelf.</p>"
        "<pre>Fout &lt;b&gt;\nop regel 2</pre></div></div></div>\n"
    )
    status, headers, html = ask(server, "/")
    assert (status, html) == ("200 OK", PAGE.replace('<body class="a">', f'<body class="a">{banner}'))
    assert headers["Content-Length"] == str(len(html))
    assert ask(server, "/weg/")[::2] == ("404 Not Found", f"{banner}404 Not Found")
    assert ask(server, "/stijl.css")[2] == "body {}"
    server.builder()
    assert ask(server, "/")[2] == PAGE


def test_a_mistake_of_another_program_is_named_and_told_in_full_in_the_terminal(
    server: LiveReloadServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Its makers need more than one line."""
    attendant = attend(server, tmp_path, raising(ValueError("een\ntwee")))
    assert attendant.wrong == ("ValueError: een\ntwee",)
    assert "Traceback" in caplog.text


def test_settings_that_are_gone_are_named(server: LiveReloadServer, tmp_path: Path) -> None:
    """In Dutch, whatever MkDocs says of it."""
    (tmp_path / "mkdocs.yml").unlink()
    attendant = attend(server, tmp_path, raising(ConfigurationError("Config file 'mkdocs.yml' does not exist.")))
    assert attendant.wrong == ("mkdocs.yml: Dit bestand met de instellingen is er niet. Zet het terug.",)
