"""The walk through the folder of the plans: which files are there, what each one is, and what does not belong there.

Left alone without a word: hidden names (``.git``, ``.DS_Store``), Markdown (``README.md``) for the editors themselves,
and what systems and programs leave behind (``Thumbs.db``, ``profiel.yaml~``, ``~$plan.docx`` of Word). Links are never
followed. Folders without a YAML file count as absent, because git does not know them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading import misplaced
from uitvoeringskompas.reading.kinds import HUISSTIJL, SITE_FILE, Place, is_folder, is_stijlmap, place_of
from uitvoeringskompas.reading.names import shown
from uitvoeringskompas.reading.source import not_a_file, unreadable
from uitvoeringskompas.taal.bedoeld import fold
from uitvoeringskompas.vast import Vast

LEFT_BEHIND = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx"})


class Found(Vast):
    """A file that may be read: where it is on disk, what it is, and how an editor sees its name."""

    path: Path
    place: Place
    file: str


@dataclass(kw_only=True, slots=True)
class Walk:
    """One walk through the plans, or through what is called ``only`` at their top, with what it met on the way.

    What is called so in ``leave`` is known to be plans of a publisher, and is not entered.
    """

    root: Path
    shown_as: str
    only: str | None = None
    leave: frozenset[str] = frozenset()
    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    names: set[tuple[str, ...]] = field(default_factory=set)
    styles: dict[tuple[str, ...], tuple[Path, str]] = field(default_factory=dict)
    file_count: int = 0
    is_empty: bool = True

    def run(self) -> None:
        """Walk through everything and add what is missing as a whole."""
        if not self.root.is_dir():
            self.problems.append(misplaced.no_folder(self.shown_as))
            return
        self._enter(self.root, ())
        self._check_main_files()
        self.is_empty = self.names <= {(SITE_FILE,)} and not self.problems
        if self.is_empty and self.only is None and not self.leave:
            self.problems.append(misplaced.no_plans(self.shown_as))

    def shown(self, parts: tuple[str, ...]) -> str:
        """Return a path as the editor sees it."""
        return "/".join((self.shown_as, *map(shown, parts)))

    def _enter(self, folder: Path, parts: tuple[str, ...]) -> None:
        try:
            with os.scandir(folder) as entries:
                content = sorted(
                    (
                        entry
                        for entry in entries
                        if not (is_ignored(entry.name) or self._is_left_out(entry.name, parts))
                    ),
                    key=lambda entry: entry.name,
                )
        except OSError as error:
            self.problems.append(unreadable(self.shown(parts), error))
            return
        self._check_same_names(content, parts)
        for entry in content:
            self._meet(entry, (*parts, entry.name))

    def _is_left_out(self, name: str, parts: tuple[str, ...]) -> bool:
        return not parts and self.only not in {None, name}

    def _check_same_names(self, content: list[os.DirEntry[str]], parts: tuple[str, ...]) -> None:
        first: dict[str, str] = {}
        for entry in content:
            other = first.setdefault(fold(entry.name), entry.name)
            if other != entry.name:
                self.problems.append(misplaced.same_name(entry.name, other, self.shown((*parts, entry.name))))

    def _meet(self, entry: os.DirEntry[str], parts: tuple[str, ...]) -> None:
        file = self.shown(parts)
        if entry.is_symlink():
            self.names.add(parts)
            self.problems.append(misplaced.link(file, leaves=leaves(Path(entry.path), self.root)))
        elif entry.is_dir(follow_symlinks=False):
            self._meet_folder(Path(entry.path), parts)
        elif entry.is_file(follow_symlinks=False):
            self._meet_file(Path(entry.path), parts)
        else:
            self.names.add(parts)
            self.problems.append(not_a_file(file))

    def _meet_folder(self, path: Path, parts: tuple[str, ...]) -> None:
        if len(parts) == 1 and parts[0] in self.leave:
            return
        if not is_folder(parts):
            if holds_something(path):
                self.problems.append(misplaced.misplaced_folder(parts, self.shown(parts)))
            return
        has_chosen_name = len(parts) in {1, 3} and not is_stijlmap(parts)
        problem = misplaced.wrong_name(parts, self.shown(parts)) if has_chosen_name else None
        if problem is None:
            self._enter(path, parts)
        elif holds_something(path):
            self.problems.append(problem)

    def _meet_file(self, path: Path, parts: tuple[str, ...]) -> None:
        if is_stijlmap(parts[:-1]):
            self.styles[parts] = path, self.shown(parts)
            return
        self.names.add(parts)
        self.file_count += parts[-1].endswith((".yaml", ".csv"))
        place = place_of(parts)
        if place is None:
            self.problems.append(misplaced.misplaced_file(parts, self.shown(parts)))
            return
        problem = misplaced.wrong_name(parts, self.shown(parts))
        if problem is None:
            self.found.append(Found(path=path, place=place, file=self.shown(parts)))
        else:
            self.problems.append(problem)

    def _check_main_files(self) -> None:
        """Report folders without the file that says what they are about; ``.yml`` counts as there."""
        there = {(*parts[:-1], parts[-1].lower().replace(".yml", ".yaml")) for parts in self.names}
        for publisher in sorted({parts[:1] for parts in there if len(parts) > 1 and parts[0] != HUISSTIJL}):
            if (*publisher, "profiel.yaml") not in there:
                self.problems.append(misplaced.missing_profiel(self.shown(publisher)))
        for programma in sorted({parts[:3] for parts in there if len(parts) > 3}):
            if (*programma, "programma.yaml") not in there:
                self.problems.append(misplaced.missing_programma(self.shown(programma)))


def leaves(link: Path, plans: Path) -> bool:
    """Tell whether a link ends outside the plans; one that goes round in circles or ends nowhere does not."""
    try:
        return not link.resolve(strict=True).is_relative_to(plans.resolve())
    except (OSError, RuntimeError):
        return False


def is_ignored(name: str) -> bool:
    """Tell whether a name is left alone: hidden, Markdown, or left behind by a system or an editor."""
    lower = name.lower()
    return name.startswith((".", "~")) or name.endswith("~") or lower.endswith(".md") or lower in LEFT_BEHIND


def holds_something(folder: Path) -> bool:
    """Tell whether a folder holds anything that git would keep and that is not ignored; links are not followed."""
    for _, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not is_ignored(name)]
        if any(not is_ignored(name) for name in files):
            return True
    return False
