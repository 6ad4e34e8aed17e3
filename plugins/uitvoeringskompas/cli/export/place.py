"""Where an export may come, and what it leaves behind."""

from __future__ import annotations

from pathlib import Path

from uitvoeringskompas.adapters.folder import may_replace
from uitvoeringskompas.adapters.guard import kept_folders, refusal
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.cli.output import Misuse


def require_free(place: Path, target: str, plans: Path) -> None:
    """Raise ``Misuse`` when a site may not come here: the place is not for that, or holds something else."""
    reason = refusal_here(place, plans)
    if reason is not None:
        raise Misuse(f"De site mag daar niet komen: {reason}.")
    if not may_replace(place):
        raise Misuse(
            f"In '{target}' staat al iets anders dan een site van Uitvoeringskompas. Kies een lege of nieuwe map."
        )


def refusal_here(place: Path, plans: Path) -> str | None:
    """Return in Dutch why nothing may be written here; None when it may."""
    return refusal(place, kept=kept_folders(plans, near=plans), root=Path.cwd())


def tell_rest(beside: Beside) -> str:
    """Return where the old site is when it could not be removed."""
    return f"Wat er stond kon niet weg. Verwijder zelf '{beside.left_behind}'.\n" if beside.left_behind else ""
