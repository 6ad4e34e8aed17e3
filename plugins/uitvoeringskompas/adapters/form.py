"""The form in the browser as files of the site: our page, its settings, and the packages that it is made with."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qsl

from uitvoeringskompas.adapters.npm import NpmError, Package, find_modules, require_whole
from uitvoeringskompas.adapters.policy.directives import Source
from uitvoeringskompas.adapters.policy.page import add_policy
from uitvoeringskompas.beheer.bewaarplaats import Bewaarplaats, make_bewaarplaats
from uitvoeringskompas.beheer.formulier import make_instellingen
from uitvoeringskompas.beheer.woorden import with_own_words
from uitvoeringskompas.build import BuildResult, SourceHost
from uitvoeringskompas.pages.site import Asset, Site
from uitvoeringskompas.resources import form_files
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.voorproef.assets import Voorproefbron, list_preview_assets
from uitvoeringskompas.voorproef.pyodide import PACKAGE as PYODIDE
from uitvoeringskompas.voorproef.pyodide import VERSION as PYODIDE_VERSION
from uitvoeringskompas.voorproef.pyodide import PyodideError, require_pyodide

FOLDER = "beheer"
PAGE = f"{FOLDER}/index.html"
CMS = Package(
    name="@sveltia/cms",
    version="0.221.1",
    patterns=("npm/index.js", "npm/chunks/react*.js", "npm/assets/*.woff2", "npm/assets/*.LICENSE.txt", "LICENSE.txt"),
    place="cms",
    digest="6670aea67ae693cb9be8e5ed08bdec55e1d129b5af5975c96e55b5d7ebea76d2",
)
IMMUTABLE = Package(
    name="immutable",
    version="5.1.9",
    patterns=("dist/immutable.es.js", "LICENSE"),
    place="immutable",
    digest="c442634fdd293356c00ed3c402a68e4256bbe65c5e8514b724dd10e86af456fd",
)
YAML = Package(
    name="yaml",
    version="2.9.1",
    patterns=("browser/index.js", "browser/dist/**/*.js", "LICENSE"),
    place="yaml",
    digest="f6030c81f30f37a197d0286871490d2fc451be6f1192d539bbba10b62f049ba4",
)
DUTCH = Package(
    name="@sveltia/cms",
    version="0.221.1",
    patterns=("locales/nl.json",),
    place="cms",
    digest="c5a1ba73956da48513b64800f5af203eee1608e5644677ea5a7ba5db48a9a066",
)
PACKAGES = (CMS, IMMUTABLE, YAML, DUTCH)

# Sveltia fetches its letters elsewhere although they are in its package.
_LETTERS = {
    "https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2": "source-sans-3-",
    "https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2": "noto-mono-",
    "https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2": "material-",
}
_IMPORTS = {
    "immutable": "./immutable/dist/immutable.es.js",
    "yaml": "./yaml/browser/index.js",
    # A module of JSON runs in no browser without a word that Sveltia leaves to bundlers.
    "./cms/locales/nl.json": "./cms/locales/nl.js",
}
_INSTALL = (
    "Installeer Node (op Debian en Ubuntu: apt-get install nodejs npm) en geef in de map van je project:\n"
    "  npm install --no-save --ignore-scripts "
    + " ".join(f"{package.name}@{package.version}" for package in (CMS, IMMUTABLE, YAML))
    + f" {PYODIDE}@{PYODIDE_VERSION}"
)


class FormOptions(Vast):
    """What a form is made with: the project with the packages of npm, the plans, and where those are kept.

    ``peildatum`` is the day that the site says it is; without one that is today for who writes.
    """

    project: Path
    plans: Path
    githost: SourceHost | None
    peildatum: date | None = None


def form_page(prefix: str) -> str:
    """Return where the page with the form stands in a site; it has a policy of its own."""
    return f"{prefix}{PAGE}"


def add_form(result: BuildResult, options: FormOptions) -> BuildResult:
    """Return the result with the form in its site; raises ``NpmError``, in Dutch, when its packages are not there."""
    if result.site is None or result.catalogus is None:
        return result
    try:
        folder = find_modules(options.project)
        require_whole(PACKAGES, folder)
        require_pyodide(folder / PYODIDE)
    except (NpmError, PyodideError) as error:
        raise NpmError(f"{error}\n{_INSTALL}") from None
    host = bewaarplaats_of(options.githost)
    settings = make_instellingen(result.catalogus, host, title=result.site.title, folder=options.plans.name)
    text = json.dumps(settings | {"host": host.as_data() if host else None}, ensure_ascii=False)
    assets = (*_own(host), *_packages(folder), *_plans(options.plans), _asset("instellingen.json", text.encode()))
    bron = Voorproefbron(
        plans=options.plans.resolve(),
        texts=result.catalogus.knowledge.texts,
        pyodide=folder / PYODIDE,
        site_title=result.site.title,
        peildatum=options.peildatum,
    )
    return replace(result, site=_with(result.site, (*assets, *list_preview_assets(bron))))


def bewaarplaats_of(githost: SourceHost | None) -> Bewaarplaats | None:
    """Return how the form works with the host of the sources; nothing without one that it knows."""
    if githost is None:
        return None
    address, _, query = githost.propose("", "").partition("?")
    subject, text = (name for name, _ in parse_qsl(query, keep_blank_values=True))
    return make_bewaarplaats(
        githost.soort,
        githost.url,
        naam=githost.naam,
        tak=githost.tak,
        folder=githost.map or "plans",
        voorstel={"adres": address, "onderwerp": subject, "tekst": text},
    )


def _with(site: Site, assets: tuple[Asset, ...]) -> Site:
    return replace(site, assets=(*site.assets, *assets))


def _asset(name: str, content: bytes) -> Asset:
    return Asset(address=f"{FOLDER}/{name}", content=content)


def _own(host: Bewaarplaats | None) -> Iterator[Asset]:
    for name, path in form_files().items():
        yield _asset(name, _page(path, host) if name == "index.html" else path.read_bytes())


def _page(path: Path, host: Bewaarplaats | None) -> bytes:
    """Return the page with where its parts are, and a policy of its own: only the git host may be asked."""
    imports = json.dumps({"imports": _IMPORTS})
    text = path.read_text("utf-8").replace("</title>", f'</title>\n<script type="importmap">{imports}</script>', 1)
    return add_policy(text, _sources(imports, host)).encode()


def _sources(imports: str, host: Bewaarplaats | None) -> Iterator[Source]:
    known = base64.b64encode(sha256(imports.encode()).digest()).decode()
    yield from (("script-src", "'self'"), ("script-src", f"'sha256-{known}'"))
    yield from (("script-src", "'wasm-unsafe-eval'"), ("worker-src", "'self'"))  # for the preview beside it
    # Sveltia writes its styles into the page.
    yield from (("style-src", "'unsafe-inline'"), ("style-src-attr", "'unsafe-inline'"))
    yield from (("img-src", "blob:"), ("frame-src", "'self'"), ("frame-src", "blob:"), ("base-uri", "'self'"))
    yield from (("connect-src", "'self'"), ("connect-src", "blob:"), ("connect-src", "data:"))
    yield from (("connect-src", origin) for origin in (host.origins if host else ()))


def _packages(folder: Path) -> Iterator[Asset]:
    for package in PACKAGES:
        for name, path in package.files(folder):
            if name == "cms/npm/index.js":
                yield _asset(name, _with_own_letters(path))
            elif name.endswith("nl.json"):
                yield _asset("cms/locales/nl.js", _dutch(path))
            else:
                yield Asset(address=f"{FOLDER}/{name}", content=path.read_bytes)


def _dutch(path: Path) -> bytes:
    words = with_own_words(json.loads(path.read_bytes()))
    return f"export default {json.dumps(words, ensure_ascii=False)}".encode()


def _with_own_letters(path: Path) -> bytes:
    text = path.read_text("utf-8")
    for address, name in _LETTERS.items():
        own = next(found.name for found in sorted((path.parent / "assets").glob(f"{name}*.woff2")))
        text = text.replace(address, f"cms/npm/assets/{own}")
    return text.encode()


def _plans(plans: Path) -> Iterator[Asset]:
    yield Asset(address=f"{FOLDER}/plannen.json", content=partial(_read_plans, plans))


def _read_plans(plans: Path) -> str:
    """Return the texts of the plans; a file that is no text stays out, as no form can hold it."""
    texts: dict[str, str] = {}
    for path in sorted(path for path in plans.rglob("*.yaml") if not path.is_symlink()):
        with suppress(UnicodeDecodeError):
            texts[path.relative_to(plans).as_posix()] = path.read_text("utf-8")
    return json.dumps(texts, ensure_ascii=False)
