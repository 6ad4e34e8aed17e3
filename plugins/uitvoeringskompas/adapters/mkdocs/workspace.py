"""The project of an editor as ``mkdocs.yml`` describes it: its plans, their sources and its site."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort

from uitvoeringskompas.adapters.guard import kept_folders, refusal
from uitvoeringskompas.adapters.mkdocs.options import ALLES, Options, find_source
from uitvoeringskompas.adapters.mkdocs.settings import OURS as OUR_OPTIONS
from uitvoeringskompas.adapters.mkdocs.settings import place_of
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.adapters.replacing.ground import CannotReplace
from uitvoeringskompas.build import BuildOptions, SourceHost, Uitrusting, list_extra_vormen
from uitvoeringskompas.documenten.nodig import INSTALL, can_make_documents
from uitvoeringskompas.resources import OURS, schema_folder, template_folder
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class Workspace(Vast):
    """The folder of ``mkdocs.yml``, those of pages and plans, where their sources and the site will stand."""

    root: Path
    docs: Path
    plans: Path
    source: SourceHost | None
    own_templates: Path | None
    adres: str = ""

    def is_plan(self, path: Path) -> bool:
        """Tell whether this is a file of the plans, and nothing that a page is made of besides."""
        others = filter(None, (self.own_templates, schema_folder(), template_folder()))
        return path.is_relative_to(self.plans.absolute()) and not any(map(path.is_relative_to, others))

    def what_to_build(self, options: Options, site_title: str, prefix: str = "") -> BuildOptions:
        """Return what a build is asked for; the peildatum is today, where the editor is, unless it was set.

        ``prefix`` is the path in the site below which our pages will stand.
        """
        return BuildOptions(
            peildatum=options.peildatum or date.today(),  # noqa: DTZ011
            site_title=site_title,
            shown_as=os.path.relpath(self.plans),
            uitrusting=self._equip(options),
            prefix=prefix,
            namen=options.namen,
            githost=self.source,
            voorbeeld=options.voorbeeld,
            met_gaten=options.met_gaten,
        )

    def _equip(self, options: Options) -> Uitrusting:
        """Return what the site should have besides its pages."""
        return Uitrusting(
            geschiedenis=options.geschiedenis,
            gegevens=bool(options.gegevens),
            extra_vormen=list_extra_vormen() if options.gegevens == ALLES else frozenset(),
            volgen=options.volgen,
            documenten=options.documenten,
            inbedden=options.inbedden,
            adres=self.adres,
            deelplaatjes=options.deelplaatjes,
        )


def find_workspace(config: MkDocsConfig, options: Options) -> Workspace:
    """Return the workspace. Its plans: the option, else the folder ``plans``, else ``docs_dir`` itself."""
    root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
    docs = Path(config.docs_dir)
    plans = root / (options.plans or "plans")
    if not options.plans and not plans.is_dir():
        plans = docs
    if options.documenten and not can_make_documents():
        raise Abort(f"{place_of(config.config_file_path, *OUR_OPTIONS, 'documenten')}: {INSTALL}")
    if not plans.is_dir():
        raise Abort(
            f"{place_of(config.config_file_path, *OUR_OPTIONS, 'plans')}: De map met plannen '{plans}' bestaat niet. "
            "Zet de goede map achter 'plans:' in mkdocs.yml."
        )
    return Workspace(
        root=root,
        docs=docs,
        plans=plans,
        source=find_source(plans, options.bron, config),
        own_templates=_find_own_templates(config),
        adres=config.site_url or "",
    )


def _find_own_templates(config: MkDocsConfig) -> Path | None:
    """Return the folder in the ``custom_dir`` of the theme with templates that go before ours of the same name."""
    folder = Path(config.theme.custom_dir or "") / OURS
    return folder if config.theme.custom_dir and folder.is_dir() else None


def watch(config: MkDocsConfig, workspace: Workspace) -> None:
    """Let a preview follow everything that a page is made of."""
    folders = (workspace.plans, schema_folder(), template_folder(), workspace.own_templates)
    config.watch.extend(str(folder) for folder in folders if folder)


def start_beside(workspace: Workspace, target: Path) -> Beside:
    """Return the fresh folder to build in; stop when the folder of the site may not be replaced."""
    own = {f"de map '{name}'": workspace.root / name for name in ("schema", "site_templates")}
    kept = kept_folders(workspace.plans, near=workspace.root) | own
    reason = refusal(target, kept=kept, root=workspace.root)
    if reason is not None:
        raise Abort(f"De site mag hier niet staan: {reason}. MkDocs zou die map leegmaken. Kies een andere 'site_dir'.")
    try:
        return Beside.start(target)
    except CannotReplace as error:
        raise Abort(f"De site is niet gebouwd. {error}") from None
