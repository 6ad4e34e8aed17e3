"""Publishers that are read, built and judged one by one, each when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from uitvoeringskompas.check.judging import judge_one, note_buurt
from uitvoeringskompas.check.memory import Memory
from uitvoeringskompas.check.notebook import Notebook
from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.verdict import Staat, Verdict
from uitvoeringskompas.check.weighing import Weighed, weigh
from uitvoeringskompas.model.catalogus import Catalogus, build_catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.publicatie import Publicatie
from uitvoeringskompas.problems import Problem
from uitvoeringskompas.reading.plans import read_plans
from uitvoeringskompas.rules.catalogus import check_stijl
from uitvoeringskompas.vast import replace


class Anew:
    """Reads the folders at the top of the plans one by one, each once, and judges what they hold."""

    def __init__(
        self, plans: Path, knowledge: Knowledge, options: CheckOptions, notebook: Notebook | None = None
    ) -> None:
        """Take the plans, by what and how they are judged, and what is known of their files."""
        self._plans, self._knowledge, self._options = plans, knowledge, options
        self._memory = Memory(knowledge, notebook)
        self._weighed: dict[str, Weighed] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong in what the plans are judged by, which nobody mends in the plans."""
        return self._knowledge.problems

    @property
    def looked_at(self) -> frozenset[str]:
        """Return the names of what was read."""
        return frozenset(self._weighed)

    def keep(self) -> None:
        """Keep what the files hold that were read now, for a later run."""
        self._memory.keep()

    def weigh(self, slug: str) -> Weighed:
        """Return what one folder at the top holds."""
        if slug not in self._weighed:
            reading = read_plans(self._plans, shown_as=self._options.shown_as, only=slug, read=self._memory.read)
            self._weighed[slug] = weigh(reading, self._memory.validate)
        return self._weighed[slug]

    def find_staat(self, slug: str) -> Staat:
        """Return what others know of a publisher."""
        found = self.weigh(slug)
        if found.documents:
            return Staat.BEKEND
        return Staat.BUITEN if found.broken else Staat.LEEG if found.is_empty else Staat.VREEMD

    def judge_top(self, printed: str, leave: frozenset[str]) -> Verdict:
        """Return the verdict on what belongs to no publisher; folders in ``leave`` hold something, and stay closed."""
        found = self._weigh_top(leave)
        site = build_catalogus(found.documents, self._knowledge).site
        of_stijl = check_stijl(site.huisstijl) if site else ()
        return Verdict(
            print=printed, staat=Staat.VREEMD, problems=(*found.problems, *of_stijl), file_count=found.file_count
        )

    def gather(self, staten: Mapping[str, Staat]) -> Catalogus:
        """Return all publishers, each of which is read and built when somebody looks at it."""
        top = self._weigh_top(frozenset(staten))
        known = tuple(slug for slug, staat in sorted(staten.items()) if staat is Staat.BEKEND)
        return replace(
            build_catalogus(top.documents, self._knowledge),
            publicaties=_Later(known, self._build),
            buiten=frozenset(slug for slug, staat in staten.items() if staat is Staat.BUITEN),
        )

    def judge(self, slug: str, catalogus: Catalogus, *, names: str, prints: Mapping[str, str]) -> Verdict:
        """Return the verdict on what one folder at the top holds, beside these others."""
        weighed, staat = self.weigh(slug), self.find_staat(slug)
        verdict = Verdict(
            print=prints[slug], staat=staat, problems=weighed.problems, file_count=weighed.file_count, buurt=None
        )
        if staat is not Staat.BEKEND:
            return verdict
        publicatie, options = catalogus.publicaties[slug], self._options
        oordeel = judge_one(catalogus, publicatie, peildatum=options.peildatum, status=options.status)
        return replace(
            verdict,
            problems=(*weighed.problems, *_check_own_stijl(catalogus, publicatie), *oordeel.problems),
            buurt=note_buurt(oordeel, names, prints.get),
        )

    def _weigh_top(self, leave: frozenset[str]) -> Weighed:
        return weigh(read_plans(self._plans, shown_as=self._options.shown_as, leave=leave), self._knowledge.validate)

    def _build(self, slug: str) -> Publicatie:
        found = self.weigh(slug)
        return self._memory.build(slug, found.documents, self._knowledge, found.broken)


def _check_own_stijl(catalogus: Catalogus, publicatie: Publicatie) -> Iterator[Problem]:
    if publicatie.profiel and publicatie.profiel.huisstijl:
        yield from check_stijl(*catalogus.stijlen_of(publicatie))


class _Later(Mapping[str, Publicatie]):
    """Publishers by slug, each of which is built once, when somebody looks at it."""

    def __init__(self, slugs: Sequence[str], build: Callable[[str], Publicatie]) -> None:
        self._slugs, self._build = dict.fromkeys(slugs), build
        self._built: dict[str, Publicatie] = {}

    def __getitem__(self, slug: str) -> Publicatie:
        if slug not in self._slugs:
            raise KeyError(slug)
        if slug not in self._built:
            self._built[slug] = self._build(slug)
        return self._built[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._slugs)

    def __len__(self) -> int:
        return len(self._slugs)
