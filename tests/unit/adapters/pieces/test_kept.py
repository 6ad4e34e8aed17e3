"""What an earlier build left is used where a page would come out as it was, and is never believed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.check.bewerkingen import EDITS as EDITS_OF_FILES
from tests.unit.check.bewerkingen import lay
from tests.unit.over_anderen import EDITS as EDITS_OF_OTHERS
from tests.unit.over_anderen import PLANS
from uitvoeringskompas.adapters import drawings
from uitvoeringskompas.adapters.check_site import check_site, inspect_site
from uitvoeringskompas.adapters.folder import export_site
from uitvoeringskompas.adapters.pieces import writing
from uitvoeringskompas.adapters.pieces.earlier import Earlier, read_earlier
from uitvoeringskompas.adapters.pieces.kept import KeptSite
from uitvoeringskompas.adapters.pieces.piece import Piece
from uitvoeringskompas.adapters.replacing.beside import Beside
from uitvoeringskompas.build import BuildOptions, Uitrusting, build_site, set_up
from uitvoeringskompas.inputs import read_inputs
from uitvoeringskompas.keeping.store import Store
from uitvoeringskompas.problems import Problem

DAY = date(2026, 10, 1)
EVERY = sorted((*EDITS_OF_FILES, *EDITS_OF_OTHERS))
ROUNDS = st.lists(st.tuples(st.sampled_from(EVERY), st.sampled_from([DAY, date(2027, 3, 1)])), min_size=1, max_size=4)


@pytest.fixture(autouse=True, scope="module")
def _no_png() -> Iterator[None]:
    """Write the drawing itself where a library would make a PNG of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawings, "to_png", str.encode)
        yield


def edit_files(files: Mapping[str, str], edit: str) -> dict[str, str]:
    """Return the files after an edit."""
    if edit in EDITS_OF_OTHERS:
        return dict(EDITS_OF_OTHERS[edit](files))
    changed = dict(files)
    EDITS_OF_FILES[edit](changed)
    return changed


class Project:
    """A folder with plans, their site, and what is kept of it."""

    def __init__(self, folder: Path) -> None:
        self.plans, self.site, self.store = folder / "plans", folder / "site", Store(folder / "kept")

    def kept(self, day: date = DAY, *, anew: bool = False) -> KeptSite:
        """Return what is kept for a build on this day."""
        return KeptSite(self.store, self.site, read_inputs(self.plans, self.options(day)), anew=anew)

    def export(self, day: date = DAY, *, kept: KeptSite | None = None, said: str = "Klaar.\n") -> tuple[Problem, ...]:
        """Write the site as it is on a day."""
        bench = set_up(KNOWLEDGE, kept.notebook if kept else None)
        built = build_site(self.plans, KNOWLEDGE, options=self.options(day), bench=bench).site
        bench.memory.keep()
        assert built is not None
        with Beside.start(self.site) as beside:
            problems = export_site(built, beside, kept=kept)
        if kept:
            kept.keep(said)
        return problems

    @property
    def files(self) -> dict[str, bytes]:
        """Return every file of the site."""
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes() for path in self.site.rglob("*") if path.is_file()
        }

    @staticmethod
    def options(day: date = DAY) -> BuildOptions:
        """Return what is asked of the site, on a day."""
        uitrusting = Uitrusting(geschiedenis=True, gegevens=True, volgen=True, adres="https://voorbeeld.example/")
        return BuildOptions(peildatum=day, shown_as="plans", keep_going=True, uitrusting=uitrusting)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Make one project for all, since a first build takes long."""
    return Project(tmp_path_factory.mktemp("project"))


@pytest.fixture
def project(made: Project) -> Project:
    """Return it with the site of the same plans, which was kept, whatever another test did."""
    lay(made.plans, PLANS)
    assert made.export(kept=made.kept()) == ()
    return made


@tries(2)
@given(ROUNDS)
def test_after_any_edits_the_site_is_the_one_of_a_build_that_kept_nothing(rounds: list[tuple[str, date]]) -> None:
    """To the byte, and with the same problems when it may not be published."""
    with TemporaryDirectory() as first, TemporaryDirectory() as second:
        fast, careful, files = Project(Path(first)), Project(Path(second)), dict(PLANS)
        lay(fast.plans, files)
        fast.export(kept=fast.kept())
        for edit, day in rounds:
            files = edit_files(files, edit)
            lay(fast.plans, files)
            lay(careful.plans, files)
            kept = fast.kept(day)
            problems = () if kept.said_of_same() else fast.export(day, kept=kept)
            assert problems == careful.export(day), edit
            if not problems:
                assert fast.files == careful.files, edit


def test_a_site_that_would_be_the_same_is_known_by_what_it_comes_from_and_each_of_its_files(project: Project) -> None:
    """What was said of it is said again, and nothing is built."""
    assert project.kept().said_of_same() == "Klaar.\n"
    assert project.kept(date(2026, 10, 2)).said_of_same() == ""
    assert project.kept(anew=True).said_of_same() == ""


@pytest.mark.parametrize("change", ["another word", "no page", "a page more", "a link", "a script in a drawing"])
def test_what_somebody_changed_in_a_site_is_made_again(project: Project, change: str) -> None:
    """Whoever did it, and however: the new site is the right one."""
    right = project.files
    page = project.site / "duinstad/2026/gezondheid/index.html"
    if change == "another word":
        page.write_bytes(page.read_bytes().replace(b"Gezondheid", b"Gezandheid", 1))
    elif change == "no page":
        page.unlink()
    elif change == "a page more":
        (project.site / "duinstad/extra.html").write_text("<h1>Extra</h1>", encoding="utf-8")
    elif change == "a link":
        page.rename(page.with_name("elders.html"))
        page.symlink_to("elders.html")
    else:
        next((project.site / "duinstad").rglob("*.svg")).write_text("<svg onload='x()'/>", encoding="utf-8")
    kept = project.kept()
    assert kept.said_of_same() == ""
    assert project.export(kept=kept) == ()
    assert project.files == right


def test_after_an_edit_the_pages_of_its_publisher_and_of_nobody_are_made_and_no_others(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The region has a reader that names it; the neighbour has none."""
    written: list[str | None] = []

    def note(piece: Piece, **around: Any) -> object:  # noqa: ANN401 -- whatever is asked
        written.append(piece.publisher)
        return writing.write_piece(piece, **around)

    monkeypatch.setattr("uitvoeringskompas.adapters.folder.write_piece", note)
    monkeypatch.setattr("uitvoeringskompas.adapters.cores.count_cores", lambda: 1)
    lay(project.plans, edit_files(PLANS, "a neighbour has another name"))
    project.export(kept=project.kept())
    assert set(written) == {None, "zuiderdorp"}
    written.clear()
    lay(project.plans, edit_files(PLANS, "the region has another name"))
    project.export(kept=project.kept())
    assert set(written) == {None, "zuiderdorp", "duinstad", "kustregio"}


