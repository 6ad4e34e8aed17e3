"""Whatever a build of a preview raises is shown above each page, and no browser waits for the next one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any
from wsgiref.util import FileWrapper, setup_testing_defaults

import pytest
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer

from tests.unit.adapters.folders import write
from uitvoeringskompas.adapters.mkdocs.following import Changes
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


class Maker:
    """Writes the files that it knows when they are asked for, and says whether a change needs no build."""

    def __init__(self, site: Path, files: Mapping[str, str | Exception] = {}) -> None:
        self.site, self.files = site, files
        self.changed: list[Collection[Path]] = []
        self.suffices = False

    def refresh(self, changed: Collection[Path]) -> bool:
        """Remember what changed."""
        self.changed.append(changed)
        return self.suffices

    def make(self, address: str) -> bool:
        """Write a file that is known."""
        content = self.files.get(address)
        if isinstance(content, Exception):
            raise content
        if content is not None:
            write(self.site, {address: content})
        return content is not None


def attend(
    server: LiveReloadServer, tmp_path: Path, builder: Callable[[], None], maker: Maker | None = None
) -> Attendant:
    """Let a server be attended, and build once."""
    server.builder = builder
    maker = maker or Maker(tmp_path / "site")
    attendant = Attendant(server, str(tmp_path / "mkdocs.yml"), maker, Changes())
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


def test_what_is_ours_is_made_when_a_browser_asks_for_it(server: LiveReloadServer, tmp_path: Path) -> None:
    """By the address of its folder, with or without a stroke, and by its own name."""
    maker = Maker(tmp_path / "site", {"duinstad/index.html": PAGE, "data/a.csv": "jaar\n"})
    attend(server, tmp_path, lambda: None, maker)
    assert ask(server, "/duinstad/")[::2] == ("200 OK", PAGE)
    assert ask(server, "/data/a.csv")[::2] == ("200 OK", "jaar\n")
    status, headers, _ = ask(server, "/duinstad")
    assert (status, headers["Location"]) == ("302 Found", "/duinstad/")
    assert ask(server, "/zeedam/")[0] == "404 Not Found"


def test_a_build_that_takes_a_page_away_while_it_is_asked_for_costs_nobody_the_page(
    server: LiveReloadServer, tmp_path: Path
) -> None:
    """It is made once more."""
    maker, app = Maker(tmp_path / "site", {"duinstad/index.html": PAGE}), server.get_app()
    asked: list[str] = []

    def taken_away(environ: Any, start_response: Any) -> Any:  # noqa: ANN401 -- as the server calls it
        asked.append(environ["PATH_INFO"])
        if len(asked) == 1:
            (tmp_path / "site/duinstad/index.html").unlink()
        return app(environ, start_response)  # type: ignore[misc]

    server.set_app(taken_away)
    attend(server, tmp_path, lambda: None, maker)
    assert ask(server, "/duinstad/")[::2] == ("200 OK", PAGE)
    assert asked == ["/duinstad/", "/duinstad/"]


def test_a_page_that_cannot_be_made_says_why_until_the_next_build(server: LiveReloadServer, tmp_path: Path) -> None:
    """A template of the user's that is broken is met only when a page is made with it."""
    maker = Maker(tmp_path / "site", {"duinstad/index.html": Abort("Het sjabloon klopt niet.")})
    attendant = attend(server, tmp_path, lambda: None, maker)
    assert "<pre>Het sjabloon klopt niet.</pre>" in ask(server, "/duinstad/")[2]
    assert attendant.wrong == ("Het sjabloon klopt niet.",)
    maker.files = {"duinstad/index.html": PAGE}
    server.builder()
    assert ask(server, "/duinstad/")[::2] == ("200 OK", PAGE)


def test_there_is_no_build_when_less_will_do_and_always_one_after_a_mistake(
    server: LiveReloadServer, tmp_path: Path
) -> None:
    """After a mistake nobody knows what is left of the site of before."""
    built: list[str] = []

    def build() -> None:
        built.append("ja")
        if len(built) == 1:
            raise Abort("Fout.")

    maker = Maker(tmp_path / "site")
    attendant = attend(server, tmp_path, build, maker)
    maker.suffices = True
    server.builder()
    assert (built, attendant.wrong, len(maker.changed)) == (["ja", "ja"], (), 1)
    server.builder()
    assert (built, len(maker.changed)) == (["ja", "ja"], 2)
