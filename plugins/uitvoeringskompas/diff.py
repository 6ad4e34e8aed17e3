"""Two states of the plans side by side: years, folders or revisions of git; nothing of them is executed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from uitvoeringskompas.build import BuildOptions, CheckResult, check_plans
from uitvoeringskompas.compare.comparison import compare_catalogi, compare_jaren
from uitvoeringskompas.history import find_commit, find_span, write_snapshot
from uitvoeringskompas.pages.verschil import Controle, Verschil
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.views.wijziging.overzicht import view_wijzigingen


class CannotCompare(Exception):  # noqa: N818 -- not an error of ours: what was asked for is not there
    """What was asked for cannot be compared; the text says in Dutch why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """One of the two: how a reader calls it, and either a folder or a commit (None: the folder of the plans itself)."""

    naam: str
    folder: Path
    commit: str | None = None


def has_revision(plans: Path, name: str) -> bool:
    """Tell whether git knows a revision by this name, in the repository of the plans."""
    return find_commit(plans, name) is not None


def revisions_of(plans: Path, first: str, second: str, *, since_fork: bool) -> tuple[State, State]:
    """Return the two revisions; raises ``CannotCompare`` when git does not know them."""
    span = find_span(plans, first, second, since_fork=since_fork)
    if isinstance(span, str):
        raise CannotCompare(span)
    voor = f"{first} (waar {second} begon)" if since_fork else first
    return State(naam=voor, folder=plans, commit=span.voor), State(naam=second, folder=plans, commit=span.na)


def diff_jaren(plans: Path, slug: str, jaren: tuple[int, int], *, peildatum: date, shown_as: str) -> Verschil:
    """Return what changed from one year of a publisher to another; raises ``CannotCompare`` for an unknown one."""
    checked = check_plans(plans, options=BuildOptions(peildatum=peildatum, shown_as=shown_as))
    publicatie = checked.catalogus.publicaties.get(slug)
    if publicatie is None:
        raise CannotCompare(f"'{slug}' staat niet in de plannen. Wel: {', '.join(checked.catalogus.publicaties)}.")
    for jaar in jaren:
        if jaar not in publicatie.jaren:
            known = ", ".join(map(str, publicatie.jaren)) or "geen enkel jaar"
            raise CannotCompare(f"Van '{slug}' is er niets over {jaar}. Wel over: {known}.")
    view = view_wijzigingen(compare_jaren(publicatie, *jaren, peildatum))
    return Verschil(
        voor=f"{slug}/{jaren[0]}",
        na=f"{slug}/{jaren[1]}",
        gemeenten=(view,),
        onvolledig=bool(publicatie.broken),
    )


def diff_states(voor: State, na: State, *, peildatum: date, shown_as: str) -> Verschil:
    """Return what changed between two states of all plans, with what the check says about either."""
    options = BuildOptions(peildatum=peildatum, shown_as=shown_as)
    first, second = (_check(state, options) for state in (voor, na))
    found = compare_catalogi(first.catalogus, second.catalogus, peildatum, namen=(voor.naam, na.naam))
    return Verschil(
        voor=voor.naam,
        na=na.naam,
        gemeenten=tuple(map(view_wijzigingen, found)),
        controle=_compare_problems(first.problems, second.problems),
        onvolledig=any(state.publicatie.broken for each in found for state in (each.voor, each.na)),
    )


def _check(state: State, options: BuildOptions) -> CheckResult:
    if state.commit is None:
        return check_plans(state.folder, options=options)
    with TemporaryDirectory(prefix="uitvoeringskompas-") as folder:
        plans = Path(folder)
        reason = write_snapshot(state.folder, state.commit, plans)
        if reason is not None:
            raise CannotCompare(reason)
        return check_plans(plans, options=options)


def _compare_problems(voor: tuple[Problem, ...], na: tuple[Problem, ...]) -> Controle:
    """Return what the check says of either state; a problem that only moved to another line is not new."""
    before, after = (Counter(map(_name, found)) for found in (voor, na))
    new = after - before
    listed = []
    for problem in na:
        if new[_name(problem)] > 0:
            new[_name(problem)] -= 1
            listed.append(problem)
    errors = [sum(problem.is_error for problem in found) for found in (voor, na)]
    return Controle(
        fouten=(errors[0], errors[1]),
        waarschuwingen=(len(voor) - errors[0], len(na) - errors[1]),
        nieuw=tuple(listed),
        opgelost=(before - after).total(),
    )


def _name(problem: Problem) -> tuple[str, str, str]:
    return problem.location.file, problem.code, problem.message
