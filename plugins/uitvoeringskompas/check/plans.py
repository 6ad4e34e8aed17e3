"""Reading and judging all plans, or those of one publisher alone: everything that is valid, and every problem."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from uitvoeringskompas.check.folders import Folders
from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.weighing import Weighed, weigh
from uitvoeringskompas.model.catalogus import Catalogus, build_catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.problems import Problem, sort_problems
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.plans import read_plans
from uitvoeringskompas.rules.catalogus import check_stijlen
from uitvoeringskompas.vast import Vast


class CheckResult(Vast):
    """What the plans hold (everything that is valid), all problems, and the number of files read.

    ``documents`` are the valid files that the catalogus was built from, and ``broken`` the paths of those that are not.
    """

    catalogus: Catalogus
    problems: tuple[Problem, ...]
    file_count: int
    documents: tuple[Document, ...] = ()
    broken: frozenset[str] = frozenset()


def check_plans(
    plans: Path,
    knowledge: Knowledge,
    *,
    options: CheckOptions,
    memory: Memory | None = None,
    folders: Folders | None = None,
) -> CheckResult:
    """Read and judge all plans; every problem of every file is in the result.

    Who asks again and again with the same knowledge hands over the same ``memory``, and who follows the disk the same
    ``folders`` too.
    """
    memory = memory or Memory(knowledge)
    if folders:
        return _check(folders.weigh(plans, options.shown_as), knowledge, options, memory)
    reading = read_plans(plans, shown_as=options.shown_as, read=memory.read)
    return _check(weigh(reading, memory.validate), knowledge, options, memory)


def check_alone(
    plans: Path, knowledge: Knowledge, slug: str, *, options: CheckOptions, buiten: Iterable[str]
) -> CheckResult:
    """Read and judge the plans of one publisher, as if the folder held no others.

    Of those in ``buiten`` nothing is known: a reference to them is no mistake.
    """
    memory = Memory(knowledge)
    reading = read_plans(plans, shown_as=options.shown_as, only=slug, read=memory.read)
    found = weigh(reading, memory.validate)
    return _check(found, knowledge, options, memory, buiten=frozenset(buiten) - {slug})


def _check(
    found: Weighed,
    knowledge: Knowledge,
    options: CheckOptions,
    memory: Memory,
    *,
    buiten: frozenset[str] = frozenset(),
) -> CheckResult:
    catalogus = build_catalogus(found.documents, knowledge, broken=found.broken, buiten=buiten, build=memory.build)
    return CheckResult(
        catalogus=catalogus,
        problems=sort_problems((*found.problems, *judge(catalogus, options, memory))),
        file_count=found.file_count,
        documents=found.documents,
        broken=found.broken,
    )


def judge(catalogus: Catalogus, options: CheckOptions, memory: Memory | None = None) -> tuple[Problem, ...]:
    """Return what contradicts itself or is missing in valid plans."""
    memory = memory or Memory(catalogus.knowledge)
    found = memory.judge_all(catalogus, peildatum=options.peildatum, status=options.status)
    return (*check_stijlen(catalogus), *found, *catalogus.knowledge.problems)
