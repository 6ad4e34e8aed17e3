"""``kompas export site`` and ``kompas check-site``: write the site without MkDocs, and see whether it is whole."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Kompas


def pages_in(folder: Path) -> int:
    """Count the pages of a written site, but for those that only another site shows."""
    return len({*folder.rglob("index.html")} - {*(folder / "inbedden").rglob("index.html")})


def test_the_site_is_written_and_is_whole(kompas: Kompas, folder: Path) -> None:
    """A second time it replaces what it wrote itself."""
    written = kompas("export", "site", "uit", "--titel", "Proef", "--peildatum", "2026-10-01")
    number = pages_in(folder / "uit")
    assert (written.code, written.err) == (0, "")
    assert written.out.splitlines() == [
        "Geen fouten en 12 waarschuwingen in 2 bestanden.",
        f"De site staat in 'uit': {number} pagina's.",
    ]
    assert kompas("check-site", "uit") == (
        0,
        f"Alles in orde: {number} pagina's gecontroleerd, elke koppeling komt aan.\n",
        "",
    )
    assert kompas("export", "site", "uit").code == 0


@pytest.mark.parametrize("form", ["site", "pagina's"])
def test_who_looks_at_a_terminal_sees_how_far_it_has_come(
    kompas: Kompas, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    """It counts every page that is made, and stays off what the command says itself."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    written = kompas("export", form, "uit", "--peildatum", "2026-10-01")
    assert "Pagina's  [####################################]  100%" in written.err
    assert (written.code, "####" in written.out) == (0, False)


def test_a_page_that_went_missing_is_told(kompas: Kompas, written: Path) -> None:
    """With exit code 1 and the page by name."""
    (written / "index.html").unlink()
    outcome = kompas("check-site", "uit")
    assert outcome.code == 1
    assert "uit/index.html:1:1: fout: De pagina 'Minimaal' staat niet in de site. [site-pagina-ontbreekt]\n" in (
        outcome.out
    )


def test_errors_in_the_plans_leave_the_written_site_alone(kompas: Kompas, folder: Path, written: Path) -> None:
    """Nothing is published until they are mended."""
    before = (written / "index.html").read_text("utf-8")
    (folder / "plans/minimaal/profiel.yaml").write_text("onzin: 1\n")
    assert kompas("export", "site", "uit").code == 1
    assert (written / "index.html").read_text("utf-8") == before
    assert kompas("check-site", "uit").code == 1


def test_when_asked_for_the_site_is_written_with_gaps(kompas: Kompas, folder: Path) -> None:
    """The errors are told as ever; the exit code tells a program that not all is there."""
    shutil.copytree(folder / "plans/minimaal", folder / "plans/kapot")
    (folder / "plans/kapot/profiel.yaml").write_text("onzin: 1\n")
    (folder / "plans/Kapot").mkdir()
    (folder / "plans/Kapot/profiel.yaml").write_text("onzin: 1\n")
    assert kompas("export", "site", "uit", "--peildatum", "2026-10-01").code == 1
    written = kompas("export", "site", "uit", "--peildatum", "2026-10-01", "--met-gaten")
    assert (written.code, written.out.splitlines()) == (
        2,
        [
            f"De site staat in 'uit': {pages_in(folder / 'uit')} pagina's, met gaten.",
            "Kapot: staat niet op de site.",
            "kapot: op de site staat dat deze plannen er nu niet zijn. Git kent geen versie zonder fouten.",
        ],
    )
    assert written.err == kompas("check", "--peildatum", "2026-10-01").out
    assert kompas("check-site", "uit").code == 0
    (folder / "plans/minimaal/profiel.yaml").write_text("onzin: 1\n")
    assert kompas("export", "site", "uit", "--met-gaten").code == 1


def test_what_is_not_a_site_of_ours_is_never_overwritten(kompas: Kompas, folder: Path) -> None:
    """Nor is anything that holds the plans."""
    (folder / "vol").mkdir()
    (folder / "vol/brief.txt").write_text("x")
    refused = {
        "vol": "In 'vol' staat al iets anders dan een site van Uitvoeringskompas. Kies een lege of nieuwe map.",
        "plans": f"De site mag daar niet komen: '{folder}/plans' is de map met plannen.",
        "plans/uit": f"De site mag daar niet komen: '{folder}/plans/uit' ligt in de map met plannen ('plans').",
        ".": f"De site mag daar niet komen: in '{folder}' ligt de map met plannen ('plans').",
    }
    for target, reason in refused.items():
        assert kompas("export", "site", target) == (2, "", f"Dit kan niet: {reason}\n")
    assert (folder / "vol/brief.txt").read_text() == "x"


def test_only_a_site_of_ours_can_be_checked(kompas: Kompas) -> None:
    """Any other folder is a mistake in typing."""
    assert kompas("check-site", "plans") == (
        2,
        "",
        "Dit kan niet: In 'plans' staat geen site van Uitvoeringskompas. Bouw hem eerst, of kies een andere map.\n",
    )


def test_a_proposal_says_on_every_page_that_it_is_one(kompas: Kompas, folder: Path, written: Path) -> None:
    """And asks search engines to leave it alone, which the old address of an only publisher always does."""
    assert kompas("export", "site", "voorstel", "--voorbeeld").code == 0
    signs = ('<meta name="robots" content="noindex">', "<strong>Voorbeeldweergave.</strong>")
    for site, expected in {folder / "voorstel": {(1, 1)}, written: {(0, 0), (1, 0)}}.items():
        shown_elsewhere = {*(site / "inbedden").rglob("*.html")}
        pages = [page.read_text("utf-8") for page in sorted({*site.rglob("*.html")} - shown_elsewhere)]
        assert {tuple(page.count(sign) for sign in signs) for page in pages} == expected
    assert signs[0] in (written / "minimaal/index.html").read_text("utf-8")
