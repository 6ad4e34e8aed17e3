"""Whether Material and its fork stand in one environment, where pip says nothing of it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("uitvoeringskompas")

_BOTH = ("mkdocs-material", "mkdocs-materialx")


def tell_of_two_materials() -> None:
    """Tell it, and how to get the theme that was meant. No warning: `--strict` must not stop who cannot help it."""
    found = [f"{name} {release}" for name in _BOTH if (release := _version(name))]
    if len(found) == len(_BOTH):
        log.info(
            "%s en %s staan allebei in deze omgeving. Ze schrijven in dezelfde map 'material', dus het thema dat je "
            "ziet is een mengsel. Haal ze allebei weg met 'pip uninstall %s', en installeer daarna alleen het thema "
            "dat je wilt.",
            *found,
            " ".join(_BOTH),
        )


def _version(distribution: str) -> str | None:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return None
