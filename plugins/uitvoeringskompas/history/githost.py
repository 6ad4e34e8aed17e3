"""Where the sources of the site can be edited and discussed: the addresses of four kinds of git host."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import SplitResult, quote, unquote, urlencode, urlsplit

from uitvoeringskompas.taal.zin import ask_keuze, write_keuze
from uitvoeringskompas.vast import Vast

DEFAULT_TAK = "main"


class Hostsoort(StrEnum):
    """The kinds of git host whose addresses we know."""

    GITHUB = "github"
    GITLAB = "gitlab"
    FORGEJO = "forgejo"
    AZURE = "azure"


class Adressen(Vast):
    """The addresses of one kind of host, behind that of the repository."""

    naam: str
    bewerken: str
    bekijken: str
    wijziging: str
    voorstel: str
    onderwerp: str
    tekst: str


ADRESSEN: Mapping[Hostsoort, Adressen] = {
    Hostsoort.GITHUB: Adressen(
        naam="GitHub",
        bewerken="/edit/{tak}/{pad}",
        bekijken="/blob/{tak}/{pad}",
        wijziging="/commit/{id}",
        voorstel="/issues/new",
        onderwerp="title",
        tekst="body",
    ),
    Hostsoort.GITLAB: Adressen(
        naam="GitLab",
        bewerken="/-/edit/{tak}/{pad}",
        bekijken="/-/blob/{tak}/{pad}",
        wijziging="/-/commit/{id}",
        voorstel="/-/issues/new",
        onderwerp="issue[title]",
        tekst="issue[description]",
    ),
    Hostsoort.FORGEJO: Adressen(
        naam="Forgejo",
        bewerken="/_edit/{tak}/{pad}",
        bekijken="/src/branch/{tak}/{pad}",
        wijziging="/commit/{id}",
        voorstel="/issues/new",
        onderwerp="title",
        tekst="body",
    ),
    # Azure DevOps has no address that opens its editor; the button stands above the file. Proposals are work items.
    Hostsoort.AZURE: Adressen(
        naam="Azure DevOps",
        bewerken="?path=/{pad}&version=GB{tak}&_a=contents",
        bekijken="?path=/{pad}&version=GB{tak}&_a=contents",
        wijziging="/commit/{id}",
        voorstel="/_workitems/create/Issue",
        onderwerp="[System.Title]",
        tekst="[System.Description]",
    ),
}
_AZURE_REPOSITORY = "/_git/"
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?")
_KNOWN = {
    Hostsoort.GITHUB: re.compile(r"github\.com"),
    Hostsoort.GITLAB: re.compile(r"gitlab\..+"),
    Hostsoort.FORGEJO: re.compile(r"codeberg\.org|(?:codeberg|forgejo|gitea)\..+"),
    Hostsoort.AZURE: re.compile(r"dev\.azure\.com|.+\.visualstudio\.com"),
}
_VOORBEELD = "Schrijf het hele adres van de repository, zoals https://github.com/voorbeeldstad/plannen."


class Githost(Vast):
    """A repository at a git host: its address, the branch that the site is made of, and where in it the plans stand."""

    soort: Hostsoort
    url: str
    tak: str = DEFAULT_TAK
    map: str = ""

    @property
    def naam(self) -> str:
        """Return what the host is called."""
        return ADRESSEN[self.soort].naam

    def edit(self, path: str) -> str:
        """Return the address where a file of the plans can be edited."""
        return self._address(ADRESSEN[self.soort].bewerken, path)

    def look(self, path: str) -> str:
        """Return the address where a file of the plans can be read."""
        return self._address(ADRESSEN[self.soort].bekijken, path)

    def commit(self, commit: str) -> str:
        """Return the address of a commit."""
        return self.url + ADRESSEN[self.soort].wijziging.format(id=quote(commit))

    def propose(self, path: str, titel: str) -> str:
        """Return the address where a change of a page can be proposed in one's own words; its file is named there."""
        host = ADRESSEN[self.soort]
        tekst = f"Pagina: {titel}\nBestand: {self.look(path)}\n\nWat zou je willen veranderen, en waarom?\n"
        place = self.url.partition(_AZURE_REPOSITORY)[0] if self.soort is Hostsoort.AZURE else self.url
        return f"{place}{host.voorstel}?" + urlencode(
            {host.onderwerp: f"Voorstel: {titel}", host.tekst: tekst}, quote_via=quote, safe=""
        )

    def _address(self, pattern: str, path: str) -> str:
        pad = "/".join(part for part in (self.map.strip("/"), path) if part)
        return self.url + pattern.format(tak=quote(self.tak, safe="/"), pad=quote(pad, safe="/"))


def make_githost(url: str, *, tak: str = DEFAULT_TAK, soort: str | None = None, folder: str = "") -> Githost | str:
    """Return the git host at this address, or in Dutch what is wrong with it.

    ``soort`` is needed where the address does not tell which kind of host it is. ``folder`` is where the plans stand in
    the repository. Only https, and nothing in the address but the place of the repository.
    """
    parts = _split(url)
    if isinstance(parts, str):
        return parts
    if soort is not None and soort not in list(Hostsoort):
        return f"'{soort}' is geen soort git-host. {ask_keuze(Hostsoort)}"
    found = Hostsoort(soort) if soort else recognize(parts.hostname or "")
    if found is None:
        kinds = write_keuze(Hostsoort)
        return f"Aan '{url}' is niet te zien welke git-host dit is. Zet de soort erbij; kies uit: {kinds}."
    path = quote(unquote(parts.path).rstrip("/").removesuffix(".git"), safe="/~")
    if found is Hostsoort.AZURE and _AZURE_REPOSITORY not in path:
        return f"In '{url}' ontbreekt '/_git/'. Kopieer bij Azure DevOps het adres van de pagina met bestanden."
    if not _is_tak(tak):
        return f"'{tak}' kan geen naam van een tak zijn. Schrijf de naam zoals in git, bijvoorbeeld main."
    return Githost(soort=found, url=f"https://{parts.netloc.lower()}{path}", tak=tak, map=folder)


def recognize(host: str) -> Hostsoort | None:
    """Return which kind of git host this is, as far as its name tells."""
    return next((soort for soort, pattern in _KNOWN.items() if pattern.fullmatch(host)), None)


def _split(url: str) -> SplitResult | str:
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return f"'{url}' is geen adres. {_VOORBEELD}"
    if parts.scheme != "https":
        return f"Het adres '{url}' begint niet met https://. {_VOORBEELD}"
    host = parts.hostname or ""
    own = host if port is None else f"{host}:{port}"
    if not _HOST.fullmatch(host) or own != parts.netloc.lower() or parts.query or parts.fragment:
        # Not repeated: there may be a password in it, and a build is often read by others.
        return f"In het adres staat meer of minder dan de plek van de repository. {_VOORBEELD}"
    if not parts.path.strip("/") or not unquote(parts.path).isprintable() or ".." in unquote(parts.path):
        return f"In het adres '{url}' ontbreekt de naam van de repository. {_VOORBEELD}"
    return parts


def _is_tak(tak: str) -> bool:
    return bool(tak) and tak.isprintable() and not re.search(r"^[-/]|[ ~^:?*\[\\]|\.\.|/$", tak)
