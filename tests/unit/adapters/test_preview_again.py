"""What a preview keeps of before an edit shows in no byte: it is the site of a build that knew nothing before."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.knowledge import KNOWLEDGE
from tests.tries import tries
from tests.unit.check.bewerkingen import BUURPROFIEL, ROUGH_EDITS, TOKENS, Edit
from tests.unit.history.repository import Repository
from tests.unit.over_anderen import EDITS, PLANS, Plans
from uitvoeringskompas.adapters.preview import Preview, Shapes, build_preview
from uitvoeringskompas.build import BuildOptions, Workbench, set_up
from uitvoeringskompas.pages import catalog
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.vast import replace
from uitvoeringskompas.views.kit.blad import Blad
from uitvoeringskompas.views.kit.uitrusting import Uitrusting
from uitvoeringskompas.views.pagina.publicist import PublicistPagina

OPTIONS = BuildOptions(
    peildatum=date(2026, 10, 1),
    shown_as="plans",
    uitrusting=Uitrusting(
        geschiedenis=False, gegevens=True, volgen=True, inbedden=True, adres="https://voorbeeld.example/"
    ),
)
PLACE = "beleid/"


def _move(files: dict[str, str]) -> None:
    """Call the folder of a publisher otherwise, or as before."""
    names = "zuiderdorp/", "noorderdorp/"
    old, new = names if BUURPROFIEL in files else names[::-1]
    for path in [path for path in files if path.startswith(old)]:
        files[path.replace(old, new, 1)] = files.pop(path)


def _about_others(name: str) -> Edit:
    return lambda files: _become(files, EDITS[name](files))


def _become(files: dict[str, str], others: Plans) -> None:
    found = dict(others)
    files.clear()
    files.update(found)


def _style_site(colour: str, width: int) -> dict[str, str]:
    """Return the file of the site, and the files with its colours and its logo that this names."""
    logo = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 10"><rect width="{width}" height="10"/></svg>'
    return {
        "site.yaml": "huisstijl: {tokens: huisstijl/tokens.json, logo: huisstijl/logo.svg}\n",
        "huisstijl/tokens.json": TOKENS.replace("00506e", colour),
        "huisstijl/logo.svg": logo,
    }


ALL_EDITS: Mapping[str, Edit] = {
    **ROUGH_EDITS,
    **{name: _about_others(name) for name in EDITS},
    "a folder that is called otherwise": _move,
    "a site with colours": lambda files: files.update(_style_site("00506e", 20)),
    "a site with other colours": lambda files: files.update(_style_site("6e0050", 40)),
    "nobody but one": lambda files: _become(
        files, {name: text for name, text in files.items() if name.startswith("duinstad/")}
    ),
    "nobody with data to offer": lambda files: _become(
        files, {name: text.replace("herkomst: eigen", "herkomst: fictief") for name, text in files.items()}
    ),
}
ROUNDS = st.lists(st.tuples(st.sampled_from(sorted(ALL_EDITS)), st.integers(0, 4)), min_size=1, max_size=5)


def _save(plans: Path, files: Plans) -> None:
    """Let a folder hold these files, of which only those are written that are others."""
    for path in plans.rglob("*.*"):
        if path.is_file() and ".git" not in path.parts and path.relative_to(plans).as_posix() not in files:
            path.unlink()
    for name, text in files.items():
        path = plans / name
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


def _begin() -> Workbench:
    """Return a bench for which everything on disk was written long ago, as it is for most of a country."""
    return set_up(KNOWLEDGE, now=lambda: time.time_ns() + 10**12)


class Showing:
    """A preview of a folder of plans, which remembers, and one that was begun this moment."""

    def __init__(self, plans: Path, options: BuildOptions = OPTIONS) -> None:
        plans.mkdir(exist_ok=True)
        self.plans, self.options = plans, options
        self.bench, self.shapes, self.placing = _begin(), Shapes(), Preview()

    def show(self) -> Site:
        """Give the site as the preview shows it."""
        site = build_preview(self.plans, KNOWLEDGE, options=self.options, bench=self.bench, shapes=self.shapes).site
        assert site is not None
        return self.placing.place(site, PLACE)

    def show_afresh(self) -> Site:
        """Give the site as a preview that knows nothing would show it."""
        shapes = Shapes(self.shapes.known)
        site = build_preview(self.plans, KNOWLEDGE, options=self.options, shapes=shapes).site
        assert site is not None
        self.shapes.known = frozenset(page.address for page in site.pages)
        return site.below(PLACE)


def _tell(page: Page) -> tuple[object, ...]:
    """Return all that is known of a page and all that stands on it."""
    made = page.render()
    drawings = [(each.address, each.read()) for each in made.drawings]
    return repr(replace(page, navraag=None)), page.facets(), replace(made, drawings=()), drawings


def _hold_against(shown: Site, fresh: Site, after: object) -> None:
    assert [page.address for page in shown.pages] == [page.address for page in fresh.pages], after
    for page, wanted in zip(shown.pages, fresh.pages, strict=True):
        assert _tell(page) == _tell(wanted), (page.address, after)
    assert [asset.address for asset in shown.assets] == [asset.address for asset in fresh.assets], after
    for asset, asked in zip(shown.assets, fresh.assets, strict=True):
        assert asset.read() == asked.read(), (asset.address, after)
    assert (shown.navigation, shown.aankleding) == (fresh.navigation, fresh.aankleding)


@tries(12)
@given(ROUNDS)
def test_after_any_edits_every_page_and_every_file_is_as_at_first_sight(rounds: list[tuple[str, int]]) -> None:
    """Whichever pages somebody looked at in between: those of the publisher, of others and of nobody."""
    with TemporaryDirectory() as folder:
        showing, files = Showing(Path(folder) / "plans"), dict(PLANS)
        _save(showing.plans, files)
        shown = showing.show()
        for edit, looked_at in rounds:
            for page in shown.pages[looked_at::5] if looked_at else ():
                page.render()
            ALL_EDITS[edit](files)
            _save(showing.plans, files)
            shown = showing.show()
        _hold_against(shown, showing.show_afresh(), rounds)


def test_a_page_that_was_looked_at_says_the_new_of_others(tmp_path: Path) -> None:
    """Also what it asked only when it was made: all of them are looked at before each edit."""
    showing, files = Showing(tmp_path / "plans"), dict(PLANS)
    _save(showing.plans, files)
    for edit in ("", *EDITS, "everything again", "nobody with data to offer", "nobody but one", "everything again"):
        if edit:
            ALL_EDITS[edit](files)
            _save(showing.plans, files)
        told = [_tell(page) for page in showing.show().pages]
        assert told == [_tell(page) for page in showing.show_afresh().pages], edit


def _count_lists(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return where the slug of each publisher comes of which pages are listed."""
    listed: list[str] = []

    class Counting(PublicistPagina):
        @classmethod
        def list_pages(cls, blad: Blad, publicatie: object) -> object:  # type: ignore[override]
            listed.append(publicatie.slug)  # type: ignore[attr-defined]
            return super().list_pages(blad, publicatie)  # type: ignore[arg-type]

    monkeypatch.setattr(catalog, "OF_PUBLICATIE", (Counting, *catalog.OF_PUBLICATIE[1:]))
    return listed


