"""Documents on a site: there when it asks, and linked from where people look for them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.knowledge import KNOWLEDGE
from tests.sourcecode import TESTS
from tests.unit.plannen import DUINSTAD
from uitvoeringskompas.build import BuildOptions, build_site
from uitvoeringskompas.cli import main
from uitvoeringskompas.documenten import nodig
from uitvoeringskompas.pages.site import Site
from uitvoeringskompas.views.kit.uitrusting import Uitrusting

PLANS = TESTS / "golden" / "plans"
NAAM = "duinstad-2026-gezondheid"
EINDEN = (".pdf", ".docx", ".odt")


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the plans of Duinstad on a disk."""
    folder = tmp_path_factory.mktemp("documenten") / "plans"
    for path, text in DUINSTAD.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return folder


def make_site(plans: Path, *, documenten: bool) -> Site:
    """Build the site, with documents or without."""
    options = BuildOptions(peildatum=date(2026, 10, 1), keep_going=True, uitrusting=Uitrusting(documenten=documenten))
    site = build_site(plans, KNOWLEDGE, options=options).site
    assert site is not None
    return site


def links_to(site: Site, address: str) -> list[str]:
    """List the links to documents on one page."""
    page = next(page for page in site.pages if page.address == address)
    return re.findall(r'<a href="([^"]+\.(?:pdf|docx|odt))" download>', page.render().html)


def test_a_site_that_asks_has_documents_and_links_to_each(plans: Path) -> None:
    """The page of a programme and the page with all of it lead to the same file; nothing of the kind is there else."""
    site = make_site(plans, documenten=True)
    there = {asset.address for asset in site.assets}
    assert links_to(site, "duinstad/2026/gezondheid/") == [f"{NAAM}{eind}" for eind in EINDEN]
    assert links_to(site, "duinstad/2026/gezondheid/alles/") == [f"../{NAAM}{eind}" for eind in EINDEN]
    for page in ("duinstad/vergelijk/2025-2026/", "duinstad/2026/gezondheid/evaluatie/"):
        assert {f"{page}{href}" for href in links_to(site, page)} <= there
        assert len(links_to(site, page)) == len(EINDEN)
    without = make_site(plans, documenten=False)
    assert links_to(without, "duinstad/2026/gezondheid/") == []
    assert [asset.address for asset in without.assets if asset.address.endswith(EINDEN)] == []


def test_a_command_writes_one_document_and_never_over_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The name of the file says which form; what is there already stays."""
    assert main(["export", "pdf", "x", str(tmp_path / "x.pdf"), "--plans", str(PLANS), "--adres", "duinstad.nl"]) == 2
    assert "'duinstad.nl' is geen adres van een site." in capsys.readouterr().err
    place = tmp_path / "voortgang.odt"
    wat, where = "kleindorp/2026/gezondheid/voortgang/2026-07-01", ["--plans", str(PLANS), "--peildatum", "2026-10-01"]
    assert main(["export", "document", wat, str(place), *where]) == 0
    made = place.read_bytes()
    assert made.startswith(b"PK")
    assert main(["export", "document", wat, str(place), *where]) == 2
    assert place.read_bytes() == made
    capsys.readouterr()
    assert main(["export", "pdf", "kleindorp", str(tmp_path / "x.pdf"), *where]) == 2
    assert "Dit kan wel:\n  kleindorp/vergelijk/2025-2026\n" in capsys.readouterr().err
    assert main(["export", "pdf", wat, str(tmp_path / "x.docx"), *where]) == 2


def test_who_lacks_the_libraries_reads_what_to_install(
    plans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is made."""
    monkeypatch.setattr(nodig, "_NEEDED", ("er_is_geen_pakket_met_deze_naam",))
    assert main(["export", "pdf", "duinstad/2026/gezondheid", str(tmp_path / "x.pdf"), "--plans", str(plans)]) == 2
    assert "pip install 'uitvoeringskompas[documenten]'" in capsys.readouterr().err
    assert main(["export", "site", str(tmp_path / "site"), "--plans", str(plans), "--documenten"]) == 2
    assert [*tmp_path.iterdir()] == []
