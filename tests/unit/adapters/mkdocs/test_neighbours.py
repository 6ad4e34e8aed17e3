"""What other plugins may not do with a page of ours."""

from __future__ import annotations

from uitvoeringskompas.adapters.mkdocs.neighbours import forget_day_of_build


def test_of_all_that_a_plugin_wrote_about_a_page_only_the_day_of_the_build_goes() -> None:
    """The date in all its notations, of the change and of the making; what else is there stays."""
    meta = {
        "description": "Wandelen",
        "git_revision_date_localized": "27 november 2026",
        "git_revision_date_localized_raw_iso_date": "2026-11-27",
        "git_creation_date_localized": "27 november 2026",
        "git_site_revision_date_localized": "3 februari 2020",
    }
    forget_day_of_build(meta)
    assert meta == {"description": "Wandelen", "git_site_revision_date_localized": "3 februari 2020"}
