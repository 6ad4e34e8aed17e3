"""Which pages another site may show in a frame, as each host is told: those that are made for it and no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.adapters.policy.test_headers import FEW, OTHERS, PLACE, as_cloudflare_reads
from uitvoeringskompas.adapters.policy.directives import write_policy
from uitvoeringskompas.adapters.policy.frames import NOT_IN_FRAMES, list_beside
from uitvoeringskompas.adapters.policy.headers import apache_headers, netlify_headers, nginx_headers

SHOWN = ("/inbedden/duinstad/interventies/coach/", "/pad/onder/inbedden/duinstad/cijfers/roken/index.html")
NOT_SHOWN = (
    "/",
    "/inbedden/",
    "/duinstad/2026/gezondheid/interventies/inbedden/",
    "/duinstad/nota/inbedden/",
    "/uitleg/inbedden/",
    "/inbedden/duinstad/interventies/coach/erbij/",
)


def write(folder: Path, *files: str) -> Path:
    """Write empty files of a site."""
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text("")
    return folder


def test_all_that_stands_beside_the_pages_for_frames_is_named_in_one_order(tmp_path: Path) -> None:
    """Folders with all that is in them, pages by their name; a hidden folder is no part of a site."""
    site = write(tmp_path, "index.html", "404.html", "duinstad/index.html", "over ons/index.html", ".git/x", "a.css")
    write(site, "inbedden/duinstad/cijfers/roken/index.html")
    assert list_beside(site, "inbedden/") == ("/", "/duinstad/*", "/over%20ons/*", "/404.html", "/index.html")


def test_below_a_path_also_what_stands_around_that_path_is_named(tmp_path: Path) -> None:
    """The pages of the owner are not for the frame of another site either."""
    site = write(tmp_path, "index.html", "over/index.html", "zorg/index.html", "zorg/duinstad/index.html")
    write(site, "zorg/inbedden/duinstad/cijfers/roken/index.html")
    assert list_beside(site, "zorg/inbedden/") == (
        *("/", "/over/*", "/index.html"),
        *("/zorg/", "/zorg/duinstad/*", "/zorg/index.html"),
    )


def test_a_host_that_adds_up_rules_hears_of_frames_in_rules_that_do_not_fit_those_pages() -> None:
    """In a header that says nothing else, so that it is right whether rules are added up or the last one wins."""
    assert as_cloudflare_reads(netlify_headers(FEW, ("/", "/duinstad/*")).text) == {
        "/*": {"content-security-policy": write_policy(FEW), **OTHERS},
        "/": {"x-frame-options": "SAMEORIGIN"},
        "/duinstad/*": {"x-frame-options": "SAMEORIGIN"},
    }


def test_when_there_are_more_rules_than_a_host_reads_none_is_written_and_the_file_says_so() -> None:
    """Half a guard would look like a whole one."""
    many = tuple(f"/gemeente-{number}/*" for number in range(100))
    text = netlify_headers(FEW, many).text
    assert as_cloudflare_reads(text) == {"/*": {"content-security-policy": write_policy(FEW), **OTHERS}}
    assert text.startswith("# X-Frame-Options staat niet in dit bestand: naast /inbedden/ staan hier 100 mappen")
    assert len(as_cloudflare_reads(netlify_headers(FEW, many[1:]).text)) == 100


@pytest.mark.parametrize("path", SHOWN)
def test_a_page_for_a_frame_is_known_by_its_path(path: str) -> None:
    assert re.search(NOT_IN_FRAMES, path)


@pytest.mark.parametrize("path", NOT_SHOWN)
def test_no_other_page_has_such_a_path(path: str) -> None:
    """Not an interventie that is called so, either."""
    assert re.search(NOT_IN_FRAMES, path) is None


def test_nginx_adds_to_the_policy_of_every_page_but_those() -> None:
    """One header, so nothing is added up."""
    lines = nginx_headers(FEW, PLACE, frameable=True).text.splitlines()
    steps = [line for line in lines if line.startswith(("set", "if"))]
    assert steps == [
        f'set $kompas_beleid "{write_policy(FEW)}";',
        (f'if ($uri !~ "{NOT_IN_FRAMES}") {{ set $kompas_beleid "${{kompas_beleid}}; frame-ancestors \'self\'"; }}'),
    ]


def test_apache_gives_every_page_but_those_a_header_about_frames() -> None:
    """It asks for the path of each request."""
    lines = apache_headers(FEW, PLACE, frameable=True).text.splitlines()
    assert f'  Header always set Content-Security-Policy "{write_policy(FEW)}"' in lines
    assert lines[-2:] == [
        f'  Header always set X-Frame-Options "SAMEORIGIN" "expr=%{{REQUEST_URI}} !~ m#{NOT_IN_FRAMES}#"',
        "</IfModule>",
    ]
