"""From the plans and the options of the user to the site that MkDocs gets, in whatever frame, built or as a preview."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

from uitvoeringskompas.adapters.mkdocs.foresight import foresee_prefix
from uitvoeringskompas.adapters.mkdocs.frame import Frame
from uitvoeringskompas.adapters.mkdocs.outcome import put_search, site_of, with_form
from uitvoeringskompas.adapters.mkdocs.proposal import say_proposal
from uitvoeringskompas.adapters.mkdocs.sharing import has_pictures
from uitvoeringskompas.adapters.standing import growing, standing
from uitvoeringskompas.build import build_once
from uitvoeringskompas.vast import replace

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from uitvoeringskompas.adapters.mkdocs.options import Options
    from uitvoeringskompas.adapters.mkdocs.workspace import Workspace
    from uitvoeringskompas.adapters.preview import Preview
    from uitvoeringskompas.pages.site import Site


def make_site(
    options: Options, workspace: Workspace, config: MkDocsConfig, *, frame: Frame, preview: Preview | None
) -> tuple[Site, bool]:
    """Return the site, and whether it leaves out what holds an error; stop when errors forbid it.

    A preview is never stopped by one, and goes without what takes long and nobody sees there.
    """
    prefix = foresee_prefix(config, options.plek) if options.inbedden else ""
    wanted = workspace.what_to_build(options, options.titel or config.site_name, prefix)
    asked, is_lean = wanted.uitrusting, preview is not None
    has_plaatjes = asked.deelplaatjes and not is_lean and has_pictures(config)
    lean = replace(asked, documenten=asked.documenten and not is_lean, deelplaatjes=has_plaatjes)
    wanted = replace(wanted, uitrusting=lean)
    where = workspace.plans, workspace.own_templates
    with growing(), nullcontext() if preview else standing():
        result = (preview.build if preview else build_once)(*where, options=wanted)
    if options.beheer:
        result = with_form(result, workspace, options.peildatum)
    site = site_of(result)
    if frame is Frame.HOST and options.zoeken and preview is None:
        site = put_search(site)
    return site if frame is Frame.HOST else say_proposal(site), bool(result.gaten)


def place(site: Site, prefix: str, preview: Preview | None) -> Site:
    """Return the site below this path."""
    return preview.place(site, prefix) if preview else site.below(prefix)
