"""One window of an editor: all plans as they are published, and what a change to one of them gives.

It runs our own check and our own pages, in the browser; the plans lie in a folder that is gone when the window closes.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from uitvoeringskompas.build import BuildOptions, CheckResult, check_plans, make_site, set_up
from uitvoeringskompas.knowing import load_knowledge
from uitvoeringskompas.pages.site import Page, Site
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Proefuitkomst(Vast):
    """What a change gives.

    ``hier`` are the problems in the file itself and ``elders`` those that the change brings about in others.
    ``paginas`` are the pages that come from the file; none as long as it holds an error.
    """

    hier: tuple[Problem, ...]
    elders: tuple[Problem, ...]
    paginas: tuple[Page, ...]
    site: Site


class Session:
    """The plans in a folder that is ours, and what was known of them before anything changed."""

    def __init__(self, plans: Path, *, peildatum: date, title: str) -> None:
        """Take the folder; it is called in messages as it is called on disk."""
        knowledge = load_knowledge()
        self._plans, self._knowledge, self._bench = plans, knowledge, set_up(knowledge)
        self._options = BuildOptions(peildatum=peildatum, shown_as=plans.name, site_title=title, voorbeeld=True)
        self._before: frozenset[Problem] | None = None

    def judge(self, path: str, text: str) -> Proefuitkomst:
        """Return what it gives when this file (its place in the plans) holds this text; nothing is kept of it."""
        if self._before is None:
            self._before = frozenset(self._check().problems)
        before = self._before
        with self._changed(path, text):
            result = self._check()
        site = make_site(self._plans, result.catalogus, options=self._options, templates=self._bench.templates)
        file = f"{self._plans.name}/{path}"
        hier = [problem for problem in result.problems if problem.location.file == file]
        others = (problem for problem in result.problems if problem.location.file != file)
        return Proefuitkomst(
            hier=tuple(hier),
            elders=tuple(problem for problem in others if problem not in before),
            paginas=tuple(page for page in site.pages if page.source == path),
            site=site,
        )

    def keep(self, changes: Mapping[str, str | None]) -> None:
        """Take changes as made: what comes after them is judged beside them. A file without a text is taken away."""
        for path, text in changes.items():
            place = self._place(path)
            if text is None:
                place.unlink(missing_ok=True)
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8", newline="")
        self._before = None

    def _check(self) -> CheckResult:
        return check_plans(self._plans, self._knowledge, options=self._options, memory=self._bench.memory)

    @contextmanager
    def _changed(self, path: str, text: str) -> Iterator[None]:
        """Put a text in the place of a file for as long as this takes."""
        place = self._place(path)
        before = place.read_bytes() if place.is_file() else None
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="")
        try:
            yield
        finally:
            if before is None:
                place.unlink()
            else:
                place.write_bytes(before)

    def _place(self, path: str) -> Path:
        parts = PurePosixPath(path).parts
        if not parts or {"..", "/", "."} & set(parts):
            raise ValueError(f"{path!r} is no place in the plans")
        return self._plans.joinpath(*parts)
