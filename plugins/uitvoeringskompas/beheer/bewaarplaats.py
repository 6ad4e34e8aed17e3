"""Where the plans are kept, in the words of the form: a git host that it knows, or none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from uitvoeringskompas.vast import Vast

_TO_LOG_IN = "Je logt in met een toegangstoken dat je bij {naam} aanmaakt. "
_PROPOSED = "Wat je opslaat, wordt een voorstel dat een ander beoordeelt. Er verandert nog niets op de site."
_DIRECT = "Deze host kent in het formulier geen voorstellen: wat je opslaat, komt meteen op de tak '{tak}'."

_TITLES = {"create": "{{path}} toegevoegd", "update": "{{path}} bijgewerkt", "delete": "{{path}} weggehaald"}
"""What a change is called at the git host; a proposal is called so too."""


class Bewaarplaats(Vast):
    """A git host: what the form calls it, the addresses that it may ask, and the folder of the plans in the repository.

    ``voorstel`` is where a change is proposed in one's own words, with the names of its fields for a title and a text.
    """

    naam: str
    backend: Mapping[str, Any]
    folder: str
    origins: tuple[str, ...]
    with_proposals: bool
    voorstel: Mapping[str, str]

    def as_data(self) -> dict[str, Any]:
        """Return what the page says of it."""
        rest = _PROPOSED if self.with_proposals else _DIRECT.format(tak=self.backend["branch"])
        return {"naam": self.naam, "uitleg": _TO_LOG_IN.format(naam=self.naam) + rest, "voorstel": self.voorstel}


def make_bewaarplaats(  # noqa: PLR0913 -- what is known of a git host
    soort: str, url: str, *, naam: str, tak: str, folder: str, voorstel: Mapping[str, str]
) -> Bewaarplaats | None:
    """Return how the form works with a git host; nothing for one that it does not know.

    It knows GitHub, GitLab and Forgejo (Gitea); only with the first two it makes proposals.
    """
    parts = urlsplit(url)
    origin, repo = f"https://{parts.netloc}", parts.path.strip("/")
    backend: dict[str, Any] = {"repo": repo, "branch": tak, "auth_methods": ["token"], "commit_messages": dict(_TITLES)}
    match soort:
        case "github":
            api = "https://api.github.com" if parts.netloc == "github.com" else f"{origin}/api/v3"
            backend |= {"name": "github"} | ({} if parts.netloc == "github.com" else {"api_root": api})
        case "gitlab":
            backend |= {"name": "gitlab", "base_url": origin, "api_root": f"{origin}/api/v4"}
            api = origin
        case "forgejo":
            backend |= {"name": "gitea", "base_url": origin, "api_root": f"{origin}/api/v1"}
            api = origin
        case _:
            return None
    found = urlsplit(api)
    return Bewaarplaats(
        naam=naam,
        backend=backend,
        folder=folder,
        origins=(f"{found.scheme}://{found.netloc}",),
        with_proposals=soort in {"github", "gitlab"},
        voorstel=voorstel,
    )
