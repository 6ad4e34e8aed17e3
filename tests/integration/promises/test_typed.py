"""What the README and the guide tell somebody to type, typed as it stands there."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import lxml.html
import pytest

from tests.integration.project import contents_in
from tests.integration.promises.conftest import LESSEN, README, Built
from tests.integration.promises.reading import Element, codes_of, words_of
from tests.sourcecode import PROJECT, TESTS
from tests.unit.history.repository import Repository
from uitvoeringskompas.adapters.mkdocs.options import Options
from uitvoeringskompas.cli import main

Type: TypeAlias = Callable[[str], tuple[int, str]]
DAY = "--peildatum 2026-10-01"
PARTIJEN = "plans/kleindorp/partijen.yaml"
IN_PLACE_OF = {
    "GEMEENTE": "duin",
    "JAAR/PROGRAMMA": "2026/gezond",
    "PEILDATUM": "2026-07-01",
    "JAAR": "2026",
    "NAAM": "Gezond",
}
"""What somebody types where the table of the README has a word in capitals."""


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Type:
    """Give what runs a line as it is typed in an empty folder; it answers with the exit code and all that was said."""
    monkeypatch.chdir(tmp_path)

    def run(line: str) -> tuple[int, str]:
        program, *words = shlex.split(line)
        assert program == "kompas"
        code = main(words)
        said = capsys.readouterr()
        return code, said.out + said.err

    return run


def copy_plans(folder: Path, *publishers: str) -> None:
    """Copy the plans of the tests of this folder and of the golden pages."""
    for place in (TESTS / "integration" / "promises" / "plans", TESTS / "golden" / "plans"):
        for publisher in (path for path in place.iterdir() if path.name in publishers):
            shutil.copytree(publisher, folder / "plans" / publisher.name)


def test_every_command_of_the_readme_that_begins_a_file_does_so(typed: Type, tmp_path: Path) -> None:
    """In the order of the table; what it made passes the check, and a second time nothing is made."""
    site, *lines = re.findall(r"^\| `(kompas new [^`]+)` \|", README, re.MULTILINE)
    assert site == "kompas new site NAAM [MAP]"  # begins elsewhere: see the tests of the wheel
    assert [line.split()[2] for line in lines] == [
        "gemeente", "programma", "interventie", "voortgang", "evaluatie", "jaar"
    ]  # fmt: skip
    asked = [line_of(line) for line in lines]
    assert [(line, typed(line)[0]) for line in asked] == [(line, 0) for line in asked]
    assert ": fout: " not in typed(f"kompas check {DAY} --alles")[1]
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")}
    assert len(before) == 7
    assert [typed(line)[0] for line in asked] == [1] * len(asked)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.yaml")} == before


def line_of(line: str) -> str:
    """Return what somebody types for a row of the table."""
    line = re.sub(r" \[.*?\]", "", line)
    if line.startswith("kompas new gemeente"):
        return "kompas new gemeente Duin"
    if line.startswith("kompas new jaar"):
        return "kompas new jaar duin 2027"
    for word, own in IN_PLACE_OF.items():
        line = re.sub(rf"\b{word}\b", own, line)
    return line


def test_every_command_of_the_readme_that_compares_does_so(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two years and a revision before differ; what main did since and a copy of the same folder do not."""
    lines = re.findall(r"^\| `(kompas diff [^`]+)` \|", README, re.MULTILINE)
    shutil.copytree(built.project / "plans", tmp_path / "plans")
    monkeypatch.chdir(built.project)
    places = {"voorbeeldstad": "kleindorp", "HEAD~3": "HEAD~1", "/elsewhere": str(tmp_path)}
    asked = [re.sub("|".join(places), lambda found: places[found[0]], line) for line in lines]
    assert [main(shlex.split(line)[1:]) for line in asked] == [1, 0, 1, 0]


