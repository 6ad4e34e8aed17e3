"""A table that goes to a programme: read by its mapping, tried out, and written together or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from uitvoeringskompas.adapters.report import count_problems
from uitvoeringskompas.cli.proefdruk import Proef, Proefdruk
from uitvoeringskompas.cli.tabelmap import KOPPELING, VERSLAG, Tabelmap
from uitvoeringskompas.importing.begin import Begin, last_column, last_year
from uitvoeringskompas.importing.bestanden import Planbestand, Planmap
from uitvoeringskompas.importing.duiding import Koppeling, Tabellezing
from uitvoeringskompas.importing.herkomst import BESTAND
from uitvoeringskompas.importing.invoer import Voorstel, propose
from uitvoeringskompas.importing.omgeving import background
from uitvoeringskompas.importing.tabel import read_tabel
from uitvoeringskompas.importing.verslag import tell_verslag
from uitvoeringskompas.problems import Problem, has_errors
from uitvoeringskompas.taal.getal import write_aantal
from uitvoeringskompas.tables.werkmap import Werkmap
from uitvoeringskompas.vast import Vast
from uitvoeringskompas.writing.batch import RewrittenFile, refusals_of_batch, write_batch
from uitvoeringskompas.writing.new_file import NewFile
from uitvoeringskompas.writing.project import Project
from uitvoeringskompas.writing.publisher import Publisherfiles, read_publisher


class Bestemming(Vast):
    """Where a table goes: the programme ``pad`` of a publisher, and how it is called when it is begun."""

    project: Project
    slug: str
    pad: str
    titel: str | None = None

    @property
    def shown_as(self) -> str:
        """Return how the folder of the publisher is called."""
        return f"{self.project.shown_as}/{self.slug}"

    @property
    def plans(self) -> Path:
        """Return the folder of the plans itself, also when it was typed as ``.``."""
        return self.project.plans.resolve()

    @property
    def tabelmap(self) -> Tabelmap:
        """Return what is kept of this programme beside the plans."""
        shown = os.path.dirname(os.path.normpath(self.project.shown_as))  # noqa: PTH120 -- as it was typed
        return Tabelmap(root=self.plans.parent, shown_as=shown, programma=f"{self.slug}/{self.pad}")


class Ingevoerd(Vast):
    """What an import comes to: the proposal, how it was tried, and what was begun; or only why it cannot be."""

    voorstel: Voorstel | None = None
    proefdruk: Proefdruk | None = None
    problems: tuple[Problem, ...] = ()


def prepare(bestemming: Bestemming, werkmap: Werkmap, koppeling: Koppeling, peildatum: date) -> Ingevoerd:
    """Return what a table comes to in the plans; nothing is written."""
    project = bestemming.project
    found = read_publisher(project.plans, bestemming.slug, shown_as=project.shown_as)
    herkomst = bestemming.tabelmap.herkomst()
    if found.problems or isinstance(herkomst, Problem):
        return Ingevoerd(problems=(*found.problems, *([herkomst] if isinstance(herkomst, Problem) else [])))
    lezing, plan = _read(bestemming, werkmap, koppeling, found)
    if has_errors(lezing.problems):
        return Ingevoerd(problems=lezing.problems)
    voorstel = propose(project.knowledge, plan, Path(werkmap.bestand).name, lezing, herkomst)
    if voorstel.bestanden.problems:
        return Ingevoerd(problems=voorstel.bestanden.problems)
    if voorstel.changes_nothing:
        return Ingevoerd(voorstel=voorstel, proefdruk=Proefdruk(nieuw=()))
    proef = Proef(
        plans=bestemming.plans,
        slug=bestemming.slug,
        knowledge=project.knowledge,
        peildatum=peildatum,
        shown_as=project.shown_as,
    )
    proefdruk = proef.run(voorstel.bestanden.nieuw, voorstel.bestanden.aangepast)
    return Ingevoerd(voorstel=voorstel, proefdruk=proefdruk, problems=tuple(p for p in proefdruk.nieuw if p.is_error))


def _read(
    bestemming: Bestemming, werkmap: Werkmap, koppeling: Koppeling, found: Publisherfiles
) -> tuple[Tabellezing, Planmap]:
    """Return what the table says of a programme with these years; one that is begun gets the years of the table."""
    knowledge = bestemming.project.knowledge
    plan = _plan(bestemming, found, last_column(koppeling, int(bestemming.pad[:4])))
    lezing = read_tabel(werkmap, koppeling, background(plan.documents.values(), plan.pad), knowledge)
    last = last_year(lezing, int(plan.pad[:4]))
    if last > last_column(koppeling, int(plan.pad[:4])) and plan.begonnen:
        plan = _plan(bestemming, found, last)
        lezing = read_tabel(werkmap, koppeling, background(plan.documents.values(), plan.pad), knowledge)
    return lezing, plan


def _plan(bestemming: Bestemming, found: Publisherfiles, tot_en_met: int) -> Planmap:
    """Return the plans as they are, with what is begun: a programme until this year."""
    begin = Begin(slug=bestemming.slug, pad=bestemming.pad, titel=bestemming.titel, tot_en_met=tot_en_met)
    return Planmap(
        slug=bestemming.slug,
        pad=bestemming.pad,
        shown_as=bestemming.shown_as,
        bronnen={pad: Planbestand(inhoud=inhoud, document=document) for pad, (inhoud, document) in found.files.items()},
        begonnen=begin.files(bestemming.project.knowledge, found.files),
    )


def write(bestemming: Bestemming, voorstel: Voorstel, koppeling: str | None) -> tuple[Problem, ...]:
    """Write the plans and what is kept beside them, all or nothing; return why nothing was written."""
    kept = {BESTAND: voorstel.herkomst, VERSLAG: tell_verslag(voorstel)}
    if koppeling is not None:
        kept[KOPPELING] = koppeling
    made, changed = bestemming.tabelmap.keep(kept)
    folder = bestemming.plans.name
    made += [NewFile(path=f"{folder}/{file.path}", text=file.text) for file in voorstel.bestanden.nieuw]
    changed += [
        RewrittenFile(path=f"{folder}/{file.path}", old=file.old, new=file.new) for file in voorstel.bestanden.aangepast
    ]
    root, shown = bestemming.plans.parent, bestemming.tabelmap.shown_as
    refused = refusals_of_batch(root, made, changed, shown_as=shown)
    problem = None if refused else write_batch(root, made, changed, shown_as=shown)
    return (problem,) if problem else refused


def tell(bestemming: Bestemming, ingevoerd: Ingevoerd, *, proef: bool) -> Iterator[str]:
    """Yield what was made and changed, or would be with ``proef``, and what the check says of it."""
    voorstel, proefdruk = ingevoerd.voorstel, ingevoerd.proefdruk
    if voorstel is None or proefdruk is None:
        return
    made, changed = ("Dit zou kompas maken", "Dit zou kompas aanvullen") if proef else ("Gemaakt", "Aangevuld")
    for word, files in ((made, voorstel.bestanden.nieuw), (changed, voorstel.bestanden.aangepast)):
        yield from (f"{word}: {line}" for line in _files(bestemming.project.shown_as, [file.path for file in files]))
    if voorstel.changes_nothing:
        yield "Er verandert niets in de plannen."
    _, warnings = count_problems(proefdruk.nieuw)
    if warnings:
        told = write_aantal(warnings, "nieuwe waarschuwing", "nieuwe waarschuwingen")
        yield f"Dit geeft geen nieuwe fouten en {told}. Lees ze met: kompas check"


MOST_FILES = 8
"""So many files of one folder are named; of more it is told how many there are."""


def _files(shown_as: str, paths: list[str]) -> Iterator[str]:
    folders: dict[str, list[str]] = {}
    for path in paths:
        folders.setdefault(path.rpartition("/")[0], []).append(path)
    for folder, inside in folders.items():
        if len(inside) > MOST_FILES:
            yield f"{len(inside)} bestanden in {shown_as}/{folder}"
        else:
            yield from (f"{shown_as}/{path}" for path in inside)
