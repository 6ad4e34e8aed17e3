"""Two states of the plans side by side: years, folders or revisions of git; nothing of them is executed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from uitvoeringskompas.build import BuildOptions, CheckResult, Knowledge, check_plans
from uitvoeringskompas.compare.comparison import compare_catalogi, compare_opvolging
from uitvoeringskompas.history.bestanden import list_changed_files
from uitvoeringskompas.history.revision import ChangedFiles
from uitvoeringskompas.history.snapshot import CommitRange, find_commit, find_range, read_file_at, write_snapshot
from uitvoeringskompas.knowing import know
from uitvoeringskompas.model.catalogus import Catalogus
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.pages.verschil import Controleverschil, Verschil
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.resources import schema_folder
from uitvoeringskompas.vast import Vast, replace
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen

Jaar: TypeAlias = tuple[str, int]
"""The slug of a publisher and a year of it."""

LEIDRAAD_NAME = "leidraad.yaml"


class CannotCompare(Exception):  # noqa: N818 -- not an error of ours: what was asked for is not there
    """What was asked for cannot be compared; the text says in Dutch why."""


class Side(Vast):
    """One of the two: how a reader calls it, and either a folder or a commit (None: the folder of the plans itself)."""

    name: str
    folder: Path
    commit: str | None = None


def has_revision(plans: Path, name: str) -> bool:
    """Tell whether git knows a revision by this name, in the repository of the plans."""
    return find_commit(plans, name) is not None


def revisions_of(plans: Path, first: str, second: str, *, since_fork: bool) -> tuple[Side, Side]:
    """Return the two revisions; raises ``CannotCompare`` when git does not know them."""
    commits = find_range(plans, first, second, since_fork=since_fork)
    if isinstance(commits, str):
        raise CannotCompare(commits)
    before = f"{first} (waar {second} begon)" if since_fork else first
    return Side(name=before, folder=plans, commit=commits.before), Side(name=second, folder=plans, commit=commits.after)


def diff_jaren(  # noqa: PLR0913 -- two of them say how it is shown
    plans: Path, knowledge: Knowledge, before: Jaar, after: Jaar, *, peildatum: date, shown_as: str
) -> Verschil:
    """Return what changed from one year to another, of one publisher or of one that continues it.

    Raises ``CannotCompare`` for a publisher or a year that is not there, and for two that have nothing to do with each
    other.
    """
    checked = check_plans(plans, knowledge, options=BuildOptions(peildatum=peildatum, shown_as=shown_as))
    first, second = (_find_jaar(checked.catalogus, *each) for each in (before, after))
    if first is not second and not checked.catalogus.volgen_op_elkaar(first, second):
        raise CannotCompare(
            f"'{first.slug}' en '{second.slug}' volgen niet op elkaar. Gaat de een verder na de ander? "
            f"Zet dat dan in het profiel van de nieuwste, zoals vervangt: [{first.slug}]."
        )
    view = view_wijzigingen(compare_opvolging((first, before[1]), (second, after[1]), peildatum))
    return Verschil(
        voor=f"{first.slug}/{before[1]}",
        na=f"{second.slug}/{after[1]}",
        gemeenten=(view,),
        onvolledig=bool(first.broken or second.broken),
    )


def _find_jaar(catalogus: Catalogus, slug: str, jaar: int) -> Publicatie:
    """Return the publisher, when something runs there in this year; raises ``CannotCompare``."""
    publicatie = catalogus.publicaties.get(slug)
    if publicatie is None:
        raise CannotCompare(f"'{slug}' staat niet in de plannen. Wel: {', '.join(catalogus.publicaties)}.")
    if jaar not in publicatie.jaren:
        known = ", ".join(map(str, publicatie.jaren)) or "geen enkel jaar"
        raise CannotCompare(f"Van '{slug}' is er niets over {jaar}. Wel over: {known}.")
    return publicatie


def diff_sides(before: Side, after: Side, knowledge: Knowledge, *, peildatum: date, shown_as: str) -> Verschil:
    """Return what changed between two states of all plans, with what the check says about either.

    A revision is judged by the guideline that stood in it, when that is in the same repository as the plans. What a
    file may hold (schemas, code lists) is what this version of the program can read.
    """
    options = BuildOptions(peildatum=peildatum, shown_as=shown_as)
    own = [_read_leidraad(side) or knowledge.texts.leidraad for side in (before, after)]
    known = {leidraad: _know(leidraad, knowledge) for leidraad in {*own}}
    first, second = (_check(side, known[each], options) for side, each in zip((before, after), own, strict=True))
    found = compare_catalogi(first.catalogus, second.catalogus, peildatum, names=(before.name, after.name))
    return Verschil(
        voor=before.name,
        na=after.name,
        gemeenten=tuple(map(view_wijzigingen, found)),
        controle=replace(
            _compare_problems(first.problems, second.problems),
            leidraad_gewijzigd=own[0] != own[1],
            leidraad_onbruikbaar=any(text != each.texts.leidraad for text, each in known.items()),
        ),
        onvolledig=any(state.publicatie.broken for each in found for state in (each.before, each.after)),
        bestanden=_list_files(before, after),
    )


def _list_files(before: Side, after: Side) -> ChangedFiles | None:
    """Return which files two revisions differ in, so that nobody takes a change of code for one of plans.

    None for a folder: it does not say what else belongs to it.
    """
    if before.commit is None or after.commit is None:
        return None
    found = list_changed_files(before.folder, CommitRange(before=before.commit, after=after.commit))
    if isinstance(found, str):
        raise CannotCompare(found)
    return found


def _read_leidraad(side: Side) -> bytes | None:
    """Return the guideline that stood in a revision; None without one in the repository of the plans."""
    return read_file_at(schema_folder(), side.commit, LEIDRAAD_NAME) if side.commit else None


def _know(leidraad: bytes, installed: Knowledge) -> Knowledge:
    """Return what is installed, with this guideline when this program can judge by it."""
    if leidraad == installed.texts.leidraad:
        return installed
    own = know(replace(installed.texts, leidraad=leidraad))
    return installed if own.problems else own


def _check(side: Side, knowledge: Knowledge, options: BuildOptions) -> CheckResult:
    with open_side(side) as plans:
        return check_plans(plans, knowledge, options=options)


@contextmanager
def open_side(side: Side) -> Iterator[Path]:
    """Give a folder with the plans of a side, for as long as they are needed; raises ``CannotCompare``."""
    if side.commit is None:
        yield side.folder
        return
    with TemporaryDirectory(prefix="uitvoeringskompas-") as folder:
        plans = Path(folder)
        reason = write_snapshot(side.folder, side.commit, plans)
        if reason is not None:
            raise CannotCompare(reason)
        yield plans


def _compare_problems(before: tuple[Problem, ...], after: tuple[Problem, ...]) -> Controleverschil:
    """Return what the check says of either state; a problem that only moved to another line is not new."""
    first, second = (Counter(map(_name, found)) for found in (before, after))
    new = second - first
    listed = []
    for problem in after:
        if new[_name(problem)] > 0:
            new[_name(problem)] -= 1
            listed.append(problem)
    errors = [sum(problem.is_error for problem in found) for found in (before, after)]
    return Controleverschil(
        fouten=(errors[0], errors[1]),
        waarschuwingen=(len(before) - errors[0], len(after) - errors[1]),
        nieuw=tuple(listed),
        opgelost=(first - second).total(),
    )


def _name(problem: Problem) -> tuple[str, str, str]:
    return problem.location.file, problem.code, problem.message