def test_plans_that_change_while_a_build_goes_on_are_not_kept(project: Project) -> None:
    """Nobody knows of which of both the pages are."""
    kept = project.kept(date(2026, 10, 2))
    lay(project.plans, edit_files(PLANS, "another name"))
    project.export(date(2026, 10, 2), kept=kept)
    lay(project.plans, PLANS)
    assert project.kept(date(2026, 10, 2)).said_of_same() == ""


def test_a_page_that_was_taken_over_and_leads_nowhere_now_is_told_as_any_other(project: Project) -> None:
    """Its links were right when it was made; what they lead to is looked at each time."""
    built = build_site(project.plans, KNOWLEDGE, options=project.options()).site
    assert built is not None
    with Beside.start(project.site) as beside:
        known = project.kept().take_over(built, beside)
    assert set(known) == {"duinstad", "kustregio", "zuiderdorp"}
    assert inspect_site(project.site, built, known=known).problems == ()
    (project.site / "assets/uitvoeringskompas/stijl.css").unlink()
    punten = project.site / "leidraad/a/index.html"
    punten.write_bytes(punten.read_bytes().replace(b'id="punt-a1"', b'id="weg"'))
    problems = check_site(project.site, built)
    assert {problem.code for problem in problems} == {
        "site-koppeling-loopt-dood",
        "site-bestand-ontbreekt",
        "site-anker-ontbreekt",
    }
    assert inspect_site(project.site, built, known=known).problems == problems


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = ("whole", "frame", "said", "files", "pieces")


@tries(100)
@given(JSON | st.fixed_dictionaries(dict.fromkeys(KEYS, JSON)))
def test_whatever_stands_in_the_store_is_read_as_a_build_or_as_nothing(data: object) -> None:
    """It never stops a build."""
    assert isinstance(read_earlier(json.loads(json.dumps(data))), Earlier)


@pytest.mark.parametrize("name", ["../buiten.html", "/etc/passwd", "a/../../b", "a//b", "", "c:/b", "a\\b", "a\0b"])
def test_a_name_that_leads_out_of_the_site_is_nothing(name: str) -> None:
    """Nothing is written there."""
    data = {"whole": "w", "frame": "f", "said": "s", "files": {name: "0"}, "pieces": {}}
    assert read_earlier(data) == Earlier()