def test_an_edit_of_one_publisher_lists_no_pages_of_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless a page says something of it: what others say is asked again, and of those that say the same nothing is."""
    listed = _count_lists(monkeypatch)
    showing, files = Showing(tmp_path / "plans"), dict(PLANS)

    def list_after(edit: str) -> list[str]:
        listed.clear()
        ALL_EDITS[edit](files)
        _save(showing.plans, files)
        for page in showing.show().pages:
            page.render()
        return list(listed)

    assert list_after("everything again") == ["duinstad", "kustregio", "zuiderdorp"]
    assert list_after("everything again") == []
    assert list_after("it has another programme itself") == ["duinstad"]
    assert list_after("a neighbour has a programme") == ["zuiderdorp"]
    assert list_after("that programme builds on one of it") == ["duinstad", "zuiderdorp"]
    assert list_after("a site with a house style") == ["duinstad", "kustregio", "zuiderdorp"]
    assert list_after("a site with a house style") == []


def test_a_page_that_stayed_is_the_same_one_and_is_not_wrapped_again(tmp_path: Path) -> None:
    """Also below a path and under a banner; then nothing is left to do for it."""
    showing, files = Showing(tmp_path / "plans"), dict(PLANS)

    def show_after(edit: str) -> dict[str, Page]:
        ALL_EDITS[edit](files)
        _save(showing.plans, files)
        return {page.address: page for page in showing.show().pages}

    before = show_after("everything again")
    after = show_after("a neighbour has a programme")
    own = [address for address in after if address.startswith(f"{PLACE}duinstad/")]
    assert len(own) > 20
    assert all(after[address] is before[address] for address in own)
    wrong = show_after("a file that nobody knows")
    still = show_after("a neighbour has an interventie")
    assert all(wrong[address] is not after[address] for address in own)
    assert all(wrong[address] is still[address] for address in own)


def test_pages_of_publishers_wear_the_house_style_of_the_site_of_now(tmp_path: Path) -> None:
    """Also when only the files with its colours and its logo were edited, of which the one that names them stays."""
    showing, files = Showing(tmp_path / "plans"), dict(PLANS)
    worn: list[set[object]] = []
    for edit in ("a site with colours", "a site with other colours", "a site with colours"):
        ALL_EDITS[edit](files)
        _save(showing.plans, files)
        shown = showing.show()
        _hold_against(shown, showing.show_afresh(), edit)
        worn.append({page.aankleding for page in shown.pages if page.publisher == "duinstad"})
    assert worn[0] == worn[2] != worn[1]


def test_a_commit_is_told_on_every_page(tmp_path: Path) -> None:
    """What git has is no file of a plan."""
    repository, files = Repository(tmp_path), dict(PLANS)
    options = replace(OPTIONS, uitrusting=replace(OPTIONS.uitrusting, geschiedenis=True))
    showing = Showing(tmp_path / "plans", options)
    for edit in ("everything again", "it has another programme itself", "the region has another name"):
        ALL_EDITS[edit](files)
        _save(showing.plans, files)
        _hold_against(showing.show(), showing.show_afresh(), edit)
        repository.commit(edit, "2026-01-02")
        _hold_against(showing.show(), showing.show_afresh(), f"a commit of: {edit}")
