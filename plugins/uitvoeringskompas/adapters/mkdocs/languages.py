"""A site in several languages: static-i18n builds it once for each, inside our build, and drops what no user wrote."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_I18N = "i18n"


def has_languages(config: MkDocsConfig) -> bool:
    """Tell whether the site is built once for each language."""
    return _I18N in config.plugins


def is_first_language(config: MkDocsConfig) -> bool:
    """Tell whether this build is that of the language that the plans are in, of several."""
    plugin = config.plugins.get(_I18N)
    return plugin is not None and getattr(plugin, "current_language", None) == getattr(plugin, "default_language", None)


def without(nav: object, names: Container[str]) -> object:
    """Return what is left of a ``nav`` when these sources are taken out; a section with nothing in it goes too."""
    if isinstance(nav, list):
        return [kept for item in nav if (kept := without(item, names))]
    if isinstance(nav, dict):
        return {title: kept for title, value in nav.items() if (kept := without(value, names))}
    return None if nav in names else nav
