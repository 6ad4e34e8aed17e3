"""The same policy for a web server: files that it takes its headers from, in the form that each reads.

A header goes before the page and holds for every page alike, so it also works where pages change without loading anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from uitvoeringskompas.adapters.policy.directives import ANYTHING_INLINE, Source, write_policy
from uitvoeringskompas.adapters.policy.frames import IN_FRAMES, NO_FRAME, NOT_IN_FRAMES, TOO_MANY, list_rules
from uitvoeringskompas.vast import Vast

POLICY = "Content-Security-Policy"
NETLIFY = "_headers"
"""The file at the root of a site that Netlify and Cloudflare Pages read."""

_LINE = 2000
"""Cloudflare Pages overlooks a longer line, without a word."""
_WORD = 4000
"""Nginx refuses a longer text: "too long parameter"."""
_ALL_HEADERS = 3500
"""A proxy before the server often has room for 4 kB of headers, and answers 502 when there are more."""

# Only a header may say this: who shows the site in a frame of his own.
_FRAMES = "frame-ancestors 'self'"
_OTHERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_REASONS = f"""\
Elke bouw schrijft dit bestand opnieuw. Wat de regels doen:
- {POLICY}: de browser voert alleen uit wat bij deze site hoort. Elk stukje script en stijl
  in een pagina staat er met zijn hash in; adressen van buiten staan er alleen in als je site ze zelf gebruikt.
- X-Content-Type-Options: de browser raadt niet wat een bestand is.
- Referrer-Policy: een andere site ziet van welke site een bezoeker komt, niet van welke pagina.
- Permissions-Policy: geen pagina vraagt om camera, microfoon of plaats.
Strict-Transport-Security staat er niet in: dat geldt voor je hele domein, dus dat stel je zelf in."""
_TOO_LONG = f"""\
{POLICY} staat niet in dit bestand: de regel is te lang ({{length}} tekens, en meer dan {_LINE} leest
Cloudflare niet). Er staan te veel verschillende scripts in je eigen pagina's: zet ze in een bestand."""

_FORM_APART = f"""\
{POLICY} staat niet in dit bestand: op deze site staat een formulier (beheer/) dat meer moet mogen, en dat
zijn eigen regels heeft. Met 'beleid: true' bij de opties staan de regels in elke andere pagina zelf."""

_QUITE_LONG = """\
Let op: dit beleid is {length} tekens lang. Staat er een proxy voor je webserver, dan geeft die boven 4 kB
vaak fout 502; in een .htaccess passen 8.000 tekens. Zet scripts van je eigen pagina's in een bestand: dat is korter."""


Header = tuple[str, str]
"""The name of a header and what it says."""


class HeaderFile(Vast):
    """A file with headers: where it goes (below the root of the site, or with our own files) and what it says."""

    name: str
    text: str


def headers_beside_form() -> tuple[HeaderFile, ...]:
    """Return the files of a site with a form: a policy for every page would hold for the form too, and stop it."""
    remarks, headers = _remarks(_FORM_APART), [*_OTHERS.items()]
    return _netlify(remarks, headers), _nginx(remarks, _quoted(headers)), _apache(remarks, headers)


def netlify_headers(sources: Sequence[Source], beside: Collection[str] | None = None) -> HeaderFile:
    """Return the file that Netlify and Cloudflare Pages read. One rule, since both add up the rules that fit a page.

    ``beside`` is what stands beside the pages for frames of others, when there are such pages. Then that rule says
    nothing about frames, and each of these paths gets one that does.
    """
    frames = _FRAMES if beside is None else ""
    policies = _short_policies(sources, frames)
    rules = list_rules(beside or ())
    reasons = (
        "" if policies else _TOO_LONG.format(length=len(_policy(sources, frames))),
        "" if beside is None else IN_FRAMES if rules else TOO_MANY.format(aantal=len(beside)),
        _REASONS,
    )
    headers = [*((POLICY, policy) for policy in policies or ()), *_OTHERS.items()]
    return _netlify(_remarks(*reasons), headers, [line for path in rules for line in (path, f"  {NO_FRAME}")])


