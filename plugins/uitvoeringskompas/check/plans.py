"""Reading and judging all plans, or those of one publisher alone: everything that is valid, and every problem."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from uitvoeringskompas.model.catalogus import Catalogus, build_catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Problem, has_errors, sort_problems
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.plans import read_plans
from uitvoeringskompas.rules import check_catalogus
from uitvoeringskompas.rules.leidraad.problemen import check_leidraad


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckOptions:
    """How plans are judged.

    ``peildatum`` is the day that "today" stands for. ``shown_as`` is how the folder of the plans is called in messages.
    ``status`` judges every programme as if it had come so far already: what would be missing if it were adopted today?
    """

    peildatum: date
    shown_as: str | None = None
    status: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckResult:
    """What the plans hold (everything that is valid), all problems, and the number of files read.

    ``documents`` are the valid files that the catalogus was built from, and ``broken`` the paths of those that are not.
    """

    catalogus: Catalogus
    problems: tuple[Problem, ...]
    file_count: int
    documents: tuple[Document, ...] = ()
    broken: frozenset[str] = frozenset()


def check_plans(plans: Path, knowledge: Knowledge, *, options: CheckOptions) -> CheckResult:
    """Read and judge all plans; every problem of every file is in the result."""
    return _check(plans, knowledge, options)


def check_alone(
    plans: Path, knowledge: Knowledge, slug: str, *, options: CheckOptions, buiten: Iterable[str]
) -> CheckResult:
    """Read and judge the plans of one publisher, as if the folder held no others.

    Of those in ``buiten`` nothing is known: a reference to them is no mistake.
    """
    return _check(plans, knowledge, options, only=slug, buiten=frozenset(buiten) - {slug})


def _check(
    plans: Path,
    knowledge: Knowledge,
    options: CheckOptions,
    *,
    only: str | None = None,
    buiten: frozenset[str] = frozenset(),
) -> CheckResult:
    reading = read_plans(plans, shown_as=options.shown_as, only=only)
    problems = list(reading.problems)
    broken = {place.path for place in reading.unread}
    told = {problem.location for problem in problems if problem.is_error}
    valid = []
    for document in (*reading.documents, *reading.damaged):
        # How something is written comes first: mended, it may well be what the schema asks for.
        found = [problem for problem in knowledge.validate(document) if problem.location not in told]
        problems.extend(found)
        if has_errors(found):
            broken.add(document.place.path)
        elif document.place.path not in broken:
            valid.append(document)
    catalogus = build_catalogus(valid, knowledge, broken=broken, buiten=buiten)
    problems.extend(judge(catalogus, options))
    return CheckResult(
        catalogus=catalogus,
        problems=sort_problems(problems),
        file_count=reading.file_count,
        documents=tuple(valid),
        broken=frozenset(broken),
    )


def judge(catalogus: Catalogus, options: CheckOptions) -> tuple[Problem, ...]:
    """Return what contradicts itself or is missing in valid plans."""
    knowledge = catalogus.knowledge
    contradictions = check_catalogus(catalogus, peildatum=options.peildatum, status=options.status)
    missing = knowledge.problems or check_leidraad(catalogus, peildatum=options.peildatum, status=options.status)
    return (*contradictions, *missing)
