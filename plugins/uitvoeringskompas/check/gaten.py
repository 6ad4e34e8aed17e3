"""Which publishers can be published when others hold errors, and what comes in the place of those others.

Broken is a publisher with an error in a file of its own folder, when that folder is judged alone: what it says of
another publisher counts only when that other one is sound. An error in what belongs to everybody (the house style of
the site, the guideline) leaves nothing to publish.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from uitvoeringskompas.check.options import CheckOptions
from uitvoeringskompas.check.plans import CheckResult, check_alone, judge
from uitvoeringskompas.history.versies import Versie, list_versies
from uitvoeringskompas.model.catalogus import Catalogus, build_catalogus
from uitvoeringskompas.model.knowledge import Knowledge
from uitvoeringskompas.model.publicatiegat import Publicatiegat, list_zichtbaar
from uitvoeringskompas.problems import Problem, has_errors
from uitvoeringskompas.reading.document import Document
from uitvoeringskompas.reading.huisstijl import NAMING
from uitvoeringskompas.reading.kinds import HUISSTIJL, SITE_FILE, is_stijlmap, place_of
from uitvoeringskompas.reading.names import RESERVED, is_kebab
from uitvoeringskompas.vast import Vast, replace

MOST_JUDGED = 20
"""Versions of one publisher that are put to the schemas; what holds a file that was refused already is passed over."""

OF_EVERYBODY = frozenset({"", SITE_FILE, HUISSTIJL})
"""What stands at the top of the plans and belongs to no publisher."""


class MetGaten(Vast):
    """What can be published: the sound publishers and the last good versions of others, and what is left out."""

    catalogus: Catalogus
    gaten: tuple[Publicatiegat, ...]


def leave_gaten(plans: Path, knowledge: Knowledge, checked: CheckResult, *, options: CheckOptions) -> MetGaten | None:
    """Return what can be published of plans that hold errors; None when that is nothing."""
    shown_as = options.shown_as or plans.name
    options = replace(options, shown_as=shown_as)
    suspects = _owners(checked.problems, shown_as)
    if not suspects.isdisjoint(OF_EVERYBODY):
        return None
    there = {path.name for path in plans.iterdir()}
    alone = {
        name: check_alone(plans, knowledge, name, options=options, buiten=there) for name in sorted(suspects & there)
    }
    broken = {name for name in suspects if name not in alone or has_errors(alone[name].problems)}
    broken |= _wrong_together(knowledge, _without(checked.documents, broken), broken, options, shown_as)
    sound = _without(checked.documents, broken)
    versies = {name: _find_last_good(plans, knowledge, name, options, there) for name in sorted(broken)}
    gaten = tuple(_make_gat(plans, name, alone.get(name), found) for name, found in versies.items())
    old = (document for found in versies.values() if found for document in found.result.documents)
    catalogus = replace(build_catalogus((*sound, *old), knowledge), gaten=list_zichtbaar(gaten))
    return MetGaten(catalogus=catalogus, gaten=gaten) if catalogus.publicaties else None


def _owners(problems: Iterable[Problem], shown_as: str) -> set[str]:
    """Return the names at the top of the plans below which an error stands; empty for one that stands elsewhere."""
    top = f"{shown_as}/"
    return {
        problem.location.file.removeprefix(top).partition("/")[0] if problem.location.file.startswith(top) else ""
        for problem in problems
        if problem.is_error
    }


def _without(documents: Iterable[Document], names: set[str]) -> tuple[Document, ...]:
    return tuple(document for document in documents if document.place.path.partition("/")[0] not in names)


def _wrong_together(
    knowledge: Knowledge, documents: Iterable[Document], broken: set[str], options: CheckOptions, shown_as: str
) -> set[str]:
    """Return the publishers that are sound alone, and contradict another one that is sound too."""
    together = build_catalogus(documents, knowledge, buiten=broken)
    return _owners(judge(together, options), shown_as)


class _LastGood(Vast):
    """The newest version of a publisher without errors, as it is judged today."""

    versie: Versie
    result: CheckResult


def _find_last_good(
    plans: Path, knowledge: Knowledge, slug: str, options: CheckOptions, there: Iterable[str]
) -> _LastGood | None:
    """Return the newest version on the main line of git that has no error by the schemas and the day of today."""
    if not _may_have_pages(slug):
        return None
    refused: set[tuple[str, str]] = set()
    judged = 0
    for versie in list_versies(plans, slug):
        if judged == MOST_JUDGED:
            return None
        if not versie.is_plain or not refused.isdisjoint(versie.files.items()):
            continue
        judged += 1
        with TemporaryDirectory(prefix="uitvoeringskompas-") as folder:
            versie.write(Path(folder))
            result = check_alone(Path(folder), knowledge, slug, options=options, buiten=there)
        if not has_errors(result.problems):
            return _LastGood(versie=versie, result=result)
        refused |= _refuse(result, versie.files)
    return None


def _refuse(result: CheckResult, files: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return the files that are wrong in themselves; a profiel with a house style may be good beside another logo."""
    has_style = any(is_stijlmap(tuple(path.split("/")[:-1])) for path in files)
    found = ((path, place_of(tuple(path.split("/")))) for path in result.broken)
    return {
        (path, files[path])
        for path, place in found
        if place and path in files and not (has_style and place.kind in NAMING)
    }


def _may_have_pages(name: str) -> bool:
    return is_kebab(name) and name not in RESERVED


def _make_gat(plans: Path, name: str, alone: CheckResult | None, found: _LastGood | None) -> Publicatiegat:
    """Return what is left out; a publisher is called as its newest profiel that can be read says."""
    now = alone.catalogus.publicaties.get(name) if alone else None
    then = found.result.catalogus.publicaties.get(name) if found else None
    profielen = [each.profiel for each in (now, then) if each and each.profiel]
    return Publicatiegat(
        slug=name,
        naam=profielen[0].naam if profielen else name,
        commit=found.versie.commit if found else "",
        datum=found.versie.datum if found else None,
        zichtbaar=_may_have_pages(name) and (found is not None or (plans / name).is_dir()),
    )
