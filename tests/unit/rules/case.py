"""The cases of all rules, each written once: what differs from the sound plans, and every line that an editor reads.

``cases/<module of the rule>.yaml`` holds a list of cases. A case has

- ``code``: the code of the rule that it is about, or a list of codes;
- ``wijzigt``: texts in the sound plans that become another one (``bestand``, ``was``; without ``wordt`` it is gone);
- ``weg``: files that are taken away; ``erbij``: files that are added, or replaced as a whole;
- ``peildatum``: the day of the check, when it matters;
- ``leest``: all that ``kompas check`` says; ``tips``: what only the quality page says for the code.

The sound plans are those of Duinstad and Kustregio, as if they were taken from a public source, so that the guideline
asks nothing of them, and of Zonstad, where everything of the guideline is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from tests.knowledge import SCHEMAS
from tests.unit.plannen import DUINSTAD, PROFIEL, catalogus_of, document_of, of_stijl
from tests.unit.rules.checking import check_catalogus, check_leidraad
from tests.unit.rules.leidraad.zonstad import PEILDATUM, sound_files, zonstad
from uitvoeringskompas.problems import Problem, has_errors, sort_problems
from uitvoeringskompas.rules.leidraad.oordeel import judge
from uitvoeringskompas.validation import validate

FOLDER = Path(__file__).resolve().parent / "cases"
SOUND: Mapping[str, str] = {
    **DUINSTAD,
    PROFIEL: DUINSTAD[PROFIEL].replace("herkomst: eigen", "herkomst: openbare_bron"),
    **sound_files(),
}
"""Every file of the sound plans: its path and its text."""


@dataclass(frozen=True, kw_only=True)
class Case:
    """One case, as it stands in its file; see above."""

    code: str | list[str]
    wijzigt: tuple[Mapping[str, str], ...] = ()
    weg: tuple[str, ...] = ()
    erbij: Mapping[str, str] = field(default_factory=dict)
    peildatum: date = PEILDATUM
    leest: str = ""
    tips: str = ""

    @property
    def codes(self) -> list[str]:
        """Return the codes that the case is about."""
        return [self.code] if isinstance(self.code, str) else self.code

    def files(self) -> dict[str, str]:
        """Return the plans of the case."""
        files = dict(SOUND)
        for edit in self.wijzigt:
            text = files[edit["bestand"]]
            assert text.count(edit["was"]) == 1, edit
            files[edit["bestand"]] = text.replace(edit["was"], edit.get("wordt", ""))
        return {file: text for file, text in files.items() if file not in self.weg} | dict(self.erbij)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Return all that is wrong in the plans of the case, as ``kompas check`` finds it."""
        files = self.files()
        told = {file: problems_in(file, text) for file, text in files.items()}
        broken = tuple(file for file, found in told.items() if has_errors(found))
        valid = {file: text for file, text in files.items() if file not in broken}
        catalogus = catalogus_of(valid, broken=broken)
        of_rules = (
            *check_catalogus(catalogus, peildatum=self.peildatum),
            *check_leidraad(catalogus, peildatum=self.peildatum),
        )
        return sort_problems((*(problem for found in told.values() for problem in found), *of_rules))

    def told(self) -> dict[str, str]:
        """Return what is read: the lines of the check, and the tips for the codes of the case."""
        bevindingen = (found for oordeel in judge(*zonstad(self.files()), PEILDATUM) for found in oordeel.bevindingen)
        tips = (
            found.melding for found in bevindingen if found.ernst == "informatie" and found.controle.code in self.codes
        )
        return {"leest": as_lines(map(str, self.problems)), "tips": as_lines(tips)}


@cache
def problems_in(file: str, text: str) -> tuple[Problem, ...]:
    """Return what the schema says of one file."""
    return () if of_stijl(file) else tuple(validate(document_of(file, text), SCHEMAS))


def as_lines(texts: Iterable[str]) -> str:
    """Return texts as lines."""
    return "".join(f"{text}\n" for text in texts)


@cache
def case_files() -> Mapping[Path, tuple[Case, ...]]:
    """Return the cases of every file."""
    return {path: tuple(_cases(path)) for path in sorted(FOLDER.glob("*.yaml"))}


def _cases(path: Path) -> Iterator[Case]:
    for data in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader):
        yield Case(**data)


def all_cases() -> list[Case]:
    """Return all cases of all rules."""
    return [case for found in case_files().values() for case in found]


class _Dumper(yaml.SafeDumper):
    """Writes several lines as several lines."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent_text)


def renew(path: Path) -> None:
    """Write what is read now into the cases of a file."""
    written: list[dict[str, Any]] = yaml.safe_load(path.read_text("utf-8"))
    for data in written:
        told = Case(**data).told()
        data.pop("leest", None), data.pop("tips", None)
        data |= {key: text for key, text in told.items() if text}
    path.write_text(write_cases(written), "utf-8")


def write_cases(cases: list[dict[str, Any]]) -> str:
    """Return cases as the text of a file."""
    return "\n".join(
        yaml.dump([each], Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000) for each in cases
    )
