"""A file that a command makes, never over what is there."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.cli.output import Misuse


def write_new(place: Path, content: bytes) -> None:
    """Write a file; raises ``Misuse`` when there is one already, which stays as it is."""
    try:
        with place.open("xb") as stream:
            stream.write(content)
    except FileExistsError:
        raise Misuse(f"'{place}' bestaat al en blijft zoals het is. Kies een andere naam.") from None
