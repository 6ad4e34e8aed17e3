"""Files that a web server takes its headers from: each in the form, and within the lengths, that its reader knows."""

from __future__ import annotations

import re

from uitvoeringskompas.adapters.policy.directives import Source, write_policy
from uitvoeringskompas.adapters.policy.headers import (
    apache_headers,
    headers_beside_form,
    netlify_headers,
    nginx_headers,
)

PLACE = "assets/uitvoeringskompas/beleid"
FEW: list[Source] = [("script-src", "'sha256-a='"), ("style-src", "'sha256-b='")]
OTHERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


def hashes(directive: str, count: int) -> list[Source]:
    """Give as many different hashes as asked, each as long as a real one."""
    return [(directive, f"'sha256-{number:043d}='") for number in range(count)]


def as_cloudflare_reads(text: str) -> dict[str, dict[str, str]]:
    """Read rules as Cloudflare Pages does: long lines are overlooked, values of one name joined by a comma."""
    rules: dict[str, dict[str, str]] = {}
    rule: dict[str, str] = {}
    for line in (each.strip() for each in text.splitlines()):
        if len(line) > 2000 or not line or line.startswith("#"):
            continue
        if line.startswith("/"):
            rule = rules.setdefault(line, {})
            continue
        name, _, value = line.partition(":")
        known = rule.get(name.lower())
        rule[name.lower()] = f"{known}, {value.strip()}" if known else value.strip()
    return rules


def test_one_rule_for_the_whole_site() -> None:
    """Two rules that both fit a page would be added up, and a browser keeps to both."""
    assert as_cloudflare_reads(netlify_headers(FEW).text) == {
        "/*": {"content-security-policy": f"{write_policy(FEW)}; frame-ancestors 'self'", **OTHERS}
    }


def test_a_policy_that_is_too_long_for_one_line_is_said_in_two_that_mean_the_same() -> None:
    """The first leaves open which styles a page may hold, the second says only that: a browser keeps to both."""
    many = [*hashes("script-src", 25), *hashes("style-src", 25), ("style-src-attr", "'unsafe-hashes'")]
    read = as_cloudflare_reads(netlify_headers(many).text)["/*"]["content-security-policy"]
    whole, styles = read.split(", ")
    assert [directive.partition(" ")[0] for directive in styles.split("; ")] == ["style-src", "style-src-attr"]
    assert "style-src 'self' 'unsafe-inline'; img-src" in whole
    written = [f"{directive.partition(' ')[0]}" for directive in whole.split("; ")]
    assert written == [*(part.partition(" ")[0] for part in write_policy().split("; ")), "frame-ancestors"]
    assert set(re.findall(r"'sha256-\d+='", whole)) == {source for _, source in hashes("script-src", 25)}
    assert set(re.findall(r"'sha256-\d+='", styles)) == {source for _, source in hashes("style-src", 25)}


def test_a_policy_that_fits_in_no_line_is_left_out_and_the_file_says_why() -> None:
    """A line that is cut or overlooked would break the site, or seem to guard it."""
    text = netlify_headers(hashes("script-src", 40)).text
    assert as_cloudflare_reads(text) == {"/*": OTHERS}
    assert text.splitlines()[:2] == [
        "# Content-Security-Policy staat niet in dit bestand: de regel is te lang (2329 tekens, en meer dan 2000 leest",
        "# Cloudflare niet). Er staan te veel verschillende scripts in je eigen pagina's: zet ze in een bestand.",
    ]


def test_nginx_gets_the_policy_in_pieces_that_it_takes() -> None:
    """A text of more than 4,096 characters is an error to it; in pieces the header is the same."""
    many = hashes("script-src", 200)
    text = nginx_headers(many, PLACE).text
    pieces = re.findall(r'^set \$kompas_beleid "(?:\$\{kompas_beleid\})?([^"]*)";$', text, re.MULTILINE)
    assert "".join(pieces) == f"{write_policy(many)}; frame-ancestors 'self'"
    assert max(map(len, pieces)) <= 4000 < len("".join(pieces))
    assert [line for line in text.splitlines() if line.startswith("add_header")] == [
        "add_header Content-Security-Policy $kompas_beleid always;",
        'add_header X-Content-Type-Options "nosniff" always;',
        'add_header Referrer-Policy "strict-origin-when-cross-origin" always;',
        'add_header Permissions-Policy "camera=(), geolocation=(), microphone=()" always;',
    ]
    assert f"include /pad/naar/site/{PLACE}/nginx.conf;" in text


def test_a_long_policy_warns_of_what_may_stand_before_the_server() -> None:
    """A proxy with little room answers with an error, and nobody would look for the reason here."""
    for write in (nginx_headers, apache_headers):
        assert "Let op" not in write(hashes("script-src", 61), PLACE).text
        assert "\n# Let op: dit beleid is 3517 tekens lang." in write(hashes("script-src", 62), PLACE).text


def test_apache_gets_a_block_that_also_works_as_htaccess() -> None:
    """Every line is a remark or stands in one block, that is overlooked where the module is off."""
    lines = [line for line in apache_headers(FEW, PLACE).text.splitlines() if not line.startswith("#")]
    assert lines == [
        "<IfModule mod_headers.c>",
        f"  Header always set Content-Security-Policy \"{write_policy(FEW)}; frame-ancestors 'self'\"",
        '  Header always set X-Content-Type-Options "nosniff"',
        '  Header always set Referrer-Policy "strict-origin-when-cross-origin"',
        '  Header always set Permissions-Policy "camera=(), geolocation=(), microphone=()"',
        "</IfModule>",
    ]


def test_beside_a_form_the_files_hold_no_policy_since_it_would_stop_the_form() -> None:
    """Hosts add up the rules that fit a page, so there is no way to leave one page out."""
    netlify, nginx, apache = headers_beside_form()
    assert [file.name for file in (netlify, nginx, apache)] == ["_headers", "nginx.conf", "apache.conf"]
    assert netlify.text == (
        "# Content-Security-Policy staat niet in dit bestand: op deze site staat een formulier (beheer/) dat meer moet "
        "mogen, en dat\n"
        "# zijn eigen regels heeft. Met 'beleid: true' bij de opties staan de regels in elke andere pagina zelf.\n"
        "/*\n"
        "  X-Content-Type-Options: nosniff\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
    )
    assert "Content-Security-Policy " not in nginx.text.replace("# Content", "")
    assert '  Header always set X-Content-Type-Options "nosniff"\n' in apache.text
