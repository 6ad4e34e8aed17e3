"""Around which frame our pages stand: our own theme (the host), or that of Material (where we are a guest)."""

from __future__ import annotations

import warnings
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort
from mkdocs.utils import get_theme_dir, get_theme_names

from uitvoeringskompas.adapters.mkdocs.settings import place_of
from uitvoeringskompas.adapters.mkdocs.shapes import dress
from uitvoeringskompas.adapters.policy.whole import InPages
from uitvoeringskompas.pages.aankleding import Aankleding
from uitvoeringskompas.pages.site import OWN_FILES
from uitvoeringskompas.resources import template_folder

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

_MATERIAL = ("material", "materialx")
"""Material itself and the fork that is kept; a theme that extends one of them has its folder too."""


class HostTheme:
    """Our own frame as a theme: MkDocs looks in the folder of its ``__file__``."""

    def __init__(self) -> None:
        self.__file__ = str(theme_folder() / "main.html")


class Frame(Enum):
    """Whose frame stands around our pages."""

    HOST = "host"
    GUEST = "guest"


def theme_folder() -> Path:
    """Return the folder of our own frame, installed or not."""
    return template_folder() / "theme"


def find_frame(config: MkDocsConfig) -> Frame:
    """Return whose frame the theme brings; end the build when it is neither ours nor Material's."""
    dirs = {Path(folder).resolve() for folder in config.theme.dirs}
    if theme_folder().resolve() in dirs:
        return Frame.HOST
    installed = get_theme_names()
    if any(Path(get_theme_dir(name)).resolve() in dirs for name in _MATERIAL if name in installed):
        return Frame.GUEST
    raise Abort(
        f"{place_of(config.config_file_path, 'theme', 'name')}: Uitvoeringskompas werkt met het thema Material, of "
        "met zijn eigen thema. Zet in mkdocs.yml: theme: {name: material}, of: theme: {name: uitvoeringskompas}."
    )


def set_up_theme(config: MkDocsConfig, frame: Frame, *, voorbeeld: bool) -> None:
    """Tell our frame what it shows; in Material's, default what the user left open."""
    config.theme["voorbeeld"] = voorbeeld
    if frame is Frame.HOST:
        return
    theme = config.theme
    theme.dirs.insert(1 if theme.custom_dir else 0, str(template_folder() / "gast"))
    said = _said_of_theme(config)
    if "language" not in said:
        theme["language"] = "nl"
    if "font" not in said:
        theme["font"] = False  # else every page asks Google for its letters


def show_at(config: MkDocsConfig, frame: Frame, prefix: str, files: Files) -> None:
    """Tell our frame where our files and the first page are, and bring our style sheet into that of Material."""
    has_first = any(file.dest_uri == "index.html" for file in files)
    config.theme["plek"] = prefix
    config.theme["begin"] = ("" if has_first else prefix) + ("" if config.use_directory_urls else "index.html")
    if frame is Frame.GUEST:
        config.extra_css[:0] = [f"{prefix}{OWN_FILES}/stijl.css", f"{prefix}{OWN_FILES}/gast.css"]


def policy_in_pages(frame: Frame, *, wanted: bool) -> InPages:
    """Return which policy the pages carry. Our frame loads each page anew, so each has its own.

    In Material a page may change without loading anew, and then the policy of the first one holds for those of the user
    too: there, pages carry one only when asked for, and all the same.
    """
    if frame is Frame.HOST:
        return InPages.ITS_OWN
    return InPages.OF_THE_SITE if wanted else InPages.NONE


def dress_frame(config: MkDocsConfig, frame: Frame, worn: Aankleding | None) -> None:
    """Tell the frame what the site wears; what the user said of Material's logo and icon is theirs."""
    for key, words in dress(worn).items():
        config.theme[key] = words
    if worn is None or frame is Frame.HOST:
        return
    said = _said_of_theme(config)
    icons = config.theme["icon"] if "icon" in said else {}
    if worn.logo and "logo" not in said and not (isinstance(icons, dict) and icons.get("logo")):
        config.theme["logo"] = worn.logo.address
    if worn.favicon and "favicon" not in said:
        config.theme["favicon"] = worn.favicon


def _said_of_theme(config: MkDocsConfig) -> set[str]:
    """Return which settings of the theme the user wrote, whatever is in them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # MkDocs itself uses them no more; nothing else tells this
        themes = [given.get("theme") for given in config.user_configs]
    return {str(name) for theme in themes if isinstance(theme, dict) for name in theme}
