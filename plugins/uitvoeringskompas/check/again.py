"""A check of plans that were checked before: what did not change since is not read, built or judged again.

Nothing is loaded that judges, as long as nothing has to be judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.verdict import Staat, Verdict, read_verdicts, write_verdicts
from uitvoeringskompas.keeping.prints import TOP, combine, print_folder, print_ourselves, print_plans, print_top
from uitvoeringskompas.keeping.store import store_beside
from uitvoeringskompas.problems import Problem, sort_problems
from uitvoeringskompas.vast import Vast

if TYPE_CHECKING:
    from uitvoeringskompas.check.anew import Anew
    from uitvoeringskompas.model.catalogus import Catalogus


class Uitslag(Vast):
    """All problems, and the number of files read or known."""

    problems: tuple[Problem, ...]
    file_count: int


def check_again(plans: Path, begin: Callable[[str], Anew], *, options: CheckOptions, afresh: bool = False) -> Uitslag:
    """Judge all plans with what is known of an earlier time; the outcome is that of a look at everything.

    ``begin`` is asked for who judges, by what has this print, when there is anything to judge. ``afresh`` does not look
    at what is kept.
    """
    store, prints, ours = store_beside(plans), print_plans(plans), print_ourselves()
    name = combine("check", plans.name, options.shown_as or "", options.status or "")
    key = combine(ours, options.peildatum.isoformat(), prints[TOP])
    kept = {} if afresh else read_verdicts(store.load(name, key))
    look = _Look(prints, kept, partial(begin, ours))
    verdicts = look.judge_all()
    if verdicts != kept and not look.problems:
        store.save(name, key, write_verdicts(look.hold_on_to(plans, verdicts)))
        look.keep()
    problems = chain(look.problems, *(verdict.problems for verdict in verdicts.values()))
    return Uitslag(problems=sort_problems(problems), file_count=sum(each.file_count for each in verdicts.values()))


class _Look:
    """One look at all plans: the verdicts that were kept, and who judges where those do not hold any more."""

    def __init__(self, prints: Mapping[str, str], kept: Mapping[str, Verdict], begin: Callable[[], Anew]) -> None:
        self._prints = {slug: printed for slug, printed in prints.items() if slug != TOP}
        self._kept = {slug: found for slug, found in kept.items() if found.print == prints.get(slug)}
        self._top_print = prints[TOP]
        self._top = kept.get(TOP)
        self._begin = begin

    @cached_property
    def _anew(self) -> Anew:
        return self._begin()

    @property
    def _judging(self) -> Anew | None:
        """Return who judges, when anything had to be judged."""
        return vars(self).get("_anew")

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong in what plans are judged by; as long as that is so, nothing is kept."""
        return self._judging.problems if self._judging else ()

    def judge_all(self) -> dict[str, Verdict]:
        """Return the verdict on what each folder at the top holds, and on what else stands there."""
        found = {slug: self._judge(slug) for slug in self._prints}
        return {TOP: self._judge_top(found), **found}

    def keep(self) -> None:
        """Keep what files say that were read now: it is known by their bytes, whatever became of them since."""
        if self._judging:
            self._judging.keep()

    def hold_on_to(self, plans: Path, verdicts: Mapping[str, Verdict]) -> dict[str, Verdict]:
        """Return the verdicts; none when somebody changed what was read while it was read."""
        read = self._judging.looked_at if self._judging else ()
        changing = any(print_folder(plans, slug) != self._prints[slug] for slug in read)
        return {} if changing or print_top(plans)[0] != self._top_print else dict(verdicts)

    def _judge(self, slug: str) -> Verdict:
        kept = self._kept.get(slug)
        if kept and (kept.buurt is None or kept.buurt.is_still(self._names, self._prints.get)):
            return kept
        return self._anew.judge(slug, self._catalogus, names=self._names, prints=self._prints)

    def _judge_top(self, found: Mapping[str, Verdict]) -> Verdict:
        leave = frozenset(slug for slug, verdict in found.items() if verdict.staat is not Staat.LEEG)
        printed = combine(self._top_print, *self._prints, "/", *sorted(leave))
        if self._top and self._top.print == printed:
            return self._top
        return self._anew.judge_top(printed, leave)

    @cached_property
    def _staten(self) -> dict[str, Staat]:
        """Return what others know of each publisher."""
        return {
            slug: self._kept[slug].staat if slug in self._kept else self._anew.find_staat(slug) for slug in self._prints
        }

    @cached_property
    def _names(self) -> str:
        return combine(*(f"{slug} {staat}" for slug, staat in self._staten.items()))

    @cached_property
    def _catalogus(self) -> Catalogus:
        return self._anew.gather(self._staten)