def test_a_page_and_every_form_of_the_command_say_the_same_of_two_years(
    built: Built, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The lines of "in het kort", and each sentence of main news about an interventie, but for its first letter."""
    monkeypatch.chdir(built.project)
    said: dict[str, str] = {}
    for form in ("text", "markdown", "json"):
        main(["diff", "kleindorp/2025", "kleindorp/2026", "--format", form, *DAY.split()])
        said[form] = capsys.readouterr().out
    page = built["kleindorp/vergelijk/2025-2026/"]
    kort = [words_of(item) for item in page.xpath(".//section[@class='kort']//li")]
    assert len(kort) == 5
    plain = {form: re.sub(r"\s+", " ", text.replace("\\", "").replace("\u00a0", " ")) for form, text in said.items()}
    assert [(form, line) for form, text in plain.items() for line in kort if line not in text] == []
    assert json.loads(said["json"])
    main_news = ".//details[@id='woorden-interventies']//li[not(.//del) and count(ancestor::details) = 1]"
    told = [words_of(item)[1:].rstrip(".") for item in page.xpath(main_news)]
    assert len(told) > 10
    assert [(form, line) for form, text in plain.items() for line in told if line not in text] == []


def test_the_options_of_the_readme_are_options_of_the_plugin() -> None:
    table = README[README.index("| option of the plugin |") :].split("\n\n")[0]
    named = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert len(named) > 5
    assert set(named) <= vars(Options).keys()


def test_the_commands_of_the_guide_do_what_it_says(built: Built, typed: Type, tmp_path: Path) -> None:
    """From an empty folder to a programme; then a report, an evaluation and a new year of the gemeente it names.

    Of a programme that was adopted no sentence of a skeleton goes public: that alone is still an error.
    """
    shutil.copytree(PROJECT / "plans" / "voorbeeldstad", tmp_path / "plans" / "voorbeeldstad")
    for report in ("voortgang/2026-07-01.yaml", "evaluatie.yaml"):
        (tmp_path / "plans/voorbeeldstad/2026/gezondheid" / report).unlink(missing_ok=True)
    asked = [
        line
        for page in ("schrijven/", "verslagen/", "nieuw-jaar/")
        for line in codes_of(built[f"uitleg/{page}"], "kompas new ")
    ]
    assert [line.split()[2] for line in asked] == [
        "site", "gemeente", "programma", "interventie", "voortgang", "evaluatie", "jaar", "jaar", "interventie"
    ]  # fmt: skip
    assert [(line, typed(line)[0]) for line in asked] == [(line, 0) for line in asked]
    said = typed(f"kompas check {DAY} --alles")[1]
    errors = {line.rpartition("[")[2] for line in said.splitlines() if ": fout: " in line}
    assert errors == {"sjabloon-staat-er-nog]"}
    assert typed("kompas new jaar voorbeeldstad 2028")[0] == 1
    programma = (tmp_path / "plans/voorbeeldstad/2028/gezondheid/programma.yaml").read_text("utf-8")
    assert "\nstatus: concept\n" in programma
    assert "geen_bedrag: nader_te_bepalen" in programma


def test_two_files_from_the_guide_are_enough_and_each_place_that_it_names_is_one(
    built: Built, typed: Type, tmp_path: Path
) -> None:
    """The examples, copied from the page to where the page says that they go."""
    examples = examples_of(built)
    home = tmp_path / "plans" / "voorbeeld"
    write(
        home, {"profiel.yaml": examples["profiel.yaml"], "2026/gezondheid/programma.yaml": examples["programma.yaml"]}
    )
    assert typed("kompas export site klein --geen-geschiedenis")[0] == 0
    text = words_of(contents(tmp_path / "klein")["voorbeeld/2026/gezondheid/index.html"])
    assert "Meer ouderen bewegen elke week" in text
    assert "€ 12.500" in text
    listed = codes_of(built["uitleg/schrijven/"], "2026/gezondheid/")
    assert listed == [
        f"2026/gezondheid/{name}" for name in ("programma.yaml", "interventies/", "voortgang/", "evaluatie.yaml")
    ]
    for name in ("Wandelgroepen", "Training"):
        assert typed(f"kompas new interventie voorbeeld 2026/gezondheid {name}")[0] == 0
    reports = {f"2026/gezondheid/voortgang/{name}.yaml": name for name in ("2026-07-01", "2026-najaar")}
    write(home, {path: examples["voortgang"].replace("2026-07-01", name) for path, name in reports.items()})
    write(home, {f"2026/gezondheid/{name}.yaml": examples["evaluatie"] for name in ("evaluatie", "evaluatie-2026")})
    code, said = typed("kompas export site groot --geen-geschiedenis --peildatum 2027-01-31")
    assert code == 0, said
    assert {f"voorbeeld/2026/gezondheid/{page}/index.html" for page in (
        "interventies/training", "voortgang/2026-07-01", "voortgang/2026-najaar", "evaluatie", "evaluatie/2026"
    )} <= contents(tmp_path / "groot").keys()  # fmt: skip


def examples_of(built: Built) -> Mapping[str, str]:
    """Return the files that the guide shows, as a reader copies them."""
    shown = [pre for page in ("schrijven", "verslagen") for pre in built[f"uitleg/{page}/"].iter("pre")]
    titles = {
        "profiel.yaml": "profiel.yaml",
        "programma.yaml": "programma.yaml",
        "tussenrapportage": "voortgang",
        "evaluatie": "evaluatie",
    }
    return {
        name: f"{pre.text_content()}\n"
        for pre in shown
        for word, name in titles.items()
        if str(pre.get("aria-label")).endswith(word)
    }


def write(home: Path, files: Mapping[str, str]) -> None:
    """Write files of a publisher."""
    for path, text in files.items():
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        (home / path).write_text(text, "utf-8")


def contents(site: Path) -> Mapping[str, Element]:
    """Return the content of each page of a site as a tree."""
    return {file: lxml.html.fromstring(html) for file, html in contents_in(site).items()}


def test_a_broken_file_is_told_and_nothing_that_refers_to_it(typed: Type, tmp_path: Path) -> None:
    """Nor does the guideline miss what may stand in it."""
    copy_plans(tmp_path, "kleindorp")
    (tmp_path / PARTIJEN).write_text("partijen: [\n", "utf-8")
    code, said = typed(f"kompas check {DAY} --alles")
    lines = said.splitlines()
    assert code == 1
    assert [line.partition(":")[0] for line in lines if ": fout: " in line] == [PARTIJEN]
    assert [line for line in lines if re.search(r"\[[A-M]\d+-", line)] == []


def test_what_nobody_knows_is_a_warning_and_an_exception_silences_its_own_point_alone(
    typed: Type, tmp_path: Path
) -> None:
    """A code that CBS does not list, and a choice of the gemeente with its reason."""
    copy_plans(tmp_path, "proefstad", "kleindorp")
    programma = tmp_path / "plans/proefstad/2026/leefstijl/programma.yaml"
    code, said = typed(f"kompas check {DAY} --status vastgesteld --alles")
    assert re.search(r"profiel\.yaml:3:7: waarschuwing: De gemeentecode \"GM9998\"", said)
    assert not re.search(r"plans/proefstad/2026.*\[D4-", said)
    text = programma.read_text("utf-8")
    programma.write_text(text[: text.index("afwijkingen:")], "utf-8")
    again = typed(f"kompas check {DAY} --status vastgesteld --alles")
    assert re.search(r"plans/proefstad/2026.*\[D4-", again[1])
    assert again[0] == code


def test_a_preview_says_the_same_in_its_content_as_the_site(typed: Type, tmp_path: Path) -> None:
    """That it is one belongs to the frame."""
    copy_plans(tmp_path, "minimaal")
    assert typed(f"kompas export site echt {DAY}")[0] == typed(f"kompas export site proef --voorbeeld {DAY}")[0] == 0
    assert contents_in(tmp_path / "proef") == contents_in(tmp_path / "echt")


def test_a_shallow_clone_says_that_it_does_not_know(built: Built, typed: Type, tmp_path: Path) -> None:
    """Instead of the day of the one commit that it has."""
    Repository(tmp_path / "ergens").git(
        "clone", "--quiet", "--depth=1", f"file://{built.project}", str(tmp_path / "kloon")
    )
    shutil.copy(built.project / "plans" / LESSEN, tmp_path / "kloon/plans" / LESSEN)
    assert typed(f"kompas export site site --plans kloon/plans {DAY}")[0] == 0
    page = contents(tmp_path / "site")["proefstad/2026/leefstijl/interventies/coach/index.html"]
    foot = words_of(page)
    assert "Wanneer het is gewijzigd, is niet bekend" in foot
    assert "3 februari 2026" not in foot
