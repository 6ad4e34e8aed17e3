"""``kompas export pagina's``: write the pages as files for another generator."""

from __future__ import annotations

from pathlib import Path

from tests.unit.cli.conftest import Kompas

SUMMARY = "Geen fouten en 12 waarschuwingen in 2 bestanden.\n"
BUILD = "Bouw de site daarna met: zensical build\n"
UNSAFE = (
    "Zet in hugo.toml onder [markup.goldmark.renderer] de regel: unsafe = true. Anders toont Hugo de inhoud niet.\n"
)


def test_an_empty_folder_gets_all_that_a_site_needs(kompas: Kompas, folder: Path) -> None:
    """The settings only once; a second time only the pages are replaced."""
    first = kompas("export", "pagina's", "docs", "--peildatum", "2026-10-01")
    number = sum(1 for _ in (folder / "docs").rglob("index.md"))
    pages = f"{SUMMARY}In 'docs' staan nu {number} pagina's voor Zensical.\n"
    settings = "Ernaast staan nu ook de instellingen: 'zensical.toml'. Die zijn van jou en blijven zoals ze zijn.\n"
    assert first == (0, f"{pages}{settings}{BUILD}", "")
    (folder / "zensical.toml").write_text("[project]\n")
    assert kompas("export", "paginas", "docs", "--peildatum", "2026-10-01") == (0, f"{pages}{BUILD}", "")
    assert (folder / "zensical.toml").read_text() == "[project]\n"


def test_a_part_of_a_site_of_hugo_says_what_hugo_has_to_know(kompas: Kompas, folder: Path) -> None:
    """Who begins with Hugo gets that in the settings."""
    part = kompas("export", "pagina's", "content/gezondheid", "--voor", "hugo", "--peildatum", "2026-10-01")
    number = sum(1 for _ in (folder / "content/gezondheid").rglob("_index.md"))
    pages = f"{number} pagina's voor Hugo.\n"
    assert part == (0, f"{SUMMARY}In 'content/gezondheid' staan nu {pages}{UNSAFE}Bouw de site daarna met: hugo\n", "")
    whole = kompas("export", "pagina's", "nieuw/content", "--voor", "hugo", "--peildatum", "2026-10-01")
    settings = "'hugo.toml' en 'layouts/_default/single.html'. Die zijn van jou en blijven zoals ze zijn.\n"
    assert whole.out.endswith(f"{pages}Ernaast staan nu ook de instellingen: {settings}Bouw de site daarna met: hugo\n")


def test_the_edit_link_is_in_the_file_of_a_page_with_a_source(kompas: Kompas, folder: Path) -> None:
    """A page about everything has none."""
    assert kompas("export", "pagina's", "docs", "--bron", "https://github.com/stad/plannen").code == 0
    link = 'edit_url: "https://github.com/stad/plannen/edit/main/plans/minimaal/profiel.yaml"\n'
    assert link in (folder / "docs/index.md").read_text("utf-8")
    assert "edit_url" not in (folder / "docs/begrippen/index.md").read_text("utf-8")


def test_errors_in_the_plans_leave_the_written_pages_alone(kompas: Kompas, folder: Path) -> None:
    """Nothing is published until they are mended."""
    assert kompas("export", "pagina's", "docs").code == 0
    before = (folder / "docs/index.md").read_text("utf-8")
    (folder / "plans/minimaal/profiel.yaml").write_text("onzin: 1\n")
    assert kompas("export", "pagina's", "docs").code == 1
    assert (folder / "docs/index.md").read_text("utf-8") == before


def test_what_is_not_ours_is_never_overwritten(kompas: Kompas, folder: Path) -> None:
    """Not a page that somebody put beside ours, not a site that we wrote, and nothing that holds the plans."""
    assert kompas("export", "pagina's", "docs").code == 0
    assert kompas("export", "site", "uit").code == 0
    (folder / "docs/over.md").write_text("# Over ons\n")
    (folder / "brief").write_text("x")
    lost = "en dat is niet van Uitvoeringskompas. Het zou verdwijnen. Kies een lege of nieuwe map, zoals"
    refused = {
        "docs": f"In 'docs' staat 'over.md', {lost} 'docs/gezondheid'.",
        "uit/": f"In 'uit/' staat '_headers', {lost} 'uit/gezondheid'.",
        "brief": "'brief' is geen map.",
        "plans": f"Daar mogen geen pagina's komen: '{folder}/plans' is de map met plannen.",
        ".": f"Daar mogen geen pagina's komen: in '{folder}' ligt de map met plannen ('plans').",
    }
    for target, reason in refused.items():
        assert kompas("export", "pagina's", target) == (2, "", f"Dit kan niet: {reason}\n")
    other = kompas("export", "pagina's", "docs", "--voor", "jekyll")
    assert (other.code, other.err.splitlines()[1]) == (
        2,
        "Dit kan niet: --voor: 'jekyll' kan niet. Kies uit: zensical, hugo.",
    )
    assert (folder / "docs/over.md").read_text() == "# Over ons\n"