def nginx_headers(sources: Sequence[Source], folder: str, *, frameable: bool = False) -> HeaderFile:
    """Return what nginx includes in a ``server``; the policy grows in steps, as no text there may be long.

    ``frameable`` says that there are pages that another site may show in a frame: those alone do not get the last step.
    """
    how = (
        f"Zet in het blok 'server' van nginx: include /pad/naar/site/{folder}/nginx.conf;\n"
        "Een 'location' met een eigen add_header neemt deze regels niet over: zet de include dan ook daar."
    )
    parts = _parts(_policy(sources, "" if frameable else _FRAMES))
    steps = [f'set $kompas_beleid "${{kompas_beleid}}{part}";' for part in parts]
    steps[0] = steps[0].replace("${kompas_beleid}", "")
    if frameable:
        last = f'set $kompas_beleid "${{kompas_beleid}}; {_FRAMES}";'
        steps.append(f'if ($uri !~ "{NOT_IN_FRAMES}") {{ {last} }}')
    headers = [(POLICY, "$kompas_beleid"), *_quoted(_OTHERS.items())]
    return _nginx([*_remarks(how, *_reasons(sources)), *steps], headers)


def apache_headers(sources: Sequence[Source], folder: str, *, frameable: bool = False) -> HeaderFile:
    """Return what Apache includes in a ``<Directory>``, or reads as the file ``.htaccess`` at the root of the site.

    ``frameable`` says that there are pages that another site may show in a frame.
    """
    how = (
        f"Zet in het blok <Directory> van Apache: Include /pad/naar/site/{folder}/apache.conf\n"
        "Of zet dit bestand als .htaccess in de map van de site. De module 'headers' moet aan staan."
    )
    headers = [(POLICY, _policy(sources, "" if frameable else _FRAMES)), *_OTHERS.items()]
    name, _, value = NO_FRAME.partition(": ")
    where = f'  Header always set {name} "{value}" "expr=%{{REQUEST_URI}} !~ m#{NOT_IN_FRAMES}#"'
    return _apache(_remarks(how, *_reasons(sources)), headers, [where] if frameable else [])


def _netlify(before: Sequence[str], headers: Iterable[Header], behind: Iterable[str] = ()) -> HeaderFile:
    return _file(NETLIFY, [*before, "/*", *(f"  {name}: {value}" for name, value in headers), *behind])


def _nginx(before: Sequence[str], headers: Iterable[Header]) -> HeaderFile:
    return _file("nginx.conf", [*before, *(f"add_header {name} {value} always;" for name, value in headers)])


def _apache(before: Sequence[str], headers: Iterable[Header], behind: Iterable[str] = ()) -> HeaderFile:
    rules = [f'  Header always set {name} "{value}"' for name, value in headers]
    return _file("apache.conf", [*before, "<IfModule mod_headers.c>", *rules, *behind, "</IfModule>"])


def _quoted(headers: Iterable[Header]) -> list[Header]:
    return [(name, f'"{value}"') for name, value in headers]


def is_too_long(sources: Sequence[Source]) -> bool:
    """Tell whether Cloudflare Pages would overlook the policy, however it is written."""
    return _short_policies(sources) is None


def _policy(sources: Sequence[Source], frames: str = _FRAMES) -> str:
    return f"{write_policy(sources)}; {frames}" if frames else write_policy(sources)


def _short_policies(sources: Sequence[Source], frames: str = _FRAMES) -> tuple[str, ...] | None:
    """Return the policy in lines that are read: as a whole, or in two that a browser keeps both; none when too long.

    The first says everything except which styles a page may hold, the second only that.
    """
    without_attributes = [source for source in sources if source[0] != "style-src-attr"]
    any_style = _policy([*without_attributes, ("style-src", ANYTHING_INLINE)], frames)
    for policies in ((_policy(sources, frames),), (any_style, write_policy(sources, about="style-src"))):
        if all(len(f"{POLICY}: {policy}") <= _LINE for policy in policies):
            return policies
    return None


def _parts(policy: str) -> Iterator[str]:
    """Cut a long text between two words."""
    while len(policy) > _WORD:
        cut = policy.rindex(" ", 0, _WORD)
        yield policy[:cut]
        policy = policy[cut:]
    yield policy


def _reasons(sources: Sequence[Source]) -> Iterator[str]:
    length = len(_policy(sources))
    if length > _ALL_HEADERS:
        yield _QUITE_LONG.format(length=length)
    yield _REASONS


def _remarks(*texts: str) -> list[str]:
    return [f"# {line}" for text in texts for line in text.splitlines()]


def _file(name: str, lines: Sequence[str]) -> HeaderFile:
    return HeaderFile(name=name, text="\n".join(lines) + "\n")
