"""A believable history in git for made-up plans: a programme, changes to it, its reports and its evaluation."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

Files = dict[str, bytes]
YEAR = re.compile(r"[^/]+/(\d{4})/")
DRAFT = (re.compile(rb"begroot: (\d+)500\b"), rb"begroot: \g<1>000")
"""How an amount stood before it was changed once."""


class Moment(NamedTuple):
    """A commit: the month, whose plans, what it is called and the files."""

    maand: str
    slug: str
    kop: str
    files: Files


def write_history(plans: Path) -> None:
    """Make a repository around a folder of plans, with the months in which they came."""
    root = plans.parent
    files = {file.relative_to(plans).as_posix(): file.read_bytes() for file in sorted(plans.rglob("*.yaml"))}
    moments = sorted(
        moment for slug, group in groupby(files, lambda path: path.partition("/")[0])
        for moment in _moments(slug, {path: files[path] for path in group})
    )  # fmt: skip
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", root], check=True)
    stream = b"".join(_commit(plans.name, moment) for moment in moments)
    subprocess.run(["git", "-C", root, "fast-import", "--quiet"], input=stream, check=True)
    subprocess.run(["git", "-C", root, "reset", "--quiet"], check=True)


def _moments(slug: str, files: Files) -> Iterator[Moment]:
    """Yield what came when: the profile first, and then year by year."""
    years = {path: match[1] for path in files if (match := YEAR.match(path))}
    begin = min(years.values())
    yield Moment(f"{int(begin) - 1}-11", slug, "Profiel en nota", _of(files, files.keys() - years.keys()))
    for year in sorted(set(years.values())):
        yield from _moments_of_year(slug, year, _of(files, {path for path in years if years[path] == year}))


def _moments_of_year(slug: str, year: str, files: Files) -> Iterator[Moment]:
    """Yield a programme, three changes to it, two reports and an evaluation."""
    reports = {path for path in files if "/voortgang/" in path}
    evaluatie = {path for path in files if path.endswith("evaluatie.yaml")}
    plan = _of(files, files.keys() - reports - evaluatie)
    begin = {path: DRAFT[0].sub(DRAFT[1], text) for path, text in plan.items()}
    yield Moment(f"{int(year) - 1}-12", slug, f"Programma {year}", begin)
    paths = sorted(plan)
    for maand, part in (("03", paths[:5]), ("06", paths[5:10]), ("10", paths[10:])):
        yield Moment(f"{year}-{maand}", slug, f"Bijgewerkt in {year}", _of(plan, part))
    for path in sorted(reports):
        yield Moment(path[-15:-8], slug, "Voortgang", _of(files, [path]))
    yield Moment(f"{int(year) + 1}-03", slug, f"Evaluatie {year}", _of(files, evaluatie))


def _of(files: Files, paths: Iterable[str]) -> Files:
    return {path: files[path] for path in paths}


def _commit(folder: str, moment: Moment) -> bytes:
    when = int(datetime.fromisoformat(f"{moment.maand}-05T09:00:00").replace(tzinfo=UTC).timestamp())
    who = f"Redactie <redactie@{moment.slug}.example> {when} +0000"
    kop = moment.kop.encode()
    head = f"commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata {len(kop)}\n".encode() + kop + b"\n"
    return head + b"".join(
        f"M 100644 inline {folder}/{path}\ndata {len(text)}\n".encode() + text + b"\n"
        for path, text in sorted(moment.files.items())
    )
