"""One change in a sound plan, and every line that an editor then reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Case:
    """``old`` becomes ``new`` in the file, ``extra`` files are added; lines begin with the path in the plans."""

    code: str
    file: str
    old: str = ""
    new: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[str, ...]
