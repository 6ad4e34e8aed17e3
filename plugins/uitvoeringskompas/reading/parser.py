"""The parser that reads YAML: libyaml's where PyYAML was built with it. Nobody else makes one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import yaml


class EventSource(Protocol):
    """The part of PyYAML's two parsers that is used here."""

    def get_event(self) -> Any:  # noqa: ANN401 - PyYAML's events have no types
        """Return the next event."""

    def dispose(self) -> None:
        """Let go of the text."""


def new_parser(text: str) -> EventSource:
    """Return libyaml's parser where PyYAML was built with it, otherwise the one in Python: some ten times slower."""
    make: Callable[[str], EventSource] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return make(text)
