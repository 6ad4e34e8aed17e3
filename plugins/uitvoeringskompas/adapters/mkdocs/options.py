"""What ``mkdocs.yml`` may say about the site."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from uitvoeringskompas.adapters.mkdocs.settings import OURS, place_of
from uitvoeringskompas.build import SecurityContact, SourceHost, find_githost, is_for_reports
from uitvoeringskompas.vast import Vast, field_names

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = get_plugin_logger("uitvoeringskompas")


ALLES = "alles"
"""What the data are asked for in every form."""
_PART = re.compile(r"[a-z0-9][a-z0-9-]*")


class SourceAddress(Vast):
    """Where the sources of the site stand: the address of the repository, the branch, and the kind of git host."""

    url: str
    tak: str | None = None
    soort: str | None = None


class _DateOption(c.OptionallyRequired[date]):
    """A date, as YAML reads it or as text."""

    def run_validation(self, value: object) -> date:
        try:
            return value if type(value) is date else date.fromisoformat(str(value))
        except ValueError:
            raise base.ValidationError(f"'{value}' is geen datum; schrijf jjjj-mm-dd, zoals 2026-03-31.") from None


class _SourceOption(c.OptionallyRequired[SourceAddress]):
    """An address, or an address with a branch and a kind of host."""

    def run_validation(self, value: object) -> SourceAddress:
        typed = {"url": value} if isinstance(value, str) else value
        if not isinstance(typed, dict) or "url" not in typed:
            raise base.ValidationError("schrijf het adres van de repository, of een blok met url, tak en soort.")
        unknown = [str(key) for key in typed if key not in field_names(SourceAddress)]
        if unknown:
            raise base.ValidationError(f"'{unknown[0]}' hoort hier niet; schrijf alleen url, tak en soort.")
        wrong = [key for key, text in typed.items() if not isinstance(text, str)]
        if wrong:
            raise base.ValidationError(f"achter '{wrong[0]}' hoort een tekst.")
        return SourceAddress(**typed)


class _SecurityOption(c.OptionallyRequired[SecurityContact]):
    """Whom to tell about the security of the site, and when that was last checked."""

    def run_validation(self, value: object) -> SecurityContact:
        if not isinstance(value, dict) or set(value) != {"melden", "nagekeken"}:
            raise base.ValidationError("schrijf een blok met melden en nagekeken, en niets anders.")
        melden, nagekeken = str(value["melden"]), value["nagekeken"]
        if not is_for_reports(melden):
            raise base.ValidationError(
                f"'{melden}' is geen postbus van een functie en geen pagina met https. Schrijf een adres dat niet van "
                "een persoon is, zoals beveiliging@gemeente.nl."
            )
        return SecurityContact(melden=melden, nagekeken=_DateOption().run_validation(nagekeken))


class _PlaceOption(c.OptionallyRequired[str]):
    """A path in the site, written in any way; it comes out as ``gezondheid/``, and the root as nothing."""

    def run_validation(self, value: object) -> str:
        parts = [part for part in str(value).split("/") if part]
        if not isinstance(value, str) or not all(map(_PART.fullmatch, parts)):
            raise base.ValidationError(
                f"'{value}' is geen plek in de site; schrijf een pad van kleine letters, cijfers en streepjes, zoals "
                "gezondheid/."
            )
        return "".join(f"{part}/" for part in parts)


class _DataOption(c.OptionallyRequired["bool | str"]):
    """Whether the site brings its data: yes, no, or in every form (``alles``)."""

    def run_validation(self, value: object) -> bool | str:
        if value is not True and value is not False and value != ALLES:
            raise base.ValidationError(f"schrijf true, false of '{ALLES}', en geen '{value}'.")
        return value


class Options(base.Config):  # type: ignore[no-untyped-call]
    """The folder with plans, their place and name, "today", their history and sources, and if it is a proposal."""

    plans = c.Optional(c.Type(str))
    plek = c.Optional(_PlaceOption())
    peildatum = c.Optional(_DateOption())
    titel = c.Optional(c.Type(str))
    geschiedenis = c.Type(bool, default=True)
    gegevens = _DataOption(default=True)
    volgen = c.Type(bool, default=True)
    documenten = c.Type(bool, default=False)
    inbedden = c.Type(bool, default=True)
    deelplaatjes = c.Type(bool, default=True)
    namen = c.Type(bool, default=False)
    bron = c.Optional(_SourceOption())
    voorbeeld = c.Type(bool, default=False)
    toegankelijk = c.Type(bool, default=True)
    beleid = c.Type(bool, default=False)
    met_gaten = c.Type(bool, default=False)
    beheer = c.Type(bool, default=False)
    zoeken = c.Type(bool, default=True)
    beveiliging = c.Optional(_SecurityOption())


def find_source(plans: Path, bron: SourceAddress | None, config: MkDocsConfig) -> SourceHost | None:
    """Return where the sources stand: as our own option says, or else the ``repo_url`` that MkDocs knows already.

    A mistake in our option ends the build; a ``repo_url`` may be anything, so one that we cannot use is only told.
    """
    wanted = bron or (SourceAddress(url=config.repo_url) if config.repo_url else None)
    if wanted is None:
        return None
    found = find_githost(plans, wanted.url, tak=wanted.tak, soort=wanted.soort)
    if not isinstance(found, str):
        return found
    if bron is not None:
        place = place_of(config.config_file_path, *OURS, "bron")
        raise Abort(f"{place}: De optie 'bron' in mkdocs.yml klopt niet: {found}")
    log.info("Er komt geen ‘Bewerk deze bron’ op de pagina's. 'repo_url' in mkdocs.yml: %s", found)
    return None
