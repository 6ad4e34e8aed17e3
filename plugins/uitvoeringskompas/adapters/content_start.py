"""The settings with which another generator makes a whole site of our pages, for who has none yet."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.adapters.content_page import Generator, as_quoted
from uitvoeringskompas.adapters.file import write_file
from uitvoeringskompas.pages.site import Site

_ZENSICAL = """\
# De instellingen van je site voor Zensical. Bekijk de site met: zensical serve. Bouw hem met: zensical build.
# De pagina's in 'docs' maakt Uitvoeringskompas uit je plannen. Dit bestand is van jou.
[project]
site_name = {titel}
# Het adres waar je site komt te staan, zoals https://gezondheid.voorbeeldstad.nl/
# site_url = ""
nav = [
{menu}]

[project.theme]
language = "nl"
# Anders vraagt elke pagina letters aan Google.
font = false

[[project.theme.palette]]
media = "(prefers-color-scheme: light)"
scheme = "default"
toggle.icon = "lucide/sun"
toggle.name = "Donkere kleuren"

[[project.theme.palette]]
media = "(prefers-color-scheme: dark)"
scheme = "slate"
toggle.icon = "lucide/moon"
toggle.name = "Lichte kleuren"
"""
_HUGO = """\
# De instellingen van je site voor Hugo. Bekijk de site met: hugo server. Bouw hem met: hugo.
# De pagina's in 'content' maakt Uitvoeringskompas uit je plannen. Dit bestand is van jou.
title = {titel}
defaultContentLanguage = "nl"
disableKinds = ["taxonomy", "term", "rss"]
# Het adres waar je site komt te staan, zoals https://gezondheid.voorbeeldstad.nl/
# baseURL = ""
relativeURLs = true

# Zonder deze regels laat Hugo de inhoud van elke pagina weg.
[markup.goldmark.renderer]
unsafe = true
{menu}"""
_HUGO_ITEM = """
[[menus.main]]
name = {titel}
pageRef = {adres}
weight = {gewicht}
"""
_HUGO_PAGE = """\
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}{{ if not .IsHome }} – {{ site.Title }}{{ end }}</title>
<meta name="description" content="{{ .Description }}">
<style>
body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0 auto; max-width: 75rem; padding: 1rem; }
nav.menu ul { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; }
</style>
</head>
<body>
<nav class="menu" aria-label="Hoofdmenu"><ul>
{{ range site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>
{{ end }}</ul></nav>
<main>
{{ .Content }}
</main>
</body>
</html>
"""
# What says that there is a site already: its settings, or how it looks.
_STARTED = {
    "zensical": ("zensical.toml",),
    "hugo": (
        *("layouts", "themes", "config"),
        *(f"{name}.{form}" for name in ("hugo", "config") for form in ("toml", "yaml", "yml", "json")),
    ),
}


def start_project(site: Site, pages: Path, generator: Generator) -> tuple[str, ...]:
    """Write the settings beside the folder of the pages and return their names; none where a site has begun already.

    Only beside a folder with the name under which the generator looks for its pages: elsewhere they are part of a site.
    """
    folder = pages.parent
    if pages.name != generator.folder or any((folder / name).exists() for name in _STARTED[generator.name]):
        return ()
    files = _for_zensical(site) if generator.name == "zensical" else _for_hugo(site)
    for name, text in files.items():
        write_file(folder / name, text.encode())
    return tuple(files)


def _for_zensical(site: Site) -> dict[str, str]:
    items = (f"  {{ {as_quoted(item.title)} = {as_quoted(f'{item.address}index.md')} }},\n" for item in site.navigation)
    return {"zensical.toml": _ZENSICAL.format(titel=as_quoted(site.title), menu="".join(items))}


def _for_hugo(site: Site) -> dict[str, str]:
    items = (
        _HUGO_ITEM.format(titel=as_quoted(item.title), adres=as_quoted(f"/{item.address}"), gewicht=weight)
        for weight, item in enumerate(site.navigation, start=1)
    )
    settings = _HUGO.format(titel=as_quoted(site.title), menu="".join(items))
    return {"hugo.toml": settings, "layouts/_default/single.html": _HUGO_PAGE}
