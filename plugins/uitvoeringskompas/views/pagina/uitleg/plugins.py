"""Beside which plugins of others ours was tried, and what to set; tests/integration/naast builds a site with each."""

from __future__ import annotations

from uitvoeringskompas.views.kit import cellen
from uitvoeringskompas.views.kit.bouwstenen import Cel, Tabel
from uitvoeringskompas.views.kit.tabellen import tabulate

_MATERIAL = "mkdocs-material"
_MATERIAL_VERSIE = "9.8.1"

PLUGINS: tuple[tuple[str, str, str, str, str | None], ...] = (
    (
        "search",
        _MATERIAL,
        _MATERIAL_VERSIE,
        "Vindt jouw pagina’s en die uit de plannen, met hun koppen.",
        None,
    ),
    (
        "tags",
        _MATERIAL,
        _MATERIAL_VERSIE,
        "Jouw pagina’s houden hun labels. Een pagina uit een plan heeft er geen.",
        None,
    ),
    (
        "blog",
        _MATERIAL,
        _MATERIAL_VERSIE,
        "Berichten staan naast de plannen en mogen ernaar linken.",
        None,
    ),
    (
        "privacy",
        _MATERIAL,
        _MATERIAL_VERSIE,
        "Een pagina uit een plan vraagt niets van een andere website. Er valt dus niets op te halen.",
        None,
    ),
    (
        "offline",
        _MATERIAL,
        _MATERIAL_VERSIE,
        "De site werkt vanaf een schijf of stick. Elke link wijst dan naar een bestand.",
        None,
    ),
    (
        "social",
        _MATERIAL,
        _MATERIAL_VERSIE,
        "Niet geprobeerd: deze plugin haalt letters van internet en heeft het programma Cairo nodig.",
        None,
    ),
    (
        "awesome-nav",
        "mkdocs-awesome-nav",
        "3.3.0",
        "Maakt het menu, ook met pagina’s uit de plannen: bij hun bronnaam, zoals gezondheid/begrippen.md.",
        "Zet geen ‘nav’ in mkdocs.yml: de plugin kijkt daar niet naar.",
    ),
    (
        "git-revision-date-localized",
        "mkdocs-git-revision-date-localized-plugin",
        "1.6.0",
        "Een pagina uit een plan toont de datum van haar YAML-bestand. Een pagina van de uitleg toont geen datum.",
        None,
    ),
    (
        "glightbox",
        "mkdocs-glightbox",
        "0.5.3",
        "Vergroot de foto’s op jouw pagina’s.",
        None,
    ),
    (
        "macros",
        "mkdocs-macros-plugin",
        "1.5.0",
        "Werkt op jouw pagina’s. In een plan voert de plugin niets uit: ook {{ … }} in een titel blijft tekst.",
        None,
    ),
    (
        "minify",
        "mkdocs-minify-plugin",
        "0.8.0",
        "Maakt de pagina’s kleiner. Er gaat niets van verloren.",
        None,
    ),
    (
        "print-site",
        "mkdocs-print-site-plugin",
        "2.9",
        "Zet alle pagina’s uit het menu op één pagina om af te drukken.",
        "Noem deze plugin als laatste, dus na uitvoeringskompas.",
    ),
    (
        "redirects",
        "mkdocs-redirects",
        "1.2.3",
        "Een oud adres kan naar een pagina uit een plan leiden.",
        "Schrijf de naam van het bronbestand, zoals oud.md: gezondheid/begrippen.md.",
    ),
    (
        "rss",
        "mkdocs-rss-plugin",
        "1.19.0",
        "Zet ook de pagina’s uit de plannen in de feed, met de datum van hun YAML-bestand.",
        "Wil je alleen je eigen berichten in de feed? Zet dan bij match_path welke.",
    ),
    (
        "section-index",
        "mkdocs-section-index",
        "0.3.12",
        "Geeft een deel van jouw menu een eigen pagina. Gaat niet samen met de plugin blog.",
        "Zet ‘navigation.indexes’ bij features: dan krijgt het deel met de plannen ook een eigen pagina.",
    ),
    (
        "i18n",
        "mkdocs-static-i18n",
        "1.3.1",
        "De plannen staan in de eerste taal van de site. In het menu van een andere taal staan ze niet.",
        None,
    ),
)
"""The plugin, the package that brings it, the version that was tried, what works, and what to set if anything."""


def tabulate_plugins() -> Tabel | None:
    """Return the table of the plugins of others."""
    return tabulate(
        "Plugins van anderen in dezelfde site",
        PLUGINS,
        ("Plugin", lambda plugin: Cel(tekst=plugin[0])),
        ("Geprobeerd met", lambda plugin: Cel(tekst=f"{plugin[1]} {plugin[2]}")),
        ("Wat werkt", lambda plugin: Cel(tekst=plugin[3])),
        ("Wat je instelt", lambda plugin: cellen.of_tekst(plugin[4])),
    )
